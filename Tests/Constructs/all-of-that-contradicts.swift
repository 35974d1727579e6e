// Models/Contradiction.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Contradiction`.
public nonisolated struct Contradiction: Codable, Hashable, Sendable {
    public var x: Int?
    public var y: String?

    public init(x: Int? = nil, y: String? = nil) {
        self.x = x
        self.y = y
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        x = fields.intIfPresent("x")
        y = fields.stringIfPresent("y")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.intIfPresent("x", x)
        fields.stringIfPresent("y", y)
        try fields.finish()
    }
}

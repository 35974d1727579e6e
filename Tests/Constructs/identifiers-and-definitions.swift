// Models/Identified.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Identified`.
public nonisolated struct Identified: Codable, Hashable, Sendable {
    public var x: JSONValue?
    public var y: JSONValue?

    public init(x: JSONValue? = nil, y: JSONValue? = nil) {
        self.x = x
        self.y = y
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        x = fields.jsonIfPresent("x")
        y = fields.jsonIfPresent("y")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.jsonIfPresent("x", x)
        fields.jsonIfPresent("y", y)
        try fields.finish()
    }
}

// Models/Identified.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Identified`.
public nonisolated struct Identified: Codable, Hashable, Sendable {
    public var x: String?
    public var y: String?

    public init(x: String? = nil, y: String? = nil) {
        self.x = x
        self.y = y
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        x = fields.stringIfPresent("x")
        y = fields.stringIfPresent("y")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("x", x)
        fields.stringIfPresent("y", y)
        try fields.finish()
    }
}

// Models/In.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Identified/$defs/In`.
public typealias In = String

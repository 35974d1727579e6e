// Models/Haunted.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Haunted`.
public nonisolated struct Haunted: Codable, Hashable, Sendable {
    public var a: String

    public init(a: String) {
        self.a = a
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        a = fields.string("a")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("a", a)
        try fields.finish()
    }
}

// Models/Presence.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Presence`.
public nonisolated struct Presence: Codable, Hashable, Sendable {
    public var a: String?
    public var b: String
    public var c: Nullable<String>?
    public var d: String?

    public init(a: String?, b: String, c: Nullable<String>? = nil, d: String? = nil) {
        self.a = a
        self.b = b
        self.c = c
        self.d = d
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        a = fields.requiredNullable("a")
        b = fields.string("b")
        c = fields.nullable("c")
        d = fields.stringIfPresent("d")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.requiredNullable("a", a)
        fields.string("b", b)
        fields.nullable("c", c)
        fields.stringIfPresent("d", d)
        try fields.finish()
    }
}

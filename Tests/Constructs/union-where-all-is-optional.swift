// Models/Mixable.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Mixable`.
public nonisolated struct Mixable: Codable, Hashable, Sendable {
    public var a: String?
    public var b: String?

    public init(a: String? = nil, b: String? = nil) {
        self.a = a
        self.b = b
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        a = fields.stringIfPresent("a")
        b = fields.stringIfPresent("b")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("a", a)
        fields.stringIfPresent("b", b)
        try fields.finish()
    }
}

// Models/MixableBeside.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/MixableBeside`.
public nonisolated struct MixableBeside: Codable, Hashable, Sendable {
    public var p: String
    public var a: String?
    public var b: String?

    public init(p: String, a: String? = nil, b: String? = nil) {
        self.p = p
        self.a = a
        self.b = b
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        p = fields.string("p")
        a = fields.stringIfPresent("a")
        b = fields.stringIfPresent("b")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("p", p)
        fields.stringIfPresent("a", a)
        fields.stringIfPresent("b", b)
        try fields.finish()
    }
}

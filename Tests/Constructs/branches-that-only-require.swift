// Models/EitherKey.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/EitherKey`.
public nonisolated struct EitherKey: Codable, Hashable, Sendable, Checkable {
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

    public func check(_ checks: inout Checks) {
        checks.choice("anyOf", ["a", "b"], [a != nil, b != nil])
    }
}

// Models/NotBothKeys.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/NotBothKeys`.
public nonisolated struct NotBothKeys: Codable, Hashable, Sendable, Checkable {
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

    public func check(_ checks: inout Checks) {
        checks.choice("not", ["a, b"], [a != nil && b != nil])
    }
}

// Models/NeitherKey.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/NeitherKey`.
public nonisolated struct NeitherKey: Codable, Hashable, Sendable, Checkable {
    public var a: String?
    public var b: String?
    public var c: String?

    public init(a: String? = nil, b: String? = nil, c: String? = nil) {
        self.a = a
        self.b = b
        self.c = c
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        a = fields.stringIfPresent("a")
        b = fields.stringIfPresent("b")
        c = fields.stringIfPresent("c")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("a", a)
        fields.stringIfPresent("b", b)
        fields.stringIfPresent("c", c)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.choice("not", ["a, c", "b"], [a != nil && c != nil, b != nil])
    }
}

// Models/FooBar.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Foo-Bar`.
public nonisolated struct FooBar: Codable, Hashable, Sendable {
    public var a: String?

    public init(a: String? = nil) {
        self.a = a
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        a = fields.stringIfPresent("a")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("a", a)
        try fields.finish()
    }
}

// Models/FooBarModel.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Foo_Bar`.
public nonisolated struct FooBarModel: Codable, Hashable, Sendable {
    public var a: String?

    public init(a: String? = nil) {
        self.a = a
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        a = fields.stringIfPresent("a")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("a", a)
        try fields.finish()
    }
}

// Models/FooBarModel2.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/fooBar`.
public nonisolated struct FooBarModel2: Codable, Hashable, Sendable {
    public var a: String?

    public init(a: String? = nil) {
        self.a = a
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        a = fields.stringIfPresent("a")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("a", a)
        try fields.finish()
    }
}

// Models/FooBarModel3.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Foo.Bar`.
public nonisolated struct FooBarModel3: Codable, Hashable, Sendable {
    public var a: String?

    public init(a: String? = nil) {
        self.a = a
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        a = fields.stringIfPresent("a")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("a", a)
        try fields.finish()
    }
}

// Models/FooBarModel4.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/foo bar`.
public nonisolated struct FooBarModel4: Codable, Hashable, Sendable {
    public var a: String?

    public init(a: String? = nil) {
        self.a = a
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        a = fields.stringIfPresent("a")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("a", a)
        try fields.finish()
    }
}

// Models/FooList.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Foo«List»`.
public nonisolated struct FooList: Codable, Hashable, Sendable {
    public var a: String?

    public init(a: String? = nil) {
        self.a = a
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        a = fields.stringIfPresent("a")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("a", a)
        try fields.finish()
    }
}

// Models/_1Foo.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/1Foo`.
public nonisolated struct _1Foo: Codable, Hashable, Sendable {
    public var a: String?

    public init(a: String? = nil) {
        self.a = a
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        a = fields.stringIfPresent("a")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("a", a)
        try fields.finish()
    }
}

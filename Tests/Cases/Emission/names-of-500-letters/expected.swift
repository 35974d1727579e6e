// Models/日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日_9fe8fac5.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日`.
public nonisolated struct 日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日_9fe8fac5: Codable, Hashable, Sendable {
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

// Models/日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日_f9bb23fd.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日`.
public nonisolated struct 日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日_f9bb23fd: Codable, Hashable, Sendable {
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

// Models/Con2.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/con`.
public nonisolated struct Con: Codable, Hashable, Sendable {
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

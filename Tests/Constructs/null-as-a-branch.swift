// Models/Leaf.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Leaf`.
public nonisolated struct Leaf: Codable, Hashable, Sendable {
    public var v: Int?

    public init(v: Int? = nil) {
        self.v = v
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        v = fields.intIfPresent("v")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.intIfPresent("v", v)
        try fields.finish()
    }
}

// Models/NullLast.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/NullLast`.
public typealias NullLast = Leaf

// Models/NullFirst.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/NullFirst`.
public typealias NullFirst = Leaf

// Models/HoldsBoth.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/HoldsBoth`.
public nonisolated struct HoldsBoth: Codable, Hashable, Sendable {
    public var last: Leaf?
    public var first: Nullable<Leaf>?

    public init(last: Leaf?, first: Nullable<Leaf>? = nil) {
        self.last = last
        self.first = first
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        last = fields.requiredNullable("last")
        first = fields.nullable("first")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.requiredNullable("last", last)
        fields.nullable("first", first)
        try fields.finish()
    }
}

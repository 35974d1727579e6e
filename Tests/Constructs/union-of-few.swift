// Models/Only.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Only`.
public nonisolated struct Only: Codable, Hashable, Sendable {
    public var number: String

    public init(number: String) {
        self.number = number
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        number = fields.string("number")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("number", number)
        try fields.finish()
    }
}

// Models/OneBranch.swift
import BinderyRuntime

/// one branch only
///
/// Described at `openapi.yaml#/components/schemas/OneBranch`.
public typealias OneBranch = Only

// Models/NoBranch.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/NoBranch`.
public typealias NoBranch = JSONValue

// Models/HoldsFew.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/HoldsFew`.
public nonisolated struct HoldsFew: Codable, Hashable, Sendable {
    public var one: Only?
    public var none: JSONValue?

    public init(one: Only? = nil, none: JSONValue? = nil) {
        self.one = one
        self.none = none
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        one = fields.modelIfPresent("one")
        none = fields.jsonIfPresent("none")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.modelIfPresent("one", one)
        fields.jsonIfPresent("none", none)
        try fields.finish()
    }
}

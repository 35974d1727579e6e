// Models/Pair.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Pair`.
public nonisolated struct Pair: Codable, Hashable, Sendable {
    public var first: Double?
    public var second: String?

    public init(first: Double? = nil, second: String? = nil) {
        self.first = first
        self.second = second
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(items: decoder)
        first = fields.doubleIfPresent("0")
        second = fields.stringIfPresent("1")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(items: encoder)
        fields.doubleIfPresent("0", first)
        fields.stringIfPresent("1", second)
        try fields.finish()
    }
}

// Models/Unsaid.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Unsaid`.
public typealias Unsaid = [JSONValue]

// Models/Unlimited.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Unlimited`.
public typealias Unlimited = [JSONValue]

// Models/HoldsArrays.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/HoldsArrays`.
public nonisolated struct HoldsArrays: Codable, Hashable, Sendable {
    public var pair: Pair?
    public var unsaid: [JSONValue]?
    public var unlimited: [JSONValue]?

    public init(pair: Pair? = nil, unsaid: [JSONValue]? = nil, unlimited: [JSONValue]? = nil) {
        self.pair = pair
        self.unsaid = unsaid
        self.unlimited = unlimited
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        pair = fields.modelIfPresent("pair")
        unsaid = fields.listIfPresent("unsaid")
        unlimited = fields.listIfPresent("unlimited")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.modelIfPresent("pair", pair)
        fields.listIfPresent("unsaid", unsaid)
        fields.listIfPresent("unlimited", unlimited)
        try fields.finish()
    }
}

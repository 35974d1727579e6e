// Models/Pair.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Pair`.
public typealias Pair = [JSONValue]

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
    public var pair: [JSONValue]?
    public var unsaid: [JSONValue]?
    public var unlimited: [JSONValue]?

    public init(
        pair: [JSONValue]? = nil,
        unsaid: [JSONValue]? = nil,
        unlimited: [JSONValue]? = nil
    ) {
        self.pair = pair
        self.unsaid = unsaid
        self.unlimited = unlimited
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        pair = fields.listIfPresent("pair")
        unsaid = fields.listIfPresent("unsaid")
        unlimited = fields.listIfPresent("unlimited")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.listIfPresent("pair", pair)
        fields.listIfPresent("unsaid", unsaid)
        fields.listIfPresent("unlimited", unlimited)
        try fields.finish()
    }
}

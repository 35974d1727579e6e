// Models/Counted.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Counted`.
public nonisolated struct Counted: Codable, Hashable, Sendable {
    public var id: String?
    /// What was sent besides the properties above.
    public var additionalProperties: [String: Int]

    public init(id: String? = nil, additionalProperties: [String: Int] = [:]) {
        self.id = id
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        id = fields.stringIfPresent("id")
        additionalProperties = fields.rest(except: ["id"])
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("id", id)
        fields.rest(additionalProperties)
        try fields.finish()
    }
}

// Models/Prefixed.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Prefixed`.
public typealias Prefixed = [String: String]

// Models/PrefixedBeside.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/PrefixedBeside`.
public nonisolated struct PrefixedBeside: Codable, Hashable, Sendable {
    public var id: String?
    /// What was sent besides the properties above.
    public var additionalProperties: [String: String]

    public init(id: String? = nil, additionalProperties: [String: String] = [:]) {
        self.id = id
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        id = fields.stringIfPresent("id")
        additionalProperties = fields.rest(except: ["id"])
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("id", id)
        fields.rest(additionalProperties)
        try fields.finish()
    }
}

// Models/PrefixedTwice.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/PrefixedTwice`.
public typealias PrefixedTwice = [String: JSONValue]

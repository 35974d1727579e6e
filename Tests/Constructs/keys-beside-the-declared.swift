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
public typealias PrefixedTwice = [String: PrefixedTwiceItem]

// Models/PrefixedTwiceItem.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/PrefixedTwice/additionalProperties`.
public nonisolated enum PrefixedTwiceItem: Codable, Hashable, Sendable {
    case string(String)
    case integer(Int)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches([
        UnionBranch(.string),
        UnionBranch(.integer),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .string(try String(from: decoder))
        case 1: self = .integer(try Int(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .string(let value): try value.encode(to: encoder)
        case .integer(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

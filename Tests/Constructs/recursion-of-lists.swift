// Models/Lists.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Lists`.
public nonisolated struct Lists: Codable, Hashable, Sendable {
    /// All that it holds.
    public var elements: [Lists]

    public init(elements: [Lists] = []) {
        self.elements = elements
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(items: decoder)
        elements = fields.items(from: 0)
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(items: encoder)
        fields.items(elements, from: 0)
        try fields.finish()
    }
}

// Models/TextOrLists.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/TextOrLists`.
public nonisolated enum TextOrLists: Codable, Hashable, Sendable {
    case string(String)
    case lists(Lists)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches([
        UnionBranch(.string),
        UnionBranch(.array),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .string(try String(from: decoder))
        case 1: self = .lists(try Lists(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .string(let value): try value.encode(to: encoder)
        case .lists(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

// Models/Folders.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Folders`.
public nonisolated struct Folders: Codable, Hashable, Sendable {
    /// All that it holds.
    public var additionalProperties: [String: Folders]

    public init(additionalProperties: [String: Folders] = [:]) {
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        additionalProperties = fields.rest(except: [])
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.rest(additionalProperties)
        try fields.finish()
    }
}

// Models/Ring.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Ring`.
public nonisolated struct Ring: Codable, Hashable, Sendable {
    /// All that it holds.
    public var elements: [[String: Ring]]

    public init(elements: [[String: Ring]] = []) {
        self.elements = elements
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(items: decoder)
        elements = fields.items(from: 0)
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(items: encoder)
        fields.items(elements, from: 0)
        try fields.finish()
    }
}

// Models/RingAlias.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/RingAlias`.
public typealias RingAlias = Ring

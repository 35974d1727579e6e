// Models/OneOrMany.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/OneOrMany`.
public nonisolated enum OneOrMany: Codable, Hashable, Sendable {
    case string(String)
    case strings([String])
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches([
        UnionBranch(.string),
        UnionBranch(.array, elements: .string),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .string(try String(from: decoder))
        case 1: self = .strings(try [String](from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .string(let value): try value.encode(to: encoder)
        case .strings(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }

    /// The values, whether it is one or several.
    public var values: [String] {
        switch self {
        case .string(let value): [value]
        case .strings(let values): values
        case .unknown: []
        }
    }
}

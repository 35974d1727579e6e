// Models/Ceiling.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Ceiling`.
public nonisolated enum Ceiling: Codable, Hashable, Sendable {
    case integer(Int)
    /// As much as there is.
    case inf
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches([
        UnionBranch(.integer),
        UnionBranch(.string),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .integer(try Int(from: decoder))
        case 1: self = try String(from: decoder) == "inf" ? .inf : .unknown(JSONValue(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .integer(let value): try value.encode(to: encoder)
        case .inf: try "inf".encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

// Models/CeilingByName.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/CeilingByName`.
public nonisolated enum CeilingByName: Codable, Hashable, Sendable {
    case integer(Int)
    case endless(Endless)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches([
        UnionBranch(.integer),
        UnionBranch(.string),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .integer(try Int(from: decoder))
        case 1: self = .endless(try Endless(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .integer(let value): try value.encode(to: encoder)
        case .endless(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

// Models/Endless.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Endless`.
public nonisolated struct Endless: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var inf: Self { Self(rawValue: "inf") }

    public static var allCases: [Self] { [.inf] }
}

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
public nonisolated struct HoldsBoth: Codable, Hashable, Sendable, Checkable {
    public var last: Leaf?
    public var first: Nullable<Leaf>?
    public var filled: Nullable<Filled>?

    public init(last: Leaf?, first: Nullable<Leaf>? = nil, filled: Nullable<Filled>? = nil) {
        self.last = last
        self.first = first
        self.filled = filled
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        last = fields.requiredNullable("last")
        first = fields.nullable("first")
        filled = fields.nullable("filled")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.requiredNullable("last", last)
        fields.nullable("first", first)
        fields.nullable("filled", filled)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.model("filled", filled?.value)
    }

    /// Described at `openapi.yaml#/components/schemas/HoldsBoth/properties/filled`.
    public nonisolated enum Filled: Codable, Hashable, Sendable, Checkable {
        case leaf(Leaf)
        case object([String: JSONValue])
        /// A value that fits none of the others, kept as it came.
        case unknown(JSONValue)

        private static let branches = UnionBranches([
            UnionBranch(.object, known: ["v"]),
            UnionBranch(.object),
        ])

        public init(from decoder: any Decoder) throws {
            switch try Self.branches.choose(decoder) {
            case 0: self = .leaf(try Leaf(from: decoder))
            case 1: self = .object(try [String: JSONValue](from: decoder))
            default: self = .unknown(try JSONValue(from: decoder))
            }
        }

        public func encode(to encoder: any Encoder) throws {
            switch self {
            case .leaf(let value): try value.encode(to: encoder)
            case .object(let value): try value.encode(to: encoder)
            case .unknown(let value): try value.encode(to: encoder)
            }
        }

        public func check(_ checks: inout Checks) {
            switch self {
            case .object(let value): checks.properties(nil, value.count, minProperties: 2)
            default: break
            }
        }
    }
}

// Models/A.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/A`.
public nonisolated struct A: Codable, Hashable, Sendable {
    public var choice: Choice
    public var b: B

    public init(choice: Choice, b: B) {
        self.choice = choice
        self.b = b
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        choice = try fields.model("choice")
        b = try fields.model("b")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.model("choice", choice)
        fields.model("b", b)
        try fields.finish()
    }
}

// Models/Choice.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Choice`.
public nonisolated indirect enum Choice: Codable, Hashable, Sendable {
    case b(B)
    case string(String)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches([
        UnionBranch(.object),
        UnionBranch(.string),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .b(try B(from: decoder))
        case 1: self = .string(try String(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .b(let value): try value.encode(to: encoder)
        case .string(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

// Models/B.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/B`.
public nonisolated struct B: Codable, Hashable, Sendable {
    public var a: A? {
        get { _a?.value }
        set { _a = Indirect(ifPresent: newValue) }
    }
    private var _a: Indirect<A>?

    public init(a: A? = nil) {
        _a = Indirect(ifPresent: a)
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        _a = fields.boxedIfPresent("a")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.boxedIfPresent("a", _a)
        try fields.finish()
    }
}

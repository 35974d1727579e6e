// Models/Pet.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Pet`.
public nonisolated enum Pet: Codable, Hashable, Sendable {
    case cat(Cat)
    case dog(Dog)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches(tag: "kind", [
        UnionBranch(.object, tags: ["cat"]),
        UnionBranch(.object, tags: ["dog", "wolf"]),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .cat(try Cat(from: decoder))
        case 1: self = .dog(try Dog(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .cat(let value): try value.encode(to: TaggedEncoder(encoder, "kind", "cat"))
        case .dog(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

// Models/Cat.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Cat`.
public nonisolated struct Cat: Codable, Hashable, Sendable {
    public var kind: String
    public var lives: Int?

    public init(kind: String = "cat", lives: Int? = nil) {
        self.kind = kind
        self.lives = lives
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        kind = fields.string("kind")
        lives = fields.intIfPresent("lives")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("kind", kind)
        fields.intIfPresent("lives", lives)
        try fields.finish()
    }
}

// Models/Dog.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Dog`.
public nonisolated struct Dog: Codable, Hashable, Sendable {
    public var kind: String

    public init(kind: String) {
        self.kind = kind
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        kind = fields.string("kind")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("kind", kind)
        try fields.finish()
    }
}

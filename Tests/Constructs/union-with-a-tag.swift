// Models/Note.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Note`.
public nonisolated struct Note: Codable, Hashable, Sendable {
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

// Models/Mark.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Mark`.
public nonisolated struct Mark: Codable, Hashable, Sendable {
    public var type: String
    public var w: Int?

    public init(type: String = "Mark", w: Int? = nil) {
        self.type = type
        self.w = w
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        type = fields.string("type")
        w = fields.intIfPresent("w")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("type", type)
        fields.intIfPresent("w", w)
        try fields.finish()
    }
}

// Models/Tagged.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Tagged`.
public nonisolated enum Tagged: Codable, Hashable, Sendable {
    case note(Note)
    case mark(Mark)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches(tag: "type", [
        UnionBranch(.object, tags: ["Note"], isTagOptional: true),
        UnionBranch(.object, tags: ["Mark"]),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .note(try Note(from: decoder))
        case 1: self = .mark(try Mark(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .note(let value): try value.encode(to: TaggedEncoder(encoder, "type", "Note"))
        case .mark(let value): try value.encode(to: TaggedEncoder(encoder, "type", "Mark"))
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

// Models/TaggedAlone.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/TaggedAlone`.
public nonisolated enum TaggedAlone: Codable, Hashable, Sendable {
    case note(Note)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches(tag: "type", [
        UnionBranch(.object, tags: ["Note"], isTagOptional: true),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .note(try Note(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .note(let value): try value.encode(to: TaggedEncoder(encoder, "type", "Note"))
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

// Models/Inner.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Inner`.
public nonisolated struct Inner: Codable, Hashable, Sendable {
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

// Models/InnerTagged.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/InnerTagged`.
public nonisolated enum InnerTagged: Codable, Hashable, Sendable {
    case inner(Inner)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches(tag: "type", [
        UnionBranch(.object, tags: ["Inner"], isTagOptional: true),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .inner(try Inner(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .inner(let value): try value.encode(to: TaggedEncoder(encoder, "type", "Inner"))
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

// Models/InnerByKey.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/InnerByKey`.
public nonisolated enum InnerByKey: Codable, Hashable, Sendable {
    case sum(Sum)
    case text(Text)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches([
        UnionBranch(.object, required: ["sum"]),
        UnionBranch(.object, required: ["text"]),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .sum(try Sum(from: decoder))
        case 1: self = .text(try Text(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .sum(let value): try value.encode(to: encoder)
        case .text(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }

    /// Described at `openapi.yaml#/components/schemas/InnerByKey/oneOf/0`.
    public nonisolated struct Sum: Codable, Hashable, Sendable {
        public var sum: Int

        public init(sum: Int) {
            self.sum = sum
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            sum = fields.int("sum")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.int("sum", sum)
            try fields.finish()
        }
    }

    /// Described at `openapi.yaml#/components/schemas/InnerByKey/oneOf/1`.
    public nonisolated struct Text: Codable, Hashable, Sendable {
        public var text: String

        public init(text: String) {
            self.text = text
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            text = fields.string("text")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.string("text", text)
            try fields.finish()
        }
    }
}

// Models/Outer.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Outer`.
public nonisolated enum Outer: Codable, Hashable, Sendable {
    case innerTagged(InnerTagged)
    case innerByKey(InnerByKey)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches([
        UnionBranch(.object, required: ["type"]),
        UnionBranch(.object, required: ["sum"]),
        UnionBranch(.object, required: ["text"]),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .innerTagged(try InnerTagged(from: decoder))
        case 1, 2: self = .innerByKey(try InnerByKey(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .innerTagged(let value): try value.encode(to: encoder)
        case .innerByKey(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

// Models/TaggedOutside.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/TaggedOutside`.
public nonisolated enum TaggedOutside: Codable, Hashable, Sendable {
    case innerByKey(InnerByKey)
    case innerClosed(InnerClosed)
    case innerTold(InnerTold)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches(tag: "kind", [
        UnionBranch(.object, tags: ["key"], isTagOptional: true),
        UnionBranch(.object, tags: ["closed"], isTagOptional: true, required: ["shut"]),
        UnionBranch(.object, tags: ["told"]),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .innerByKey(try InnerByKey(from: decoder))
        case 1: self = .innerClosed(try InnerClosed(from: decoder))
        case 2: self = .innerTold(try InnerTold(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .innerByKey(let value): try value.encode(to: TaggedEncoder(encoder, "kind", "key"))
        case .innerClosed(let value): try value.encode(to: encoder)
        case .innerTold(let value): try value.encode(to: TaggedEncoder(encoder, "kind", "told"))
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

// Models/InnerClosed.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/InnerClosed`.
public nonisolated struct InnerClosed: Codable, Hashable, Sendable {
    public var shut: Int

    public init(shut: Int) {
        self.shut = shut
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        shut = fields.int("shut")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.int("shut", shut)
        try fields.finish()
    }
}

// Models/InnerTold.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/InnerTold`.
public nonisolated enum InnerTold: Codable, Hashable, Sendable {
    case told(Told)
    case kindAndW(KindAndW)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches([
        UnionBranch(.object, required: ["kind", "u"]),
        UnionBranch(.object, required: ["kind", "w"]),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .told(try Told(from: decoder))
        case 1: self = .kindAndW(try KindAndW(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .told(let value): try value.encode(to: encoder)
        case .kindAndW(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }

    /// Described at `openapi.yaml#/components/schemas/InnerTold/oneOf/0`.
    public nonisolated struct Told: Codable, Hashable, Sendable {
        public let kind: Kind
        public var u: Int

        public init(u: Int) {
            self.kind = .told
            self.u = u
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            kind = fields.enumeration("kind")
            u = fields.int("u")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.enumeration("kind", kind)
            fields.int("u", u)
            try fields.finish()
        }

        /// Described at `openapi.yaml#/components/schemas/InnerTold/oneOf/0/properties/kind`.
        public nonisolated struct Kind: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) { self.rawValue = rawValue }

            public static var told: Self { Self(rawValue: "told") }

            public static var allCases: [Self] { [.told] }
        }
    }

    /// Described at `openapi.yaml#/components/schemas/InnerTold/oneOf/1`.
    public nonisolated struct KindAndW: Codable, Hashable, Sendable {
        public let kind: Kind
        public var w: Int

        public init(w: Int) {
            self.kind = .told
            self.w = w
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            kind = fields.enumeration("kind")
            w = fields.int("w")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.enumeration("kind", kind)
            fields.int("w", w)
            try fields.finish()
        }

        /// Described at `openapi.yaml#/components/schemas/InnerTold/oneOf/1/properties/kind`.
        public nonisolated struct Kind: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) { self.rawValue = rawValue }

            public static var told: Self { Self(rawValue: "told") }

            public static var allCases: [Self] { [.told] }
        }
    }
}

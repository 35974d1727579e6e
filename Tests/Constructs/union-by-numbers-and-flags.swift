// Models/ByNumber.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/ByNumber`.
public nonisolated enum ByNumber: Codable, Hashable, Sendable {
    case version1Or2(Version1Or2)
    case version3(Version3)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches([
        UnionBranch(.object, required: ["version"], literals: [("version", ["1", "2"])]),
        UnionBranch(.object, required: ["version"], literals: [("version", ["3"])]),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .version1Or2(try Version1Or2(from: decoder))
        case 1: self = .version3(try Version3(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .version1Or2(let value): try value.encode(to: encoder)
        case .version3(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }

    /// Described at `openapi.yaml#/components/schemas/ByNumber/oneOf/0`.
    public nonisolated struct Version1Or2: Codable, Hashable, Sendable {
        public var version: Version
        public var a: String?

        public init(version: Version, a: String? = nil) {
            self.version = version
            self.a = a
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            version = .init(rawValue: fields.int64("version"))
            a = fields.stringIfPresent("a")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.int64("version", version.rawValue)
            fields.stringIfPresent("a", a)
            try fields.finish()
        }

        /// Described at `openapi.yaml#/components/schemas/ByNumber/oneOf/0/properties/version`.
        public nonisolated struct Version: OpenEnum {
            public let rawValue: Int64

            public init(rawValue: Int64) { self.rawValue = rawValue }

            public static var value1: Self { Self(rawValue: 1) }
            public static var value2: Self { Self(rawValue: 2) }

            public static var allCases: [Self] { [.value1, .value2] }
        }
    }

    /// Described at `openapi.yaml#/components/schemas/ByNumber/oneOf/1`.
    public nonisolated struct Version3: Codable, Hashable, Sendable {
        public let version: Version
        public var a: String?

        public init(a: String? = nil) {
            self.version = .value3
            self.a = a
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            version = .init(rawValue: fields.int64("version"))
            a = fields.stringIfPresent("a")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.int64("version", version.rawValue)
            fields.stringIfPresent("a", a)
            try fields.finish()
        }

        /// Described at `openapi.yaml#/components/schemas/ByNumber/oneOf/1/properties/version`.
        public nonisolated struct Version: OpenEnum {
            public let rawValue: Int64

            public init(rawValue: Int64) { self.rawValue = rawValue }

            public static var value3: Self { Self(rawValue: 3) }

            public static var allCases: [Self] { [.value3] }
        }
    }
}

// Models/ByFlag.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/ByFlag`.
public nonisolated enum ByFlag: Codable, Hashable, Sendable {
    case deleted(Deleted)
    case notDeleted(NotDeleted)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches([
        UnionBranch(.object, required: ["deleted"], literals: [("deleted", ["true"])]),
        UnionBranch(.object, literals: [("deleted", ["false"])]),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .deleted(try Deleted(from: decoder))
        case 1: self = .notDeleted(try NotDeleted(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .deleted(let value): try value.encode(to: encoder)
        case .notDeleted(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }

    /// Described at `openapi.yaml#/components/schemas/ByFlag/oneOf/0`.
    public nonisolated struct Deleted: Codable, Hashable, Sendable, Identifiable {
        public var id: String
        public let deleted: Bool

        public init(id: String) {
            self.id = id
            self.deleted = true
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            id = fields.string("id")
            deleted = fields.bool("deleted")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.string("id", id)
            fields.bool("deleted", deleted)
            try fields.finish()
        }
    }

    /// Described at `openapi.yaml#/components/schemas/ByFlag/oneOf/1`.
    public nonisolated struct NotDeleted: Codable, Hashable, Sendable, Identifiable {
        public var id: String
        public var deleted: Bool?

        public init(id: String, deleted: Bool? = nil) {
            self.id = id
            self.deleted = deleted
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            id = fields.string("id")
            deleted = fields.boolIfPresent("deleted")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.string("id", id)
            fields.boolIfPresent("deleted", deleted)
            try fields.finish()
        }
    }
}

// Models/ByNameOfBase.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/ByNameOfBase`.
public nonisolated enum ByNameOfBase: Codable, Hashable, Sendable {
    case heir(Heir)
    case otherHeir(OtherHeir)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches(tag: "kind", [
        UnionBranch(.object, tags: ["Heir"]),
        UnionBranch(.object, tags: ["OtherHeir"]),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .heir(try Heir(from: decoder))
        case 1: self = .otherHeir(try OtherHeir(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .heir(let value): try value.encode(to: TaggedEncoder(encoder, "kind", "Heir"))
        case .otherHeir(let value): try value.encode(to: TaggedEncoder(encoder, "kind", "OtherHeir"))
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

// Models/KindBase.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/KindBase`.
public nonisolated struct KindBase: Codable, Hashable, Sendable {
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

// Models/Heir.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Heir`.
public nonisolated struct Heir: Codable, Hashable, Sendable {
    public var kind: String
    public var x: Int?

    public init(kind: String = "Heir", x: Int? = nil) {
        self.kind = kind
        self.x = x
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        kind = fields.string("kind")
        x = fields.intIfPresent("x")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("kind", kind)
        fields.intIfPresent("x", x)
        try fields.finish()
    }
}

// Models/OtherHeir.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/OtherHeir`.
public nonisolated struct OtherHeir: Codable, Hashable, Sendable {
    public var kind: String
    public var x: Int?

    public init(kind: String = "OtherHeir", x: Int? = nil) {
        self.kind = kind
        self.x = x
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        kind = fields.string("kind")
        x = fields.intIfPresent("x")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("kind", kind)
        fields.intIfPresent("x", x)
        try fields.finish()
    }
}

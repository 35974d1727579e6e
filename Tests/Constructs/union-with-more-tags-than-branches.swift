// Models/Move.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Move`.
public nonisolated enum Move: Codable, Hashable, Sendable {
    case onFoot(OnFoot)
    case onRails(OnRails)
    case otherwise(Otherwise)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches(tag: "by", fallback: 2, [
        UnionBranch(.object, tags: ["run", "walk"], isTagOptional: true),
        UnionBranch(.object, tags: ["train", "tram"], isTagOptional: true),
        UnionBranch(.object, tags: ["Otherwise"], isTagOptional: true),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .onFoot(try OnFoot(from: decoder))
        case 1: self = .onRails(try OnRails(from: decoder))
        case 2: self = .otherwise(try Otherwise(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .onFoot(let value): try value.encode(to: value.by == nil ? TaggedEncoder(encoder, "by", "run") : encoder)
        case .onRails(let value): try value.encode(to: value.by == nil ? TaggedEncoder(encoder, "by", "train") : encoder)
        case .otherwise(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

// Models/OnFoot.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/OnFoot`.
public nonisolated struct OnFoot: Codable, Hashable, Sendable {
    public var steps: Int?
    /// What a union that has this among its branches knows it by.
    public var by: By?

    public init(steps: Int? = nil, by: By? = nil) {
        self.steps = steps
        self.by = by
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        steps = fields.intIfPresent("steps")
        by = fields.enumerationIfPresent("by")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.intIfPresent("steps", steps)
        fields.enumerationIfPresent("by", by)
        try fields.finish()
    }

    /// Described at `openapi.yaml#/components/schemas/OnFoot`.
    public nonisolated struct By: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        public static var run: Self { Self(rawValue: "run") }
        public static var walk: Self { Self(rawValue: "walk") }

        public static var allCases: [Self] { [.run, .walk] }
    }
}

// Models/OnRails.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/OnRails`.
public nonisolated struct OnRails: Codable, Hashable, Sendable {
    public var by: String?
    public var line: String?

    public init(by: String? = nil, line: String? = nil) {
        self.by = by
        self.line = line
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        by = fields.stringIfPresent("by")
        line = fields.stringIfPresent("line")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("by", by)
        fields.stringIfPresent("line", line)
        try fields.finish()
    }
}

// Models/Otherwise.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Otherwise`.
public nonisolated struct Otherwise: Codable, Hashable, Sendable {
    public var words: String?
    /// What a union that has this among its branches knows it by.
    public var by: String?

    public init(words: String? = nil, by: String? = nil) {
        self.words = words
        self.by = by
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        words = fields.stringIfPresent("words")
        by = fields.stringIfPresent("by")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("words", words)
        fields.stringIfPresent("by", by)
        try fields.finish()
    }
}

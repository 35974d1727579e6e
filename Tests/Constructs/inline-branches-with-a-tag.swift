// Models/InlineTagged.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/InlineTagged`.
public nonisolated enum InlineTagged: Codable, Hashable, Sendable {
    case a(A)
    case b(B)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches(tag: "type", [
        UnionBranch(.object, tags: ["a"], isTagOptional: true),
        UnionBranch(.object, tags: ["b"], isTagOptional: true),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .a(try A(from: decoder))
        case 1: self = .b(try B(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .a(let value): try value.encode(to: TaggedEncoder(encoder, "type", "a"))
        case .b(let value): try value.encode(to: TaggedEncoder(encoder, "type", "b"))
        case .unknown(let value): try value.encode(to: encoder)
        }
    }

    /// Described at `openapi.yaml#/components/schemas/InlineTagged/oneOf/0`.
    public nonisolated struct A: Codable, Hashable, Sendable {
        public var type: Kind?
        public var x: Int?

        public init(type: Kind? = nil, x: Int? = nil) {
            self.type = type
            self.x = x
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            type = fields.enumerationIfPresent("type")
            x = fields.intIfPresent("x")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.enumerationIfPresent("type", type)
            fields.intIfPresent("x", x)
            try fields.finish()
        }

        /// Described at `openapi.yaml#/components/schemas/InlineTagged/oneOf/0/properties/type`.
        public nonisolated struct Kind: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) { self.rawValue = rawValue }

            public static var a: Self { Self(rawValue: "a") }

            public static var allCases: [Self] { [.a] }
        }
    }

    /// Described at `openapi.yaml#/components/schemas/InlineTagged/oneOf/1`.
    public nonisolated struct B: Codable, Hashable, Sendable {
        public var type: Kind?
        public var y: Int?

        public init(type: Kind? = nil, y: Int? = nil) {
            self.type = type
            self.y = y
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            type = fields.enumerationIfPresent("type")
            y = fields.intIfPresent("y")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.enumerationIfPresent("type", type)
            fields.intIfPresent("y", y)
            try fields.finish()
        }

        /// Described at `openapi.yaml#/components/schemas/InlineTagged/oneOf/1/properties/type`.
        public nonisolated struct Kind: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) { self.rawValue = rawValue }

            public static var b: Self { Self(rawValue: "b") }

            public static var allCases: [Self] { [.b] }
        }
    }
}

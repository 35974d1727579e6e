// Models/ByValue.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/ByValue`.
public nonisolated enum ByValue: Codable, Hashable, Sendable {
    case aOrB(AOrB)
    case c(C)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches([
        UnionBranch(.object, required: ["kind"], constants: [("kind", ["a", "b"])]),
        UnionBranch(.object, required: ["kind"], constants: [("kind", ["c"])]),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .aOrB(try AOrB(from: decoder))
        case 1: self = .c(try C(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .aOrB(let value): try value.encode(to: encoder)
        case .c(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }

    /// Described at `openapi.yaml#/components/schemas/ByValue/oneOf/0`.
    public nonisolated struct AOrB: Codable, Hashable, Sendable {
        public var kind: Kind

        public init(kind: Kind) {
            self.kind = kind
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            kind = fields.enumeration("kind")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.enumeration("kind", kind)
            try fields.finish()
        }

        /// Described at `openapi.yaml#/components/schemas/ByValue/oneOf/0/properties/kind`.
        public nonisolated struct Kind: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) { self.rawValue = rawValue }

            public static var a: Self { Self(rawValue: "a") }
            public static var b: Self { Self(rawValue: "b") }

            public static var allCases: [Self] { [.a, .b] }
        }
    }

    /// Described at `openapi.yaml#/components/schemas/ByValue/oneOf/1`.
    public nonisolated struct C: Codable, Hashable, Sendable {
        public let kind: Kind

        public init() {
            self.kind = .c
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            kind = fields.enumeration("kind")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.enumeration("kind", kind)
            try fields.finish()
        }

        /// Described at `openapi.yaml#/components/schemas/ByValue/oneOf/1/properties/kind`.
        public nonisolated struct Kind: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) { self.rawValue = rawValue }

            public static var c: Self { Self(rawValue: "c") }

            public static var allCases: [Self] { [.c] }
        }
    }
}

// Models/ByValueInside.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/ByValueInside`.
public nonisolated enum ByValueInside: Codable, Hashable, Sendable {
    case created(Created)
    case removed(Removed)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches([
        UnionBranch(.object, required: ["event"], inner: [("event", UnionBranch(.object, required: ["type"], constants: [("type", ["created"])]))]),
        UnionBranch(.object, required: ["event"], inner: [("event", UnionBranch(.object, required: ["type"], constants: [("type", ["removed"])]))]),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .created(try Created(from: decoder))
        case 1: self = .removed(try Removed(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .created(let value): try value.encode(to: encoder)
        case .removed(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }

    /// Described at `openapi.yaml#/components/schemas/ByValueInside/oneOf/0`.
    public nonisolated struct Created: Codable, Hashable, Sendable {
        public var event: Event

        public init(event: Event) {
            self.event = event
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            event = try fields.model("event")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.model("event", event)
            try fields.finish()
        }

        /// Described at `openapi.yaml#/components/schemas/ByValueInside/oneOf/0/properties/event`.
        public nonisolated struct Event: Codable, Hashable, Sendable {
            public let type: Kind

            public init() {
                self.type = .created
            }

            public init(from decoder: any Decoder) throws {
                var fields = FieldReader(decoder)
                type = fields.enumeration("type")
                try fields.finish()
            }

            public func encode(to encoder: any Encoder) throws {
                var fields = FieldWriter(encoder)
                fields.enumeration("type", type)
                try fields.finish()
            }

            /// Described at `openapi.yaml#/components/schemas/ByValueInside/oneOf/0/properties/event/properties/type`.
            public nonisolated struct Kind: OpenEnum {
                public let rawValue: String

                public init(rawValue: String) { self.rawValue = rawValue }

                public static var created: Self { Self(rawValue: "created") }

                public static var allCases: [Self] { [.created] }
            }
        }
    }

    /// Described at `openapi.yaml#/components/schemas/ByValueInside/oneOf/1`.
    public nonisolated struct Removed: Codable, Hashable, Sendable {
        public var event: Event

        public init(event: Event) {
            self.event = event
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            event = try fields.model("event")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.model("event", event)
            try fields.finish()
        }

        /// Described at `openapi.yaml#/components/schemas/ByValueInside/oneOf/1/properties/event`.
        public nonisolated struct Event: Codable, Hashable, Sendable {
            public let type: Kind

            public init() {
                self.type = .removed
            }

            public init(from decoder: any Decoder) throws {
                var fields = FieldReader(decoder)
                type = fields.enumeration("type")
                try fields.finish()
            }

            public func encode(to encoder: any Encoder) throws {
                var fields = FieldWriter(encoder)
                fields.enumeration("type", type)
                try fields.finish()
            }

            /// Described at `openapi.yaml#/components/schemas/ByValueInside/oneOf/1/properties/event/properties/type`.
            public nonisolated struct Kind: OpenEnum {
                public let rawValue: String

                public init(rawValue: String) { self.rawValue = rawValue }

                public static var removed: Self { Self(rawValue: "removed") }

                public static var allCases: [Self] { [.removed] }
            }
        }
    }
}

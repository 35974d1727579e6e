// Models/EitherKey.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/EitherKey`.
public nonisolated struct EitherKey: Codable, Hashable, Sendable, Checkable {
    public var a: String?
    public var b: String?

    public init(a: String? = nil, b: String? = nil) {
        self.a = a
        self.b = b
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        a = fields.stringIfPresent("a")
        b = fields.stringIfPresent("b")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("a", a)
        fields.stringIfPresent("b", b)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.choice("anyOf", ["a", "b"], [a != nil, b != nil])
    }
}

// Models/NotBothKeys.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/NotBothKeys`.
public nonisolated struct NotBothKeys: Codable, Hashable, Sendable, Checkable {
    public var a: String?
    public var b: String?

    public init(a: String? = nil, b: String? = nil) {
        self.a = a
        self.b = b
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        a = fields.stringIfPresent("a")
        b = fields.stringIfPresent("b")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("a", a)
        fields.stringIfPresent("b", b)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.choice("not", ["a, b"], [a != nil && b != nil])
    }
}

// Models/NeitherKey.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/NeitherKey`.
public nonisolated struct NeitherKey: Codable, Hashable, Sendable, Checkable {
    public var a: String?
    public var b: String?
    public var c: String?

    public init(a: String? = nil, b: String? = nil, c: String? = nil) {
        self.a = a
        self.b = b
        self.c = c
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        a = fields.stringIfPresent("a")
        b = fields.stringIfPresent("b")
        c = fields.stringIfPresent("c")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("a", a)
        fields.stringIfPresent("b", b)
        fields.stringIfPresent("c", c)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.choice("not", ["a, c", "b"], [a != nil && c != nil, b != nil])
    }
}

// Models/Rules.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Rules`.
public typealias Rules = JSONValue

// Models/EitherOfParts.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/EitherOfParts`.
public nonisolated struct EitherOfParts: Codable, Hashable, Sendable, Checkable {
    public var a: String?
    public var b: String?
    public var c: String?
    public var d: String?

    public init(a: String? = nil, b: String? = nil, c: String? = nil, d: String? = nil) {
        self.a = a
        self.b = b
        self.c = c
        self.d = d
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        a = fields.stringIfPresent("a")
        b = fields.stringIfPresent("b")
        c = fields.stringIfPresent("c")
        d = fields.stringIfPresent("d")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("a", a)
        fields.stringIfPresent("b", b)
        fields.stringIfPresent("c", c)
        fields.stringIfPresent("d", d)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.choice("anyOf", ["a", "b"], [a != nil, b != nil])
        checks.choice("oneOf", ["c", "d"], [c != nil, d != nil])
        checks.dependents("c", c != nil, ["a"], [a != nil])
    }
}

// Models/KeyOfUnion.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/KeyOfUnion`.
public nonisolated enum KeyOfUnion: Codable, Hashable, Sendable, Checkable {
    case one(One)
    case two(Two)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches([
        UnionBranch(.object, required: ["kind"], constants: [("kind", ["one"])]),
        UnionBranch(.object, required: ["kind"], constants: [("kind", ["two"])]),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .one(try One(from: decoder))
        case 1: self = .two(try Two(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .one(let value): try value.encode(to: encoder)
        case .two(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }

    public func check(_ checks: inout Checks) {
        switch self {
        case .one(let value): checks.model(nil, value)
        case .two(let value): checks.model(nil, value)
        default: break
        }
    }

    /// Described at `openapi.yaml#/components/schemas/KeyOfUnion/oneOf/0`.
    public nonisolated struct One: Codable, Hashable, Sendable, Checkable {
        public var a: String?
        public var b: String?
        public let kind: Kind

        public init(a: String? = nil, b: String? = nil) {
            self.a = a
            self.b = b
            self.kind = .one
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            a = fields.stringIfPresent("a")
            b = fields.stringIfPresent("b")
            kind = fields.enumeration("kind")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.stringIfPresent("a", a)
            fields.stringIfPresent("b", b)
            fields.enumeration("kind", kind)
            try fields.finish()
        }

        public func check(_ checks: inout Checks) {
            checks.choice("anyOf", ["a", "b"], [a != nil, b != nil])
        }

        /// Described at `openapi.yaml#/components/schemas/KeyOfUnion/oneOf/0/properties/kind`.
        public nonisolated struct Kind: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) { self.rawValue = rawValue }

            public static var one: Self { Self(rawValue: "one") }

            public static var allCases: [Self] { [.one] }
        }
    }

    /// Described at `openapi.yaml#/components/schemas/KeyOfUnion/oneOf/1`.
    public nonisolated struct Two: Codable, Hashable, Sendable, Checkable {
        public var a: String?
        public var b: String?
        public let kind: Kind

        public init(a: String? = nil, b: String? = nil) {
            self.a = a
            self.b = b
            self.kind = .two
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            a = fields.stringIfPresent("a")
            b = fields.stringIfPresent("b")
            kind = fields.enumeration("kind")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.stringIfPresent("a", a)
            fields.stringIfPresent("b", b)
            fields.enumeration("kind", kind)
            try fields.finish()
        }

        public func check(_ checks: inout Checks) {
            checks.choice("anyOf", ["a", "b"], [a != nil, b != nil])
        }

        /// Described at `openapi.yaml#/components/schemas/KeyOfUnion/oneOf/1/properties/kind`.
        public nonisolated struct Kind: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) { self.rawValue = rawValue }

            public static var two: Self { Self(rawValue: "two") }

            public static var allCases: [Self] { [.two] }
        }
    }
}

// Models/Mixable.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Mixable`.
public nonisolated struct Mixable: Codable, Hashable, Sendable {
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
}

// Models/MixableBeside.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/MixableBeside`.
public nonisolated struct MixableBeside: Codable, Hashable, Sendable {
    public var p: String
    public var a: String?
    public var b: String?

    public init(p: String, a: String? = nil, b: String? = nil) {
        self.p = p
        self.a = a
        self.b = b
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        p = fields.string("p")
        a = fields.stringIfPresent("a")
        b = fields.stringIfPresent("b")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("p", p)
        fields.stringIfPresent("a", a)
        fields.stringIfPresent("b", b)
        try fields.finish()
    }
}

// Models/PageOrAnything.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/PageOrAnything`.
public nonisolated struct PageOrAnything: Codable, Hashable, Sendable {
    public var page: Nullable<Page>?

    public init(page: Nullable<Page>? = nil) {
        self.page = page
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        page = fields.nullable("page")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.nullable("page", page)
        try fields.finish()
    }

    /// Described at `openapi.yaml#/components/schemas/PageOrAnything/properties/page`.
    public nonisolated enum Page: Codable, Hashable, Sendable {
        case next(Next)
        case json(JSONValue)
        /// A value that fits none of the others, kept as it came.
        case unknown(JSONValue)

        private static let branches = UnionBranches([
            UnionBranch(.object, required: ["next"]),
            UnionBranch([.object, .array, .string, .number, .integer, .boolean, .null]),
        ])

        public init(from decoder: any Decoder) throws {
            switch try Self.branches.choose(decoder) {
            case 0: self = .next(try Next(from: decoder))
            case 1: self = .json(try JSONValue(from: decoder))
            default: self = .unknown(try JSONValue(from: decoder))
            }
        }

        public func encode(to encoder: any Encoder) throws {
            switch self {
            case .next(let value): try value.encode(to: encoder)
            case .json(let value): try value.encode(to: encoder)
            case .unknown(let value): try value.encode(to: encoder)
            }
        }

        /// Described at `openapi.yaml#/components/schemas/PageOrAnything/properties/page/anyOf/0`.
        public nonisolated struct Next: Codable, Hashable, Sendable {
            public var next: String

            public init(next: String) {
                self.next = next
            }

            public init(from decoder: any Decoder) throws {
                var fields = FieldReader(decoder)
                next = fields.string("next")
                try fields.finish()
            }

            public func encode(to encoder: any Encoder) throws {
                var fields = FieldWriter(encoder)
                fields.string("next", next)
                try fields.finish()
            }
        }
    }
}

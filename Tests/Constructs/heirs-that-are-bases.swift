// Models/Vessel.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Vessel`.
public nonisolated enum Vessel: Codable, Hashable, Sendable {
    case canoe(Canoe)
    case ship(Ship)
    case yacht(Yacht)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches(tag: "kind", [
        UnionBranch(.object, tags: ["canoe"]),
        UnionBranch(.object, tags: ["ship"]),
        UnionBranch(.object, tags: ["yacht"]),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .canoe(try Canoe(from: decoder))
        case 1: self = .ship(try Ship(from: decoder))
        case 2: self = .yacht(try Yacht(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .canoe(let value): try value.encode(to: TaggedEncoder(encoder, "kind", "canoe"))
        case .ship(let value): try value.encode(to: encoder)
        case .yacht(let value): try value.encode(to: TaggedEncoder(encoder, "kind", "yacht"))
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

// Models/Ship.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Ship`.
public nonisolated enum Ship: Codable, Hashable, Sendable {
    case yacht(Yacht)
    case ship(ShipValue)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches(tag: "kind", [
        UnionBranch(.object, tags: ["yacht"]),
        UnionBranch(.object, tags: ["ship"]),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .yacht(try Yacht(from: decoder))
        case 1: self = .ship(try ShipValue(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .yacht(let value): try value.encode(to: TaggedEncoder(encoder, "kind", "yacht"))
        case .ship(let value): try value.encode(to: TaggedEncoder(encoder, "kind", "ship"))
        case .unknown(let value): try value.encode(to: encoder)
        }
    }

    /// Described at `openapi.yaml#/components/schemas/Ship`.
    public nonisolated struct ShipValue: Codable, Hashable, Sendable {
        public var kind: String
        public var flag: String?

        public init(kind: String = "ship", flag: String? = nil) {
            self.kind = kind
            self.flag = flag
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            kind = fields.string("kind")
            flag = fields.stringIfPresent("flag")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.string("kind", kind)
            fields.stringIfPresent("flag", flag)
            try fields.finish()
        }
    }
}

// Models/Yacht.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Yacht`.
public nonisolated struct Yacht: Codable, Hashable, Sendable {
    public var kind: String
    public var flag: String?
    public var sails: Int?

    public init(kind: String = "yacht", flag: String? = nil, sails: Int? = nil) {
        self.kind = kind
        self.flag = flag
        self.sails = sails
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        kind = fields.string("kind")
        flag = fields.stringIfPresent("flag")
        sails = fields.intIfPresent("sails")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("kind", kind)
        fields.stringIfPresent("flag", flag)
        fields.intIfPresent("sails", sails)
        try fields.finish()
    }
}

// Models/Canoe.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Canoe`.
public nonisolated struct Canoe: Codable, Hashable, Sendable {
    public var kind: String

    public init(kind: String = "canoe") {
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

// Models/Harbour.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Harbour`.
public nonisolated struct Harbour: Codable, Hashable, Sendable {
    public var flagship: Ship?
    public var guest: Guest?

    public init(flagship: Ship? = nil, guest: Guest? = nil) {
        self.flagship = flagship
        self.guest = guest
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        flagship = fields.modelIfPresent("flagship")
        guest = fields.modelIfPresent("guest")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.modelIfPresent("flagship", flagship)
        fields.modelIfPresent("guest", guest)
        try fields.finish()
    }

    /// Described at `openapi.yaml#/components/schemas/Harbour/properties/guest`.
    public nonisolated enum Guest: Codable, Hashable, Sendable {
        case ship(Ship)
        case canoe(Canoe)
        /// A value that fits none of the others, kept as it came.
        case unknown(JSONValue)

        private static let branches = UnionBranches(tag: "kind", [
            UnionBranch(.object, tags: ["ship", "yacht"]),
            UnionBranch(.object, tags: ["canoe"]),
        ])

        public init(from decoder: any Decoder) throws {
            switch try Self.branches.choose(decoder) {
            case 0: self = .ship(try Ship(from: decoder))
            case 1: self = .canoe(try Canoe(from: decoder))
            default: self = .unknown(try JSONValue(from: decoder))
            }
        }

        public func encode(to encoder: any Encoder) throws {
            switch self {
            case .ship(let value): try value.encode(to: encoder)
            case .canoe(let value): try value.encode(to: TaggedEncoder(encoder, "kind", "canoe"))
            case .unknown(let value): try value.encode(to: encoder)
            }
        }
    }
}

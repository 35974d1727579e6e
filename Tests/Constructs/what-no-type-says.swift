// Constructs.swift
@_exported import BinderyRuntime

// Models/Delivery.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Delivery`.
public nonisolated struct Delivery: Codable, Hashable, Sendable, Checkable {
    public var mode: Mode
    public var address: Postal?
    public var stops: [String]?
    public var secret: String?

    public init(
        mode: Mode,
        address: Postal? = nil,
        stops: [String]? = nil,
        secret: String? = nil
    ) {
        self.mode = mode
        self.address = address
        self.stops = stops
        self.secret = secret
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        mode = fields.enumeration("mode")
        address = fields.modelIfPresent("address")
        stops = fields.stringsIfPresent("stops")
        secret = fields.stringIfPresent("secret")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.enumeration("mode", mode)
        fields.modelIfPresent("address", address)
        fields.stringsIfPresent("stops", stops)
        fields.stringIfPresent("secret", secret)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.schema(nil, self, "Delivery")
    }

    /// Described at `openapi.yaml#/components/schemas/Delivery/properties/mode`.
    public nonisolated struct Mode: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        public static var pickup: Self { Self(rawValue: "pickup") }
        public static var parcel: Self { Self(rawValue: "parcel") }

        public static var allCases: [Self] { [.pickup, .parcel] }
    }
}

// Models/Postal.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Postal`.
public nonisolated struct Postal: Codable, Hashable, Sendable, Checkable {
    public var box: String?
    /// At most 9 characters.
    public var street: String?

    public init(box: String? = nil, street: String? = nil) {
        self.box = box
        self.street = street
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        box = fields.stringIfPresent("box")
        street = fields.stringIfPresent("street")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("box", box)
        fields.stringIfPresent("street", street)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.string("street", street, maxLength: 9)
        checks.choice("not", ["box, street"], [box != nil && street != nil])
    }
}

// Models/Stops.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Stops`.
public typealias Stops = [String]

// Models/Unnumbered.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Unnumbered`.
public typealias Unnumbered = JSONValue

// Models/Held.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Held`.
public nonisolated struct Held: Codable, Hashable, Sendable, Checkable {
    public var delivery: Delivery?
    public var postal: Postal?
    public var stops: [[String]]?
    public var word: JSONValue?
    /// At most 3 characters.
    public var tag: String?

    public init(
        delivery: Delivery? = nil,
        postal: Postal? = nil,
        stops: [[String]]? = nil,
        word: JSONValue? = nil,
        tag: String? = nil
    ) {
        self.delivery = delivery
        self.postal = postal
        self.stops = stops
        self.word = word
        self.tag = tag
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        delivery = fields.modelIfPresent("delivery")
        postal = fields.modelIfPresent("postal")
        stops = fields.listIfPresent("stops")
        word = fields.jsonIfPresent("word")
        tag = fields.stringIfPresent("tag")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.modelIfPresent("delivery", delivery)
        fields.modelIfPresent("postal", postal)
        fields.listIfPresent("stops", stops)
        fields.jsonIfPresent("word", word)
        fields.stringIfPresent("tag", tag)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.model("delivery", delivery)
        checks.model("postal", postal)
        checks.each("stops", stops) { checks, element in checks.schema(nil, element, "Stops") }
        checks.schema("word", word, "Unnumbered")
        checks.string("tag", tag, maxLength: 3)
    }
}

// Models/Either.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Either`.
public nonisolated enum Either: Codable, Hashable, Sendable, Checkable {
    case string(String)
    case postal(Postal)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches([
        UnionBranch(.string),
        UnionBranch(.object),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .string(try String(from: decoder))
        case 1: self = .postal(try Postal(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .string(let value): try value.encode(to: encoder)
        case .postal(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }

    public func check(_ checks: inout Checks) {
        switch self {
        case .string(let value): checks.schema(nil, value, "components/schemas/Either/oneOf/0")
        case .postal(let value): checks.model(nil, value)
        default: break
        }
    }
}

// Models/FigLeaf.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/FigLeaf`.
public nonisolated struct FigLeaf: Codable, Hashable, Sendable {
    public var veins: Int?
    public var tip: String?

    public init(veins: Int? = nil, tip: String? = nil) {
        self.veins = veins
        self.tip = tip
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        veins = fields.intIfPresent("veins")
        tip = fields.stringIfPresent("tip")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.intIfPresent("veins", veins)
        fields.stringIfPresent("tip", tip)
        try fields.finish()
    }
}

// Models/Whole.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Whole`.
public typealias Whole = FigLeaf

// Models/Paired.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Paired`.
public typealias Paired = FigLeaf

// Models/Sheet.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Sheet`.
public nonisolated struct Sheet: Codable, Hashable, Sendable, Checkable {
    public var text: String?
    public var name: String?

    public init(text: String? = nil, name: String? = nil) {
        self.text = text
        self.name = name
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        text = fields.stringIfPresent("text")
        name = fields.stringIfPresent("name")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("text", text)
        fields.stringIfPresent("name", name)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.schema(nil, self, "Sheet")
    }
}

// Models/Branch.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Branch`.
public nonisolated struct Branch: Codable, Hashable, Sendable, Checkable {
    public var sheet: Sheet?
    /// At least 2 keys.
    public var leaf: FigLeaf?
    public var leaves: [FigLeaf]?
    public var pair: FigLeaf?
    /// At most 18446744073709551614.
    public var weight: UInt64?

    public init(
        sheet: Sheet? = nil,
        leaf: FigLeaf? = nil,
        leaves: [FigLeaf]? = nil,
        pair: FigLeaf? = nil,
        weight: UInt64? = nil
    ) {
        self.sheet = sheet
        self.leaf = leaf
        self.leaves = leaves
        self.pair = pair
        self.weight = weight
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        sheet = fields.modelIfPresent("sheet")
        leaf = fields.modelIfPresent("leaf")
        leaves = fields.listIfPresent("leaves")
        pair = fields.modelIfPresent("pair")
        weight = fields.uint64IfPresent("weight")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.modelIfPresent("sheet", sheet)
        fields.modelIfPresent("leaf", leaf)
        fields.listIfPresent("leaves", leaves)
        fields.modelIfPresent("pair", pair)
        fields.uint64IfPresent("weight", weight)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.model("sheet", sheet)
        checks.schema("leaf", leaf, "Whole")
        checks.each("leaves", leaves) { checks, element in checks.schema(nil, element, "Whole") }
        checks.schema("pair", pair, "Paired")
        checks.schema("weight", weight, "components/schemas/Branch/properties/weight")
    }
}

// ConstructsSchemas.swift
import BinderyRuntime
import SchemaChecks

/// What the description says of values, and their types do not.
private nonisolated let schemas = DescribedSchemas(
    """
{"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{
"components/schemas/Branch/properties/weight":{"type":"integer","format":"uint64","maximum":18446744073709551614},
"Delivery":{"type":"object","properties":{"mode":{},"address":{"$ref":"#/$defs/Postal"},"stops":{"$ref":"#/$defs/Stops"},"secret":{"type":"string"}},"if":{"properties":{"mode":{"const":"parcel"}}},"then":{"required":["address"]},"required":["mode"]},
"components/schemas/Either/oneOf/0":{"type":"string","not":{"const":"none"}},
"Paired":{"allOf":[{"$ref":"#/$defs/FigLeaf"},{"dependentRequired":{"veins":["tip"]}}]},
"Sheet":{"type":"object","properties":{"text":{"type":"string","anyOf":[{"maxLength":2},{"pattern":"^a"}]},"name":{"type":"string"}},"anyOf":[{"required":["text"]},{"required":["name"]},{"type":"object","maxProperties":0}]},
"components/schemas/Sheet/properties/text":{"type":"string","anyOf":[{"maxLength":2},{"pattern":"^a"}]},
"Stops":{"type":"array","items":{"type":"string"},"contains":{"const":"depot"}},
"Unnumbered":{"not":{"type":"number"}},
"Whole":{"$ref":"#/$defs/FigLeaf","minProperties":2},
"FigLeaf":{"type":"object","properties":{"veins":{"type":"integer"},"tip":{"type":"string"}}},
"Postal":{"type":"object","properties":{"box":{"type":"string"},"street":{"type":"string","maxLength":9}},"not":{"required":["box","street"]}}
}}
""")

nonisolated extension Checks {
    /// Holds a value against a schema of the description.
    mutating func schema(_ key: StaticString?, _ value: (some Encodable)?, _ name: String) {
        schemas.check(key, value, name, &self)
    }
}

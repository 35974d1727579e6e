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
    public var twig: Twig?

    public init(
        sheet: Sheet? = nil,
        leaf: FigLeaf? = nil,
        leaves: [FigLeaf]? = nil,
        pair: FigLeaf? = nil,
        weight: UInt64? = nil,
        twig: Twig? = nil
    ) {
        self.sheet = sheet
        self.leaf = leaf
        self.leaves = leaves
        self.pair = pair
        self.weight = weight
        self.twig = twig
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        sheet = fields.modelIfPresent("sheet")
        leaf = fields.modelIfPresent("leaf")
        leaves = fields.listIfPresent("leaves")
        pair = fields.modelIfPresent("pair")
        weight = fields.uint64IfPresent("weight")
        twig = fields.modelIfPresent("twig")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.modelIfPresent("sheet", sheet)
        fields.modelIfPresent("leaf", leaf)
        fields.listIfPresent("leaves", leaves)
        fields.modelIfPresent("pair", pair)
        fields.uint64IfPresent("weight", weight)
        fields.modelIfPresent("twig", twig)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.model("sheet", sheet)
        checks.schema("leaf", leaf, "Whole")
        checks.each("leaves", leaves) { checks, element in checks.schema(nil, element, "Whole") }
        checks.schema("pair", pair, "Paired")
        checks.schema("weight", weight, "components/schemas/Branch/properties/weight")
        checks.model("twig", twig)
    }
}

// Models/FigRoot.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/FigRoot`.
public nonisolated struct FigRoot: Codable, Hashable, Sendable {
    public var deep: Int
    public var old: Bool?

    public init(deep: Int, old: Bool? = nil) {
        self.deep = deep
        self.old = old
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        deep = fields.int("deep")
        old = fields.boolIfPresent("old")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.int("deep", deep)
        fields.boolIfPresent("old", old)
        try fields.finish()
    }
}

// Models/FigPart.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/FigPart`.
public nonisolated enum FigPart: Codable, Hashable, Sendable {
    case figLeaf(FigLeaf)
    case figRoot(FigRoot)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches([
        UnionBranch(.object, known: ["veins", "tip"]),
        UnionBranch(.object, required: ["deep"], known: ["old"]),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .figLeaf(try FigLeaf(from: decoder))
        case 1: self = .figRoot(try FigRoot(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .figLeaf(let value): try value.encode(to: encoder)
        case .figRoot(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

// Models/FigLabels.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/FigLabels`.
public typealias FigLabels = [String: String]

// Models/Twig.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Twig`.
public nonisolated struct Twig: Codable, Hashable, Sendable, Checkable {
    public var few: FigLeaf?
    public var word: String?
    public var typed: FigPart?
    /// At least 2 keys.
    public var part: FigPart?
    public var telling: FigPart?
    public var either: Either?
    public var own: Own?
    public var foreign: FigPart?
    public var named: [String: String]?
    public var paired: [String: String]?
    public var sure: [String: String]?
    public var short: [String: String]?
    public var bough: Bough?
    public var fork: Fork?
    public var loose: String?
    public var kept: Kept?

    public init(
        few: FigLeaf? = nil,
        word: String? = nil,
        typed: FigPart? = nil,
        part: FigPart? = nil,
        telling: FigPart? = nil,
        either: Either? = nil,
        own: Own? = nil,
        foreign: FigPart? = nil,
        named: [String: String]? = nil,
        paired: [String: String]? = nil,
        sure: [String: String]? = nil,
        short: [String: String]? = nil,
        bough: Bough? = nil,
        fork: Fork? = nil,
        loose: String? = nil,
        kept: Kept? = nil
    ) {
        self.few = few
        self.word = word
        self.typed = typed
        self.part = part
        self.telling = telling
        self.either = either
        self.own = own
        self.foreign = foreign
        self.named = named
        self.paired = paired
        self.sure = sure
        self.short = short
        self.bough = bough
        self.fork = fork
        self.loose = loose
        self.kept = kept
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        few = fields.modelIfPresent("few")
        word = fields.stringIfPresent("word")
        typed = fields.modelIfPresent("typed")
        part = fields.modelIfPresent("part")
        telling = fields.modelIfPresent("telling")
        either = fields.modelIfPresent("either")
        own = fields.modelIfPresent("own")
        foreign = fields.modelIfPresent("foreign")
        named = fields.mapIfPresent("named")
        paired = fields.mapIfPresent("paired")
        sure = fields.mapIfPresent("sure")
        short = fields.mapIfPresent("short")
        bough = fields.modelIfPresent("bough")
        fork = fields.modelIfPresent("fork")
        loose = fields.stringIfPresent("loose")
        kept = fields.modelIfPresent("kept")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.modelIfPresent("few", few)
        fields.stringIfPresent("word", word)
        fields.modelIfPresent("typed", typed)
        fields.modelIfPresent("part", part)
        fields.modelIfPresent("telling", telling)
        fields.modelIfPresent("either", either)
        fields.modelIfPresent("own", own)
        fields.modelIfPresent("foreign", foreign)
        fields.mapIfPresent("named", named)
        fields.mapIfPresent("paired", paired)
        fields.mapIfPresent("sure", sure)
        fields.mapIfPresent("short", short)
        fields.modelIfPresent("bough", bough)
        fields.modelIfPresent("fork", fork)
        fields.stringIfPresent("loose", loose)
        fields.modelIfPresent("kept", kept)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.schema("few", few, "components/schemas/Twig/properties/few")
        checks.schema("word", word, "components/schemas/Twig/properties/word")
        checks.schema("typed", typed, "components/schemas/Twig/properties/typed")
        checks.schema("part", part, "components/schemas/Twig/properties/part")
        checks.schema("telling", telling, "components/schemas/Twig/properties/telling")
        checks.model("either", either)
        checks.model("own", own)
        checks.schema("named", named, "components/schemas/Twig/properties/named")
        checks.schema("paired", paired, "components/schemas/Twig/properties/paired")
        checks.schema("sure", sure, "components/schemas/Twig/properties/sure")
        checks.schema("short", short, "components/schemas/Twig/properties/short")
        checks.model("bough", bough)
        checks.model("fork", fork)
        checks.schema("loose", loose, "components/schemas/Twig/properties/loose")
    }

    /// Described at `openapi.yaml#/components/schemas/Twig/properties/either`.
    public nonisolated enum Either: Codable, Hashable, Sendable, Checkable {
        case string(String)
        case integer(Int)
        /// A value that fits none of the others, kept as it came.
        case unknown(JSONValue)

        private static let branches = UnionBranches([
            UnionBranch(.string),
            UnionBranch(.integer),
        ])

        public init(from decoder: any Decoder) throws {
            switch try Self.branches.choose(decoder) {
            case 0: self = .string(try String(from: decoder))
            case 1: self = .integer(try Int(from: decoder))
            default: self = .unknown(try JSONValue(from: decoder))
            }
        }

        public func encode(to encoder: any Encoder) throws {
            switch self {
            case .string(let value): try value.encode(to: encoder)
            case .integer(let value): try value.encode(to: encoder)
            case .unknown(let value): try value.encode(to: encoder)
            }
        }

        public func check(_ checks: inout Checks) {
            checks.schema(nil, self, "components/schemas/Twig/properties/either")
        }
    }

    /// Described at `openapi.yaml#/components/schemas/Twig/properties/own`.
    public nonisolated enum Own: Codable, Hashable, Sendable, Checkable {
        case figLeaf(FigLeaf)
        case figRoot(FigRoot)
        /// A value that fits none of the others, kept as it came.
        case unknown(JSONValue)

        private static let branches = UnionBranches([
            UnionBranch(.object, known: ["veins", "tip"]),
            UnionBranch(.object, required: ["deep"], known: ["old"]),
        ])

        public init(from decoder: any Decoder) throws {
            switch try Self.branches.choose(decoder) {
            case 0: self = .figLeaf(try FigLeaf(from: decoder))
            case 1: self = .figRoot(try FigRoot(from: decoder))
            default: self = .unknown(try JSONValue(from: decoder))
            }
        }

        public func encode(to encoder: any Encoder) throws {
            switch self {
            case .figLeaf(let value): try value.encode(to: encoder)
            case .figRoot(let value): try value.encode(to: encoder)
            case .unknown(let value): try value.encode(to: encoder)
            }
        }

        public func check(_ checks: inout Checks) {
            checks.schema(nil, self, "components/schemas/Twig/properties/own")
        }
    }

    /// Described at `openapi.yaml#/components/schemas/Twig/properties/kept`.
    public nonisolated enum Kept: Codable, Hashable, Sendable {
        case veins1(Veins1)
        case veins2(Veins2)
        /// A value that fits none of the others, kept as it came.
        case unknown(JSONValue)

        private static let branches = UnionBranches([
            UnionBranch(.object, required: ["veins"], literals: [("veins", ["1"])]),
            UnionBranch(.object, required: ["veins"], literals: [("veins", ["2"])]),
        ])

        public init(from decoder: any Decoder) throws {
            switch try Self.branches.choose(decoder) {
            case 0: self = .veins1(try Veins1(from: decoder))
            case 1: self = .veins2(try Veins2(from: decoder))
            default: self = .unknown(try JSONValue(from: decoder))
            }
        }

        public func encode(to encoder: any Encoder) throws {
            switch self {
            case .veins1(let value): try value.encode(to: encoder)
            case .veins2(let value): try value.encode(to: encoder)
            case .unknown(let value): try value.encode(to: encoder)
            }
        }

        /// Described at `openapi.yaml#/components/schemas/Twig/properties/kept/oneOf/0`.
        public nonisolated struct Veins1: Codable, Hashable, Sendable {
            public let veins: Veins

            public init() {
                self.veins = .value1
            }

            public init(from decoder: any Decoder) throws {
                var fields = FieldReader(decoder)
                veins = .init(rawValue: fields.int64("veins"))
                try fields.finish()
            }

            public func encode(to encoder: any Encoder) throws {
                var fields = FieldWriter(encoder)
                fields.int64("veins", veins.rawValue)
                try fields.finish()
            }

            /// Described at `openapi.yaml#/components/schemas/Twig/properties/kept/oneOf/0/properties/veins`.
            public nonisolated struct Veins: OpenEnum {
                public let rawValue: Int64

                public init(rawValue: Int64) { self.rawValue = rawValue }

                public static var value1: Self { Self(rawValue: 1) }

                public static var allCases: [Self] { [.value1] }
            }
        }

        /// Described at `openapi.yaml#/components/schemas/Twig/properties/kept/oneOf/1`.
        public nonisolated struct Veins2: Codable, Hashable, Sendable {
            public let veins: Veins

            public init() {
                self.veins = .value2
            }

            public init(from decoder: any Decoder) throws {
                var fields = FieldReader(decoder)
                veins = .init(rawValue: fields.int64("veins"))
                try fields.finish()
            }

            public func encode(to encoder: any Encoder) throws {
                var fields = FieldWriter(encoder)
                fields.int64("veins", veins.rawValue)
                try fields.finish()
            }

            /// Described at `openapi.yaml#/components/schemas/Twig/properties/kept/oneOf/1/properties/veins`.
            public nonisolated struct Veins: OpenEnum {
                public let rawValue: Int64

                public init(rawValue: Int64) { self.rawValue = rawValue }

                public static var value2: Self { Self(rawValue: 2) }

                public static var allCases: [Self] { [.value2] }
            }
        }
    }
}

// Models/Bough.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Bough`.
public nonisolated struct Bough: Codable, Hashable, Sendable, Checkable {
    public var map: [String: String]?
    public var leaf: FigLeaf?
    public var part: FigPart?
    public var word: String?

    public init(
        map: [String: String]? = nil,
        leaf: FigLeaf? = nil,
        part: FigPart? = nil,
        word: String? = nil
    ) {
        self.map = map
        self.leaf = leaf
        self.part = part
        self.word = word
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        map = fields.mapIfPresent("map")
        leaf = fields.modelIfPresent("leaf")
        part = fields.modelIfPresent("part")
        word = fields.stringIfPresent("word")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.mapIfPresent("map", map)
        fields.modelIfPresent("leaf", leaf)
        fields.modelIfPresent("part", part)
        fields.stringIfPresent("word", word)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.schema(nil, self, "Bough")
    }
}

// Models/Fork.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Fork`.
public nonisolated enum Fork: Codable, Hashable, Sendable, Checkable {
    case left(Left)
    case right(Right)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches([
        UnionBranch(.object, required: ["left"]),
        UnionBranch(.object, required: ["right"]),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .left(try Left(from: decoder))
        case 1: self = .right(try Right(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .left(let value): try value.encode(to: encoder)
        case .right(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }

    public func check(_ checks: inout Checks) {
        checks.schema(nil, self, "Fork")
    }

    /// Described at `openapi.yaml#/components/schemas/Fork/anyOf/0`.
    public nonisolated struct Left: Codable, Hashable, Sendable, Checkable {
        public var leaf: FigLeaf?
        /// At least 1 key.
        public var map: [String: JSONValue]?
        public var left: String

        public init(leaf: FigLeaf? = nil, map: [String: JSONValue]? = nil, left: String) {
            self.leaf = leaf
            self.map = map
            self.left = left
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            leaf = fields.modelIfPresent("leaf")
            map = fields.mapIfPresent("map")
            left = fields.string("left")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.modelIfPresent("leaf", leaf)
            fields.mapIfPresent("map", map)
            fields.string("left", left)
            try fields.finish()
        }

        public func check(_ checks: inout Checks) {
            checks.properties("map", map?.count, minProperties: 1)
        }
    }

    /// Described at `openapi.yaml#/components/schemas/Fork/anyOf/1`.
    public nonisolated struct Right: Codable, Hashable, Sendable {
        public var leaf: FigLeaf?
        public var map: [String: String]?
        public var right: String

        public init(leaf: FigLeaf? = nil, map: [String: String]? = nil, right: String) {
            self.leaf = leaf
            self.map = map
            self.right = right
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            leaf = fields.modelIfPresent("leaf")
            map = fields.mapIfPresent("map")
            right = fields.string("right")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.modelIfPresent("leaf", leaf)
            fields.mapIfPresent("map", map)
            fields.string("right", right)
            try fields.finish()
        }
    }
}

// ConstructsSchemas.swift
import BinderyRuntime
import SchemaChecks

/// What the description says of values, and their types do not.
private nonisolated let schemas = DescribedSchemas(
    """
{"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{
"Bough":{"allOf":[{"type":"object","properties":{"map":{"$ref":"#/$defs/FigLabels"},"leaf":{"$ref":"#/$defs/FigLeaf"},"part":{"$ref":"#/$defs/FigPart"},"word":{"type":"string"}}},{"properties":{"map":{"minProperties":1},"leaf":{"not":{"required":["veins"]}},"part":{"anyOf":[{"required":["tip"]},{"required":["old"]}]},"word":{"anyOf":[{"minLength":4},{"pattern":"^x"}]}}}]},
"components/schemas/Branch/properties/weight":{"type":"integer","format":"uint64","maximum":18446744073709551614},
"Delivery":{"type":"object","properties":{"mode":{},"address":{"$ref":"#/$defs/Postal"},"stops":{"$ref":"#/$defs/Stops"},"secret":{"type":"string"}},"if":{"properties":{"mode":{"const":"parcel"}}},"then":{"required":["address"]},"required":["mode"]},
"components/schemas/Either/oneOf/0":{"type":"string","not":{"const":"none"}},
"Fork":{"type":"object","properties":{"leaf":{"$ref":"#/$defs/FigLeaf"},"map":{"minProperties":1}},"anyOf":[{"type":"object","properties":{"left":{"type":"string"},"leaf":{"minProperties":1}},"required":["left"]},{"type":"object","properties":{"right":{"type":"string"},"map":{"$ref":"#/$defs/FigLabels="}},"required":["right"]}]},
"Paired":{"allOf":[{"$ref":"#/$defs/FigLeaf"},{"dependentRequired":{"veins":["tip"]}}]},
"Sheet":{"type":"object","properties":{"text":{"type":"string","anyOf":[{"maxLength":2},{"pattern":"^a"}]},"name":{"type":"string"}},"anyOf":[{"required":["text"]},{"required":["name"]},{"type":"object","maxProperties":0}]},
"components/schemas/Sheet/properties/text":{"type":"string","anyOf":[{"maxLength":2},{"pattern":"^a"}]},
"Stops":{"type":"array","items":{"type":"string"},"contains":{"const":"depot"}},
"components/schemas/Twig/properties/either":{"oneOf":[{"type":"string"},{"type":"integer"}],"minLength":2},
"components/schemas/Twig/properties/few":{"allOf":[{"$ref":"#/$defs/FigLeaf"},{"anyOf":[{"minProperties":2},{"maxProperties":0}]}]},
"components/schemas/Twig/properties/loose":{"anyOf":[{"minLength":4},{"pattern":"^x"}]},
"components/schemas/Twig/properties/named":{"type":"object","additionalProperties":{"type":"string"},"anyOf":[{"required":["a"]},{"required":["b"]}]},
"components/schemas/Twig/properties/own":{"anyOf":[{"$ref":"#/$defs/FigLeaf="},{"$ref":"#/$defs/FigRoot="}],"minProperties":2},
"components/schemas/Twig/properties/paired":{"type":"object","additionalProperties":{"type":"string"},"dependentRequired":{"a":["b"]}},
"components/schemas/Twig/properties/part":{"allOf":[{"$ref":"#/$defs/FigPart"},{"minProperties":2}]},
"components/schemas/Twig/properties/short":{"allOf":[{"$ref":"#/$defs/FigLabels"},{"propertyNames":{"maxLength":3}}]},
"components/schemas/Twig/properties/sure":{"type":"object","additionalProperties":{"type":"string"},"required":["a"]},
"components/schemas/Twig/properties/telling":{"allOf":[{"$ref":"#/$defs/FigPart"},{"anyOf":[{"required":["tip"]},{"required":["old"]}]}]},
"components/schemas/Twig/properties/typed":{"allOf":[{"$ref":"#/$defs/FigPart"},{"type":"object","minProperties":2}]},
"components/schemas/Twig/properties/word":{"allOf":[{"type":"string"},{"anyOf":[{"minLength":4},{"pattern":"^x"}]}]},
"Unnumbered":{"not":{"type":"number"}},
"Whole":{"$ref":"#/$defs/FigLeaf","minProperties":2},
"FigLeaf":{"type":"object","properties":{"veins":{"type":"integer"},"tip":{"type":"string"}}},
"FigPart":{"anyOf":[{"$ref":"#/$defs/FigLeaf="},{"$ref":"#/$defs/FigRoot="}]},
"FigLeaf=":{"type":"object","properties":{"veins":{"type":"integer"},"tip":{"type":"string"}}},
"FigRoot=":{"type":"object","properties":{"deep":{"type":"integer"},"old":{"type":"boolean"}},"required":["deep"]},
"FigLabels":{"type":"object","additionalProperties":{"type":"string"}},
"FigLabels=":{"type":"object","additionalProperties":{"type":"string"}},
"Postal":{"type":"object","properties":{"box":{"type":"string"},"street":{"type":"string","maxLength":9}},"not":{"required":["box","street"]}}
}}
""")

nonisolated extension Checks {
    /// Holds a value against a schema of the description.
    mutating func schema(_ key: StaticString?, _ value: (some Encodable)?, _ name: String) {
        schemas.check(key, value, name, &self)
    }
}

// Models/Reading.swift
import BinderyRuntime
import Foundation

/// Described at `openapi.yaml#/components/schemas/Reading`.
public nonisolated struct Reading: Codable, Hashable, Sendable {
    public var first: Double
    /// Taken
    public var taken: Date

    public init(first: Double, taken: Date) {
        self.first = first
        self.taken = taken
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(items: decoder)
        first = fields.double("0")
        taken = fields.date("1")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(items: encoder)
        fields.double("0", first)
        fields.date("1", taken)
        try fields.finish()
    }
}

// Models/Entry.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Entry`.
public nonisolated struct Entry: Codable, Hashable, Sendable, Checkable {
    /// At most 3 characters.
    public var first: String
    public var second: Nullable<Int>?
    public var third: Third?
    /// What follows.
    public var rest: [Reading]

    public init(
        first: String,
        second: Nullable<Int>? = nil,
        third: Third? = nil,
        rest: [Reading] = []
    ) {
        self.first = first
        self.second = second
        self.third = third
        self.rest = rest
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(items: decoder)
        first = fields.string("0")
        second = fields.nullable("1")
        third = fields.modelIfPresent("2")
        rest = fields.items(from: 3)
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(items: encoder)
        fields.string("0", first)
        fields.nullable("1", second)
        fields.modelIfPresent("2", third)
        fields.items(rest, from: 3)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.string("0", first, maxLength: 3)
    }

    /// Described at `openapi.yaml#/components/schemas/Entry/prefixItems/2`.
    public nonisolated struct Third: Codable, Hashable, Sendable {
        public var v: String

        public init(v: String) {
            self.v = v
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            v = fields.string("v")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.string("v", v)
            try fields.finish()
        }
    }
}

// Models/Plugin.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Plugin`.
public nonisolated enum Plugin: Codable, Hashable, Sendable {
    case string(String)
    case tuple(Tuple)
    case integerAndObject(IntegerAndObject)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches([
        UnionBranch(.string),
        UnionBranch(.array, elements: .string),
        UnionBranch(.array, elements: .integer),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .string(try String(from: decoder))
        case 1: self = .tuple(try Tuple(from: decoder))
        case 2: self = .integerAndObject(try IntegerAndObject(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .string(let value): try value.encode(to: encoder)
        case .tuple(let value): try value.encode(to: encoder)
        case .integerAndObject(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }

    /// Described at `openapi.yaml#/components/schemas/Plugin/oneOf/1`.
    public nonisolated struct Tuple: Codable, Hashable, Sendable {
        public var first: String
        public var second: [String: JSONValue]

        public init(first: String, second: [String: JSONValue]) {
            self.first = first
            self.second = second
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(items: decoder)
            first = fields.string("0")
            second = fields.map("1")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(items: encoder)
            fields.string("0", first)
            fields.map("1", second)
            try fields.finish()
        }
    }

    /// Described at `openapi.yaml#/components/schemas/Plugin/oneOf/2`.
    public nonisolated struct IntegerAndObject: Codable, Hashable, Sendable {
        public var first: Int
        public var second: [String: JSONValue]

        public init(first: Int, second: [String: JSONValue]) {
            self.first = first
            self.second = second
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(items: decoder)
            first = fields.int("0")
            second = fields.map("1")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(items: encoder)
            fields.int("0", first)
            fields.map("1", second)
            try fields.finish()
        }
    }
}

// Models/Point.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Point`.
public typealias Point = [Double]

// Models/HoldsTuples.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/HoldsTuples`.
public nonisolated struct HoldsTuples: Codable, Hashable, Sendable, Checkable {
    public var entry: Entry
    public var plugins: [Plugin]?
    /// At most 2 items.
    public var point: [Double]?

    public init(entry: Entry, plugins: [Plugin]? = nil, point: [Double]? = nil) {
        self.entry = entry
        self.plugins = plugins
        self.point = point
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        entry = try fields.model("entry")
        plugins = fields.listIfPresent("plugins")
        point = fields.listIfPresent("point")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.model("entry", entry)
        fields.listIfPresent("plugins", plugins)
        fields.listIfPresent("point", point)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.model("entry", entry)
        checks.items("point", point?.count, maxItems: 2)
    }
}

// Models/OldLeaf.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/OldLeaf`.
public nonisolated struct OldLeaf: Codable, Hashable, Sendable {
    public var v: Int?

    public init(v: Int? = nil) {
        self.v = v
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        v = fields.intIfPresent("v")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.intIfPresent("v", v)
        try fields.finish()
    }
}

// Models/Wrapped.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Wrapped`.
public typealias Wrapped = OldLeaf

// Models/Beside.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Beside`.
public typealias Beside = OldLeaf

// Models/Letter.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Letter`.
public nonisolated struct Letter: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var a: Self { Self(rawValue: "a") }
    public static var b: Self { Self(rawValue: "b") }

    public static var allCases: [Self] { [.a, .b] }
}

// Models/Word.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Word`.
public typealias Word = String

// Models/HoldsNullables.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/HoldsNullables`.
public nonisolated struct HoldsNullables: Codable, Hashable, Sendable {
    public var wrapped: OldLeaf?
    public var beside: OldLeaf?
    public var letter: Letter?
    public var word: String?
    public var odata: Nullable<OldLeaf>?
    public var odataLetter: Nullable<Letter>?
    public var either: Nullable<Either>?

    public init(
        wrapped: OldLeaf?,
        beside: OldLeaf?,
        letter: Letter?,
        word: String?,
        odata: Nullable<OldLeaf>? = nil,
        odataLetter: Nullable<Letter>? = nil,
        either: Nullable<Either>? = nil
    ) {
        self.wrapped = wrapped
        self.beside = beside
        self.letter = letter
        self.word = word
        self.odata = odata
        self.odataLetter = odataLetter
        self.either = either
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        wrapped = fields.requiredNullable("wrapped")
        beside = fields.requiredNullable("beside")
        letter = fields.requiredNullable("letter")
        word = fields.requiredNullable("word")
        odata = fields.nullable("odata")
        odataLetter = fields.nullable("odataLetter")
        either = fields.nullable("either")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.requiredNullable("wrapped", wrapped)
        fields.requiredNullable("beside", beside)
        fields.requiredNullable("letter", letter)
        fields.requiredNullable("word", word)
        fields.nullable("odata", odata)
        fields.nullable("odataLetter", odataLetter)
        fields.nullable("either", either)
        try fields.finish()
    }

    /// Described at `openapi.yaml#/components/schemas/HoldsNullables/properties/either`.
    public nonisolated enum Either: Codable, Hashable, Sendable {
        case oldLeaf(OldLeaf)
        /// Anything
        case object([String: JSONValue])
        /// A value that fits none of the others, kept as it came.
        case unknown(JSONValue)

        private static let branches = UnionBranches([
            UnionBranch(.object, known: ["v"]),
            UnionBranch(.object),
        ])

        public init(from decoder: any Decoder) throws {
            switch try Self.branches.choose(decoder) {
            case 0: self = .oldLeaf(try OldLeaf(from: decoder))
            case 1: self = .object(try [String: JSONValue](from: decoder))
            default: self = .unknown(try JSONValue(from: decoder))
            }
        }

        public func encode(to encoder: any Encoder) throws {
            switch self {
            case .oldLeaf(let value): try value.encode(to: encoder)
            case .object(let value): try value.encode(to: encoder)
            case .unknown(let value): try value.encode(to: encoder)
            }
        }
    }
}

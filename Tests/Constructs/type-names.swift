// Models/Typo.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Typo`.
public typealias Typo = Int

// Models/TextOrNumber.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/TextOrNumber`.
public nonisolated enum TextOrNumber: Codable, Hashable, Sendable {
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
}

// Models/Upload.swift
import BinderyRuntime

/// Format: `binary`
///
/// Described at `openapi.yaml#/components/schemas/Upload`.
public typealias Upload = String

// Models/HoldsTypes.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/HoldsTypes`.
public nonisolated struct HoldsTypes: Codable, Hashable, Sendable {
    public var typo: Int?
    public var both: TextOrNumber?
    public var upload: String?

    public init(typo: Int? = nil, both: TextOrNumber? = nil, upload: String? = nil) {
        self.typo = typo
        self.both = both
        self.upload = upload
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        typo = fields.intIfPresent("typo")
        both = fields.modelIfPresent("both")
        upload = fields.stringIfPresent("upload")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.intIfPresent("typo", typo)
        fields.modelIfPresent("both", both)
        fields.stringIfPresent("upload", upload)
        try fields.finish()
    }
}

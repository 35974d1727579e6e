// Models/ByKind.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/ByKind`.
public nonisolated enum ByKind: Codable, Hashable, Sendable {
    case stringID(StringID)
    case integerID(IntegerID)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches([
        UnionBranch(.object, required: ["id"], members: [("id", .string)]),
        UnionBranch(.object, required: ["id"], members: [("id", .integer)]),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .stringID(try StringID(from: decoder))
        case 1: self = .integerID(try IntegerID(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .stringID(let value): try value.encode(to: encoder)
        case .integerID(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }

    /// Described at `openapi.yaml#/components/schemas/ByKind/oneOf/0`.
    public nonisolated struct StringID: Codable, Hashable, Sendable, Identifiable {
        public var id: String

        public init(id: String) {
            self.id = id
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            id = fields.string("id")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.string("id", id)
            try fields.finish()
        }
    }

    /// Described at `openapi.yaml#/components/schemas/ByKind/oneOf/1`.
    public nonisolated struct IntegerID: Codable, Hashable, Sendable, Identifiable {
        public var id: Int

        public init(id: Int) {
            self.id = id
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            id = fields.int("id")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.int("id", id)
            try fields.finish()
        }
    }
}

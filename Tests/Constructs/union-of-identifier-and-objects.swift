// Models/Customer.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Customer`.
public nonisolated struct Customer: Codable, Hashable, Sendable, Identifiable {
    public var id: String
    public var name: String

    public init(id: String, name: String) {
        self.id = id
        self.name = name
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        id = fields.string("id")
        name = fields.string("name")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("id", id)
        fields.string("name", name)
        try fields.finish()
    }
}

// Models/DeletedCustomer.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/DeletedCustomer`.
public nonisolated struct DeletedCustomer: Codable, Hashable, Sendable, Identifiable {
    public var id: String
    public let deleted: Bool

    public init(id: String) {
        self.id = id
        self.deleted = true
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        id = fields.string("id")
        deleted = fields.bool("deleted")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("id", id)
        fields.bool("deleted", deleted)
        try fields.finish()
    }
}

// Models/Expandable.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Expandable`.
public nonisolated enum Expandable: Codable, Hashable, Sendable {
    case string(String)
    case customer(Customer)
    case deletedCustomer(DeletedCustomer)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches([
        UnionBranch(.string),
        UnionBranch(.object, required: ["id", "name"]),
        UnionBranch(.object, required: ["id", "deleted"]),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .string(try String(from: decoder))
        case 1: self = .customer(try Customer(from: decoder))
        case 2: self = .deletedCustomer(try DeletedCustomer(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .string(let value): try value.encode(to: encoder)
        case .customer(let value): try value.encode(to: encoder)
        case .deletedCustomer(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }

    /// The identifier, by itself or of the object. Nil where there is none.
    public var id: String? {
        switch self {
        case .string(let id): id
        case .customer(let value): value.id
        case .deletedCustomer(let value): value.id
        case .unknown(let value): value["id"]?.string
        }
    }
}

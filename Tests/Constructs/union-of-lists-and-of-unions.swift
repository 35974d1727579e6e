// Models/ListOfEither.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/ListOfEither`.
public nonisolated enum ListOfEither: Codable, Hashable, Sendable {
    case followers([Follower])
    case followeds([Followed])
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches([
        UnionBranch(.array, required: ["login"], elements: .object),
        UnionBranch(.array, required: ["since"], known: ["login"], elements: .object),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .followers(try [Follower](from: decoder))
        case 1: self = .followeds(try [Followed](from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .followers(let value): try value.encode(to: encoder)
        case .followeds(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

// Models/Follower.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Follower`.
public nonisolated struct Follower: Codable, Hashable, Sendable {
    public var login: String

    public init(login: String) {
        self.login = login
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        login = fields.string("login")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("login", login)
        try fields.finish()
    }
}

// Models/Followed.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Followed`.
public nonisolated struct Followed: Codable, Hashable, Sendable {
    public var since: String
    public var login: String?

    public init(since: String, login: String? = nil) {
        self.since = since
        self.login = login
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        since = fields.string("since")
        login = fields.stringIfPresent("login")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("since", since)
        fields.stringIfPresent("login", login)
        try fields.finish()
    }
}

// Models/SharedModels.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/SharedModels`.
public nonisolated struct SharedModels: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var small: Self { Self(rawValue: "small") }
    public static var large: Self { Self(rawValue: "large") }

    public static var allCases: [Self] { [.small, .large] }
}

// Models/OwnModels.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/OwnModels`.
public nonisolated struct OwnModels: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var small: Self { Self(rawValue: "small") }
    public static var large: Self { Self(rawValue: "large") }
    public static var huge: Self { Self(rawValue: "huge") }

    public static var allCases: [Self] { [.small, .large, .huge] }
}

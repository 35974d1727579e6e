// Models/Room.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Room`.
public nonisolated struct Room: Codable, Hashable, Sendable {
    public var number: Int
    public let cleaned: String?
    public var smell: Nullable<String>?
    public let cleaner: Cleaner?
    private let explicitNulls: ExplicitNulls

    public init(
        number: Int,
        cleaned: String? = nil,
        smell: Nullable<String>? = nil,
        cleaner: Cleaner? = nil
    ) {
        self.number = number
        self.cleaned = cleaned
        self.smell = smell
        self.cleaner = cleaner
        explicitNulls = ExplicitNulls()
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        number = fields.int("number")
        cleaned = fields.stringIfPresent("cleaned")
        smell = fields.nullable("smell")
        cleaner = fields.modelIfPresent("cleaner")
        explicitNulls = fields.explicitNulls
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder, explicitNulls)
        fields.int("number", number)
        fields.stringIfPresent("cleaned", cleaned)
        fields.nullable("smell", smell)
        fields.modelIfPresent("cleaner", cleaner)
        try fields.finish()
    }
}

// Models/Cleaner.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Cleaner`.
public nonisolated struct Cleaner: Codable, Hashable, Sendable, Identifiable {
    public let id: String

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

// Models/RoomDraft.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/RoomDraft`.
public nonisolated struct RoomDraft: Codable, Hashable, Sendable {
    public var number: Int

    public init(number: Int) {
        self.number = number
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        number = fields.int("number")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.int("number", number)
        try fields.finish()
    }
}

// Operations/Rooms.swift
import BinderyRuntime

public nonisolated struct Rooms: Sendable {
    let client: any ConstructsCalling

    public func add(body: RoomDraft? = nil) async throws(ConstructsError) -> Room {
        try await client.send(Add(body: body))
    }

    public func change(body: Room? = nil) async throws(ConstructsError) {
        try await client.send(Change(body: body))
    }

    /// `POST /rooms`
    public nonisolated struct Add: ConstructsOperation {
        public var body: RoomDraft?

        public init(body: RoomDraft? = nil) {
            self.body = body
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/rooms", accepts: ["application/json"])
        }

        public func build(_ request: inout RequestBuilder) {
            request.json(body)
        }

        public static func output(_ response: HTTPResponse) throws -> Room {
            try response.json()
        }
    }

    /// `PUT /rooms`
    public nonisolated struct Change: ConstructsOperation {
        public var body: Room?

        public init(body: Room? = nil) {
            self.body = body
        }

        public static var endpoint: Endpoint {
            Endpoint(.put, "/rooms")
        }

        public func build(_ request: inout RequestBuilder) {
            request.json(body)
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

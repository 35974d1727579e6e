// Models/FeedEvent.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/FeedEvent`.
public nonisolated struct FeedEvent: Codable, Hashable, Sendable {
    public let word: String

    public init(word: String) {
        self.word = word
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        word = fields.string("word")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("word", word)
        try fields.finish()
    }
}

// Operations/Feeds.swift
import BinderyRuntime
import Foundation

public nonisolated struct Feeds: Sendable {
    let client: any ConstructsCalling

    public func openStream(_ body: OpenStream.Body, callbackURL: URI, xTenant: String? = nil) async throws(ConstructsError) -> OpenStream.Response {
        try await client.send(OpenStream(body: body, callbackURL: callbackURL, xTenant: xTenant))
    }

    public func showStream(_ id: String, depth: Int32, xTenant: String? = nil) async throws(ConstructsError) -> ShowStream.Outcome {
        try await client.send(ShowStream(id: id, depth: depth, xTenant: xTenant))
    }

    public func showOwner(_ name: String, at: String? = nil) async throws(ConstructsError) -> String {
        try await client.send(ShowOwner(name: name, at: at))
    }

    /// `POST /streams`
    public nonisolated struct OpenStream: ConstructsOperation {
        public var body: Body
        /// Format: `uri`
        public var callbackURL: URI
        public var xTenant: String?

        public init(body: Body, callbackURL: URI, xTenant: String? = nil) {
            self.body = body
            self.callbackURL = callbackURL
            self.xTenant = xTenant
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/streams", accepts: ["application/json"])
        }

        public func build(_ request: inout RequestBuilder) {
            request.json(body)
            request.query("callbackUrl", callbackURL)
            request.header("X-Tenant", xTenant)
        }

        public static func output(_ response: HTTPResponse) throws -> Response {
            try response.json()
        }

        /// Described at `openapi.yaml#/paths/~1streams/post/requestBody/content/application~1json/schema`.
        public nonisolated struct Body: Codable, Hashable, Sendable {
            public var topic: String
            public var failedURL: String?

            public init(topic: String, failedURL: String? = nil) {
                self.topic = topic
                self.failedURL = failedURL
            }

            public init(from decoder: any Decoder) throws {
                var fields = FieldReader(decoder)
                topic = fields.string("topic")
                failedURL = fields.stringIfPresent("failedUrl")
                try fields.finish()
            }

            public func encode(to encoder: any Encoder) throws {
                var fields = FieldWriter(encoder)
                fields.string("topic", topic)
                fields.stringIfPresent("failedUrl", failedURL)
                try fields.finish()
            }
        }

        /// Described at `openapi.yaml#/paths/~1streams/post/responses/201/content/application~1json/schema`.
        public nonisolated struct Response: Codable, Hashable, Sendable, Identifiable {
            public let id: Int
            public let source: Source
            public let parts: [String]?

            public init(id: Int, source: Source, parts: [String]? = nil) {
                self.id = id
                self.source = source
                self.parts = parts
            }

            public init(from decoder: any Decoder) throws {
                var fields = FieldReader(decoder)
                id = fields.int("id")
                source = try fields.model("source")
                parts = fields.stringsIfPresent("parts")
                try fields.finish()
            }

            public func encode(to encoder: any Encoder) throws {
                var fields = FieldWriter(encoder)
                fields.int("id", id)
                fields.model("source", source)
                fields.stringsIfPresent("parts", parts)
                try fields.finish()
            }

            /// Described at `openapi.yaml#/paths/~1streams/post/responses/201/content/application~1json/schema/properties/source`.
            public nonisolated struct Source: Codable, Hashable, Sendable {
                public let owner: Owner?

                public init(owner: Owner? = nil) {
                    self.owner = owner
                }

                public init(from decoder: any Decoder) throws {
                    var fields = FieldReader(decoder)
                    owner = fields.modelIfPresent("owner")
                    try fields.finish()
                }

                public func encode(to encoder: any Encoder) throws {
                    var fields = FieldWriter(encoder)
                    fields.modelIfPresent("owner", owner)
                    try fields.finish()
                }

                /// Described at `openapi.yaml#/paths/~1streams/post/responses/201/content/application~1json/schema/properties/source/properties/owner`.
                public nonisolated struct Owner: Codable, Hashable, Sendable {
                    public let name: String

                    public init(name: String) {
                        self.name = name
                    }

                    public init(from decoder: any Decoder) throws {
                        var fields = FieldReader(decoder)
                        name = fields.string("name")
                        try fields.finish()
                    }

                    public func encode(to encoder: any Encoder) throws {
                        var fields = FieldWriter(encoder)
                        fields.string("name", name)
                        try fields.finish()
                    }
                }
            }
        }

        /// Described at `openapi.yaml#/paths/~1streams/post/callbacks/onData/{$request.query.callbackUrl}~1data/post/requestBody/content/application~1json/schema`.
        public nonisolated struct OnDataPayload: Codable, Hashable, Sendable {
            public let at: Date
            public let kind: Kind?

            public init(at: Date, kind: Kind? = nil) {
                self.at = at
                self.kind = kind
            }

            public init(from decoder: any Decoder) throws {
                var fields = FieldReader(decoder)
                at = fields.date("at")
                kind = fields.enumerationIfPresent("kind")
                try fields.finish()
            }

            public func encode(to encoder: any Encoder) throws {
                var fields = FieldWriter(encoder)
                fields.date("at", at)
                fields.enumerationIfPresent("kind", kind)
                try fields.finish()
            }

            /// Described at `openapi.yaml#/paths/~1streams/post/callbacks/onData/{$request.query.callbackUrl}~1data/post/requestBody/content/application~1json/schema/properties/kind`.
            public nonisolated struct Kind: OpenEnum {
                public let rawValue: String

                public init(rawValue: String) { self.rawValue = rawValue }

                public static var add: Self { Self(rawValue: "add") }
                public static var drop: Self { Self(rawValue: "drop") }

                public static var allCases: [Self] { [.add, .drop] }
            }
        }

        /// Described at `openapi.yaml#/paths/~1streams/post/callbacks/failed/{$request.body#~1failedUrl}/put/requestBody/content/application~1x-www-form-urlencoded/schema`.
        public nonisolated struct FailedPayload: Codable, Hashable, Sendable {
            public let why: String?

            public init(why: String? = nil) {
                self.why = why
            }

            public init(from decoder: any Decoder) throws {
                var fields = FieldReader(decoder)
                why = fields.stringIfPresent("why")
                try fields.finish()
            }

            public func encode(to encoder: any Encoder) throws {
                var fields = FieldWriter(encoder)
                fields.stringIfPresent("why", why)
                try fields.finish()
            }
        }

        /// The API sends it to the address that the call gave: `POST {$request.query.callbackUrl}/data`.
        ///
        /// Something has come.
        ///
        /// - Answer `202`: It was taken.
        /// - Answer `204`: No more of it.
        public nonisolated enum OnDataCallback: CallbackReceiver {
            public typealias Event = OnDataPayload
            public static var method: HTTPMethod { .post }
            public static var address: String { "{$request.query.callbackUrl}/data" }
        }

        /// The API sends it to the address that the call gave: `POST {$request.query.callbackUrl}/counts`.
        ///
        /// - Answer `200`: k
        public nonisolated enum CountedCallback: CallbackReceiver {
            public typealias Event = [String]
            public static var method: HTTPMethod { .post }
            public static var address: String { "{$request.query.callbackUrl}/counts" }

            public static func check(_ event: Event, _ checks: inout Checks) {
                checks.items(nil, event.count, maxItems: 1)
                checks.strings(nil, event, minLength: 2)
            }
        }

        /// The API sends it to the address that the call gave: `POST {$request.body#/failedUrl}`.
        ///
        /// - Answer `200`: k
        public nonisolated enum FailedCallback: CallbackReceiver {
            public typealias Event = FeedEvent
            public static var method: HTTPMethod { .post }
            public static var address: String { "{$request.body#/failedUrl}" }
        }
    }

    /// `GET /streams/{id}`
    public nonisolated struct ShowStream: ConstructsOperation {
        public var id: String
        public var depth: Int32
        public var xTenant: String?

        public init(id: String, depth: Int32, xTenant: String? = nil) {
            self.id = id
            self.depth = depth
            self.xTenant = xTenant
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/streams/{id}", accepts: ["application/json"])
        }

        public func build(_ request: inout RequestBuilder) {
            request.path("id", id)
            request.query("depth", depth)
            request.header("X-Tenant", xTenant)
        }

        public static func output(_ response: HTTPResponse) throws -> Outcome {
            switch response.status {
            case 200: .ok(try response.json())
            default: .accepted(try response.json())
            }
        }

        /// Described at `openapi.yaml#/paths/~1streams~1{id}/get/responses/202/content/application~1json/schema`.
        public nonisolated struct Response: Codable, Hashable, Sendable {
            public let ticket: String

            public init(ticket: String) {
                self.ticket = ticket
            }

            public init(from decoder: any Decoder) throws {
                var fields = FieldReader(decoder)
                ticket = fields.string("ticket")
                try fields.finish()
            }

            public func encode(to encoder: any Encoder) throws {
                var fields = FieldWriter(encoder)
                fields.string("ticket", ticket)
                try fields.finish()
            }
        }

        /// What `GET /streams/{id}` gives back, by status.
        public nonisolated enum Outcome: Hashable, Sendable {
            /// k
            case ok(FeedEvent)
            /// k
            case accepted(Response)
        }
    }

    /// `GET /owners/{name}`
    public nonisolated struct ShowOwner: ConstructsOperation {
        public var name: String
        public var at: String?

        public init(name: String, at: String? = nil) {
            self.name = name
            self.at = at
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/owners/{name}", accepts: ["text/plain"])
        }

        public func build(_ request: inout RequestBuilder) {
            request.path("name", name)
            request.query("at", at)
        }

        public static func output(_ response: HTTPResponse) throws -> String {
            try response.text()
        }
    }
}

// Operations/Feeds+Links.swift
import BinderyRuntime
import Foundation

nonisolated extension Reply where Operation == Feeds.OpenStream {
    /// Follows the answer: `GET /streams/{id}`.
    ///
    /// The stream as it is now.
    public func show() -> Feeds.ShowStream {
        Feeds.ShowStream(id: String(self.value.id), depth: 2, xTenant: self.operation.xTenant)
    }

    /// Follows the answer: `GET /owners/{name}`.
    ///
    /// Nil where the answer lacks what that call needs.
    public func owner() -> Feeds.ShowOwner? {
        guard let name = self.value.source.owner?.name else { return nil }
        return Feeds.ShowOwner(name: name, at: "stream-" + String(self.value.id))
    }

    /// Follows the answer: `GET /streams/{id}`.
    ///
    /// Nil where the answer lacks what that call needs.
    public func firstPart(xTenant: String? = nil) -> Feeds.ShowStream? {
        guard let id = self.value.parts?.first else { return nil }
        guard let depth = self.response.headers.value("X-Depth") as Int32? else { return nil }
        return Feeds.ShowStream(id: id, depth: depth, xTenant: xTenant)
    }

    /// Follows the answer: `POST /streams`.
    public func again(xTenant: String? = nil) -> Feeds.OpenStream {
        Feeds.OpenStream(body: self.operation.body, callbackURL: self.operation.callbackURL, xTenant: xTenant)
    }

    /// Follows the answer: `GET /streams/{id}`.
    public func vague(id: String, depth: Int32, xTenant: String? = nil) -> Feeds.ShowStream {
        Feeds.ShowStream(id: id, depth: depth, xTenant: xTenant)
    }

}

nonisolated extension Reply where Operation == Feeds.ShowStream {
    /// Follows the answer: `GET /streams/{id}`.
    ///
    /// Nil where the answer lacks what that call needs.
    public func wait(xTenant: String? = nil) -> Feeds.ShowStream? {
        guard case .accepted(let linkedBody) = self.value else { return nil }
        guard let depth = self.linked(self.status) as Int32? else { return nil }
        return Feeds.ShowStream(id: linkedBody.ticket, depth: depth, xTenant: xTenant)
    }

}

// Models/LogLine.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/LogLine`.
public nonisolated struct LogLine: Codable, Hashable, Sendable {
    public var text: String

    public init(text: String) {
        self.text = text
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        text = fields.string("text")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("text", text)
        try fields.finish()
    }
}

// Operations/Logs.swift
import BinderyRuntime

public nonisolated struct Logs: Sendable {
    let client: any ConstructsCalling

    public func tail() async throws(ConstructsError) -> RecordStream<LogLine> {
        try await client.send(Tail())
    }

    public func append(_ body: [LogLine]) async throws(ConstructsError) {
        try await client.send(Append(body: body))
    }

    /// `GET /logs`
    public nonisolated struct Tail: ConstructsOperation {

        public init() {
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/logs", accepts: ["application/jsonl"], streams: true)
        }

        public func build(_ request: inout RequestBuilder) {
        }

        public static func output(_ response: HTTPResponse) throws -> RecordStream<LogLine> {
            response.records()
        }
    }

    /// `POST /logs`
    public nonisolated struct Append: ConstructsOperation {
        public var body: [LogLine]

        public init(body: [LogLine]) {
            self.body = body
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/logs")
        }

        public func build(_ request: inout RequestBuilder) {
            request.jsonLines(body, "application/x-ndjson")
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

// Operations/Ticks.swift
import BinderyRuntime

public nonisolated struct Ticks: Sendable {
    let client: any ConstructsCalling

    public func watch() async throws(ConstructsError) -> EventStream<Watch.Event> {
        try await client.send(Watch())
    }

    /// `GET /ticks`
    public nonisolated struct Watch: ConstructsOperation {

        public init() {
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/ticks", accepts: ["text/event-stream"], streams: true)
        }

        public func build(_ request: inout RequestBuilder) {
        }

        public static func output(_ response: HTTPResponse) throws -> EventStream<Event> {
            response.events(.event)
        }

        /// Described at `openapi.yaml#/paths/~1ticks/get/responses/200/content/text~1event-stream/itemSchema`.
        public nonisolated struct Event: Codable, Hashable, Sendable {
            public let event: String?
            public let data: String
            public let id: String?

            public init(event: String? = nil, data: String, id: String? = nil) {
                self.event = event
                self.data = data
                self.id = id
            }

            public init(from decoder: any Decoder) throws {
                var fields = FieldReader(decoder)
                event = fields.stringIfPresent("event")
                data = fields.string("data")
                id = fields.stringIfPresent("id")
                try fields.finish()
            }

            public func encode(to encoder: any Encoder) throws {
                var fields = FieldWriter(encoder)
                fields.stringIfPresent("event", event)
                fields.string("data", data)
                fields.stringIfPresent("id", id)
                try fields.finish()
            }
        }
    }
}

// Operations/Words.swift
import BinderyRuntime

public nonisolated struct Words: Sendable {
    let client: any ConstructsCalling

    public func watch() async throws(ConstructsError) -> Watch.Outcome {
        try await client.send(Watch())
    }

    /// `GET /words`
    public nonisolated struct Watch: ConstructsOperation {

        public init() {
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/words", accepts: ["text/event-stream"], streams: true)
        }

        public func build(_ request: inout RequestBuilder) {
        }

        public static func output(_ response: HTTPResponse) throws -> Outcome {
            switch response.status {
            case 200: .ok(response.events(.text))
            default: .noContent
            }
        }

        /// What `GET /words` gives back, by status.
        public nonisolated enum Outcome: Sendable {
            /// Words
            case ok(EventStream<String>)
            /// Nothing left to say
            case noContent
        }
    }
}

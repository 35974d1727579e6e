// Models/Full.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Full`.
public nonisolated struct Full: Codable, Hashable, Sendable {
    public let text: String?

    public init(text: String? = nil) {
        self.text = text
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        text = fields.stringIfPresent("text")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("text", text)
        try fields.finish()
    }
}

// Models/Chunk.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Chunk`.
public nonisolated struct Chunk: Codable, Hashable, Sendable {
    public let delta: String?

    public init(delta: String? = nil) {
        self.delta = delta
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        delta = fields.stringIfPresent("delta")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("delta", delta)
        try fields.finish()
    }
}

// Operations/Sse.swift
import BinderyRuntime

public nonisolated struct Sse: Sendable {
    let client: any ConstructsCalling

    public func stream(body: StreamCall.Body? = nil) async throws(ConstructsError) -> Full {
        try await client.send(StreamCall(body: body))
    }

    public func streamStream(body: StreamCall.Body? = nil) async throws(ConstructsError) -> EventStream<Chunk> {
        try await client.send(StreamStream(body: body))
    }

    /// `POST /sse`
    public nonisolated struct StreamCall: ConstructsOperation {
        public var body: Body?

        public init(body: Body? = nil) {
            self.body = body
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/sse", accepts: ["application/json"])
        }

        public func build(_ request: inout RequestBuilder) {
            request.json(body)
        }

        public static func output(_ response: HTTPResponse) throws -> Full {
            try response.json()
        }

        /// Described at `openapi.yaml#/paths/~1sse/post/requestBody/content/application~1json/schema`.
        public nonisolated struct Body: Codable, Hashable, Sendable {
            public var stream: Bool?

            public init(stream: Bool? = nil) {
                self.stream = stream
            }

            public init(from decoder: any Decoder) throws {
                var fields = FieldReader(decoder)
                stream = fields.boolIfPresent("stream")
                try fields.finish()
            }

            public func encode(to encoder: any Encoder) throws {
                var fields = FieldWriter(encoder)
                fields.boolIfPresent("stream", stream)
                try fields.finish()
            }
        }
    }

    /// `POST /sse`
    public nonisolated struct StreamStream: ConstructsOperation {
        public var body: StreamCall.Body?

        public init(body: StreamCall.Body? = nil) {
            self.body = body
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/sse", accepts: ["text/event-stream"], streams: true)
        }

        public func build(_ request: inout RequestBuilder) {
            request.json(body, setting: ["stream": true])
        }

        public static func output(_ response: HTTPResponse) throws -> EventStream<Chunk> {
            response.events()
        }
    }
}

// Models/Sound.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Sound`.
public nonisolated struct Sound: Codable, Hashable, Sendable {
    public var a: String?

    public init(a: String? = nil) {
        self.a = a
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        a = fields.stringIfPresent("a")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("a", a)
        try fields.finish()
    }
}

// Operations/Faulty.swift
import BinderyRuntime

public nonisolated struct Faulty: Sendable {
    let client: any ConstructsCalling

    public func faulty() async throws(ConstructsError) -> FaultyCall.Response {
        try await client.send(FaultyCall())
    }

    /// `GET /faulty`
    public nonisolated struct FaultyCall: ConstructsOperation {

        public init() {
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/faulty", accepts: ["application/json"])
        }

        public func build(_ request: inout RequestBuilder) {
        }

        public static func output(_ response: HTTPResponse) throws -> Response {
            try response.json()
        }

        /// Described at `openapi.yaml#/paths/~1faulty/get/responses/200/content/application~1json/schema`.
        public nonisolated struct Response: Codable, Hashable, Sendable {
            public let a: String?

            public init(a: String? = nil) {
                self.a = a
            }

            public init(from decoder: any Decoder) throws {
                var fields = FieldReader(decoder)
                a = fields.stringIfPresent("a")
                try fields.finish()
            }

            public func encode(to encoder: any Encoder) throws {
                var fields = FieldWriter(encoder)
                fields.stringIfPresent("a", a)
                try fields.finish()
            }
        }
    }
}

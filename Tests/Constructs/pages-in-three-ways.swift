// Operations/L.swift
import BinderyRuntime

public nonisolated struct L: Sendable {
    let client: any ConstructsCalling

    public func l(cursor: String? = nil) async throws(ConstructsError) -> LCall.Response {
        try await client.send(LCall(cursor: cursor))
    }

    /// `GET /l`
    public nonisolated struct LCall: ConstructsOperation {
        public var cursor: String?

        public init(cursor: String? = nil) {
            self.cursor = cursor
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/l", accepts: ["application/json"])
        }

        public func build(_ request: inout RequestBuilder) {
            request.query("cursor", cursor)
        }

        public static func output(_ response: HTTPResponse) throws -> Response {
            try response.json()
        }

        /// Described at `openapi.yaml#/paths/~1l/get/responses/200/content/application~1json/schema`.
        public nonisolated struct Response: Codable, Hashable, Sendable {
            public let data: [String]?
            public let nextCursor: String?
            public let hasMore: Bool?
            private let explicitNulls: ExplicitNulls

            public init(data: [String]? = nil, nextCursor: String? = nil, hasMore: Bool? = nil) {
                self.data = data
                self.nextCursor = nextCursor
                self.hasMore = hasMore
                explicitNulls = ExplicitNulls()
            }

            public init(from decoder: any Decoder) throws {
                var fields = FieldReader(decoder)
                data = fields.stringsIfPresent("data")
                nextCursor = fields.stringIfPresent("next_cursor")
                hasMore = fields.boolIfPresent("has_more")
                explicitNulls = fields.explicitNulls
                try fields.finish()
            }

            public func encode(to encoder: any Encoder) throws {
                var fields = FieldWriter(encoder, explicitNulls)
                fields.stringsIfPresent("data", data)
                fields.stringIfPresent("next_cursor", nextCursor)
                fields.boolIfPresent("has_more", hasMore)
                try fields.finish()
            }
        }

        /// The header fields of a success.
        public nonisolated struct Headers: ResponseHeaders {
            public let fields: HTTPHeaders

            public init(_ fields: HTTPHeaders) { self.fields = fields }

            public var link: String? { fields.value("Link") }
        }
    }
}

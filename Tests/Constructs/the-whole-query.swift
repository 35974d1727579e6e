// Operations/Found.swift
import BinderyRuntime

public nonisolated struct Found: Sendable {
    let client: any ConstructsCalling

    public func find(filter: Find.Filter) async throws(ConstructsError) {
        try await client.send(Find(filter: filter))
    }

    /// `GET /found`
    public nonisolated struct Find: ConstructsOperation {
        public var filter: Filter

        public init(filter: Filter) {
            self.filter = filter
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/found")
        }

        public func build(_ request: inout RequestBuilder) {
            request.querystring("filter", filter, content: "application/x-www-form-urlencoded")
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }

        /// Described at `openapi.yaml#/paths/~1found/get/parameters/0/content/application~1x-www-form-urlencoded/schema`.
        public nonisolated struct Filter: Codable, Hashable, Sendable {
            public var text: String?
            public var tags: [String]?

            public init(text: String? = nil, tags: [String]? = nil) {
                self.text = text
                self.tags = tags
            }

            public init(from decoder: any Decoder) throws {
                var fields = FieldReader(decoder)
                text = fields.stringIfPresent("text")
                tags = fields.stringsIfPresent("tags")
                try fields.finish()
            }

            public func encode(to encoder: any Encoder) throws {
                var fields = FieldWriter(encoder)
                fields.stringIfPresent("text", text)
                fields.stringsIfPresent("tags", tags)
                try fields.finish()
            }
        }
    }
}

// Operations/Nested.swift
import BinderyRuntime

public nonisolated struct Nested: Sendable {
    let client: any ConstructsCalling

    public func nested(rows: [[Int]]? = nil) async throws(ConstructsError) {
        try await client.send(NestedCall(rows: rows))
    }

    /// `GET /nested`
    public nonisolated struct NestedCall: ConstructsOperation {
        public var rows: [[Int]]?

        public init(rows: [[Int]]? = nil) {
            self.rows = rows
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/nested")
        }

        public func build(_ request: inout RequestBuilder) {
            request.query("rows", rows)
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

// Models/Row.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Row`.
public nonisolated struct Row: Codable, Hashable, Sendable {
    public let id: Int?

    public init(id: Int? = nil) {
        self.id = id
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        id = fields.intIfPresent("id")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.intIfPresent("id", id)
        try fields.finish()
    }
}

// CaseServer.swift
import BinderyRuntime

/// Where the API is reached.
public nonisolated struct CaseServer: APIServer {
    public let url: String

    /// `url` is the base of all paths: `https://api.example.com/v1`.
    public init(url: String) { self.url = url }
}

// Operations/All.swift
import BinderyRuntime

public nonisolated struct All: Sendable {
    let client: any CaseCalling

    public func rows() async throws(CaseError) -> [Row] {
        try await client.send(Rows())
    }

    /// `GET /rows`
    public nonisolated struct Rows: CaseOperation {

        public init() {
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/rows", accepts: ["application/json"])
        }

        public func build(_ request: inout RequestBuilder) {
        }

        public static func output(_ response: HTTPResponse) throws -> [Row] {
            try response.json()
        }
    }
}

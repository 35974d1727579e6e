// CaseServer.swift
import BinderyRuntime

/// Where the API is reached.
public nonisolated struct CaseServer: APIServer {
    public let url: String

    /// `url` is the base of all paths: `https://api.example.com/v1`.
    public init(url: String) { self.url = url }
}

// Operations/Search.swift
import BinderyRuntime

public nonisolated struct Search: Sendable {
    let client: any CaseCalling

    public func find(`in`: String? = nil, `inout`: String? = nil, queryClient: String? = nil) async throws(CaseError) {
        try await client.send(Find(in: `in`, `inout`: `inout`, queryClient: queryClient))
    }

    /// `GET /search`
    public nonisolated struct Find: CaseOperation {
        public var `in`: String?
        public var `inout`: String?
        public var queryClient: String?

        public init(`in`: String? = nil, `inout`: String? = nil, queryClient: String? = nil) {
            self.`in` = `in`
            self.`inout` = `inout`
            self.queryClient = queryClient
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/search")
        }

        public func build(_ request: inout RequestBuilder) {
            request.query("in", `in`)
            request.query("inout", `inout`)
            request.query("client", queryClient)
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

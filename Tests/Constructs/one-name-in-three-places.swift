// Operations/P.swift
import BinderyRuntime

public nonisolated struct P: Sendable {
    let client: any ConstructsCalling

    public func getIt(_ id: String, queryID: Int? = nil, headerID: String? = nil) async throws(ConstructsError) {
        try await client.send(GetIt(id: id, queryID: queryID, headerID: headerID))
    }

    public func getItByID(_ id: String) async throws(ConstructsError) {
        try await client.send(GetItByID(id: id))
    }

    /// `GET /p/{id}`
    public nonisolated struct GetIt: ConstructsOperation {
        public var id: String
        public var queryID: Int?
        public var headerID: String?

        public init(id: String, queryID: Int? = nil, headerID: String? = nil) {
            self.id = id
            self.queryID = queryID
            self.headerID = headerID
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/p/{id}")
        }

        public func build(_ request: inout RequestBuilder) {
            request.path("id", id)
            request.query("id", queryID)
            request.header("Id", headerID)
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }

    /// `POST /p/{id}`
    public nonisolated struct GetItByID: ConstructsOperation {
        public var id: String

        public init(id: String) {
            self.id = id
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/p/{id}")
        }

        public func build(_ request: inout RequestBuilder) {
            request.path("id", id)
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

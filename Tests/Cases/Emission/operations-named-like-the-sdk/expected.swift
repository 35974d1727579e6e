// CaseServer.swift
import BinderyRuntime

/// Where the API is reached.
public nonisolated struct CaseServer: APIServer {
    public let url: String

    /// `url` is the base of all paths: `https://api.example.com/v1`.
    public init(url: String) { self.url = url }
}

// Operations/A.swift
import BinderyRuntime

public nonisolated struct A: Sendable {
    let client: any CaseCalling

    public func caseClient() async throws(CaseError) {
        try await client.send(CaseClientCall())
    }

    public func caseOperation() async throws(CaseError) {
        try await client.send(CaseOperationCall())
    }

    /// `GET /a`
    public nonisolated struct CaseClientCall: CaseOperation {

        public init() {
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/a")
        }

        public func build(_ request: inout RequestBuilder) {
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }

    /// `PUT /a`
    public nonisolated struct CaseOperationCall: CaseOperation {

        public init() {
        }

        public static var endpoint: Endpoint {
            Endpoint(.put, "/a")
        }

        public func build(_ request: inout RequestBuilder) {
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

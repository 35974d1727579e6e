// CaseServer.swift
import BinderyRuntime

/// Where the API is reached.
public nonisolated struct CaseServer: APIServer {
    public let url: String

    /// `url` is the base of all paths: `https://api.example.com/v1`.
    public init(url: String) { self.url = url }

    /// self
    public static func selfServer(aB: String = "x", aB2: String = "y", self2: String = "\"") -> CaseServer { CaseServer(url: "https://" + aB + "." + aB2 + "." + self2 + ".example") }

    /// server
    public static var b: CaseServer { CaseServer(url: "https://b.example") }

    /// braces
    public static func braces(v: String = "one", aB: String = "two") -> CaseServer { CaseServer(url: "https://c.example/{}/" + v + "/" + aB + "/{") }
}

// Operations/A.swift
import BinderyRuntime

public nonisolated struct A: Sendable {
    let client: any CaseCalling

    public func find() async throws(CaseError) {
        try await client.send(Find())
    }

    /// `GET /a`
    public nonisolated struct Find: CaseOperation {

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
}

// CaseServer.swift
import BinderyRuntime

/// Where the API is reached.
public nonisolated struct CaseServer: APIServer {
    public let url: String

    /// `url` is the base of all paths: `https://api.example.com/v1`.
    public init(url: String) { self.url = url }

    /// The endpoint of all regions but one
    public static func looms(region: Region = .north) -> CaseServer { CaseServer(url: "http://looms." + region.rawValue + ".example.com") }

    /// The endpoint of all regions but one
    public static func loomsHTTPS(region: Region = .north) -> CaseServer { CaseServer(url: "https://looms." + region.rawValue + ".example.com") }

    /// The endpoint of the other one
    public static var loomsCn: CaseServer { CaseServer(url: "http://looms.example.cn") }

    /// The endpoint of the other one
    public static var loomsHTTPSCn: CaseServer { CaseServer(url: "https://looms.example.cn") }

    /// The endpoint of the other one, as it will be
    public static var loomsServer: CaseServer { CaseServer(url: "https://looms.example.cn/v2") }

    /// `region`
    public nonisolated enum Region: String, CaseIterable, Sendable {
        case north = "north"
        case south = "south"
    }
}

// Operations/Looms.swift
import BinderyRuntime

public nonisolated struct Looms: Sendable {
    let client: any CaseCalling

    public func count() async throws(CaseError) -> Int {
        try await client.send(Count())
    }

    /// `GET /looms`
    public nonisolated struct Count: CaseOperation {

        public init() {
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/looms", accepts: ["application/json"])
        }

        public func build(_ request: inout RequestBuilder) {
        }

        public static func output(_ response: HTTPResponse) throws -> Int {
            try response.json()
        }
    }
}

// Constructs.swift
@_exported import BinderyRuntime

// ConstructsClient.swift
import BinderyRuntime

/// T
public nonisolated struct ConstructsClient: Sendable {
    public let connection: Connection<ConstructsServer>

    public init(
        server: ConstructsServer, credentials: Credentials = .none,
        transport: any Transport = URLSessionTransport()
    ) {
        connection = Connection(
            server: server, credentials: credentials, transport: transport,
            schemes: [
                SecurityScheme("key", .apiKey(.header, "X-Key")),
                SecurityScheme("bearer", .bearer)
            ])
    }

    public var s: S { S(client: self) }

    /// Sends an operation and gives back what it answers with on success.
    public func send<Operation: ConstructsOperation>(
        _ operation: Operation
    ) async throws(ConstructsError) -> Operation.Output {
        try await connection.send(operation)
    }

    /// Sends an operation and gives back the response as it came, when it is a success.
    public func response<Operation: ConstructsOperation>(
        to operation: Operation
    ) async throws(ConstructsError) -> HTTPResponse {
        try await connection.response(to: operation)
    }
}

/// An operation of this API, as a value.
public nonisolated protocol ConstructsOperation: APIOperation
where Server == ConstructsServer, Failure == JSONValue {}

/// Why a call failed.
public typealias ConstructsError = CallError<JSONValue>

// ConstructsServer.swift
import BinderyRuntime

/// Where the API is reached.
public nonisolated struct ConstructsServer: APIServer {
    public let url: String

    /// `url` is the base of all paths: `https://api.example.com/v1`.
    public init(url: String) { self.url = url }
}

// Operations/S.swift
import BinderyRuntime

public nonisolated struct S: Sendable {
    let client: ConstructsClient

    public func s() async throws(ConstructsError) {
        try await client.send(SCall())
    }

    /// `GET /s`
    public nonisolated struct SCall: ConstructsOperation {

        public init() {
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/s", security: [[], ["key"], ["key", "bearer"]])
        }

        public func build(_ request: inout RequestBuilder) {
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

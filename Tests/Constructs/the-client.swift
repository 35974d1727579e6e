// Constructs.swift
@_exported import BinderyRuntime

// ConstructsClient.swift
import BinderyRuntime

/// T
public nonisolated struct ConstructsClient: ConstructsCalling {
    public var connection: Connection<ConstructsServer>

    public init(
        server: ConstructsServer,
        credentials: Credentials = .none,
        options: CallOptions = CallOptions(),
        transport: any Transport = URLSessionTransport()
    ) {
        connection = Connection(
            server: server, credentials: credentials, transport: transport, options: options,
            conventions: Self.conventions)
    }

    /// With the credentials that the environment holds: `CONSTRUCTS_API_KEY`, `CONSTRUCTS_TOKEN`.
    public static func fromEnvironment(
        server: ConstructsServer, options: CallOptions = CallOptions()
    ) -> ConstructsClient {
        ConstructsClient(
            server: server, credentials: .fromEnvironment(conventions.schemes), options: options)
    }

    /// A client that differs in what is changed: for one call, `client.with { $0.options.timeout = .seconds(5) }`.
    public func with(_ change: (inout ConstructsClient) -> Void) -> ConstructsClient {
        var copy = self
        change(&copy)
        return copy
    }

    /// What holds for all calls of this client.
    public var options: CallOptions {
        get { connection.options }
        set { connection.options = newValue }
    }

    public func answer<Operation: ConstructsOperation>(
        to operation: Operation, changing change: RequestChange?
    ) async throws(ConstructsError) -> CallAnswer<Operation.Output> {
        try await connection.answer(to: operation, changing: change)
    }

    /// Sends an operation and gives back the response as it came, when it is a success.
    public func response<Operation: ConstructsOperation>(
        to operation: Operation
    ) async throws(ConstructsError) -> HTTPResponse {
        try await connection.response(to: operation)
    }

    /// What the description says of all calls.
    public static let conventions = APIConventions(
        userAgent: "Constructs/1",
        schemes: [SecurityScheme("key", .apiKey(.header, "X-Key"), environment: ["CONSTRUCTS_API_KEY"]), SecurityScheme("bearer", .bearer, environment: ["CONSTRUCTS_TOKEN"])]
    )
}

/// The client, or what stands in for it in a test.
public nonisolated protocol ConstructsCalling: Sendable {
    /// What the server answered with success, read and as it came. `change` is made to the request on its way.
    func answer<Operation: ConstructsOperation>(
        to operation: Operation, changing change: RequestChange?
    ) async throws(ConstructsError) -> CallAnswer<Operation.Output>
}

extension ConstructsCalling {
    /// Sends an operation and gives back what it answers with on success.
    public nonisolated func send<Operation: ConstructsOperation>(
        _ operation: Operation
    ) async throws(ConstructsError) -> Operation.Output {
        try await answer(to: operation, changing: nil).output
    }

    public nonisolated var s: S { S(client: self) }
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
    let client: any ConstructsCalling

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

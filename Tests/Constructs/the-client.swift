// Constructs.swift
@_exported import BinderyRuntime

// Models/HoundEvent.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/HoundEvent`.
public nonisolated struct HoundEvent: Codable, Hashable, Sendable {
    public let event: String
    public let pet: String

    public init(event: String, pet: String) {
        self.event = event
        self.pet = pet
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        event = fields.string("event")
        pet = fields.string("pet")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("event", event)
        fields.string("pet", pet)
        try fields.finish()
    }
}

// ConstructsClient.swift
import BinderyRuntime

/// T
public nonisolated struct ConstructsClient: ConstructsCalling {
    public var connection: Connection<ConstructsServer>

    public init(
        server: ConstructsServer = .default(),
        credentials: Credentials = .none,
        account: String? = nil,
        testMode: Bool = false,
        options: CallOptions = CallOptions(),
        transport: any Transport = URLSessionTransport()
    ) {
        connection = Connection(
            server: server, credentials: credentials, transport: transport, options: options,
            conventions: Self.conventions)
        self.account = account
        self.testMode = testMode
    }

    /// With the credentials that the environment holds: `PETS_KEY`, `CONSTRUCTS_API_KEY`, `CONSTRUCTS_MAC_ID`, `CONSTRUCTS_MAC_KEY`.
    public static func fromEnvironment(
        server: ConstructsServer = .default(), options: CallOptions = CallOptions()
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

    /// The account that acts.
    ///
    /// Sent as `X-Account` with every request.
    public var account: String? {
        get { connection[header: "X-Account"] }
        set { connection[header: "X-Account"] = newValue }
    }

    /// Sent as `X-Test` with every request.
    public var testMode: Bool {
        get { connection[header: "X-Test"] == "1" }
        set { connection[header: "X-Test"] = newValue ? "1" : nil }
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
        userAgent: "Constructs/2.1",
        schemes: [SecurityScheme("bearer", .bearer, environment: ["PETS_KEY"], testPrefixes: ["sk_test_"], livePrefixes: ["sk_live_"]), SecurityScheme("key", .apiKey(.header, "X-Key"), environment: ["CONSTRUCTS_API_KEY"]), SecurityScheme("mac", .other("MAC"), signature: .mac(.sha256, bodyHash: .sha256, clock: .init(status: 401, code: "invalid_timestamp")), environment: ["CONSTRUCTS_MAC_ID", "CONSTRUCTS_MAC_KEY"])],
        headers: ["X-Version": "1.0"],
        retry: RetryRule(retries: 4, delay: .milliseconds(250), also: [.init("/code", "later")]),
        errors: ErrorPlaces(body: ["/error", ""], code: ["/code"], message: ["/message"], requestID: ["/trace"], requestIDHeaders: ["X-Trace"]),
        isHTTPSOnly: true,
        gzipMinimum: 2048
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

    /// The same, with status, header fields, and the calls that the description links to the answer.
    public nonisolated func reply<Operation: ConstructsOperation>(
        to operation: Operation
    ) async throws(ConstructsError) -> Reply<Operation> {
        Reply(to: operation, try await answer(to: operation, changing: nil))
    }

    public nonisolated var kennel: Kennel { Kennel(client: self) }

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
    public let position: Int?

    /// `url` is the base of all paths: `https://api.example.com/v1`.
    public init(url: String) { self.init(url: url, position: nil) }

    private init(url: String, position: Int?) {
        self.url = url
        self.position = position
    }

    /// `https://{r}.e.x:{p}/{v}`
    public static func `default`(r: R = .eu, p: String = "443", v: String = "") -> ConstructsServer { ConstructsServer(url: "https://" + r.rawValue + ".e.x:" + p + "/" + v, position: 0) }

    /// `r`
    public nonisolated enum R: String, CaseIterable, Sendable {
        case eu = "eu"
        case us = "us"
    }
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
            Endpoint(.get, "/s", security: [[], ["key"], ["bearer", "key"]], servers: ["https://eu.e.x:443/"])
        }

        public func build(_ request: inout RequestBuilder) {
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

// Operations/Kennel.swift
import BinderyRuntime

public nonisolated struct Kennel: Sendable {
    let client: any ConstructsCalling

    public func listHounds(after: String? = nil, before: String? = nil) -> PagedItems<ListHounds> {
        PagedItems(ListHounds(after: after, before: before)) { [client] operation, change throws(ConstructsError) in
            try await client.answer(to: operation, changing: change)
        }
    }

    /// Not confirmed by the vendor's documentation.
    public func createHound() async throws(ConstructsError) -> String {
        try await client.send(CreateHound())
    }

    public func searchHounds(offset: Int? = nil, limit: Int? = nil) -> PagedItems<SearchHounds> {
        PagedItems(SearchHounds(offset: offset, limit: limit)) { [client] operation, change throws(ConstructsError) in
            try await client.answer(to: operation, changing: change)
        }
    }

    public func checkLogin() async throws(ConstructsError) -> CheckLogin.Outcome {
        try await client.send(CheckLogin())
    }

    /// `GET /pets`
    public nonisolated struct ListHounds: ConstructsOperation, PagedOperation {
        public var after: String?
        public var before: String?

        public init(after: String? = nil, before: String? = nil) {
            self.after = after
            self.before = before
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/pets", security: [["bearer"]], accepts: ["application/json"])
        }

        public func build(_ request: inout RequestBuilder) {
            request.query("after", after)
            request.query("before", before)
        }

        public static func output(_ response: HTTPResponse) throws -> Response {
            try response.json()
        }

        public static let pages = PageRule(next: [.cursor(.query("after"), "/pets/-1", more: "/more")], previous: [.cursor(.query("before"), "/pets/0")])

        public static func items(of output: Response) -> [String] { output.pets ?? [] }

        /// Described at `openapi.yaml#/paths/~1pets/get/responses/200/content/application~1json/schema`.
        public nonisolated struct Response: Codable, Hashable, Sendable {
            public let pets: [String]?
            public let more: Bool?

            public init(pets: [String]? = nil, more: Bool? = nil) {
                self.pets = pets
                self.more = more
            }

            public init(from decoder: any Decoder) throws {
                var fields = FieldReader(decoder)
                pets = fields.stringsIfPresent("pets")
                more = fields.boolIfPresent("more")
                try fields.finish()
            }

            public func encode(to encoder: any Encoder) throws {
                var fields = FieldWriter(encoder)
                fields.stringsIfPresent("pets", pets)
                fields.boolIfPresent("more", more)
                try fields.finish()
            }
        }
    }

    /// `POST /pets`
    public nonisolated struct CreateHound: ConstructsOperation {

        public init() {
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/pets", security: [["bearer"]], accepts: ["application/json"], idempotencyHeader: "Idempotency-Key")
        }

        public func build(_ request: inout RequestBuilder) {
        }

        public static func output(_ response: HTTPResponse) throws -> String {
            try response.json()
        }
    }

    /// `PUT /search`
    public nonisolated struct SearchHounds: ConstructsOperation, PagedOperation {
        public var offset: Int?
        public var limit: Int?

        public init(offset: Int? = nil, limit: Int? = nil) {
            self.offset = offset
            self.limit = limit
        }

        public static var endpoint: Endpoint {
            Endpoint(.put, "/search", security: [["bearer"]], accepts: ["application/json"], isSafe: true, retry: RetryRule(retries: 1, delay: .milliseconds(250), also: [.init("/code", "later")]))
        }

        public func build(_ request: inout RequestBuilder) {
            request.query("offset", offset)
            request.query("limit", limit)
        }

        public static func output(_ response: HTTPResponse) throws -> [String] {
            try response.json()
        }

        public static let pages = PageRule(next: [.link("next"), .items(.query("offset"), start: 0)], previous: [.itemsBefore(.query("offset"), size: .query("limit"))])

        public static func items(of output: [String]) -> [String] { output }
    }

    /// `POST /login`
    public nonisolated struct CheckLogin: ConstructsOperation {

        public init() {
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/login", security: [["mac"]], answers: [401])
        }

        public func build(_ request: inout RequestBuilder) {
        }

        public static func output(_ response: HTTPResponse) throws -> Outcome {
            switch response.status {
            case 401: .unauthorized
            default: .noContent
            }
        }

        /// What `POST /login` gives back, by status.
        public nonisolated enum Outcome: Hashable, Sendable {
            /// Right.
            case noContent
            /// Wrong.
            case unauthorized
        }
    }
}

// ConstructsWebhooks.swift
import BinderyRuntime
import Foundation

/// Receives the webhooks of this API: `try receiver.unwrap(body, headers: headers)`.
public nonisolated struct ConstructsWebhooks: WebhookReceiver {
    public typealias Event = ConstructsEvent
    /// Any of them may have signed: give the old and the new one while a secret is changed.
    public let secrets: [String]
    public let signature: WebhookSignature

    public init(secrets: [String], signature: WebhookSignature = ConstructsWebhooks.documentedSignature) {
        self.secrets = secrets
        self.signature = signature
    }

    public static let documentedSignature = WebhookSignature(.timestamped(.sha256, .hex), header: "Pets-Signature", tolerance: .seconds(60))

    public static let plainSignature = WebhookSignature(.body(BodySignature(.digest, prefix: "Signature ")), header: "Authorization", inflatesFirst: true)
}

/// What a webhook of this API says.
public nonisolated enum ConstructsEvent: WebhookEvent {
    case petCreated(HoundEvent)
    case petSold(HoundEvent)
    /// A body that fits none of the others, kept as it came.
    case unknown(JSONValue)

    public static let branches = UnionBranches(tag: "event", [
        UnionBranch(.object, tags: ["pet.created"], required: ["event", "pet"]),
        UnionBranch(.object, tags: ["pet.sold"], required: ["event", "pet"]),
    ])

    public init(branch: Int?, from decoder: any Decoder) throws {
        switch branch {
        case 0: self = .petCreated(try HoundEvent(from: decoder))
        case 1: self = .petSold(try HoundEvent(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }
}

/// What is the same in every request of one operation.
public struct Endpoint: Hashable, Sendable {
    public let method: HTTPMethod
    /// The template: `/v2/payments/{id}`. May carry a query of its own: `/search?kind=fast`.
    public let path: String
    /// Alternatives, each the names of schemes that are needed together. Without any, or beside an empty one, the
    /// request may go without credentials.
    public let security: [[String]]
    /// The media types that are understood, in order of preference.
    public let accepts: [String]
    /// Empty where all failures have the same kind of body, or none is described.
    public let failures: [FailureBranches]
    /// Where the operation goes instead of the client's server. Empty: there.
    public let servers: [String]
    /// Whether a success is read while it arrives.
    public var streams: Bool
    /// Whether it changes nothing and may be sent again. Nil: as its method says.
    public let isSafe: Bool?
    /// The header that carries a key which makes the request safe to repeat.
    public let idempotencyHeader: String?
    /// What is tried again, where it is not the same as for the whole API.
    public let retry: RetryRule?
    /// Statuses that are answers like a success.
    public let answers: [Int]

    public init(
        _ method: HTTPMethod, _ path: String, security: [[String]] = [], accepts: [String] = [],
        failures: [FailureBranches] = [], servers: [String] = [], streams: Bool = false, isSafe: Bool? = nil,
        idempotencyHeader: String? = nil,
        retry: RetryRule? = nil, answers: [Int] = []
    ) {
        self.method = method
        self.path = path
        self.security = security
        self.accepts = accepts
        self.failures = failures
        self.servers = servers
        self.streams = streams
        self.isSafe = isSafe
        self.idempotencyHeader = idempotencyHeader
        self.retry = retry
        self.answers = answers
    }
}

extension Endpoint: CustomStringConvertible {
    /// `GET /v2/payments/{id}`
    public var description: String { "\(method) \(path)" }
}

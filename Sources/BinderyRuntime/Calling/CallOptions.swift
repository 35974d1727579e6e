/// What a caller may choose for all calls of a client, or for one.
public struct CallOptions: Sendable {
    /// Instead of what the description says.
    public var retry: RetryRule?
    /// The time for one attempt, up to the answer, or up to its header where it is read while it arrives.
    public var timeout: Duration
    /// The time for all attempts and the pauses between them. Nil: no limit but those of the attempts.
    public var deadline: Duration?
    /// Sent with every request, in place of fields of the same name.
    public var headers: HTTPHeaders
    /// In place of a key made by chance. Meant for one call, with an operation that knows idempotency keys.
    public var idempotencyKey: String?
    /// Credentials whose kind can be told must be of this one, or nothing is sent.
    public var onlyMode: CredentialMode?
    /// Whether arguments must keep the limits of the description. Those that do not are not sent, and fail with `.validation`.
    public var checksArguments: Bool
    /// Whether answers must keep the limits of the description. Those that do not fail with `.validation`; streams throw a
    /// `ValidationError` at the element that does not.
    public var checksAnswers: Bool
    /// Around each attempt, the first outermost. They see requests without credentials.
    public var middleware: [any Middleware]
    /// Told about each call when it is over.
    public var metrics: (@Sendable (CallMetrics) -> Void)?
    public var timeAndChance: TimeAndChance

    public init(
        retry: RetryRule? = nil, timeout: Duration = .seconds(60), deadline: Duration? = .seconds(300),
        headers: HTTPHeaders = [:], idempotencyKey: String? = nil, onlyMode: CredentialMode? = nil,
        checksArguments: Bool = true, checksAnswers: Bool = false, middleware: [any Middleware] = [],
        metrics: (@Sendable (CallMetrics) -> Void)? = nil, timeAndChance: TimeAndChance = .system
    ) {
        self.retry = retry
        self.timeout = timeout
        self.deadline = deadline
        self.headers = headers
        self.idempotencyKey = idempotencyKey
        self.onlyMode = onlyMode
        self.checksArguments = checksArguments
        self.checksAnswers = checksAnswers
        self.middleware = middleware
        self.metrics = metrics
        self.timeAndChance = timeAndChance
    }
}

/// Whether credentials are for tests or for earnest.
public enum CredentialMode: Hashable, Sendable { case test, live }

/// What holds for all operations of one API, as its description says it.
public struct APIConventions: Sendable {
    /// `Paypercut/1.0.0`
    public var userAgent: String
    public var schemes: [SecurityScheme]
    /// Sent with every request.
    public var headers: HTTPHeaders
    public var retry: RetryRule
    public var errors: ErrorPlaces
    /// Nothing is sent without TLS, except to this machine itself.
    public var isHTTPSOnly: Bool
    /// Request bodies of at least so many bytes are compressed.
    public var gzipMinimum: Int?

    public init(
        userAgent: String = "", schemes: [SecurityScheme] = [], headers: HTTPHeaders = [:],
        retry: RetryRule = RetryRule(), errors: ErrorPlaces = ErrorPlaces(), isHTTPSOnly: Bool = false,
        gzipMinimum: Int? = nil
    ) {
        self.userAgent = userAgent
        self.schemes = schemes
        self.headers = headers
        self.retry = retry
        self.errors = errors
        self.isHTTPSOnly = isHTTPSOnly
        self.gzipMinimum = gzipMinimum
    }
}

/// Where the answer of a failure says what.
public struct ErrorPlaces: Hashable, Sendable {
    /// Where the described body is: the first place that holds an object. Without any, the body is all of it.
    public var body: [BodyPlace]
    /// From there.
    public var code: [BodyPlace]
    public var message: [BodyPlace]
    public var requestID: [BodyPlace]
    public var requestIDHeaders: [String]

    public init(
        body: [BodyPlace] = [], code: [BodyPlace] = [], message: [BodyPlace] = [],
        requestID: [BodyPlace] = [],
        requestIDHeaders: [String] = ["X-Request-Id", "Request-Id"]
    ) {
        self.body = body
        self.code = code
        self.message = message
        self.requestID = requestID
        self.requestIDHeaders = requestIDHeaders
    }
}

/// Something that stands between a call and the network: it may look at each attempt, change it, or answer it.
///
/// Credentials and signatures are added after all of them, so none ever sees a secret of the client's.
public protocol Middleware: Sendable {
    /// Calls `next` once, more often, or not at all.
    func send(
        _ request: HTTPRequest, _ attempt: CallAttempt,
        next: @Sendable (HTTPRequest) async throws -> HTTPResponse
    ) async throws -> HTTPResponse
}

/// One attempt of a call.
public struct CallAttempt: Hashable, Sendable {
    public let endpoint: Endpoint
    /// From 1.
    public let number: Int
}

/// What a call took.
public struct CallMetrics: Hashable, Sendable {
    public let endpoint: Endpoint
    public let attempts: Int
    /// Of the last answer. Nil when there was none.
    public let status: Int?
    /// Of the bodies of all attempts.
    public let bytesSent: Int
    /// Of the last answer's body, unless it is read while it arrives.
    public let bytesReceived: Int
    public let duration: Duration
}

/// Sends through all middleware, and at last with `send`.
func sendThrough(
    _ middleware: ArraySlice<any Middleware>, _ request: HTTPRequest, _ attempt: CallAttempt,
    _ send: @escaping @Sendable (HTTPRequest) async throws -> HTTPResponse
) async throws -> HTTPResponse {
    guard let first = middleware.first else { return try await send(request) }
    return try await first.send(request, attempt) { request in
        try await sendThrough(middleware.dropFirst(), request, attempt, send)
    }
}

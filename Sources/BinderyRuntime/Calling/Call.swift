import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// One call: its attempts, the pauses between them, and what comes of it.
final class Call {
    let caller: Caller
    let endpoint: Endpoint
    let request: HTTPRequest
    private(set) var attempts = 0
    /// Attempts that were retries. One that repeats a request with a new token or clock is none.
    private var retries = 0
    private var mayRenewToken = true
    private var mayLearnClock = true
    /// Had from providers and token servers, and not to be shown.
    private(set) var secrets: [String] = []

    init(caller: Caller, endpoint: Endpoint, request: HTTPRequest) {
        self.caller = caller
        self.endpoint = endpoint
        self.request = request
    }

    private var options: CallOptions { caller.options }
    private var time: TimeAndChance { options.timeAndChance }
    private var rule: RetryRule { options.retry ?? endpoint.retry ?? caller.conventions.retry }

    /// Whether sending the request twice does no more than sending it once.
    private var isRepeatable: Bool {
        if let name = endpoint.idempotencyHeader, request.headers[name] != nil { return true }
        return endpoint.isSafe
            ?? ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"].contains(
                request.method.rawValue)
    }

    func run(since start: Duration) async throws(CallFailure) -> HTTPResponse {
        let end = options.deadline.map { start + $0 }
        while true {
            attempts += 1
            let (failure, response) = await attempt(until: end)
            if let response {
                caller.memory.with { $0.budget.succeeded(afterRetries: retries) }
                return response
            }
            guard let failure else { continue }
            guard let pause = pause(after: failure), caller.memory.with({ $0.budget.take() }) else {
                throw failure
            }
            if let end, time.uptime() + pause >= end { throw failure }
            do {
                try await time.wait(pause)
            } catch {
                throw self.failure(.cancelled, nil, error, outcome: failure.outcome)
            }
            retries += 1
        }
    }

    /// A success, a failure, or neither: then the request is to be sent again at once.
    private func attempt(until end: Duration?) async -> (CallFailure?, HTTPResponse?) {
        var authorized: AuthorizedRequest?
        let left = end.map { $0 - time.uptime() }
        let limit = left.map { min($0, options.timeout) } ?? options.timeout
        let record = Shared(AttemptRecord())
        do {
            try Task.checkCancellation()
            let response = try await limited(limit, record)
            authorized = record.with { $0.authorized }
            secrets += authorized?.secrets ?? []
            if response.isSuccess { return (nil, response) }
            let isAnswer = endpoint.answers.contains(response.status)
            if renews(after: response, authorized, isAnswer: isAnswer) { return (nil, nil) }
            if isAnswer { return (nil, response) }
            return (failure(CallErrorKind(status: response.status), response, nil), nil)
        } catch {
            authorized = record.with { $0.authorized }
            secrets += authorized?.secrets ?? []
            return (failure(of: error, wasAuthorized: authorized != nil), nil)
        }
    }

    /// Sends once, and gives up when the time is over.
    private func limited(_ limit: Duration, _ record: Shared<AttemptRecord>) async throws -> HTTPResponse {
        let (caller, request, time) = (caller, request, time)
        let attempt = CallAttempt(endpoint: endpoint, number: attempts)
        return try await withThrowingTaskGroup(of: HTTPResponse?.self) { group in
            group.begin {
                defer { record.with { $0.isOver = true } }
                return try await sendThrough(caller.options.middleware[...], request, attempt) { request in
                    let authorized = try await caller.authorized(request, attempt.endpoint)
                    record.with { $0.authorized = authorized }
                    return try await caller.transport.send(authorized.request)
                }
            }
            // An answer that is there already needs no clock.
            if !record.with({ $0.isOver }) {
                group.addTask {
                    try await time.expire(limit)
                    return nil
                }
            }
            defer { group.cancelAll() }
            guard let response = try await group.next() ?? nil else {
                throw TransportError(.timeout, "an attempt may take \(limit)")
            }
            return response
        }
    }

    /// Whether the answer tells of something that can be put right by sending the request once more: a token that is no
    /// longer good, or a clock that is wrong.
    private func renews(
        after response: HTTPResponse, _ authorized: AuthorizedRequest?, isAnswer: Bool
    ) -> Bool {
        if response.status == 401, mayRenewToken, !isAnswer, let source = authorized?.tokenSource,
            let token = authorized?.token
        {
            mayRenewToken = false
            source.reject(token)
            return true
        }
        guard let clock = authorized?.clock, mayLearnClock, clock.status == response.status,
            let date = response.headers["Date"].flatMap(httpDate)
        else { return false }
        let isTold = clock.code != nil && clock.code == failure(.status, response, nil).words.code
        guard isTold || clock.code == nil && !isAnswer else { return false }
        mayLearnClock = false
        let offset = date.timeIntervalSince(time.now())
        caller.memory.with { $0.clockOffset = offset }
        return true
    }

    /// How long to wait before the next attempt. Nil: there is none.
    private func pause(after failure: CallFailure) -> Duration? {
        guard retries < rule.retries else { return nil }
        let isAllowed =
            switch failure.kind {
            case .connection, .timeout: failure.outcome == .notSent || isRepeatable
            case .request, .credentials, .cancelled, .decoding, .validation: false
            default: failure.response.map { rule.allows($0, isRepeatable: isRepeatable) } ?? false
            }
        return isAllowed ? rule.pause(before: retries + 1, after: failure.response, time) : nil
    }
}

/// What is known of an attempt while it goes on.
private struct AttemptRecord: Sendable {
    var authorized: AuthorizedRequest?
    var isOver = false
}

extension ThrowingTaskGroup where Failure == any Error {
    /// Adds a task that begins on this thread, where the system can do so: most of a call is done before anybody waits.
    fileprivate mutating func begin(_ operation: @escaping @Sendable () async throws -> ChildTaskResult) {
        if #available(macOS 26.0, iOS 26.0, tvOS 26.0, watchOS 26.0, visionOS 26.0, *) {
            addImmediateTask(operation: operation)
        } else {
            addTask(operation: operation)
        }
    }
}

// MARK: What went wrong

extension Call {
    fileprivate func failure(
        _ kind: CallErrorKind, _ response: HTTPResponse?, _ underlying: (any Error)?,
        outcome: CallOutcome? = nil
    ) -> CallFailure {
        caller.failure(kind, endpoint, response, underlying, attempts, outcome: outcome, secrets: secrets)
    }

    fileprivate func failure(of error: any Error, wasAuthorized: Bool) -> CallFailure {
        let outcome: CallOutcome = wasAuthorized ? .unknown : .notSent
        switch error {
        case is CredentialsError: return failure(.credentials, nil, error)
        case is CancellationError, URLError.cancelled:
            return failure(.cancelled, nil, error, outcome: outcome)
        case URLError.timedOut: return failure(.timeout, nil, error, outcome: outcome)
        case let error as TransportError:
            switch error.reason {
            case .timeout: return failure(.timeout, nil, error, outcome: outcome)
            case .connection: return failure(.connection, nil, error, outcome: outcome)
            case .unreachable: return failure(.connection, nil, error, outcome: .notSent)
            case .tooLong: return failure(.decoding, nil, error, outcome: .answered)
            }
        default: return failure(.connection, nil, error, outcome: outcome)
        }
    }

    func metrics(_ result: Result<HTTPResponse, CallFailure>, since start: Duration) -> CallMetrics {
        let response: HTTPResponse?
        switch result {
        case .success(let answer): response = answer
        case .failure(let failure): response = failure.response
        }
        return CallMetrics(
            endpoint: endpoint, attempts: attempts, status: response?.status,
            bytesSent: attempts * (request.body?.count ?? 0), bytesReceived: response?.body.count ?? 0,
            duration: time.uptime() - start)
    }
}

extension Caller {
    /// The request of one attempt, with credentials and signature.
    fileprivate func authorized(_ request: HTTPRequest, _ endpoint: Endpoint) async throws
        -> AuthorizedRequest
    {
        let setting = AuthorizationSetting(
            schemes: conventions.schemes, onlyMode: options.onlyMode,
            clockOffset: memory.with { $0.clockOffset }, time: options.timeAndChance, transport: transport)
        return try await credentials.authorize(request, endpoint.security, setting)
    }
}

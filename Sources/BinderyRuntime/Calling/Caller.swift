import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// An answer that is a success, and what it took to get it.
struct CallSuccess: Sendable {
    var response: HTTPResponse
    var attempts: Int
    /// Had on the way, and not to be shown.
    var secrets: [String]
}

/// Sends requests of one client: with what all of them carry, and again where that may help.
struct Caller: Sendable {
    /// What the calls of a client learn from each other.
    struct Memory: Sendable {
        var budget = RetryBudget()
        /// How far the server's clock is ahead of ours, in seconds.
        var clockOffset = 0.0
    }

    var credentials: Credentials
    var transport: any Transport
    var options: CallOptions
    private let held: Indirect<APIConventions>
    /// Of the client, by its properties.
    var headers = HTTPHeaders()
    let memory = Shared(Memory())

    init(
        credentials: Credentials, transport: any Transport, options: CallOptions, conventions: APIConventions
    ) {
        self.credentials = credentials
        self.transport = transport
        self.options = options
        held = Indirect(conventions)
    }

    var conventions: APIConventions { held.value }

    /// Of an answer that is a success by its status.
    func failure(
        _ kind: CallErrorKind, _ endpoint: Endpoint, _ success: CallSuccess, _ underlying: any Error
    ) -> CallFailure {
        failure(
            kind, endpoint, success.response, underlying, success.attempts, outcome: .answered,
            secrets: success.secrets)
    }

    func failure(
        _ kind: CallErrorKind, _ endpoint: Endpoint, _ response: HTTPResponse?, _ underlying: (any Error)?,
        _ attempts: Int, outcome: CallOutcome? = nil, secrets: [String] = []
    ) -> CallFailure {
        CallFailure(
            kind, endpoint, response, underlying: underlying, outcome: outcome, attempts: attempts,
            places: conventions.errors, hiding: credentials.secrets + secrets)
    }

    /// The answer, if it is a success.
    func send(_ request: HTTPRequest, _ endpoint: Endpoint) async throws(CallFailure) -> CallSuccess {
        let call = Call(caller: self, endpoint: endpoint, request: try prepared(request, endpoint))
        let start = options.timeAndChance.uptime()
        let result: Result<HTTPResponse, CallFailure>
        do throws(CallFailure) {
            result = .success(try await call.run(since: start))
        } catch {
            result = .failure(error)
        }
        if let report = options.metrics { report(call.metrics(result, since: start)) }
        return CallSuccess(response: try result.get(), attempts: call.attempts, secrets: call.secrets)
    }

    /// The request with all that does not change between its attempts.
    private func prepared(_ request: HTTPRequest, _ endpoint: Endpoint) throws(CallFailure) -> HTTPRequest {
        var request = request
        if conventions.isHTTPSOnly, HTTPAddress(request.url)?.isPrivate != true {
            throw failure(.request, endpoint, nil, RequestError.withoutTLS(), 0)
        }
        // What the operation says itself counts more than what holds for all.
        if !conventions.userAgent.isEmpty { request.headers.setIfAbsent("User-Agent", conventions.userAgent) }
        for field in headers.fields + conventions.headers.fields {
            request.headers.setIfAbsent(field.name, field.value)
        }
        for field in options.headers.fields { request.headers.set(field.name, field.value) }
        if let name = endpoint.idempotencyHeader {
            request.headers.setIfAbsent(name, options.idempotencyKey ?? options.timeAndChance.uuid())
        }
        for field in request.headers.fields {
            if let fault = faultOfHeader(field.name, field.value) {
                throw failure(.request, endpoint, nil, RequestError.unsendableHeader(field.name, fault), 0)
            }
        }
        compress(&request)
        return request
    }

    private func compress(_ request: inout HTTPRequest) {
        guard let minimum = conventions.gzipMinimum, let body = request.body, body.count >= minimum,
            request.headers["Content-Encoding"] == nil
        else { return }
        let shorter = gzip(body)
        guard shorter.count < body.count else { return }
        request.body = shorter
        request.headers.set("Content-Encoding", "gzip")
    }
}

extension HTTPHeaders {
    fileprivate mutating func setIfAbsent(_ name: String, _ value: String) {
        if self[name] == nil { append(name, value) }
    }
}

extension RequestError {
    static func withoutTLS() -> RequestError {
        RequestError("the API is reached with TLS only, and the server's URL does not begin with `https`")
    }
}

import JSONText

/// A server, the credentials for it, and the way there.
public struct Connection<Server: APIServer>: Sendable {
    public var server: Server
    /// All that does not depend on the type of the server.
    var caller: Caller

    public init(
        server: Server, credentials: Credentials = .none, transport: any Transport = URLSessionTransport(),
        options: CallOptions = CallOptions(), conventions: APIConventions = APIConventions()
    ) {
        self.server = server
        caller = Caller(
            credentials: credentials, transport: transport, options: options, conventions: conventions)
    }

    public var credentials: Credentials {
        get { caller.credentials }
        set { caller.credentials = newValue }
    }

    public var transport: any Transport {
        get { caller.transport }
        set { caller.transport = newValue }
    }

    public var options: CallOptions {
        get { caller.options }
        set { caller.options = newValue }
    }

    /// Sent with every request. Nil takes a field away.
    public subscript(header name: String) -> String? {
        get { caller.headers[name] }
        set { caller.headers.replace(name, newValue) }
    }

    /// Whether the credentials are for tests or for earnest. Nil where their keys do not tell.
    public var mode: CredentialMode? { caller.credentials.mode(caller.conventions.schemes) }
}

/// What an operation gave back, and the response it was read from.
public struct CallAnswer<Output: Sendable>: Sendable {
    public let output: Output
    public let response: HTTPResponse
    /// How often the request was sent.
    public let attempts: Int
    /// As it was built, without credentials.
    public let request: HTTPRequest
}

extension Connection {
    /// What the server answered with success, read. Anything else throws.
    public func send<O: APIOperation>(
        _ operation: O
    ) async throws(CallError<O.Failure>) -> O.Output where O.Server == Server {
        try await answer(to: operation).output
    }

    /// What the server answered with success, as it came. Anything else throws.
    public func response<O: APIOperation>(
        to operation: O
    ) async throws(CallError<O.Failure>) -> HTTPResponse where O.Server == Server {
        try await success(of: operation).response
    }

    /// What the server answered with success, read and as it came. Anything else throws. `change` is made to the request
    /// before it is sent.
    public func answer<O: APIOperation>(
        to operation: O, changing change: RequestChange? = nil
    ) async throws(CallError<O.Failure>) -> CallAnswer<O.Output> where O.Server == Server {
        var request = try request(of: operation)
        do throws(CallFailure) {
            if let change { request = try change.apply(to: request, O.endpoint) }
        } catch {
            throw CallError(error)
        }
        let success = try await success(of: request, O.self)
        let output: O.Output
        do {
            output = try O.output(readable(success.response))
        } catch {
            throw CallError(caller.failure(.decoding, O.endpoint, success, error))
        }
        if caller.options.checksAnswers {
            var checks = Checks()
            O.check(output, &checks)
            guard checks.violations.isEmpty else {
                throw CallError(
                    caller.failure(.validation, O.endpoint, success, ValidationError(checks.violations)))
            }
        }
        return CallAnswer(
            output: output, response: success.response, attempts: success.attempts, request: request)
    }

    /// A success as it is read: streams out of it check their elements where that is wanted.
    func readable(_ response: HTTPResponse) -> HTTPResponse {
        var response = response
        response.checksElements = caller.options.checksAnswers
        return response
    }

    /// A success before it is read.
    func success<O: APIOperation>(of operation: O) async throws(CallError<O.Failure>) -> CallSuccess
    where O.Server == Server {
        try await success(of: try request(of: operation), O.self)
    }

    private func request<O: APIOperation>(
        of operation: O
    ) throws(CallError<O.Failure>) -> HTTPRequest where O.Server == Server {
        if caller.options.checksArguments {
            let violations = operation.violations()
            guard violations.isEmpty else {
                throw CallError(
                    caller.failure(.validation, O.endpoint, nil, ValidationError(violations), 0))
            }
        }
        do throws(RequestError) {
            return try operation.request(to: server)
        } catch {
            throw CallError(caller.failure(.request, O.endpoint, nil, error, 0))
        }
    }

    private func success<O: APIOperation>(
        of request: HTTPRequest, _ operation: O.Type
    ) async throws(CallError<O.Failure>) -> CallSuccess {
        do throws(CallFailure) {
            return try await caller.send(request, O.endpoint)
        } catch {
            guard error.decodesBody, let response = error.response else { throw CallError(error) }
            let described = caller.conventions.errors.described(response)
            throw CallError(error, body: (try? O.failure(described)) ?? nil)
        }
    }
}

extension CallFailure {
    /// The server answered, and not with success.
    fileprivate var decodesBody: Bool { response != nil && kind != .decoding && kind != .validation }
}

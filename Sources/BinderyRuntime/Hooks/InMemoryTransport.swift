/// Answers without a network, for tests: with what a function makes of each request, and remembers the requests.
public struct InMemoryTransport: Transport {
    private let answer: @Sendable (HTTPRequest) async throws -> HTTPResponse
    private let seen = Shared<[HTTPRequest]>([])

    public init(_ answer: @escaping @Sendable (HTTPRequest) async throws -> HTTPResponse) {
        self.answer = answer
    }

    /// Gives the answers one after the other, and then fails as if nobody listened.
    public init(_ answers: [HTTPResponse]) {
        let rest = Shared(answers[...])
        self.init { _ in
            guard let next = rest.with({ $0.popFirst() }) else {
                throw TransportError(.connection, "no answer is left")
            }
            return next
        }
    }

    /// All requests so far, as they would have been sent.
    public var requests: [HTTPRequest] { seen.with { $0 } }

    public func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        seen.with { $0.append(request) }
        return try await answer(request)
    }
}

extension HTTPResponse {
    /// An answer in JSON.
    public init(_ status: Int = 200, json: JSONValue, headers: HTTPHeaders = [:]) {
        var headers = headers
        if headers["Content-Type"] == nil { headers.append("Content-Type", "application/json") }
        self.init(status: status, headers: headers, body: Array("\(json)".utf8))
    }
}

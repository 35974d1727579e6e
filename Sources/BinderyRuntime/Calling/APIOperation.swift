import JSONText

/// A server of one API.
public protocol APIServer: Hashable, Sendable {
    /// Absolute, `https://api.example.com/v2`; a slash at the end makes no difference.
    var url: String { get }
}

/// One call, as a value: its arguments, how they become a request, and how the answer is read.
public protocol APIOperation: Checkable, Sendable {
    associatedtype Server: APIServer
    associatedtype Output: Sendable
    /// The body of an answer that is no success.
    associatedtype Failure: Decodable & Sendable = JSONValue

    static var endpoint: Endpoint { get }

    /// Writes the arguments into the request.
    func build(_ request: inout RequestBuilder)

    /// Reads an answer whose status is 200 to 299.
    static func output(_ response: HTTPResponse) throws -> Output

    /// Reads an answer of any other status.
    static func failure(_ response: HTTPResponse) throws -> Failure?
}

extension APIOperation {
    /// No argument has limits. Generated where some have: pointers begin with the name of a parameter, or `/body`.
    public func check(_ checks: inout Checks) {}

    /// Reads the body as JSON; without a body there is nothing to read.
    public static func failure(_ response: HTTPResponse) throws -> Failure? {
        response.body.isEmpty ? nil : try response.failure(Failure.self, of: endpoint)
    }

    /// The request as it will be sent, credentials aside.
    public func request(to server: Server) throws(RequestError) -> HTTPRequest {
        var builder = RequestBuilder(Self.endpoint)
        build(&builder)
        return try builder.request(to: server.url)
    }
}

import JSONText

/// A server of one API.
public protocol APIServer: Hashable, Sendable {
    /// Absolute, `https://api.example.com/v2`; a slash at the end makes no difference.
    var url: String { get }
    /// Its place among the servers of the description. Nil for one of the caller's own, where all operations go.
    var position: Int? { get }
}

extension APIServer {
    public var position: Int? { nil }

    /// The base of the path of an operation, which may have servers of its own: the one at the same place, or the last.
    func base(of endpoint: Endpoint) -> String {
        guard let position, let last = endpoint.servers.last else { return url }
        let own = endpoint.servers.indices.contains(position) ? endpoint.servers[position] : last
        guard !own.contains("://") else { return own }
        // A relative one stands on the same host.
        let scheme = url.prefix { $0 != ":" }
        let host = url.dropFirst(scheme.count + 3).prefix { $0 != "/" }
        return "\(scheme)://\(host)\(own.hasPrefix("/") ? "" : "/")\(own)"
    }
}

/// One call, as a value: its arguments, how they become a request, and how the answer is read.
public protocol APIOperation: Checkable, Sendable {
    associatedtype Server: APIServer
    associatedtype Output: Sendable
    /// The body of an answer that is no success.
    associatedtype Failure: Decodable & Sendable = JSONValue
    /// What the header fields of a success are read as.
    associatedtype Headers: ResponseHeaders = HTTPHeaders

    static var endpoint: Endpoint { get }

    /// Writes the arguments into the request.
    func build(_ request: inout RequestBuilder)

    /// Reads an answer whose status is 200 to 299.
    static func output(_ response: HTTPResponse) throws -> Output

    /// Reports every limit that an answer does not keep.
    static func check(_ output: Output, _ checks: inout Checks)

    /// Reads an answer of any other status.
    static func failure(_ response: HTTPResponse) throws -> Failure?
}

extension APIOperation {
    /// No argument has limits. Generated where some have: pointers begin with the name of a parameter, or `/body`.
    public func check(_ checks: inout Checks) {}

    /// Asks the answer itself. Generated where its type does not know its limits: lists of texts, numbers.
    public static func check(_ output: Output, _ checks: inout Checks) {
        (output as? any Checkable)?.check(&checks)
    }

    /// Reads the body as JSON; without a body there is nothing to read.
    public static func failure(_ response: HTTPResponse) throws -> Failure? {
        response.body.isEmpty ? nil : try response.failure(Failure.self, of: endpoint)
    }

    /// The request as it will be sent, credentials aside.
    public func request(to server: Server) throws(RequestError) -> HTTPRequest {
        let endpoint = Self.endpoint
        var builder = RequestBuilder(endpoint)
        build(&builder)
        return try builder.request(to: server.base(of: endpoint))
    }
}

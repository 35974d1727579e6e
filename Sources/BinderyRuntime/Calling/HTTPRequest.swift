/// The method of a request.
public struct HTTPMethod: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// Upper case: `GET`.
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var get: HTTPMethod { HTTPMethod(rawValue: "GET") }
    public static var put: HTTPMethod { HTTPMethod(rawValue: "PUT") }
    public static var post: HTTPMethod { HTTPMethod(rawValue: "POST") }
    public static var delete: HTTPMethod { HTTPMethod(rawValue: "DELETE") }
    public static var options: HTTPMethod { HTTPMethod(rawValue: "OPTIONS") }
    public static var head: HTTPMethod { HTTPMethod(rawValue: "HEAD") }
    public static var patch: HTTPMethod { HTTPMethod(rawValue: "PATCH") }
    public static var trace: HTTPMethod { HTTPMethod(rawValue: "TRACE") }
    public static var query: HTTPMethod { HTTPMethod(rawValue: "QUERY") }

    public var description: String { rawValue }
}

/// A request as it goes over the wire: the same call gives the same bytes every time.
public struct HTTPRequest: Hashable, Sendable {
    public var method: HTTPMethod
    /// Absolute and percent-encoded.
    public var url: String
    public var headers: HTTPHeaders
    /// Nil where no body is sent, which is not the same as an empty one, and where `streamedBody` is.
    public var body: [UInt8]?
    /// A body that is not held in memory: a file, or what is made while it is sent.
    public var streamedBody: StreamedBody?
    /// Whether the body of a success is wanted as it arrives, as `HTTPResponse.stream`.
    public var streamsAnswer = false

    public init(_ method: HTTPMethod, _ url: String, headers: HTTPHeaders = [:], body: [UInt8]? = nil) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
    }
}

extension HTTPRequest: CustomStringConvertible {
    /// `GET https://api.example.com/pets?…`: neither query nor header values nor body, which may hold secrets.
    public var description: String {
        guard let query = url.firstIndex(of: "?") else { return "\(method) \(url)" }
        return "\(method) \(url[..<query])?…"
    }
}

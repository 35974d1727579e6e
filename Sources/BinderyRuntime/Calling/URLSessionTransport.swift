import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Sends requests with Foundation's `URLSession`.
public struct URLSessionTransport: Transport {
    private let session: OwnedSession
    private let timeout: TimeInterval

    /// All transports without a configuration of their own share one session.
    private static let plainSession = OwnedSession(plainConfiguration)

    /// Keeps no cookies, no cache and no stored credentials: they would make calls depend on each other.
    public static var plainConfiguration: URLSessionConfiguration {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpShouldSetCookies = false
        configuration.httpCookieAcceptPolicy = .never
        configuration.urlCache = nil
        configuration.urlCredentialStorage = nil
        return configuration
    }

    /// `timeout` is the longest silence of the server, in seconds.
    public init(timeout: TimeInterval = 60) {
        session = Self.plainSession
        self.timeout = timeout
    }

    /// With proxies, protocols and the like of the configuration, best made from `plainConfiguration`.
    public init(configuration: URLSessionConfiguration, timeout: TimeInterval = 60) {
        session = OwnedSession(configuration)
        self.timeout = timeout
    }

    public func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        let urlRequest = try urlRequest(request)
        do {
            let (data, response) = try await session.session.data(for: urlRequest)
            guard let response = response as? HTTPURLResponse else {
                throw TransportError(.connection, "the answer is not one of HTTP")
            }
            return HTTPResponse(status: response.statusCode, headers: headers(response), body: [UInt8](data))
        } catch let error as URLError {
            throw plainError(error)
        }
    }

    private func urlRequest(_ request: HTTPRequest) throws -> URLRequest {
        guard let url = URL(string: request.url) else {
            throw TransportError(.connection, "the URL of the request cannot be read")
        }
        var result = URLRequest(url: url)
        // Set like this, and in whole seconds: on Linux the initializer's argument and fractions are ignored.
        result.timeoutInterval = timeout.rounded(.up)
        result.httpMethod = request.method.rawValue
        for field in request.headers.fields { result.addValue(field.value, forHTTPHeaderField: field.name) }
        if let body = request.body { result.httpBody = Data(body) }
        return result
    }
}

/// A session that ends with its owner; by itself it would live for ever.
private final class OwnedSession: Sendable {
    let session: URLSession

    /// The policy is the session's delegate, since on Linux a task's own is not asked about redirects.
    init(_ configuration: URLSessionConfiguration) {
        session = URLSession(configuration: configuration, delegate: RedirectPolicy(), delegateQueue: nil)
    }

    deinit { session.finishTasksAndInvalidate() }
}

/// In the order of their names: Foundation does not keep the server's.
private func headers(_ response: HTTPURLResponse) -> HTTPHeaders {
    let fields = response.allHeaderFields.map { name, value in HTTPHeaders.Field("\(name)", "\(value)") }
    return HTTPHeaders(fields.sorted { $0.name < $1.name })
}

/// Without the details that Foundation keeps, among them the whole URL, which may hold a secret.
private func plainError(_ error: URLError) -> any Error {
    switch error.code {
    case .cancelled: CancellationError()
    case .timedOut: TransportError(.timeout, error.localizedDescription)
    default: TransportError(.connection, error.localizedDescription)
    }
}

/// To another origin nothing goes along that could be a secret.
private final class RedirectPolicy: NSObject, URLSessionTaskDelegate, Sendable {
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        guard let origin = task.originalRequest?.url, let target = request.url else {
            return completionHandler(nil)
        }
        completionHandler(isSameOrigin(origin, target) ? request : harmlessRequest(request))
    }
}

/// The same request with the harmless header fields only, or nil when it carries a body.
private func harmlessRequest(_ request: URLRequest) -> URLRequest? {
    guard request.httpBody == nil, request.httpBodyStream == nil else { return nil }
    guard request.httpMethod == "GET" || request.httpMethod == "HEAD" else { return nil }
    var result = request
    let harmless = ["accept", "accept-encoding", "accept-language", "user-agent"]
    for name in (request.allHTTPHeaderFields ?? [:]).keys where !harmless.contains(name.lowercased()) {
        result.setValue(nil, forHTTPHeaderField: name)
    }
    return result
}

private func isSameOrigin(_ left: URL, _ right: URL) -> Bool {
    left.scheme?.lowercased() == right.scheme?.lowercased()
        && left.host?.lowercased() == right.host?.lowercased()
        && port(left) == port(right)
}

private func port(_ url: URL) -> Int { url.port ?? (url.scheme?.lowercased() == "https" ? 443 : 80) }

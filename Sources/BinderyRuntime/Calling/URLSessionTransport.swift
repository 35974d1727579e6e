import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Sends requests with Foundation's `URLSession`.
///
/// On Linux Foundation ends the process when a server closes its connection within the head of an answer, before any
/// delegate hears of it. Where a server may do that, call through a transport of your own.
public struct URLSessionTransport: Transport {
    private let session: OwnedSession
    private let timeout: TimeInterval
    private let longestAnswer: Int

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

    /// `timeout` is the longest silence of the server, in seconds. `longestAnswer` is how many bytes of a body are taken
    /// into memory, inflated; answers that are read while they arrive may be as long as they like.
    public init(timeout: TimeInterval = 60, longestAnswer: Int = 256 << 20) {
        session = Self.plainSession
        self.timeout = timeout
        self.longestAnswer = longestAnswer
    }

    /// With proxies, protocols and the like of the configuration, best made from `plainConfiguration`.
    public init(
        configuration: URLSessionConfiguration, timeout: TimeInterval = 60, longestAnswer: Int = 256 << 20
    ) {
        session = OwnedSession(configuration)
        self.timeout = timeout
        self.longestAnswer = longestAnswer
    }

    public func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        let urlRequest = try urlRequest(request)
        do {
            if let body = request.streamedBody {
                return try await upload(body, of: request, urlRequest)
            }
            return try await answer(to: request, session.session.dataTask(with: urlRequest))
        } catch let error as URLError {
            throw plainError(error)
        }
    }

    /// From a file: a body of several pieces, or one that is made while it is sent, is written to one first, so that
    /// it can be sent again after a redirect.
    private func upload(
        _ body: StreamedBody, of request: HTTPRequest, _ urlRequest: URLRequest
    ) async throws -> HTTPResponse {
        if let file = body.file {
            return try await answer(to: request, session.session.uploadTask(with: urlRequest, fromFile: file))
        }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: file) }
        try await body.write(to: file)
        return try await answer(to: request, session.session.uploadTask(with: urlRequest, fromFile: file))
    }

    private func answer(to request: HTTPRequest, _ task: URLSessionTask) async throws -> HTTPResponse {
        try await session.answer(of: task, SessionReceiver(request, longestAnswer: longestAnswer))
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
    private let delegate = SessionDelegate()

    /// The delegate is the session's, since on Linux a task's own is not asked about redirects.
    init(_ configuration: URLSessionConfiguration) {
        #if canImport(FoundationNetworking)
        let queue: OperationQueue? = PacedQueue()
        #else
        let queue: OperationQueue? = nil
        #endif
        session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: queue)
    }

    /// Starts the task, and gives back its answer when it comes.
    func answer(of task: URLSessionTask, _ receiver: SessionReceiver) async throws -> HTTPResponse {
        delegate.add(receiver, for: task)
        return try await receiver.answer(of: task)
    }

    deinit { session.finishTasksAndInvalidate() }
}

/// Without the details that Foundation keeps, among them the whole URL, which may hold a secret.
private func plainError(_ error: URLError) -> any Error {
    switch error.code {
    case .cancelled: CancellationError()
    case .timedOut: TransportError(.timeout, error.localizedDescription)
    case .cannotConnectToHost, .cannotFindHost, .dnsLookupFailed, .notConnectedToInternet, .unsupportedURL,
        .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
        .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid:
        TransportError(.unreachable, error.localizedDescription)
    default: TransportError(.connection, error.localizedDescription)
    }
}

/// Decides on redirects, and hands on what the tasks with a receiver receive.
private final class SessionDelegate: NSObject, URLSessionDataDelegate, Sendable {
    private let receivers = Shared<[Int: SessionReceiver]>([:])

    func add(_ receiver: SessionReceiver, for task: URLSessionTask) {
        receivers.with { $0[task.taskIdentifier] = receiver }
    }

    private func receiver(of task: URLSessionTask) -> SessionReceiver? {
        receivers.with { $0[task.taskIdentifier] }
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        if let response = response as? HTTPURLResponse { receiver(of: dataTask)?.receive(response) }
        completionHandler(.allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        receiver(of: dataTask)?.receive(data)
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, didSendBodyData bytesSent: Int64,
        totalBytesSent: Int64, totalBytesExpectedToSend: Int64
    ) {
        receiver(of: task)?.sent(totalBytesSent)
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        let receiver = receivers.with { $0.removeValue(forKey: task.taskIdentifier) }
        receiver?.finish(error.map { ($0 as? URLError).map(plainError) ?? $0 })
    }

    /// To another origin nothing goes along that could be a secret.
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
    guard let left = HTTPAddress(left.absoluteString), let right = HTTPAddress(right.absoluteString) else {
        return false
    }
    return left.isSameOrigin(as: right)
}

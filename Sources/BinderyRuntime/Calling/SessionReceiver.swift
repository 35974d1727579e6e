import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Takes what a session's task receives, and hands it over: the head first, then the body as it arrives or whole. All
/// that changes is behind the lock.
final class SessionReceiver: @unchecked Sendable {
    private let lock = NSLock()
    private let streamsAnswer: Bool
    private let body: StreamedBody?
    private let longestAnswer: Int
    private weak var task: URLSessionTask?
    private var head: CheckedContinuation<HTTPResponse, any Error>?
    private var response: HTTPResponse?
    /// Held by those who read it, and not here: the task ends with them.
    private weak var buffer: BodyBuffer?
    private var isStreaming = false
    private var isCancelled = false
    private var isTooLong = false

    init(_ request: HTTPRequest, longestAnswer: Int) {
        streamsAnswer = request.streamsAnswer
        body = request.streamedBody
        self.longestAnswer = longestAnswer
    }

    /// Starts the task and waits for its answer: until the body begins, where it is streamed, or is whole.
    func answer(of task: URLSessionTask) async throws -> HTTPResponse {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let starts = lock.withLock {
                    guard !isCancelled else { return false }
                    (head, self.task) = (continuation, task)
                    return true
                }
                guard !starts else { return task.resume() }
                // One that never began would be waited for.
                task.cancel()
                continuation.resume(throwing: CancellationError())
            }
        } onCancel: {
            cancel(
                lock.withLock {
                    isCancelled = true
                    return self.task
                })
        }
    }

    func sent(_ count: Int64) { body?.report(sent: Int(count)) }

    func receive(_ response: HTTPURLResponse) {
        let answer = HTTPResponse(status: response.statusCode, headers: sessionHeaders(response))
        guard streamsAnswer, answer.isSuccess else { return lock.withLock { self.response = answer } }
        let buffer = BodyBuffer { [weak self] in
            guard let self else { return }
            cancel(lock.withLock { self.task })
        }
        let head = lock.withLock {
            (self.buffer, isStreaming) = (buffer, true)
            defer { self.head = nil }
            return self.head
        }
        var streamed = answer
        streamed.stream = buffer.stream
        head?.resume(returning: streamed)
    }

    func receive(_ data: Data) {
        let (buffer, endless) = lock.withLock { () -> (BodyBuffer?, URLSessionTask?) in
            // Only its length: to hold the response would copy the body with each piece.
            guard !isStreaming, !isTooLong, let count = response?.body.count else {
                return (self.buffer, nil)
            }
            isTooLong = count + data.count > longestAnswer
            if !isTooLong { response?.body += data }
            return (nil, isTooLong ? task : nil)
        }
        buffer?.append([UInt8](data))
        cancel(endless)
    }

    /// Not on this thread, which may be the one that the session waits for, and which would wait for the session: that of
    /// the session's queue, where progress is told, and whoever hears of it may cancel.
    private func cancel(_ task: URLSessionTask?) {
        if let task { Self.cancelling.async { task.cancel() } }
    }

    /// One after another: on Linux each waits for the sessions, and many at once would hold every thread that there is.
    private static let cancelling = DispatchQueue(label: "cancelling")

    func finish(_ error: (any Error)?) {
        let (head, buffer, response, isTooLong) = lock.withLock {
            defer { self.head = nil }
            return (self.head, self.buffer, self.response, self.isTooLong)
        }
        buffer?.finish(error)
        if isTooLong {
            let reason = "the answer has more than \(longestAnswer) bytes"
            head?.resume(throwing: TransportError(.tooLong, reason))
        } else if let error {
            head?.resume(throwing: error)
        } else if let response {
            head?.resume(returning: response)
        } else {
            head?.resume(throwing: TransportError(.connection, "the answer is not one of HTTP"))
        }
    }
}

/// In the order of their names: Foundation does not keep the server's.
func sessionHeaders(_ response: HTTPURLResponse) -> HTTPHeaders {
    let values = Dictionary(
        response.allHeaderFields.map { name, value in ("\(name)", "\(value)") },
        uniquingKeysWith: { first, _ in first })
    return HTTPHeaders(sortedByBytes(Array(values.keys)).map { HTTPHeaders.Field($0, values[$0] ?? "") })
}

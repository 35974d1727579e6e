/// What carries a request to a server and brings the answer back. Give a client one of your own to test without a
/// network, to log, or to use another HTTP library.
public protocol Transport: Sendable {
    /// The answer, whatever its status. Throws only when there is none: `TransportError`, or `CancellationError`.
    func send(_ request: HTTPRequest) async throws -> HTTPResponse
}

/// Why a server gave no answer.
public struct TransportError: Error, Hashable, CustomStringConvertible {
    public enum Reason: Hashable, Sendable {
        /// The connection broke: the server may have acted on the request.
        case connection
        /// There never was a connection: the request was not sent.
        case unreachable
        case timeout
        /// The answer is longer than is taken into memory.
        case tooLong
    }

    public let reason: Reason
    /// Must hold no secret: it is part of what an error prints.
    public let description: String

    public init(_ reason: Reason, _ description: String) {
        self.reason = reason
        self.description = description
    }
}

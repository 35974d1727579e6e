import Foundation

/// How a call failed.
public enum CallErrorKind: Hashable, Sendable {
    /// The request could not be built from the arguments; nothing was sent.
    case request
    /// None of the client's credentials fit, or they could not be had; nothing was sent.
    case credentials
    /// The server was not reached, or the connection broke.
    case connection
    /// The server did not answer in time.
    case timeout
    /// The task was cancelled.
    case cancelled
    /// Status 400.
    case badRequest
    /// Status 401.
    case unauthorized
    /// Status 403.
    case forbidden
    /// Status 404.
    case notFound
    /// Status 409.
    case conflict
    /// Status 422.
    case unprocessable
    /// Status 429.
    case tooManyRequests
    /// Status 500 to 599.
    case server
    /// Any other status that is no success.
    case status
    /// The server answered with success, and the answer could not be read; or with more than is taken into memory.
    case decoding
    /// The arguments do not keep the limits of the description, and nothing was sent; or the answer does not.
    case validation

    init(status: Int) {
        self =
            switch status {
            case 400: .badRequest
            case 401: .unauthorized
            case 403: .forbidden
            case 404: .notFound
            case 409: .conflict
            case 422: .unprocessable
            case 429: .tooManyRequests
            case 500..<600: .server
            default: .status
            }
    }
}

/// What is known of a request whose call failed.
public enum CallOutcome: Hashable, Sendable {
    /// Nothing reached the server: it surely did not act.
    case notSent
    /// The server may have acted, or not.
    case unknown
    /// The server answered.
    case answered
}

/// A call that failed. Printing it shows no credentials, and at most 500 characters of the answer.
public struct CallError<Body: Sendable>: Error {
    /// The answer as the API describes its errors, where it can be read as such.
    public let body: Body?
    let failure: CallFailure

    init(_ failure: CallFailure, body: Body? = nil) {
        self.failure = failure
        self.body = body
    }

    /// For answers of one's own in tests.
    public init(
        _ kind: CallErrorKind, _ endpoint: Endpoint, _ response: HTTPResponse? = nil, body: Body? = nil,
        underlying: (any Error)? = nil
    ) {
        self.init(CallFailure(kind, endpoint, response, underlying: underlying), body: body)
    }
}

extension CallError {
    public var kind: CallErrorKind { failure.kind }
    public var endpoint: Endpoint { failure.endpoint }
    public var outcome: CallOutcome { failure.outcome }
    /// How often the request was sent.
    public var attempts: Int { failure.attempts }
    /// Nil when there was no answer; so are the headers then empty, and the body too.
    public var status: Int? { failure.response?.status }
    public var headers: HTTPHeaders { failure.response?.headers ?? HTTPHeaders() }
    public var rawBody: [UInt8] { failure.response?.body ?? [] }
    /// What the answer calls its fault, where the description says in which place.
    public var code: String? { failure.words.code }
    /// What the answer says, where the description says in which place; else the same as `description`.
    public var message: String { failure.words.message ?? description }
    /// What the vendor's support asks for.
    public var requestID: String? { failure.words.requestID }
    /// Where the answer could not be read, and why, if that is what failed.
    public var decoding: DecodingFault? { failure.decoding }
    /// The limits that the answer does not keep.
    public var violations: [Violation] { (failure.underlying as? ValidationError)?.violations ?? [] }
    public var underlying: (any Error)? { failure.underlying }
    public var description: String { failure.description }
}

extension CallError: LocalizedError, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{
    public var errorDescription: String? { description }
    public var debugDescription: String { description }

    /// Without the answer and what lies under the error, so that `dump` shows no secret.
    public var customMirror: Mirror {
        Mirror(self, children: ["kind": kind, "description": description], displayStyle: .struct)
    }
}

/// Where and why an answer could not be read.
public struct DecodingFault: Hashable, Sendable {
    /// A JSON pointer: `/fees/0/amount`. Empty for the whole body.
    public let pointer: String
    /// `an integer`
    public let expected: String
    /// `a string`
    public let found: String
    /// What stands there, at most 100 characters.
    public let excerpt: String
}

import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// At which step a call failed.
public enum CallErrorKind: Hashable, Sendable {
    /// The request could not be built from the arguments; nothing was sent.
    case request
    /// None of the client's credentials fit; nothing was sent.
    case credentials
    /// The server was not reached, or the connection broke.
    case connection
    /// The server did not answer in time.
    case timeout
    /// The task was cancelled.
    case cancelled
    /// The server answered, and its status is not 200 to 299.
    case status
    /// The server answered with success, and the answer could not be read.
    case decoding
}

/// A call that failed. Printing it shows no credentials, and at most 500 characters of the answer.
public struct CallError<Body: Sendable>: Error {
    public let kind: CallErrorKind
    public let endpoint: Endpoint
    /// Nil when there was no answer; so are the headers then empty, and the body too.
    public let status: Int?
    public let headers: HTTPHeaders
    /// The answer as the API describes its errors, where it can be read as such.
    public let body: Body?
    public let rawBody: [UInt8]
    public let underlying: (any Error)?
    public let description: String

    public init(
        _ kind: CallErrorKind, _ endpoint: Endpoint, _ response: HTTPResponse? = nil, body: Body? = nil,
        underlying: (any Error)? = nil
    ) {
        self.init(kind, endpoint, response, body: body, underlying: underlying, hiding: [])
    }

    /// `secrets` are blotted out of the description, in case the server repeats one.
    init(
        _ kind: CallErrorKind, _ endpoint: Endpoint, _ response: HTTPResponse?, body: Body?,
        underlying: (any Error)?, hiding secrets: [String]
    ) {
        self.kind = kind
        self.endpoint = endpoint
        status = response?.status
        headers = response?.headers ?? HTTPHeaders()
        self.body = body
        rawBody = response?.body ?? []
        self.underlying = underlying
        description = "\(endpoint): " + summary(kind, response, underlying, hiding: secrets)
    }
}

extension CallError: LocalizedError, CustomStringConvertible {
    public var errorDescription: String? { description }
}

private func summary(
    _ kind: CallErrorKind, _ response: HTTPResponse?, _ underlying: (any Error)?, hiding secrets: [String]
) -> String {
    let status = response.map { "\($0.status)" } ?? "nothing"
    let reason = underlying.map { hide(secrets, in: describeFault($0)) } ?? "no reason is known"
    let excerpt = response.map { ": " + bodyExcerpt($0.body, hiding: secrets) } ?? ""
    switch kind {
    case .request: return "the request could not be built: \(reason)"
    case .credentials: return reason
    case .connection: return "there was no answer: \(reason)"
    case .timeout: return "there was no answer in time: \(reason)"
    case .cancelled: return "the call was cancelled"
    case .status: return "the server answered \(status)\(excerpt)"
    case .decoding: return "the answer, status \(status), could not be read: \(reason)\(excerpt)"
    }
}

/// Foundation's own description of a `URLError` holds the URL, and so perhaps a secret.
private func describeFault(_ error: any Error) -> String {
    (error as? URLError)?.localizedDescription ?? describeCodingError(error)
}

/// The beginning of the body on one line, or its size where it is no text.
private func bodyExcerpt(_ body: [UInt8], hiding secrets: [String]) -> String {
    if body.isEmpty { return "no body" }
    // A scalar takes four bytes at most: within the first 500, none can be cut in two.
    let scalars = String(decoding: body.prefix(2_000), as: UTF8.self).unicodeScalars
    guard !scalars.prefix(500).contains(where: { $0 == "\u{FFFD}" || $0 == "\0" }) else {
        return "\(body.count) bytes"
    }
    let words = hide(secrets, in: String(scalars)).split(whereSeparator: \.isWhitespace).joined(
        separator: " ")
    let excerpt = String(words.unicodeScalars.prefix(500))
    return excerpt.unicodeScalars.count < words.unicodeScalars.count || body.count > 2_000
        ? excerpt + "…" : excerpt
}

private func hide(_ secrets: [String], in text: String) -> String {
    secrets.reduce(text) { $0.replacing($1, with: "<hidden>") }
}

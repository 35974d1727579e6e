import Foundation
import JSONText

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// What a failed call knows, whatever the type of the body. A class, so that generic code copies one word of it.
final class CallFailure: Error {
    /// What the answer says in the places that the description names.
    struct Words: Sendable {
        var code: String?
        var message: String?
        var requestID: String?
    }

    let kind: CallErrorKind
    let endpoint: Endpoint
    let response: HTTPResponse?
    let underlying: (any Error)?
    let outcome: CallOutcome
    let attempts: Int
    let words: Words
    let decoding: DecodingFault?
    let description: String

    /// `secrets` are blotted out of all texts, in case the server repeats one.
    init(
        _ kind: CallErrorKind, _ endpoint: Endpoint, _ response: HTTPResponse? = nil,
        underlying: (any Error)? = nil,
        outcome: CallOutcome? = nil, attempts: Int = 1, places: ErrorPlaces = ErrorPlaces(),
        hiding secrets: [String] = []
    ) {
        self.kind = kind
        self.endpoint = endpoint
        self.response = response
        self.underlying = underlying
        self.attempts = attempts
        self.outcome = outcome ?? (response == nil ? .notSent : .answered)
        words = response.map { places.words(of: $0, hiding: secrets) } ?? Words()
        if kind == .decoding, let response, let underlying {
            decoding = decodingFault(underlying, response.body, hiding: secrets)
        } else {
            decoding = nil
        }
        description =
            "\(endpoint): " + summary(kind, response, underlying, hiding: secrets)
            + (attempts > 1 ? ", after \(attempts) attempts" : "")
            + (words.requestID.map { ", request \($0)" } ?? "")
    }
}

extension ErrorPlaces {
    fileprivate func words(of response: HTTPResponse, hiding secrets: [String]) -> CallFailure.Words {
        let tape = code.isEmpty && message.isEmpty && requestID.isEmpty ? nil : try? JSONTape(response.body)
        let start = tape.map { bodyIndex(in: $0) } ?? 0
        let first = { (places: [BodyPlace]) -> String? in
            guard let tape else { return nil }
            return places.lazy.compactMap { $0.text(in: tape, from: start) }.first.map {
                hide(secrets, in: $0)
            }
        }
        return CallFailure.Words(
            code: first(code), message: first(message),
            requestID: first(requestID)
                ?? requestIDHeaders.lazy.compactMap { response.headers[$0] }.first
                .map { hide(secrets, in: $0) })
    }

    /// The first of the places inside the body that holds an object, or the whole body.
    private func bodyIndex(in tape: JSONTape) -> Int {
        body.lazy.filter { !$0.steps.isEmpty }.compactMap { $0.index(in: tape) }.first {
            tape[$0].kind == .object
        } ?? 0
    }

    /// The response with the described body alone.
    func described(_ response: HTTPResponse) -> HTTPResponse {
        guard body.contains(where: { !$0.steps.isEmpty }), let tape = try? JSONTape(response.body) else {
            return response
        }
        var result = response
        result.body = Array(tape.sourceText(at: bodyIndex(in: tape)).utf8)
        return result
    }
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
    case .badRequest, .unauthorized, .forbidden, .notFound, .conflict, .unprocessable, .tooManyRequests,
        .server,
        .status:
        return "the server answered \(status)\(excerpt)"
    case .decoding where response == nil: return "the answer could not be read: \(reason)"
    case .decoding: return "the answer, status \(status), could not be read: \(reason)\(excerpt)"
    case .validation where response == nil: return "the arguments do not keep their limits: \(reason)"
    case .validation: return "the answer, status \(status), does not keep its limits: \(reason)"
    }
}

/// Foundation's own description of a `URLError` holds the URL, and so perhaps a secret.
func describeFault(_ error: any Error) -> String {
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

/// What is shorter than four characters cannot be told from other text. A secret may be the beginning of another.
func hide(_ secrets: [String], in text: String) -> String {
    var text = text
    var rest = secrets.filter { $0.count >= 4 }
    while let longest = rest.max(by: { $0.count < $1.count }) {
        text = text.replacing(longest, with: hidden)
        rest.removeAll { $0 == longest }
    }
    return text
}

/// Nil when the error is not one of reading.
private func decodingFault(_ error: any Error, _ body: [UInt8], hiding secrets: [String]) -> DecodingFault? {
    guard let context = decodingContext(error) else { return nil }
    let pointer = pointer(context.codingPath)
    let mismatch = context.underlyingError as? JSONMismatch
    let tape = try? JSONTape(body)
    let index = tape.flatMap { BodyPlace(pointer).index(in: $0) }
    // Secrets are looked for in all of it: a piece of one could not be told.
    let text = tape.flatMap { tape in index.map { hide(secrets, in: tape.sourceText(at: $0)) } } ?? ""
    return DecodingFault(
        pointer: pointer, expected: mismatch?.expected ?? hide(secrets, in: context.debugDescription),
        found: mismatch.map { hide(secrets, in: $0.found) } ?? index.flatMap { tape?.kindName(at: $0) }
            ?? "nothing",
        excerpt: String(text.unicodeScalars.prefix(100)))
}

private func decodingContext(_ error: any Error) -> DecodingError.Context? {
    switch error {
    case DecodingError.keyNotFound(_, let context), DecodingError.typeMismatch(_, let context),
        DecodingError.valueNotFound(_, let context), DecodingError.dataCorrupted(let context):
        context
    default: nil
    }
}

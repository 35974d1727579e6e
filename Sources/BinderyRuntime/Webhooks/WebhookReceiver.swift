import Foundation
import JSONText

/// Receives the webhooks of one API: proves where they come from, and reads them.
///
/// Written by generated code for the events of the API; only its initializer and `unwrap` are called by people.
/// Printing never shows a secret.
public protocol WebhookReceiver: Sendable, CustomReflectable {
    associatedtype Event: Decodable & Sendable
    var secrets: [String] { get }
    var signature: WebhookSignature { get }
}

extension WebhookReceiver {
    public var customMirror: Mirror {
        Mirror(
            self, children: ["secrets": secrets.map { _ in "…" }, "signature": signature],
            displayStyle: .struct)
    }

    /// The event of a webhook, as it arrived. What is not proved by one of the secrets is not read.
    public func unwrap(
        _ body: [UInt8], headers: HTTPHeaders, at now: Date = Date()
    ) throws(WebhookError) -> Event {
        let bytes = try verify(body, headers: headers, at: now)
        do {
            return try JSONTextDecoder().decode(Event.self, from: bytes)
        } catch {
            throw .unreadable(describeCodingError(error))
        }
    }

    /// The event of a webhook, as it arrived.
    public func unwrap(
        _ body: Data, headers: HTTPHeaders, at now: Date = Date()
    ) throws(WebhookError) -> Event {
        try unwrap([UInt8](body), headers: headers, at: now)
    }

    /// The body, inflated where it is compressed, once one of the secrets has proved it.
    @discardableResult
    public func verify(
        _ body: [UInt8], headers: HTTPHeaders, at now: Date = Date()
    ) throws(WebhookError) -> [UInt8] {
        try signature.verified(body, headers, secrets: secrets, at: now)
    }
}

/// The events of an API: a union that is told apart by a word in the body, or by evidence.
public protocol WebhookEvent: Decodable, Sendable {
    static var branches: UnionBranches { get }

    /// Reads the body as an event. Nil: as it came.
    init(branch: Int?, from decoder: any Decoder) throws
}

extension WebhookEvent {
    public init(from decoder: any Decoder) throws {
        try self.init(branch: try Self.branches.choose(decoder), from: decoder)
    }
}

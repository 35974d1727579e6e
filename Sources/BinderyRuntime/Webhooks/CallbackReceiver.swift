import Foundation
import JSONText

/// Reads a request that an API makes to an address that it was given with a call.
///
/// Written by generated code for the callbacks of operations; only `unwrap` is called by people.
public protocol CallbackReceiver: Sendable {
    associatedtype Event: Decodable & Sendable
    static var method: HTTPMethod { get }
    /// Where the request goes, in the runtime expressions of the description: `{$request.body#/callbackUrl}`.
    static var address: String { get }
    /// Reports every limit that an event does not keep.
    static func check(_ event: Event, _ checks: inout Checks)
}

extension CallbackReceiver {
    public static func check(_ event: Event, _ checks: inout Checks) {}

    /// Throws when an event does not keep all its limits.
    public static func validate(_ event: Event) throws(ValidationError) {
        var checks = Checks()
        check(event, &checks)
        if !checks.violations.isEmpty { throw ValidationError(checks.violations) }
    }

    /// The event of a request, as it arrived. Nothing proves where it comes from: let the address hold what nobody can guess.
    public static func unwrap(_ body: [UInt8], headers: HTTPHeaders) throws(WebhookError) -> Event {
        try event(inflated(body, headers, limit: 64 << 20))
    }

    /// The event of a request, once the receiver of the API's webhooks has proved it.
    public static func unwrap<Receiver: WebhookReceiver>(
        _ body: [UInt8], headers: HTTPHeaders, verifiedBy receiver: Receiver, at now: Date = Date()
    ) throws(WebhookError) -> Event {
        try event(receiver.verify(body, headers: headers, at: now))
    }

    /// The event of a request, once one of the secrets has proved it.
    public static func unwrap(
        _ body: [UInt8], headers: HTTPHeaders, secrets: [String], signature: WebhookSignature,
        at now: Date = Date()
    ) throws(WebhookError) -> Event {
        try event(signature.verified(body, headers, secrets: secrets, at: now))
    }

    private static func event(_ body: [UInt8]) throws(WebhookError) -> Event {
        do {
            return try JSONTextDecoder().decode(Event.self, from: body)
        } catch {
            throw .unreadable(describeCodingError(error))
        }
    }
}

extension CallbackReceiver where Event: Checkable {
    public static func check(_ event: Event, _ checks: inout Checks) { event.check(&checks) }
}

/// The body of a request that was received, as it was before it was compressed.
func inflated(
    _ body: [UInt8], _ headers: HTTPHeaders, limit: Int
) throws(WebhookError) -> [UInt8] {
    guard headers["Content-Encoding"]?.lowercased().contains("gzip") == true else { return body }
    do {
        return try gunzip(body, limit: limit)
    } catch {
        throw error == .tooLong(limit) ? .tooLongBody(limit) : .damagedBody(error.description)
    }
}

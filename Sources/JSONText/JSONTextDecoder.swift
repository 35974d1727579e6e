import Foundation

/// Turns JSON into values. Strict: what is not JSON by RFC 8259 is refused.
///
/// `Date` is read from RFC 3339 or a Unix time, `Data` from Base64, `Decimal` with all of its digits. `1.0`
/// and `1e2` are integers. Keys are compared by their Unicode scalars; of members with the same key the first
/// counts. Every error is a `DecodingError`; that of a text which is not JSON has a `JSONSyntaxError` as its
/// `underlyingError`.
public struct JSONTextDecoder: Sendable {
    /// What values find in the `userInfo` of their decoder.
    public var userInfo: [CodingUserInfoKey: any Sendable] = [:]

    public init() {}

    public func decode<T: Decodable>(_ type: T.Type, from text: [UInt8]) throws -> T {
        try text.withUnsafeBufferPointer { try decode(type, from: $0) }
    }

    public func decode<T: Decodable>(_ type: T.Type, from text: Data) throws -> T {
        try text.withUnsafeBytes { try $0.withMemoryRebound(to: UInt8.self) { try decode(type, from: $0) } }
    }

    private func decode<T: Decodable>(_ type: T.Type, from text: UnsafeBufferPointer<UInt8>) throws -> T {
        let tape: JSONTape
        do { tape = try JSONTape(text) } catch { throw DecodingError.notJSON(error) }
        return try JSONTapeDecoder(tape, userInfo: userInfo).decode(type)
    }
}

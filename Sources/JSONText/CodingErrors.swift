import Foundation

/// What a text should have held, and what it holds, in words: `an integer`, `a string`. The underlying error of every
/// `DecodingError` of this module's decoder that is about one value.
public struct JSONMismatch: Error, Hashable {
    public let expected: String
    public let found: String
}

/// Every error of this module's decoder and encoder. Each names the place as a JSON pointer, and has it as a
/// coding path.
extension DecodingError {
    /// A text that is no JSON at all.
    static func notJSON(_ error: JSONSyntaxError) -> DecodingError {
        .dataCorrupted(Context(codingPath: [], debugDescription: error.description, underlyingError: error))
    }

    package static func missingKey(_ key: String, at path: [any CodingKey]) -> DecodingError {
        .keyNotFound(
            StringKey(key),
            Context(
                codingPath: path, debugDescription: "the key `\(key)` is missing in \(place(path))",
                underlyingError: JSONMismatch(expected: "the key `\(key)`", found: "no such key")))
    }

    /// `found` is a kind of JSON in words: `a string`.
    package static func mismatch(
        _ type: any Any.Type, expected: String, found: String, at path: [any CodingKey]
    ) -> DecodingError {
        .typeMismatch(
            type,
            Context(
                codingPath: path,
                debugDescription: "\(place(path)) is \(found) where \(expected) is expected",
                underlyingError: JSONMismatch(expected: expected, found: found)))
    }

    package static func null(
        _ type: any Any.Type, expected: String, at path: [any CodingKey]
    ) -> DecodingError {
        .valueNotFound(
            type,
            Context(
                codingPath: path, debugDescription: "\(place(path)) is null where \(expected) is expected"))
    }

    /// A number that the type has no value for.
    package static func doesNotFit(
        _ text: String, _ type: any Any.Type, at path: [any CodingKey]
    ) -> DecodingError {
        .dataCorrupted(
            Context(
                codingPath: path,
                debugDescription: "\(place(path)) is \(shortened(text)), which `\(type)` cannot hold",
                underlyingError: JSONMismatch(expected: "`\(type)`", found: shortened(text))))
    }

    /// A string that does not have the form of what it stands for: `a date and time as in RFC 3339`.
    package static func malformed(
        _ text: String, expected: String, at path: [any CodingKey]
    ) -> DecodingError {
        .dataCorrupted(
            Context(
                codingPath: path,
                debugDescription: "\(place(path)) is `\(shortened(text))` where \(expected) is expected",
                underlyingError: JSONMismatch(expected: expected, found: "`\(shortened(text))`")))
    }

    /// An array that has no more elements.
    static func pastEnd(_ type: any Any.Type, count: Int, at path: [any CodingKey]) -> DecodingError {
        .valueNotFound(
            type,
            Context(
                codingPath: path + [StringKey(index: count)],
                debugDescription: "\(place(path)) has \(count) elements, and one more is asked for"))
    }
}

extension EncodingError {
    package static func notFinite(_ value: Double, at path: [JSONPathStep]) -> EncodingError {
        invalid(value, "is \(value), which JSON has no number for", at: path)
    }

    /// The value of the error is the time in seconds since 1970: Foundation cannot print every date.
    package static func notInRFC3339(_ date: Date, at path: [JSONPathStep]) -> EncodingError {
        invalid(
            date.timeIntervalSince1970,
            "is a date outside of the years 0 to 9999, which RFC 3339 has no text for",
            at: path)
    }

    static func notANumber(_ value: Any, at path: [JSONPathStep]) -> EncodingError {
        invalid(value, "is not a number", at: path)
    }

    static func encodedTwice(at path: [JSONPathStep]) -> EncodingError {
        invalid(
            "",
            "is encoded twice, and not as containers of the same kind: one value can only be written once",
            at: path)
    }

    private static func invalid(_ value: Any, _ what: String, at path: [JSONPathStep]) -> EncodingError {
        let path = path.map(\.codingKey)
        return .invalidValue(value, Context(codingPath: path, debugDescription: "\(place(path)) \(what)"))
    }
}

/// A coding path as a JSON pointer (RFC 6901).
private func place(_ path: [any CodingKey]) -> String {
    path.isEmpty ? "the value" : "`\(pointer(path))`"
}

/// `/fees/0/amount`
package func pointer(_ path: [any CodingKey]) -> String {
    path.map { "/" + ($0.intValue.map(String.init) ?? escapedPointerToken($0.stringValue)) }.joined()
}

/// A key as it stands in a JSON pointer (RFC 6901 §3).
///
/// By bytes: a combining mark after a slash would make one character of the two.
package func escapedPointerToken(_ key: String) -> String {
    let (tilde, slash) = (UInt8(ascii: "~"), UInt8(ascii: "/"))
    var text = key
    // Where it lies: to ask a text for each of its bytes takes four times as long.
    let count = text.withUTF8 { bytes in bytes.count { $0 == tilde || $0 == slash } }
    guard count > 0 else { return key }
    return String(unsafeUninitializedCapacity: key.utf8.count + count) { bytes in
        var end = 0
        for byte in key.utf8 {
            let isEscaped = byte == tilde || byte == slash
            bytes[end] = isEscaped ? tilde : byte
            if isEscaped { bytes[end + 1] = UInt8(ascii: byte == tilde ? "0" : "1") }
            end += isEscaped ? 2 : 1
        }
        return end
    }
}

/// Not more of a text than a message has room for.
private func shortened(_ text: String) -> String {
    text.unicodeScalars.count > 60
        ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(60))) + "…" : text
}

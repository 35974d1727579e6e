/// Why a text is not JSON (RFC 8259), and where.
public struct JSONSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The byte that cannot stand where it stands, counted from zero; the length of the text when the text
    /// ends too early.
    public let offset: Int
    /// What stands there and what was expected, in words: "`]` stands where a value is expected".
    public let message: String

    public init(offset: Int, message: String) {
        self.offset = offset
        self.message = message
    }

    public var description: String { "\(message), at byte \(offset)" }
}

/// What the grammar allows at a place where something else stands.
enum JSONExpectation: String {
    case value = "a value"
    case firstElement = "a value or `]`"
    case firstKey = "a key in double quotes or `}`"
    case key = "a key in double quotes"
    case colon = "`:`"
    case nextElement = "`,` or `]`"
    case nextMember = "`,` or `}`"
    case end = "the end of the text"
    case digit = "a digit"
    case hexDigits = "four hexadecimal digits after `\\u`"
    case escape = "one of `\"\\/bfnrtu` after a backslash"
    case closingQuote = "the closing `\"` of a string"
    case word = "`true`, `false` or `null`"
}

extension JSONSyntaxError {
    static func found(
        at offset: Int, of text: UnsafeBufferPointer<UInt8>, expected: JSONExpectation
    ) -> JSONSyntaxError {
        let found = offset < text.count ? "\(wordFor(offset, in: text)) stands" : "the text ends"
        return JSONSyntaxError(offset: offset, message: "\(found) where \(expected.rawValue) is expected")
    }

    static func trailingComma(at offset: Int, before closing: String) -> JSONSyntaxError {
        JSONSyntaxError(
            offset: offset, message: "`\(closing)` stands after a comma where one more item is expected")
    }

    static func paddedNumber(at offset: Int) -> JSONSyntaxError {
        JSONSyntaxError(
            offset: offset, message: "a digit stands after a leading zero where the number has to end")
    }

    static func controlCharacter(_ byte: UInt8, at offset: Int) -> JSONSyntaxError {
        JSONSyntaxError(
            offset: offset,
            message:
                "the control character U+\(hex(byte, digits: 4)) stands in a string where it has to be escaped"
        )
    }

    static func loneSurrogate(at offset: Int) -> JSONSyntaxError {
        JSONSyntaxError(
            offset: offset,
            message: "half of a surrogate pair stands in a string where a whole character is expected")
    }

    static func malformedUTF8(_ byte: UInt8, at offset: Int) -> JSONSyntaxError {
        JSONSyntaxError(
            offset: offset, message: "the byte 0x\(hex(byte, digits: 2)) stands where UTF-8 text is expected")
    }

    static func tooDeep(at offset: Int, limit: Int) -> JSONSyntaxError {
        JSONSyntaxError(
            offset: offset,
            message: "an array or object stands inside \(limit) others, which is as deep as is read")
    }

    static func tooLong(limit: Int) -> JSONSyntaxError {
        JSONSyntaxError(
            offset: limit, message: "the text goes on after \(limit) bytes, which is as much as is read")
    }

    /// The character at a place as a message names it: `` `]` `` or `the byte 0x00`.
    private static func wordFor(_ offset: Int, in text: UnsafeBufferPointer<UInt8>) -> String {
        let byte = text[offset]
        guard byte >= 0x20, byte != 0x7F else { return "the byte 0x\(hex(byte, digits: 2))" }
        let end = min(offset + 4, text.count)
        let start = String(decoding: UnsafeBufferPointer(rebasing: text[offset..<end]), as: UTF8.self)
        guard let scalar = start.unicodeScalars.first, scalar != "\u{FFFD}" else {
            return "the byte 0x\(hex(byte, digits: 2))"
        }
        return "`\(Character(scalar))`"
    }

    private static func hex(_ byte: UInt8, digits: Int) -> String {
        let text = String(byte, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}

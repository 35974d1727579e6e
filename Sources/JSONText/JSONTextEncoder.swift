/// Turns values into JSON. The same value gives the same bytes every time.
///
/// `Date` is written as RFC 3339, `Data` in Base64, `Decimal` with all of its digits, and a dictionary with
/// its keys sorted. A `Double` that is not finite is an error.
public struct JSONTextEncoder: Sendable {
    /// Each member and each element on a line of its own, two spaces deeper than what it is in.
    public var isPretty = false

    /// What values find in the `userInfo` of their encoder.
    public var userInfo: [CodingUserInfoKey: any Sendable] = [:]

    public init() {}

    /// The text of a value, in UTF-8.
    public func encode<T: Encodable>(_ value: T) throws -> [UInt8] {
        let sink = JSONSink(userInfo: userInfo)
        try sink.write(value)
        return isPretty ? indented(sink.bytes) : sink.bytes
    }
}

/// JSON without space, spread over lines. An empty array or object stays on one line.
private func indented(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count * 2)
    var depth = 0
    var isInString = false
    var isEscape = false
    func lineBreak() {
        result.append(UInt8(ascii: "\n"))
        result.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }
    for (index, byte) in text.enumerated() {
        if isInString {
            result.append(byte)
            isInString = isEscape || byte != UInt8(ascii: "\"")
            isEscape = !isEscape && byte == UInt8(ascii: "\\")
            continue
        }
        let next = index + 1 < text.count ? text[index + 1] : 0
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            result.append(byte)
            depth += 1
            // In ASCII the closing bracket comes two after the opening one.
            if next != byte + 2 { lineBreak() }
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            depth -= 1
            if text[index - 1] != byte - 2 { lineBreak() }
            result.append(byte)
        case UInt8(ascii: ","):
            result.append(byte)
            lineBreak()
        case UInt8(ascii: ":"):
            result.append(byte)
            result.append(UInt8(ascii: " "))
        default:
            isInString = byte == UInt8(ascii: "\"")
            result.append(byte)
        }
    }
    return result
}

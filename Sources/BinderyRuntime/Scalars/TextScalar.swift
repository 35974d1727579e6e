import JSONText

/// A value that JSON has as a string of a certain form.
///
/// `description` is that string; reading one that does not have the form is an error with its place.
public protocol TextScalar: Codable, Hashable, Sendable, LosslessStringConvertible {
    /// What a message says that was expected: `a date as in RFC 3339`.
    static var expectation: String { get }
}

extension TextScalar {
    public init(from decoder: any Decoder) throws {
        let text = try scalarText(decoder)
        guard let value = Self(text) else { throw malformedScalar(text, Self.expectation, decoder) }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

@inline(never)
private func scalarText(_ decoder: any Decoder) throws -> String {
    try decoder.singleValueContainer().decode(String.self)
}

@inline(never)
func malformedScalar(_ text: String, _ expectation: String, _ decoder: any Decoder) -> DecodingError {
    .malformed(text, expected: expectation, at: decoder.codingPath)
}

/// Reads the parts of a short text from its beginning to its end. What does not fit gives nil, and nothing is read.
struct TextCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var place = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var isAtEnd: Bool { place == bytes.count }
    var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        place += 1
        return true
    }

    /// A number of exactly so many digits.
    mutating func number(digits: Int) -> Int? {
        guard bytes.count - place >= digits else { return nil }
        var value = 0
        for index in place..<place + digits {
            guard isDigit(bytes[index]) else { return nil }
            value = value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
        }
        place += digits
        return value
    }

    /// The digits from here on, none included; nil when they are more than `limit`.
    mutating func digits(atMost limit: Int) -> Range<Int>? {
        let start = place
        while let byte = next, isDigit(byte) { place += 1 }
        return place - start <= limit ? start..<place : nil
    }

    /// The letters from here on, in lower case.
    mutating func word() -> String {
        let start = place
        while let byte = next, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) { place += 1 }
        return String(decoding: bytes[start..<place].map { $0 | 0x20 }, as: UTF8.self)
    }

    /// Passes over spaces and line ends; false when there are none.
    @discardableResult
    mutating func space() -> Bool {
        let start = place
        while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { place += 1 }
        return place > start
    }

    func value(of range: Range<Int>) -> Int {
        range.reduce(0) { $0 * 10 + Int(bytes[$1] - UInt8(ascii: "0")) }
    }
}

/// What `body` reads of a text, if it reads all of it.
func parse<Value>(_ text: String, _ body: (inout TextCursor) -> Value?) -> Value? {
    var copy = text
    return copy.withUTF8 { bytes in
        var cursor = TextCursor(bytes)
        guard let value = body(&cursor), cursor.isAtEnd else { return nil }
        return value
    }
}

/// A number with so many digits in front of it as fill the width.
func padded(_ value: Int, to width: Int = 2) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

import JSONText

/// Whether a text is of a format (Validation §7.3). One that is not known takes every text.
package func isText(_ text: String, ofFormat format: String) -> Bool {
    guard let format = TextFormat(rawValue: format) else { return true }
    var text = text
    return text.withUTF8 { format.accepts($0) }
}

/// The formats of JSON Schema 2020-12 (Validation §7.3).
package enum TextFormat: String, Sendable, BitwiseCopyable {
    case dateTime = "date-time"
    case date, time, duration
    case email
    case idnEmail = "idn-email"
    case hostname
    case idnHostname = "idn-hostname"
    case ipv4, ipv6
    case uri
    case uriReference = "uri-reference"
    case iri
    case iriReference = "iri-reference"
    case uriTemplate = "uri-template"
    case uuid
    case jsonPointer = "json-pointer"
    case relativeJSONPointer = "relative-json-pointer"
    case regex

    /// Whether a text is of the format.
    package func accepts(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var text = TextReader(text)
        return switch self {
        case .dateTime: text.dateTime() && text.isAtEnd
        case .date: text.date() && text.isAtEnd
        case .time: text.time() && text.isAtEnd
        case .duration: text.duration()
        case .email: text.mailbox(isInternational: false)
        case .idnEmail: text.mailbox(isInternational: true)
        case .hostname: HostName.accepts(text.rest, isInternational: false)
        case .idnHostname: HostName.accepts(text.rest, isInternational: true)
        case .ipv4: text.ipv4() && text.isAtEnd
        case .ipv6: text.ipv6() && text.isAtEnd
        case .uri: text.uri(isInternational: false, isReference: false)
        case .uriReference: text.uri(isInternational: false, isReference: true)
        case .iri: text.uri(isInternational: true, isReference: false)
        case .iriReference: text.uri(isInternational: true, isReference: true)
        case .uriTemplate: text.uriTemplate()
        case .uuid: text.uuid()
        case .jsonPointer: text.jsonPointer()
        case .relativeJSONPointer: text.relativeJSONPointer()
        case .regex: Self.isPattern(text.rest)
        }
    }

    private static func isPattern(_ text: String) -> Bool {
        var parser = PatternParser(text)
        return (try? parser.parse()) != nil
    }
}

/// Reads a text from its beginning to its end. Each function takes what it is named for, and says whether
/// that was there.
struct TextReader {
    private let text: UnsafeBufferPointer<UInt8>
    private(set) var place = 0
    private let end: Int

    init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        end = text.count
    }

    /// A part of what another reads.
    init(_ other: TextReader, _ range: Range<Int>) {
        text = other.text
        place = range.lowerBound
        end = range.upperBound
    }

    var isAtEnd: Bool { place == end }
    /// Zero at the end.
    var next: UInt8 { place < end ? text[place] : 0 }
    var count: Int { end - place }
    var range: Range<Int> { place..<end }

    /// What has not been read yet.
    var rest: String { String(decoding: text[place..<end], as: UTF8.self) }

    subscript(index: Int) -> UInt8 { text[index] }

    mutating func skip(_ count: Int = 1) { place = min(end, place + count) }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard place < end, text[place] == UInt8(ascii: character) else { return false }
        place += 1
        return true
    }

    mutating func takeAny(_ characters: StaticString) -> Bool {
        guard place < end, contains(characters, text[place]) else { return false }
        place += 1
        return true
    }

    /// Exactly so many decimal digits.
    mutating func digits(_ count: Int) -> Int? {
        guard place + count <= end else { return nil }
        var value = 0
        for index in place..<place + count {
            guard isDigit(text[index]) else { return nil }
            value = value * 10 + Int(text[index] - UInt8(ascii: "0"))
        }
        place += count
        return value
    }

    /// Takes bytes as long as they are wanted, and says how many they were.
    mutating func takeWhile(_ isWanted: (UInt8) -> Bool) -> Int {
        let start = place
        while place < end, isWanted(text[place]) { place += 1 }
        return place - start
    }

    /// Where a byte stands first.
    func first(_ character: Unicode.Scalar) -> Int? {
        text[place..<end].firstIndex(of: UInt8(ascii: character))
    }

    func last(_ character: Unicode.Scalar) -> Int? {
        text[place..<end].lastIndex(of: UInt8(ascii: character))
    }
}

func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

func contains(_ characters: StaticString, _ byte: UInt8) -> Bool {
    characters.withUTF8Buffer { $0.contains(byte) }
}

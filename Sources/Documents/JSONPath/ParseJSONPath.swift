import JSONText

/// Reads the text of a query (RFC 9535 §2). Filters are read in `JSONPathParser+Filter.swift`.
struct JSONPathParser {
    let bytes: [UInt8]
    var position = 0
    /// Filters, brackets and functions that are open.
    var depth = 0
    var departures: [JSONPathProblem] = []

    init(_ text: String) { bytes = Array(text.utf8) }

    mutating func parsePath() throws(JSONPathProblem) -> [JSONPath.Segment] {
        guard take("$") else { throw .noRoot(here) }
        let segments = try parseSegments()
        guard position == bytes.count else {
            throw .leftOver(here, isSpace: bytes[position...].allSatisfy(isSpace))
        }
        return segments
    }

    mutating func parseSegments() throws(JSONPathProblem) -> [JSONPath.Segment] {
        var segments: [JSONPath.Segment] = []
        while true {
            let start = position
            skipSpace()
            let first = position
            let isDescendant = take("..")
            let selectors: [JSONPath.Selector]
            if isDescendant || take(".") {
                selectors = try parseStep(mayBracket: isDescendant)
            } else if peek == UInt8(ascii: "[") {
                selectors = try parseBrackets()
            } else {
                position = start
                return segments
            }
            segments.append(
                .init(isDescendant: isDescendant, selectors: selectors, range: first..<position))
        }
    }

    /// What follows the dots.
    private mutating func parseStep(mayBracket: Bool) throws(JSONPathProblem) -> [JSONPath.Selector] {
        if take("*") { return [.wildcard] }
        if mayBracket, peek == UInt8(ascii: "[") { return try parseBrackets() }
        let start = position
        guard let first = peek, isNameStart(first) else { throw .noName(here) }
        while let byte = peek, isNameStart(byte) || isDigit(byte) || byte == UInt8(ascii: "-") {
            position += 1
        }
        let name = text(start..<position)
        // Nothing else could be meant, and the specification of overlays itself writes names like this.
        if name.utf8.contains(UInt8(ascii: "-")) { departures.append(.hyphen(name, start..<position)) }
        return [.name(name)]
    }

    private mutating func parseBrackets() throws(JSONPathProblem) -> [JSONPath.Selector] {
        position += 1
        var selectors: [JSONPath.Selector] = []
        repeat {
            skipSpace()
            selectors.append(try parseSelector())
            skipSpace()
        } while take(",")
        try expect("]")
        return selectors
    }

    private mutating func parseSelector() throws(JSONPathProblem) -> JSONPath.Selector {
        switch peek ?? 0 {
        case UInt8(ascii: "'"), UInt8(ascii: "\""): return .name(try parseString())
        case UInt8(ascii: "*"):
            position += 1
            return .wildcard
        case UInt8(ascii: "?"):
            position += 1
            return .filter(try parseCondition())
        case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return try parseIndexOrSlice()
        default: throw .noSelector(here)
        }
    }

    private mutating func parseIndexOrSlice() throws(JSONPathProblem) -> JSONPath.Selector {
        let start = try parseIndex()
        let afterStart = position
        skipSpace()
        guard take(":") else {
            position = afterStart
            guard let start else { throw .noSelector(here) }
            return .index(start)
        }
        skipSpace()
        let end = try parseIndex()
        let afterEnd = position
        skipSpace()
        guard take(":") else {
            position = afterEnd
            return .slice(start: start, end: end, step: 1)
        }
        skipSpace()
        return .slice(start: start, end: end, step: try parseIndex() ?? 1)
    }

    /// Nil when no number begins here.
    private mutating func parseIndex() throws(JSONPathProblem) -> Int? {
        let start = position
        let isNegative = take("-")
        let digits = takeDigits()
        if digits.isEmpty, !isNegative { return nil }
        let isPadded = digits.count > 1 && digits.first == UInt8(ascii: "0")
        guard !digits.isEmpty, !isPadded, let number = Int(text(digits.startIndex..<digits.endIndex)),
            number <= 9_007_199_254_740_991, number > 0 || !isNegative
        else { throw .badNumber(start..<max(position, start + 1)) }
        return isNegative ? -number : number
    }

    /// A text in quotes of either kind, its escapes resolved.
    mutating func parseString() throws(JSONPathProblem) -> String {
        let start = position
        let quote = bytes[position]
        position += 1
        var result: [UInt8] = []
        while let byte = peek {
            position += 1
            switch byte {
            case quote: return String(decoding: result, as: UTF8.self)
            case UInt8(ascii: "\\"): result += try parseEscape(quote)
            case 0..<0x20: throw .badEscape(position - 1..<position)
            default: result.append(byte)
            }
        }
        throw .openQuote(start..<position)
    }

    private mutating func parseEscape(_ quote: UInt8) throws(JSONPathProblem) -> [UInt8] {
        let start = position - 1
        guard let byte = peek else { throw .openQuote(start..<position) }
        position += 1
        switch byte {
        case quote, UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"):
            guard let scalar = parseUnicode() else { throw .badEscape(start..<position) }
            return Array(String(scalar).utf8)
        default: throw .badEscape(start..<position)
        }
    }

    /// The digits after `\u`, and the second half of a pair. Nil when they name no character.
    private mutating func parseUnicode() -> Unicode.Scalar? {
        guard let high = parseFourDigits() else { return nil }
        guard (0xD800...0xDBFF).contains(high) else { return Unicode.Scalar(high) }
        guard take(#"\u"#), let low = parseFourDigits(), (0xDC00...0xDFFF).contains(low) else { return nil }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    }

    private mutating func parseFourDigits() -> UInt32? {
        guard position + 4 <= bytes.count, bytes[position..<position + 4].allSatisfy({ hexDigit($0) != nil })
        else {
            return nil
        }
        position += 4
        return UInt32(text(position - 4..<position), radix: 16)
    }
}

// MARK: Bytes

extension JSONPathParser {
    var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// The character that comes next; empty at the end.
    var here: Range<Int> {
        let start = min(position, bytes.count)
        var end = min(start + 1, bytes.count)
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return start..<end
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    mutating func take(_ token: StaticString) -> Bool {
        let wanted = UnsafeBufferPointer(start: token.utf8Start, count: token.utf8CodeUnitCount)
        return takeBytes(wanted)
    }

    mutating func takeBytes(_ wanted: some Collection<UInt8>) -> Bool {
        guard bytes[position...].starts(with: wanted) else { return false }
        position += wanted.count
        return true
    }

    mutating func expect(_ token: StaticString) throws(JSONPathProblem) {
        guard take(token) else { throw .expected("\(token)", here) }
    }

    mutating func takeDigits() -> ArraySlice<UInt8> {
        let digits = bytes[position...].prefix(while: isDigit)
        position = digits.endIndex
        return digits
    }

    mutating func skipSpace() { while let byte = peek, isSpace(byte) { position += 1 } }

    private func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    /// Letters, `_`, and everything that is not ASCII.
    private func isNameStart(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
            || byte >= 0x80
    }
}

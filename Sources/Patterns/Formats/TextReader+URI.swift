import JSONText

/// URIs and IRIs (RFC 3986, RFC 3987), and templates for them (RFC 6570).
extension TextReader {
    mutating func uri(isInternational: Bool, isReference: Bool) -> Bool {
        let hasScheme = scheme()
        guard hasScheme || isReference else { return false }
        let fragment = first("#") ?? range.upperBound
        let query = TextReader(self, place..<fragment).first("?") ?? fragment
        var path = TextReader(self, place..<query)
        if path.count >= 2, path.next == UInt8(ascii: "/"), self[place + 1] == UInt8(ascii: "/") {
            path.skip(2)
            let end = path.first("/") ?? query
            guard TextReader(self, path.place..<end).isAuthority(isInternational) else { return false }
            path = TextReader(self, end..<query)
        } else if !hasScheme, let colon = path.first(":"), path.first("/").map({ colon < $0 }) ?? true {
            // What stands before the first colon would be a scheme.
            return false
        }
        return path.consistsOf("/:@", isInternational)
            && TextReader(self, min(query + 1, fragment)..<fragment).consistsOf(
                "/?:@", isInternational, isQuery: true)
            && TextReader(self, min(fragment + 1, range.upperBound)..<range.upperBound)
                .consistsOf("/?:@", isInternational)
    }

    private mutating func scheme() -> Bool {
        var copy = self
        guard isLetter(copy.next) else { return false }
        _ = copy.takeWhile { isLetter($0) || isDigit($0) || contains("+-.", $0) }
        guard copy.take(":") else { return false }
        self = copy
        return true
    }

    private func isAuthority(_ isInternational: Bool) -> Bool {
        var host = self
        if let at = last("@") {
            guard TextReader(self, place..<at).consistsOf(":", isInternational) else { return false }
            host.skip(at + 1 - place)
        }
        if host.take("[") {
            guard let end = host.first("]") else { return false }
            var address = TextReader(self, host.place..<end)
            guard address.isFutureAddress || (address.ipv6() && address.isAtEnd) else { return false }
            host.skip(end + 1 - host.place)
        } else {
            let end = host.first(":") ?? range.upperBound
            guard TextReader(self, host.place..<end).consistsOf("", isInternational) else { return false }
            host.skip(end - host.place)
        }
        if host.take(":") { _ = host.takeWhile(isDigit) }
        return host.isAtEnd
    }

    /// `v1.fe80::a`.
    private var isFutureAddress: Bool {
        var copy = self
        guard copy.takeAny("vV"), copy.takeWhile({ hexDigit($0) != nil }) > 0, copy.take("."), !copy.isAtEnd
        else {
            return false
        }
        return copy.consistsOf(":", false)
    }

    /// Whether all that is left are unreserved characters, `%41`, `!$&'()*+,;=`, and `others`.
    private func consistsOf(_ others: StaticString, _ isInternational: Bool, isQuery: Bool = false) -> Bool {
        let allowed = plainURICharacters.union(ASCIISet(others))
        var copy = self
        while !copy.isAtEnd {
            let byte = copy.next
            if byte == UInt8(ascii: "%") {
                guard copy.count >= 3, hexDigit(self[copy.place + 1]) != nil,
                    hexDigit(self[copy.place + 2]) != nil
                else { return false }
                copy.skip(3)
            } else if byte < 0x80 {
                guard allowed.contains(byte) else { return false }
                copy.skip()
            } else {
                guard isInternational, let scalar = copy.scalar(),
                    isInternationalScalar(scalar) || (isQuery && isPrivateScalar(scalar))
                else { return false }
            }
        }
        return true
    }

    /// A scalar that is not ASCII.
    private mutating func scalar() -> UInt32? {
        let lead = next
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard count >= length else { return nil }
        var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
        for index in place + 1..<place + length { value = value << 6 | UInt32(self[index] & 0x3F) }
        skip(length)
        return value
    }

    /// `ucschar` of RFC 3987.
    private func isInternationalScalar(_ value: UInt32) -> Bool {
        switch value {
        case 0xA0...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFEF: true
        case 0x10000...0xEFFFD: value & 0xFFFF <= 0xFFFD && !(0xE0000...0xE0FFF).contains(value)
        default: false
        }
    }

    private func isPrivateScalar(_ value: UInt32) -> Bool {
        (0xE000...0xF8FF).contains(value) || (value >= 0xF0000 && value & 0xFFFF <= 0xFFFD)
    }

    mutating func uriTemplate() -> Bool {
        while !isAtEnd {
            let byte = next
            if byte == UInt8(ascii: "{") {
                skip()
                guard expression() else { return false }
            } else if byte == UInt8(ascii: "%") {
                guard percentTriplet() else { return false }
            } else if byte >= 0x80 {
                guard let scalar = scalar(), isInternationalScalar(scalar) || isPrivateScalar(scalar) else {
                    return false
                }
            } else {
                guard byte > 0x20, byte != 0x7F, !contains("\"<>\\^`|}", byte) else { return false }
                skip()
            }
        }
        return true
    }

    private mutating func percentTriplet() -> Bool {
        guard count >= 3, hexDigit(self[place + 1]) != nil, hexDigit(self[place + 2]) != nil else {
            return false
        }
        skip(3)
        return true
    }

    /// What stands in braces, and the closing one.
    private mutating func expression() -> Bool {
        _ = takeAny("+#./;?&=,!@|")
        repeat {
            repeat {
                guard variableName() else { return false }
            } while take(".")
            if take(":") {
                let isZero = next == UInt8(ascii: "0")
                guard (1...4).contains(takeWhile(isDigit)), !isZero else { return false }
            } else {
                _ = take("*")
            }
        } while take(",")
        return take("}")
    }

    private mutating func variableName() -> Bool {
        let start = place
        while !isAtEnd {
            if next == UInt8(ascii: "%") {
                guard percentTriplet() else { return false }
            } else if isLetter(next) || isDigit(next) || next == UInt8(ascii: "_") {
                skip()
            } else {
                break
            }
        }
        return place > start
    }
}

/// `unreserved` and `sub-delims` of RFC 3986.
private let plainURICharacters = ASCIISet(
    "-._~!$&'()*+,;=0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")

/// Some of the ASCII characters, one bit each.
private struct ASCIISet {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init(_ characters: StaticString) {
        characters.withUTF8Buffer { bytes in
            for byte in bytes {
                if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
            }
        }
    }

    /// `byte` is below 128.
    func contains(_ byte: UInt8) -> Bool { (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 1 }

    func union(_ other: ASCIISet) -> ASCIISet {
        var result = self
        result.low |= other.low
        result.high |= other.high
        return result
    }
}

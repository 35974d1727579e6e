import JSONText

/// IP addresses, mailboxes, UUIDs and JSON pointers.
extension TextReader {
    /// RFC 2673 §3.2.
    mutating func ipv4() -> Bool {
        for number in 0..<4 {
            if number > 0, !take(".") { return false }
            let isPadded = next == UInt8(ascii: "0")
            let start = place
            let count = takeWhile(isDigit)
            guard (1...3).contains(count), !isPadded || count == 1 else { return false }
            let value = (start..<place).reduce(0) { $0 * 10 + Int(self[$1] - UInt8(ascii: "0")) }
            if value > 255 { return false }
        }
        return true
    }

    /// RFC 4291 §2.2.
    mutating func ipv6() -> Bool {
        var groups = 0
        var isShortened = false
        if take(":") {
            guard take(":") else { return false }
            isShortened = true
        }
        while groups < 8 {
            var embedded = self
            if groups <= 6, embedded.ipv4(), embedded.isAtEnd || embedded.next == UInt8(ascii: "]") {
                self = embedded
                groups += 2
                return isShortened ? groups < 8 : groups == 8
            }
            let count = takeWhile { hexDigit($0) != nil }
            if count == 0 {
                return isShortened && groups < 8 && self[place - 1] == UInt8(ascii: ":") && wasDouble
            }
            guard count <= 4 else { return false }
            groups += 1
            guard take(":") else { return isShortened ? groups < 8 : groups == 8 }
            if take(":") {
                if isShortened { return false }
                isShortened = true
            } else if isAtEnd || hexDigit(next) == nil {
                return false
            }
        }
        return false
    }

    /// Two colons have just been read.
    private var wasDouble: Bool { place >= 2 && self[place - 2] == UInt8(ascii: ":") }

    /// RFC 5321 §4.1.2, or RFC 6531 for any script.
    mutating func mailbox(isInternational: Bool) -> Bool {
        guard let at = last("@"), at > place else { return false }
        var local = TextReader(self, place..<at)
        var domain = TextReader(self, at + 1..<range.upperBound)
        guard local.localPart(isInternational: isInternational) else { return false }
        guard domain.take("[") else { return HostName.accepts(domain.rest, isInternational: isInternational) }
        var version6 = domain
        if "IPv6:".utf8.allSatisfy({ version6.take(Unicode.Scalar($0)) }) {
            return version6.ipv6() && version6.take("]") && version6.isAtEnd
        }
        return domain.ipv4() && domain.take("]") && domain.isAtEnd
    }

    private mutating func localPart(isInternational: Bool) -> Bool {
        if take("\"") {
            while !isAtEnd {
                if next == UInt8(ascii: "\"") {
                    skip()
                    return isAtEnd
                }
                if next == UInt8(ascii: "\\") { skip() }
                guard (0x20...0x7E).contains(next) || (isInternational && next >= 0x80) else { return false }
                skip()
            }
            return false
        }
        repeat {
            let count = takeWhile { byte in
                isLetter(byte) || isDigit(byte) || contains("!#$%&'*+-/=?^_`{|}~", byte)
                    || (isInternational && byte >= 0x80)
            }
            if count == 0 { return false }
        } while take(".")
        return isAtEnd
    }

    /// RFC 4122.
    mutating func uuid() -> Bool {
        guard count == 36 else { return false }
        for (number, length) in [8, 4, 4, 4, 12].enumerated() {
            if number > 0, !take("-") { return false }
            let start = place
            _ = takeWhile { hexDigit($0) != nil }
            if place - start != length { return false }
        }
        return true
    }

    /// RFC 6901.
    mutating func jsonPointer() -> Bool {
        if isAtEnd { return true }
        guard take("/") else { return false }
        while !isAtEnd {
            if take("~"), next != UInt8(ascii: "0"), next != UInt8(ascii: "1") { return false }
            skip()
        }
        return true
    }

    mutating func relativeJSONPointer() -> Bool {
        let isZero = next == UInt8(ascii: "0")
        let count = takeWhile(isDigit)
        guard count > 0, !isZero || count == 1 else { return false }
        if takeAny("+-") {
            guard next != UInt8(ascii: "0"), takeWhile(isDigit) > 0 else { return false }
        }
        return take("#") ? isAtEnd : jsonPointer()
    }
}

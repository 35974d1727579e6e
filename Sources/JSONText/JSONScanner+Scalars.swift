extension JSONScanner {
    /// From the opening quote to just past the closing one. True when there is an escape in between.
    @inline(__always)
    mutating func scanString() throws(JSONSyntaxError) -> Bool {
        var isEscaped = false
        position &+= 1
        while true {
            position = nextSpecial(from: position)
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position &+= 1
                return isEscaped
            case UInt8(ascii: "\\"):
                isEscaped = true
                try scanEscape()
            case 0..<0x20:
                guard position < end else { throw found(expected: .closingQuote) }
                throw .controlCharacter(bytes[position], at: position)
            default:
                try scanBeyondASCII()
            }
        }
    }

    /// The next byte that a string cannot hold as it stands, or that is not ASCII. Reads eight at a time.
    @inline(__always)
    private func nextSpecial(from start: Int) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        var place = start
        while true {
            let word = UInt64(littleEndian: UnsafeRawPointer(bytes + place).loadUnaligned(as: UInt64.self))
            let quote = word ^ (ones &* 0x22)
            let backslash = word ^ (ones &* 0x5C)
            // The top bit of a byte that is zero after the exclusive or, or less than a space, or beyond
            // ASCII. A borrow may set further bits, but only above a byte that is rightly found.
            let found =
                ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
                | ((word &- (ones &* 0x20)) & ~word)
                | word
            let marks = found & (ones &* 0x80)
            if marks != 0 { return place &+ marks.trailingZeroBitCount >> 3 }
            place &+= 8
        }
    }

    /// A backslash and what it makes of the next characters.
    private mutating func scanEscape() throws(JSONSyntaxError) {
        let start = position
        position += 1
        switch bytes[position] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            position += 1
        case UInt8(ascii: "u"):
            let unit = try scanHexDigits()
            if UTF16.isLeadSurrogate(unit) {
                guard bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u") else {
                    if bytes[position] == UInt8(ascii: "\\") { position += 1 }
                    throw position < end ? .loneSurrogate(at: start) : found(expected: .closingQuote)
                }
                position += 1
                guard UTF16.isTrailSurrogate(try scanHexDigits()) else { throw .loneSurrogate(at: start) }
            } else if UTF16.isTrailSurrogate(unit) {
                throw .loneSurrogate(at: start)
            }
        default: throw found(expected: .escape)
        }
    }

    /// The code unit behind a `u`.
    private mutating func scanHexDigits() throws(JSONSyntaxError) -> UInt16 {
        position += 1
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let digit = hexDigit(bytes[position]) else { throw found(expected: .hexDigits) }
            unit = unit << 4 | UInt16(digit)
            position += 1
        }
        return unit
    }

    /// Characters of more than one byte, as many as follow each other.
    private mutating func scanBeyondASCII() throws(JSONSyntaxError) {
        while bytes[position] >= 0x80 {
            let length = lengthOfUTF8(bytes + position)
            guard length > 0 else { throw .malformedUTF8(bytes[position], at: position) }
            position += length
        }
    }

    /// True when the number has a fraction or an exponent.
    @inline(__always)
    mutating func scanNumber() throws(JSONSyntaxError) -> Bool {
        if bytes[position] == UInt8(ascii: "-") { position &+= 1 }
        if bytes[position] == UInt8(ascii: "0") {
            position &+= 1
            guard !isDigit(bytes[position]) else { throw .paddedNumber(at: position) }
        } else {
            try scanDigits()
        }
        let byte = bytes[position]
        guard byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e") else { return false }
        if byte == UInt8(ascii: ".") {
            position &+= 1
            try scanDigits()
        }
        if bytes[position] | 0x20 == UInt8(ascii: "e") {
            position &+= 1
            if bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") { position &+= 1 }
            try scanDigits()
        }
        return true
    }

    @inline(__always)
    private mutating func scanDigits() throws(JSONSyntaxError) {
        guard isDigit(bytes[position]) else { throw found(expected: .digit) }
        repeat { position &+= 1 } while isDigit(bytes[position])
    }
}

/// An ASCII digit.
@inlinable @inline(__always)
package func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

/// The value of a hexadecimal digit, either case.
@inlinable
package func hexDigit(_ byte: UInt8) -> UInt8? {
    if isDigit(byte) { return byte - UInt8(ascii: "0") }
    let letter = (byte | 0x20) &- UInt8(ascii: "a")
    return letter < 6 ? letter + 10 : nil
}

/// How many bytes the character beyond ASCII has that begins here. Zero when it is malformed: too short,
/// longer than necessary, a surrogate, or beyond U+10FFFF (Unicode 15, table 3-7). The bytes have to end with
/// one that is ASCII.
func lengthOfUTF8(_ bytes: UnsafePointer<UInt8>) -> Int {
    func continues(_ index: Int) -> Bool { bytes[index] & 0xC0 == 0x80 }
    switch bytes[0] {
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0...0xEF:
        guard continues(1), continues(2) else { return 0 }
        let isTooLong = bytes[0] == 0xE0 && bytes[1] < 0xA0
        let isSurrogate = bytes[0] == 0xED && bytes[1] > 0x9F
        return isTooLong || isSurrogate ? 0 : 3
    case 0xF0...0xF4:
        guard continues(1), continues(2), continues(3) else { return 0 }
        let isTooLong = bytes[0] == 0xF0 && bytes[1] < 0x90
        let isBeyond = bytes[0] == 0xF4 && bytes[1] > 0x8F
        return isTooLong || isBeyond ? 0 : 4
    default: return 0
    }
}

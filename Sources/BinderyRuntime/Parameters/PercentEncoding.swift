import JSONText

/// Which bytes of a text stand for themselves; every other becomes `%XX`, in upper case.
enum PercentEncoding {
    /// Header fields: the text as it is, in UTF-8.
    case none
    /// Letters, digits, `-._~` (RFC 3986 §2.3).
    case strict
    /// `allowReserved`: reserved characters and `%XX` pass, save those that would end the value: `# [ ] & = +`.
    case allowReserved
    /// Forms (URL Standard, application/x-www-form-urlencoded): letters, digits, `-._*`, and a space is `+`.
    case form
    /// Text of a path template or a server's URL: whatever may stand there, `%XX` too.
    case literal

    /// `a b/c` as `a%20b%2Fc`, `a%20b/c`, or as it is. Never normalises: `é` keeps the form it came in.
    @inline(never)
    func encode(_ text: String) -> String {
        if case .none = self { return text }
        if text.utf8.allSatisfy(passes) { return text }
        return String(decoding: encode(Array(text.utf8)[...]), as: UTF8.self)
    }

    /// The same, of bytes.
    @inline(never)
    func encode(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        if bytes.allSatisfy(passes) { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for index in bytes.indices {
            let byte = bytes[index]
            if passes(byte) || byte == UInt8(ascii: "%") && keepsTriples && isTriple(bytes, at: index) {
                result.append(byte)
            } else if byte == UInt8(ascii: " "), case .form = self {
                result.append(UInt8(ascii: "+"))
            } else {
                result.append(UInt8(ascii: "%"))
                result.append(upperCaseHexDigit(byte >> 4))
                result.append(upperCaseHexDigit(byte & 0xF))
            }
        }
        return result[...]
    }

    private var keepsTriples: Bool {
        switch self {
        case .allowReserved, .literal: true
        case .none, .strict, .form: false
        }
    }

    private func passes(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
            return true
        case UInt8(ascii: "~"):
            if case .form = self { return false }
            return true
        case UInt8(ascii: "*"):
            if case .form = self { return true }
            return keepsTriples
        case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "!"),
            UInt8(ascii: "$"), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"),
            UInt8(ascii: ","), UInt8(ascii: ";"):
            return keepsTriples
        case UInt8(ascii: "&"), UInt8(ascii: "="), UInt8(ascii: "+"):
            if case .literal = self { return true }
            return false
        default:
            return false
        }
    }
}

private func isTriple(_ bytes: ArraySlice<UInt8>, at index: Int) -> Bool {
    index + 2 < bytes.endIndex && hexDigit(bytes[index + 1]) != nil && hexDigit(bytes[index + 2]) != nil
}

private func upperCaseHexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}

extension JSONTape {
    /// The characters of a string token, escapes resolved. Empty for any other token.
    package func string(at index: Int) -> String {
        let token = self[index]
        guard token.kind == .string else { return "" }
        let content = storage.content(of: token)
        guard token.isEscaped else { return String(decoding: content, as: UTF8.self) }
        return String(unsafeUninitializedCapacity: content.count) { unescape(content, into: $0) }
    }

    /// The text of a token as it stands: `-1.50`, or `"a\n"` with its quotes.
    package func sourceText(at index: Int) -> String {
        let token = self[index]
        return String(
            decoding: UnsafeBufferPointer(start: storage.bytes + token.start, count: token.end - token.start),
            as: UTF8.self)
    }

    /// Whether a string token has exactly these bytes, escapes resolved.
    package func string(at index: Int, equals text: UnsafeBufferPointer<UInt8>) -> Bool {
        storage.string(storage.tokens[index], equals: text)
    }
}

extension JSONTapeStorage {
    /// What stands between the quotes of a string token.
    @inline(__always)
    func content(of token: JSONToken) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: bytes + token.start + 1, count: token.end - token.start - 2)
    }

    @inline(__always)
    func string(_ token: JSONToken, equals text: UnsafeBufferPointer<UInt8>) -> Bool {
        if token.isEscaped { return escapedString(token, equals: text) }
        let count = token.end &- token.start &- 2
        return count == text.count && bytesAreEqual(bytes + token.start + 1, text.baseAddress, count)
    }

    @inline(never)
    private func escapedString(_ token: JSONToken, equals text: UnsafeBufferPointer<UInt8>) -> Bool {
        let content = content(of: token)
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: content.count) { scratch in
            let count = unescape(content, into: scratch)
            return count == text.count && bytesAreEqual(scratch.baseAddress, text.baseAddress, count)
        }
    }
}

@inline(__always)
private func bytesAreEqual(_ left: UnsafePointer<UInt8>?, _ right: UnsafePointer<UInt8>?, _ count: Int)
    -> Bool
{
    guard let left, let right else { return count == 0 }
    for index in 0..<count where left[index] != right[index] { return false }
    return true
}

/// Resolves the escapes of a string that a scanner has passed. Gives the number of bytes written, never more
/// than were read.
private func unescape(
    _ content: UnsafeBufferPointer<UInt8>, into target: UnsafeMutableBufferPointer<UInt8>
) -> Int {
    var source = 0
    var count = 0
    func append(_ byte: UInt8) {
        target[count] = byte
        count += 1
    }
    func codeUnit(at place: Int) -> UInt32 {
        (place..<place + 4).reduce(0) { $0 << 4 | UInt32(hexDigit(content[$1]) ?? 0) }
    }
    while source < content.count {
        guard content[source] == UInt8(ascii: "\\") else {
            append(content[source])
            source += 1
            continue
        }
        let letter = content[source + 1]
        source += 2
        switch letter {
        case UInt8(ascii: "b"): append(0x08)
        case UInt8(ascii: "f"): append(0x0C)
        case UInt8(ascii: "n"): append(0x0A)
        case UInt8(ascii: "r"): append(0x0D)
        case UInt8(ascii: "t"): append(0x09)
        case UInt8(ascii: "u"):
            var value = codeUnit(at: source)
            source += 4
            if value & 0xFC00 == 0xD800 {
                value = 0x10000 + (value & 0x3FF) << 10 + codeUnit(at: source + 2) & 0x3FF
                source += 6
            }
            // Never replaced: the scanner lets no half of a pair through.
            for byte in (Unicode.Scalar(value) ?? "\u{FFFD}").utf8 { append(byte) }
        default: append(letter)
        }
    }
    return count
}

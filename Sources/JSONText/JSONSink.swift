/// The bytes of a JSON text that is being written, and what the values in it need to know of their
/// surroundings.
///
/// One encoding uses one sink; it is passed from value to value, which is why it is a class.
package final class JSONSink {
    @exclusivity(unchecked) private var start: UnsafeMutablePointer<UInt8>
    @exclusivity(unchecked) private var capacity = 1024
    @exclusivity(unchecked) package private(set) var count = 0

    /// Where the value stands that is being written.
    @exclusivity(unchecked) package var path: [JSONPathStep] = []
    let userInfo: [CodingUserInfoKey: any Sendable]
    /// What the value that is being written has made so far, if it writes through containers, which may be
    /// filled in any order.
    @exclusivity(unchecked) var root: JSONPiece?
    /// Where the value that is being written begins.
    @exclusivity(unchecked) var valueStart = 0
    @exclusivity(unchecked) var valueType: any Any.Type = Void.self
    /// A mistake of a foreign type in a call that cannot throw.
    @exclusivity(unchecked) var failure: EncodingError?

    package init(userInfo: [CodingUserInfoKey: any Sendable] = [:]) {
        self.userInfo = userInfo
        start = .allocate(capacity: capacity)
    }

    deinit { start.deallocate() }

    package var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

    /// Takes back what was written after a place.
    package func truncate(to place: Int) {
        if place < count { count = place }
    }

    @inline(__always)
    private func reserve(_ additional: Int) {
        if capacity &- count < additional { grow(additional) }
    }

    @inline(never)
    private func grow(_ additional: Int) {
        capacity = max(capacity * 2, count + additional)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.moveInitialize(from: start, count: count)
        start.deallocate()
        start = larger
    }

    // MARK: Raw bytes

    @inline(__always)
    package func append(_ byte: UInt8) {
        reserve(1)
        start[count] = byte
        count &+= 1
    }

    func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress, !bytes.isEmpty else { return }
        reserve(bytes.count)
        (start + count).initialize(from: source, count: bytes.count)
        count &+= bytes.count
    }

    func append(_ text: StaticString) { text.withUTF8Buffer { append($0) } }

    /// Text that is JSON as it stands: a number.
    func append(verbatim text: String) {
        var copy = text
        copy.withUTF8 { append($0) }
    }

    /// A stretch of what another sink holds.
    func append(_ range: Range<Int>, of other: JSONSink) {
        append(UnsafeBufferPointer(start: other.start + range.lowerBound, count: range.count))
    }

    // MARK: Scalars

    package func write(_ value: Bool) { append(value ? "true" : "false") }

    package func writeNull() { append("null") }

    package func write(_ value: String) {
        var copy = value
        copy.withUTF8 { writeQuoted($0) }
    }

    /// A key with its colon, and before it the comma that ends the member before.
    package func writeKey(_ key: StaticString, isFirst: Bool) {
        if !isFirst { append(UInt8(ascii: ",")) }
        key.withUTF8Buffer { writeQuoted($0) }
        append(UInt8(ascii: ":"))
    }

    /// A key with its colon, and before it the comma that ends the member before.
    package func writeKey(_ key: String, isFirst: Bool) {
        if !isFirst { append(UInt8(ascii: ",")) }
        write(key)
        append(UInt8(ascii: ":"))
    }

    /// A string in quotes. Escaped is what has to be: the quote, the backslash, and control characters.
    package func writeQuoted(_ text: UnsafeBufferPointer<UInt8>) {
        guard let source = text.baseAddress else { return append("\"\"") }
        append(UInt8(ascii: "\""))
        var done = 0
        while done < text.count {
            // Room for what is left and the quote, and for one more whole word.
            reserve(text.count &- done &+ 16)
            done &+= copyPlain(source + done, count: text.count &- done)
            if done < text.count {
                writeEscape(source[done])
                done &+= 1
            }
        }
        append(UInt8(ascii: "\""))
    }

    /// Copies up to the first byte that has to be escaped, eight at a time; gives how many that were.
    @inline(__always)
    private func copyPlain(_ source: UnsafePointer<UInt8>, count available: Int) -> Int {
        let target = start + count
        var done = 0
        while done &+ 8 <= available {
            let word = UnsafeRawPointer(source + done).loadUnaligned(as: UInt64.self)
            if hasByteToEscape(word) { break }
            UnsafeMutableRawPointer(target + done).storeBytes(of: word, as: UInt64.self)
            done &+= 8
        }
        while done < available, !isEscaped(source[done]) {
            target[done] = source[done]
            done &+= 1
        }
        count &+= done
        return done
    }

    @inline(never)
    private func writeEscape(_ byte: UInt8) {
        append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: append(UInt8(ascii: "b"))
        case 0x09: append(UInt8(ascii: "t"))
        case 0x0A: append(UInt8(ascii: "n"))
        case 0x0C: append(UInt8(ascii: "f"))
        case 0x0D: append(UInt8(ascii: "r"))
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
        default:
            append("u00")
            append(UInt8(ascii: "0") + byte >> 4)
            append(byte & 15 < 10 ? UInt8(ascii: "0") + byte & 15 : UInt8(ascii: "a") + byte & 15 - 10)
        }
    }

    /// An integer of any width.
    func write(integer value: some FixedWidthInteger) {
        if let value = Int64(exactly: value) {
            write(value)
        } else if let value = UInt64(exactly: value) {
            write(value)
        } else {
            append(verbatim: String(value))
        }
    }

    package func write(_ value: Int64) {
        if value < 0 { append(UInt8(ascii: "-")) }
        write(value.magnitude)
    }

    package func write(_ value: UInt64) {
        // No number of 64 bits has more digits.
        reserve(20)
        var digits = 1
        var limit: UInt64 = 10
        while digits < 20, value >= limit {
            digits &+= 1
            limit = digits < 20 ? limit &* 10 : .max
        }
        var rest = value
        for place in stride(from: digits - 1, through: 0, by: -1) {
            let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10)
            start[count &+ place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: remainder)
            rest = quotient
        }
        count &+= digits
    }

    /// The shortest text that reads back as the same value. Throws for a value that is not finite.
    package func write(_ value: Double) throws {
        guard value.isFinite else { throw EncodingError.notFinite(value, at: path) }
        if let whole = Int64(exactly: value), whole.magnitude < 1 << 53, whole != 0 { return write(whole) }
        append(verbatim: numberText(value))
    }

    /// The shortest text that reads back as the same value. Throws for a value that is not finite.
    func write(_ value: Float) throws {
        guard value.isFinite else { throw EncodingError.notFinite(Double(value), at: path) }
        append(verbatim: withoutZeroFraction(value.description))
    }
}

/// Whether a byte cannot stand in a string as it is: the quote, the backslash, control characters.
@inline(__always)
private func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
}

/// Whether one of eight bytes is such a byte.
@inline(__always)
private func hasByteToEscape(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5C)
    let found =
        ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash) | ((word &- (ones &* 0x20)) & ~word)
    return found & (ones &* 0x80) != 0
}

/// The bytes as a gzip file (RFC 1952). The same bytes give the same file every time.
///
/// Matches are looked for where three bytes were seen last, and all words are those of the fixed codes: quick, and for
/// JSON nearly as short as it gets.
public func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var output = BitWriter([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255])
    output.bits(1, 1)
    output.bits(1, 2)
    var seen = [Int32](repeating: -1, count: 1 << 15)
    var place = 0
    while place < bytes.count {
        let (length, distance) = match(bytes, at: place, &seen)
        if length == 0 {
            output.literal(Int(bytes[place]))
            place += 1
        } else {
            output.match(length: length, distance: distance)
            place += length
        }
    }
    output.literal(256)
    output.fillByte()
    output.number(crc32(bytes))
    output.number(UInt32(truncatingIfNeeded: bytes.count))
    return output.bytes
}

/// The repetition that begins here. A length of 0 where there is none.
private func match(_ bytes: [UInt8], at place: Int, _ seen: inout [Int32]) -> (length: Int, distance: Int) {
    guard place + 3 <= bytes.count else { return (0, 0) }
    let three = UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2]) << 16
    let slot = Int((three &* 0x9E37_79B1) >> 17)
    let earlier = Int(seen[slot])
    seen[slot] = Int32(truncatingIfNeeded: place)
    guard earlier >= 0, place - earlier <= 32_768 else { return (0, 0) }
    let limit = min(258, bytes.count - place)
    var length = 0
    while length < limit, bytes[earlier + length] == bytes[place + length] { length += 1 }
    return length < 3 ? (0, 0) : (length, place - earlier)
}

/// Bits into bytes, the lowest of each byte first.
private struct BitWriter {
    private(set) var bytes: [UInt8]
    private var buffer = 0
    private var count = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func bits(_ value: Int, _ length: Int) {
        buffer |= value << count
        count += length
        while count >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: buffer))
            buffer >>= 8
            count -= 8
        }
    }

    /// Words of a code stand the other way round.
    private mutating func word(_ value: Int, _ length: Int) {
        for shift in stride(from: length - 1, through: 0, by: -1) { bits(value >> shift & 1, 1) }
    }

    mutating func literal(_ symbol: Int) {
        switch symbol {
        case ..<144: word(0x30 + symbol, 8)
        case ..<256: word(0x190 + symbol - 144, 9)
        case ..<280: word(symbol - 256, 7)
        default: word(0xC0 + symbol - 280, 8)
        }
    }

    mutating func match(length: Int, distance: Int) {
        let lengthCode = (lengthBases.lastIndex { $0 <= length }) ?? 0
        literal(257 + lengthCode)
        bits(length - lengthBases[lengthCode], lengthBits[lengthCode])
        let distanceCode = (distanceBases.lastIndex { $0 <= distance }) ?? 0
        word(distanceCode, 5)
        bits(distance - distanceBases[distanceCode], distanceBits[distanceCode])
    }

    mutating func fillByte() { if count > 0 { bits(0, 8 - count) } }

    mutating func number(_ value: UInt32) {
        for shift in stride(from: 0, to: 32, by: 8) { bits(Int(value >> shift & 0xFF), 8) }
    }
}

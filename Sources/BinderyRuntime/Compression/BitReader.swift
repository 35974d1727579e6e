/// Bits of bytes, the lowest of each byte first (RFC 1951 §3.1.1).
struct BitReader {
    private let bytes: [UInt8]
    private var place = 0
    private var buffer = 0
    private var count = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { place == bytes.count && count < 8 }

    /// At most 32 at a time.
    mutating func bits(_ wanted: Int) throws(CompressionError) -> Int {
        while count < wanted {
            guard place < bytes.count else { throw .cutShort }
            buffer |= Int(bytes[place]) << count
            place += 1
            count += 8
        }
        let result = buffer & (1 << wanted - 1)
        buffer >>= wanted
        count -= wanted
        return result
    }

    /// Leaves out what is left of the byte that was begun.
    mutating func skipToByte() {
        buffer >>= count % 8
        count -= count % 8
    }
}

/// A code in which no word begins another, given by the lengths of its words (RFC 1951 §3.2.2).
struct PrefixCode {
    /// How many words there are of each length.
    private var counts = [Int](repeating: 0, count: 16)
    /// The symbols in the order of their words.
    private var symbols: [Int] = []

    /// By symbol; 0 where it has no word. None is longer than 15.
    init(_ lengths: [UInt8]) {
        for length in lengths { counts[Int(length)] += 1 }
        counts[0] = 0
        var starts = [Int](repeating: 0, count: 17)
        for length in 1..<16 { starts[length + 1] = starts[length] + counts[length] }
        symbols = [Int](repeating: 0, count: starts[16])
        for (symbol, length) in lengths.enumerated() where length != 0 {
            symbols[starts[Int(length)]] = symbol
            starts[Int(length)] += 1
        }
    }

    /// A code may lack words, though not have too many.
    var isPossible: Bool {
        var free = 1
        for length in 1..<16 {
            free = free << 1 - counts[length]
            if free < 0 { return false }
        }
        return true
    }

    func symbol(_ input: inout BitReader) throws(CompressionError) -> Int {
        var (word, first, index) = (0, 0, 0)
        for length in 1..<16 {
            word |= try input.bits(1)
            if word - first < counts[length] { return symbols[index + word - first] }
            index += counts[length]
            first = (first + counts[length]) << 1
            word <<= 1
        }
        throw .broken
    }
}

/// RFC 1951 §3.2.6.
let fixedCodes = (
    literals: PrefixCode(
        (0..<288).map { symbol in
            switch symbol {
            case ..<144: 8
            case ..<256: 9
            case ..<280: 7
            default: 8
            }
        }),
    distances: PrefixCode([UInt8](repeating: 5, count: 30))
)

/// The checksum of gzip (RFC 1952 §8).
func crc32(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes { sum = sum >> 8 ^ sumTable[Int((sum ^ UInt32(byte)) & 0xFF)] }
    return ~sum
}

private let sumTable: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
}

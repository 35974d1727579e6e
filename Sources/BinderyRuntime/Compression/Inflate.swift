/// Why bytes are not what they claim to be compressed as.
public struct CompressionError: Error, Hashable, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }

    static let cutShort = CompressionError("the compressed bytes end too early")
    static let broken = CompressionError("the compressed bytes are damaged")
    static let noGzip = CompressionError("the bytes are not compressed with gzip")
    static let wrongSum = CompressionError("the bytes do not have the checksum that was sent with them")

    static func tooLong(_ limit: Int) -> CompressionError {
        CompressionError("the bytes become more than \(limit) when they are inflated")
    }
}

/// Inflates the bytes of a gzip file (RFC 1952), all of its members. More than `limit` bytes are an error.
public func gunzip(_ bytes: [UInt8], limit: Int = 64 << 20) throws(CompressionError) -> [UInt8] {
    var input = BitReader(bytes)
    var result: [UInt8] = []
    repeat {
        try skipHeader(&input)
        let start = result.count
        try inflate(&input, into: &result, windowStart: start, limit: limit)
        input.skipToByte()
        let sum = try input.bits(32)
        let length = try input.bits(32)
        guard sum == Int(crc32(result[start...])), length == (result.count - start) & 0xFFFF_FFFF else {
            throw .wrongSum
        }
    } while !input.isAtEnd
    return result
}

/// RFC 1952 §2.3.
private func skipHeader(_ input: inout BitReader) throws(CompressionError) {
    guard try input.bits(8) == 0x1F, try input.bits(8) == 0x8B, try input.bits(8) == 8 else { throw .noGzip }
    let flags = try input.bits(8)
    guard flags & 0xE0 == 0 else { throw .noGzip }
    for _ in 0..<6 { _ = try input.bits(8) }
    if flags & 4 != 0 {
        for _ in 0..<(try input.bits(16)) { _ = try input.bits(8) }
    }
    // The name of the file, and a comment.
    for flag in [8, 16] where flags & flag != 0 {
        while try input.bits(8) != 0 {}
    }
    if flags & 2 != 0 { _ = try input.bits(16) }
}

/// Inflates one stream of blocks (RFC 1951). `windowStart` is how far back in `output` a match may reach.
func inflate(
    _ input: inout BitReader, into output: inout [UInt8], windowStart: Int = 0, limit: Int
) throws(CompressionError) {
    var isLast = false
    while !isLast {
        isLast = try input.bits(1) == 1
        switch try input.bits(2) {
        case 0: try copyStored(&input, into: &output, limit: limit)
        case 1: try inflateBlock(&input, fixedCodes, into: &output, windowStart, limit)
        case 2:
            let codes = try readCodes(&input)
            try inflateBlock(&input, codes, into: &output, windowStart, limit)
        default: throw .broken
        }
    }
}

private func copyStored(
    _ input: inout BitReader, into output: inout [UInt8], limit: Int
) throws(CompressionError) {
    input.skipToByte()
    let length = try input.bits(16)
    guard try input.bits(16) == length ^ 0xFFFF else { throw .broken }
    guard output.count + length <= limit else { throw .tooLong(limit) }
    for _ in 0..<length { output.append(UInt8(truncatingIfNeeded: try input.bits(8))) }
}

private func inflateBlock(
    _ input: inout BitReader, _ codes: (literals: PrefixCode, distances: PrefixCode),
    into output: inout [UInt8], _ windowStart: Int, _ limit: Int
) throws(CompressionError) {
    while true {
        let symbol = try codes.literals.symbol(&input)
        if symbol == 256 { return }
        if symbol < 256 {
            guard output.count < limit else { throw .tooLong(limit) }
            output.append(UInt8(truncatingIfNeeded: symbol))
            continue
        }
        guard symbol - 257 < lengthBases.count else { throw .broken }
        let length = lengthBases[symbol - 257] + (try input.bits(lengthBits[symbol - 257]))
        let distanceSymbol = try codes.distances.symbol(&input)
        guard distanceSymbol < distanceBases.count else { throw .broken }
        let distance = distanceBases[distanceSymbol] + (try input.bits(distanceBits[distanceSymbol]))
        guard distance <= output.count - windowStart else { throw .broken }
        guard output.count + length <= limit else { throw .tooLong(limit) }
        for _ in 0..<length { output.append(output[output.count - distance]) }
    }
}

/// RFC 1951 §3.2.7.
private func readCodes(
    _ input: inout BitReader
) throws(CompressionError) -> (literals: PrefixCode, distances: PrefixCode) {
    let literalCount = try input.bits(5) + 257
    let distanceCount = try input.bits(5) + 1
    var lengthLengths = [UInt8](repeating: 0, count: 19)
    for place in lengthOrder.prefix(try input.bits(4) + 4) {
        lengthLengths[place] = UInt8(truncatingIfNeeded: try input.bits(3))
    }
    let lengthCode = PrefixCode(lengthLengths)
    guard lengthCode.isPossible else { throw .broken }
    var lengths: [UInt8] = []
    while lengths.count < literalCount + distanceCount {
        let symbol = try lengthCode.symbol(&input)
        switch symbol {
        case ..<16: lengths.append(UInt8(truncatingIfNeeded: symbol))
        case 16:
            guard let last = lengths.last else { throw .broken }
            lengths += [UInt8](repeating: last, count: try input.bits(2) + 3)
        case 17: lengths += [UInt8](repeating: 0, count: try input.bits(3) + 3)
        default: lengths += [UInt8](repeating: 0, count: try input.bits(7) + 11)
        }
    }
    guard lengths.count == literalCount + distanceCount, lengths[256] != 0 else { throw .broken }
    let literals = PrefixCode(Array(lengths[..<literalCount]))
    let distances = PrefixCode(Array(lengths[literalCount...]))
    guard literals.isPossible, distances.isPossible else { throw .broken }
    return (literals, distances)
}

private let lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

/// RFC 1951 §3.2.5.
let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
    227, 258,
]
let lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073,
    4097, 6145,
    8193, 12289, 16385, 24577,
]
let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
]

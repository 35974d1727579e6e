import Foundation

/// SHA-256 (FIPS 180-4), apart from the runtime's.
package func vendorSHA256(_ message: [UInt8]) -> [UInt8] {
    var state: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
        0x5be0_cd19,
    ]
    var padded = message + [0x80]
    while padded.count % 64 != 56 { padded.append(0) }
    padded += withUnsafeBytes(of: UInt64(message.count * 8).bigEndian, Array.init)
    for start in stride(from: 0, to: padded.count, by: 64) {
        compress(Array(padded[start..<start + 64]), &state)
    }
    return state.flatMap { withUnsafeBytes(of: $0.bigEndian, Array.init) }
}

private func compress(_ block: [UInt8], _ state: inout [UInt32]) {
    var words = (0..<16).map { index in
        block[index * 4..<index * 4 + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for index in 16..<64 {
        let (a, b) = (words[index - 15], words[index - 2])
        let low = rotate(a, 7) ^ rotate(a, 18) ^ (a >> 3)
        let high = rotate(b, 17) ^ rotate(b, 19) ^ (b >> 10)
        words.append(words[index - 16] &+ low &+ words[index - 7] &+ high)
    }
    var s = state
    for index in 0..<64 {
        let sum1 = rotate(s[4], 6) ^ rotate(s[4], 11) ^ rotate(s[4], 25)
        let choice = (s[4] & s[5]) ^ (~s[4] & s[6])
        let first = s[7] &+ sum1 &+ choice &+ roundConstants[index] &+ words[index]
        let sum0 = rotate(s[0], 2) ^ rotate(s[0], 13) ^ rotate(s[0], 22)
        let majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2])
        s = [first &+ sum0 &+ majority, s[0], s[1], s[2], s[3] &+ first, s[4], s[5], s[6]]
    }
    state = zip(state, s).map { $0 &+ $1 }
}

private func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

/// The first 32 bits of the fractions of the cube roots of the first 64 primes.
private let roundConstants: [UInt32] = (2...311).filter { candidate in
    !(2..<candidate).contains { candidate % $0 == 0 }
}.map { prime in
    // The integer cube root of prime × 2^96, without its whole part, by halving.
    var (low, high) = (UInt64(0), UInt64(1) << 36)
    while high - low > 1 {
        let middle = (low + high) / 2
        if isCube(middle, atMost: UInt64(prime)) { low = middle } else { high = middle }
    }
    return UInt32(truncatingIfNeeded: low)
}

/// Whether `root`³ ≤ `prime` × 2^96.
private func isCube(_ root: UInt64, atMost prime: UInt64) -> Bool {
    let square = root.multipliedFullWidth(by: root)
    let low = square.low.multipliedFullWidth(by: root)
    let high = square.high.multipliedFullWidth(by: root)
    let (middle, carry) = low.high.addingReportingOverflow(high.low)
    let top = high.high + (carry ? 1 : 0)
    let limit = prime << 32
    return top == 0 && (middle < limit || middle == limit && low.low == 0)
}

/// HMAC with SHA-256 (RFC 2104).
package func vendorHMAC(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
    var key = key.count > 64 ? vendorSHA256(key) : key
    key += [UInt8](repeating: 0, count: 64 - key.count)
    return vendorSHA256(key.map { $0 ^ 0x5c } + vendorSHA256(key.map { $0 ^ 0x36 } + message))
}

package func hexText(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}

/// What tells an edit made by chance from none, and nothing more: FNV-1a with 64 bits, five lines, and as fast in a debug
/// build as anything (https://www.ietf.org/archive/id/draft-eastlake-fnv-21.html §2).
package struct Digest: Sendable, Hashable {
    package private(set) var value: UInt64

    /// `seed` tells digests of different things apart.
    package init(seed: UInt64 = 0) { value = 0xcbf2_9ce4_8422_2325 &+ seed }

    /// One that was made otherwise.
    package init(value: UInt64) { self.value = value }

    package mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        var hash = value
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        value = hash
    }

    package mutating func add(_ text: String) {
        // Where it lies: a copy costs more than the digest of a word.
        guard text.utf8.withContiguousStorageIfAvailable({ add($0) }) == nil else { return }
        Array(text.utf8).withUnsafeBufferPointer { add($0) }
    }

    /// Sixteen hexadecimal digits.
    package var words: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// The digest of a file, as digits.
package func digest(_ bytes: [UInt8]) -> String {
    var digest = Digest()
    bytes.withUnsafeBufferPointer { digest.add($0) }
    return digest.words
}

/// `1 error`, `2 errors`.
package func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
}

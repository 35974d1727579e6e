import Diagnostics

extension Node {
    /// The same for texts that say the same: in YAML or JSON, whatever the order of keys, the spaces and the comments.
    ///
    /// The digests of values, with keys added up.
    package var meaningDigest: String { Digest(value: meaning).words }

    private var meaning: UInt64 {
        switch value {
        case .null: hashed("z", 0)
        case .bool(let flag): hashed(flag ? "t" : "f", 0)
        case .number(let text): hashed(text, 1)
        case .string(let text): hashed(text, 2)
        case .list(let elements): elements.reduce(3) { mixed($0, $1.meaning) }
        case .record(let record):
            record.entries.reduce(4) { $0 &+ mixed(hashed($1.key, 5), $1.value.meaning) }
        }
    }
}

private func hashed(_ text: String, _ start: UInt64) -> UInt64 {
    var digest = Digest(seed: start)
    digest.add(text)
    return digest.value
}

/// Order counts, and so does each bit.
private func mixed(_ left: UInt64, _ right: UInt64) -> UInt64 {
    var hash =
        (left &* 0x9e37_79b9_7f4a_7c15) ^ (right &+ 0x2545_f491_4f6c_dd1d &+ (left << 6) &+ (left >> 2))
    hash = (hash ^ (hash >> 31)) &* 0xbf58_476d_1ce4_e5b9
    return hash ^ (hash >> 29)
}

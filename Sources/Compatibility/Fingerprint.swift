extension Finding {
    /// The same for the same fact whatever the lines, the words and the order of the descriptions: sixteen hexadecimal digits.
    package var fingerprint: String {
        let parts = [rule.id, subject.key, detail ?? "", old?.swift ?? "", new?.swift ?? ""]
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in parts.joined(separator: "\u{1F}").utf8 {
            // FNV-1a (https://www.ietf.org/archive/id/draft-eastlake-fnv-21.html §2).
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// `Payment.fee became required: int32 -> int64`
    package var sentence: String {
        "\(subject.name) \(rule.what)\(detail.map { ": \($0)" } ?? "")"
    }
}

import Diagnostics

extension Finding {
    /// The same for the same fact whatever the lines, the words and the order of the descriptions: sixteen hexadecimal digits.
    package var fingerprint: String {
        let parts = [rule.id, subject.key, detail ?? "", old?.swift ?? "", new?.swift ?? ""]
        return digest(Array(parts.joined(separator: "\u{1F}").utf8))
    }

    /// `Payment.fee became required: int32 -> int64`
    package var sentence: String {
        "\(subject.name) \(rule.what)\(detail.map { ": \($0)" } ?? "")"
    }
}

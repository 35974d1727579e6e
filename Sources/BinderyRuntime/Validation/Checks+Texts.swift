import Foundation

/// Values that are text in JSON only: what they are written as is held against their pattern.
extension Checks {
    /// In lower or in upper case, which is the same identifier: it is sent in lower case, and received in either.
    @inline(never)
    public mutating func uuid(_ key: StaticString?, _ value: UUID?, pattern: String) {
        guard let text = value?.uuidString, !matches(text.lowercased(), pattern), !matches(text, pattern)
        else { return }
        report(key, "pattern", "text that matches", "`\(pattern)`", "text that does not")
    }

    /// As Base64.
    @inline(never)
    public mutating func data(_ key: StaticString?, _ value: Data?, pattern: String) {
        string(key, value?.base64EncodedString(), pattern: pattern)
    }
}

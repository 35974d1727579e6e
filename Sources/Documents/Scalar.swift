import JSONText

/// What an unquoted scalar means in the core schema of YAML 1.2 (§10.3.2).
///
/// A decimal integer with a leading zero, `012`, stays a string: it is far more often a code than a count,
/// and YAML 1.1 would have made it ten. A number keeps the text that it was written with.
func plainScalar(_ text: String) -> Node.Value {
    guard let first = text.utf8.first else { return .null }
    switch first {
    case UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "N"):
        return isNullWord(text) ? .null : .string(text)
    case UInt8(ascii: "t"), UInt8(ascii: "T"), UInt8(ascii: "f"), UInt8(ascii: "F"):
        return booleanWord(text).map { .bool($0) } ?? .string(text)
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
        return isCoreNumber(text) && !isPaddedInteger(text) ? .number(text) : .string(text)
    default: return .string(text)
    }
}

/// The tags of the core schema, which a text may write out: `!!str 12`.
enum CoreTag: String {
    case null, bool, int, float, str, map, seq

    private static let prefix = "tag:yaml.org,2002:"

    /// Nil for every tag that is not in the core schema.
    init?(uri: String) {
        guard uri.hasPrefix(Self.prefix) else { return nil }
        self.init(rawValue: String(uri.dropFirst(Self.prefix.count)))
    }

    /// The meaning of a scalar under this tag. Nil when its text cannot mean that.
    func value(of text: String) -> Node.Value? {
        switch self {
        case .null: isNullWord(text) ? .null : nil
        case .bool: booleanWord(text).map { .bool($0) }
        case .int: isCoreInteger(text) ? .number(text) : nil
        case .float: isCoreNumber(text) ? .number(text) : nil
        case .str: .string(text)
        case .map, .seq: nil
        }
    }
}

private func isNullWord(_ text: String) -> Bool {
    text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL"
}

private func booleanWord(_ text: String) -> Bool? {
    switch text {
    case "true", "True", "TRUE": true
    case "false", "False", "FALSE": false
    default: nil
    }
}

private func isPaddedInteger(_ text: String) -> Bool {
    let digits = withoutSign(text.utf8[...])
    return digits.count > 1 && digits.first == UInt8(ascii: "0") && digits.allSatisfy(isDigit)
}

private func isCoreInteger(_ text: String) -> Bool {
    if isBasedInteger(text) { return true }
    let digits = withoutSign(text.utf8[...])
    return !digits.isEmpty && digits.allSatisfy(isDigit)
}

/// Integers and floats: `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`, and the special
/// ones.
private func isCoreNumber(_ text: String) -> Bool {
    if isBasedInteger(text) { return true }
    var rest = withoutSign(text.utf8[...])
    switch String(rest) {
    case ".inf", ".Inf", ".INF": return true
    case ".nan", ".NaN", ".NAN": return rest.count == text.utf8.count
    default: break
    }
    let whole = takeDigits(&rest)
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
        rest.removeFirst()
        fraction = takeDigits(&rest)
    }
    guard whole + fraction > 0 else { return false }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
        rest = withoutSign(rest.dropFirst())
        guard takeDigits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
}

/// `0o17` and `0x1F`; a sign is not allowed before them.
private func isBasedInteger(_ text: String) -> Bool {
    let digits = text.utf8.dropFirst(2)
    guard !digits.isEmpty, text.utf8.first == UInt8(ascii: "0") else { return false }
    return switch text.utf8.dropFirst().first {
    case UInt8(ascii: "o"): digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) }
    case UInt8(ascii: "x"): digits.allSatisfy { hexDigit($0) != nil }
    default: false
    }
}

private func withoutSign(_ text: Substring.UTF8View) -> Substring.UTF8View {
    text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "+") ? text.dropFirst() : text
}

/// Takes the digits at the front away and says how many they were.
private func takeDigits(_ text: inout Substring.UTF8View) -> Int {
    let digits = text.prefix(while: isDigit)
    text = text[digits.endIndex...]
    return digits.count
}

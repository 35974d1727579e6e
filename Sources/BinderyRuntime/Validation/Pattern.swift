import Foundation

/// Whether the text matches somewhere. A pattern that cannot be read matches everything.
func matches(_ text: String, _ pattern: String) -> Bool {
    guard let expression = PatternCache.shared.expression(pattern) else { return true }
    return expression.firstMatch(in: text, range: NSRange(location: 0, length: text.utf16.count)) != nil
}

/// Patterns are literals of generated code, so there are only so many; each is compiled once.
private final class PatternCache: @unchecked Sendable {
    static let shared = PatternCache()
    private let lock = NSLock()
    private var expressions: [String: NSRegularExpression?] = [:]

    func expression(_ pattern: String) -> NSRegularExpression? {
        lock.withLock {
            if let known = expressions[pattern] { return known }
            let expression = try? NSRegularExpression(pattern: icuPattern(pattern))
            expressions[pattern] = .some(expression)
            return expression
        }
    }
}

/// A pattern of ECMA-262 in the words of ICU, where the same words mean something else.
///
/// `$` is the very end, not also before a last line break; `\d` and `\w` are ASCII; in a class `[` stands for
/// itself, and `&&` has no meaning; `\u{1F600}` is `\x{1F600}`; `\A` and the like are plain letters.
func icuPattern(_ pattern: String) -> String {
    var result = ""
    var isInClass = false
    var scalars = Array(pattern.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
        switch scalar {
        case "\\":
            guard let escaped = scalars.popFirst() else { return result + "\\" }
            result += icuEscape(escaped, next: scalars.first, isInClass: isInClass)
        case "[" where !isInClass:
            isInClass = true
            result += "["
            if scalars.first == "^" { result.unicodeScalars.append(scalars.removeFirst()) }
            // An empty class matches nothing, and `[^]` everything.
            if scalars.first == "]" {
                scalars.removeFirst()
                isInClass = false
                result = result.hasSuffix("^") ? result.dropLast(2) + "[\\s\\S]" : result.dropLast() + "(?!)"
            }
        case "]" where isInClass:
            isInClass = false
            result += "]"
        case "[" where isInClass: result += "\\["
        case "&" where isInClass: result += "\\&"
        case "$" where !isInClass: result += "\\z"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result
}

private func icuEscape(_ escaped: Unicode.Scalar, next: Unicode.Scalar?, isInClass: Bool) -> String {
    switch escaped {
    case "d": isInClass ? "0-9" : "[0-9]"
    case "D" where !isInClass: "[^0-9]"
    case "w": isInClass ? "A-Za-z0-9_" : "[A-Za-z0-9_]"
    case "W" where !isInClass: "[^A-Za-z0-9_]"
    case "u" where next == "{": "\\x"
    case "0": "\\x00"
    case "A", "Z", "z", "G", "Q", "E", "X", "R", "h", "H", "a", "e": String(escaped)
    default: "\\\(escaped)"
    }
}

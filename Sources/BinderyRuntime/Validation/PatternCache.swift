import Foundation
import Patterns

/// Whether the text matches somewhere. A pattern that cannot be read matches everything.
func matches(_ text: String, _ pattern: String) -> Bool {
    PatternCache.shared.pattern(pattern)?.matches(text) ?? true
}

/// Patterns are literals of generated code, so there are only so many; each is compiled once.
private final class PatternCache: @unchecked Sendable {
    static let shared = PatternCache()
    private let lock = NSLock()
    private var patterns: [String: Pattern?] = [:]

    func pattern(_ source: String) -> Pattern? {
        lock.withLock {
            if let known = patterns[source] { return known }
            let pattern = try? Pattern(source)
            patterns[source] = .some(pattern)
            return pattern
        }
    }
}

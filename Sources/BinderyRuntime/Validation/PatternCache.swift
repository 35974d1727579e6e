import Patterns

/// Whether the text matches somewhere. A pattern that cannot be read matches everything.
func matches(_ text: String, _ pattern: String) -> Bool {
    let compiled = patterns.with { patterns in
        if let known = patterns[pattern] { return known }
        let compiled = try? Pattern(pattern)
        patterns[pattern] = .some(compiled)
        return compiled
    }
    return compiled?.matches(text) ?? true
}

/// Patterns are literals of generated code, so there are only so many; each is compiled once.
private let patterns = Shared<[String: Pattern?]>([:])

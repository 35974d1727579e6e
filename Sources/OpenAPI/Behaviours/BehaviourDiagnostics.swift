import Diagnostics

/// Messages about the `x-sdk-` extensions.
extension Diagnostic {
    static func unknownBehaviour(_ name: String, on noun: String, guess: String?, at span: Span) -> Diagnostic
    {
        Diagnostic(
            .warning, "unknown-behaviour", at: span, "\(noun) has no extension `\(name)`",
            why: "extensions that begin with `x-sdk-` change what is generated, and this one changes nothing",
            fix: guess.map { "did you mean `\($0)`?" } ?? "remove it, or move it to where it has a meaning")
    }

    static func behaviourKind(_ noun: String, expected: String, found: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "behaviour-kind", at: span, "`\(noun)` is \(found)",
            why: "the behaviour cannot be read, and the SDK would not have it",
            fix: "write \(expected)")
    }

    static func behaviourKey(
        _ key: String, in noun: String, known: [String], guess: String?, at span: Span
    ) -> Diagnostic {
        Diagnostic(
            .error, "behaviour-key", at: span, "`\(noun)` has no key `\(key)`",
            why: "the behaviour would be another than the one that is meant",
            fix: guess.map { "did you mean `\($0)`?" }
                ?? "remove it; the keys are \(known.map { "`\($0)`" }.joined(separator: ", "))")
    }

    static func behaviourWithout(_ key: String, _ noun: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "behaviour-without", at: span, "`\(key)` is missing in `\(noun)`",
            why: "without it the behaviour says nothing", fix: "add `\(key)`")
    }

    static func behaviourValue(_ key: String, of noun: String, _ expected: String, fix: String, at span: Span)
        -> Diagnostic
    {
        Diagnostic(
            .error, "behaviour-value", at: span, "`\(key)` of `\(noun)` is not \(expected)",
            why: "it is taken as if it were not written", fix: fix)
    }

    static func behaviourWord(_ word: String, _ key: String, in noun: String, known: [String], at span: Span)
        -> Diagnostic
    {
        Diagnostic(
            .error, "behaviour-word", at: span, "`\(word)` has no meaning as `\(key)` of `\(noun)`",
            why: "it is taken as if it were not written",
            fix: nearest(to: word, in: known).map { "did you mean `\($0)`?" }
                ?? "write \(known.map { "`\($0)`" }.joined(separator: " or "))")
    }

    static func unknownPageRule(_ name: String, known: [String], at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "unknown-page-rule", at: span, "no rule of pagination is called `\(name)`",
            why: "the list would end with its first page",
            fix: nearest(to: name, in: known).map { "did you mean `\($0)`?" }
                ?? "declare it under `x-sdk-pagination` of the document")
    }

    static func pageParameter(_ name: String, known: [String], at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "page-parameter", at: span, "the operation has no query parameter `\(name)`",
            why: "the next page is asked for with it, and callers could not begin at another than the first",
            fix: nearest(to: name, in: known).map { "did you mean `\($0)`?" } ?? "declare the parameter")
    }
}

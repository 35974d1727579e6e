import Diagnostics

extension Diagnostic {
    /// A term of a filter that fits nothing in the description.
    static func unmatchedFilter(_ term: GraphFilter.Term, known: [String]) -> Diagnostic {
        let what =
            switch term.subject {
            case .tag: "no operation has the tag `\(term.pattern)`"
            case .operation: "there is no operation `\(term.pattern)`"
            case .path: "no operation has a path like `\(term.pattern)`"
            case .schema: "there is no schema `\(term.pattern)`"
            case .webhook: "there is no webhook `\(term.pattern)`"
            }
        return Diagnostic(
            .warning, "unmatched-filter", at: term.place, what,
            why: "the filter `\(term.text)` has nothing to name",
            fix: nearest(to: term.pattern, in: known).map { "did you mean `\(term.subject.rawValue):\($0)`?" }
                ?? "remove it, or name something that the description has")
    }

    static func nothingKept(at place: Diagnostic.Place) -> Diagnostic {
        Diagnostic(
            .warning, "nothing-kept", at: place, "the filters leave nothing of the description",
            why: "no operation and no type is generated",
            fix: "include something that no other filter excludes")
    }
}

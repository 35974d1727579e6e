import Diagnostics
import SchemaGraph

// Filters.

extension Diagnostic {
    static func unknownFilter(_ text: String, isIncluded: Bool, at place: Place) -> Diagnostic {
        let (head, rest) = splitFilter(text)
        let words = isIncluded ? ["internal"] : ["deprecated", "internal"]
        let subjects = GraphFilter.Subject.allCases.map(\.rawValue)
        let guess =
            rest == nil
            ? nearest(to: head, in: words)
            : nearest(to: head, in: subjects).map {
                "\($0):\(rest ?? "")"
            }
        let forms = (words + subjects.map { "\($0):NAME" }).map { "`\($0)`" }.joined(separator: ", ")
        return Diagnostic(
            .error, "unknown-filter", at: place,
            "`\(text)` is no filter that \(isIncluded ? "includes" : "excludes")",
            why: "it is not known what is to be left out",
            fix: guess.map { "did you mean `\($0)`?" } ?? "write one of \(forms)")
    }
}

// Places.

extension Diagnostic {
    static func unknownPlace(_ place: String, guess: String?) -> Diagnostic {
        Diagnostic(
            .error, "unknown-place", at: .command, "no description has anything at `\(place)`",
            why: "there is nothing to explain",
            fix: guess.map { "did you mean `\($0)`?" }
                ?? "write a pointer such as `#/components/schemas/Pet`, or an operation such as `GET /pets`")
    }
}

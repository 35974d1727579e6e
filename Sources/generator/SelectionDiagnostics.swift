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

// New SDKs.

extension Diagnostic {
    static func untitledDescription(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, "untitled-description", at: .path(path), "its title makes no name for a module",
            why: "`info.title` is not there, or has no letter that a Swift name can begin with",
            fix: "add `--name NAME`")
    }

    static func existingEntry(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, "existing-entry", at: .path(path), "the workspace has this SDK already",
            why: "nothing was done, so that nothing is lost",
            fix: "edit the file and run `generator generate`, or choose another name with `--name NAME`")
    }

    static func passingInput() -> Diagnostic {
        Diagnostic(
            .error, "passing-input", at: .command, "`init` is given standard input",
            why: "a workspace names the files of its descriptions, and this one is gone after the command",
            fix: "save it in a file, and give the path of that")
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

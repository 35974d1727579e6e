import Diagnostics

// What only `lint` says.

extension Diagnostic {
    static func unusedComponent(_ name: String, in section: String, users: [String], at span: Span)
        -> Diagnostic
    {
        let why =
            switch users.count {
            case 0: "nothing refers to it"
            case 1: "only `\(users[0])` refers to it, which is not used either"
            default: "only `\(users[0])` and \(users.count - 1) more refer to it, which are not used either"
            }
        return Diagnostic(
            .warning, "unused-component", at: span,
            "`\(name)` is declared under `components.\(section)` and not used",
            why: why,
            fix: section == "securitySchemes"
                ? "remove it, or name it under `security`: `- \(name): []`"
                : "remove it, or refer to it with `$ref: '#/components/\(section)/\(name)'`")
    }

    static func undeclaredTag(_ name: String, at span: Span, guess: String?) -> Diagnostic {
        Diagnostic(
            .warning, "undeclared-tag", at: span, "tag `\(name)` is not among the `tags` of the document",
            why: "its operations form a group that nothing is said of",
            fix: guess.map { "did you mean `\($0)`?" } ?? "declare it: `- name: \(name)`")
    }

    static func hiddenCharacters(_ seen: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "hidden-characters", at: span, "`\(seen)` is written with characters that nobody sees",
            why: "they are sent with the name, and who writes it as it looks names something else",
            fix: "write `\(seen)` without them")
    }

    static func namesAlike(_ name: String, at span: Span, other: Span) -> Diagnostic {
        Diagnostic(
            .warning, "names-alike", at: span, "`\(name)` looks like another name beside it",
            why:
                "it is written with other characters, so the two are different names, which no reader can tell apart",
            fix: "write both with the same characters if they are one, or call one of them something else",
            related: [.init("the other one is here", at: .span(other))])
    }

    static func noSuccess(_ method: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "no-success", at: span, "no response is described for the case that all goes well",
            why: "the call returns nothing, and `default` is taken to be an error",
            fix: "add the response with its status, such as `200`")
    }

    static func repeatedValue(_ value: String, at span: Span, other: Span) -> Diagnostic {
        Diagnostic(
            .warning, "repeated-value", at: span, "`\(value)` is listed twice",
            why: "it is generated once", fix: "remove one of the two",
            related: [.init("the other one is here", at: .span(other))])
    }

    static func nullDefault(type: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "null-default", at: span, "the default of this \(type) is null",
            why: "null is none of its values, so there is no default",
            fix: "remove it, or allow null as a type")
    }

    static func referenceSibling(_ keyword: String, of reference: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "reference-sibling", at: span, "`\(keyword)` stands beside a `$ref`",
            why: "OpenAPI 3.0 ignores it there, and so do other tools; here it is read as it is meant",
            fix: "write `allOf: [{$ref: '\(reference)'}]` in place of the reference")
    }

    static func overlappingBranches(_ what: String, at span: Span, other: Span) -> Diagnostic {
        Diagnostic(
            .warning, "overlapping-branches", at: span, what,
            why: "`oneOf` forbids values that fit two branches, so none is right",
            fix: "remove one of the two, or write `anyOf`",
            related: [.init("the other branch is here", at: .span(other))])
    }

    static func branchWithoutTag(
        _ branch: String, _ property: String, at span: Span, discriminator: Span
    ) -> Diagnostic {
        Diagnostic(
            .warning, "branch-without-tag", at: span, "\(branch) has no property `\(property)`",
            why: "the discriminator tells the branches apart by it",
            fix: "describe `\(property)` in the branch",
            related: [.init("the discriminator is here", at: .span(discriminator))])
    }
}

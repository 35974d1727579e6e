import Diagnostics
import Documents
import JSONSchema

// What the description says for the sake of people, and contradicts itself in.

extension Diagnostic {
    /// A value that its own schema does not allow. `place` is the part of it that does not fit.
    static func wrongValue(
        _ kind: WrittenValue.Kind, _ violation: SchemaViolation, _ place: Node, schema: Span?, guess: String?
    ) -> Diagnostic {
        let part = violation.instancePointer.isEmpty ? "" : "`\(violation.instancePointer)` of "
        return Diagnostic(
            .warning,
            kind == .standard ? "wrong-default" : kind == .member ? "wrong-listed-value" : "wrong-example",
            at: place.span, "\(part)\(kind.noun) does not fit: \(violation.message)",
            why: kind.consequence,
            fix: guess.map { "did you mean `\($0)`?" } ?? rewriting(violation, place)
                ?? "make \(kind.noun) and the schema agree",
            related: schema.map { [.init("the schema wants this here", at: .span($0))] } ?? [])
    }

    /// What to do about a text where something else is wanted, or the other way round.
    private static func rewriting(_ violation: SchemaViolation, _ place: Node) -> String? {
        guard violation.keyword == "type" else { return nil }
        if violation.expected == "a string" {
            return scalarText(place).map { "write it in quotes: `'\($0)'`" }
        }
        let isText = place.string.map { $0.hasPrefix("{") || $0.hasPrefix("[") } ?? false
        return isText ? "write it as a value, and not as a text that holds one" : nil
    }

    /// The default of a server variable, whose values are listed.
    static func wrongDefault(_ value: String, at span: Span, known: [String]) -> Diagnostic {
        Diagnostic(
            .error, "wrong-default", at: span,
            "the default `\(value)` is not one of the values under `enum`",
            why: "OpenAPI wants it listed; it is used all the same",
            fix: nearest(to: value, in: known).map { "did you mean `\($0)`?" } ?? "list `\(value)` as well"
        ).ofForm
    }

    /// A pattern that cannot be matched in a bounded time, or that ECMA-262 does not know.
    static func unenforcedPattern(_ problem: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "unenforced-pattern", at: span, "the pattern is not checked: \(problem)",
            why: "every text passes, as if there were no pattern",
            fix: "write it without, as ECMA-262 with the `u` flag has it")
    }
}

extension WrittenValue.Kind {
    fileprivate var noun: String {
        switch self {
        case .example, .exampleOnTheWire, .exampleOfText: "the example"
        case .standard: "the default"
        case .member: "the listed value"
        }
    }

    fileprivate var consequence: String {
        switch self {
        case .example, .exampleOnTheWire, .exampleOfText:
            "who copies it sends, or waits for, what the API does not know"
        case .standard: "it is not mentioned in the documentation"
        case .member: "no value can ever be this one"
        }
    }
}

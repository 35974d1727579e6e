import Diagnostics

extension Diagnostic {
    /// A link names an operation that there is none of.
    static func unknownLinkTarget(_ name: String, at span: Span, guess: String?) -> Diagnostic {
        Diagnostic(
            .warning, "unknown-link-target", at: span, "no operation is called `\(name)`",
            why: "the link leads nowhere, and no call is generated for it",
            fix: guess.map { "did you mean `\($0)`?" }
                ?? "write the `operationId` of an operation of this description")
    }

    static func unknownExpression(_ text: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "unknown-expression", at: span, "`\(text)` is no runtime expression",
            why: "nothing of the answer can be taken, so the value is left to the caller",
            fix: "write an expression such as `$response.body#/id` or `$request.path.id`")
    }
}

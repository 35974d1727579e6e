/// One thing that a person should know about the input: where, what, why, and what to do.
///
/// The messages themselves are made by factory functions, one file of them in each module.
package struct Diagnostic: Sendable {
    package enum Severity: String, Sendable {
        /// No output can be made.
        case error
        /// Output is made, and something was dropped or guessed.
        case warning
    }

    /// A second place that the message is about, such as the other of two declarations that disagree.
    package struct Related: Sendable {
        package var place: Place
        package var text: String

        package init(_ text: String, at place: Place) {
            self.place = place
            self.text = text
        }
    }

    /// Where a message belongs.
    package enum Place: Sendable {
        case span(Span)
        /// A file or folder that could not be opened, or that has no text of its own.
        case path(String)
        /// The command line.
        case command
    }

    package var severity: Severity
    /// Words joined by hyphens, stable for ever: `unresolved-reference`.
    package var id: String
    package var place: Place
    /// The fact, in the document's words. Lower case, no full stop.
    package var what: String
    /// The consequence.
    package var why: String
    /// One thing to do, with the exact text where that is known.
    package var fix: String
    package var related: [Related]
    /// The standard forbids what stands there, but its meaning is plain: output can be made all the same.
    package private(set) var isFormal = false
    /// What stays the same when lines and words change. Nil for most.
    package var fingerprint: String?

    package init(
        _ severity: Severity, _ id: String, at place: Place, _ what: String, why: String, fix: String,
        related: [Related] = []
    ) {
        self.severity = severity
        self.id = id
        self.place = place
        self.what = shortened(what)
        self.why = shortened(why)
        self.fix = shortened(fix)
        self.related = related
    }

    package init(
        _ severity: Severity, _ id: String, at span: Span, _ what: String, why: String, fix: String,
        related: [Related] = []
    ) {
        self.init(severity, id, at: .span(span), what, why: why, fix: fix, related: related)
    }

    /// The same as an error of form: a report that forgives takes it as a warning, and no gate stops at it.
    package var ofForm: Diagnostic {
        var copy = self
        copy.severity = .error
        copy.isFormal = true
        return copy
    }
}

/// A text without its middle, should a name or a value in it be longer than anybody reads.
private func shortened(_ text: String) -> String {
    guard text.utf8.count > Limits.messageLength else { return text }
    let scalars = text.unicodeScalars
    let half = Limits.messageLength / 2
    guard scalars.count > 2 * half else { return text }
    return String(scalars.prefix(half)) + "…" + String(scalars.suffix(half))
}

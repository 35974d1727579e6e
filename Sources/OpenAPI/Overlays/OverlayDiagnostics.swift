import Diagnostics
import Documents

// MARK: The overlay's text

extension Diagnostic {
    static func notOverlay(at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "not-overlay", at: span, "the document does not say that it is an overlay",
            why: "it is given as one, so it must list the changes to make",
            fix: "begin it with `overlay: 1.1.0`, or give it as a description")
    }

    static func overlayVersion(_ version: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "overlay-version", at: span, "\(version) is no version of overlays that can be read",
            why: "what an action does depends on the version",
            fix: "write the version that the overlay follows in quotes: `'1.0.0'`, `'1.1.0'` or `'1.2.0'`")
    }

    static func overlayMissingKey(_ key: String, of noun: String, at span: Span, found: String?) -> Diagnostic
    {
        Diagnostic(
            .error, "overlay-missing-key", at: span, "`\(key)` is missing in \(noun)",
            why: "every overlay must have it, and no change is made by one that is incomplete",
            fix: found.map { "did you mean `\(key)` instead of `\($0)`?" } ?? "add `\(key)`")
    }

    static func overlayUnknownKey(_ key: String, in noun: String, at span: Span, guess: String?) -> Diagnostic
    {
        Diagnostic(
            .error, "overlay-unknown-key", at: span, "\(noun) has no key `\(key)`",
            why: "the overlay's version gives it no meaning, so a change may be missed",
            fix: guess.map { "did you mean `\($0)`?" } ?? fixForUnknownKey(key))
    }

    private static func fixForUnknownKey(_ key: String) -> String {
        switch key {
        case "copy", "description": "write `overlay: 1.1.0`, which has it"
        case "$ref", "$self", "components": "write `overlay: 1.2.0`, which has it"
        default: "remove it, or name it `x-\(key)` if it is an extension"
        }
    }

    static func overlayKind(_ what: String, _ found: Node, expected: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "overlay-wrong-kind", at: span, "\(what) is \(found.kindName)",
            why: "nothing can be read from it, and no change is made by an overlay that is wrong",
            fix: found.record == nil && found.list == nil && expected == "a string"
                ? "put it in quotes, or write \(expected)" : "write \(expected)")
    }

    static func overlayWithoutActions(at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "overlay-without-actions", at: span, "the list of actions is empty",
            why: "an overlay must change something", fix: "add an action, or leave the overlay out")
    }

    static func overlayRepeatedAction(at span: Span, first: Span) -> Diagnostic {
        Diagnostic(
            .error, "overlay-repeated-action", at: span, "the same action stands twice",
            why: "no two actions of an overlay may be the same", fix: "remove one of them",
            related: [.init("the first one is here", at: .span(first))])
    }

    static func overlayUnknownAction(_ text: String, at span: Span, guess: String?) -> Diagnostic {
        Diagnostic(
            .error, "overlay-unknown-action", at: span, "`\(text)` is no action of this overlay",
            why: "shared actions stand under `components.actions`",
            fix: guess.map { "did you mean `\($0)`?" } ?? "write `#/components/actions/NAME`")
    }

    static func overlayIdle(_ what: String, at span: Span, first: Span? = nil) -> Diagnostic {
        Diagnostic(
            .warning, "overlay-idle", at: span, what,
            why: first != nil
                ? "each of the two switches the other off, so that nothing is changed" : "it changes nothing",
            fix: first != nil ? "write two actions" : "say what is to be changed, or remove it",
            related: first.map { [.init("`update` is here", at: .span($0))] } ?? [])
    }

    static func notJSONPath(_ problem: JSONPathProblem, _ key: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "overlay-path", at: span, problem.what,
            why: "`\(key)` is a JSONPath (RFC 9535), and says which values are meant", fix: problem.fix)
    }

    static func looseJSONPath(_ problem: JSONPathProblem, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "overlay-loose-path", at: span, problem.what,
            why: "RFC 9535 does not allow it, and other programs may refuse it", fix: problem.fix)
    }
}

// MARK: Its application

extension Diagnostic {
    static func overlayWithoutDescription(at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "overlay-without-description", at: span, "there is no description before this overlay",
            why: "an overlay changes what the documents before it say", fix: "list a description before it")
    }

    static func overlayForOther(_ extends: String, _ names: [String], at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "overlay-for-other", at: span, "the overlay is made for `\(extends)`",
            why: "it is applied to \(names.map { "`\($0)`" }.joined(separator: " and ")) all the same",
            fix: "correct `extends`, or remove it")
    }

    static func overlayMatchesNothing(_ path: String, at span: Span, guess: String?) -> Diagnostic {
        Diagnostic(
            .warning, "overlay-matches-nothing", at: span, "nothing in the description is at `\(path)`",
            why: "the action changes nothing",
            fix: guess.map { "did you mean `\($0)`?" } ?? "correct the target, or remove the action")
    }

    static func overlayTooMuchWork(_ path: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "overlay-too-much-work", at: span, "`\(path)` asks for too many values",
            why: "its evaluation was given up, and so was the rest of the overlay",
            fix: "use fewer `..` and `*`, or name what is meant")
    }

    static func overlayPrimitiveTarget(_ kindName: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "overlay-primitive-target", at: span, "the target selects \(kindName)",
            why: "Overlay 1.0 changes only objects and arrays; it is done as Overlay 1.1 says",
            fix: "write `overlay: 1.1.0`, or select the object or array around it")
    }

    static func overlayMixedTargets(
        _ first: String, _ second: String, at span: Span, _ firstSpan: Span, _ secondSpan: Span
    ) -> Diagnostic {
        Diagnostic(
            .error, "overlay-mixed-targets", at: span, "the target selects \(first) and \(second)",
            why: "one value cannot be merged with both, so nothing is changed",
            fix: "write an action for each",
            related: [
                .init("\(first) is here", at: .span(firstSpan)),
                .init("\(second) is here", at: .span(secondSpan)),
            ])
    }

    static func overlayCopySource(_ path: String, count: Int, at span: Span) -> Diagnostic {
        let found = count == 0 ? "nothing in the description is" : "\(count) values in the description are"
        return Diagnostic(
            .error, "overlay-copy-source", at: span, "\(found) at `\(path)`", why: "`copy` copies one value",
            fix: "write a JSONPath of exactly one value")
    }

    static func overlayRemovesRoot(at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "overlay-removes-root", at: span, "the action removes the whole description",
            why: "nothing would be left", fix: "select what is to be removed, as in `$.paths['/internal']`")
    }

    static func overlayIncompatible(
        _ kindName: String, _ valueKind: String, at span: Span, other: Span
    ) -> Diagnostic {
        Diagnostic(
            .error, "overlay-incompatible", at: span, "\(valueKind) is to be merged with \(kindName)",
            why: "an object takes an object, an array an array, and any other value one that is neither",
            fix: "write \(kindName); to replace the value, remove it in an action before this one",
            related: [.init("\(kindName) is here", at: .span(other))])
    }

    static func overlayNull(_ kindName: String, at span: Span, other: Span) -> Diagnostic {
        Diagnostic(
            .warning, "overlay-null", at: span, "null is to be merged with \(kindName)",
            why: "\(kindName) is left as it is",
            fix: "remove the key; to remove \(kindName), write an action with `remove: true`",
            related: [.init("\(kindName) is here", at: .span(other))])
    }

    static func overlayTooLarge(limit: Int, depth: Int, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "overlay-too-large", at: span,
            "with this action more than \(limit) values are added, or more than \(depth) stand in one another",
            why: "copies of copies multiply: a few lines can stand for more than memory holds",
            fix: "select fewer targets, or copy less")
    }
}

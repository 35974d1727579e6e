import Diagnostics

extension Diagnostic {
    /// `{{name`, and no delimiter after it.
    static func unclosedTag(_ span: Span, ending: [UInt8]) -> Diagnostic {
        Diagnostic(
            .error, "unclosed-template-tag", at: span, "this tag has no end",
            why: "the rest of the template cannot be told from the tag",
            fix: "end it with `\(String(decoding: ending, as: UTF8.self))`")
    }

    /// `{{}}`
    static func emptyTag(_ span: Span) -> Diagnostic {
        Diagnostic(
            .error, "empty-template-tag", at: span, "this tag names nothing",
            why: "there is nothing to look up", fix: "write a name in it, or remove it")
    }

    /// `{{if x}}`
    static func spacesInTag(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "template-name-with-spaces", at: span, "`\(name)` is more than one name",
            why: "a tag holds one name: templates repeat, skip and include, they do not compute",
            fix: "ask for one name, with `{{#name}}` where something depends on it")
    }

    /// `a..b`
    static func dotsInName(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "template-name-with-empty-part", at: span, "a part of `\(name)` is empty",
            why: "each dot stands between two names, and a dot alone means the value at hand",
            fix: "write `{{a.b}}` or `{{.}}`")
    }

    /// `{{=<%=}}`
    static func badDelimiters(_ span: Span) -> Diagnostic {
        Diagnostic(
            .error, "template-delimiters", at: span, "this tag does not name two delimiters",
            why: "the delimiters stay as they are, so that later tags are not recognised",
            fix: "write the two with a blank between, free of `=`: `{{=<% %>=}}`")
    }

    /// The end of the file, or the closing tag of something outside, comes first.
    static func unclosedSection(
        _ name: String, at span: Span, before outer: String? = nil, closedAt: Span? = nil
    ) -> Diagnostic {
        Diagnostic(
            .error, "unclosed-template-section", at: span, "`\(name)` is opened and never closed",
            why: outer.map { "`\($0)` around it is closed first" } ?? "the template ends first",
            fix: "add `{{/\(name)}}`", related: closedAt.map { [Related("closed here", at: .span($0))] } ?? []
        )
    }

    /// `{{#a}}{{/b}}`
    static func wrongClosingTag(
        _ name: String, at span: Span, opening: String, openedAt: Span
    ) -> Diagnostic {
        Diagnostic(
            .error, "wrong-closing-tag", at: span, "`\(name)` is closed where `\(opening)` is open",
            why: "sections end in the opposite order of their beginnings", fix: "write `{{/\(opening)}}`",
            related: [Related("`\(opening)` is opened here", at: .span(openedAt))])
    }

    /// `{{/a}}` outside of everything.
    static func closingTagAlone(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "closing-tag-alone", at: span, "`\(name)` is closed and was never opened",
            why: "a closing tag ends the section that was opened last, and none is open",
            fix: "remove it, or open the section with `{{#\(name)}}`")
    }

    /// `{{>x}}`, and no such template.
    static func unknownPartial(_ name: String, at span: Span, known: [String]) -> Diagnostic {
        Diagnostic(
            .error, "unknown-partial", at: span, "there is no template `\(name)`",
            why: "a partial is another template, found by its name",
            fix: nearest(to: name, in: known).map { "did you mean `\($0)`?" } ?? "add a template of that name"
        )
    }

    /// `{{<x}}{{$b}}{{/b}}{{/x}}`, and no block `b` in `x`.
    static func unknownBlock(_ name: String, at span: Span, known: [String]) -> Diagnostic {
        let list = known.map { "`\($0)`" }.joined(separator: ", ")
        return Diagnostic(
            .error, "unknown-template-block", at: span, "the parent has no block `\(name)`",
            why: "what stands in this one would never be printed",
            fix: nearest(to: name, in: known).map { "did you mean `\($0)`?" }
                ?? (known.isEmpty ? "remove it, or open a block in the parent" : "use one of \(list)"))
    }

    /// `{{<x}}{{name}}{{/x}}`
    static func tagInParent(_ span: Span) -> Diagnostic {
        Diagnostic(
            .error, "template-tag-in-parent", at: span,
            "this tag stands in a parent, and in none of its blocks",
            why: "only blocks are taken from there, so that it would never be printed",
            fix: "move it into a block, or out of the parent")
    }

    /// A template includes itself, outside of every section.
    static func endlessPartials(_ names: [String], at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "endless-partials", at: span,
            (names + names.prefix(1)).map { "`\($0)`" }.joined(separator: " includes "),
            why: "nothing on the way can be skipped, so printing it would never end",
            fix: "include it within a section over what is left to print")
    }

    /// Templates include each other deeper than any data is.
    static func templatesTooDeep(_ name: String, at span: Span, limit: Int) -> Diagnostic {
        Diagnostic(
            .error, "templates-too-deep", at: span, "`\(name)` is included \(limit) levels deep",
            why: "printing it would not end, or the values are nested deeper than they can be printed",
            fix: "include it only in sections over a part of the value at hand")
    }

    /// The program asks for a template that nobody gave.
    static func missingTemplate(_ name: String, known: [String]) -> Diagnostic {
        Diagnostic(
            .error, "missing-template", at: .path(name), "template `\(name)` is missing",
            why: "a part of the output is printed by it",
            fix: nearest(to: name, in: known).map { "rename `\($0)`, if that was meant to be it" }
                ?? "add a template of that name")
    }

    /// No value of that name will be there.
    static func unknownName(
        _ name: String, at span: Span, known: [String], inside owner: String?, includedAt: Span?
    ) -> Diagnostic {
        let list = known.map { "`\($0)`" }.joined(separator: ", ")
        return Diagnostic(
            .error, "unknown-template-name", at: span,
            owner.map { "`\($0)` has no `\(name)`" } ?? "there is no `\(name)` here",
            why: "it would always print nothing",
            fix: nearest(to: name, in: known).map { "did you mean `\($0)`?" }
                ?? (known.isEmpty ? "remove it" : "use one of \(list)"),
            related: included(includedAt))
    }

    /// `{{a.b}}`, where `a` is a text, a flag or a list.
    static func noParts(_ owner: String, _ kind: String, part: String, at span: Span, includedAt: Span?)
        -> Diagnostic
    {
        Diagnostic(
            .error, "template-name-without-parts", at: span, "`\(owner)` is \(kind), and has no `\(part)`",
            why: "a dotted name leads through values with named parts only",
            fix: "name `\(owner)` alone", related: included(includedAt))
    }

    /// `{{a}}`, where `a` is a flag, a list or a record.
    static func notPrintable(_ name: String, _ kind: String, at span: Span, includedAt: Span?) -> Diagnostic {
        Diagnostic(
            .error, "unprintable-template-value", at: span, "`\(name)` is \(kind), and cannot be printed",
            why: "only texts are printed",
            fix: name == "." ? "name a part of it" : "write a section: `{{#\(name)}}` and `{{/\(name)}}`",
            related: included(includedAt))
    }

    /// `{{#a}}`, where `a` is always there.
    static func pointlessSection(
        _ name: String, _ kind: String, isInverted: Bool, at span: Span, includedAt: Span?
    ) -> Diagnostic {
        Diagnostic(
            .error, "pointless-template-section", at: span, "`\(name)` is \(kind) that is always there",
            why: isInverted ? "the section would never be printed" : "there is nothing to repeat or to skip",
            fix: isInverted ? "remove the section" : "print it with `{{\(name)}}`, without a section",
            related: included(includedAt))
    }

    /// `{{>*name}}`
    static func uncheckedPartial(_ name: String, at span: Span, includedAt: Span?) -> Diagnostic {
        Diagnostic(
            .error, "unchecked-partial", at: span,
            "which template `*\(name)` includes is known only when it runs",
            why: "its names cannot be checked before",
            fix: "include the templates that it may be, each in a section of its own",
            related: included(includedAt))
    }

    private static func included(_ span: Span?) -> [Related] {
        span.map { [Related("included here", at: .span($0))] } ?? []
    }
}

import Diagnostics

// What the specification forbids although its meaning is plain: errors of form.

// MARK: Documents

extension Diagnostic {
    /// The document is written in something else. A real error: nothing can be read from it.
    static func foreignFormat(_ format: ForeignFormat, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, format.isSwagger ? "swagger-2" : "foreign-format", at: span,
            "the document is \(format.name)",
            why: "only OpenAPI 3.0, 3.1 and 3.2 can be read", fix: format.fix)
    }

    static func looseVersion(_ text: String, meant: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "loose-version", at: span, "the version `\(text)` does not have three parts",
            why: "OpenAPI wants three numbers; it is read as `\(meant)`", fix: "write `openapi: \(meant)`"
        ).ofForm
    }

    static func unknownDialect(_ address: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "unknown-dialect", at: span, "`\(address)` is a dialect of schemas that is not known",
            why: "all schemas are read as JSON Schema 2020-12, with the keywords of OpenAPI",
            fix: "remove it, unless schemas use keywords that only this dialect has")
    }

    static func fragmentInSelf(_ address: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "fragment-in-self", at: span, "`$self` has a fragment: `\(address)`",
            why: "it is the address of the whole document, which has none", fix: "remove what follows `#`"
        ).ofForm
    }

    static func componentName(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "component-name", at: span, "`\(name)` is no name for a component",
            why: "OpenAPI allows letters, digits, `.`, `-` and `_` only; it is read all the same",
            fix: "give it another name, here and in the references to it"
        ).ofForm
    }

    static func unknownTagParent(_ name: String, at span: Span, guess: String?) -> Diagnostic {
        Diagnostic(
            .error, "unknown-tag-parent", at: span, "the parent `\(name)` is no tag",
            why: "a parent must be declared under `tags`; the tag is read as one without",
            fix: guess.map { "did you mean `\($0)`?" } ?? "declare the tag `\(name)`"
        ).ofForm
    }
}

extension Diagnostic {
    static func tagInsideItself(_ parent: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "tag-inside-itself", at: span,
            "the parents above this tag, from `\(parent)` on, form a ring",
            why: "a tag cannot stand below itself; it is read as one without a parent",
            fix: "remove one of the `parent`s"
        ).ofForm
    }
}

// MARK: Keys

extension Diagnostic {
    static func lateKey(_ key: String, of noun: String, since version: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "late-key", at: span, "\(noun) has `\(key)` only since OpenAPI \(version)",
            why: "tools that follow the version of the document ignore it; here it is read all the same",
            fix: "write `openapi: \(version).0`, or remove it"
        ).ofForm
    }

    static func rivalKeys(
        _ key: String, _ rival: String, in noun: String, at span: Span, other: Span
    ) -> Diagnostic {
        Diagnostic(
            .error, "rival-keys", at: span, "\(noun) has `\(key)` beside `\(rival)`",
            why: "OpenAPI allows only one of the two, since they could say different things",
            fix: "remove one of the two", related: [.init("the other one is here", at: .span(other))]
        ).ofForm
    }

    /// A key of the object that has no meaning in this kind of it.
    static func misplacedKey(_ key: String, in noun: String, fix: String? = nil, at span: Span) -> Diagnostic
    {
        Diagnostic(
            .error, "misplaced-key", at: span, "`\(key)` has no meaning in \(noun)",
            why: "OpenAPI does not allow it here, so it is ignored", fix: fix ?? "remove `\(key)`"
        ).ofForm
    }
}

// MARK: Operations

extension Diagnostic {
    static func optionalPathParameter(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "optional-path-parameter", at: span,
            "path parameter `\(name)` does not say that it is required",
            why: "a path without it would be another path, so it is required all the same",
            fix: "add `required: true`")
    }

    static func severalContents(at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "several-contents", at: span, "`content` of a parameter names not exactly one media type",
            why: "a value is written in one way only; the first is taken",
            fix: "name exactly one media type"
        ).ofForm
    }

    /// A name that the grammar of HTTP or of paths does not allow.
    static func unsendableName(_ name: String, of noun: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "unsendable-name", at: span, "`\(name)` cannot be the name of \(noun)",
            why: "what stands here could never be sent or received, so it is left out",
            fix: "write the name as it is on the wire"
        ).ofForm
    }

    static func queryStringBesideOthers(_ what: String, at span: Span, other: Span) -> Diagnostic {
        Diagnostic(
            .error, "query-string-beside-others", at: span,
            "\(what) stands beside a parameter that is the whole query string",
            why: "both would have to write the query of the same address",
            fix: "remove one of the two, or describe each value with `in: query`",
            related: [.init("the whole query string is described here", at: .span(other))]
        ).ofForm
    }

    static func methodWithKey(_ method: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "method-with-key", at: span, "`\(method)` stands under `additionalOperations`",
            why: "this method has a key of its own in the path item; it is read as if it stood there",
            fix: "move it to `\(method.lowercased())`"
        ).ofForm
    }

    static func emptyResponses(at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "empty-responses", at: span, "`responses` describes no response",
            why: "OpenAPI wants at least one; the operation is read as one that gives back nothing",
            fix: "describe one, such as `default`, or remove `responses`"
        ).ofForm
    }

    static func looseStatus(_ key: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "loose-status", at: span, "the range `\(key)` is written in small letters",
            why: "OpenAPI wants capitals; it is read as `\(key.uppercased())`",
            fix: "write `\(key.uppercased())`"
        ).ofForm
    }
}

// MARK: Servers

extension Diagnostic {
    static func emptyServerEnumeration(at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "empty-server-enumeration", at: span, "`enum` of the server variable lists no values",
            why: "no value could ever be right, so it is ignored", fix: "list the values, or remove `enum`"
        ).ofForm
    }
}

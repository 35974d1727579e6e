import Diagnostics

// MARK: Documents

extension Diagnostic {
    static func notOpenAPI(at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "not-openapi", at: span, "the document does not say that it is OpenAPI",
            why: "only OpenAPI descriptions (3.0, 3.1, 3.2) and fragments of them can be read",
            fix: "begin it with `openapi: 3.1.1`, or a fragment with `fragment: 1`")
    }

    static func unknownVersion(_ version: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "unknown-version", at: span, "\(version) is no version of OpenAPI that can be read",
            why: "the same words mean different things in different versions",
            fix: "write the version that the document follows: `3.0.x`, `3.1.x` or `3.2.x`")
    }

    static func versionAsNumber(_ version: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "version-as-number", at: span, "the version `\(version)` is written as a number",
            why: "OpenAPI wants a string with three parts; it is read as `\(version).0`",
            fix: "write `openapi: \(version).0`")
    }

    static func unknownFragmentVersion(at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "unknown-fragment-version", at: span, "this is no version of fragments that can be read",
            why: "there is only version 1", fix: "write `fragment: 1`")
    }

    static func fragmentWithoutSource(at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "fragment-without-source", at: span, "`source` is missing in the fragment",
            why: "nobody could hold the fragment against the text that its facts were read in",
            fix: "add `source:` with the document and section")
    }

    static func conflictingFragments(_ name: String, at span: Span, other: Span) -> Diagnostic {
        Diagnostic(
            .error, "conflicting-fragments", at: span, "`\(name)` is defined twice, and differently",
            why: "documents that are merged must agree, or the result would depend on their order",
            fix: "remove one of the two, or make them the same",
            related: [.init("the other one is here", at: .span(other))])
    }

    static func pathWithoutSlash(_ path: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "path-without-slash", at: span, "path `\(path)` does not begin with a slash",
            why: "a path is appended to the server's address; it is read as `/\(path)`",
            fix: "write `/\(path)`")
    }
}

// MARK: Keys and kinds

extension Diagnostic {
    static func missingKey(
        _ key: String, of noun: String, isEssential: Bool = true, at span: Span, found: String?
    ) -> Diagnostic {
        Diagnostic(
            .error, "missing-key", at: span, "`\(key)` is missing in \(noun)",
            why: isEssential
                ? "OpenAPI requires it, and nothing can stand in for it"
                : "OpenAPI requires it, though output can be made without it",
            fix: found.map { "did you mean `\(key)` instead of `\($0)`?" } ?? "add `\(key)`")
    }

    static func unknownKey(
        _ key: String, in noun: String, at span: Span, guess: String?, fix: String? = nil
    ) -> Diagnostic {
        Diagnostic(
            .warning, "unknown-key", at: span, "\(noun) has no key `\(key)`",
            why: "OpenAPI gives it no meaning here, so it is ignored",
            fix: fix ?? guess.map { "did you mean `\($0)`?" }
                ?? "remove it, or name it `x-\(key)` if it is an extension")
    }

    static func wrongKind(
        _ what: String, expected: String, found: String, _ severity: Severity, at span: Span
    ) -> Diagnostic {
        Diagnostic(
            severity, "wrong-kind", at: span, "\(what) is \(found)",
            why: severity == .error
                ? "nothing can be read from it" : "it is read as far as that makes sense, or ignored",
            fix: "write \(expected)")
    }

    static func unknownWord(
        _ word: String, in key: String, of noun: String, known: [String], _ severity: Severity, at span: Span
    ) -> Diagnostic {
        Diagnostic(
            severity, "unknown-word", at: span, "`\(word)` has no meaning as `\(key)` of \(noun)",
            why: severity == .error
                ? "what stands here is left out" : "it is taken as if it were not written",
            fix: nearest(to: word, in: known).map { "did you mean `\($0)`?" }
                ?? "write \(known.map { "`\($0)`" }.joined(separator: " or "))")
    }

    static func oldKeyword(_ keyword: String, _ instead: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "outdated-keyword", at: span, "`\(keyword)` has no meaning since OpenAPI 3.1",
            why: "it is read as OpenAPI 3.0 meant it", fix: instead)
    }
}

// MARK: Schemas

extension Diagnostic {
    static func unknownType(_ type: String, guess: String?, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "unknown-type", at: span, "`\(type)` is not a type of JSON Schema",
            why: guess.map { "it is read as `\($0)`" } ?? "any JSON value is accepted here",
            fix: guess.map { "did you mean `\($0)`?" }
                ?? "write `object`, `array`, `string`, `integer`, `number`, `boolean` or `null`")
    }

    static func misspeltFormat(_ format: String, meant: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "misspelt-format", at: span, "`\(format)` is not a format that is known",
            why: "it changes nothing: only the type says what the value is",
            fix: "did you mean `\(meant)`?")
    }

    static func emptyComposition(_ keyword: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "empty-composition", at: span, "`\(keyword)` has no branches",
            why: "it says nothing, so it is ignored", fix: "add a branch, or remove `\(keyword)`")
    }

    static func endlessComposition(_ pointer: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "endless-composition", at: span, "`\(pointer)` is composed of itself",
            why: "the branch that leads back adds nothing, and is ignored",
            fix: "remove that branch of `allOf`")
    }

    static func emptyEnumeration(at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "empty-enumeration", at: span, "`enum` lists no values",
            why: "no value could ever be right, so it is ignored", fix: "list the values, or remove `enum`")
    }

    static func enumerationOfObjects(at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "enumeration-of-objects", at: span, "objects or arrays are listed as values",
            why: "only strings, numbers and booleans can be listed; any JSON value is accepted here",
            fix: "describe the shape, and list the values of a property of it")
    }

    static func enumerationMemberType(_ value: String, type: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "enumeration-member-type", at: span, "`\(value)` is not of type `\(type)`",
            why: type == "string"
                ? "it is read as the text `\(value)`" : "the type of the listed values is taken instead",
            fix: type == "string" ? "write it in quotes: `'\(value)'`" : "make type and values agree")
    }

    static func enumerationOnArray(at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "enumeration-on-array", at: span, "`enum` lists single values for an array",
            why: "it is read as if it stood in `items`", fix: "move `enum` into `items`")
    }

    static func conflictingTypes(
        _ subject: String, _ first: String, _ second: String, at span: Span, other: Span
    ) -> Diagnostic {
        Diagnostic(
            .warning, "conflicting-types", at: span, "\(subject) is \(second) here, and \(first) elsewhere",
            why: "`allOf` wants both at once, which no value can be: this one is taken",
            fix: "make the two agree", related: [.init("the other one is here", at: .span(other))])
    }

    static func looseComposition(_ reason: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "loose-composition", at: span, reason,
            why: "what is generated accepts more than is described",
            fix: "move what the branches share into each of them")
    }

    static func unknownRequired(_ name: String, at span: Span, guess: String?) -> Diagnostic {
        Diagnostic(
            .warning, "unknown-required", at: span, "`\(name)` is required, but is no property",
            why: "nothing is known of its values, so nothing is generated for it",
            fix: guess.map { "did you mean `\($0)`?" }
                ?? "describe it under `properties`, or remove it from `required`")
    }

    static func nothingAllowed(at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "nothing-allowed", at: span, "the schema `false` forbids every value",
            why: "a value that comes all the same is kept as it is", fix: "remove what must not be there")
    }

    static func untypedSchema(_ keyword: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "untyped-schema", at: span, "only `\(keyword)` says what the value is",
            why: "no type can show that: any JSON value is accepted here",
            fix: "write the `type` beside it, if there is one")
    }

    static func misplacedKeywords(_ keywords: [String], type: String, at span: Span) -> Diagnostic {
        let list = keywords.map { "`\($0)`" }.joined(separator: " and ")
        return Diagnostic(
            .warning, "misplaced-keywords", at: span,
            "\(list) \(keywords.count == 1 ? "says" : "say") nothing of a value of type `\(type)`",
            why: "JSON Schema gives a meaning to them for another type only, so that they are ignored",
            fix: "remove what is not meant, or correct the `type`")
    }

    /// A limit that no value, or every value, keeps: `maxLength: -1`, `multipleOf: 0`.
    static func uselessLimit(_ keyword: String, _ value: String, wanted: String, at span: Span) -> Diagnostic
    {
        Diagnostic(
            .warning, "useless-limit", at: span, "`\(keyword): \(value)` is no limit that a value can keep",
            why: "nothing is checked", fix: "write \(wanted), or remove `\(keyword)`")
    }

    static func numberOutOfReach(_ value: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "number-out-of-reach", at: span,
            "the number `\(value)` is larger than programs can hold, or not finite",
            why: "what it says is left out",
            fix: "write a number of at most \(Limits.numberLength) characters below 1.8e308")
    }
}

// MARK: Operations

extension Diagnostic {
    static func swagger2Parameter(_ place: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "swagger-2-parameter", at: span, "`in: \(place)` is Swagger 2.0",
            why: "what stands here would not be sent", fix: "describe the body under `requestBody`")
    }

    static func parameterWithoutSchema(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "parameter-without-schema", at: span, "parameter `\(name)` says nothing of its values",
            why: "it is taken for a string", fix: "add a `schema`")
    }

    static func typeOutsideSchema(_ type: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "type-outside-schema", at: span, "the parameter's `type` stands outside of a schema",
            why: "that is Swagger 2.0; it is read as `schema: {type: \(type)}`", fix: "move it into `schema`")
    }

    static func decoratedPlaceholder(_ name: String, plain: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "decorated-placeholder", at: span, "`{\(name)}` in the path is more than a name",
            why: "OpenAPI knows no patterns and no signs there: it is read as `{\(plain)}`",
            fix: "write `{\(plain)}`, and a `pattern` into the parameter's schema")
    }

    static func repeatedPlaceholder(_ name: String, known: String, own: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "repeated-placeholder", at: span,
            "`{\(name)}` in the path is called like another placeholder",
            why: "a parameter has one value, and stands in `{\(known)}` already: it is read as `{\(own)}`",
            fix: "write `{\(own)}`, or another name of its own, and declare it as a parameter")
    }

    static func namelessPlaceholder(_ name: String, written: String = "", at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "nameless-placeholder", at: span, "`{\(written)}` in the path has no name",
            why: "no parameter can say what stands there: it is read as `{\(name)}`",
            fix: "write the name of its parameter into the braces")
    }

    static func queryPlaceholder(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "query-placeholder", at: span, "`{\(name)}` is no part of the path",
            why: "what goes into the query is described by parameters: it is left out of the path",
            fix: "remove it, and declare each name in it as a parameter with `in: query`")
    }

    /// `text` is what the path writes, `key` what a parameter is called.
    static func queryInPath(_ text: String, _ key: String, isLeftOut: Bool, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "query-in-path", at: span,
            "the path writes `\(text)` into the query, and parameter `\(key)` writes the same key",
            why: "a key is sent once: "
                + (isLeftOut
                    ? "the parameter gives the value, and `\(text)` is left out of the path"
                    : "it is sent as the path says, and the parameter is left out"),
            fix: isLeftOut
                ? "remove `\(text)` from the path" : "remove the parameter, or `\(text)` from the path")
    }

    static func strayBrace(_ brace: Character, at span: Span) -> Diagnostic {
        let partner = brace == "{" ? "}" : "{"
        let sent = brace == "{" ? "%7B" : "%7D"
        return Diagnostic(
            .warning, "stray-brace", at: span, "`\(brace)` in the path has no `\(partner)`",
            why: "no placeholder begins or ends there: it is sent as `\(sent)`",
            fix: "add the `\(partner)`, or write `\(sent)` where the sign itself is meant")
    }

    static func undeclaredPathParameter(_ name: String, in path: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "undeclared-path-parameter", at: span,
            "`{\(name)}` in the path is not declared as a parameter",
            why: "it is taken for a required string",
            fix: "declare it: `name: \(name)`, `in: path`, `required: true`")
    }

    static func pathParameterNotInPath(_ name: String, path: String, at span: Span, guess: String?)
        -> Diagnostic
    {
        Diagnostic(
            .warning, "path-parameter-not-in-path", at: span, "path `\(path)` has no `{\(name)}`",
            why: "there is no place for its value, so the parameter is left out",
            fix: guess.map { "did you mean `\($0)`?" }
                ?? "put `{\(name)}` into the path, or remove the parameter")
    }

    static func clashingPaths(_ path: String, _ same: String, at span: Span, other: Span) -> Diagnostic {
        Diagnostic(
            .warning, "clashing-paths", at: span, "`\(path)` is the same path as `\(same)`",
            why: "requests to the two look alike, so that only the server can say which is meant",
            fix: "describe all methods under one of them",
            related: [.init("the other one is here", at: .span(other))])
    }

    static func ignoredHeader(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "ignored-header", at: span, "the header `\(name)` is described as a parameter",
            why: "OpenAPI ignores it: media types and security schemes say what is sent in it",
            fix: "remove the parameter")
    }

    static func unusableServer(_ url: String, _ fault: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "unusable-server", at: span, "nothing can be sent to `\(url)`",
            why: "\(fault): no call can be made to this server",
            fix: "write an address such as `https://api.example.com/v1`")
    }

    static func undeclaredServerVariable(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "undeclared-server-variable", at: span,
            "`{\(name)}` in the address is not declared as a variable",
            why: "its default is taken to be empty", fix: "declare it under `variables`, with a `default`")
    }

    static func notMediaType(_ key: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "not-a-media-type", at: span, "`\(key)` is not a media type",
            why: "under `content` only media types have a meaning, so it is ignored",
            fix: "name a media type such as `application/json`, or correct the indentation")
    }

    static func impossibleBody(at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "impossible-body", at: span, "a body is described where HTTP has none",
            why:
                "responses of status 204, 205 and 304, and those to HEAD, end with their headers: it is ignored",
            fix: "remove `content`, or describe it for another status")
    }

    static func unknownStatus(_ key: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "unknown-status", at: span, "`\(key)` is not an HTTP status",
            why: "the response is left out",
            fix: "write a code such as `200`, a range such as `4XX`, or `default`")
    }

    static func repeatedStatus(_ key: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "repeated-status", at: span, "status `\(key)` is described twice",
            why: "the first is taken", fix: "remove one of the two")
    }

    static func unknownSecurityScheme(_ name: String, at span: Span, guess: String?) -> Diagnostic {
        Diagnostic(
            .warning, "unknown-security-scheme", at: span, "security scheme `\(name)` is not defined",
            why: "no credentials can be sent for it, so it is ignored",
            fix: guess.map { "did you mean `\($0)`?" } ?? "declare it under `components.securitySchemes`")
    }

    static func repeatedOperationID(_ name: String, at span: Span, other: Span) -> Diagnostic {
        Diagnostic(
            .warning, "repeated-operation-id", at: span, "two operations are called `\(name)`",
            why: "one of them gets another name in the SDK",
            fix: "give each operation an `operationId` of its own",
            related: [.init("the other one is here", at: .span(other))])
    }

    static func webhookMethods(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "webhook-methods", at: span, "webhook `\(name)` is described for several methods",
            why: "only the first is generated", fix: "give each message a webhook of its own")
    }
}

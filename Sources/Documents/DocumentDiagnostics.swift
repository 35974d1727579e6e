import Diagnostics
import JSONText

// MARK: The text as a whole

extension Diagnostic {
    static func emptyDocument(in file: SourceFile.ID, hasText: Bool) -> Diagnostic {
        Diagnostic(
            .error, "empty-document", at: .start(of: file),
            hasText ? "the file holds only comments and blank lines" : "the file is empty",
            why: "there is nothing in it to read",
            fix: "write the document, or leave this file out")
    }

    static func severalDocuments(at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "several-documents", at: span,
            "a second document begins here",
            why: "a description is one document; what follows would be left out",
            fix: "move what follows into a file of its own, or remove this line")
    }

    /// `name` is `UTF-16` or `UTF-32`.
    static func otherEncoding(_ name: String, in file: SourceFile.ID) -> Diagnostic {
        Diagnostic(
            .error, "not-utf-8", at: .start(of: file),
            "the file is encoded as \(name)",
            why: "only UTF-8 is read, so that every place in the text is counted alike",
            fix: "save the file as UTF-8")
    }

    static func brokenUTF8(at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "not-utf-8", at: span,
            "the bytes here are not UTF-8",
            why: "the text they stand for cannot be known",
            fix: "save the file as UTF-8; Latin-1 and Windows-1252 are the usual culprits")
    }

    static func controlCharacter(at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "control-character", at: span,
            "a control character stands here",
            why: "YAML allows none but tab and line ends, since they cannot be seen",
            fix: #"remove it, or write it as an escape in double quotes, as in `"\x07"`"#)
    }

    /// `code` is the character's number in hexadecimal: `2028`.
    static func lineSeparator(_ code: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "line-separator", at: span,
            "the character U+\(code) stands here and is taken for the end of a line",
            why: "YAML 1.1 says so and YAML 1.2 does not; in the value it becomes a space or a line end",
            fix: "remove it, or write it as `\\u\(code)` in double quotes")
    }

    static func tooDeep(at span: Span, limit: Int) -> Diagnostic {
        Diagnostic(
            .error, "too-deep", at: span,
            "more than \(limit) objects and arrays stand in one another here",
            why: "no real description is that deep, and a deeper one could exhaust the stack",
            fix: "close the brackets that were left open, or move inner parts into components of their own")
    }
}

// MARK: Keys

extension Diagnostic {
    static func duplicateKey(_ key: String, at span: Span, first: Span) -> Diagnostic {
        Diagnostic(
            .error, "duplicate-key", at: span,
            "the key `\(clipped(key))` stands twice in this object",
            why: "only one of the two values can be kept: here the first, elsewhere perhaps the other",
            fix: key == "<<"
                ? "give one `<<` an array instead: `<<: [*first, *second]`"
                : "remove one of them, or give it another name",
            related: [Related("the first `\(clipped(key))`", at: .span(first))]
        ).ofForm
    }

    static func keyNotText(_ kindName: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "key-not-text", at: span,
            "\(kindName) stands where a key should be",
            why: "a key is text, as in JSON",
            fix: "write a name followed by `:`; braces that belong to the text need quotes, as in `'{id}'`")
    }

    static func emptyKey(at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "empty-key", at: span,
            "nothing stands before this `:`",
            why: "an entry without a name can be neither found nor named",
            fix: #"write the name before it; a name that is truly empty is written `""`"#)
    }
}

// MARK: Anchors, aliases, merge keys, tags

extension Diagnostic {
    static func unknownAnchor(_ name: String, at span: Span, known: [String]) -> Diagnostic {
        Diagnostic(
            .error, "unknown-anchor", at: span,
            "`*\(clipped(name))` repeats a value that nothing before it names",
            why: "an alias stands for the value marked `&\(clipped(name))` further up",
            fix: nearest(to: name, in: known).map { "did you mean `*\($0)`?" }
                ?? "mark the value with `&\(clipped(name))`, or put quotes around a text that begins with `*`"
        )
    }

    static func aliasCycle(_ name: String, at span: Span, anchor: Span) -> Diagnostic {
        Diagnostic(
            .error, "alias-cycle", at: span,
            "`*\(clipped(name))` stands inside the value that it repeats",
            why: "written out, the value would never end",
            fix: "refer to a component by `$ref` where something contains itself",
            related: [Related("the value begins here", at: .span(anchor))])
    }

    static func aliasExpansion(_ name: String, at span: Span, anchor: Span, limit: Int) -> Diagnostic {
        Diagnostic(
            .error, "alias-expansion", at: span,
            "with `*\(clipped(name))` the document grows past \(limit) values",
            why: "aliases of aliases multiply: a few lines can stand for more than memory holds",
            fix: "repeat the value by `$ref` instead, or write fewer aliases inside aliases",
            related: [Related("`&\(clipped(name))` is here", at: .span(anchor))])
    }

    static func mergeOfNoObject(_ kindName: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "merge-not-object", at: span,
            "`<<` is given \(kindName)",
            why: "it takes over the entries of an object, or of each object in an array",
            fix: "give it an alias of an object, `<<: *name`; a key that is really called `<<` needs quotes")
    }

    static func unknownTag(_ tag: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "unknown-tag", at: span,
            "the tag `\(clipped(shortTag(tag)))` has no meaning here",
            why: "a description holds only what JSON can hold, so only YAML's core tags are read",
            fix: "remove the tag; for text write `!!str`, or put a value that begins with `!` in quotes")
    }

    static func tagMismatch(_ tag: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "tag-mismatch", at: span,
            "this value cannot be read as `\(clipped(shortTag(tag)))`",
            why: "the tag says what the value must be",
            fix: "remove the tag, or correct the value")
    }

    /// `!!str` for `tag:yaml.org,2002:str`.
    private static func shortTag(_ tag: String) -> String {
        let prefix = "tag:yaml.org,2002:"
        return tag.hasPrefix(prefix) ? "!!" + tag.dropFirst(prefix.count) : tag
    }
}

// MARK: Syntax

extension Diagnostic {
    static func jsonSyntax(
        _ error: JSONSyntaxError, in source: SourceFile, _ file: SourceFile.ID
    ) -> Diagnostic {
        let there = jsonCharacter(source.bytes, at: error.offset)
        let span = Span(file: file, lower: error.offset, upper: error.offset + there.utf8.count)
        let isWritten = source.bytes[min(error.offset, source.bytes.count)...].starts(with: "\u{FFFD}".utf8)
        if there == "\u{FFFD}", !isWritten {
            return .brokenUTF8(at: Span(file: file, lower: error.offset, upper: error.offset + 1))
        }
        return Diagnostic(
            .error, "json-syntax", at: span, error.message,
            why: "what follows cannot be read with certainty",
            fix: jsonFix(source.bytes, at: error.offset))
    }

    static func yamlNamedJSON(at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "yaml-named-json", at: span,
            "the file is named `.json` and holds YAML",
            why: "it is read as YAML here; other tools go by the name and refuse it",
            fix: "rename it to `.yaml`")
    }

    /// The character at this place, U+FFFD for bytes that are no UTF-8. Nothing at the end.
    private static func jsonCharacter(_ bytes: [UInt8], at offset: Int) -> String {
        let text = String(decoding: bytes[min(offset, bytes.count)...].prefix(4), as: UTF8.self)
        return text.unicodeScalars.first.map { String($0) } ?? ""
    }

    private static func jsonFix(_ bytes: [UInt8], at offset: Int) -> String {
        guard offset < bytes.count else { return "write what is missing; perhaps the file was cut off" }
        if (try? JSONTape(Array(bytes[..<offset]))) != nil {
            return "remove what follows: a file holds one value"
        }
        let behind = bytes[..<offset].last.map { Unicode.Scalar($0) } ?? " "
        let before = bytes[..<offset].last { !isJSONSpace($0) }.map { Unicode.Scalar($0) } ?? " "
        switch (before, Unicode.Scalar(bytes[offset])) {
        case (_, "\u{0}"..."\u{1F}"):
            return #"write it as an escape, such as `\n` for a line end and `\t` for a tab"#
        case ("\\", _) where behind == "\\": return #"write `\\` where the text holds a backslash"#
        case _ where bytes[..<offset].suffix(5).contains(Array(#"\u"#.utf8)):
            return #"write four hexadecimal digits after `\u`"#
        case (_, "\\"): return "write the character itself, or both halves of the pair"
        case ("0", "0"..."9") where behind == "0":
            return "remove the leading zero, or put the value in double quotes"
        case (",", "}"), (",", "]"): return "remove the comma before it"
        case (_, "}"), (_, "]"):
            return "write what is expected before it, or the bracket that closes what is open here"
        case (_, "'"): return "use double quotes"
        case (_, "/"), (_, "#"): return "remove the comment: JSON has none"
        case ("a"..."z", _), ("0"..."9", _), ("}", _), ("]", _), ("\"", _):
            return "write the `,` or `:` that is missing before it"
        case (_, "a"..."z"), (_, "A"..."Z"):
            return "put it in double quotes; the only words without are `true`, `false` and `null`"
        default: return "remove it, or write what is expected before it"
        }
    }

    /// Why libyaml stopped, in words that help.
    ///
    /// `asJSON` is what stopped the JSON reader, for a text that begins like JSON and is neither.
    static func yamlSyntax(_ problem: YAMLProblem, in file: SourceFile.ID, asJSON: JSONSyntaxError?)
        -> Diagnostic
    {
        let span = Span(
            file: file, lower: problem.offset,
            upper: problem.offset + (problem.character.map { UTF8.width($0) } ?? 0))
        switch problem.problem {
        case "control characters are not allowed": return .controlCharacter(at: span)
        case "invalid leading UTF-8 octet", "invalid trailing UTF-8 octet", "incomplete UTF-8 octet sequence",
            "invalid length of a UTF-8 sequence", "invalid Unicode character":
            return .brokenUTF8(at: span)
        default: break
        }
        let words = yamlWords(problem)
        let context = problem.contextOffset.map { Span(file: file, lower: $0, upper: $0) }
        var related: [Related] = []
        if !words.isAtContext, let context, let text = contextWords(problem.context ?? "") {
            related.append(Related(text, at: .span(context)))
        }
        if let asJSON {
            let place = Span(file: file, lower: asJSON.offset, upper: asJSON.offset)
            related.append(Related("read as JSON, \(asJSON.message)", at: .span(place)))
        }
        return Diagnostic(
            .error, words.isTab ? "tab-indentation" : "yaml-syntax",
            at: words.isAtContext ? context ?? span : span,
            words.what, why: words.why, fix: words.fix, related: related)
    }

    /// What began at the second place that libyaml names. Nil where that says nothing more than the first.
    private static func contextWords(_ context: String) -> String? {
        switch context {
        case "while parsing a block mapping": "the object begins here"
        case "while parsing a block collection": "the array begins here"
        case "while parsing a flow mapping": "the `{` is here"
        case "while parsing a flow sequence": "the `[` is here"
        case "while scanning a quoted scalar", "while parsing a quoted scalar": "the quote opens here"
        default: nil
        }
    }
}

/// What a problem of libyaml's is called, and whether it is shown where the thing began that it was reading.
private struct YAMLWords {
    var what: String
    var why = "the structure of the text is unclear from here on"
    var fix: String
    var isAtContext = false
    var isTab = false
}

private func yamlWords(_ problem: YAMLProblem) -> YAMLWords {
    switch problem.problem {
    case "found character that cannot start any token": unstartable(problem.character)
    case "found a tab character where an indentation space is expected",
        "found a tab character that violates indentation":
        unstartable("\t")
    case "mapping values are not allowed in this context" where problem.lineOffset > longestYAMLKey:
        longKey("the key before this `:`", isAtContext: false)
    case "could not find expected ':'" where problem.lineOffset > longestYAMLKey:
        longKey("this key", isAtContext: true)
    case "mapping values are not allowed in this context":
        YAMLWords(
            what: "a `:` stands where no key can be",
            fix: "put quotes around a text that holds `: `, or look for a missing `:` in the line above")
    case "mapping keys are not allowed in this context",
        "block sequence entries are not allowed in this context":
        YAMLWords(
            what: "an entry begins where none can be",
            fix: "begin it on a line of its own, indented like the entries beside it")
    case "could not find expected ':'":
        YAMLWords(
            what: "no `:` follows this text",
            why: "between the entries of an object every line is a key and its value",
            fix: "write `key: value`, and indent the further lines of a value more than its key",
            isAtContext: true)
    case "found unexpected end of stream":
        YAMLWords(
            what: "this quote is never closed", why: "all that follows would belong to the text",
            fix: "close it; a quote inside the text is doubled in single quotes and escaped in double quotes",
            isAtContext: true)
    case "did not find expected key", "did not find expected '-' indicator":
        problem.isFirstOnLine
            ? YAMLWords(
                what: "this line fits no entry above it",
                why: "a line belongs to the object or array whose entries are indented alike",
                fix: "indent it like the entries that it belongs to")
            : YAMLWords(
                what: "text follows a value that has ended", why: "a closing quote or bracket ends the value",
                fix: "put quotes around the whole value, or remove what follows")
    default: yamlTokenWords(problem)
    }
}

private func yamlTokenWords(_ problem: YAMLProblem) -> YAMLWords {
    switch problem.problem {
    case "did not find expected ',' or ']'":
        YAMLWords(
            what: "a `,` or `]` is missing here",
            fix: "separate the values by `,` and close the array with `]`")
    case "did not find expected ',' or '}'":
        YAMLWords(
            what: "a `,` or `}` is missing here",
            fix: "separate the entries by `,` and close the object with `}`")
    case "found unknown escape character", "found invalid Unicode character escape code",
        "did not find expected hexdecimal number":
        YAMLWords(
            what: "no character is written this way",
            why: #"after a `\` in double quotes only YAML's escapes may stand"#,
            fix: #"write `\\` for a backslash, or use single quotes, where `\` means itself"#)
    case "did not find expected node content":
        YAMLWords(what: "a value is missing here", fix: "write the value, or remove the `,`")
    case "did not find expected <document start>":
        YAMLWords(
            what: "the document has ended, but text follows",
            fix: "indent what follows like the entries above it, or remove it")
    case "did not find expected alphabetic or numeric character":
        YAMLWords(
            what: "a name is missing after `&` or `*`", why: "unquoted, they mark and repeat values",
            fix: "put a text that begins with `&` or `*` in quotes", isAtContext: true)
    case "found undefined tag handle":
        YAMLWords(
            what: "the tag here is not declared", why: "a value that begins with `!` has a tag",
            fix: "put a text that begins with `!` in quotes")
    case "found unknown directive name", "found incompatible YAML document":
        YAMLWords(
            what: "this directive is not known",
            why: "a line that begins with `%` is about tags or versions, not part of the document",
            fix: "remove the line, or put quotes around a text that begins with `%`", isAtContext: true)
    case "found unexpected document indicator":
        YAMLWords(
            what: "`---` or `...` stands inside a quoted text",
            why: "at the start of a line they end the document",
            fix: "indent the line")
    case "did not find expected comment or line break":
        YAMLWords(
            what: "text follows a `|` or `>` on its line", why: "the text of a block begins on the next line",
            fix: "move it to the next line and indent it")
    default:
        YAMLWords(
            what: [problem.problem, problem.context].compactMap(\.self).joined(separator: " "),
            fix: "correct this place; quotes around a text keep its characters from being read as YAML")
    }
}

private func longKey(_ name: String, isAtContext: Bool) -> YAMLWords {
    YAMLWords(
        what: "\(name) has more than \(longestYAMLKey) characters",
        why: "YAML takes so long a text for a value, unless a `?` announces it as a key",
        fix: "write `? ` before the key, and `: ` before its value on a line of its own; or write JSON",
        isAtContext: isAtContext)
}

/// The longest key that needs no `?` before it (YAML 1.2 §7.4).
private let longestYAMLKey = 1024

/// No token of YAML begins with this character.
private func unstartable(_ character: Unicode.Scalar?) -> YAMLWords {
    guard let character, character != "\t" else {
        return YAMLWords(
            what: "a tab stands where YAML takes only spaces",
            why: "a tab has no agreed width, so what it belongs to is unclear",
            fix: "replace the tab with spaces, or write `\\t` inside double quotes", isTab: true)
    }
    return YAMLWords(
        what: "an unquoted value begins with `\(character)`",
        why: "YAML keeps this character for itself",
        fix: "put the value in quotes: `'\(character)…'`")
}

/// A name from the text, short enough for a message.
private func clipped(_ text: String) -> String {
    text.unicodeScalars.count <= 60 ? text : String(text.unicodeScalars.prefix(59)) + "…"
}

import Diagnostics

// MARK: Places

extension Diagnostic {
    /// A `$ref` names something that no document declares.
    static func unresolvedReference(
        _ text: String, _ kind: ReferenceKind, at span: Span, guess: String?
    ) -> Diagnostic {
        Diagnostic(
            .error, "unresolved-reference", at: span, "\(kind.noun) `\(text)` is not defined",
            why: "the description uses it, and no document declares it",
            fix: guess.map { "did you mean `\($0)`?" }
                ?? (text.hasPrefix("#") ? kind.section : nil)
                .map { "declare it under `components.\($0)`, or remove the reference" }
                ?? "declare it there, or remove the reference")
    }

    static func wrongTarget(
        _ text: String, _ kind: ReferenceKind, found: String, at span: Span
    ) -> Diagnostic {
        Diagnostic(
            .error, "wrong-target", at: span, "`\(text)` is \(found), and no \(kind.noun)",
            why: "only a \(kind.noun) can stand here",
            fix: kind.section.map { "refer to something under `components.\($0)`" } ?? "remove the reference")
    }

    static func looseReference(_ text: String, better: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "loose-reference", at: span, "`\(text)` is no pointer to what it means",
            why: "other tools look for other keys; it is read as `\(better)`", fix: "write `\(better)`")
    }

    static func referenceCycle(_ text: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "reference-cycle", at: span, "`\(text)` leads back to itself",
            why: "a ring of references, with no schema in it, describes nothing",
            fix: "let one of them say what it is")
    }

    static func ignoredBesideReference(_ key: String, _ kind: ReferenceKind, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "ignored-beside-reference", at: span, "`\(key)` stands beside a reference",
            why: kind == .schema
                ? "OpenAPI 3.0 gives it no meaning there, so it is ignored"
                : "only words may stand there, so it is ignored",
            fix: kind == .schema
                ? "remove it, or put the reference into `allOf`"
                : "remove it, or change what the reference leads to")
    }

    static func misplacedReference(_ key: String, of noun: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "misplaced-reference", at: span, "`\(key)` of \(noun) is a reference",
            why: "OpenAPI allows none here, and other tools may fail; what it leads to is taken",
            fix: "write what it leads to in its place")
    }

    static func repeatedAnchor(_ name: String, at span: Span, other: Span) -> Diagnostic {
        Diagnostic(
            .warning, "repeated-anchor", at: span, "two schemas of one document have the anchor `\(name)`",
            why: "references to `#\(name)` lead to the first", fix: "give each an anchor of its own",
            related: [.init("the other one is here", at: .span(other))])
    }

    static func unknownMapping(_ name: String, tag: String, at span: Span, guess: String?) -> Diagnostic {
        Diagnostic(
            .warning, "unknown-mapping", at: span, "`\(name)`, to which `\(tag)` is mapped, is not defined",
            why: "values with this tag are kept as they came, without a type",
            fix: guess.map { "did you mean `#/components/schemas/\($0)`?" }
                ?? "name a schema under `components.schemas`, or the file that holds it")
    }

    static func sharedSchemaName(_ name: String, _ names: [String], at span: Span, others: [Span])
        -> Diagnostic
    {
        let list = names.map { "`\($0)`" }.joined(separator: ", ")
        return Diagnostic(
            .warning, "shared-schema-name", at: span, "several schemas are called `\(name)`",
            why: "what stands around them tells them apart: \(list)",
            fix: "give them names of their own, with `x-sdk-name` where the files cannot be renamed",
            related: others.map { .init("another one is here", at: .span($0)) })
    }
}

// MARK: Files

extension Diagnostic {
    /// What a reference names cannot be had. Nil when that was reported where the fault stands.
    static func unreachable(_ reference: Reference, _ kind: ReferenceKind, _ failure: FileFailure)
        -> Diagnostic?
    {
        let text = reference.text
        let span = reference.span
        switch failure {
        case .reported: return nil
        case .missing(let nearby): return missingFile(String(reference.parts.address), kind, at: span, nearby)
        case .outsideRoot: return outsideRoot(text, at: span)
        case .remote: return remoteReference(text, at: span)
        case .unreadable(let reason):
            return Diagnostic(
                .error, "unreadable-reference", at: span, "`\(text)` \(reason)",
                why: "the \(kind.noun) that should stand there is missing",
                fix: "put a readable text file there")
        }
    }

    private static func missingFile(_ path: String, _ kind: ReferenceKind, at span: Span, _ nearby: String?)
        -> Diagnostic
    {
        Diagnostic(
            .error, "missing-reference", at: span, "there is no file `\(path)`",
            why:
                "the \(kind.noun) that should stand there is missing; the path counts from the file it is written in",
            fix: path.utf8.contains(UInt8(ascii: "\\"))
                ? "write `/` between the parts of the path"
                : nearby.map { "did you mean `\(folder(of: path))\($0)`?" }
                    ?? "correct the path, or put the file there")
    }

    private static func outsideRoot(_ text: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "reference-outside-root", at: span, "`\(text)` leads out of the description's folder",
            why:
                "a description may only read files beside it and below, so that it cannot copy others into an SDK",
            fix: "move the file into that folder, or allow another one with `--reference-root DIR`")
    }

    private static func remoteReference(_ text: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "remote-reference", at: span, "`\(text)` is not a file, but an address",
            why:
                "nothing is fetched, so that a description means the same at all times: what it says is left out",
            fix:
                "keep a copy in a folder, and name it: `--map \(folder(of: String(text.prefix { $0 != "#" })))=DIR`"
        )
    }
}

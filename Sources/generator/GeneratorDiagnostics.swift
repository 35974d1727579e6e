import Diagnostics

// The command line.

extension Diagnostic {
    static func unknownCommand(_ name: String, known: [String], isDocument: Bool) -> Diagnostic {
        let fallback =
            isDocument
            ? "write `generate \(name) --name NAME --output DIR`" : "`generator --help` lists them all"
        return Diagnostic(
            .error, "unknown-command", at: .command, "there is no command `\(name)`",
            why: "nothing was done",
            fix: nearest(to: name, in: known).map { "did you mean `\($0)`?" } ?? fallback)
    }

    static func unknownOption(_ name: String, of command: String, known: [String]) -> Diagnostic {
        Diagnostic(
            .error, "unknown-option", at: .command, "`\(command)` has no option `\(name)`",
            why: "nothing was done",
            fix: nearest(to: name, in: known).map { "did you mean `\($0)`?" }
                ?? "`generator \(command) --help` lists them all")
    }

    static func repeatedOption(_ name: String) -> Diagnostic {
        Diagnostic(
            .error, "repeated-option", at: .command, "`\(name)` is given twice",
            why: "only one of its values can be used", fix: "leave one of them out")
    }

    static func missingValue(_ name: String, _ value: String) -> Diagnostic {
        Diagnostic(
            .error, "missing-value", at: .command, "nothing follows `\(name)`",
            why: "the option needs a value",
            fix: "write `\(name) \(value)`")
    }

    static func unwantedValue(_ name: String, _ value: String) -> Diagnostic {
        Diagnostic(
            .error, "unwanted-value", at: .command, "`\(name)` is given the value `\(value)`",
            why: "the option is a switch: it is there or not", fix: "write only `\(name)`")
    }

    static func missingArgument(_ argument: String, of command: String) -> Diagnostic {
        Diagnostic(
            .error, "missing-argument", at: .command, "`\(command)` is given no \(argument)",
            why: "there is nothing to read", fix: "add the path of a description, or `-` for standard input")
    }

    static func missingOption(_ name: String, _ value: String, of command: String) -> Diagnostic {
        Diagnostic(
            .error, "missing-option", at: .command, "`\(command)` is given no `\(name)`",
            why: "it cannot be guessed",
            fix: "add `\(name) \(value)`; `generator \(command) --help` explains it")
    }

    static func unknownStage(_ name: String, known: [String]) -> Diagnostic {
        let fallback = "choose one of " + known.map { "`\($0)`" }.joined(separator: ", ")
        return Diagnostic(
            .error, "unknown-stage", at: .command, "there is no stage `\(name)`", why: "nothing can be shown",
            fix: nearest(to: name, in: known).map { "did you mean `\($0)`?" } ?? fallback)
    }

    static func unknownChoice(_ text: String, of option: String, known: [String]) -> Diagnostic {
        Diagnostic(
            .error, "unknown-choice", at: .command, "`\(option)` cannot be `\(text)`",
            why: "the command would have to guess",
            fix: nearest(to: text, in: known).map { "did you mean `\($0)`?" }
                ?? "write \(known.map { "`\($0)`" }.joined(separator: " or "))")
    }

    static func unknownMessage(_ id: String, known: [String]) -> Diagnostic {
        Diagnostic(
            .error, "unknown-message", at: .command, "no message has the id `\(id)`",
            why: "without `--sdk NAME` or a SPEC behind it, such a word is no place in a description either",
            fix: nearest(to: id, in: known).map { "did you mean `\($0)`?" }
                ?? "`generator explain` lists them all")
    }

    static func mapWithoutFolder(_ text: String) -> Diagnostic {
        Diagnostic(
            .error, "map-without-folder", at: .command, "`--map \(text)` names no address and folder",
            why: "it says which folder stands for which addresses",
            fix: "write `--map https://example.com/schemas/=schemas`")
    }

    static func documentWithoutName(_ path: String, of command: String) -> Diagnostic {
        Diagnostic(
            .error, "document-without-name", at: .command,
            "`\(path)` is a description, and not the name of an SDK",
            why: "an SDK without a workspace needs a name and a folder",
            fix: "write `\(command) \(path) --name NAME --output DIR`")
    }

    static func conflictingOptions(_ first: String, _ second: String) -> Diagnostic {
        Diagnostic(
            .error, "conflicting-options", at: .command, "`\(first)` and `\(second)` are both given",
            why: "an SDK comes either from a workspace or from the command line", fix: "leave one of them out"
        )
    }

    static func missingPartner(_ partner: String, of option: String) -> Diagnostic {
        Diagnostic(
            .error, "missing-partner", at: .command, "`\(option)` is given without `\(partner)`",
            why: "an SDK without a workspace needs a name and a folder", fix: "add `\(partner)`")
    }

    static func missingDocument(beside option: String) -> Diagnostic {
        Diagnostic(
            .error, "missing-document", at: .command, "`\(option)` is given, and no description",
            why: "there is nothing to read", fix: "add the path of a description, or `-` for standard input")
    }

    static func moduleName(_ name: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .error, "module-name", at: place, "`\(name)` cannot be the name of the SDK's module",
            why: "its types are named after it, as in `PaypercutClient`",
            fix:
                "use ASCII letters, digits and `_`, a capital first, and no name that Swift or the runtime has"
        )
    }
}

// Input.

extension Diagnostic {
    /// `nearby` is a file whose name is almost that of the missing one.
    static func unreadableInput(
        _ problem: FileProblem, shownAs path: String, nearby: String? = nil
    ) -> Diagnostic {
        let (what, fix) =
            switch problem.reason {
            case .isMissing:
                (
                    "there is no file here",
                    nearby.map { "did you mean `\($0)`?" } ?? "correct the path, or put the file there"
                )
            case .isFolder: ("this is a folder, and no file", "name a file in it")
            case .isNoFolder: ("`\(problem.path)` is a file, and no folder", "correct the path")
            case .notPermitted: ("the file may not be read", "allow reading it, as with `chmod +r`")
            case .noRoom: ("the disk is full", "free some space, and run the command again")
            case .isTooLarge(let limit):
                (
                    "the file is larger than \(limit / 1_000_000) MB",
                    "split it, or allow more with `--max-file-size`, in MB"
                )
            case .other(let words):
                ("the file cannot be read: \(words)", "see to it that the file can be read")
            }
        return Diagnostic(
            .error, "unreadable-input", at: .path(path), what, why: "nothing can be made of it", fix: fix)
    }

    static func missingWorkspace(_ folder: String) -> Diagnostic {
        Diagnostic(
            .error, "missing-workspace", at: .path(joined(folder, "specs")),
            "there is no `sdk.yaml` in any folder here",
            why: "each SDK has a `specs/<sdk>/sdk.yaml`, which names its descriptions",
            fix: "start the command where `specs` is, or add `--workspace DIR`; "
                + "without a workspace, `generate SPEC --name NAME --output DIR`")
    }

    static func unknownSDK(_ name: String, known: [String]) -> Diagnostic {
        let fallback = "choose from " + known.map { "`\($0)`" }.joined(separator: ", ")
        return Diagnostic(
            .error, "unknown-sdk", at: .command, "no `specs/*/sdk.yaml` has the name `\(name)`",
            why: "nothing was done",
            fix: nearest(to: name, in: known).map { "did you mean `\($0)`?" } ?? fallback)
    }

    static func settingKind(_ key: String, _ found: String, wanted: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "setting-kind", at: span, "`\(key)` is \(found)", why: "it must be \(wanted)",
            fix: "write \(wanted)")
    }

    static func missingSetting(_ key: String, example: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "missing-setting", at: span, "there is no `\(key)`", why: "every SDK needs one",
            fix: "add `\(example)`")
    }

    static func misspeltSetting(_ key: String, meant: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "misspelt-setting", at: span, "there is no setting `\(key)`",
            why: "`\(meant)`, which every SDK needs, is missing", fix: "did you mean `\(meant)`?")
    }

    static func unknownSetting(_ key: String, known: [String], at span: Span) -> Diagnostic {
        Diagnostic(
            .warning, "unknown-setting", at: span, "there is no setting `\(key)`", why: "it changes nothing",
            fix: nearest(to: key, in: known).map { "did you mean `\($0)`?" } ?? "remove it")
    }

    static func absolutePath(_ path: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .error, "absolute-path", at: span, "`\(path)` begins at the root of one machine's disk",
            why: "the workspace would work nowhere else", fix: "write it relative to the workspace")
    }

    /// Two SDKs of one workspace share what must differ: a `name`, or an `output` folder.
    static func duplicateSDK(_ key: String, _ value: String, at span: Span, first: Span) -> Diagnostic {
        Diagnostic(
            .error, "duplicate-sdk", at: span, "`\(value)` is already the `\(key)` of another SDK",
            why: "one would overwrite the other", fix: "choose another `\(key)`",
            related: [.init("the other one is here", at: .span(first))])
    }

    /// A template of one's own that is neither named like one of ours nor included by any.
    static func unmatchedTemplate(_ path: String, known: [String], meant: String?) -> Diagnostic {
        let names = known.map { "`\($0).mustache`" }.joined(separator: ", ")
        return Diagnostic(
            .warning, "unmatched-template", at: .path(path), "there is no template of this name to replace",
            why: "no other template includes it, so it changes nothing",
            fix: meant.map { "did you mean `\($0).mustache`?" } ?? "give it one of the names \(names)")
    }

    static func noTemplates(_ folder: String) -> Diagnostic {
        Diagnostic(
            .error, "no-templates", at: .path(folder), "there is no folder with templates here",
            why: "`--templates` names one whose `.mustache` files take the place of ours",
            fix: "correct the path, or put the templates that are to differ there")
    }
}

// Output.

extension Diagnostic {
    static func unwritableOutput(_ problem: FileProblem) -> Diagnostic {
        let (what, fix) =
            switch problem.reason {
            case .isMissing: ("this went away while it was needed", "run the command again")
            case .isFolder: ("this is a folder, and a file belongs here", "move the folder away")
            case .isNoFolder:
                ("this is a file, and a folder belongs here", "move it away, or choose another folder")
            case .notPermitted: ("nothing may be written here", "allow writing, or choose another folder")
            case .noRoom: ("there is no room for this file", "free some space, and run the command again")
            case .isTooLarge(let limit):
                (
                    "what stands here is larger than \(limit / 1_000_000) MB",
                    "remove it, or choose another folder"
                )
            case .other(let words): ("this cannot be written: \(words)", "see to it that it can be written")
            }
        return Diagnostic(
            .error, "unwritable-output", at: .path(problem.path), what,
            why: "nothing was written; what was there before is as it was", fix: fix)
    }

    static func damagedLock(_ path: String, forced command: String) -> Diagnostic {
        Diagnostic(
            .error, "damaged-lock", at: .path(path), "this is not a lock as the generator writes it",
            why: "it says which files may be overwritten, and nothing else does",
            fix: "bring back the committed one, or overwrite what is there with `\(command)`")
    }

    static func otherLock(
        _ path: String, holds other: String, wanted: String, forced command: String
    ) -> Diagnostic {
        Diagnostic(
            .error, "other-sdk", at: .path(path), "this folder holds the SDK `\(other)`",
            why: "`\(wanted)` would take its place",
            fix: "choose another folder, or overwrite what is there with `\(command)`")
    }
}

// Our own fault.

extension Diagnostic {
    static func missingResources(_ place: String) -> Diagnostic {
        Diagnostic(
            .error, "missing-resources", at: .path(place),
            "the folder that belongs beside the executable is not there",
            why: "it holds the templates and the runtime's sources",
            fix: "copy the executable together with that folder")
    }
}

/// `word` as a shell reads it back.
func shellQuoted(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy {
        $0.isASCII
            && ($0.properties.isAlphabetic || $0.properties.numericType != nil
                || "_-./=:,+@%".unicodeScalars.contains($0))
    }
    if isPlain, !word.isEmpty { return word }
    return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}

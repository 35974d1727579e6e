import Diagnostics

extension Diagnostic {
    static func wrongVersions(_ words: [String]) -> Diagnostic {
        Diagnostic(
            .error, "wrong-versions", at: .command, "`diff` is given \(counted(words.count, "version"))",
            why: "it compares an old one with a new one", fix: "write `generator diff OLD NEW`")
    }

    static func missingVersion(_ path: String, isRevision: Bool) -> Diagnostic {
        Diagnostic(
            .error, "missing-version", at: .path(path), "there is no description here",
            why: "there is nothing to compare",
            fix: isRevision
                ? "look for it with `git ls-tree -r --name-only REVISION`"
                : "give the path of a description, of its folder, or a revision as in `main:openapi.yaml`")
    }

    static func noVersion(_ text: String) -> Diagnostic {
        Diagnostic(
            .error, "no-version", at: .command, "`\(text)` is no version",
            why: "only three numbers tell which of them has to be raised", fix: "write it as in `1.4.0`")
    }

    static func versionTooLow(_ version: String, needed: String, because reason: String) -> Diagnostic {
        Diagnostic(
            .error, "version-too-low", at: .command, "`\(version)` promises more than the change keeps",
            why: reason, fix: "call it `\(needed)`")
    }

    static func staleAcceptance(_ fingerprint: String, _ reason: String) -> Diagnostic {
        Diagnostic(
            .warning, "stale-acceptance", at: .command,
            "the accepted finding `\(fingerprint)` is not there, or its time is up",
            why: "it was accepted because: \(reason)", fix: "remove it from `accepted`")
    }
}

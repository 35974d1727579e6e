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
}

import Diagnostics

// What an SDK is made from, and its folder.

extension Diagnostic {
    /// What a change means for the folder of an SDK, and the command that mends it.
    struct Effect {
        /// How many files would be written or removed.
        var count: Int
        var folder: String
        var command: String

        fileprivate var words: String {
            count == 0
                ? "nothing but the lock in `\(folder)` follows from that"
                : "\(counted(count, "file")) of `\(folder)` would be written otherwise now"
        }
    }

    static func changed(_ ingredient: Ingredient, _ effect: Effect) -> Diagnostic {
        let (id, what) =
            switch ingredient.kind {
            case .description: ("changed-description", "this description")
            case .overlay: ("changed-overlay", "this overlay")
            case .fragment: ("changed-fragment", "this part of a description")
            case .template: ("changed-template", "this template")
            case .article: ("changed-article", "this article")
            case .settings:
                ("changed-settings", ingredient.path == nil ? "what the options say" : "this entry")
            }
        return Diagnostic(
            .error, id, at: ingredient.path.map { .path($0) } ?? .command,
            "\(what) is not what the SDK was made from", why: effect.words, fix: "run `\(effect.command)`")
    }

    /// `was` is nil where both call themselves the same.
    static func otherGenerator(_ lock: String, was: String?, now: String, _ effect: Effect) -> Diagnostic {
        Diagnostic(
            .error, "changed-generator", at: .path(lock),
            was.map { "the SDK was made by generator \($0), and this is \(now)" }
                ?? "the SDK was made by another generator \(now) than this one", why: effect.words,
            fix: "run `\(effect.command)`")
    }

    static func staleLock(_ path: String, remedy: String) -> Diagnostic {
        Diagnostic(
            .error, "stale-lock", at: .path(path), "this lock is not what the next run would write",
            why: "all other files are as described; names and digests are kept here for the runs to come",
            fix: "run `\(remedy)`")
    }

    static func editedFile(_ path: String, forced command: String) -> Diagnostic {
        Diagnostic(
            .error, "edited-file", at: .path(path), "this generated file was edited",
            why: "generating again would lose the edit",
            fix: "move the edit into a file in `Extensions/`, then drop it here with `\(command)`")
    }

    static func foreignFile(_ path: String, forced command: String) -> Diagnostic {
        Diagnostic(
            .error, "foreign-file", at: .path(path), "a file that was not generated stands where one belongs",
            why: "generating would overwrite it", fix: "move it away, or overwrite it with `\(command)`")
    }

    static func missingFile(_ path: String, remedy: String) -> Diagnostic {
        Diagnostic(
            .error, "missing-file", at: .path(path), "this file is not there",
            why: "the description gives it", fix: "run `\(remedy)`")
    }

    static func extraFile(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, "extra-file", at: .path(path), "nobody generated this file",
            why: "only what the description gives belongs here",
            fix: "move it into `Extensions/`, which is yours, or remove it with `rm \(shellQuoted(path))`")
    }
}

// The vendor's document.

extension Diagnostic {
    /// A document, or a copy of it, is not the one that `sdk.yaml` knows.
    static func movedUpstream(_ upstream: Upstream, in entry: String, found digest: String) -> Diagnostic {
        Diagnostic(
            .error, "moved-upstream", at: upstream.digest?.span ?? upstream.address.span,
            upstream.digest == nil
                ? "nothing says what `\(upstream.copy)` was when the SDK was made"
                : "`\(upstream.copy)`, the copy of `\(upstream.address.text)`, has changed",
            why: "the SDK may have to follow it",
            fix: "bring the descriptions up to date, and then run `\(upstream.accepting(digest, in: entry))`")
    }

    /// It moved, and the copy has not followed it.
    static func movedUpstream(_ upstream: Upstream, fetched digest: String) -> Diagnostic {
        let command = ["curl", "-fsSL", upstream.address.text, "-o", upstream.copy].map(shellQuoted)
        return Diagnostic(
            .error, "moved-upstream", at: upstream.address.span,
            "`\(upstream.address.text)` is no longer what `\(upstream.copy)` is a copy of",
            why: "the vendor changed it: its digest is `\(digest)` now",
            fix: "run `\(command.joined(separator: " "))`, and look at the difference with `generator diff`")
    }

    static func unreachableUpstream(_ upstream: Upstream) -> Diagnostic {
        Diagnostic(
            .error, "unreachable-upstream", at: upstream.address.span,
            "no description can be had from `\(upstream.address.text)`",
            why: "whether it moved cannot be said",
            fix: "try `curl -fsSL \(shellQuoted(upstream.address.text))`, or leave out `--fetch`")
    }
}

import Diagnostics

/// The messages of `check`.
let driftExplanations: [Explanation] =
    [
        changed("changed-description", "a description", "A description"),
        changed("changed-overlay", "an overlay", "An overlay"),
        changed(
            "changed-fragment", "a part of a description",
            "A fragment, or a file that a reference leads to,"),
        changed(
            "changed-template", "a template", "A template of the generator, or one that takes its place,"),
        changed("changed-article", "an article", "A Markdown file that belongs to the SDK"),
        changed(
            "changed-settings", "settings", "An `sdk.yaml`, or what the options of the command line say,"),
        Explanation(
            "changed-generator", .error, title: "an SDK of another generator",
            meaning: """
                The lock names another version of the generator, or this one prints other files from the same
                descriptions.
                """,
            why: "What a new generator changes should be looked at by itself.",
            fix: "Run `generate`, and commit what it writes. `check --diff` shows the difference before."),
        Explanation(
            "stale-lock", .error, title: "a lock that is out of date",
            meaning: "All files of the SDK are as described; the lock is not, as after a merge.",
            why: "The next run takes names and the order of arguments from it.",
            fix: "Run `generate`, and commit the lock."),
        Explanation(
            "edited-file", .error, title: "a generated file that somebody edited",
            meaning: "The file's digest differs from the one in the lock.",
            why: "The next run would overwrite the edit, so nothing is written at all.",
            fix: """
                Move the edit into a file in `Extensions/`, where the generator never writes, and generate with
                `--force`.
                """),
        Explanation(
            "foreign-file", .error, title: "a file in the way",
            meaning: "The SDK needs a file of this name, and the one that is there was not generated.",
            why: "Generating would overwrite what somebody wrote.",
            fix: "Move it away, or let `--force` overwrite it."),
        Explanation(
            "missing-file", .error, title: "a generated file that is not there",
            meaning: "The description gives a file that the folder does not hold. Only `check` says so.",
            why: "The SDK in the folder is not the one that the description describes.",
            fix: "Run `generate`, and commit what it writes."),
        Explanation(
            "extra-file", .error, title: "a file that does not belong here",
            meaning: """
                A Swift file stands among the generated ones, and neither the lock nor the description knows it.
                Only `check` says so.
                """,
            why: "It is compiled into the SDK, and nothing says where it comes from.",
            fix: "Move it into `Extensions/`, which is yours, or remove it."),
        Explanation(
            "moved-upstream", .error, title: "a vendor's document that changed",
            meaning: """
                `upstream` in `sdk.yaml` names the document that the descriptions follow, and its digest. The copy
                of it, or with `--fetch` the document itself, says something else now.
                """,
            why: "The SDK may have to follow it.",
            fix: """
                Fetch the copy anew where it is behind, look at the difference with `diff`, bring the descriptions
                up to date, and write the new digest with the command that the message names.
                """),
        Explanation(
            "unreachable-upstream", .error, title: "a vendor's document that cannot be had",
            meaning: "`check --fetch` got no answer from the address, or nothing that can be read.",
            why: "Whether the document moved cannot be said.",
            fix: "Correct the address, or check without `--fetch`."),
    ]

private func changed(_ id: String, _ what: String, _ subject: String) -> Explanation {
    Explanation(
        id, .error, title: "\(what) that changed since the SDK was made",
        meaning: "\(subject) says something else than what the lock remembers. Only `check` says so.",
        why: "The SDK in the folder is not the one that would be made now.",
        fix: "Run `generate`, and commit what it writes. `check --diff` shows the difference before.")
}

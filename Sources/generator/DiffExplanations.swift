import Diagnostics

/// The messages of `diff`.
let diffExplanations: [Explanation] = [
    Explanation(
        "wrong-versions", .error, title: "not two versions",
        meaning: "`diff` compares two versions of a description, and is given fewer or more words than that.",
        why: "Which of them is the old one could only be guessed.",
        fix: "Write the old one first: `generator diff OLD NEW`.",
        example: ("$ generator diff api.yaml", "$ generator diff api.yaml api.yaml")),
    Explanation(
        "missing-version", .error, title: "a version that is not there",
        meaning: """
            The word names neither a file, nor a folder with an `sdk.yaml` or an `openapi.yaml` in it, nor such a
            file or folder in a revision that git knows.
            """,
        why: "There is nothing to compare.",
        fix:
            "Correct the path. In `main:openapi.yaml` it counts from the folder where the command is started.",
        example: ("$ generator diff api.yaml new.yaml", "$ generator diff api.yaml api.yaml")),
    Explanation(
        "no-version", .error, title: "a version without three numbers",
        meaning: """
            A version is three whole numbers with dots between them. Without `--suggest-version`, the one to raise is
            `info.version` of the old description.
            """,
        why: "Only of such a version can be said which number has to be raised.",
        fix: "Write it as in `1.4.0`.",
        example: (
            "$ generator diff api.yaml api.yaml --suggest-version one",
            "$ generator diff api.yaml api.yaml --suggest-version 1.4.0"
        )),
    Explanation(
        "version-too-low", .error, title: "a version that promises too much",
        meaning: "The planned version raises a smaller part than the gravest change asks for.",
        why: "Who trusts the version takes the change without looking.",
        fix: "Choose the version that the message names, or accept the finding in `review.yaml`."),
    Explanation(
        "stale-acceptance", .warning, title: "an accepted finding that is not there",
        meaning:
            "A finding is accepted in `review.yaml`, and the review does not have it, or its time is up.",
        why: "What nobody needs any more could hide something else later.",
        fix: "Remove the entry."),
]

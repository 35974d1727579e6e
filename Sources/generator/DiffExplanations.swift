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
            "Correct the path. In `main:openapi.yaml` the path counts from the folder where the command is started.",
        example: ("$ generator diff api.yaml new.yaml", "$ generator diff api.yaml api.yaml")),
]

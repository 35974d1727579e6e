import Diagnostics

/// The messages about filters, maps and places, as the command line gives them.
let selectionExplanations: [Explanation] = [
    Explanation(
        "unknown-filter", .error, title: "a word that is no filter",
        meaning: """
            `--include`, `--exclude` or `filters` in an `sdk.yaml` is given something else than a filter.
            """,
        why: "It is not known what is to be left out, and an SDK with too much in it may be published.",
        fix: """
            Write `tag:NAME`, `operation:ID`, `path:PATH`, `schema:NAME` or `webhook:NAME`, or `internal`; to
            exclude, also `deprecated`.
            """,
        example: (
            "$ generator generate api.yaml --name Pets --output out --include Pets",
            "$ generator generate api.yaml --name Pets --output out --include tag:Pets"
        )),
    Explanation(
        "map-without-folder", .error, title: "a map that names no folder",
        meaning: "`--map` is not written as `ADDRESS=DIR`.",
        why: "It says which folder stands for the addresses that begin so, and half of that is missing.",
        fix: "Write the beginning of the addresses, `=`, and the folder.",
        example: (
            "$ generator lint api.yaml --map https://example.com/",
            "$ generator lint api.yaml --map https://example.com/=copies"
        )),
    Explanation(
        "untitled-description", .error, title: "a new SDK without a name",
        meaning: "`init` is given no `--name`, and the title of the description makes none.",
        why: "The module, its client and its folder are called by that name.",
        fix: "Add `--name NAME`: a Swift name that begins with a capital."),
    Explanation(
        "existing-entry", .error, title: "a new SDK that is already there",
        meaning: "`init` would write an `sdk.yaml` that exists.",
        why: "It may hold names and filters that somebody chose, so nothing was done.",
        fix: "Edit the file and run `generator generate`, or give the new SDK another name."),
    Explanation(
        "passing-input", .error, title: "a new SDK from standard input",
        meaning: "`init` is given `-` as a description.",
        why: "The workspace names the files of its descriptions, and generates from them again and again.",
        fix: "Save the description in a file first.",
        example: (
            "$ generator init -",
            "$ generator init api.yaml"
        )),
    Explanation(
        "unknown-place", .error, title: "a place where nothing stands",
        meaning: """
            `explain` is asked about a pointer, an operation, a path or a name that no description has.
            """,
        why: "There is nothing to explain.",
        fix: """
            Copy the place from the description: a pointer such as `#/components/schemas/Pet`, in quotes for
            the shell, or an operation such as `GET /pets`.
            """,
        example: ("$ generator explain /pet api.yaml", "$ generator explain /pets api.yaml")),
]

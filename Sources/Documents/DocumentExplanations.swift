import Diagnostics

/// The messages about the text of YAML and JSON files.
package let documentExplanations: [Explanation] = [
    Explanation(
        "empty-document", .error, title: "a file with nothing in it",
        meaning: "The file is empty, or holds only comments and blank lines.",
        why: "There is nothing to read. A file that was cut off or never saved looks like this.",
        fix: "Write the document, or leave the file out.",
        example: ("# to be written", "openapi: 3.1.1")),
    Explanation(
        "several-documents", .error, title: "a second document in one file",
        meaning: "A line with `---` begins a new YAML document inside the file.",
        why: "A description is one document. Reading only the first would silently leave out the rest.",
        fix: "Move the other documents into files of their own.",
        example: (
            """
            openapi: 3.1.1
            ---
            openapi: 3.0.4
            """,
            "openapi: 3.1.1"
        )),
    Explanation(
        "not-utf-8", .error, title: "a file in another encoding",
        meaning: """
            The bytes are UTF-16 or UTF-32, or they are no text in UTF-8, as those of Latin-1 and
            Windows-1252.
            """,
        why: "What the bytes stand for would be a guess, and names with accents would come out wrong.",
        fix: "Save the file as UTF-8, as with `iconv -f latin1 -t utf-8`."),
    Explanation(
        "control-character", .error, title: "a character that cannot be seen",
        meaning: "A control character stands in YAML text.",
        why: """
            YAML allows none but tab and line ends: the others are invisible, and usually got in by
            accident.
            """,
        fix: #"""
            Remove it. Where it is meant, write it as an escape in double quotes: `"\x07"`.
            """#),
    Explanation(
        "line-separator", .warning, title: "a character that YAML 1.1 takes for a line end",
        meaning: "U+0085, U+2028 or U+2029 stands in the text, often after copying from a word processor.",
        why: "It ends the line in YAML 1.1 and does not in YAML 1.2, so two readers see two texts.",
        fix: "Remove it, or write it as an escape in double quotes."),
    Explanation(
        "too-deep", .error, title: "values in values in values",
        meaning: "Objects and arrays are nested deeper than any real description.",
        why: """
            Reading on could exhaust the stack, and what causes it is nearly always a bracket that was never
            closed.
            """,
        fix: "Close the brackets, or move inner parts into components that are referred to."),
    Explanation(
        "yaml-named-json", .warning, title: "YAML in a file named `.json`",
        meaning: "The name of the file ends in `.json`, and what it holds is an object in YAML.",
        why: "It is read as what it is. Other tools go by the name, and refuse the file.",
        fix: "Rename it to `.yaml`, or write JSON."),
    Explanation(
        "duplicate-key", .error, title: "one key twice",
        meaning: "An object has two entries with the same key.",
        why: """
            Only one of them can be kept, and tools differ in which. Here it is the first; what the other says is
            left out.
            """,
        fix: "Remove one of the two, or merge what they hold.",
        example: (
            """
            name: {type: string}
            name: {type: integer}
            """,
            "name: {type: string}"
        )),
    Explanation(
        "key-not-text", .error, title: "a key that is no text",
        meaning: "An object, an array or null stands where a key belongs.",
        why: "A key is a name, as in JSON. Usually a text that begins with a brace lacks its quotes.",
        fix: "Put the text in quotes.",
        example: ("path: {{id}: 1}", "path: '{{id}: 1}'")),
    Explanation(
        "empty-key", .error, title: "a colon without a key",
        meaning: "Nothing stands before a `:`.",
        why: "An entry without a name can be neither found nor named.",
        fix: #"Write the name. One that is truly empty is written `""`."#,
        example: ("?\n: cat", "name: cat")),
    Explanation(
        "unknown-anchor", .error, title: "an alias of nothing",
        meaning: "`*name` repeats the value that was marked with `&name` further up, and no value was.",
        why: "Nothing can stand in its place. A text that begins with `*` looks the same.",
        fix: "Correct the name, mark the value, or put the text in quotes.",
        example: (
            """
            first: &pet {type: object}
            second: *pets
            """,
            """
            first: &pet {type: object}
            second: *pet
            """
        )),
    Explanation(
        "alias-cycle", .error, title: "an alias inside its own value",
        meaning: "`*name` stands inside the value that `&name` marks.",
        why: "Written out, the value would never end.",
        fix: "Use `$ref` where a schema contains itself.",
        example: (
            """
            tree: &tree
              children: *tree
            """,
            """
            tree:
              children: {$ref: '#/tree'}
            """
        )),
    Explanation(
        "alias-expansion", .error, title: "aliases that multiply",
        meaning: """
            Written out, the aliases of the document stand for more values than any real description
            holds.
            """,
        why:
            "Ten lines of aliases of aliases can stand for more than memory holds, which is an old attack.",
        fix: "Use `$ref`, which names a thing instead of repeating it."),
    Explanation(
        "merge-not-object", .error, title: "a merge of something else than objects",
        meaning: "`<<` takes over the entries of another object, and is given something else.",
        why: "There are no entries to take over.",
        fix: "Give it an alias of an object, or put quotes around a key that is really called `<<`.",
        example: (
            """
            pet:
              <<: dog
            """,
            """
            dog: &dog {type: object}
            pet:
              <<: *dog
            """
        )),
    Explanation(
        "unknown-tag", .error, title: "a tag without a meaning",
        meaning: "`!name` before a value gives it a type of YAML that JSON does not have.",
        why: "A description holds only what JSON can hold, so nobody could say what the value is.",
        fix: "Remove the tag. A text that begins with `!` needs quotes.",
        example: ("note: !important text", "note: '!important text'")),
    Explanation(
        "tag-mismatch", .error, title: "a tag that the value does not fit",
        meaning: "A tag such as `!!int` or `!!bool` stands before a value of another kind.",
        why: "Tag and value say two things.",
        fix: "Correct one of them.",
        example: ("count: !!int three", "count: !!int 3")),
    Explanation(
        "json-syntax", .error, title: "text that is not JSON",
        meaning: "The JSON ends too early, or has a comma, a quote or a word where none may be.",
        why: "What follows the mistake cannot be read with certainty, so reading stops here.",
        fix: """
            Correct the place that the carets show; often the mistake is a little before it. Comments are not
            JSON.
            """,
        example: (#"{"type": "object",}"#, #"{"type": "object"}"#)),
    Explanation(
        "yaml-syntax", .error, title: "text that is not YAML",
        meaning: "Indentation, quotes or brackets do not fit together.",
        why: "What belongs to what is unclear from here on, so reading stops here.",
        fix: """
            Correct the place, or the line above it. A text with `: `, ` #`, or one of `{}[]&*!|>%@` at its
            start needs quotes.
            """,
        example: ("description: pets: cats and dogs", "description: 'pets: cats and dogs'")),
    Explanation(
        "tab-indentation", .error, title: "a tab in the indentation",
        meaning: "A tab stands where YAML takes only spaces.",
        why: "A tab has no agreed width, so nobody can say to what the line belongs.",
        fix: "Replace it with spaces; most editors do so for a whole file."),
]

import Documents
import Testing

/// The messages of this room as people read them.
@Suite struct MessageTests {
    static let messages: [(path: String, text: String, message: String)] = [
        (
            "a.yaml", "# nothing yet\n",
            #"""
            a.yaml:1:1: error: the file holds only comments and blank lines [empty-document]
              |
            1 | # nothing yet
              | ^
              why: there is nothing in it to read
              fix: write the document, or leave this file out

            """#
        ),
        (
            "a.yaml", "a: 1\n---\nb: 2\n",
            #"""
            a.yaml:2:1: error: a second document begins here [several-documents]
              |
            2 | ---
              | ^^^
              why: a description is one document; what follows would be left out
              fix: move what follows into a file of its own, or remove this line

            """#
        ),
        (
            "a.yaml", "tags: [pets]\npaths: {}\ntags: []\n",
            #"""
            a.yaml:3:1: error: the key `tags` stands twice in this object [duplicate-key]
              |
            3 | tags: []
              | ^^^^
              why: only one of the two values can be kept: here the first, elsewhere perhaps the other
              fix: remove one of them, or give it another name
              see: a.yaml:1:1: the first `tags`

            """#
        ),
        (
            "a.yaml", "a: &x {}\n<<: *x\n<<: *x\n",
            #"""
            a.yaml:3:1: error: the key `<<` stands twice in this object [duplicate-key]
              |
            3 | <<: *x
              | ^^
              why: only one of the two values can be kept: here the first, elsewhere perhaps the other
              fix: give one `<<` an array instead: `<<: [*first, *second]`
              see: a.yaml:2:1: the first `<<`

            """#
        ),
        (
            "a.yaml", "path: {{id}: 1}\n",
            #"""
            a.yaml:1:8: error: an object stands where a key should be [key-not-text]
              |
            1 | path: {{id}: 1}
              |        ^^^^
              why: a key is text, as in JSON
              fix: write a name followed by `:`; braces that belong to the text need quotes, as in `'{id}'`

            """#
        ),
        (
            "a.yaml", "?\n: 1\n",
            #"""
            a.yaml:1:2: error: nothing stands before this `:` [empty-key]
              |
            1 | ?
              |  ^
              why: an entry without a name can be neither found nor named
              fix: write the name before it; a name that is truly empty is written `""`

            """#
        ),
        (
            "a.yaml", "a: &station 1\nb: *staton\n",
            #"""
            a.yaml:2:4: error: `*staton` repeats a value that nothing before it names [unknown-anchor]
              |
            2 | b: *staton
              |    ^^^^^^^
              why: an alias stands for the value marked `&staton` further up
              fix: did you mean `*station`?

            """#
        ),
        (
            "a.yaml", "a: *\n",
            #"""
            a.yaml:1:4: error: a name is missing after `&` or `*` [yaml-syntax]
              |
            1 | a: *
              |    ^
              why: unquoted, they mark and repeat values
              fix: put a text that begins with `&` or `*` in quotes

            """#
        ),
        (
            "a.yaml", "a: *x\n",
            #"""
            a.yaml:1:4: error: `*x` repeats a value that nothing before it names [unknown-anchor]
              |
            1 | a: *x
              |    ^^
              why: an alias stands for the value marked `&x` further up
              fix: mark the value with `&x`, or put quotes around a text that begins with `*`

            """#
        ),
        (
            "a.yaml", "a: &a [1, *a]\n",
            #"""
            a.yaml:1:11: error: `*a` stands inside the value that it repeats [alias-cycle]
              |
            1 | a: &a [1, *a]
              |           ^^
              why: written out, the value would never end
              fix: refer to a component by `$ref` where something contains itself
              see: a.yaml:1:4: the value begins here

            """#
        ),
        (
            "a.yaml", "<<: text\n",
            #"""
            a.yaml:1:5: error: `<<` is given a string [merge-not-object]
              |
            1 | <<: text
              |     ^^^^
              why: it takes over the entries of an object, or of each object in an array
              fix: give it an alias of an object, `<<: *name`; a key that is really called `<<` needs quotes

            """#
        ),
        (
            "a.yaml", "a: !Ref x\n",
            #"""
            a.yaml:1:4: error: the tag `!Ref` has no meaning here [unknown-tag]
              |
            1 | a: !Ref x
              |    ^^^^^^
              why: a description holds only what JSON can hold, so only YAML's core tags are read
              fix: remove the tag; for text write `!!str`, or put a value that begins with `!` in quotes

            """#
        ),
        (
            "a.yaml", "a: !!int x\n",
            #"""
            a.yaml:1:4: error: this value cannot be read as `!!int` [tag-mismatch]
              |
            1 | a: !!int x
              |    ^^^^^^^
              why: the tag says what the value must be
              fix: remove the tag, or correct the value

            """#
        ),
        (
            "a.yaml", "info:\n\ttitle: x\n",
            #"""
            a.yaml:2:1: error: a tab stands where YAML takes only spaces [tab-indentation]
              |
            2 |  title: x
              | ^
              why: a tab has no agreed width, so what it belongs to is unclear
              fix: replace the tab with spaces, or write `\t` inside double quotes

            """#
        ),
        (
            "a.yaml", "a: \"x\nb: 1\n",
            #"""
            a.yaml:1:4: error: this quote is never closed [yaml-syntax]
              |
            1 | a: "x
              |    ^
              why: all that follows would belong to the text
              fix: close it; a quote inside the text is doubled in single quotes and escaped in double quotes

            """#
        ),
        (
            "a.yaml", "a: b: c\n",
            #"""
            a.yaml:1:5: error: a `:` stands where no key can be [yaml-syntax]
              |
            1 | a: b: c
              |     ^
              why: the structure of the text is unclear from here on
              fix: put quotes around a text that holds `: `, or look for a missing `:` in the line above

            """#
        ),
        (
            "a.yaml", "a:\n  - b\n c: 1\n",
            #"""
            a.yaml:3:2: error: this line fits no entry above it [yaml-syntax]
              |
            3 |  c: 1
              |  ^
              why: a line belongs to the object or array whose entries are indented alike
              fix: indent it like the entries that it belongs to
              see: a.yaml:1:1: the object begins here

            """#
        ),
        (
            "a.yaml", "a: \"x\" y\n",
            #"""
            a.yaml:1:8: error: text follows a value that has ended [yaml-syntax]
              |
            1 | a: "x" y
              |        ^
              why: a closing quote or bracket ends the value
              fix: put quotes around the whole value, or remove what follows
              see: a.yaml:1:1: the object begins here

            """#
        ),
        (
            "a.yaml", "a: 1\nb\n",
            #"""
            a.yaml:2:1: error: no `:` follows this text [yaml-syntax]
              |
            2 | b
              | ^
              why: between the entries of an object every line is a key and its value
              fix: write `key: value`, and indent the further lines of a value more than its key

            """#
        ),
        (
            "a.yaml", "a: @x\n",
            #"""
            a.yaml:1:4: error: an unquoted value begins with `@` [yaml-syntax]
              |
            1 | a: @x
              |    ^
              why: YAML keeps this character for itself
              fix: put the value in quotes: `'@…'`

            """#
        ),
        (
            "a.yaml", "a: [1, 2\nb: 3\n",
            #"""
            a.yaml:2:2: error: a `,` or `]` is missing here [yaml-syntax]
              |
            2 | b: 3
              |  ^
              why: the structure of the text is unclear from here on
              fix: separate the values by `,` and close the array with `]`
              see: a.yaml:1:4: the `[` is here

            """#
        ),
        (
            "a.yaml", "{a: 1, b: 2]\n",
            #"""
            a.yaml:1:12: error: a `,` or `}` is missing here [yaml-syntax]
              |
            1 | {a: 1, b: 2]
              |            ^
              why: the structure of the text is unclear from here on
              fix: separate the entries by `,` and close the object with `}`
              see: a.yaml:1:1: the `{` is here
              see: a.yaml:1:2: read as JSON, `a` stands where a key in double quotes or `}` is expected

            """#
        ),
        (
            "a.yaml", "a: \"\\q\"\n",
            #"""
            a.yaml:1:5: error: no character is written this way [yaml-syntax]
              |
            1 | a: "\q"
              |     ^
              why: after a `\` in double quotes only YAML's escapes may stand
              fix: write `\\` for a backslash, or use single quotes, where `\` means itself
              see: a.yaml:1:4: the quote opens here

            """#
        ),
        (
            "a.yaml", "a: !e!x 1\n",
            #"""
            a.yaml:1:4: error: the tag here is not declared [yaml-syntax]
              |
            1 | a: !e!x 1
              |    ^
              why: a value that begins with `!` has a tag
              fix: put a text that begins with `!` in quotes

            """#
        ),
        (
            "a.yaml", "a: 1\n...\nb: 2\n",
            #"""
            a.yaml:3:1: error: the document has ended, but text follows [yaml-syntax]
              |
            3 | b: 2
              | ^
              why: the structure of the text is unclear from here on
              fix: indent what follows like the entries above it, or remove it

            """#
        ),
        (
            "a.yaml", "%FOO bar\n---\na: 1\n",
            #"""
            a.yaml:1:1: error: this directive is not known [yaml-syntax]
              |
            1 | %FOO bar
              | ^
              why: a line that begins with `%` is about tags or versions, not part of the document
              fix: remove the line, or put quotes around a text that begins with `%`

            """#
        ),
        (
            "a.yaml", "a: | x\n  y\n",
            #"""
            a.yaml:1:6: error: text follows a `|` or `>` on its line [yaml-syntax]
              |
            1 | a: | x
              |      ^
              why: the text of a block begins on the next line
              fix: move it to the next line and indent it

            """#
        ),
        (
            "a.json", "{\"a\": [1, 2,]}",
            #"""
            a.json:1:13: error: `]` stands after a comma where one more item is expected [json-syntax]
              |
            1 | {"a": [1, 2,]}
              |             ^
              why: what follows cannot be read with certainty
              fix: remove the comma before it

            """#
        ),
        (
            "a.json", "a: 1\n",
            #"""
            a.json:1:1: warning: the file is named `.json` and holds YAML [yaml-named-json]
              |
            1 | a: 1
              | ^
              why: it is read as YAML here; other tools go by the name and refuse it
              fix: rename it to `.yaml`

            """#
        ),
    ]

    @Test(arguments: messages)
    func `a finding is told word for word`(_ path: String, _ text: String, _ message: String) {
        #expect(read(text, path: path).report.printed() == message)
    }
}

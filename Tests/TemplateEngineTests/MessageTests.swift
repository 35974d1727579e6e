import Diagnostics
import Testing

@testable import TemplateEngine

/// One message of the module: templates that cause it, the first of which is given `shape`, and its text.
private struct Case {
    var shape: TemplateShape = [:]
    var templates: KeyValuePairs<String, String>
    var message: String
}

@Test func `a template that the program needs is missed`() {
    var report = Report()
    let texts = library(["struckt": "x"], &report)
    texts.check([("struct", [:])], &report)
    #expect(
        report.printed() == """
            struct: error: template `struct` is missing [missing-template]
              why: a part of the output is printed by it
              fix: rename `struckt`, if that was meant to be it

            """)
}

@Test func `includes that the values do not end are given up`() {
    var report = Report()
    var renderer = Renderer(library: library(["a": "{{#on}}{{>a}}{{>a}}{{/on}}"], &report))
    #expect(renderer.render("a", ["on": true], &report) == "")
    #expect(
        report.printed() == """
            a.mustache:1:11: error: `a` is included 100 levels deep [templates-too-deep]
              |
            1 | {{#on}}{{>a}}{{>a}}{{/on}}
              |           ^
              why: printing it would not end, or the values are nested deeper than they can be printed
              fix: include it only in sections over a part of the value at hand

            """)
}

@Test(arguments: cases.indices)
func `each mistake is told with its place, reason and remedy`(number: Int) {
    let found = messages(cases[number].shape, cases[number].templates)
    #expect(found == cases[number].message + "\n")
}

private let cases = [
    Case(
        templates: ["main": "a {{name b"],
        message: """
            main.mustache:1:3: error: this tag has no end [unclosed-template-tag]
              |
            1 | a {{name b
              |   ^^
              why: the rest of the template cannot be told from the tag
              fix: end it with `}}`
            """),
    Case(
        shape: ["other": .text],
        templates: ["main": "a {{name} b {{other}}"],
        message: """
            main.mustache:1:3: error: this tag has no end [unclosed-template-tag]
              |
            1 | a {{name} b {{other}}
              |   ^^
              why: the rest of the template cannot be told from the tag
              fix: end it with `}}`
            """),
    Case(
        templates: ["main": "{{#}}"],
        message: """
            main.mustache:1:1: error: this tag names nothing [empty-template-tag]
              |
            1 | {{#}}
              | ^^^^^
              why: there is nothing to look up
              fix: write a name in it, or remove it
            """),
    Case(
        templates: ["main": "{{if x}}"],
        message: """
            main.mustache:1:3: error: `if x` is more than one name [template-name-with-spaces]
              |
            1 | {{if x}}
              |   ^^^^
              why: a tag holds one name: templates repeat, skip and include, they do not compute
              fix: ask for one name, with `{{#name}}` where something depends on it
            """),
    Case(
        templates: ["main": "{{a..b}}"],
        message: """
            main.mustache:1:3: error: a part of `a..b` is empty [template-name-with-empty-part]
              |
            1 | {{a..b}}
              |   ^^^^
              why: each dot stands between two names, and a dot alone means the value at hand
              fix: write `{{a.b}}` or `{{.}}`
            """),
    Case(
        templates: ["main": "{{=<%=}}"],
        message: """
            main.mustache:1:1: error: this tag does not name two delimiters [template-delimiters]
              |
            1 | {{=<%=}}
              | ^^^^^^^^
              why: the delimiters stay as they are, so that later tags are not recognised
              fix: write the two with a blank between, free of `=`: `{{=<% %>=}}`
            """),
    Case(
        shape: ["on": .flag],
        templates: ["main": "{{#on}}x"],
        message: """
            main.mustache:1:1: error: `on` is opened and never closed [unclosed-template-section]
              |
            1 | {{#on}}x
              | ^^^^^^^
              why: the template ends first
              fix: add `{{/on}}`
            """),
    Case(
        shape: ["on": .flag, "off": .flag],
        templates: ["main": "{{#on}}{{^off}}x{{/on}}"],
        message: """
            main.mustache:1:8: error: `off` is opened and never closed [unclosed-template-section]
              |
            1 | {{#on}}{{^off}}x{{/on}}
              |        ^^^^^^^^
              why: `on` around it is closed first
              fix: add `{{/off}}`
              see: main.mustache:1:17: closed here
            """),
    Case(
        shape: ["on": .flag],
        templates: ["main": "{{#on}}x{{/onn}}"],
        message: """
            main.mustache:1:12: error: `onn` is closed where `on` is open [wrong-closing-tag]
              |
            1 | {{#on}}x{{/onn}}
              |            ^^^
              why: sections end in the opposite order of their beginnings
              fix: write `{{/on}}`
              see: main.mustache:1:1: `on` is opened here
            """),
    Case(
        templates: ["main": "x{{/on}}"],
        message: """
            main.mustache:1:2: error: `on` is closed and was never opened [closing-tag-alone]
              |
            1 | x{{/on}}
              |  ^^^^^^^
              why: a closing tag ends the section that was opened last, and none is open
              fix: remove it, or open the section with `{{#on}}`
            """),
    Case(
        templates: ["main": "{{>prat}}", "part": "x"],
        message: """
            main.mustache:1:4: error: there is no template `prat` [unknown-partial]
              |
            1 | {{>prat}}
              |    ^^^^
              why: a partial is another template, found by its name
              fix: did you mean `part`?
            """),
    Case(
        shape: ["name": .text],
        templates: ["main": "{{<page}}{{$boddy}}{{name}}{{/boddy}}{{/page}}", "page": "{{$body}}{{/body}}"],
        message: """
            main.mustache:1:13: error: the parent has no block `boddy` [unknown-template-block]
              |
            1 | {{<page}}{{$boddy}}{{name}}{{/boddy}}{{/page}}
              |             ^^^^^
              why: what stands in this one would never be printed
              fix: did you mean `body`?
            """),
    Case(
        shape: ["name": .text],
        templates: ["main": "{{<page}}{{name}}{{/page}}", "page": "x"],
        message: """
            main.mustache:1:10: error: this tag stands in a parent, and in none of its blocks [template-tag-in-parent]
              |
            1 | {{<page}}{{name}}{{/page}}
              |          ^^^^^^^^
              why: only blocks are taken from there, so that it would never be printed
              fix: move it into a block, or out of the parent
            """),
    Case(
        templates: ["main": "{{>part}}", "part": "x\n{{>main}}"],
        message: """
            part.mustache:2:4: error: `main` includes `part` includes `main` [endless-partials]
              |
            2 | {{>main}}
              |    ^^^^
              why: nothing on the way can be skipped, so printing it would never end
              fix: include it within a section over what is left to print
            """),
    Case(
        templates: ["main": "{{>main}}"],
        message: """
            main.mustache:1:4: error: `main` includes `main` [endless-partials]
              |
            1 | {{>main}}
              |    ^^^^
              why: nothing on the way can be skipped, so printing it would never end
              fix: include it within a section over what is left to print
            """),
    Case(
        shape: ["name": .text],
        templates: ["main": "{{>part}}", "part": "  {{nmae}}"],
        message: """
            part.mustache:1:5: error: there is no `nmae` here [unknown-template-name]
              |
            1 |   {{nmae}}
              |     ^^^^
              why: it would always print nothing
              fix: did you mean `name`?
              see: main.mustache:1:4: included here
            """),
    Case(
        shape: ["type": ["name": .text, "doc": .text]],
        templates: ["main": "{{type.size}}"],
        message: """
            main.mustache:1:8: error: `type` has no `size` [unknown-template-name]
              |
            1 | {{type.size}}
              |        ^^^^
              why: it would always print nothing
              fix: use one of `name`, `doc`
            """),
    Case(
        shape: ["name": .text],
        templates: ["main": "{{name.first}}"],
        message: """
            main.mustache:1:8: error: `name` is a text, and has no `first` [template-name-without-parts]
              |
            1 | {{name.first}}
              |        ^^^^^
              why: a dotted name leads through values with named parts only
              fix: name `name` alone
            """),
    Case(
        shape: ["cases": .list(of: .text)],
        templates: ["main": "{{cases}}"],
        message: """
            main.mustache:1:3: error: `cases` is a list, and cannot be printed [unprintable-template-value]
              |
            1 | {{cases}}
              |   ^^^^^
              why: only texts are printed
              fix: write a section: `{{#cases}}` and `{{/cases}}`
            """),
    Case(
        shape: ["cases": .list(of: ["x": .text])],
        templates: ["main": "{{#cases}}{{.}}{{/cases}}"],
        message: """
            main.mustache:1:13: error: `.` is a record, and cannot be printed [unprintable-template-value]
              |
            1 | {{#cases}}{{.}}{{/cases}}
              |             ^
              why: only texts are printed
              fix: name a part of it
            """),
    Case(
        shape: ["name": .text],
        templates: ["main": "{{#name}}{{.}}{{/name}}"],
        message: """
            main.mustache:1:4: error: `name` is a text that is always there [pointless-template-section]
              |
            1 | {{#name}}{{.}}{{/name}}
              |    ^^^^
              why: there is nothing to repeat or to skip
              fix: print it with `{{name}}`, without a section
            """),
    Case(
        shape: ["type": ["name": .text]],
        templates: ["main": "{{^type}}x{{/type}}"],
        message: """
            main.mustache:1:4: error: `type` is a record that is always there [pointless-template-section]
              |
            1 | {{^type}}x{{/type}}
              |    ^^^^
              why: the section would never be printed
              fix: remove the section
            """),
    Case(
        shape: ["kind": .text],
        templates: ["main": "{{>*kind}}"],
        message: """
            main.mustache:1:5: error: which template `*kind` includes is known only when it runs [unchecked-partial]
              |
            1 | {{>*kind}}
              |     ^^^^
              why: its names cannot be checked before
              fix: include the templates that it may be, each in a section of its own
            """),
]

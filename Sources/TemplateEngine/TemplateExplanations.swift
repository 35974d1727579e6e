import Diagnostics

/// The messages about templates. In their examples `name` is a text, `on` a flag and `items` a list of records with a `name`.
package let templateExplanations: [Explanation] = [
    Explanation(
        "unclosed-template-tag", .error, title: "a tag that does not end",
        meaning: "`{{` is not followed by `}}`.",
        why: "Where the tag ends and the text begins again cannot be told.",
        fix: "Close it. Text that holds two braces needs other delimiters: `{{=<% %>=}}`.",
        example: ("struct {{name {", "struct {{name}} {")),
    Explanation(
        "empty-template-tag", .error, title: "a tag without a name",
        meaning: "A tag holds nothing but blanks.",
        why: "There is nothing to look up.",
        fix: "Write a name, or `.` for the value at hand.",
        example: ("struct {{}}", "struct {{name}}")),
    Explanation(
        "template-name-with-spaces", .error, title: "more than one name in a tag",
        meaning: "A tag holds several words.",
        why: """
            Templates repeat, skip and include. They do not compute, so there is nothing that a second word
            could say.
            """,
        fix: "Ask for one name, in a section where something depends on it.",
        example: ("{{if on}}public{{end}}", "{{#on}}public{{/on}}")),
    Explanation(
        "template-name-with-empty-part", .error, title: "a dotted name with a hole",
        meaning: "A dotted name begins or ends with a dot, or has two in a row.",
        why: "Each dot stands between two names.",
        fix: "Write `{{a.b}}`, or `{{.}}` for the value at hand.",
        example: ("{{#items}}{{.name.}}{{/items}}", "{{#items}}{{name}}{{/items}}")),
    Explanation(
        "template-delimiters", .error, title: "delimiters that are not two",
        meaning: "A tag with `=` changes the delimiters, and does not name two.",
        why: "The old ones stay, and later tags are not recognised.",
        fix: "Write two, with a blank between them and no `=` in them.",
        example: ("{{=<%=}}<%name%>", "{{=<% %>=}}<%name%>")),
    Explanation(
        "unclosed-template-section", .error, title: "a section that does not end",
        meaning: "A section is opened, and the template or the section around it ends first.",
        why: "What belongs to it cannot be told.",
        fix: "Close it with a tag of the same name.",
        example: ("{{#on}}public struct", "{{#on}}public {{/on}}struct")),
    Explanation(
        "wrong-closing-tag", .error, title: "sections that cross",
        meaning: "A closing tag names another section than the one that was opened last.",
        why: "Sections stand in one another, and end in the opposite order of their beginnings.",
        fix: "Close the inner section first.",
        example: (
            "{{#on}}public {{/no}}struct",
            "{{#on}}public {{/on}}struct"
        )),
    Explanation(
        "closing-tag-alone", .error, title: "an end without a beginning",
        meaning: "A closing tag stands where no section is open.",
        why: "It ends nothing.",
        fix: "Remove it, or open the section.",
        example: ("struct {{name}}{{/on}}", "struct {{#on}}{{name}}{{/on}}")),
    Explanation(
        "unknown-partial", .error, title: "a template that does not exist",
        meaning: "A partial includes a template that neither we nor the folder of `--templates` has.",
        why: "Nothing could be printed in its place.",
        fix: "Correct the name: it is the file's path below the folder, without `.mustache`.",
        example: ("{{>nobody}}", "struct {{name}}")),
    Explanation(
        "unknown-template-block", .error, title: "a block that the parent does not have",
        meaning: "Inside `{{<parent}}`, a block is filled that the parent does not open.",
        why: "What stands in it would never be printed.",
        fix: "Use the name of a block of the parent."),
    Explanation(
        "template-tag-in-parent", .error, title: "a tag between the blocks of a parent",
        meaning: "Inside `{{<parent}}` only blocks are taken. Another tag stands beside them.",
        why: "It would never be printed.",
        fix: "Move it into a block."),
    Explanation(
        "endless-partials", .error, title: "templates that include each other for ever",
        meaning: "A template includes itself, perhaps through others, and no section is in between.",
        why: "Nothing on the way can be skipped, so printing would never end.",
        fix: "Include it inside a section over what is left to print."),
    Explanation(
        "templates-too-deep", .error, title: "templates that include each other too deep",
        meaning: "While printing, templates include each other deeper than any plan is.",
        why: "A section that is always true lets them go on for ever.",
        fix: "Include a template inside itself only in a section over a part of the value at hand."),
    Explanation(
        "missing-template", .error, title: "a template that the output needs",
        meaning: "One of the templates that files are printed with is not there.",
        why: "A part of every SDK would be missing.",
        fix: "Add it, or correct the name of the one that was meant."),
    Explanation(
        "unknown-template-name", .error, title: "a name that no value has",
        meaning: "A tag asks for a name that the value at hand does not have, and those around it neither.",
        why: "It would always print nothing, in a branch that perhaps never ran until now.",
        fix: """
            Use one of the names that the message lists; `Sources/SwiftEmitter/Views` says what they
            mean.
            """,
        example: ("struct {{nmae}}", "struct {{name}}")),
    Explanation(
        "template-name-without-parts", .error, title: "a part of something without parts",
        meaning: "A dotted name leads through a text, a flag or a list.",
        why: "Only records have named parts.",
        fix: "Name the value alone; for a list, open a section over it.",
        example: ("{{name.first}}", "{{name}}")),
    Explanation(
        "unprintable-template-value", .error, title: "a value that is not text",
        meaning: "A tag prints a flag, a list or a record.",
        why: "Only texts can be printed.",
        fix: "Open a section over it.",
        example: ("{{on}}", "{{#on}}public{{/on}}")),
    Explanation(
        "pointless-template-section", .error, title: "a section over what is always there",
        meaning: "A section stands over a text or record that is never missing.",
        why: "There is nothing to repeat or skip; an inverted section would never be printed.",
        fix: "Print the value without a section.",
        example: ("{{#name}}struct{{/name}}", "struct {{name}}")),
    Explanation(
        "unchecked-partial", .error, title: "a template that is chosen by a value",
        meaning: "`{{>*name}}` includes the template whose name the value is.",
        why: "Which one it is becomes known only when it runs, so its names cannot be checked before.",
        fix: "Include each template that it may be, in a section of its own.",
        example: ("{{>*name}}", "{{#on}}{{name}}{{/on}}")),
]

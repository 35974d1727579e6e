import Diagnostics

let schemaMessages: [Explanation] = [
    Explanation(
        "unknown-type", .warning, title: "a type that JSON Schema does not have",
        meaning:
            "`type` is none of `object`, `array`, `string`, `integer`, `number`, `boolean` and `null`.",
        why: """
            A near miss is read as what it was meant to be; for anything else every JSON value is
            accepted.
            """,
        fix: "Write one of the seven. Dates, files and the like are strings with a `format`.",
        example: (
            "type: date",
            """
            type: string
            format: date
            """
        )),
    Explanation(
        "misspelt-format", .warning, title: "a format that is almost a known one",
        meaning: "`format` differs from a known format in a letter, in case, or in its hyphens.",
        why: """
            Anybody may invent formats, so an unknown one is no error: it changes nothing, and the value is what its
            type says, such as a plain string in the place of a date.
            """,
        fix: "Write the format as the message does. One that is really meant may stay.",
        example: (
            """
            type: string
            format: date_time
            """,
            """
            type: string
            format: date-time
            """
        )),
    Explanation(
        "outdated-keyword", .warning, title: "a keyword of OpenAPI 3.0 in a later version",
        meaning: """
            `nullable`, a boolean `exclusiveMinimum` or the like stands in a document that says it follows 3.1
            or 3.2.
            """,
        why: """
            It is read as 3.0 meant it. Other tools follow the letter and ignore it, so that null becomes an
            error there.
            """,
        fix: """
            Write it as JSON Schema does: null is one of the types, and `exclusiveMinimum` is the
            limit itself.
            """,
        example: (
            """
            type: string
            nullable: true
            """,
            "type: [string, 'null']"
        )),
    Explanation(
        "empty-composition", .warning, title: "a composition of nothing",
        meaning: "`allOf`, `oneOf` or `anyOf` is an empty list.",
        why: """
            It says nothing, so it is ignored. Often a step that filters a description removed its
            branches.
            """,
        fix: "Add the branches, or remove the keyword.",
        example: (
            """
            type: object
            oneOf: []
            """,
            "type: object"
        )),
    Explanation(
        "endless-composition", .warning, title: "a schema made of itself",
        meaning: "Following `allOf` leads back to the schema itself.",
        why:
            "A schema cannot be a part of itself. The branch that leads back adds nothing, and is ignored.",
        fix: """
            Remove that branch. What a schema contains, in difference to what it is, belongs under
            `properties`.
            """,
        example: (
            """
            components:
              schemas:
                Pet: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object}]}
            """,
            """
            components:
              schemas:
                Pet: {allOf: [{type: object}]}
            """
        )),
    Explanation(
        "empty-enumeration", .warning, title: "a list of no values",
        meaning: "`enum` is an empty list.",
        why: "No value could ever be right, which nobody means: it is ignored.",
        fix: "List the values, or remove `enum`.",
        example: (
            """
            type: string
            enum: []
            """,
            """
            type: string
            enum: [cat, dog]
            """
        )),
    Explanation(
        "enumeration-of-objects", .warning, title: "objects in a list of values",
        meaning: "`enum` lists objects or arrays.",
        why: """
            Swift's enumerations are made of strings, numbers and booleans: any JSON value is accepted
            here.
            """,
        fix: "Describe the shape of the object, and list the values of one of its properties.",
        example: (
            "enum: [{kind: cat}, {kind: dog}]",
            """
            type: object
            properties: {kind: {type: string, enum: [cat, dog]}}
            """
        )),
    Explanation(
        "enumeration-member-type", .warning, title: "a listed value of another type",
        meaning: """
            `type` and the values of `enum` disagree. In YAML, `on`, `1.0` and `2024` are texts only
            in quotes.
            """,
        why: "Strings are read as they stand in the text; otherwise the type of the values counts.",
        fix: "Put the value in quotes, or correct the type.",
        example: (
            """
            type: string
            enum: ['1.0', 2.0]
            """,
            """
            type: string
            enum: ['1.0', '2.0']
            """
        )),
    Explanation(
        "enumeration-on-array", .warning, title: "single values listed for an array",
        meaning: "`enum` stands beside `type: array`, and lists what the elements may be.",
        why: "By the letter no array could ever be right. It is read as if it stood in `items`.",
        fix: "Move it into `items`.",
        example: (
            """
            type: array
            items: {type: string}
            enum: [cat, dog]
            """,
            """
            type: array
            items: {type: string, enum: [cat, dog]}
            """
        )),
    Explanation(
        "conflicting-types", .warning, title: "two types at once",
        meaning: "`allOf` combines schemas that give one thing two types.",
        why: "No value has both. The one at the place of the message is taken.",
        fix: "Make the two agree; where a value may be either, write `oneOf`.",
        example: (
            """
            allOf:
              - {type: object, properties: {id: {type: string}}}
              - {type: object, properties: {id: {type: integer}}}
            """,
            """
            allOf:
              - {type: object, properties: {id: {type: string}}}
              - {type: object, properties: {name: {type: string}}}
            """
        )),
    Explanation(
        "loose-composition", .warning, title: "a composition that no Swift type shows",
        meaning: "`allOf` and `oneOf` are combined in a way that would need a type for each combination.",
        why: "What is generated accepts more than the description does.",
        fix: "Move what the branches share into each of them, so that one union is left."),
    Explanation(
        "unknown-required", .warning, title: "a required property that is not described",
        meaning: "`required` lists a name that is not among the properties.",
        why: "Nothing is known of its values, so the generated type has no such property.",
        fix: "Describe it, or remove the name. A misspelt name is the usual reason.",
        example: (
            """
            type: object
            required: [nmae]
            properties: {name: {type: string}}
            """,
            """
            type: object
            required: [name]
            properties: {name: {type: string}}
            """
        )),
    Explanation(
        "nothing-allowed", .warning, title: "a schema that forbids everything",
        meaning: "A property or element has the schema `false`.",
        why: "It says that the thing is never there. What comes all the same is kept as it is.",
        fix: "Remove the property, unless the schema is meant to forbid what another allows.",
        example: (
            """
            type: object
            properties: {name: {type: string}, old: false}
            """,
            """
            type: object
            properties: {name: {type: string}}
            """
        )),
    Explanation(
        "untyped-schema", .warning, title: "a schema without a type",
        meaning: "Only a keyword such as `not` or `if` says anything of the value.",
        why: "No Swift type can show that: any JSON value is accepted.",
        fix: "Write the `type` beside it.",
        example: (
            "not: {type: string}",
            """
            type: integer
            not: {minimum: 10}
            """
        )),
    Explanation(
        "useless-limit", .warning, title: "a limit that no value can keep",
        meaning: "A count is below zero, or `multipleOf` is not greater than zero.",
        why: "Every value or none would keep it, so that nothing is checked.",
        fix: "Correct the number, or remove the keyword.",
        example: (
            """
            type: string
            maxLength: -1
            """,
            """
            type: string
            maxLength: 80
            """
        )),
    Explanation(
        "number-out-of-reach", .warning, title: "a number that programs cannot hold",
        meaning:
            "A limit or a listed value is infinite, no number, beyond 1.8e308 or written with more than 400 characters.",
        why: "No value that is received or sent can be compared with it: it is left out.",
        fix: "Write a smaller number, or remove the keyword.",
        example: (
            """
            type: number
            maximum: 1e400
            """,
            """
            type: number
            maximum: 1e12
            """
        )),
    Explanation(
        "misplaced-keywords", .warning, title: "keywords that belong to another type",
        meaning:
            "A schema with a `type` has limits, properties or `items` that only values of another type can have.",
        why: "JSON Schema gives them no meaning there, so they are ignored.",
        fix: "Correct the `type`, or remove the keywords.",
        example: (
            """
            type: string
            minimum: 1
            """,
            """
            type: integer
            minimum: 1
            """
        )),
]

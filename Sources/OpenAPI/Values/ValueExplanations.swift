import Diagnostics

/// What the messages about written values mean, at length.
let valueMessages: [Explanation] = [
    Explanation(
        "wrong-default", .error, .warning, title: "a default that the schema does not allow",
        meaning: """
            `default` breaks a rule of its own schema: the type, the listed values, a limit. Of a server variable, it is
            none of the values under `enum`.
            """,
        why: """
            It is left out of the documentation. Defaults are never sent in anybody's name. The default of a server
            variable is used all the same.
            """,
        fix: "Write a default that the schema allows, or none.",
        example: (
            """
            type: integer
            default: many
            """,
            """
            type: integer
            default: 10
            """
        )),
    Explanation(
        "wrong-example", .warning, title: "an example that the schema does not allow",
        meaning: """
            A value under `example` or `examples` of a schema, a parameter, a header or a body breaks a rule of the schema
            beside it. Properties that are `readOnly` or `writeOnly` may be missing, and a null is taken for no example.
            """,
        why: "Who copies it sends, or waits for, what the API does not know.",
        fix: "Correct the example, or the schema where it is the example that is right.",
        example: (
            """
            type: object
            required: [name]
            example: {nmae: Rex}
            """,
            """
            type: object
            required: [name]
            example: {name: Rex}
            """
        )),
    Explanation(
        "wrong-listed-value", .warning, title: "a listed value that can never be",
        meaning: "A value under `enum` or `const` breaks another rule of the same schema.",
        why: "No value can ever be this one.",
        fix: "Take it off the list, or change the rule.",
        example: (
            """
            type: string
            maxLength: 3
            enum: [one, three]
            """,
            """
            type: string
            maxLength: 5
            enum: [one, three]
            """
        )),
    Explanation(
        "unenforced-pattern", .warning, title: "a pattern that is not checked",
        meaning: """
            `pattern` is no regular expression of ECMA-262, or needs backreferences, which cannot be matched in a bounded
            time.
            """,
        why: "Every text passes, in SDKs as well, as if there were no pattern.",
        fix: "Write it without what the message names.",
        example: (
            """
            type: string
            pattern: ^(?i)[a-z]+$
            """,
            """
            type: string
            pattern: ^[A-Za-z]+$
            """
        )),
]

import Diagnostics

/// The messages that only `lint` has: what can be generated, and is doubtful all the same.
package let lintExplanations: [Explanation] = [
    Explanation(
        "unused-component", .warning, title: "a component that nothing needs",
        meaning: "No operation and no webhook leads to the component, neither directly nor through others.",
        why: """
            A type is generated for a schema that no call gives or takes. Often a reference was forgotten, or
            written by hand where the component was meant.
            """,
        fix: "Refer to it where it is meant, or remove it.",
        example: (
            """
            openapi: 3.1.1
            info: {title: Pets, version: '1'}
            paths: {/pets: {delete: {responses: {'204': {description: Gone}}}}}
            components: {schemas: {Pet: {type: object}}}
            """,
            """
            openapi: 3.1.1
            info: {title: Pets, version: '1'}
            paths: {/pets: {delete: {responses: {'204': {description: Gone}}}}}
            """
        )),
    Explanation(
        "undeclared-tag", .warning, title: "a tag that the document does not declare",
        meaning: "The document lists its `tags`, and an operation has one that is not among them.",
        why: "Tags group the calls of the client. A misspelt one makes a group of its own.",
        fix: "Correct the tag, or declare it.",
        example: (
            """
            openapi: 3.1.1
            info: {title: Pets, version: '1'}
            tags: [{name: Pets}]
            paths: {/pets: {delete: {tags: [Pest], responses: {'204': {description: Gone}}}}}
            """,
            """
            openapi: 3.1.1
            info: {title: Pets, version: '1'}
            tags: [{name: Pets}]
            paths: {/pets: {delete: {tags: [Pets], responses: {'204': {description: Gone}}}}}
            """
        )),
    Explanation(
        "no-success", .warning, title: "an operation that can only fail",
        meaning: "All described responses are errors; `default` counts as one.",
        why: "The call returns nothing, although the API most likely answers with something.",
        fix: "Describe the response for the case that all goes well, with its status.",
        example: (
            """
            /pets:
              get:
                responses: {default: {description: All pets}}
            """,
            """
            /pets:
              get:
                responses: {'200': {description: All pets}}
            """
        )),
    Explanation(
        "repeated-value", .warning, title: "a value that is listed twice",
        meaning: "`enum` lists the same value in two places.",
        why: "It is generated once. The second may have been meant to be another.",
        fix: "Remove one of the two, or correct it.",
        example: (
            """
            type: string
            enum: [cat, dog, cat]
            """,
            """
            type: string
            enum: [cat, dog]
            """
        )),
    Explanation(
        "null-default", .warning, title: "null as the default of what is never null",
        meaning: "`default` is null, and the type beside it does not allow null.",
        why: """
            The schema says two things: that the value is never null, and that it is null when it is absent.
            """,
        fix: "Remove the default, or allow null.",
        example: (
            """
            type: string
            default: null
            """,
            """
            type: [string, 'null']
            default: null
            """
        )),
    Explanation(
        "reference-sibling", .warning, title: "a keyword beside a reference that other tools ignore",
        meaning: """
            In OpenAPI 3.0 nothing beside a `$ref` has a meaning. `nullable` and `default` are read there all
            the same, since everybody means them.
            """,
        why: "Other tools ignore the keyword, so that two clients of one API disagree.",
        fix: "Put the reference into `allOf`, and the keyword beside that.",
        example: (
            """
            openapi: 3.0.4
            info: {title: Pets, version: '1'}
            paths: {}
            components:
              schemas:
                Pet: {type: object}
                Owner: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet', nullable: true}}}
            """,
            """
            openapi: 3.0.4
            info: {title: Pets, version: '1'}
            paths: {}
            components:
              schemas:
                Pet: {type: object}
                Owner:
                  type: object
                  properties: {pet: {allOf: [{$ref: '#/components/schemas/Pet'}], nullable: true}}
            """
        )),
    Explanation(
        "overlapping-branches", .warning, title: "branches of which a value fits two",
        meaning: """
            `oneOf` wants exactly one branch to fit, and a branch stands there twice, or `integer` beside
            `number`.
            """,
        why: "By the letter, a value that fits two branches is wrong, though nobody meant that.",
        fix: "Remove one of the two, or write `anyOf`.",
        example: (
            "oneOf: [{type: integer}, {type: number}]",
            "type: number"
        )),
    Explanation(
        "branch-without-tag", .warning, title: "a branch without the property that tells it apart",
        meaning: "A `discriminator` names a property, and one of the branches does not have it.",
        why: "A value of this branch cannot say that it is one.",
        fix: "Describe the property in the branch, and require it.",
        example: (
            """
            components:
              schemas:
                Cat: {type: object, required: [lives], properties: {lives: {type: integer}}}
                Dog: {type: object, required: [kind], properties: {kind: {type: string}}}
                Pet:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                  discriminator: {propertyName: kind}
            """,
            """
            components:
              schemas:
                Cat: {type: object, required: [kind], properties: {kind: {type: string}}}
                Dog: {type: object, required: [kind], properties: {kind: {type: string}}}
                Pet:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                  discriminator: {propertyName: kind}
            """
        )),
    Explanation(
        "hidden-characters", .warning, title: "a name with characters that nobody sees",
        meaning: "A name holds a joiner, a mark of direction or the like.",
        why: "It is sent with the name. Its Swift name has none of it.",
        fix: "Write the name anew.",
        example: (
            #"{type: object, properties: {"na\u200bme": {type: string}}}"#,
            "{type: object, properties: {name: {type: string}}}"
        )),
    Explanation(
        "names-alike", .warning, title: "two names that look alike",
        meaning:
            "Two names beside each other differ only in letters of different scripts that are drawn alike, or in whether an "
            + "accent is part of its letter.",
        why: "They are two names, and no reader can tell them apart.",
        fix: "Write both with the same characters if they are one, or call one of them something else.",
        example: (
            #"{type: object, properties: {name: {type: string}, "n\u0430me": {type: string}}}"#,
            "{type: object, properties: {name: {type: string}}}"
        )),
]

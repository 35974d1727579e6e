import Diagnostics

/// What the standard forbids although its meaning is plain: `lint` counts an error, a run that makes an SDK warns.
let standardMessages: [Explanation] =
    documentFormMessages + tagFormMessages + keyFormMessages + operationFormMessages + serverFormMessages

private let documentFormMessages: [Explanation] = [
    Explanation(
        "foreign-format", .error, title: "a document of another format",
        meaning:
            "The document is a good one, but no OpenAPI description: AsyncAPI, RAML, a collection of requests, a schema.",
        why: "Only OpenAPI 3.0, 3.1 and 3.2 can be read.",
        fix: "Convert it as the message says, or give the OpenAPI description that belongs to it.",
        example: (
            """
            info: {title: Pets, version: '1'}
            asyncapi: 3.0.0
            """,
            """
            openapi: 3.1.1
            info: {title: Pets, version: '1'}
            paths: {}
            """
        )),
    Explanation(
        "loose-version", .error, .warning, title: "a version of two parts",
        meaning: "`openapi` has to be three numbers, such as `3.1.1`.",
        why: "Some tools refuse the document; here it is read as the first of that version.",
        fix: "Write all three.",
        example: (
            """
            openapi: '3.1'
            info: {title: Pets, version: '1'}
            paths: {}
            """,
            """
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            paths: {}
            """
        )),
    Explanation(
        "unknown-dialect", .warning, title: "schemas in a dialect that is not known",
        meaning: "`jsonSchemaDialect` names neither JSON Schema 2020-12 nor the dialect of OpenAPI.",
        why:
            "Schemas are read as JSON Schema 2020-12 all the same, and keywords may mean something else there.",
        fix: "Remove it, unless schemas use keywords that only this dialect has.",
        example: (
            """
            openapi: 3.1.1
            info: {title: Pets, version: '1'}
            jsonSchemaDialect: http://json-schema.org/draft-07/schema#
            paths: {}
            """,
            """
            openapi: 3.1.1
            info: {title: Pets, version: '1'}
            jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
            paths: {}
            """
        )),
    Explanation(
        "fragment-in-self", .error, .warning, title: "an address of a part",
        meaning: "`$self` is the address of the whole document, and what follows `#` names a part of one.",
        why: "Relative references start from the address without it.", fix: "Remove what follows `#`.",
        example: (
            """
            openapi: 3.2.0
            $self: https://example.com/api.yaml#top
            info: {title: Pets, version: '1'}
            paths: {}
            """,
            """
            openapi: 3.2.0
            $self: https://example.com/api.yaml
            info: {title: Pets, version: '1'}
            paths: {}
            """
        )),
    Explanation(
        "component-name", .error, .warning, title: "a component whose name is not allowed",
        meaning: "The names of components may hold letters, digits, `.`, `-` and `_` of ASCII.",
        why:
            "Other tools may not find it. Here it is read, and its Swift name is made from what can stand in one.",
        fix: "Give it another name, here and in the references to it.",
        example: (
            """
            components:
              schemas:
                Great Owl: {type: string}
            """,
            """
            components:
              schemas:
                GreatOwl: {type: string}
            """
        )),
]

private let tagFormMessages: [Explanation] = [
    Explanation(
        "unknown-tag-parent", .error, .warning, title: "a tag below one that is not declared",
        meaning: "`parent` names the tag that this one stands under, and no tag has that name.",
        why: "The tag is read as one without a parent.",
        fix: "Declare the parent under `tags`, or correct its name.",
        example: (
            """
            openapi: 3.2.0
            info: {title: Pets, version: '1'}
            tags: [{name: cats, parent: pets}]
            paths: {}
            """,
            """
            openapi: 3.2.0
            info: {title: Pets, version: '1'}
            tags: [{name: pets}, {name: cats, parent: pets}]
            paths: {}
            """
        )),
    Explanation(
        "tag-inside-itself", .error, .warning, title: "tags that stand below each other",
        meaning: "The parents above a tag lead back to it.",
        why: "There is no order in which they could be shown; the tag is read as one without a parent.",
        fix: "Remove one of the parents.",
        example: (
            """
            openapi: 3.2.0
            info: {title: Pets, version: '1'}
            tags: [{name: pets, parent: pets}]
            paths: {}
            """,
            """
            openapi: 3.2.0
            info: {title: Pets, version: '1'}
            tags: [{name: pets}]
            paths: {}
            """
        )),
]

private let keyFormMessages: [Explanation] = [
    Explanation(
        "late-key", .error, .warning, title: "a key of a later version",
        meaning: "The key came into OpenAPI after the version that the document says it is written in.",
        why: "Tools that follow the version ignore it. Here it is read.",
        fix: "Raise the version under `openapi`, or remove the key.",
        example: (
            """
            openapi: 3.1.1
            info: {title: Pets, version: '1'}
            tags: [{name: pets, kind: nav}]
            paths: {}
            """,
            """
            openapi: 3.2.0
            info: {title: Pets, version: '1'}
            tags: [{name: pets, kind: nav}]
            paths: {}
            """
        )),
    Explanation(
        "rival-keys", .error, .warning, title: "two keys of which only one may stand",
        meaning: "Both say the same thing in two ways, and could contradict each other.",
        why: "Which of them counts differs from tool to tool.", fix: "Remove one of the two.",
        example: (
            """
            info: {title: Pets, version: '1', license: {name: MIT, identifier: MIT, url: https://example.com}}
            openapi: 3.1.1
            paths: {}
            """,
            """
            info: {title: Pets, version: '1', license: {name: MIT, identifier: MIT}}
            openapi: 3.1.1
            paths: {}
            """
        )),
    Explanation(
        "misplaced-key", .error, .warning, title: "a key that means nothing in this kind of object",
        meaning: "Other objects of this name may have the key, such as a parameter in another place.",
        why: "It is ignored, and what it should have done does not happen.", fix: "Remove it.",
        example: (
            """
            /pets:
              get:
                parameters: [{name: X-Page, in: header, allowEmptyValue: true, schema: {type: string}}]
            """,
            """
            /pets:
              get:
                parameters: [{name: X-Page, in: header, schema: {type: string}}]
            """
        )),
]

private let operationFormMessages: [Explanation] = [
    Explanation(
        "optional-path-parameter", .error, .warning, title: "a path parameter that is not required",
        meaning: "`required` is missing or false for a parameter in the path.",
        why: "An address without it would be another address, so it is required all the same.",
        fix: "Add `required: true`.",
        example: (
            """
            /pets/{id}:
              get:
                parameters: [{name: id, in: path, schema: {type: string}}]
            """,
            """
            /pets/{id}:
              get:
                parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            """
        )),
    Explanation(
        "several-contents", .error, .warning, title: "a parameter of several media types",
        meaning: "`content` of a parameter or header has to name exactly one media type.",
        why: "A value is written in one way; the first is taken.", fix: "Remove the others.",
        example: (
            """
            /pets:
              get:
                parameters:
                  - name: filter
                    in: query
                    content: {application/json: {schema: {}}, text/plain: {schema: {type: string}}}
            """,
            """
            /pets:
              get:
                parameters: [{name: filter, in: query, content: {application/json: {schema: {}}}}]
            """
        )),
    Explanation(
        "unsendable-name", .error, .warning, title: "a name that HTTP does not allow",
        meaning:
            "Methods and headers are tokens: letters, digits and a few signs, no blanks and no line ends.",
        why: "It could never be sent or received, so it is left out.",
        fix: "Write the name as it is on the wire.",
        example: (
            """
            /pets:
              get:
                parameters: [{name: 'Page Size', in: header, schema: {type: integer}}]
            """,
            """
            /pets:
              get:
                parameters: [{name: Page-Size, in: header, schema: {type: integer}}]
            """
        )),
    Explanation(
        "query-string-beside-others", .error, .warning, title: "a whole query string, and parts of one",
        meaning:
            "`in: querystring` describes all that follows the question mark, and something else would write there too.",
        why: "Both would have to write the query of the same address.",
        fix: "Describe each value with `in: query`, or all of them in the one parameter."),
    Explanation(
        "method-with-key", .error, .warning, title: "a usual method among the unusual ones",
        meaning: "`additionalOperations` is for methods that have no key of their own in a path item.",
        why: "It is read as if it stood under its key.", fix: "Move it there.",
        example: (
            """
            openapi: 3.2.0
            info: {title: Pets, version: '1'}
            paths:
              /pets:
                additionalOperations:
                  POST: {operationId: addPet, responses: {'204': {description: Done}}}
            """,
            """
            openapi: 3.2.0
            info: {title: Pets, version: '1'}
            paths:
              /pets:
                post: {operationId: addPet, responses: {'204': {description: Done}}}
            """
        )),
    Explanation(
        "empty-responses", .error, .warning, title: "no response at all",
        meaning: "`responses` has to describe at least one.",
        why: "The operation is read as one that gives back nothing.",
        fix: "Describe one, such as `default`, or remove `responses`.",
        example: (
            """
            /pets:
              get: {responses: {}}
            """,
            """
            /pets:
              get: {responses: {'200': {description: All pets}}}
            """
        )),
    Explanation(
        "loose-status", .error, .warning, title: "a range of statuses in small letters",
        meaning: "Ranges are written with capitals: `4XX`.", why: "It is read as it was meant.",
        fix: "Write it with capitals.",
        example: (
            """
            /pets:
              get: {responses: {'200': {description: All pets}, 4xx: {description: Wrong}}}
            """,
            """
            /pets:
              get: {responses: {'200': {description: All pets}, 4XX: {description: Wrong}}}
            """
        )),
]

private let serverFormMessages: [Explanation] = [
    Explanation(
        "empty-server-enumeration", .error, .warning, title: "a server variable that can have no value",
        meaning: "`enum` of the variable is an empty list.",
        why: "No value could ever be right, so it is ignored.",
        fix: "List the values, or remove `enum`.",
        example: (
            """
            servers: [{url: 'https://{region}.example.com', variables: {region: {default: eu, enum: []}}}]
            """,
            """
            servers: [{url: 'https://{region}.example.com', variables: {region: {default: eu}}}]
            """
        ))
]

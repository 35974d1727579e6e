import Diagnostics

/// The messages about descriptions. An example that names a path or only keywords is the part of a document that it stands for.
package let openAPIExplanations =
    documentMessages + overlayMessages + referenceMessages + schemaMessages + pathMessages
    + operationMessages + linkMessages + behaviourMessages + valueMessages + standardMessages
    + lintExplanations

private let documentMessages: [Explanation] = [
    Explanation(
        "not-openapi", .error, title: "a document that does not say what it is",
        meaning: "The document begins neither with `openapi` nor with `fragment`.",
        why: "The same words mean different things in other formats, so nothing is guessed.",
        fix: """
            Begin it with `openapi: 3.1.1`. A file that holds only a part of a description is a fragment:
            `fragment: 1`.
            """,
        example: (
            """
            info: {title: Pets, version: '1'}
            paths: {}
            """,
            """
            openapi: 3.1.1
            info: {title: Pets, version: '1'}
            paths: {}
            """
        )),
    Explanation(
        "swagger-2", .error, title: "a description in Swagger 2.0",
        meaning: "The document follows the format that came before OpenAPI 3.",
        why: "Bodies, hosts and components are written differently there, and it is not read.",
        fix: "Convert it once with `npx swagger2openapi --outfile openapi.yaml FILE`, and keep the result.",
        example: (
            """
            swagger: '2.0'
            info: {title: Pets, version: '1'}
            paths: {}
            """,
            """
            openapi: 3.0.4
            info: {title: Pets, version: '1'}
            paths: {}
            """
        )),
    Explanation(
        "unknown-version", .error, title: "a version of OpenAPI that is not known",
        meaning: "`openapi` names a version other than 3.0, 3.1 and 3.2.",
        why: "`nullable`, `type` and `$ref` mean different things from version to version.",
        fix: "Write the version that the document really follows.",
        example: (
            """
            openapi: 4.0.0
            info: {title: Pets, version: '1'}
            paths: {}
            """,
            """
            openapi: 3.1.1
            info: {title: Pets, version: '1'}
            paths: {}
            """
        )),
    Explanation(
        "version-as-number", .error, .warning, title: "a version without quotes",
        meaning: "`openapi: 3.1` is a number in YAML. OpenAPI wants a text with three parts.",
        why: "It is read as meant here, and other tools refuse it.",
        fix: "Write all three parts, which makes it a text.",
        example: (
            """
            openapi: 3.1
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
        "unknown-fragment-version", .error, title: "a version of fragments that is not known",
        meaning: "`fragment` has a value other than 1.",
        why: "There is only one version of fragments so far.",
        fix: "Write `fragment: 1`.",
        example: (
            """
            fragment: 2
            source: the manual, chapter 3
            """,
            """
            fragment: 1
            source: the manual, chapter 3
            info: {title: Pets, version: '1'}
            paths: {}
            """
        )),
    Explanation(
        "fragment-without-source", .error, title: "facts that come from nowhere",
        meaning: "A fragment does not say in its `source` where its facts were read.",
        why: "Fragments are written by hand from somebody's prose, and nobody could check them against it.",
        fix: "Name the document and the section, with the date where the text may change.",
        example: (
            """
            fragment: 1
            info: {title: Pets, version: '1'}
            paths: {}
            """,
            """
            fragment: 1
            source: the manual, chapter 3
            info: {title: Pets, version: '1'}
            paths: {}
            """
        )),
    Explanation(
        "conflicting-fragments", .error, title: "documents that disagree",
        meaning: "Two documents that are merged define the same thing, and differently.",
        why: "Taking the later one would make the SDK depend on the order of the files.",
        fix: "Remove one of the two, or make them the same."),
    Explanation(
        "missing-key", .error, title: "a key that must be there",
        meaning: "OpenAPI requires a key that the object does not have.",
        why: """
            Where nothing can stand in for it, the object is left out. Elsewhere output is made without it, and other
            tools may refuse the description.
            """,
        fix: "Add it. A misspelt key is shown where it stands.",
        example: (
            """
            openapi: 3.1.1
            info: {version: '1'}
            paths: {}
            """,
            """
            openapi: 3.1.1
            info: {title: Pets, version: '1'}
            paths: {}
            """
        )),
    Explanation(
        "unknown-key", .warning, title: "a key without a meaning",
        meaning: """
            OpenAPI gives this key no meaning in this place. It may be misspelt, indented wrongly, or from
            another version.
            """,
        why: "It is ignored, so that what it was written for does not happen.",
        fix: "Correct it, or name it `x-…` when it is an extension for some other tool.",
        example: (
            """
            type: object
            propertees: {name: {type: string}}
            """,
            """
            type: object
            properties: {name: {type: string}}
            """
        )),
    Explanation(
        "wrong-kind", .error, .warning, title: "a value of the wrong kind",
        meaning: "An array stands where an object belongs, a text where a number belongs, or the like.",
        why: """
            It is a warning where the value can be read all the same or left out alone, and an error where
            nothing can be read.
            """,
        fix: "Write the kind of value that the message names.",
        example: (
            """
            type: object
            required: name
            properties: {name: {type: string}}
            """,
            """
            type: object
            required: [name]
            properties: {name: {type: string}}
            """
        )),
    Explanation(
        "unknown-word", .error, .warning, title: "a word that the key does not take",
        meaning: """
            A key has a short list of words for its value, such as `in` and `style`, and this is none
            of them.
            """,
        why: "What stands here is left out, or read as if the key were not written.",
        fix: "Write one of the words of the list.",
        example: (
            """
            /pets:
              get:
                parameters: [{name: size, in: qurey, schema: {type: string}}]
            """,
            """
            /pets:
              get:
                parameters: [{name: size, in: query, schema: {type: string}}]
            """
        )),
    Explanation(
        "path-without-slash", .error, .warning, title: "a path that does not begin with a slash",
        meaning: "A path is appended to the server's address.",
        why: "It is read as if it began with a slash, and other tools join the two words.",
        fix: "Begin it with `/`.",
        example: (
            """
            paths:
              pets: {get: {operationId: listPets}}
            """,
            """
            paths:
              /pets: {get: {operationId: listPets}}
            """
        )),
]

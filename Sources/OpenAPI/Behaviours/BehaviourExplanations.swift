import Diagnostics

let behaviourMessages: [Explanation] = [
    Explanation(
        "unknown-behaviour", .warning, title: "an extension that nobody knows here",
        meaning: "A key begins with `x-sdk-`, and has no meaning where it stands.",
        why:
            "Such keys change what is generated, so one that changes nothing is most likely misspelt or misplaced.",
        fix: "Write the name as the manual's page on behaviours has it, at the place that is named there.",
        example: (
            """
            /pets:
              get:
                x-sdk-save: true
                responses: {'200': {description: Pets.}}
            """,
            """
            /pets:
              get:
                x-sdk-safe: true
                responses: {'200': {description: Pets.}}
            """
        )),
    Explanation(
        "behaviour-kind", .error, title: "an extension that is something else",
        meaning: "An extension is a text where an object is wanted, or the like.",
        why: "Nothing can be read from it, and the SDK would not have the behaviour.",
        fix: "Write it as the manual's page on behaviours shows.",
        example: (
            """
            /pets:
              get:
                x-sdk-retry: often
                responses: {'200': {description: Pets.}}
            """,
            """
            /pets:
              get:
                x-sdk-retry: {retries: 4}
                responses: {'200': {description: Pets.}}
            """
        )),
    Explanation(
        "behaviour-key", .error, title: "an extension with a key that nobody knows",
        meaning: "An extension has a key that means nothing in it.",
        why: "The SDK would behave otherwise than is meant.",
        fix: "Correct the key, or remove it.",
        example: (
            """
            /pets:
              get:
                x-sdk-retry: {retires: 4}
                responses: {'200': {description: Pets.}}
            """,
            """
            /pets:
              get:
                x-sdk-retry: {retries: 4}
                responses: {'200': {description: Pets.}}
            """
        )),
    Explanation(
        "behaviour-without", .error, title: "an extension that lacks a key",
        meaning: "A key is missing without which the extension says nothing.",
        why: "The SDK would not have the behaviour.",
        fix: "Add the key.",
        example: (
            """
            /pets:
              get:
                x-sdk-retry: {also: [{at: /code}]}
                responses: {'200': {description: Pets.}}
            """,
            """
            /pets:
              get:
                x-sdk-retry: {also: [{at: /code, is: later}]}
                responses: {'200': {description: Pets.}}
            """
        )),
    Explanation(
        "behaviour-value", .error, title: "a value that an extension cannot have",
        meaning: "A key of an extension has a value of another kind, or beyond its limits.",
        why: "It is taken as if it were not written, and the SDK behaves as it does by itself.",
        fix: "Write a value as the message says.",
        example: (
            """
            /pets:
              get:
                x-sdk-retry: {retries: 1000}
                responses: {'200': {description: Pets.}}
            """,
            """
            /pets:
              get:
                x-sdk-retry: {retries: 10}
                responses: {'200': {description: Pets.}}
            """
        )),
    Explanation(
        "behaviour-word", .error, title: "a word that an extension does not know",
        meaning: "A key of an extension has one of a few words as its value, and this is none of them.",
        why: "It is taken as if it were not written.",
        fix: "Write one of the words."),
    Explanation(
        "unknown-page-rule", .error, title: "a rule of pagination that is not declared",
        meaning: "`x-sdk-pagination` of an operation names a rule that the document does not have.",
        why: "Nobody knows how one page leads to the next, so callers would get the first page only.",
        fix: "Correct the name, or declare the rule under `x-sdk-pagination` of the document.",
        example: (
            """
            /pets:
              get:
                x-sdk-pagination: by-cursor
                responses: {'200': {description: Pets.}}
            """,
            """
            /pets:
              get:
                parameters: [{name: after, in: query, schema: {type: string}}]
                x-sdk-pagination: {next: {parameter: after, cursor: /-1}}
                responses:
                  '200':
                    description: Pets.
                    content: {application/json: {schema: {type: array, items: {type: string}}}}
            """
        )),
    Explanation(
        "page-parameter", .warning, title: "a page is asked for with an unknown parameter",
        meaning: "`x-sdk-pagination` names a query parameter that the operation does not declare.",
        why: "It is sent all the same, and callers cannot begin at another page than the first.",
        fix: "Correct the name, or declare the parameter.",
        example: (
            """
            /pets:
              get:
                parameters: [{name: after, in: query, schema: {type: string}}]
                x-sdk-pagination: {next: {parameter: afetr, cursor: /-1}}
                responses:
                  '200':
                    description: Pets.
                    content: {application/json: {schema: {type: array, items: {type: string}}}}
            """,
            """
            /pets:
              get:
                parameters: [{name: after, in: query, schema: {type: string}}]
                x-sdk-pagination: {next: {parameter: after, cursor: /-1}}
                responses:
                  '200':
                    description: Pets.
                    content: {application/json: {schema: {type: array, items: {type: string}}}}
            """
        )),
]

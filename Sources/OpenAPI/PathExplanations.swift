import Diagnostics

/// What is said of paths and of parameters.
let pathMessages: [Explanation] = [
    Explanation(
        "swagger-2-parameter", .error, title: "a body among the parameters",
        meaning: "`in: body` and `in: formData` are Swagger 2.0.",
        why: "What stands here would never be sent.",
        fix: "Describe the body under `requestBody`.",
        example: (
            """
            /pets:
              post:
                parameters: [{name: pet, in: body, schema: {type: object}}]
            """,
            """
            /pets:
              post:
                requestBody: {content: {application/json: {schema: {type: object}}}}
            """
        )),
    Explanation(
        "parameter-without-schema", .error, .warning, title: "a parameter of no type",
        meaning: "A parameter has neither `schema` nor `content`.",
        why: "It is taken for a string.",
        fix: "Add a `schema`.",
        example: (
            """
            /pets:
              get:
                parameters: [{name: size, in: query}]
            """,
            """
            /pets:
              get:
                parameters: [{name: size, in: query, schema: {type: integer}}]
            """
        )),
    Explanation(
        "type-outside-schema", .error, .warning, title: "a type beside the schema",
        meaning: "A parameter has `type` itself, as in Swagger 2.0.",
        why: "It is read as if it stood in `schema`.",
        fix: "Move it there, with `format`, `enum` and the rest.",
        example: (
            """
            /pets:
              get:
                parameters: [{name: size, in: query, type: integer}]
            """,
            """
            /pets:
              get:
                parameters: [{name: size, in: query, schema: {type: integer}}]
            """
        )),
    Explanation(
        "nameless-placeholder", .warning, title: "a placeholder without a name",
        meaning: "A path has `{}`.",
        why:
            "A parameter is known by the name in the braces. It is called like the parameter that the path lacks, or `value`.",
        fix: "Write a name into the braces, and declare a parameter of that name.",
        example: (
            """
            /pets/{}:
              get:
                parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            """,
            """
            /pets/{id}:
              get:
                parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            """
        )),
    Explanation(
        "query-placeholder", .warning, title: "a query in the path",
        meaning: "A path has `{?size,page}` or the like, as in URI templates.",
        why: "OpenAPI describes the query by parameters. What is written into the path is left out of it.",
        fix: "Remove it, and declare each name in it as a parameter with `in: query`.",
        example: (
            """
            /pets{?size}:
              get:
                parameters: [{name: size, in: query, schema: {type: string}}]
            """,
            """
            /pets:
              get:
                parameters: [{name: size, in: query, schema: {type: string}}]
            """
        )),
    Explanation(
        "query-in-path", .warning, title: "a key of the query in the path, and as a parameter",
        meaning: "A path writes `?size=1`, and a parameter with `in: query` is called `size` as well.",
        why: """
            A key is sent once. The parameter gives its value, and what the path says is left out. Where the parameter
            can have no other value, the path's tells it from other paths, or not every method has the parameter, the
            path is sent as it is, and the parameter is left out.
            """,
        fix: "Remove it from the path. What every request has is a parameter with one listed value.",
        example: (
            """
            /pets?size=1:
              get:
                parameters: [{name: size, in: query, schema: {type: integer}}]
            """,
            """
            /pets:
              get:
                parameters: [{name: size, in: query, schema: {type: integer}}]
            """
        )),
    Explanation(
        "repeated-placeholder", .warning, title: "two placeholders that come to one name",
        meaning: "A path has `{id:[0-9]+}` and `{id:[a-z]+}`, or two others that ask for different values.",
        why: """
            A parameter has one value. The second is taken for a declared one that the path lacks, or for a new one
            with a number in its name.
            """,
        fix: "Give each a name of its own, and declare a parameter for each.",
        example: (
            """
            /pets/{id}/{id:[a-z]+}:
              get:
                parameters:
                  - {name: id, in: path, required: true, schema: {type: string}}
                  - {name: name, in: path, required: true, schema: {type: string}}
            """,
            """
            /pets/{id}/{name}:
              get:
                parameters:
                  - {name: id, in: path, required: true, schema: {type: string}}
                  - {name: name, in: path, required: true, schema: {type: string}}
            """
        )),
    Explanation(
        "stray-brace", .warning, title: "a brace without its partner",
        meaning: "A path has a `{` that is never closed, or a `}` that nothing opened.",
        why: "What follows it is no placeholder. It is sent as it is, escaped as in every URL.",
        fix: "Close the placeholder, or write `%7B` or `%7D` where the sign itself is meant.",
        example: (
            """
            /pets/{id}}:
              get:
                parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            """,
            """
            /pets/{id}:
              get:
                parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            """
        )),
    Explanation(
        "undeclared-path-parameter", .warning, title: "a name in the path that is no parameter",
        meaning: "The path has a name in braces, and no parameter with `in: path` has that name.",
        why: "Without a value there is no address. It is taken for a required string.",
        fix: "Declare it, for one operation or for all operations of the path.",
        example: (
            """
            /pets/{id}:
              get: {operationId: getPet}
            """,
            """
            /pets/{id}:
              get:
                operationId: getPet
                parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            """
        )),
    Explanation(
        "decorated-placeholder", .warning, title: "a placeholder that is more than a name",
        meaning: "A path has `{*path}`, `{path+}` or `{path:.+}`, as a router's own template may.",
        why: "Placeholders of OpenAPI are names only, so what stands around the name is left out.",
        fix: "Write the name alone, and a `pattern` into the parameter's schema.",
        example: (
            """
            /files/{path:.+}:
              get:
                parameters: [{name: path, in: path, required: true, schema: {type: string}}]
            """,
            """
            /files/{path}:
              get:
                parameters: [{name: path, in: path, required: true, schema: {type: string, pattern: .+}}]
            """
        )),
    Explanation(
        "path-parameter-not-in-path", .warning, title: "a path parameter without a place",
        meaning: "A parameter with `in: path` has a name that the path does not hold in braces.",
        why: "There is no place for its value, so it is left out.",
        fix: "Correct one of the two names, or remove the parameter.",
        example: (
            """
            /pets:
              get:
                parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            """,
            """
            /pets/{id}:
              get:
                parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            """
        )),
]

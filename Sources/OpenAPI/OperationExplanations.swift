import Diagnostics

let operationMessages: [Explanation] = [
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
    Explanation(
        "unusable-server", .warning, title: "a server that nothing can be sent to",
        meaning:
            "A server's `url` begins with something other than `http` or `https`, or has no host that can be called.",
        why:
            "No call can be made to that server: the client does not offer it, or each call fails before anything is sent.",
        fix: "Write an address of HTTP or HTTPS, or one that is relative to where the description is found.",
        example: (
            "servers: [{url: 'file:///pets'}]",
            "servers: [{url: 'https://pets.example.com'}]"
        )),
    Explanation(
        "undeclared-server-variable", .warning, title: "a name in the address that is no variable",
        meaning: "A server's `url` has a name in braces that `variables` does not declare.",
        why: "Its default is taken to be empty, which seldom gives an address that works.",
        fix: "Declare it, with the `default` that most callers want.",
        example: (
            "servers: [{url: 'https://{region}.example.com'}]",
            "servers: [{url: 'https://{region}.example.com', variables: {region: {default: eu}}}]"
        )),
    Explanation(
        "not-a-media-type", .warning, title: "a key under content that is no media type",
        meaning: "Under `content` each key is a media type, such as `application/json`.",
        why: "Anything else is ignored. Often `schema` is indented one step too little.",
        fix: "Put the media type in between.",
        example: (
            """
            /pets:
              post:
                requestBody: {content: {schema: {type: object}}}
            """,
            """
            /pets:
              post:
                requestBody: {content: {application/json: {schema: {type: object}}}}
            """
        )),
    Explanation(
        "degraded-media-type", .warning, title: "a body that is described, but not typed",
        meaning:
            "XML, and every other media type that is not JSON, text, a form, events or lines, has no types.",
        why: """
            Where JSON is offered beside it, that is generated and nothing is lost. Otherwise the body is plain
            bytes.
            """,
        fix: "Offer `application/json` beside it, if the API does.",
        example: (
            """
            /pets:
              post:
                requestBody: {content: {application/xml: {schema: {type: object}}}}
            """,
            """
            /pets:
              post:
                requestBody: {content: {application/json: {schema: {type: object}}}}
            """
        )),
    Explanation(
        "unknown-status", .error, .warning, title: "a response to no status",
        meaning: "A key under `responses` is neither a status, nor a range of them, nor `default`.",
        why: "The response is left out: when it comes, its body is kept as bytes.",
        fix: "Write `200`, `4XX` or `default`.",
        example: (
            """
            /pets:
              get:
                responses: {ok: {description: all pets}}
            """,
            """
            /pets:
              get:
                responses: {'200': {description: all pets}}
            """
        )),
    Explanation(
        "repeated-status", .warning, title: "one status twice",
        meaning: "Two keys under `responses` mean the same status, such as `4XX` and `4xx`.",
        why: "The first is taken.",
        fix: "Remove one of the two.",
        example: (
            """
            /pets:
              get:
                responses: {4XX: {description: one}, 4xx: {description: two}}
            """,
            """
            /pets:
              get:
                responses: {4XX: {description: one}}
            """
        )),
    Explanation(
        "unknown-security-scheme", .warning, title: "a security scheme that is not declared",
        meaning: "`security` names a scheme that is not under `components.securitySchemes`.",
        why: """
            How its credentials are sent is not known. It is ignored, and the server will refuse the
            call.
            """,
        fix: "Correct the name, or declare the scheme.",
        example: (
            """
            security: [{tokn: []}]
            components: {securitySchemes: {token: {type: http, scheme: bearer}}}
            """,
            """
            security: [{token: []}]
            components: {securitySchemes: {token: {type: http, scheme: bearer}}}
            """
        )),
    Explanation(
        "repeated-operation-id", .warning, title: "two operations with one id",
        meaning: "`operationId` names an operation, and two have the same.",
        why: "Both are generated, and one gets another name, which changes when the other goes away.",
        fix: "Give each an id of its own.",
        example: (
            """
            paths:
              /cats: {get: {operationId: list}}
              /dogs: {get: {operationId: list}}
            """,
            """
            paths:
              /cats: {get: {operationId: listCats}}
              /dogs: {get: {operationId: listDogs}}
            """
        )),
    Explanation(
        "webhook-methods", .warning, title: "a webhook with several methods",
        meaning: "A webhook is one message that the API sends, and is described for several methods.",
        why: "Only the first is generated.",
        fix: "Give each message a webhook of its own.",
        example: (
            """
            webhooks:
              petAdded: {post: {operationId: added}, put: {operationId: changed}}
            """,
            """
            webhooks:
              petAdded: {post: {operationId: added}}
              petChanged: {put: {operationId: changed}}
            """
        )),
    Explanation(
        "clashing-paths", .warning, title: "one path, written twice",
        meaning: "Two paths differ only in the names of their parameters.",
        why: "Requests to the two look alike, so that only the server can say which one is meant.",
        fix: "Describe all methods under one of them.",
        example: (
            """
            paths:
              /pets/{id}:
                parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                get: {operationId: showPet}
              /pets/{name}:
                parameters: [{name: name, in: path, required: true, schema: {type: string}}]
                delete: {operationId: deletePet}
            """,
            """
            paths:
              /pets/{id}:
                parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                get: {operationId: showPet}
                delete: {operationId: deletePet}
            """
        )),
    Explanation(
        "ignored-header", .warning, title: "a header that is no parameter",
        meaning: "`Accept`, `Content-Type` or `Authorization` is described as a header parameter.",
        why: "OpenAPI ignores it: media types and security schemes say what is sent in these headers.",
        fix: "List the media types under `content`, or declare a security scheme, and remove the parameter.",
        example: (
            """
            /pets:
              get:
                parameters: [{name: Accept, in: header, schema: {type: string}}]
            """,
            """
            /pets:
              get:
                responses: {'200': {description: All, content: {application/json: {schema: {type: object}}}}}
            """
        )),
    Explanation(
        "impossible-body", .warning, title: "a body where HTTP has none",
        meaning: "A response of status 204, 205 or 304, or one to HEAD, is described with a body.",
        why: "Such responses end with their headers, so the body never comes and is not generated.",
        fix: "Remove `content`, or describe it for another status.",
        example: (
            """
            /pets:
              delete:
                responses:
                  '204': {description: Gone, content: {application/json: {schema: {type: object}}}}
            """,
            """
            /pets:
              delete:
                responses:
                  '204': {description: Gone}
            """
        )),
]

import Diagnostics

let operationMessages: [Explanation] = [
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

import Diagnostics

let linkMessages: [Explanation] = [
    Explanation(
        "unknown-link-target", .warning, title: "a link to an operation that there is none of",
        meaning: "`operationId` or `operationRef` of a link leads to no operation of the description.",
        why: "The link leads nowhere, and no call is generated for it.",
        fix: "Write the `operationId` of an operation, or remove the link.",
        example: (
            """
            /pets:
              post:
                operationId: createPet
                responses:
                  '201': {description: Made, links: {self: {operationId: creatPet}}}
            """,
            """
            /pets:
              post:
                operationId: createPet
                responses:
                  '201': {description: Made, links: {self: {operationId: createPet}}}
            """
        )),
    Explanation(
        "unknown-expression", .warning, title: "a runtime expression that is none",
        meaning: """
            A value of a link begins with `$`, or has `{$` in it, and is none of the expressions that
            OpenAPI knows: `$url`, `$method`, `$statusCode`, and `$request` or `$response` with
            `.header.NAME`, `.query.NAME`, `.path.NAME` or `.body#/POINTER`.
            """,
        why: "Nothing of the answer can be taken. The parameter stays an argument of the call.",
        fix: "Write one of the expressions.",
        example: (
            """
            /pets/{id}:
              get:
                operationId: getPet
                parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                responses:
                  '200': {description: One, links: {self: {operationId: getPet, parameters: {id: $response.id}}}}
            """,
            """
            /pets/{id}:
              get:
                operationId: getPet
                parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                responses:
                  '200': {description: One, links: {self: {operationId: getPet, parameters: {id: $request.path.id}}}}
            """
        )),
]

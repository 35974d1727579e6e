import Diagnostics

/// The messages about what becomes of a description in Swift.
package let plannerExplanations: [Explanation] = [
    Explanation(
        "type-name-collision", .warning, title: "two schemas with one Swift name",
        meaning: """
            The names of two components differ only in what a Swift name does not show, such as case or
            punctuation.
            """,
        why: """
            Both are generated. The one with the more usual spelling gets the name, and the other one a name made of
            its own spelling, in whichever order they are described.
            """,
        fix: "Choose a name with `x-sdk-name`, or under `names` in `sdk.yaml`.",
        example: (
            """
            components:
              schemas:
                pet_item: {type: object}
                PetItem: {type: object}
            """,
            """
            components:
              schemas:
                pet_item: {type: object, x-sdk-name: PetEntry}
                PetItem: {type: object}
            """
        )),
    Explanation(
        "unfit-name", .warning, title: "a chosen name that Swift does not take",
        meaning: "A name in `x-sdk-name`, or under `names` in `sdk.yaml`, is none that Swift takes.",
        why: "The SDK has the nearest name that Swift takes.",
        fix: "Use letters, digits and `_`, and no digit first.",
        example: (
            """
            components:
              schemas:
                Pet: {type: object, x-sdk-name: 2 pets}
            """,
            """
            components:
              schemas:
                Pet: {type: object, x-sdk-name: TwoPets}
            """
        )),
    Explanation(
        "name-of-nothing", .warning, title: "a chosen name for a place that is not there",
        meaning: """
            A pointer under `names` in `sdk.yaml` leads to no schema, property, value of an enumeration, parameter or
            operation of the description, or to one that a filter leaves out.
            """,
        why: "The name is not used, and what was meant keeps the name it has.",
        fix: "Correct the pointer, or remove the name."),
    Explanation(
        "enumeration-of-nothing", .warning, title: "openness of a place that lists nothing",
        meaning: """
            A pointer under `enums` in `sdk.yaml` leads to no schema with `enum` or `const`, or to one that a filter leaves
            out.
            """,
        why: "Nothing is closed or opened by it.",
        fix: "Correct the pointer, or remove it. `*` stands for all enumerations."),
    Explanation(
        "open-anyway", .warning, title: "an enumeration that cannot be closed",
        meaning: """
            `x-sdk-closed`, or `enums` in `sdk.yaml`, asks for a closed enumeration of values that are of several kinds, or
            so much alike that a Swift enum cannot hold them apart, such as `1` and `1.0`. With `x-sdk-any-case` they always are.
            """,
        why: "It is open: values that are not listed are accepted, and kept as they came.",
        fix: "List values of one kind, or take the choice back.",
        example: (
            """
            components:
              schemas:
                Level: {enum: [1, two], x-sdk-closed: true}
            """,
            """
            components:
              schemas:
                Level: {enum: [one, two], x-sdk-closed: true}
            """
        )),
    Explanation(
        "former-name-not-kept", .warning, title: "a former name that no longer compiles",
        meaning: """
            `x-sdk-former-name` tells a name that is taken by something else now, that another thing had as well, or that
            Swift does not know.
            """,
        why: "Code that was written with it means something else, or does not compile.",
        fix: "Remove the extension, or correct the name.",
        example: (
            """
            components:
              schemas:
                Card: {type: object, properties: {number: {type: string}}}
                PaymentMeans: {type: object, x-sdk-former-name: Card, properties: {iban: {type: string}}}
            """,
            """
            components:
              schemas:
                PaymentMeans: {type: object, x-sdk-former-name: Card, properties: {iban: {type: string}}}
            """
        )),
    Explanation(
        "lost-property", .warning, title: "a property that no generated type has",
        meaning: "A property stands where the schemas around it leave no type to hold it.",
        why: "Its value is dropped when it is received, and cannot be sent.",
        fix: "Describe the object that has the property without the composition that hides it."),
    Explanation(
        "too-nested", .warning, title: "arrays in arrays in arrays",
        meaning: "More than 32 arrays and maps stand in one another, with no object in between.",
        why: "Nobody could read such a type, and compilers hardly can: the elements become `JSONValue`.",
        fix: "Put an object in between, with a property that holds the inner arrays."),
    Explanation(
        "no-swift-type", .error, title: "a chosen type that is none",
        meaning: "A type under `formats` or `types` is not written as Swift writes one.",
        why: "The text would stand in the SDK as it is, and could be any code.",
        fix: "Write the name of a type, a list `[T]` or a map `[String: T]`, without `?`."),
    Explanation(
        "unknown-described-type", .error, title: "a type that a description cannot choose",
        meaning: "`x-sdk-type` names a type that neither Swift nor the runtime has.",
        why: "Descriptions come from elsewhere; which code is called is for the settings of the SDK to say.",
        fix: "Choose one of the known types, or name your own under `types` in `sdk.yaml`.",
        example: (
            """
            components:
              schemas:
                Amount: {type: number, x-sdk-type: Money}
            """,
            """
            components:
              schemas:
                Amount: {type: number, x-sdk-type: Decimal}
            """
        )),
    Explanation(
        "type-does-not-fit", .error, title: "a chosen type for values of another kind",
        meaning:
            "A chosen type is read from another kind of JSON than the schema describes, or the schema is no scalar.",
        why: "No value that fits the description could be read.",
        fix: "Choose a type for values of this kind: `DecimalString` for a number in a string.",
        example: (
            """
            components:
              schemas:
                Amount: {type: string, x-sdk-type: Decimal}
            """,
            """
            components:
              schemas:
                Amount: {type: string, x-sdk-type: DecimalString}
            """
        )),
    Explanation(
        "unused-type-choice", .warning, title: "a chosen type that is used nowhere",
        meaning: "`formats` or `types` names a format or a place that the description does not have.",
        why: "What was meant keeps the type that it has anyway.",
        fix: "Correct the name, or remove the line."),
    Explanation(
        "ambiguous-union", .warning, title: "branches that look alike",
        meaning: """
            Two branches of a `oneOf` or `anyOf` accept the same values, as far as required properties and types
            tell.
            """,
        why: """
            A value that fits both is read as the branch of which it has more properties. That may not be the
            one that was sent.
            """,
        fix: """
            Name the property that decides in a `discriminator`, or require in each branch what only that branch
            has.
            """,
        example: (
            """
            components:
              schemas:
                Payment:
                  oneOf:
                    - {type: object, properties: {card: {type: string}}}
                    - {type: object, properties: {iban: {type: string}}}
            """,
            """
            components:
              schemas:
                Payment:
                  oneOf:
                    - {type: object, required: [card], properties: {card: {type: string}}}
                    - {type: object, required: [iban], properties: {iban: {type: string}}}
            """
        )),
    Explanation(
        "nested-parameter", .warning, title: "a parameter that its style cannot write",
        meaning: """
            The schema of a parameter has arrays or objects within each other, and only style `deepObject` writes more
            than one level. (An array under a key of an exploded object is no such case: the key is repeated.)
            """,
        why: "A call with such a value fails before anything is sent.",
        fix: """
            Write `style: deepObject`, which puts each step in brackets, or describe the parameter under `content` as
            `application/json`.
            """,
        example: (
            """
            /pets:
              get:
                parameters:
                - {name: filter, in: query, schema: {type: object, properties: {born: {type: object, properties: {after: {type: string}}}}}}
            """,
            """
            /pets:
              get:
                parameters:
                - {name: filter, in: query, style: deepObject, schema: {type: object, properties: {born: {type: object, properties: {after: {type: string}}}}}}
            """
        )),
    Explanation(
        "page-items", .warning, title: "pages without items",
        meaning: "`items` of `x-sdk-pagination` leads to no array in the answer of the operation.",
        why: "There is nothing to walk through. The operation gives back each answer as it comes.",
        fix: "Write the pointer to the array. Without `items`, the whole body is the array.",
        example: (
            """
            openapi: 3.1.1
            info: {title: Pets, version: "1"}
            paths:
              /pets:
                get:
                  x-sdk-pagination: {items: /data, next: {link: next}}
                  responses:
                    '200':
                      description: Pets.
                      content: {application/json: {schema: {type: array, items: {type: string}}}}
            """,
            """
            openapi: 3.1.1
            info: {title: Pets, version: "1"}
            paths:
              /pets:
                get:
                  x-sdk-pagination: {next: {link: next}}
                  responses:
                    '200':
                      description: Pets.
                      content: {application/json: {schema: {type: array, items: {type: string}}}}
            """
        )),
    Explanation(
        "untyped-link", .warning, title: "a link that is followed in part",
        meaning: """
            A parameter of a link is none of the operation that follows, or its expression leads to
            nothing that is described, or to a value of another kind; or the link belongs to a
            response that is a failure.
            """,
        why:
            "What the answer does not give stays an argument of the call. A failure is thrown, and leads to no call.",
        fix: "Lead the expression to a value that is described: `$response.body#/id`, `$request.path.id`.",
        example: (
            """
            openapi: 3.1.1
            info: {title: Pets, version: "1"}
            paths:
              /pets/{id}:
                get:
                  operationId: getPet
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses:
                    '200':
                      description: One.
                      links: {mother: {operationId: getPet, parameters: {id: '$response.body#/mother'}}}
            """,
            """
            openapi: 3.1.1
            info: {title: Pets, version: "1"}
            paths:
              /pets/{id}:
                get:
                  operationId: getPet
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses:
                    '200':
                      description: One.
                      content:
                        application/json: {schema: {type: object, properties: {mother: {type: string}}}}
                      links: {mother: {operationId: getPet, parameters: {id: '$response.body#/mother'}}}
            """
        )),
]

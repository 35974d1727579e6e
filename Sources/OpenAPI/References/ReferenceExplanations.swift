import Diagnostics

/// The messages about references and what they lead to.
let referenceMessages: [Explanation] = [
    Explanation(
        "unresolved-reference", .error, title: "a reference to nothing",
        meaning: "`$ref` names a component or a place that no document has.",
        why: "What it was to be is not known, and a guess would end in somebody's code.",
        fix: "Correct the name; names tell capitals apart. Or declare what is missing.",
        example: (
            """
            components:
              schemas:
                Pet: {type: object}
                Pets: {type: array, items: {$ref: '#/components/schemas/Pett'}}
            """,
            """
            components:
              schemas:
                Pet: {type: object}
                Pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}
            """
        )),
    Explanation(
        "reference-cycle", .error, title: "references that only lead to each other",
        meaning: """
            Following the references comes back to the first, and on the way there is nothing but
            references.
            """,
        why: "A ring of references describes no value.",
        fix: "Let one of them say what it is.",
        example: (
            """
            components:
              schemas:
                Cat: {$ref: '#/components/schemas/Pet'}
                Pet: {$ref: '#/components/schemas/Cat'}
            """,
            """
            components:
              schemas:
                Cat: {$ref: '#/components/schemas/Pet'}
                Pet: {type: object}
            """
        )),
    Explanation(
        "wrong-target", .error, title: "a reference to something of another kind",
        meaning: "`$ref` leads to a part of the description that cannot stand where the reference does.",
        why: "A response is no schema, and data of an example describes nothing: a guess would be wrong.",
        fix: "Refer to something of the kind that is wanted, or write it in the reference's place.",
        example: (
            """
            components:
              schemas: {Pet: {type: object}}
              responses: {Pet: {$ref: '#/components/schemas/Pet'}}
            """,
            """
            components:
              schemas: {Pet: {type: object}}
              responses:
                Pet:
                  description: One
                  content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
            """
        )),
    Explanation(
        "ignored-beside-reference", .warning, title: "a key beside a reference that is ignored",
        meaning: """
            A `$ref` stands for what it leads to as a whole. Beside it, only `summary` and `description` have
            a meaning; beside the reference of a schema, every keyword since OpenAPI 3.1.
            """,
        why: "The key changes nothing, so that what it was written for does not happen.",
        fix: """
            Change what the reference leads to, or write it out. A schema of OpenAPI 3.0 can put the reference
            into `allOf`, and the key beside that.
            """,
        example: (
            """
            paths:
              /pets:
                get: {parameters: [{$ref: '#/components/parameters/size', required: true}]}
            components:
              parameters: {size: {name: size, in: query, schema: {type: integer}}}
            """,
            """
            paths:
              /pets:
                get: {parameters: [{$ref: '#/components/parameters/size'}]}
            components:
              parameters: {size: {name: size, in: query, required: true, schema: {type: integer}}}
            """
        )),
    Explanation(
        "misplaced-reference", .warning, title: "a reference where OpenAPI allows none",
        meaning: """
            A mapping such as `properties` or `paths` is a reference as a whole, or has one among its entries.
            """,
        why: "What it leads to is taken, but other tools may take `$ref` for a name, or fail.",
        fix: "Refer to each entry by itself, or write the mapping out.",
        example: (
            """
            components:
              schemas:
                Pet: {type: object, properties: {name: {type: string}}}
                Dog: {type: object, properties: {$ref: '#/components/schemas/Pet/properties'}}
            """,
            """
            components:
              schemas:
                Pet: {type: object, properties: {name: {type: string}}}
                Dog: {$ref: '#/components/schemas/Pet'}
            """
        )),
    Explanation(
        "loose-reference", .warning, title: "a pointer that is not written as one",
        meaning: """
            A JSON pointer is empty for a whole document, begins with a slash for all else, and writes a slash inside a key
            as `~1` (RFC 6901). Percent signs are decoded before it is split.
            """,
        why: "What is meant is plain and is taken, but other tools may not find it.",
        fix: "Write the pointer that the message names.",
        example: (
            """
            components:
              schemas:
                Pet: {type: object, properties: {name: {type: string}}}
                Pets: {type: array, items: {$ref: '#components/schemas/Pet'}}
            """,
            """
            components:
              schemas:
                Pet: {type: object, properties: {name: {type: string}}}
                Pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}
            """
        )),
    Explanation(
        "repeated-anchor", .warning, title: "two schemas with one anchor",
        meaning: "`$anchor` names a schema inside its document, and two schemas are given the same name.",
        why: "References to the name lead to the first one. Other tools may take the second.",
        fix: "Give each an anchor of its own.",
        example: (
            """
            components:
              schemas:
                Cat: {$anchor: pet, type: object}
                Dog: {$anchor: pet, type: object}
                Pets: {type: array, items: {$ref: '#pet'}}
            """,
            """
            components:
              schemas:
                Cat: {$anchor: cat, type: object}
                Dog: {$anchor: dog, type: object}
                Pets: {type: array, items: {$ref: '#dog'}}
            """
        )),
    Explanation(
        "shared-schema-name", .warning, title: "several schemas with one name",
        meaning: """
            References lead to schemas that have a name where they stand, such as their file's, and two of
            them have the same.
            """,
        why: """
            Each gets the words around it for a longer name, and so its Swift name changes when its file is
            moved.
            """,
        fix: "Rename one of them, or give it a name that stays with `x-sdk-name`.",
        example: (
            """
            components:
              schemas:
                Cats:
                  items: {$ref: '#/components/schemas/Cats/$defs/Tag'}
                  $defs: {Tag: {type: string}}
                Dogs:
                  items: {$ref: '#/components/schemas/Dogs/$defs/Tag'}
                  $defs: {Tag: {type: string}}
            """,
            """
            components:
              schemas:
                Cats: {items: {$ref: '#/components/schemas/Tag'}}
                Dogs: {items: {$ref: '#/components/schemas/Tag'}}
                Tag: {type: string}
            """
        )),
    Explanation(
        "missing-reference", .error, title: "a reference to a file that is not there",
        meaning: "`$ref` names a file, and there is none at that path.",
        why: """
            The path counts from the file that the reference is written in, not from the folder where the
            command was started.
            """,
        fix: "Correct the path, with `/` between its parts and capitals as the file has them.",
        example: (
            """
            type: array
            items: {$ref: pets.yaml}
            """,
            """
            type: array
            items: {$ref: pet.yaml}
            """
        )),
    Explanation(
        "reference-outside-root", .error, title: "a reference out of the description's folders",
        meaning: """
            `$ref` leads to a file that lies neither below the folder of a description, nor of the `sdk.yaml`,
            nor of one that was allowed. Links are followed before that is decided.
            """,
        why: "A description that comes from elsewhere could otherwise copy any file of the disk into an SDK.",
        fix: """
            Move the file below the description, or allow its folder: `--reference-root DIR`, or
            `reference-roots` in the `sdk.yaml`.
            """,
        example: (
            """
            type: array
            items: {$ref: ../../pet.yaml}
            """,
            """
            type: array
            items: {$ref: pet.yaml}
            """
        )),
    Explanation(
        "remote-reference", .warning, title: "a reference to an address",
        meaning: "`$ref` is an address such as `https://example.com/pet.yaml`, and no folder stands for it.",
        why: """
            Nothing is fetched: what an address gives may change, and the SDK would change without a reason to
            see.
            """,
        fix: """
            Keep a copy of the files in a folder, and name it: `--map https://example.com/=DIR`, or `maps` in
            the `sdk.yaml`.
            """,
        example: (
            """
            type: array
            items: {$ref: 'https://example.com/pet.yaml'}
            """,
            """
            type: array
            items: {$ref: pet.yaml}
            """
        )),
    Explanation(
        "unreadable-reference", .error, title: "a reference to something that cannot be read",
        meaning: """
            What `$ref` names is there, but is a folder, too large, not permitted, or no ordinary file.
            """,
        why: "The part of the description that should stand there is missing.",
        fix: "Name a text file that may be read.",
        example: (
            """
            type: array
            items: {$ref: models}
            """,
            """
            type: array
            items: {$ref: models/pet.yaml}
            """
        )),
    Explanation(
        "unknown-mapping", .warning, title: "a tag of a discriminator that leads nowhere",
        meaning: "`mapping` says which schema a tag stands for, and there is no such schema.",
        why: "A value with this tag is kept as it came, without a type.",
        fix: "Name a schema, as `#/components/schemas/Cat` or simply `Cat`.",
        example: (
            """
            components:
              schemas:
                Cat: {type: object, properties: {kind: {type: string}}}
                Dog: {type: object, properties: {kind: {type: string}}}
                Pet:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                  discriminator: {propertyName: kind, mapping: {bird: '#/components/schemas/Bird'}}
            """,
            """
            components:
              schemas:
                Cat: {type: object, properties: {kind: {type: string}}}
                Dog: {type: object, properties: {kind: {type: string}}}
                Pet:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                  discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat'}}
            """
        )),
]

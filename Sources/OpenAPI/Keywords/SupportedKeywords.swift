/// All objects of the specification whose keys are fixed, and what becomes of each key.
///
/// What the readers take, what they report as unknown, late, missing or of the wrong kind, and the manual's page all
/// come from here. Keys that begin with `x-` are allowed everywhere; those with a meaning are not listed.
package enum SupportedKeywords {
    package static let objects: [FixedObject] = [
        document, info, contact, license, externalDocs, server, serverVariable, components, tag, pathItem,
        operation, parameter, header, requestBody, mediaType, encoding, response, link, example, xml,
        discriminator, securityScheme, oauthFlows, implicitFlow, passwordFlow, clientFlow, codeFlow,
        deviceFlow,
    ]

    static let document = FixedObject(
        "the document",
        [
            .understood("openapi", .anything), .understood("info", .record, .expected(until: .v32)),
            .understood("servers", .list), .understood("paths", .record, .expected(until: .v30)),
            .understood("webhooks", .record, since: .v31), .understood("components", .record),
            .understood("security", .list), .understood("tags", .list), .noted("externalDocs", .record),
            .noted("jsonSchemaDialect", .text, since: .v31), .understood("$self", .text, since: .v32),
            .noted("$schema", .text), .understood("fragment", .anything), .noted("source", .anything),
        ],
        choice: ["paths", "components", "webhooks", "fragment"],
        refused: [
            "host": "write it into the `url` of a server", "basePath": "write it into the `url` of a server",
            "schemes": "write it into the `url` of a server", "consumes": "name media types under `content`",
            "produces": "name media types under `content`", "definitions": "move it to `components.schemas`",
            "securityDefinitions": "move it to `components.securitySchemes`",
            "parameters": "move it to `components.parameters`",
            "responses": "move it to `components.responses`", "schemas": "move it to `components.schemas`",
        ])

    // MARK: About the API

    static let info = FixedObject(
        "the info object",
        [
            .understood("title", .text, .expected(until: .v32)),
            .understood("version", .text, .expected(until: .v32)),
            .understood("description", .text), .understood("summary", .text, since: .v31),
            .noted("termsOfService", .text), .noted("contact", .record), .noted("license", .record),
        ])

    static let contact = FixedObject(
        "the contact", [.noted("name", .text), .noted("url", .text), .noted("email", .text)])

    static let license = FixedObject(
        "the licence",
        [
            .noted("name", .text, .expected(until: .v32)), .noted("identifier", .text, since: .v31),
            .noted("url", .text),
        ],
        rivals: [("identifier", "url")])

    static let externalDocs = FixedObject(
        "the external documentation",
        [.noted("description", .text), .noted("url", .text, .expected(until: .v32))])

    static let server = FixedObject(
        "the server",
        [
            .understood("url", .text, .essential), .understood("description", .text),
            .understood("name", .text, since: .v32), .understood("variables", .record),
        ])

    static let serverVariable = FixedObject(
        "the server variable",
        [
            .understood("default", .text, .essential), .understood("enum", .list),
            .understood("description", .text),
        ])

    static let tag = FixedObject(
        "the tag",
        [
            .understood("name", .text, .essential), .understood("summary", .text, since: .v32),
            .understood("description", .text), .noted("externalDocs", .record),
            .understood("parent", .text, since: .v32), .understood("kind", .text, since: .v32),
        ])

    static let components = FixedObject(
        "the components object",
        [
            .understood("schemas", .record), .understood("responses", .record),
            .understood("parameters", .record), .noted("examples", .record),
            .understood("requestBodies", .record), .noted("headers", .record),
            .understood("securitySchemes", .record), .understood("links", .record),
            .understood("callbacks", .record),
            .understood("pathItems", .record, since: .v31), .understood("mediaTypes", .record, since: .v32),
        ])

    // MARK: Operations

    static let pathItem = FixedObject(
        "the path item",
        [
            .understood("$ref", .text), .noted("summary", .text), .noted("description", .text),
            .understood("servers", .list), .understood("parameters", .list), .understood("get", .record),
            .understood("put", .record), .understood("post", .record), .understood("delete", .record),
            .understood("options", .record), .understood("head", .record), .understood("patch", .record),
            .understood("trace", .record), .understood("query", .record, since: .v32),
            .understood("additionalOperations", .record, since: .v32),
        ])

    static let operation = FixedObject(
        "the operation",
        [
            .understood("operationId", .text), .understood("summary", .text),
            .understood("description", .text), .understood("tags", .list), .understood("deprecated", .flag),
            .understood("parameters", .list), .understood("requestBody", .record),
            .understood("responses", .record, .expected(until: .v30)), .understood("security", .list),
            .understood("servers", .list), .understood("callbacks", .record), .noted("externalDocs", .record),
        ],
        refused: [
            "consumes": "name the media type under `requestBody.content`",
            "produces": "name the media type under `content` of the response",
            "schemes": "write it into the `url` of a server",
        ])

    static let parameter = parameterObject(name: .essential)

    /// The name of a whole query string is never sent.
    static let wholeQuery = parameterObject(name: .expected(until: .v32))

    private static func parameterObject(name: Keyword.Need) -> FixedObject {
        FixedObject(
            "the parameter",
            [
                .understood("name", .text, name), .understood("in", .text, .essential),
                .understood("description", .text), .understood("required", .flag),
                .understood("deprecated", .flag), .understood("schema", .anything),
                .understood("content", .record), .understood("style", .text), .understood("explode", .flag),
                .understood("allowReserved", .flag), .noted("allowEmptyValue", .flag),
                .noted("example", .anything), .noted("examples", .record),
            ],
            rivals: [
                ("schema", "content"), ("example", "examples"), ("content", "style"), ("content", "explode"),
                ("content", "allowReserved"),
            ],
            refused: parts)
    }

    static let header = FixedObject(
        "the header",
        [
            .understood("description", .text), .noted("required", .flag), .understood("deprecated", .flag),
            .understood("schema", .anything), .noted("content", .record), .noted("style", .text),
            .noted("explode", .flag), .noted("example", .anything), .noted("examples", .record),
        ],
        rivals: [
            ("schema", "content"), ("example", "examples"), ("content", "style"), ("content", "explode"),
        ],
        choice: ["schema", "content"], refused: parts)

    /// Swagger 2.0 wrote what a value is beside its name.
    private static let parts = Dictionary(
        uniqueKeysWithValues: [
            "type", "format", "items", "enum", "default", "minimum", "maximum", "minLength", "maxLength",
            "pattern", "collectionFormat",
        ].map { ($0, $0 == "collectionFormat" ? "write `style` and `explode`" : "move it into `schema`") })

    static let requestBody = FixedObject(
        "the request body",
        [
            .understood("description", .text), .understood("content", .record, .expected(until: .v32)),
            .understood("required", .flag),
        ])

    static let mediaType = FixedObject(
        "the media type",
        [
            .noted("description", .text, since: .v32), .understood("schema", .anything),
            .understood("itemSchema", .anything, since: .v32), .understood("encoding", .record),
            .understood("prefixEncoding", .list, since: .v32),
            .understood("itemEncoding", .record, since: .v32), .noted("example", .anything),
            .noted("examples", .record),
        ],
        rivals: [
            ("example", "examples"), ("encoding", "prefixEncoding"), ("encoding", "itemEncoding"),
        ])

    static let encoding = FixedObject(
        "the encoding",
        [
            .understood("contentType", .text), .noted("headers", .record), .understood("style", .text),
            .understood("explode", .flag), .understood("allowReserved", .flag),
            .noted("encoding", .record, since: .v32), .noted("prefixEncoding", .list, since: .v32),
            .noted("itemEncoding", .record, since: .v32),
        ],
        rivals: [("encoding", "prefixEncoding"), ("encoding", "itemEncoding")])

    static let response = FixedObject(
        "the response",
        [
            .understood("summary", .text, since: .v32),
            .understood("description", .text, .expected(until: .v31)), .understood("headers", .record),
            .understood("content", .record), .understood("links", .record),
        ],
        refused: [
            "schema": "move it to `content`, below a media type",
            "examples": "move it to `content`, below a media type",
        ])

    static let link = FixedObject(
        "the link",
        [
            .understood("operationRef", .text), .understood("operationId", .text),
            .understood("parameters", .record), .understood("requestBody", .anything),
            .understood("description", .text), .noted("server", .record),
        ],
        rivals: [("operationRef", "operationId")], choice: ["operationId", "operationRef"])

    static let example = FixedObject(
        "the example",
        [
            .noted("summary", .text), .noted("description", .text), .noted("value", .anything),
            .noted("externalValue", .text), .noted("dataValue", .anything, since: .v32),
            .noted("serializedValue", .text, since: .v32),
        ],
        rivals: [
            ("value", "externalValue"), ("value", "dataValue"), ("value", "serializedValue"),
            ("serializedValue", "externalValue"),
        ])

    // MARK: Inside schemas

    static let xml = FixedObject(
        "the XML object",
        [
            .noted("name", .text), .noted("namespace", .text), .noted("prefix", .text),
            .noted("attribute", .flag), .noted("wrapped", .flag), .noted("nodeType", .text, since: .v32),
        ],
        rivals: [("nodeType", "attribute"), ("nodeType", "wrapped")])

    static let discriminator = FixedObject(
        "the discriminator",
        [
            .understood("propertyName", .text, .essential), .understood("mapping", .record),
            .understood("defaultMapping", .text, since: .v32),
        ])

    // MARK: Security

    static let securityScheme = FixedObject(
        "the security scheme",
        [
            .understood("type", .text, .essential), .understood("description", .text),
            .understood("deprecated", .flag, since: .v32), .understood("scheme", .text),
            .noted("bearerFormat", .text), .understood("name", .text), .understood("in", .text),
            .noted("flows", .record), .noted("openIdConnectUrl", .text),
            .noted("oauth2MetadataUrl", .text, since: .v32),
        ])

    static let oauthFlows = FixedObject(
        "the flows object",
        [
            .noted("implicit", .record), .noted("password", .record), .noted("clientCredentials", .record),
            .noted("authorizationCode", .record), .noted("deviceAuthorization", .record, since: .v32),
        ])

    static let implicitFlow = flow("the implicit flow", ["authorizationUrl"])
    static let passwordFlow = flow("the password flow", ["tokenUrl"])
    static let clientFlow = flow("the client credentials flow", ["tokenUrl"])
    static let codeFlow = flow("the authorization code flow", ["authorizationUrl", "tokenUrl"])
    static let deviceFlow = flow("the device flow", ["deviceAuthorizationUrl", "tokenUrl"])

    private static func flow(_ noun: String, _ addresses: [String]) -> FixedObject {
        FixedObject(
            noun,
            addresses.map { .noted($0, .text, .expected(until: .v32)) } + [
                .noted("refreshUrl", .text), .noted("scopes", .record, .expected(until: .v32)),
            ])
    }
}

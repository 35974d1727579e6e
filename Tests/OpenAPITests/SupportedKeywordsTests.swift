import Diagnostics
import OpenAPI
import Testing

/// Where an object of the table stands in a document, and the other keys that it needs there.
private struct Place {
    var noun: String
    /// The document, in YAML; `@` stands for the object's entries.
    var document: String
    /// The entries without which the object says nothing.
    var base: KeyValuePairs<String, String> = [:]
    /// The keys that it is about, where they mean nothing together with others.
    var only: Set<String>?
    /// Values for keys that say something only when they have a certain one.
    var values: [String: String] = [:]
}

private func document(_ rest: String) -> String {
    "{openapi: 3.2.0, info: {title: T, version: '1'}, \(rest)}"
}

private func operation(_ entries: String) -> String {
    document(
        "tags: [{name: a}], paths: {/a: {get: {\(entries)}}}, "
            + "components: {securitySchemes: {key: {type: mutualTLS}}}")
}

private let places: [Place] = aboutTheAPI + aboutOperations + aboutBodies + aboutComponents

private let aboutTheAPI: [Place] = [
    Place(
        noun: "the document", document: "{@}",
        base: [
            "openapi": "3.2.0", "info": "{title: T, version: '1'}", "paths": "{/a: {get: {}}}",
            "components": "{securitySchemes: {key: {type: mutualTLS}}}",
        ],
        values: [
            "servers": "[{url: /}]", "webhooks": "{a: {post: {}}}", "tags": "[{name: a}]",
            "security": "[{key: []}]", "fragment": "2",
        ]),
    Place(
        noun: "the info object", document: "{openapi: 3.2.0, info: {@}, paths: {}}",
        base: ["title": "T", "version": "'1'"]),
    Place(
        noun: "the server", document: document("servers: [{@}], paths: {}"), base: ["url": "'/{a}'"],
        values: ["variables": "{a: {default: b}}"]),
    Place(
        noun: "the server variable",
        document: document("servers: [{url: '/{a}', variables: {a: {@}}}], paths: {}"),
        base: ["default": "a"], values: ["enum": "[a, b]"]),
    Place(
        noun: "the tag", document: document("tags: [{name: text}, {@}], paths: {}"), base: ["name": "b"]),
]

private let aboutOperations: [Place] = [
    Place(
        noun: "the path item",
        document: document("paths: {/a: {@}}, components: {pathItems: {b: {put: {}}}}"),
        base: ["get": "{}"],
        values: [
            "$ref": "'#/components/pathItems/b'", "servers": "[{url: /}]",
            "parameters": "[{name: a, in: query, schema: {}}]", "additionalOperations": "{LINK: {}}",
        ]),
    Place(
        noun: "the operation", document: operation("@"),
        values: [
            "servers": "[{url: /}]", "parameters": "[{name: a, in: query, schema: {}}]",
            "requestBody": "{content: {}}", "responses": "{'200': {description: a}}",
            "security": "[{key: []}]", "tags": "[a]", "callbacks": "{a: {b: {post: {}}}}",
        ]),
    Place(
        noun: "the parameter", document: operation("parameters: [{@}]"),
        base: ["name": "a", "in": "query"],
        values: [
            "schema": "{type: integer}", "content": "{application/json: {}}", "style": "pipeDelimited",
            "explode": "false",
        ]),
]

private let aboutBodies: [Place] = [
    Place(
        noun: "the request body", document: operation("requestBody: {@}"), base: ["content": "{a/b: {}}"]),
    Place(
        noun: "the media type", document: operation("requestBody: {content: {multipart/mixed: {@}}}"),
        values: [
            "schema": "{type: object}", "itemSchema": "{}", "encoding": "{a: {}}", "prefixEncoding": "[{}]",
        ]),
    Place(
        noun: "the encoding",
        document: operation("requestBody: {content: {multipart/mixed: {encoding: {a: {@}}}}}"),
        values: ["style": "form"]),
    Place(
        noun: "the response", document: operation("responses: {'200': {@}}"),
        values: [
            "content": "{text/plain: {}}", "headers": "{A: {schema: {type: string}}}",
            "links": "{a: {operationRef: '#/paths/~1a/get'}}",
        ]),
    Place(
        noun: "the link", document: operation("responses: {'200': {links: {a: {@}}}}"),
        base: ["operationRef": "'#/paths/~1a/get'"], values: ["parameters": "{b: 1}"]),
]

private let aboutComponents: [Place] = [
    Place(
        noun: "the discriminator",
        document: document(
            "components: {schemas: {Two: {type: object}, Three: {type: object}, One: {discriminator: {@}, "
                + "oneOf: [{$ref: '#/components/schemas/Two'}, {$ref: '#/components/schemas/Three'}]}}}"),
        base: ["propertyName": "a"], values: ["mapping": "{b: Two}", "defaultMapping": "Two"]),
    Place(
        noun: "the security scheme", document: document("components: {securitySchemes: {One: {@}}}"),
        base: ["type": "apiKey", "name": "a", "in": "query"],
        only: ["type", "name", "in", "description", "deprecated"]),
    Place(
        noun: "the security scheme", document: document("components: {securitySchemes: {One: {@}}}"),
        base: ["type": "http", "scheme": "basic"],
        only: ["scheme", "bearerFormat", "flows", "openIdConnectUrl", "oauth2MetadataUrl"]),
    Place(
        noun: "the components object",
        document: document(
            "paths: {/a: {get: {parameters: [{$ref: '#/components/parameters/a'}], "
                + "requestBody: {$ref: '#/components/requestBodies/a'}, "
                + "responses: {'200': {$ref: '#/components/responses/a'}, "
                + "'201': {content: {text/csv: {$ref: '#/components/mediaTypes/a'}}, "
                + "links: {l: {$ref: '#/components/links/a'}}}}, "
                + "callbacks: {c: {$ref: '#/components/callbacks/a'}}}}}, "
                + "webhooks: {w: {$ref: '#/components/pathItems/a'}}, components: {@}"),
        values: [
            "schemas": "{a: {}}", "responses": "{a: {description: a}}",
            "parameters": "{a: {name: a, in: query, schema: {}}}", "requestBodies": "{a: {content: {}}}",
            "securitySchemes": "{a: {type: mutualTLS}}", "pathItems": "{a: {put: {}}}",
            "mediaTypes": "{a: {}}", "callbacks": "{a: {b: {post: {}}}}",
            "links": "{a: {operationRef: '#/paths/~1a/get'}}",
        ]),
]

@Suite struct SupportedKeywordsTests {
    @Test(arguments: places.indices)
    func `the reader understands the keys that the table says it does, and no others`(_ index: Int) throws {
        let place = places[index]
        let object = try #require(SupportedKeywords.objects.first { $0.noun == place.noun })
        for keyword in object.keywords where place.only?.contains(keyword.name) ?? true {
            let others = place.base.filter { $0.key != keyword.name }.map(entry)
            let base = place.base.first { $0.key == keyword.name }?.value
            // Some kinds of values say nothing; each of them is tried until one makes a difference.
            let samples = (place.values[keyword.name] ?? base).map { [$0] } ?? ["text", "true", "[]", "{}"]
            let without = meaning(of: place, others)
            let isHeard = samples.contains { sample in
                meaning(of: place, others + ["\(keyword.name): \(sample)"]) != without
            }
            #expect(isHeard == (keyword.treatment == .understood), "`\(keyword.name)` of \(place.noun)")
        }
    }

    @Test func `a key that is in no table is reported, and a refused one says what to write instead`() {
        for place in places {
            let unknown = outcome(place, place.base.map(entry) + ["wrong-key: 1"])
            #expect(unknown.ids.contains("unknown-key"), "\(place.noun)")
            let object = SupportedKeywords.objects.first { $0.noun == place.noun }
            for (key, instead) in object?.refused ?? [:] where key != "type" {
                let refused = outcome(place, place.base.map(entry) + ["\(key): 1"])
                let fixes = refused.report.diagnostics.filter { $0.id == "unknown-key" }.map(\.fix)
                #expect(fixes == [instead], "`\(key)` of \(place.noun)")
            }
        }
    }

    @Test func `the table of schemas agrees with the reader`() {
        for keyword in SchemaKeywords.understood + SchemaKeywords.noted {
            #expect(!ids(of: keyword).contains("unknown-key"), "\(keyword)")
        }
        for (keyword, fix) in SchemaKeywords.refused {
            #expect(ids(of: keyword) == ["unknown-key"], "\(keyword)")
            #expect(!fix.isEmpty)
        }
        #expect(Set(SchemaKeywords.understood).isDisjoint(with: SchemaKeywords.noted))
    }

    @Test func `the manual's page names every key once in its section`() {
        let page = SupportedKeywords.page
        for object in SupportedKeywords.objects {
            #expect(page.contains("## \(object.noun.prefix(1).uppercased())\(object.noun.dropFirst())\n"))
            #expect(Set(object.keywords.map(\.name)).count == object.keywords.count, "\(object.noun)")
        }
        let keys = SupportedKeywords.objects.map { $0.keywords.count + $0.refused.count }.reduce(0, +)
        let schemaKeys =
            SchemaKeywords.understood.count + SchemaKeywords.noted.count + SchemaKeywords.refused.count
        #expect(page.split(separator: "\n").count { $0.hasPrefix("| `") } == keys + schemaKeys)
    }

    private func ids(of keyword: String) -> [String] {
        OpenAPITests.outcome(schemas: "    One: {\(keyword): null}").ids
    }

    private func entry(_ entry: (key: String, value: String)) -> String { "\(entry.key): \(entry.value)" }

    private func outcome(_ place: Place, _ entries: [String]) -> Outcome {
        let text = place.document.replacing("@", with: entries.joined(separator: ", "))
        return OpenAPITests.outcome([("openapi.yaml", text)])
    }

    /// What comes out, findings aside: those about a key prove only that it is checked.
    private func meaning(of place: Place, _ entries: [String]) -> String {
        outcome(place, entries).graph?.dump() ?? "no graph"
    }
}

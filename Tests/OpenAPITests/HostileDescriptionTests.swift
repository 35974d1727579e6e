import Diagnostics
import Foundation
import Support
import Testing

/// Descriptions that are written to make a reader hang, or run out of stack.
@Suite struct HostileDescriptionTests {
    @Test func `a long chain of references is followed`() {
        let lines = (0..<5000).map { "    S\($0): {$ref: '#/components/schemas/S\($0 + 1)'}" }
        let outcome = outcome(schemas: (lines + ["    S5000: {type: string}"]).joined(separator: "\n"))
        #expect(outcome.ids == [])
    }

    @Test func `a long ring of references is one error`() {
        let lines = (0..<2000).map { "    S\($0): {$ref: '#/components/schemas/S\(($0 + 1) % 2000)'}" }
        #expect(outcome(schemas: lines.joined(separator: "\n")).ids == ["reference-cycle"])
    }

    @Test func `a long chain of compositions is cut with a warning`() {
        let lines = (0..<400).map { index in
            "    S\(index): {allOf: [{$ref: '#/components/schemas/S\(index + 1)'}, {properties: {p\(index): {type: string}}}]}"
        }
        let outcome = outcome(schemas: (lines + ["    S400: {type: object}"]).joined(separator: "\n"))
        #expect(Set(outcome.ids).isSubset(of: ["endless-composition"]))
        #expect(outcome.graph?.schemas.filter { $0.componentName != nil }.count == 401)
    }

    @Test func `unions inside unions do not multiply without end`() {
        let lines = (0..<40).map { index in
            "    S\(index): {properties: {p\(index): {type: string}}, oneOf: [{$ref: '#/components/schemas/S\(index + 1)'}, "
                + "{$ref: '#/components/schemas/T\(index + 1)'}]}\n"
                + "    T\(index): {properties: {q\(index): {type: string}}, oneOf: [{$ref: '#/components/schemas/S\(index + 1)'}, "
                + "{$ref: '#/components/schemas/T\(index + 1)'}]}"
        }
        let end = ["    S40: {type: object}", "    T40: {type: object, properties: {x: {type: string}}}"]
        let outcome = outcome(schemas: (lines + end).joined(separator: "\n"))
        #expect(Set(outcome.ids).isSubset(of: ["loose-composition", "endless-composition"]))
    }

    @Test func `tags are looked for once in unions that name each other`() {
        let branches = (0..<30).map { "{$ref: '#/components/schemas/S\($0)'}" }.joined(separator: ", ")
        let lines = (0..<30).map { "    S\($0): {oneOf: [\(branches)], discriminator: {propertyName: kind}}" }
        #expect(outcome(schemas: lines.joined(separator: "\n")).ids == [])
    }

    @Test func `deep nesting is read`() {
        let depth = 60
        let text =
            String(repeating: "{type: object, properties: {p: ", count: depth) + "{type: string}"
            + String(repeating: "}}", count: depth)
        #expect(outcome(schemas: "    Deep: \(text)").ids == [])
    }

    @Test func `files that lead to each other ten thousand times are each read once`() {
        var files: [String: String] = [:]
        for index in 0..<10_000 {
            files["f\(index).json"] = #"{"properties": {"next": {"$ref": "f\#((index + 1) % 10_000).json"}}}"#
        }
        let text =
            "openapi: 3.1.1\ninfo: {title: T, version: '1'}\ncomponents: {schemas: {A: {$ref: f0.json}}}\n"
        let outcome = outcome([("openapi.yaml", text)], files: files)
        #expect(outcome.ids == [])
        #expect(outcome.graph?.schemas.filter { $0.componentName != nil }.count == 10_000)
        #expect(outcome.report.files.count == 10_001)
    }

    @Test func `entries that are references to themselves end`() {
        let text = """
                A: {properties: {$ref: '#/components/schemas/A/properties'}}
                B: {$ref: '#/components/schemas/C/x'}
                C: {$ref: '#/components/schemas/B/x'}
            """
        #expect(Set(outcome(schemas: text).ids).isSuperset(of: ["reference-cycle", "unresolved-reference"]))
    }

    @Test func `callbacks and headers that lead back to where they stand end`() {
        let text = """
            openapi: 3.1.1
            info: {title: T, version: '1'}
            paths:
              /a:
                post: {callbacks: {done: {'{$url}': {$ref: '#/paths/~1a'}}}, responses: {default: {description: a}}}
            components:
              headers:
                One: {content: {multipart/mixed: {encoding: {a: {headers: {One: {$ref: '#/components/headers/One'}}}}}}}
            """
        #expect(outcome([("openapi.yaml", text)]).ids == [])
    }

    @Test func `references into each other's insides end`() {
        let lines = (0..<300).map { index in
            "    S\(index): {properties: {x: {allOf: [{$ref: '#/components/schemas/S\((index + 1) % 300)/properties/x'}, "
                + "{properties: {p\(index): {type: string}}}]}}}"
        }
        let outcome = outcome(schemas: lines.joined(separator: "\n"))
        #expect(Set(outcome.ids).isSubset(of: ["endless-composition"]))
    }

    @Test func `a thousand references to nothing are a thousand errors, soon`() {
        let known = (0..<2000).map { "    Schema\($0): {type: string}" }
        let wrong = (0..<1000).map { "    Wrong\($0): {$ref: '#/components/schemas/Shcema\($0)'}" }
        let outcome = outcome(schemas: (known + wrong).joined(separator: "\n"))
        #expect(outcome.report.errorCount == 1000)
    }

    @Test func `wrong kinds everywhere are reported, and nothing traps`() {
        let values = ["null", "true", "1", "text", "[]", "{}", "[1, null, {}]", "{a: 1}"]
        let keys = [
            "info", "servers", "tags", "security", "paths", "components", "webhooks", "components.schemas",
            "components.parameters", "components.responses", "components.requestBodies", "components.headers",
            "components.securitySchemes", "paths./a", "paths./a.parameters", "paths./a.get",
            "paths./a.get.parameters",
            "paths./a.get.requestBody", "paths./a.get.requestBody.content", "paths./a.get.responses",
            "paths./a.get.responses.200",
            "paths./a.get.responses.200.content", "paths./a.get.responses.200.content.a/b",
            "paths./a.get.responses.200.headers",
            "paths./a.get.tags", "paths./a.get.security", "paths./a.get.servers",
            "paths./a.get.servers.variables",
        ]
        let keywords = [
            "type", "format", "properties", "required", "items", "enum", "const", "allOf", "oneOf", "anyOf",
            "discriminator",
            "additionalProperties", "patternProperties", "prefixItems", "default", "$ref", "$defs", "minimum",
            "maxLength",
            "exclusiveMinimum", "pattern", "uniqueItems", "nullable", "x-enum-varnames",
            "x-enum-descriptions", "title",
        ]
        let schemaKeys = keywords.map { "components.schemas.A.\($0)" }
        for key in keys + schemaKeys {
            for value in values {
                let nested = key.split(separator: ".").reversed().reduce(value) { "{\"\($1)\": \($0)}" }
                let text = "openapi: 3.1.1\n" + nested.dropFirst().dropLast() + "\n"
                let info = key == "info" ? "" : "info: {title: T, version: '1'}\n"
                _ = outcome([("openapi.yaml", info + text)])
            }
        }
    }
}

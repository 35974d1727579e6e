import Foundation
import Support
import Testing

/// What is legal and unusual, or wrong and common: it generates and compiles, and what is left out is said.
@Suite struct OddDescriptionTests {
    @Test func `odd schemas and operations generate, compile, and say what is wrong with them`() throws {
        let folder = try TemporaryFolder()
        let items = operations.enumerated().map { "  /o\($0): {get: {operationId: o\($0), \($1.text)}}" }
        let components = schemas.enumerated().map { "    S\($0): \($1.text)" }
        let head = "openapi: 3.1.1\ninfo: {title: Odd, version: '1'}\npaths:"
        let text = ([head] + items + ["components:", "  schemas:"] + components).joined(separator: "\n")
        try folder.write(
            text + "\n    Other: {type: object, properties: {x: {type: string}}}\n", to: "openapi.yaml")
        let run = try runGenerator(
            ["generate", "openapi.yaml", "--name", "Odd", "--output", "Odd", "--package"], in: folder)
        #expect(run.exitCode == 0, "\(run.errors)")
        let lines = run.errors.split(separator: "\n").filter { $0.hasPrefix("openapi.yaml:") }
        let found = Dictionary(grouping: lines) { $0.split(separator: ":")[1] }
            .mapValues { lines in
                lines.compactMap { $0.split(separator: "[").last?.dropLast() }.map(String.init)
            }
        for (index, odd) in operations.enumerated() {
            #expect(found["\(4 + index)"] ?? [] == odd.findings, "\(odd.text)")
        }
        for (index, odd) in schemas.enumerated() {
            #expect(found["\(6 + operations.count + index)"] ?? [] == odd.findings, "\(odd.text)")
        }
        try expectCompiling("Odd", in: folder)
    }

    @Test(arguments: [
        "paths: {}", "paths: {/a: {}}", "paths: {/a: }", "components: {}",
        "webhooks: {w: {post: {requestBody: {content: {a/b: {}}}, responses: {'200': {description: a}}}}}",
        "paths: {/a: {$ref: '#/components/pathItems/P'}}\ncomponents: {pathItems: {P: {get: {}}}}",
    ])
    func `a description of next to nothing generates`(_ text: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("openapi: 3.1.1\ninfo: {title: Odd, version: '1'}\n\(text)\n", to: "openapi.yaml")
        let run = try runGenerator(
            ["generate", "openapi.yaml", "--name", "Odd", "--output", "Odd"], in: folder)
        #expect(run.exitCode == 0)
        #expect(run.errors == "")
    }

    @Test(arguments: ["- a\n", "text\n", "null\n", "[]", "5"])
    func `a description that is no object is refused as such`(_ text: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "openapi.yaml")
        let run = try runGenerator(["lint", "openapi.yaml"], in: folder)
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("[wrong-kind]"))
    }
}

private typealias Odd = (text: String, findings: [String])

private let answer = "responses: {'200': {description: a}}"

private let operations: [Odd] = [
    ("description: a", []), ("responses: {}", ["empty-responses"]),
    ("responses: {default: {description: a}}", []),
    ("responses: {'200': {description: a, content: {a/json: {}}}, 2XX: {description: b}}", []),
    (
        "responses: {'600': {description: a}, abc: {description: a}, '200': {description: a}}",
        ["unknown-status", "unknown-status"]
    ),
    ("requestBody: {content: {}}, responses: {'200': {description: a, content: {}}}", []),
    ("responses: {'200': {description: a, content: {application/json: {schema: true}}}}", []),
    (
        "responses: {'200': {description: a, content: {application/json: {schema: false}}}}",
        ["nothing-allowed"]
    ),
    (
        "parameters: [{name: id, in: query, schema: {type: string}}, {name: id, in: header, schema: {type: string}}], \(answer)",
        []
    ),
    (
        "parameters: [{name: id, in: path, required: true, schema: {type: string}}], \(answer)",
        ["path-parameter-not-in-path"]
    ),
    ("parameters: [{name: q, in: query}], \(answer)", ["parameter-without-schema"]),
    (
        "parameters: [{name: q, in: query, content: {application/json: {schema: {type: string}}, text/plain: {}}}], \(answer)",
        ["several-contents"]
    ),
    (
        "parameters: [{name: Content-Type, in: header, schema: {type: string}}, {name: accept, in: header, "
            + "schema: {type: string}}, {name: Authorization, in: header, schema: {type: string}}], \(answer)",
        ["ignored-header", "ignored-header", "ignored-header"]
    ),
    ("callbacks: {c: {'{$request.body#/url}': {post: {\(answer)}}}}, \(answer)", []),
]

private let schemas: [Odd] = [
    ("{type: []}", []), ("{type: ['null']}", []), ("{type: any}", []), ("{type: [string, string]}", []),
    ("{type: [boolean, 'null', object, array, number, string, integer]}", []), ("{}", []), ("true", []),
    ("{enum: []}", ["empty-enumeration"]), ("{enum: [null]}", []),
    ("{type: string, enum: [a, a, A, a-, a_]}", []),
    ("{enum: [1, '1', 1.0, true, null]}", []), ("{enum: [1, {}, []]}", ["enumeration-of-objects"]),
    ("{required: [z, z], properties: {a: {}}}", ["unknown-required", "unknown-required"]),
    ("{properties: {a: {type: string, required: true}}}", ["wrong-kind"]),
    ("{properties: {a: {}}, additionalProperties: false, patternProperties: {^x: {type: integer}}}", []),
    ("{oneOf: []}", ["empty-composition"]), ("{oneOf: [{type: string}]}", []),
    ("{oneOf: [{type: string}, {type: string}]}", []),
    ("{oneOf: [{oneOf: [{type: 'null'}, {$ref: '#/components/schemas/Other'}]}, {type: 'null'}]}", []),
    (
        "{oneOf: [\((0..<200).map { "{required: [p\($0)], properties: {p\($0): {type: string}}}" }.joined(separator: ", "))]}",
        []
    ),
    (
        "{oneOf: [{$ref: '#/components/schemas/Other'}, {properties: {y: {}}}], discriminator: {propertyName: kind}}",
        ["ambiguous-union"]
    ),
    (
        "{oneOf: [{$ref: '#/components/schemas/Other'}], discriminator: {propertyName: x, mapping: {b: '#/components/schemas/No'}}}",
        ["unknown-mapping"]
    ),
    ("{allOf: [{type: string}, {type: integer}]}", ["conflicting-types"]),
    (
        "{allOf: [{properties: {a: {type: string}}}, {properties: {a: {type: integer}}}]}",
        ["conflicting-types"]
    ),
    (
        "{required: [a], properties: {a: {type: string, readOnly: true, writeOnly: true}, b: {readOnly: true}}}",
        []
    ),
    ("{properties: {a: {type: object}}, default: {a: {a: {}}}, example: {a: {}}}", []),
    ("{type: string, enum: [\((0..<500).map { "v\($0)" }.joined(separator: ", "))]}", []),
    ("{type: object, properties: {? \(String(repeating: "k", count: 10_000)) : {type: string}}}", []),
    (
        String(repeating: "{type: array, items: ", count: 40) + "{}" + String(repeating: "}", count: 40),
        ["too-nested"]
    ),
]

import Foundation
import Support
import Testing

@Suite struct HostileNamesTests {
    /// Each name stands in every place that can have one: types, members, cases, arguments, groups, operations.
    @Test func `a package with hostile names and texts compiles without a warning`() throws {
        let folder = try TemporaryFolder()
        try folder.write(description, to: "openapi.json")
        let run = try runGenerator(
            ["generate", "openapi.json", "--name", "Hostile", "--output", "Hostile", "--package"], in: folder)
        #expect(run.exitCode == 0, "\(run.errors)")
        try expectCompiling("Hostile", in: folder)
    }
}

/// What names are made of: keywords, symbols, letters without capitals, and what generated code uses itself.
private let names = [
    "class", "in", "inout", "default", "self", "Self", "init", "Type", "Protocol", "Any", "nil", "true",
    "throws", "is",
    "as", "await", "async", "some", "any", "get", "set", "let", "func", "_", "none", "", " ", "-", "1",
    "200 OK", "+1",
    "-1", "$ref", "@type", "a.b", "a-b", "foo_bar", "fooBar", "foo-bar", "`", "\\", "\"", "\n", "*/", "//",
    "\\(", "#",
    "\"\"\"", "x\"; print(1) //", "👍", "日本", "עברית", "हिन्दी", "cafe\u{301}", "a\u{202E}b", "ª", "ß",
    "2fa",
    String(repeating: "x", count: 500), String(repeating: "日", count: 90), "../../evil", "con", "hashValue",
    "description",
    "encode", "rawValue", "id", "fields", "decoder", "encoder", "checks", "request", "response", "client",
    "body", "value",
    "newValue", "additionalProperties", "unknown", "allCases", "String", "Int", "Error", "Optional", "Swift",
    "Foundation",
    "Codable", "Hostile", "HostileClient", "HostileServer", "HostileOperation", "HostileRuntime", "JSONValue",
    "Output",
    "Outcome", "Failure", "Server", "Endpoint", "Element",
]

/// All other words that Swift keeps for itself, somewhere or everywhere, and names of its types and members.
private let words = """
    Array Codable CodingKeys Data Date Decodable Dictionary Encodable Encoder Never Result Sendable Set Task URL Void
    actor any associatedtype associativity borrowing break case catch class consume consuming continue convenience copy
    debugDescription default defer deinit didSet discard do dynamic each else enum extension fallthrough false
    fileprivate final for func guard hash if import in indirect infix inout internal is isolated lazy left let macro
    mutating nonisolated nonmutating open operator optional override package postfix precedence precedencegroup prefix
    private protocol public repeat required rethrows return right self sending some static struct subscript super
    switch then throw throws try typealias unowned var weak where while willSet
    """.split(whereSeparator: \.isWhitespace).map(String.init)

/// What would leave a comment or a literal.
private let texts = [
    "x\nprint(1)", "x\rprint(1)", "x\r\nprint(1)", "x\u{2028}print(1)", "*/ print(1) /*", "/* open", "back\\",
    "#if os(Linux)",
    "\"\"\"", "\\(f())", "\"#; print(1) //", "\\#(f())", "a\", b: Int = 1 // ", "\u{0}", "{{name}}",
]

/// A description in JSON.
private var description: String {
    get throws {
        let document: [String: Any] = [
            "openapi": "3.1.0",
            "info": ["title": texts[9], "version": "1", "description": texts.joined(separator: "\n")],
            "servers": [
                ["url": "https://{self}.{in}.x/\"\\(f())", "description": "self", "variables": variables]
            ],
            "paths": paths, "components": ["schemas": schemas, "securitySchemes": schemes],
        ]
        let data = try JSONSerialization.data(withJSONObject: document, options: .sortedKeys)
        return String(decoding: data, as: UTF8.self)
    }
}

private let schemes = Dictionary(
    uniqueKeysWithValues: names.filter { !$0.isEmpty }.map { name in
        (name, ["type": "apiKey", "in": "query", "name": name, "description": texts.joined(separator: "\n")])
    })
private let variables = ["self": ["default": "\"\\(f())"], "in": ["default": "eu"]]
private let text = ["type": "string", "description": texts.joined(separator: "\n")]

private var schemas: [String: Any] {
    var schemas: [String: Any] = Dictionary(
        uniqueKeysWithValues: names.map { ($0, ["type": "object", "properties": ["v": text]]) })
    schemas["All plain"] = object { _ in ["type": ["string", "null"], "pattern": "^/a\\/b\"\\d\\(f())\"#$"] }
    schemas["All objects"] = object { name in ["type": "object", "properties": [name: text]] }
    schemas["All values"] = object { name in ["type": "string", "enum": ["a", name]] }
    schemas["All boxed"] = object { _ in ["$ref": "#/components/schemas/All boxed"] }
    schemas["All words"] = [
        "type": "object", "properties": Dictionary(uniqueKeysWithValues: words.map { ($0, text) }),
    ]
    schemas["All word values"] = ["type": "string", "enum": words]
    schemas["All tags"] = [
        "oneOf": ["String", "Error", "Self"].map { ["$ref": "#/components/schemas/\($0)"] },
        "discriminator": [
            "propertyName": "\"\\(f())",
            "mapping": ["\"\\(f())": "String", "nil": "Error", "../x\n": "Self"],
        ],
    ]
    schemas["All texts"] = ["type": "string", "enum": names + texts]
    schemas["All branches"] = [
        "oneOf": names.filter { !$0.isEmpty }.map { name in
            ["type": "object", "title": name, "required": [name + "k"], "properties": [name + "k": text]]
        }
    ]
    return schemas
}

private func object(_ property: (String) -> [String: Any]) -> [String: Any] {
    ["type": "object", "properties": Dictionary(uniqueKeysWithValues: names.map { ($0, property($0)) })]
}

private var paths: [String: Any] {
    let answer = { (name: String) -> [String: Any] in
        [
            "description": "a",
            "content": ["application/json": ["schema": ["$ref": "#/components/schemas/\(name)"]]],
        ]
    }
    var paths: [String: Any] = [:]
    for (index, name) in names.enumerated() {
        paths["/\(index)/\\(f())\""] = [
            "get": [
                "tags": [name], "operationId": name,
                "responses": ["200": answer("Output"), "201": answer("Outcome")],
            ],
            "put": [
                "tags": ["one"], "operationId": "put \(name)",
                "responses": ["200": answer("Server"), "404": answer("Failure")],
            ],
        ]
    }
    let parameters = names.filter { !$0.isEmpty }.map { name in
        ["name": name, "in": "query", "schema": ["type": "string", "enum": ["a", name]]] as [String: Any]
    }
    paths["/all"] = [
        "post": ["operationId": "all", "parameters": parameters, "responses": ["200": answer("Element")]]
    ]
    return paths
}

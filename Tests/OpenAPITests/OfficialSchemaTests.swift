import Diagnostics
import Documents
import Foundation
import OpenAPI
import Support
import Testing

/// The objects of the table, and where the specification's own schema describes them.
private let definitions: [(noun: String, name: String)] = [
    ("the info object", "info"), ("the contact", "contact"), ("the licence", "license"),
    ("the external documentation", "external-documentation"), ("the server", "server"),
    ("the server variable", "server-variable"), ("the components object", "components"), ("the tag", "tag"),
    ("the path item", "path-item"), ("the operation", "operation"), ("the parameter", "parameter"),
    ("the header", "header"), ("the request body", "request-body"), ("the media type", "media-type"),
    ("the encoding", "encoding"), ("the response", "response"), ("the link", "link"),
    ("the example", "example"), ("the security scheme", "security-scheme"),
    ("the flows object", "oauth-flows"), ("the implicit flow", "oauth-flows/$defs/implicit"),
    ("the password flow", "oauth-flows/$defs/password"),
    ("the client credentials flow", "oauth-flows/$defs/client-credentials"),
    ("the authorization code flow", "oauth-flows/$defs/authorization-code"),
    ("the device flow", "oauth-flows/$defs/device-authorization"),
]

/// The table of keywords, held against the schemas that the specification is published with.
@Suite struct OfficialSchemaTests {
    @Test(arguments: [OpenAPIVersion.v31, .v32])
    func `the table has the keys that the standard's schema has`(_ version: OpenAPIVersion) throws {
        guard let schema = try officialSchema(version) else { return }
        let own: Set = ["fragment", "source", "$schema"]
        let document = try #require(SupportedKeywords.objects.first { $0.noun == "the document" })
        #expect(names(of: document, version).subtracting(own) == schema.keys(of: schema.root))
        for (noun, name) in definitions {
            let object = try #require(SupportedKeywords.objects.first { $0.noun == noun })
            guard let node = schema.definition(name) else {
                #expect(version == .v31 && noun == "the device flow", "\(name) is not in the schema")
                continue
            }
            #expect(names(of: object, version) == schema.keys(of: node), "\(noun)")
            let needed = object.keywords.filter { $0.isNeeded(in: version) }.map(\.name)
            #expect(Set(needed) == schema.required(of: node), "\(noun)")
        }
    }

    private func names(of object: FixedObject, _ version: OpenAPIVersion) -> Set<String> {
        Set(object.keywords.filter { $0.since <= version }.map(\.name))
    }

    private func officialSchema(_ version: OpenAPIVersion) throws -> OfficialSchema? {
        let path = "conformance/openapi/\(version.text)/src/schemas/validation/schema.yaml"
        guard let url = Repository.shared(path, for: "the schema of OpenAPI \(version.text)") else {
            return nil
        }
        var report = Report()
        let file = report.open(SourceFile(path: path, bytes: Array(try Data(contentsOf: url))))
        return OfficialSchema(root: try #require(readDocument(file, &report)))
    }
}

private struct OfficialSchema {
    var root: Node

    func definition(_ path: String) -> Node? {
        path.split(separator: "/").reduce(root["$defs"]) { $0?[String($1)] }
    }

    /// The names of all properties that the schema mentions, in branches and conditions too.
    func keys(of node: Node) -> Set<String> {
        var keys: Set<String> = []
        for entry in node.record?.entries ?? [] {
            switch entry.key {
            case "properties": keys.formUnion((entry.value.record?.entries ?? []).map(\.key))
            case "$ref":
                let target = entry.value.string?.split(separator: "/").last.map(String.init) ?? ""
                if target == "examples" { keys.formUnion(definition(target).map { self.keys(of: $0) } ?? []) }
            case "allOf": for branch in entry.value.list ?? [] { keys.formUnion(self.keys(of: branch)) }
            case "$defs" where node["$id"] == nil && node["properties"]?["implicit"] == nil,
                "dependentSchemas":
                for child in entry.value.record?.entries ?? [] { keys.formUnion(self.keys(of: child.value)) }
            case "then", "else": keys.formUnion(self.keys(of: entry.value))
            default: break
            }
        }
        return keys
    }

    func required(of node: Node) -> Set<String> {
        Set((node["required"]?.list ?? []).compactMap(\.string))
    }
}

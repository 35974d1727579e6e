import Diagnostics
import Documents
import Foundation
import JSONSchema
import JSONText
import Support
import Testing

@testable import OpenAPI

/// The schemas that OpenAPI publishes for descriptions, in the engine that checks values.
@Suite struct MetaSchemaTests {
    @Test(arguments: [OpenAPIVersion.v31, .v32])
    func `the standard's own schemas accept what they should, and nothing else`(
        _ version: OpenAPIVersion
    ) throws {
        let folder = "conformance/openapi/\(version.text)"
        guard let root = Repository.shared(folder, for: "the schemas of OpenAPI \(version.text)") else {
            return
        }
        var library = SchemaLibrary()
        var base = ""
        for name in ["schema", "schema-base", "dialect", "meta"] {
            let schema = try value(of: root.appendingPathComponent("src/schemas/validation/\(name).yaml"))
            let address = try #require(schema["$id"]?.string)
            library.add(schema, at: address)
            if name == "schema-base" { base = address }
        }
        let schema = try library.compile(base)
        #expect(schema.warnings == [])
        for (kind, isValid) in [("pass", true), ("fail", false)] {
            let tests = root.appendingPathComponent("tests/schema/\(kind)")
            let names = filesBelow(tests)
            #expect(names.count > 10)
            for name in names where name.hasSuffix(".yaml") {
                let violations = schema.validate(try value(of: tests.appendingPathComponent(name)))
                #expect(violations.isEmpty == isValid, "\(kind)/\(name): \(violations)")
            }
        }
    }

    private func value(of url: URL) throws -> JSONValue {
        var report = Report()
        let file = report.open(SourceFile(path: url.path, bytes: Array(try Data(contentsOf: url))))
        return JSONValue(try #require(readDocument(file, &report)))
    }
}

import Diagnostics
import Documents
import Foundation
import JSONSchema
import JSONText
import OpenAPI
import Support
import Testing

/// Every schema of the real descriptions has values, and values that are wrong in one thing.
@Test(arguments: [
    "train-travel.yaml", "adyen-checkout-v71.yaml", "opencode.yaml", "nexus.json", "superset.json",
    "openai.yaml",
    "github.json",
])
func `the schemas of a real description have samples`(_ name: String) throws {
    guard let url = Repository.shared("corpus/\(name)", for: name) else { return }
    var report = Report()
    let file = report.open(SourceFile(path: name, bytes: Array(try Data(contentsOf: url))))
    let root = try #require(readDocument(file, &report))
    let source = Source(file: file, root: root, documentName: name)
    let document = try #require(
        readJSONSchemas([source], load: { _ in .failure(.missing(nearby: nil)) }, &report))
    var library = SchemaLibrary()
    library.add(document, at: "corpus:", schemas: [])
    let names = try #require(document["$defs"]?.object?.keys)
    #expect(names.count > 5)
    let references = names.map { name in
        let pointer = Pointer(["$defs", name]).text
        return "corpus:#\(pointer.replacing("%", with: "%25").replacing("#", with: "%23"))"
    }
    let samples = try library.samples(of: references, breaks: false)
    #expect(zip(names, samples).filter { $1.valid.isEmpty }.map(\.0) == [])
}

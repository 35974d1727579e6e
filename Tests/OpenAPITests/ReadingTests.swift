import Foundation
import Support
import Testing

/// `Tests/Cases/Reading`: documents, and what is found in them and made of them.
///
/// With a folder beside it, `openapi.yaml` is the document, and all other files are there to be referred to.
@Test(arguments: cases(in: "Reading"))
func `a description gives these findings and this graph`(_ folder: Case) throws {
    var names = try FileManager.default.subpathsOfDirectory(atPath: folder.folder.path).sorted()
    var files: [String: String] = [:]
    if names.contains(where: { $0.contains("/") }) {
        for name in names { files[name] = folder.text(name) }
        names = ["openapi.yaml"]
    }
    let documents = names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".json") }.map { name in
        (name: name, text: folder.text(name) ?? "")
    }
    #expect(!documents.isEmpty, "a case needs a document")
    expectGolden(outcome(documents, files: files).text, at: folder.file("expected.txt"))
}

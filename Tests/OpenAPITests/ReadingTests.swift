import Foundation
import Support
import Testing

/// `Tests/Cases/Reading`: documents, and what is found in them and made of them.
@Test(arguments: cases(in: "Reading"))
func `a description gives these findings and this graph`(_ folder: Case) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.folder.path)
    let documents = names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".json") }.sorted().map { name in
        (name: name, text: folder.text(name) ?? "")
    }
    #expect(!documents.isEmpty, "a case needs a document")
    expectGolden(outcome(documents).text, at: folder.file("expected.txt"))
}

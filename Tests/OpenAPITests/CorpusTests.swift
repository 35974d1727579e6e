import Diagnostics
import Foundation
import SchemaGraph
import Support
import Testing

/// Real descriptions, and how many warnings of each kind they give.
private let descriptions: [(name: String, properties: Int, operations: Int)] = [
    ("train-travel.yaml", 73, 7), ("adyen-checkout-v71.yaml", 2136, 28), ("opencode.yaml", 2678, 131),
    ("nexus.json", 598, 193), ("adyen-checkout-v70.yaml", 2145, 28), ("openai.yaml", 6289, 288),
    ("github.json", 5309, 767), ("superset.json", 1571, 140),
]

@Test(arguments: descriptions.map(\.name))
func `a real description is read without an error, and next to nothing is degraded`(_ name: String) throws {
    let expected = try #require(descriptions.first { $0.name == name })
    guard let file = Repository.shared("corpus/\(name)", for: name) else { return }
    let outcome = outcome([(name, try String(contentsOf: file, encoding: .utf8))])
    let graph = try #require(outcome.graph)
    let errors = outcome.report.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.what) == [])
    #expect(graph.counts.refused == [])
    #expect(graph.counts.properties == expected.properties)
    #expect(graph.counts.operations == expected.operations)
    #expect(graph.operations.count == expected.operations)
    // Media types that are not JSON are degraded by design; they hold no properties of their own.
    let degraded = graph.counts.degraded.filter { !$0.pointer.contains("/content/") }
    #expect(degraded.count * 100 <= expected.properties)
    #expect(graph.schemas.filter { $0.componentName != nil }.count == graph.counts.schemas)
    let warned = outcome.report.warningCount
    #expect(warned >= graph.counts.degraded.count, "each degraded item has a warning")
}

/// Counted beside this: 2850 files that references lead to from the root, examples and code aside, 659 operations, and 897
/// schemas with references to them, two of which stand where a schema is used and so have no name. Five more targets are
/// missing, in files that nothing leads to, and in samples of code.
@Test func `a description in thousands of files is read whole`() throws {
    let path = "corpus/digitalocean/specification"
    guard let folder = Repository.shared(path, for: "DigitalOcean") else { return }
    let root = "DigitalOcean-public.v2.yaml"
    var files: [String: String] = [:]
    for file in filesBelow(folder) {
        files[file] = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    }
    let outcome = outcome([(root, try #require(files[root]))], files: files)
    let graph = try #require(outcome.graph)
    #expect(outcome.report.diagnostics.filter { $0.severity == .error }.map(\.what) == [])
    #expect(graph.operations.count == 659)
    #expect(graph.counts.refused == [])
    #expect(graph.schemas.filter { $0.componentName != nil }.count == 895)
    #expect(Set(graph.schemas.compactMap(\.componentName)).count == 895)
    #expect(Set(outcome.report.files.map(\.path)).count == outcome.report.files.count)
    #expect(outcome.ids.filter { $0 == "misplaced-reference" }.count == 8)
    #expect(graph.operations.allSatisfy { $0.origin.pointer.hasPrefix("resources/") })
}

@Test func `the same description gives the same graph`() throws {
    guard let file = Repository.shared("corpus/nexus.json", for: "nexus.json") else { return }
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(outcome([("nexus.json", text)]).text == outcome([("nexus.json", text)]).text)
}

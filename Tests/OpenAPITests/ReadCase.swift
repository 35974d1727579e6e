import Diagnostics
import Documents
import Foundation
import OpenAPI
import SchemaGraph
import Support

/// What reading some documents gave.
struct Outcome {
    var report: Report
    /// Nil when there was nothing to go on.
    var graph: APIGraph?

    var ids: [String] { report.diagnostics.map(\.id) }

    /// The findings and the graph, as a golden holds them.
    var text: String { report.printed() + (graph.map { $0.dump() } ?? "no graph\n") }
}

/// Documents by their names, in order, from text to graph.
func outcome(_ documents: [(name: String, text: String)]) -> Outcome {
    var report = Report()
    var sources: [Source] = []
    for document in documents {
        let file = report.open(SourceFile(path: document.name, bytes: Array(document.text.utf8)))
        guard let root = readDocument(file, &report) else { continue }
        sources.append(Source(file: file, root: root, documentName: document.name))
    }
    let model = readOpenAPI(sources, &report)
    let graph = model.map { lower($0, &report) }
    return Outcome(report: report, graph: graph)
}

/// One OpenAPI 3.1 document with these schemas, written as the body of `components.schemas` with four spaces before each.
func outcome(schemas: String, version: String = "3.1.1") -> Outcome {
    outcome([
        (
            "openapi.yaml",
            "openapi: \(version)\ninfo: {title: T, version: '1'}\ncomponents:\n  schemas:\n\(schemas)\n"
        )
    ])
}

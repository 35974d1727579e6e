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

/// Documents by their names, in order, from text to graph. References lead into `files`.
func outcome(
    _ documents: [(name: String, text: String)], files: [String: String] = [:], lints: Bool = false,
    holding held: HeldSchemas = .untyped
) -> Outcome {
    var report = Report()
    var sources: [Source] = []
    for document in documents {
        let file = report.open(SourceFile(path: document.name, bytes: Array(document.text.utf8)))
        guard !refuseForeignText(file, &report), let root = readDocument(file, &report) else { continue }
        sources.append(Source(file: file, root: root, documentName: document.name))
    }
    let model = readOpenAPI(
        sources, load: { file(at: $0, among: files) }, lints: lints, holding: held, &report)
    let graph = model.map { lower($0, &report) }
    return Outcome(report: report, graph: graph)
}

/// What the file of that path holds. Nothing lies outside of the folder, or at addresses.
private func file(at path: String, among files: [String: String]) -> ReferencedFile {
    if let text = files[path] {
        return .found(SourceFile(path: path, bytes: Array(text.utf8)), identity: path)
    }
    if path.contains("://") { return .failure(path.hasPrefix("file:") ? .outsideRoot : .remote) }
    if path.hasPrefix("../") || path.hasPrefix("/") { return .failure(.outsideRoot) }
    if files.keys.contains(where: { $0.hasPrefix(path + "/") }) {
        return .failure(.unreadable("is a folder"))
    }
    let folder = path.split(separator: "/").dropLast().map { "\($0)/" }.joined()
    let beside = files.keys.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) }
        .sorted()
    return .failure(.missing(nearby: nearest(to: String(path.dropFirst(folder.count)), in: beside)))
}

/// One OpenAPI 3.1 document with these schemas, written as the body of `components.schemas` with four spaces before each.
func outcome(schemas: String, version: String = "3.1.1", holding held: HeldSchemas = .untyped) -> Outcome {
    let text = "openapi: \(version)\ninfo: {title: T, version: '1'}\ncomponents:\n  schemas:\n\(schemas)\n"
    return outcome([("openapi.yaml", text)], holding: held)
}

import Diagnostics
import Documents
import JSONText
import OpenAPI
import SchemaGraph
import SwiftEmitter
import SwiftPlanner

/// An example as one line of JSON.
private func line(_ example: Example, types: [String], in report: Report) -> JSONValue {
    let position = report.file(example.span.file).position(of: Int(example.span.lower))
    let place = "\(report.file(example.span.file).path):\(position.line):\(position.column)"
    return [
        "place": .string(place), "types": .array(types.map { .string($0) }),
        "accepted": .bool(example.isAccepted), "value": .string(example.text),
    ]
}

/// `dump`: one stage on the way from a description to an SDK, as text.
func runDump(
    _ stage: DumpStage, _ given: GivenDocuments, module: String, _ references: ReferenceSettings,
    _ filter: FilterWords
) -> CommandResult {
    var result = CommandResult()
    result.report = Report(forgiving: true)
    let request = SDKRequest(
        module: module, runtimeModule: "BinderyRuntime", documents: documents(given),
        folder: folder(of: given.specs), references: references, output: "", isPackage: false,
        filter: filter.filter(&result.report), selection: [])
    let sources = readSources(request.documents, in: request.folder, references, &result.report)
    let load = referenceLoader(of: request.documents, in: request.folder, references)
    if sources.count < request.documents.count { result.worsen(to: .cannotWork) }
    do throws(Report.Stopped) {
        try result.report.stopIfErrors()
        switch stage {
        case .document:
            for source in sources {
                if let root = readTree(source.file, &result.report) {
                    result.output += dumpDocument(root, in: result.report)
                }
            }
            try result.report.stopIfErrors()
        case .schemas:
            let documents = readDocuments(sources, &result.report)
            try result.report.stopIfErrors()
            let schemas = readJSONSchemas(documents, load: load, &result.report)
            result.output = schemas.map { "\($0)\n" } ?? ""
        case .graph:
            let graph = try readGraph(sources, load: load, &result.report).graph
            result.output = filtered(graph, by: request.filter, &result.report).dump()
        case .plan:
            let all = try readGraph(sources, load: load, &result.report).graph
            let graph = filtered(all, by: request.filter, &result.report)
            result.output = dumpPlan(planSDK(graph, settings(of: request), &result.report).plan)
            try result.report.stopIfErrors()
        case .examples:
            let all = try readGraph(sources, load: load, givingExamples: true, &result.report).graph
            let graph = filtered(all, by: request.filter, &result.report)
            let planned = planWholeSDK(graph, settings(of: request), &result.report)
            let lines = graph.examples.map {
                line($0, types: planned.typeTexts(of: $0.use), in: result.report)
            }
            result.output = lines.map { "\($0)\n" }.joined()
        }
    } catch {
        result.worsen(to: .findings)
    }
    return result
}

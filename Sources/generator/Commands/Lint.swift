import Diagnostics
import SwiftPlanner

/// `lint`: reads each description by itself, the overlays applied to it, and reports.
func runLint(_ given: GivenDocuments, _ references: ReferenceSettings) -> CommandResult {
    var result = CommandResult()
    for spec in given.specs {
        var report = Report()
        let documents = documents(GivenDocuments(specs: [spec], overlays: given.overlays))
        let folder = parentFolder(of: spec)
        let sources = readSources(documents, in: folder, references, &report)
        let load = referenceLoader(of: documents, in: folder, references)
        if sources.count < documents.count { result.worsen(to: .cannotWork) }
        if let graph = try? readGraph(sources, load: load, lints: true, &report).graph {
            // What only planning finds out: unions whose branches cannot be told apart.
            _ = planSDK(graph, PlanSettings(module: "SDK"), &report)
        }
        if report.errorCount > 0 { result.worsen(to: .findings) }
        result.report.add(report)
        let counts = "\(counted(report.errorCount, "error")), \(counted(report.warningCount, "warning"))"
        result.output += "\(spec): \(counts)\n"
    }
    return result
}

import Diagnostics

/// `lint`: reads each description by itself, the overlays applied to it, and reports.
func runLint(_ given: GivenDocuments) -> CommandResult {
    var result = CommandResult()
    for spec in given.specs {
        var report = Report()
        let documents = documents(GivenDocuments(specs: [spec], overlays: given.overlays))
        let sources = readSources(documents, &report)
        if sources.count < documents.count { result.worsen(to: .cannotWork) }
        if (try? readGraph(sources, &report)) == nil { result.worsen(to: .findings) }
        result.findings += report.printed()
        let counts = "\(counted(report.errorCount, "error")), \(counted(report.warningCount, "warning"))"
        result.output += "\(spec): \(counts)\n"
    }
    return result
}

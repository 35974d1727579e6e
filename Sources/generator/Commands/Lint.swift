import Diagnostics

/// `lint`: reads each description by itself, and reports.
func runLint(_ paths: [String]) -> CommandResult {
    var result = CommandResult()
    for document in documents(paths) {
        var report = Report()
        let sources = readSources([document], &report)
        if sources.isEmpty { result.worsen(to: .cannotWork) }
        if (try? readGraph(sources, &report)) == nil { result.worsen(to: .findings) }
        result.findings += report.printed()
        let counts = "\(counted(report.errorCount, "error")), \(counted(report.warningCount, "warning"))"
        result.output += "\(document.path): \(counts)\n"
    }
    return result
}

import Diagnostics

/// How a run shows what it found.
struct Reporting: Equatable {
    enum Format: String, CaseIterable { case text, json, sarif, github }

    var format = Format.text
    /// Instead of the first few of each kind.
    var showsAll = false

    /// Read ahead of everything else, so that what is wrong with the other arguments is shown in this way, too.
    init(_ arguments: [String]) {
        let options = arguments.prefix { $0 != "--" }
        showsAll = options.contains("--all")
        for (index, word) in options.enumerated() {
            var text: String?
            if word == "--format", index + 1 < options.count { text = options[index + 1] }
            if word.hasPrefix("--format=") { text = String(word.dropFirst("--format=".count)) }
            format = text.flatMap { Format(rawValue: $0) } ?? format
        }
    }
}

extension CommandResult {
    /// What belongs on each of the standard streams.
    ///
    /// People get findings on standard error, beside the output. A machine gets them alone on standard output, and the
    /// words for people are on standard error. GitHub reads both, and looks for its annotations between them.
    func streams(_ reporting: Reporting) -> (output: String, errors: String) {
        let cap = reporting.showsAll ? nil : 10
        if hasOwnFormat { return (output, report.printed(cap: cap, isColoured: showsColours(on: .errors))) }
        switch reporting.format {
        case .text: return (output, report.printed(cap: cap, isColoured: showsColours(on: .errors)))
        case .github: return (report.gitHubAnnotations(cap: cap) + output, "")
        case .json: return (report.json(generator: generatorVersion), output)
        case .sarif:
            let log = report.sarif(generator: generatorVersion, explanations: allExplanations)
            return (log, output)
        }
    }
}

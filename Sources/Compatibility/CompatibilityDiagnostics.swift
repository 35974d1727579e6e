import Diagnostics

extension Diagnostic {
    /// A finding of a review, as other findings are shown.
    static func change(_ finding: Finding) -> Diagnostic? {
        guard let place = finding.new ?? finding.old else { return nil }
        let related: [Related] =
            finding.new == nil ? [] : finding.old.map { [Related("before", at: .span($0.origin.span))] } ?? []
        var diagnostic = Diagnostic(
            finding.isBreaking ? .error : .warning, finding.rule.id, at: place.origin.span, finding.sentence,
            why: "wire \(finding.wire.rawValue): \(finding.why); source \(finding.source.rawValue): "
                + finding.source.reason,
            fix: finding.rule.fix, related: related)
        diagnostic.fingerprint = finding.fingerprint
        return diagnostic
    }
}

extension Review {
    /// The findings as a report of `files`, for those who show such reports; at most `limit` that break and as many others.
    package func report(in files: [SourceFile], limit: Int? = nil) -> Report {
        var report = Report()
        for file in files { _ = report.open(file) }
        let shown = findings.filter { $0.section != .documentation }
        for part in [shown.filter(\.isBreaking), shown.filter { !$0.isBreaking }] {
            for finding in part.prefix(limit ?? part.count) {
                if let diagnostic = Diagnostic.change(finding) { report.add(diagnostic) }
            }
        }
        return report
    }
}

extension Rule {
    /// The long form of a kind of change, for `explain` and the manual.
    var explanation: Explanation {
        let verdicts =
            sent == received
            ? "on the wire: \(sent.rawValue)"
            : "where it is sent: \(sent.rawValue); where it is received: \(received.rawValue)"
        let code: String =
            switch source {
            case .fixed(let verdict): verdict.reason
            case .declared: "code breaks where the two declarations differ"
            }
        let reasons =
            why == receivedWhy ? why : "Where it is sent, \(why); where it is received, \(receivedWhy)"
        return Explanation(
            id, sent == .breaking || received == .breaking ? .error : .warning, title: "something \(what)",
            meaning:
                "`diff` found that something \(what): \(verdicts); \(code)\(isSilent ? ", or else means something else without a word" : "").",
            why: "\(reasons.prefix(1).uppercased())\(reasons.dropFirst()).",
            fix: "\(fix.prefix(1).uppercased())\(fix.dropFirst()).")
    }
}

/// The kinds of change that `diff` tells apart.
package let changeExplanations: [Explanation] = Rules.all.map(\.explanation)

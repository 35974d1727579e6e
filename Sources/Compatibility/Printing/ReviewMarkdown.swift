import Diagnostics

extension ReviewPrinter {
    /// For a pull request, or, without places and verdicts, as a fragment of a changelog.
    package mutating func markdown(isChangelog: Bool = false) -> String {
        var lines =
            isChangelog ? [] : ["**\(plain("\(names.old) → \(names.new)"))**: \(plain(review.summary))", ""]
        for (section, findings) in review.sections where !(section.isQuiet || section == .unused) {
            lines += ["### \(section.title)", ""]
            for finding in findings { lines += isChangelog ? [entry(finding)] : item(finding) }
            lines.append("")
        }
        let quiet = review.sections.filter { $0.section.isQuiet || $0.section == .unused }
        if !quiet.isEmpty, !isChangelog {
            lines.append(
                quiet.map { "\($0.section.title): \($0.findings.count)" }.joined(separator: "; ") + ".")
        }
        while lines.last == "" { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }

    private func entry(_ finding: Finding) -> String {
        let also = finding.alsoOn.isEmpty ? "" : " and \(counted(finding.alsoOn.count, "other"))"
        let detail = finding.detail.map { ": \(code($0))" } ?? ""
        return "- \(code(finding.subject.name))\(also) \(finding.rule.what)\(detail)"
    }

    private mutating func item(_ finding: Finding) -> [String] {
        var lines = [entry(finding)]
        if let (old, new) = both(finding.old?.swift, finding.new?.swift), old != new {
            lines.append("  \(code(old)) → \(code(new))  ")
        }
        let places = [address(finding.old), address(finding.new)].compactMap { $0 }.map(code)
        var facts = ["wire \(finding.wire.rawValue)", "source \(finding.source.rawValue)"]
        if finding.wire > .compatible { facts[0] += " (\(finding.why))" }
        if !finding.operations.isEmpty { facts.append("affects \(plain(affected(finding)))") }
        lines.append("  \(facts.joined(separator: "; "))  ")
        lines.append("  \(places.joined(separator: " → "))")
        return lines
    }
}

/// Text of which Markdown makes nothing else.
private func plain(_ text: String) -> String {
    var result = ""
    for scalar in visible(text).unicodeScalars {
        if "\\`*_[]<>#|&~@".unicodeScalars.contains(scalar) { result += "\\" }
        result.unicodeScalars.append(scalar)
    }
    return result
}

/// A span of code, with as many backticks around it as it needs.
private func code(_ text: String) -> String {
    let text = visible(text)
    let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    return longest == 0 ? "`\(text)`" : "\(fence) \(text) \(fence)"
}

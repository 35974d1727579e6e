import Diagnostics

/// A review with the files that its places point into, to be printed in one form or another.
package struct ReviewPrinter {
    package let review: Review
    /// What the two versions are called.
    package let names: (old: String, new: String)
    var locator: Locator

    package init(_ review: Review, names: (old: String, new: String), in report: Report) {
        self.review = review
        self.names = names
        locator = Locator(report)
    }

    /// `openapi.yaml:12:5`
    mutating func address(_ place: Finding.Place?) -> String? {
        guard let place else { return nil }
        let location = locator.location(of: .span(place.origin.span))
        guard let path = location.path else { return nil }
        return location.start.map { "\(path):\($0.line):\($0.column)" } ?? path
    }
}

extension ReviewPrinter {
    /// For a terminal. What asks for nothing is listed in short, and counted beyond the first ten unless `showsAll`.
    package mutating func text(isColoured: Bool, showsAll: Bool) -> String {
        let paint = { (code: String, text: String) in isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }
        var lines = [paint("1", "\(names.old) -> \(names.new): \(visible(review.summary))")]
        for (section, findings) in review.sections {
            let isHidden = section.isQuiet && !showsAll
            lines.append("")
            let head =
                "\(section.title.uppercased()) (\(findings.count))\(isHidden ? ", --all shows them" : "")"
            lines.append(paint(section.colour, head))
            if isHidden { continue }
            let isLong = [.breaking, .silent, .unknown].contains(section)
            let shown = showsAll ? findings[...] : findings.prefix(isLong ? 40 : 10)
            for finding in shown {
                let isFull = isLong || showsAll || finding.witness != nil
                lines += isFull ? self.lines(of: finding, paint) : [line(of: finding)]
            }
            if shown.count < findings.count {
                lines.append("  … and \(findings.count - shown.count) more, --all shows them")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func head(of finding: Finding) -> String {
        let detail = finding.detail.map { ": \($0)" } ?? ""
        return "\(finding.subject.name) \(finding.rule.what)\(detail)"
    }

    private func also(_ finding: Finding) -> String {
        guard !finding.alsoOn.isEmpty else { return "" }
        let names = finding.alsoOn.prefix(3).map(\.name).joined(separator: ", ")
        let rest = finding.alsoOn.count > 3 ? " (+\(finding.alsoOn.count - 3))" : ""
        return "also \(names)\(rest)"
    }

    private func line(of finding: Finding) -> String {
        let also = also(finding)
        return "  " + visible(head(of: finding) + (also.isEmpty ? "" : "; \(also)"))
    }

    private mutating func lines(of finding: Finding, _ paint: (String, String) -> String) -> [String] {
        var lines = ["  \(paint("1", visible(head(of: finding))))  [\(finding.rule.id)]"]
        for (word, place) in [("old", finding.old), ("new", finding.new)] {
            guard let address = address(place) else { continue }
            let swift = place?.swift.map { "\($0)  " } ?? ""
            lines.append("    \(word)     \(visible(swift))\(visible(address))")
        }
        let also = also(finding)
        if !also.isEmpty { lines.append("    also    \(visible(String(also.dropFirst(5))))") }
        lines.append("    wire    \(finding.wire.rawValue): \(finding.why)")
        lines.append("    source  \(finding.source.rawValue): \(finding.source.reason)")
        if finding.cause != .description { lines.append("    cause   \(finding.cause.rawValue)") }
        if !finding.operations.isEmpty { lines.append("    affects \(visible(affected(finding)))") }
        if finding.isBreaking || finding.isSilent { lines.append("    fix     \(finding.rule.fix)") }
        if let witness = finding.witness, finding.source >= .references {
            lines.append("    witness")
            lines += witness.split(separator: "\n").map { "      \(visible(String($0)))" }
        }
        return lines
    }

    func affected(_ finding: Finding) -> String {
        let count = finding.operations.count
        let names = finding.operations.prefix(3).joined(separator: ", ")
        return count <= 3
            ? names : "\(names), +\(count - 3) (\(count) of \(review.operationCount) operations)"
    }
}

extension ReviewSection {
    fileprivate var colour: String {
        switch self {
        case .breaking: "1;31"
        case .silent, .unknown: "1;33"
        case .renamed, .deprecated: "1;34"
        case .additive, .compatible: "1;32"
        case .unused, .documentation: "1"
        }
    }
}

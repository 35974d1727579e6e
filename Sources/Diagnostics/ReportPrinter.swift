extension Report {
    /// The findings as people read them: place, what, the source line with carets, why, fix.
    ///
    /// In the order of their places, file by file; at most `cap` of a kind, then a line that counts the rest.
    package func printed(cap: Int? = 10, isColoured: Bool = false) -> String {
        let findings = shownFindings(cap: cap)
        var printer = Printer(report: self, locator: Locator(self), isColoured: isColoured)
        var lines = findings.shown.flatMap { printer.lines(of: $0) + [""] }
        for (id, count) in findings.hidden { lines += [moreLine(count, id), ""] }
        return lines.joined(separator: "\n")
    }

    /// Stands for the findings of a kind that are not shown.
    func moreLine(_ count: Int, _ id: String) -> String { "… and \(count) more of \(id) (--all shows them)" }
}

/// Prints one finding after the other.
private struct Printer {
    let report: Report
    var locator: Locator
    let isColoured: Bool

    mutating func lines(of diagnostic: Diagnostic) -> [String] {
        let paint: Paint = diagnostic.severity == .error ? .red : .yellow
        let severity = painted("\(diagnostic.severity.rawValue):", paint)
        let head = "\(severity) \(painted(visible(diagnostic.what), .bold)) [\(diagnostic.id)]"
        var lines = [address(of: diagnostic.place).map { "\($0): \(head)" } ?? head]
        if case .span(let span) = diagnostic.place { lines += excerpt(of: span, paint) }
        lines.append("  \(painted("why:", .blue)) \(visible(diagnostic.why))")
        lines.append("  \(painted("fix:", .green)) \(visible(diagnostic.fix))")
        for related in diagnostic.related {
            let place = address(of: related.place) ?? "command line"
            lines.append("  \(painted("see:", .blue)) \(place): \(visible(related.text))")
        }
        return lines
    }

    /// `path:line:column`, a bare path, or nil for the command line.
    private mutating func address(of place: Diagnostic.Place) -> String? {
        let location = locator.location(of: place)
        guard let path = location.path.map(visible) else { return nil }
        return location.start.map { "\(path):\($0.line):\($0.column)" } ?? path
    }

    private func excerpt(of span: Span, _ paint: Paint) -> [String] {
        let file = report.file(span.file)
        let line = file.line(of: Int(span.lower))
        guard let excerpt = Excerpt(of: span, onLine: line, in: file) else { return [] }
        let number = "\(line)"
        let gutter = String(repeating: " ", count: number.count) + " |"
        let carets = String(repeating: "^", count: excerpt.caretCount)
        return [
            painted(gutter, .blue),
            "\(painted("\(number) |", .blue)) \(excerpt.text)",
            "\(painted(gutter, .blue)) \(String(repeating: " ", count: excerpt.indentation))\(painted(carets, paint))",
        ]
    }

    private func painted(_ text: String, _ paint: Paint) -> String { isColoured ? paint.on(text) : text }
}

extension Report {
    /// The findings as people read them: place, what, the source line with carets, why, fix.
    ///
    /// In the order of their places, file by file; at most `cap` of a kind, then a line that counts the rest.
    package func printed(cap: Int = 50) -> String {
        var shown: [String: Int] = [:]
        var lines: [String] = []
        for diagnostic in inOrder {
            shown[diagnostic.id, default: 0] += 1
            if shown[diagnostic.id, default: 0] <= cap { lines += print(diagnostic) + [""] }
        }
        for (id, count) in shown.sorted(by: { $0.key < $1.key }) where count > cap {
            lines += ["\(count - cap) more of [\(id)]", ""]
        }
        return lines.joined(separator: "\n")
    }

    private var inOrder: [Diagnostic] {
        diagnostics.enumerated()
            .sorted { left, right in
                let (a, b) = (sortKey(left.element), sortKey(right.element))
                return a == b ? left.offset < right.offset : a < b
            }
            .map(\.element)
    }

    /// Findings without a span come first, as they were added.
    private func sortKey(_ diagnostic: Diagnostic) -> (UInt32, UInt32) {
        guard case .span(let span) = diagnostic.place else { return (0, 0) }
        return (span.file.index + 1, span.lower)
    }

    private func print(_ diagnostic: Diagnostic) -> [String] {
        let head = "\(diagnostic.severity.rawValue): \(visible(diagnostic.what)) [\(diagnostic.id)]"
        var lines = [address(of: diagnostic.place).map { "\($0): \(head)" } ?? head]
        if case .span(let span) = diagnostic.place { lines += excerpt(of: span) }
        lines.append("  why: \(visible(diagnostic.why))")
        lines.append("  fix: \(visible(diagnostic.fix))")
        for related in diagnostic.related {
            lines.append("  see: \(address(of: related.place) ?? "command line"): \(visible(related.text))")
        }
        return lines
    }

    /// `path:line:column`, a bare path, or nil for the command line.
    private func address(of place: Diagnostic.Place) -> String? {
        switch place {
        case .span(let span):
            let file = file(span.file)
            let (line, column) = file.position(of: Int(span.lower))
            return "\(file.path):\(line):\(column)"
        case .path(let path): return path
        case .command: return nil
        }
    }

    /// The source line with carets under what is meant. Long lines are shown from near the place on.
    private func excerpt(of span: Span) -> [String] {
        let file = file(span.file)
        let (line, column) = file.position(of: Int(span.lower))
        let end = file.position(of: Int(span.upper))
        let scalars = file.text(ofLine: line).unicodeScalars.map { $0 == "\t" ? " " : $0 }
        guard !scalars.isEmpty else { return [] }
        let skipped = column > 80 ? column - 40 : 0
        let shown = scalars.dropFirst(skipped).prefix(100)
        let available = max(1, skipped + shown.count - (column - 1))
        let width = end.line == line ? min(max(1, end.column - column), available) : available
        let gutter = String(repeating: " ", count: "\(line)".count)
        var text = String.UnicodeScalarView()
        text.append(contentsOf: shown)
        return [
            "\(gutter) |",
            "\(line) | \(visible(String(text)))",
            "\(gutter) | \(String(repeating: " ", count: column - 1 - skipped))\(String(repeating: "^", count: width))",
        ]
    }

    /// Control characters from the input would move the cursor or colour the terminal: they are shown as `␛`.
    private func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(isControl(scalar) ? "␛" : scalar) }
        return String(result)
    }

    private func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            || (0x202A...0x202E).contains(scalar.value)
            || (0x2066...0x2069).contains(scalar.value)
    }
}

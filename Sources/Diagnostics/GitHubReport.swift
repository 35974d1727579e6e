extension Report {
    /// The findings as annotations of a GitHub workflow, one line each; at most `cap` of a kind.
    ///
    /// Columns are given where a finding begins and ends in one line, since GitHub refuses them elsewhere.
    package func gitHubAnnotations(cap: Int? = 10) -> String {
        var locator = Locator(self)
        let findings = shownFindings(cap: cap)
        let lines = findings.shown.map { diagnostic in
            let location = locator.location(of: diagnostic.place)
            let properties = (location.properties + [("title", diagnostic.id)])
                .map { "\($0)=\(escaped($1, also: ":,"))" }
            let related = diagnostic.related.map { related in
                let location = locator.location(of: related.place)
                let place = [
                    location.path, location.start.map { "\($0.line)" }, location.start.map { "\($0.column)" },
                ]
                return "\nsee: \(place.compactMap(\.self).joined(separator: ":")): \(related.text)"
            }
            let text = "\(diagnostic.what)\nwhy: \(diagnostic.why)\nfix: \(diagnostic.fix)" + related.joined()
            return
                "::\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))::\(escaped(text))\n"
        }
        let more = findings.hidden.map { "::notice title=\($0.id)::\(escaped(moreLine($0.count, $0.id)))\n" }
        return (lines + more).joined()
    }
}

extension Location {
    fileprivate var properties: [(String, String)] {
        var properties: [(String, String)] = []
        if let path { properties.append(("file", path)) }
        guard let start, let end else { return properties }
        properties.append(("line", "\(start.line)"))
        if end.line > start.line { return properties + [("endLine", "\(end.line)")] }
        // The end is the last column here, and not the one behind it.
        let last = max(start.column, end.column - 1)
        return properties + [("col", "\(start.column)"), ("endColumn", "\(last)")]
    }
}

/// `%`, line ends, and what separates properties, as the runner wants them.
private func escaped(_ text: String, also special: String = "") -> String {
    var result = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "%": result += "%25"
        case "\r": result += "%0D"
        case "\n": result += "%0A"
        case ":" where special.unicodeScalars.contains(scalar): result += "%3A"
        case "," where special.unicodeScalars.contains(scalar): result += "%2C"
        default: result.unicodeScalars.append(visible(scalar))
        }
    }
    return result
}

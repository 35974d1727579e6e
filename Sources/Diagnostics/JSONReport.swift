extension Report {
    /// One JSON document: the version of its own shape, counts, and every finding in the order of its place.
    ///
    /// A finding has `severity`, `id`, `what`, `why` and `fix`; where there is a file, `file`, and where it has text,
    /// `line`, `column`, `endLine` and `endColumn`, counted from 1 in Unicode scalars, the end just past the last.
    /// `related` holds further places, each with a `text`. Nothing is left out or shortened.
    package func json(generator version: String) -> String {
        var locator = Locator(self)
        let findings = findingsInOrder.map { diagnostic -> MachineText in
            let location = locator.location(of: diagnostic.place)
            let related = diagnostic.related.map { related -> MachineText in
                let location = locator.location(of: related.place)
                return .record([("text", .text(related.text))] + location.members)
            }
            return .record(
                [("severity", .text(diagnostic.severity.rawValue)), ("id", .text(diagnostic.id))]
                    + location.members
                    + [
                        ("what", .text(diagnostic.what)), ("why", .text(diagnostic.why)),
                        ("fix", .text(diagnostic.fix)), ("related", .list(related)),
                    ])
        }
        let document: MachineText = [
            "version": 1, "generator": .text(version), "errors": .number(errorCount),
            "warnings": .number(warningCount), "findings": .list(findings),
        ]
        return document.document
    }
}

extension Location {
    fileprivate var members: [(key: String, value: MachineText)] {
        var members: [(key: String, value: MachineText)] = []
        if let path { members.append(("file", .text(path))) }
        if let start, let end {
            members += [
                ("line", .number(start.line)), ("column", .number(start.column)),
                ("endLine", .number(end.line)), ("endColumn", .number(end.column)),
            ]
        }
        return members
    }
}

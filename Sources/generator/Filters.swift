import Diagnostics
import Documents
import SchemaGraph

/// Filters as a command line gives them: `--include tag:payments --exclude deprecated`.
struct FilterWords: Equatable {
    var includes: [String] = []
    var excludes: [String] = []

    /// What they mean. A word that is no filter is reported.
    func filter(_ report: inout Report) -> GraphFilter {
        var filter = GraphFilter()
        for word in includes { filter.add(word, isIncluded: true, at: .command, &report) }
        for word in excludes { filter.add(word, isIncluded: false, at: .command, &report) }
        return filter
    }

    /// The same on a command line.
    var arguments: [String] {
        includes.flatMap { ["--include", $0] } + excludes.flatMap { ["--exclude", $0] }
    }
}

/// `filters` of an `sdk.yaml`: `include` and `exclude`, each a list of `tag: payments` and the like.
func readFilters(_ node: Node, _ report: inout Report) -> GraphFilter {
    var filter = GraphFilter()
    guard let record = node.record else {
        report.add(
            .settingKind(
                "filters", node.kindName, wanted: "an object with `include` or `exclude`", at: node.span))
        return filter
    }
    for entry in record.entries {
        guard entry.key == "include" || entry.key == "exclude" else {
            report.add(.unknownSetting(entry.key, known: ["include", "exclude"], at: entry.keySpan))
            continue
        }
        let isIncluded = entry.key == "include"
        guard let list = entry.value.list else {
            report.add(
                .settingKind(
                    entry.key, entry.value.kindName, wanted: "a list such as `- tag: payments`",
                    at: entry.value.span))
            continue
        }
        for item in list { filter.add(item, in: entry.key, isIncluded: isIncluded, &report) }
    }
    return filter
}

/// `tag` and `payments` of `tag:payments`.
func splitFilter(_ text: String) -> (head: String, rest: String?) {
    guard let colon = text.firstIndex(of: ":") else { return (text, nil) }
    let rest = text[text.index(after: colon)...].drop { $0 == " " }
    return (String(text[..<colon]), String(rest))
}

extension GraphFilter {
    /// One word: `tag:payments`, `deprecated`.
    fileprivate mutating func add(
        _ word: String, isIncluded: Bool, at place: Diagnostic.Place, _ report: inout Report
    ) {
        let (head, rest) = splitFilter(word)
        switch (head, rest) {
        case ("deprecated", nil) where !isIncluded: excludesDeprecated = true
        case ("internal", nil): includesInternal = isIncluded
        case (_, let pattern?) where !pattern.isEmpty && Subject(rawValue: head) != nil:
            guard let subject = Subject(rawValue: head) else { return }
            add(Term(subject, pattern, at: place), isIncluded: isIncluded)
        default: report.add(.unknownFilter(word, isIncluded: isIncluded, at: place))
        }
    }

    /// One element of a list in `sdk.yaml`: such a word, or `tag: payments`, or `tag: [payments, refunds]`.
    fileprivate mutating func add(_ item: Node, in key: String, isIncluded: Bool, _ report: inout Report) {
        if let word = item.string {
            add(word, isIncluded: isIncluded, at: .span(item.span), &report)
            return
        }
        guard let record = item.record else {
            report.add(
                .settingKind(key, item.kindName, wanted: "an element such as `tag: payments`", at: item.span))
            return
        }
        for entry in record.entries {
            for value in entry.value.list ?? [entry.value] {
                guard let text = value.string else {
                    report.add(.settingKind(entry.key, value.kindName, wanted: "a string", at: value.span))
                    continue
                }
                add("\(entry.key):\(text)", isIncluded: isIncluded, at: .span(value.span), &report)
            }
        }
    }

    private mutating func add(_ term: Term, isIncluded: Bool) {
        if isIncluded { included.append(term) } else { excluded.append(term) }
    }
}

import Diagnostics
import Documents

/// Makes the changes of an overlay to a description, one action after the other (Overlay 1.1 §4.4.3).
///
/// What an action puts in place has the places of the overlay. An action that cannot be carried out is
/// reported and left out; one whose target selects nothing is a warning. Beside what the specification
/// says, a null in the description takes any value, and a null in an overlay leaves an object or an array
/// as it is; arrays are joined in 1.0 as in 1.1; and primitive values are changed in 1.0 too, with a
/// warning.
package func apply(_ overlay: OverlayObject, to root: inout Node, _ report: inout Report) {
    var application = OverlayApplication(version: overlay.version, report: Report())
    swap(&application.report, &report)
    for action in overlay.actions where !application.isGivenUp { application.apply(action, to: &root) }
    swap(&application.report, &report)
}

/// What is known while an overlay is applied.
private struct OverlayApplication {
    /// Values that one overlay may add: with `copy`, a few lines could double the description many times.
    private static let valueLimit = 1_000_000
    private static let depthLimit = 256

    let version: OverlayObject.Version
    var report: Report
    private var addedCount = 0
    /// Values that all queries of one overlay may look at, one as often as that is done.
    private var budget = 10 * JSONPath.usualBudget
    /// What follows would only be more of the same.
    private(set) var isGivenUp = false
    /// How many more wrong keys are held against those that are there.
    private var guesses = 30
    /// Places of what was said of the current action, which has many targets.
    private var reported: Set<Span> = []

    init(version: OverlayObject.Version, report: Report) {
        self.version = version
        self.report = report
    }

    mutating func apply(_ action: OverlayObject.Action, to root: inout Node) {
        guard let change = action.change, let targets = select(action.target, in: root) else { return }
        reported = []
        guard !targets.isEmpty else {
            reportDeadEnd(action.target, in: root)
            return
        }
        if version == .v10,
            let simple = targets.first(where: { $0.node.record == nil && $0.node.list == nil })
        {
            report.add(.overlayPrimitiveTarget(simple.node.kindName, at: action.target.span))
        }
        switch change {
        case .remove:
            guard targets.allSatisfy({ !$0.location.isEmpty }) else {
                report.add(.overlayRemovesRoot(at: action.target.span))
                return
            }
            edit(&root, at: distinct(targets)) { _ in false }
        case .update(let value): merge(value, into: targets, action.target, of: &root)
        case .copy(let source):
            guard let found = select(source, in: root) else { return }
            guard found.count == 1 else {
                report.add(.overlayCopySource(source.text, count: found.count, at: source.span))
                return
            }
            merge(placed(found[0].node, at: source.span), into: targets, action.target, of: &root)
        }
    }

    /// Nil when the query was given up, which is reported.
    private mutating func select(_ query: OverlayObject.Query, in root: Node) -> [JSONPath.Match]? {
        do throws(JSONPath.TooMuchWork) {
            return try query.path.matches(in: root, budget: &budget)
        } catch {
            isGivenUp = true
            report.add(.overlayTooMuchWork(query.text, at: query.span))
            return nil
        }
    }

    private mutating func reportDeadEnd(_ query: OverlayObject.Query, in root: Node) {
        let end = (try? query.path.deadEnd(in: root)) ?? nil
        var guess: String?
        if let key = end?.key, let known = end?.known, guesses > 0 {
            guesses -= 1
            guess = nearest(to: key, in: known)
        }
        let step = end?.step ?? 0..<query.text.utf8.count
        report.add(
            .overlayMatchesNothing(
                String(decoding: query.text.utf8.prefix(step.upperBound), as: UTF8.self),
                at: query.place(of: step, in: report), guess: guess))
    }

    /// A copied value stands where it was copied from, except that its outermost parts stand where the copy
    /// is asked for.
    private func placed(_ node: Node, at span: Span) -> Node {
        var node = node
        switch node.value {
        case .record(var record):
            for index in record.entries.indices { record.entries[index].keySpan = span }
            node.value = .record(record)
        case .list(let list): node.value = .list(list.map { Node($0.value, at: span) })
        case .null, .bool, .number, .string: break
        }
        node.span = span
        return node
    }

    private mutating func merge(
        _ value: Node, into targets: [JSONPath.Match], _ query: OverlayObject.Query, of root: inout Node
    ) {
        if let other = targets.first(where: { Kind($0.node) != Kind(targets[0].node) }) {
            report.add(
                .overlayMixedTargets(
                    targets[0].node.kindName, other.node.kindName, at: query.span, targets[0].node.span,
                    other.node.span))
            return
        }
        let (size, height) = value.extent
        let locations = distinct(targets)
        let depth = targets.map(\.location.count).max() ?? 0
        addedCount += size * locations.count
        guard addedCount <= Self.valueLimit, depth + height <= Self.depthLimit else {
            isGivenUp = true
            report.add(.overlayTooLarge(limit: Self.valueLimit, depth: Self.depthLimit, at: query.span))
            return
        }
        edit(&root, at: locations) { node in
            merge(value, into: &node, isTarget: true)
            return true
        }
    }

    /// Lays a value over another. An array that is the target itself also takes what is no array, as one
    /// more item.
    private mutating func merge(_ value: Node, into node: inout Node, isTarget: Bool) {
        switch (node.value, value.value) {
        case (.record(var record), .record(let additions)):
            // Given back below, so that the entries are changed where they stand.
            node.value = .null
            merge(additions, into: &record)
            node.value = .record(record)
        case (.list(let list), .list(let additions)): node.value = .list(list + additions)
        case (.list(let list), _) where isTarget: node.value = .list(list + [value])
        case (.null, _): node = value
        case (.record, .null), (.list, .null):
            tell(.overlayNull(node.kindName, at: value.span, other: node.span))
        case (.record, _), (.list, _), (_, .record), (_, .list):
            tell(.overlayIncompatible(node.kindName, value.kindName, at: value.span, other: node.span))
        case (.bool, _), (.number, _), (.string, _): node = value
        }
    }

    private mutating func merge(_ additions: Record, into record: inout Record) {
        var keys = KeyTable()
        for entry in additions.entries {
            if let position = keys.position(of: entry.key, in: record.entries) {
                let before = record.entries[position].value.span
                merge(entry.value, into: &record.entries[position].value, isTarget: false)
                if record.entries[position].value.span != before {
                    record.entries[position].keySpan = entry.keySpan
                }
            } else {
                record.entries.append(entry)
            }
        }
    }

    /// Once for each place in the overlay, however many targets it meets.
    private mutating func tell(_ diagnostic: Diagnostic) {
        guard case .span(let span) = diagnostic.place, reported.insert(span).inserted else { return }
        report.add(diagnostic)
    }
}

/// The kinds that the targets of one action may not mix.
private enum Kind {
    case object, array, primitive

    init(_ node: Node) {
        switch node.value {
        case .record: self = .object
        case .list: self = .array
        case .null, .bool, .number, .string: self = .primitive
        }
    }
}

/// Each location once, in the order of the document, what stands in another behind it.
private func distinct(_ matches: [JSONPath.Match]) -> ArraySlice<[Int]> {
    let sorted = matches.map(\.location).sorted { $0.lexicographicallyPrecedes($1) }
    var distinct: [[Int]] = []
    for location in sorted where location != distinct.last { distinct.append(location) }
    return distinct[...]
}

/// Changes the values at `locations`, the inner ones first. Those for which `change` gives false are taken
/// out of what they stand in.
private func edit(
    _ node: inout Node, at locations: ArraySlice<[Int]>, depth: Int = 0, _ change: (inout Node) -> Bool
) {
    if case .record(var record) = node.value {
        // Given back below, so that the entries are changed where they stand.
        node.value = .null
        editChildren(&record.entries, at: locations, depth) { entry, inner in
            let before = entry.value.span
            edit(&entry.value, at: inner.within, depth: depth + 1, change)
            let isKept = !inner.isTarget || change(&entry.value)
            if entry.value.span != before { entry.keySpan = entry.value.span }
            return isKept
        }
        node.value = .record(record)
    } else if case .list(var list) = node.value {
        node.value = .null
        editChildren(&list, at: locations, depth) { item, inner in
            edit(&item, at: inner.within, depth: depth + 1, change)
            return !inner.isTarget || change(&item)
        }
        node.value = .list(list)
    }
    if depth == 0, locations.first?.isEmpty == true { _ = change(&node) }
}

/// Which of the locations lie in one child, and whether it is one itself.
private struct InnerLocations {
    var within: ArraySlice<[Int]>
    var isTarget: Bool
}

private func editChildren<Child>(
    _ children: inout [Child], at locations: ArraySlice<[Int]>, _ depth: Int,
    _ keeps: (inout Child, InnerLocations) -> Bool
) {
    var removed: Set<Int> = []
    var rest = locations.drop { $0.count <= depth }
    while let position = rest.first?[depth] {
        let group = rest.prefix { $0[depth] == position }
        rest = rest[group.endIndex...]
        let isTarget = group.first?.count == depth + 1
        let inner = InnerLocations(within: isTarget ? group.dropFirst() : group, isTarget: isTarget)
        if !keeps(&children[position], inner) { removed.insert(position) }
    }
    guard !removed.isEmpty else { return }
    var position = -1
    children.removeAll { _ in
        position += 1
        return removed.contains(position)
    }
}

extension Node {
    /// The values in it, itself among them, and how many objects and arrays stand in one another.
    fileprivate var extent: (size: Int, height: Int) {
        let children: [Node] =
            switch value {
            case .record(let record): record.entries.map(\.value)
            case .list(let list): list
            case .null, .bool, .number, .string: []
            }
        var extent = (size: 1, height: children.isEmpty ? 0 : 1)
        for child in children {
            let inner = child.extent
            extent.size += inner.size
            extent.height = max(extent.height, inner.height + 1)
        }
        return extent
    }
}

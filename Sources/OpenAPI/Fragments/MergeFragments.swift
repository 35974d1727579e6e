import Diagnostics
import Documents

/// What one document contributes to a description.
enum Layer {
    case description(Node)
    case overlay(OverlayObject)
}

/// Lays documents over each other, in order. Two that define the same thing differently are reported with both places,
/// and the first stays; overlays change what was merged before them.
func mergeLayers(_ layers: [Layer], _ report: inout Report) -> Node? {
    var merged: Node?
    var files: [SourceFile.ID] = []
    for layer in layers {
        switch layer {
        case .description(let root):
            files.append(root.span.file)
            guard let before = merged else {
                merged = root
                continue
            }
            merged = mergeRecords(before, root, &report) { key, left, right, report in
                mergeSection(key, left, right, &report)
            }
        case .overlay(let overlay):
            guard var root = merged else {
                report.add(.overlayWithoutDescription(at: .start(of: overlay.file)))
                continue
            }
            checkExtends(overlay, files, &report)
            merged = nil
            apply(overlay, to: &root, &report)
            merged = root
        }
    }
    return merged
}

private typealias Merge = (String, Record.Entry, Record.Entry, inout Report) -> Node

/// All entries of both, in order. `merge` decides on those that both have.
private func mergeRecords(_ left: Node, _ right: Node, _ report: inout Report, _ merge: Merge) -> Node {
    guard var record = left.record, let addition = right.record else { return left }
    var places = ExactTable<Int>()
    for (index, entry) in record.entries.enumerated() { places[entry.key] = index }
    for entry in addition.entries {
        if let index = places[entry.key] {
            record.entries[index].value = merge(entry.key, record.entries[index], entry, &report)
        } else {
            record.entries.append(entry)
        }
    }
    return Node(.record(record), at: left.span)
}

private func mergeSection(_ key: String, _ left: Record.Entry, _ right: Record.Entry, _ report: inout Report)
    -> Node
{
    switch key {
    case "openapi", "fragment", "source", "$schema", "$self": left.value
    case "info", "x-sdk-headers", "x-sdk-pagination": mergeDeep(left, right, levels: 1, &report)
    case "components", "paths", "webhooks", "x-webhooks": mergeDeep(left, right, levels: 2, &report)
    case "tags": mergeTags(left, right, &report)
    case "servers": mergeLists(left, right, &report)
    default: equalOrConflict(left, right, &report)
    }
}

/// Entries are united down to `levels` below this one: sections and then the components in them.
private func mergeDeep(_ left: Record.Entry, _ right: Record.Entry, levels: Int, _ report: inout Report)
    -> Node
{
    if right.value.isNull { return left.value }
    if left.value.isNull { return right.value }
    guard levels > 0, left.value.record != nil, right.value.record != nil else {
        return equalOrConflict(left, right, &report)
    }
    return mergeRecords(left.value, right.value, &report) { _, left, right, report in
        mergeDeep(left, right, levels: levels - 1, &report)
    }
}

private func mergeTags(_ left: Record.Entry, _ right: Record.Entry, _ report: inout Report) -> Node {
    guard var tags = left.value.list, let additions = right.value.list else {
        return equalOrConflict(left, right, &report)
    }
    for tag in additions {
        guard let known = tags.first(where: { $0["name"]?.string == tag["name"]?.string }) else {
            tags.append(tag)
            continue
        }
        if !isEqual(known, tag) {
            let name = tag["name"]?.string ?? "tags"
            report.add(.conflictingFragments(name, at: tag.span, other: known.span))
        }
    }
    return Node(.list(tags), at: left.value.span)
}

private func mergeLists(_ left: Record.Entry, _ right: Record.Entry, _ report: inout Report) -> Node {
    guard let list = left.value.list, let additions = right.value.list else {
        return equalOrConflict(left, right, &report)
    }
    let new = additions.filter { addition in !list.contains { isEqual($0, addition) } }
    return Node(.list(list + new), at: left.value.span)
}

private func equalOrConflict(_ left: Record.Entry, _ right: Record.Entry, _ report: inout Report) -> Node {
    if !isEqual(left.value, right.value) {
        report.add(.conflictingFragments(right.key, at: right.keySpan, other: left.keySpan))
    }
    return left.value
}

/// Whether two values say the same, wherever they stand. The order of keys says nothing.
func isEqual(_ left: Node, _ right: Node) -> Bool {
    switch (left.value, right.value) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.number(let a), .number(let b)), (.string(let a), .string(let b)): a.utf8.elementsEqual(b.utf8)
    case (.list(let a), .list(let b)): a.count == b.count && zip(a, b).allSatisfy(isEqual)
    case (.record(let a), .record(let b)):
        a.entries.count == b.entries.count
            && a.entries.allSatisfy { entry in b[entry.key].map { isEqual(entry.value, $0) } ?? false }
    case (.null, _), (.bool, _), (.number, _), (.string, _), (.list, _), (.record, _): false
    }
}

import Diagnostics

/// Puts the entries that the merge key at `position` takes over in its place. What the object says itself
/// wins, and of a list of objects the earlier (YAML's merge key type, `<<`).
func mergeEntries(at position: Int, in entries: inout [Record.Entry], _ report: inout Report) {
    let merge = entries.remove(at: position)
    var all = entries
    var keys = KeyTable()
    for source in mergeSources(merge.value, &report) {
        for entry in source.entries where keys.position(of: entry.key, in: all) == nil { all.append(entry) }
    }
    entries.insert(contentsOf: all[entries.count...], at: position)
}

/// The objects that `<<` names: itself one, or a list of them. Anything else is reported.
private func mergeSources(_ value: Node, _ report: inout Report) -> [Record] {
    (value.list ?? [value]).compactMap { source in
        if source.record == nil { report.add(.mergeOfNoObject(source.kindName, at: source.span)) }
        return source.record
    }
}

import Diagnostics
import Documents
import Surface

/// The surface as lines of a lock: one for each declaration and one for each member, so that versions can be merged.
func surfaceLines(_ surface: Surface) -> LockLines {
    var lines = LockLines()
    for entry in inOrder(surface.entries + surface.besides) {
        lines.beginLine()
        lines.add(quoted: entry.path)
        lines.add(": {\"is\": ", entry.kind.rawValue)
        lines.add(", \"at\": ", entry.pointer)
        if !entry.pointer.hasSuffix("#/\(entry.key)") { lines.add(", \"key\": ", entry.key) }
        if !entry.direction.isEmpty { lines.add(", \"to\": ", entry.direction) }
        lines.add(", \"as\": ", entry.signature)
        lines.add("}")
        for member in entry.members {
            lines.beginLine()
            lines.add("\"")
            lines.add(escaped: entry.path)
            lines.add(" ")
            lines.add(escaped: member.name)
            lines.add("\": {\"is\": ", member.keyword.isEmpty ? "argument" : member.keyword)
            if !member.wireName.isEmpty { lines.add(", \"key\": ", member.wireName) }
            lines.add(", \"as\": ", member.type)
            lines.add(member.isOptional ? ", \"may\": \"be left out\"}" : "}")
        }
    }
    return lines
}

/// Sorted by path. The calls of a group stay in their order, which is that of the SDK.
private func inOrder(_ entries: [Surface.Entry]) -> [Surface.Entry] {
    let keys = entries.map { entry in
        entry.kind == .call
            ? Substring(entry.path.utf8.prefix { $0 != UInt8(ascii: ".") }) + "." : entry.path[...]
    }
    return entries.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { entries[$0] }
}

extension LockLines {
    /// A fact about what the line is of, behind the text that leads to it.
    fileprivate mutating func add(_ text: String, _ value: String) {
        add(text)
        add(quoted: value)
    }
}

/// The surface from its lines, with their places in `file`. Lines that make no sense are left out.
func readSurface(_ record: Record, formerNames: [String: String], in file: SourceFile.ID?) -> Surface {
    var entries: [Surface.Entry] = []
    for line in record.entries {
        var span = line.keySpan
        span.file = file ?? span.file
        let fact = { (key: String) in line.value[key]?.string }
        let words = line.key.split(separator: " ", maxSplits: 1).map(String.init)
        if words.count == 2, words[0] == entries.last?.path {
            let keyword = fact("is") ?? ""
            if file != nil { entries[entries.count - 1].memberSpans.append(span) }
            entries[entries.count - 1].members.append(
                Surface.Member(
                    name: words[1], wireName: fact("key") ?? "",
                    keyword: keyword == "argument" ? "" : keyword,
                    type: fact("as") ?? "", isOptional: fact("may") != nil))
        } else if let kind = fact("is").flatMap({ Surface.Kind(rawValue: $0) }), let pointer = fact("at") {
            let key = fact("key") ?? pointer.split(separator: "#/", maxSplits: 1).last.map(String.init) ?? ""
            var entry = Surface.Entry(
                kind: kind, path: line.key, signature: fact("as") ?? "", key: key, pointer: pointer,
                direction: fact("to") ?? "", members: [])
            if file != nil { entry.span = span }
            entries.append(entry)
        }
    }
    return Surface(
        entries: entries.filter(\.kind.isMain), besides: entries.filter { !$0.kind.isMain },
        formerNames: formerNames)
}

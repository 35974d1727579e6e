import Diagnostics
import JSONText

/// The tree of a JSON text that has been split into tokens. Nil when it is too deep.
///
/// A duplicate key is reported, its second value left out, and reading goes on.
func readJSON(_ tape: JSONTape, of file: SourceFile.ID, _ report: inout Report) -> Node? {
    let tree = JSONTree(tape: tape, file: file)
    do {
        return try tree.readNode(at: 0, depth: 0, &report)
    } catch {
        return nil
    }
}

private struct JSONTree {
    let tape: JSONTape
    let file: SourceFile.ID

    /// The value of the token at `index`, `depth` levels below the root.
    func readNode(at index: Int, depth: Int, _ report: inout Report) throws(Report.Stopped) -> Node {
        let token = tape[index]
        switch token.kind {
        case .null: return Node(.null, at: span(of: token))
        case .true: return Node(.bool(true), at: span(of: token))
        case .false: return Node(.bool(false), at: span(of: token))
        case .number: return Node(.number(tape.sourceText(at: index)), at: span(of: token))
        case .string: return Node(.string(tape.string(at: index)), at: span(of: token))
        case .array, .object: break
        }
        guard depth < Limits.depth else {
            report.add(
                .tooDeep(
                    at: Span(file: file, lower: token.start, upper: token.start + 1), limit: Limits.depth))
            throw Report.Stopped()
        }
        let value =
            token.kind == .array
            ? Node.Value.list(try readList(at: index, depth: depth + 1, &report))
            : Node.Value.record(try readRecord(at: index, depth: depth + 1, &report))
        return Node(value, at: span(of: token))
    }

    private func readList(at index: Int, depth: Int, _ report: inout Report) throws(Report.Stopped) -> [Node]
    {
        var items: [Node] = []
        items.reserveCapacity(tape[index].count)
        var item = index + 1
        for _ in 0..<tape[index].count {
            items.append(try readNode(at: item, depth: depth, &report))
            item = tape[item].next
        }
        return items
    }

    private func readRecord(at index: Int, depth: Int, _ report: inout Report) throws(Report.Stopped)
        -> Record
    {
        var entries: [Record.Entry] = []
        entries.reserveCapacity(tape[index].count)
        var keys = KeyTable()
        var key = index + 1
        for _ in 0..<tape[index].count {
            let (name, keySpan) = (tape.string(at: key), span(of: tape[key]))
            let value = try readNode(at: key + 1, depth: depth, &report)
            key = tape[key + 1].next
            if let first = keys.position(of: name, in: entries) {
                report.add(.duplicateKey(name, at: keySpan, first: entries[first].keySpan))
            } else {
                entries.append(Record.Entry(key: name, keySpan: keySpan, value: value))
            }
        }
        return Record(entries)
    }

    private func span(of token: JSONToken) -> Span { Span(file: file, lower: token.start, upper: token.end) }
}

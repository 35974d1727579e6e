import Diagnostics
import JSONText

/// The value of the YAML text in `file`, from byte `start` on. Nil when it cannot be read.
///
/// Findings that leave the structure clear, such as a duplicate key, are reported and reading goes on.
func readYAML(
    _ file: SourceFile.ID, from start: Int, asJSON: JSONSyntaxError?, _ report: inout Report
) -> Node? {
    let bytes = report.file(file).bytes
    return bytes.withUnsafeBufferPointer { bytes in
        let text = UnsafeBufferPointer(rebasing: bytes[start...])
        let isASCII = isASCII(text)
        if !isASCII { reportLineSeparators(in: bytes, of: file, &report) }
        var tree = YAMLTree(
            events: YAMLEvents(text, isASCII: isASCII, startingAt: start, of: file, asJSON: asJSON),
            file: file, valueLimit: Limits.values(inBytes: text.count))
        do {
            guard let root = try tree.readDocument(&report) else {
                report.add(.emptyDocument(in: file, hasText: !text.allSatisfy { $0 <= 0x20 }))
                return nil
            }
            return root
        } catch {
            return nil
        }
    }
}

/// Warns of characters that libyaml takes for line ends, as in YAML 1.1: U+0085, U+2028 and U+2029.
private func reportLineSeparators(
    in bytes: UnsafeBufferPointer<UInt8>, of file: SourceFile.ID, _ report: inout Report
) {
    var next = 0
    while next < bytes.count {
        if next + 8 <= bytes.count, isASCIIWord(bytes, next) {
            next += 8
            continue
        }
        let offset = next
        next += 1
        guard bytes[offset] == 0xC2 || bytes[offset] == 0xE2 else { continue }
        let text = String(decoding: bytes[offset...].prefix(3), as: UTF8.self)
        guard let scalar = text.unicodeScalars.first, ["\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
        else { continue }
        let span = Span(file: file, lower: offset, upper: offset + UTF8.width(scalar))
        report.add(.lineSeparator(scalar == "\u{85}" ? "0085" : String(scalar.value, radix: 16), at: span))
    }
}

/// The work of making one tree: the events still to come, and what the text has named so far.
struct YAMLTree: ~Copyable {
    private var events: YAMLEvents
    private let file: SourceFile.ID
    private var anchors: [String: Anchor] = [:]
    /// Values so far, those repeated by aliases counted again, and how many there may be.
    private var valueCount = 0
    private let valueLimit: Int
    /// The deepest level reached since this was last set back.
    private var deepest = 0
    private var unknownAliases = 0
    /// What aliases repeat, and where. Told to the report at the end, since messages of this stage name both anyway.
    private var repetitions: [(original: Span, use: Span)] = []

    /// A value that `*name` repeats.
    private struct Anchor {
        /// Nil while the value is being read: an alias for it would be a cycle.
        var value: Node.Value?
        /// The text of a scalar, should the alias be a key.
        var text: String?
        var span: Span
        var valueCount = 1
        /// Levels of objects and arrays in it.
        var height = 0
    }

    private struct Key {
        var text: String
        var span: Span
        var isMerge: Bool
    }

    init(events: consuming YAMLEvents, file: SourceFile.ID, valueLimit: Int) {
        self.events = events
        self.file = file
        self.valueLimit = valueLimit
    }

    /// The root of the only document. Nil when there is no document.
    mutating func readDocument(_ report: inout Report) throws(Report.Stopped) -> Node? {
        guard case .documentStart = try events.next(&report).kind else { return nil }
        let root = try readNode(events.next(&report), depth: 0, &report)
        _ = try events.next(&report)
        let next = try events.next(&report)
        if case .documentStart = next.kind { report.add(.severalDocuments(at: next.span)) }
        for (original, use) in repetitions { report.repetitions.add(of: original, at: use) }
        return root
    }

    /// The value that begins with `event`, `depth` levels below the root; of an entry, whose key stands at `key`.
    private mutating func readNode(
        _ event: YAMLEvent, depth: Int, of key: Span? = nil, _ report: inout Report
    ) throws(Report.Stopped) -> Node {
        valueCount += 1
        guard let name = event.anchor else { return try readContent(event, depth: depth, of: key, &report) }
        let (before, deepestBefore) = (valueCount, deepest)
        anchors[name] = Anchor(span: event.span)
        deepest = depth
        let node = try readContent(event, depth: depth, of: nil, &report)
        var anchor = Anchor(value: node.value, span: node.span)
        if case .scalar(let text, _) = event.kind { anchor.text = text }
        anchor.valueCount = valueCount - before + 1
        anchor.height = deepest - depth
        anchors[name] = anchor
        deepest = max(deepest, deepestBefore)
        return node
    }

    private mutating func readContent(
        _ event: YAMLEvent, depth: Int, of key: Span?, _ report: inout Report
    ) throws(Report.Stopped) -> Node {
        switch event.kind {
        case .scalar(let text, let isPlain):
            guard let tag = event.tag else {
                return Node(isPlain ? plainScalar(text) : .string(text), at: event.span)
            }
            return Node(taggedScalar(text, tag, at: event.span, &report), at: event.span)
        case .alias(let name): return try readAlias(name, at: event.span, depth: depth, of: key, &report)
        case .listStart: return try readList(event, depth: depth + 1, &report)
        case .recordStart: return try readRecord(event, depth: depth + 1, &report)
        case .documentStart, .documentEnd, .streamEnd, .end:
            // libyaml puts an empty scalar wherever a value is left out, so none of these stands for one.
            return Node(.null, at: event.span)
        }
    }

    // MARK: Containers

    private mutating func readList(
        _ event: YAMLEvent, depth: Int, _ report: inout Report
    ) throws(Report.Stopped) -> Node {
        try enter(event, depth: depth, expecting: .seq, &report)
        var items: [Node] = []
        while true {
            let next = try events.next(&report)
            if case .end(let isFlow) = next.kind {
                let span = span(from: event, to: next, isFlow: isFlow, last: items.last?.span)
                return Node(.list(items), at: span)
            }
            items.append(try readNode(next, depth: depth, &report))
        }
    }

    private mutating func readRecord(
        _ event: YAMLEvent, depth: Int, _ report: inout Report
    ) throws(Report.Stopped) -> Node {
        try enter(event, depth: depth, expecting: .map, &report)
        var entries: [Record.Entry] = []
        // Few objects have fewer entries, and growing moves all of them.
        entries.reserveCapacity(4)
        var keys = KeyTable()
        var merge: Int?
        var last: Span?
        while true {
            let next = try events.next(&report)
            if case .end(let isFlow) = next.kind {
                if let merge { mergeEntries(at: merge, in: &entries, &report) }
                let span = span(from: event, to: next, isFlow: isFlow, last: last)
                return Node(.record(Record(entries)), at: span)
            }
            let key = try readKey(next, depth: depth, &report)
            let value = try readNode(events.next(&report), depth: depth, of: key?.span, &report)
            last = value.span
            guard let key else { continue }
            if let first = keys.position(of: key.text, in: entries) {
                report.add(.duplicateKey(key.text, at: key.span, first: entries[first].keySpan))
                continue
            }
            if key.isMerge { merge = entries.count }
            entries.append(Record.Entry(key: key.text, keySpan: key.span, value: value))
        }
    }

    /// Checks what can be checked before an object or array is read: its depth, and that its tag is
    /// `expected`.
    private mutating func enter(
        _ event: YAMLEvent, depth: Int, expecting expected: CoreTag, _ report: inout Report
    ) throws(Report.Stopped) {
        guard depth <= Limits.depth else {
            report.add(.tooDeep(at: opening(event.span), limit: Limits.depth))
            throw Report.Stopped()
        }
        deepest = max(deepest, depth)
        guard let tag = event.tag, tag != "!" else { return }
        guard let core = CoreTag(uri: tag) else { return report.add(.unknownTag(tag, at: event.span)) }
        if core != expected { report.add(.tagMismatch(tag, at: event.span)) }
    }

    /// One character at most: a container's text so far is no place to underline.
    private func opening(_ span: Span) -> Span {
        Span(file: file, lower: Int(span.lower), upper: Int(span.lower) + 1)
    }

    /// A block's own end mark lies past the blank lines and comments after it, so it ends with its last
    /// child.
    private func span(from start: YAMLEvent, to end: YAMLEvent, isFlow: Bool, last: Span?) -> Span {
        let isBracket = isFlow && end.span.upper > end.span.lower
        let upper = isBracket ? end.span.upper : last?.upper ?? start.span.upper
        return Span(file: file, lower: Int(start.span.lower), upper: Int(upper))
    }

    // MARK: Keys

    /// Nil when no key can be made of it, which is then reported.
    private mutating func readKey(
        _ event: YAMLEvent, depth: Int, _ report: inout Report
    ) throws(Report.Stopped) -> Key? {
        switch event.kind {
        case .scalar(let text, let isPlain):
            // Only as a value could it be meant elsewhere, or be of another kind.
            if event.anchor == nil, event.tag == nil {
                valueCount += 1
            } else {
                _ = try readNode(event, depth: depth, &report)
            }
            if text.isEmpty, isPlain, event.tag == nil {
                report.add(.emptyKey(at: event.span))
                return nil
            }
            return Key(text: text, span: event.span, isMerge: isPlain && event.tag == nil && text == "<<")
        case .alias(let name):
            let node = try readNode(event, depth: depth, &report)
            if let text = anchors[name]?.text { return Key(text: text, span: event.span, isMerge: false) }
            if anchors[name]?.value != nil { report.add(.keyNotText(node.kindName, at: event.span)) }
            return nil
        case .listStart, .recordStart, .documentStart, .documentEnd, .streamEnd, .end:
            let node = try readNode(event, depth: depth, &report)
            report.add(.keyNotText(node.kindName, at: node.span))
            return nil
        }
    }

    // MARK: Aliases and tags

    /// The value that the alias repeats, at the alias's own place. An empty object where there is none, which
    /// is reported: it lets `<<: *name` pass without a second message.
    private mutating func readAlias(
        _ name: String, at span: Span, depth: Int, of key: Span?, _ report: inout Report
    ) throws(Report.Stopped) -> Node {
        guard let anchor = anchors[name] else {
            // Looking for the nearest name takes long where a text is full of wrong ones.
            unknownAliases += 1
            let known = unknownAliases <= 20 ? anchors.keys.sorted() : []
            report.add(.unknownAnchor(name, at: span, known: known))
            return Node(.record(Record()), at: span)
        }
        guard let value = anchor.value else {
            report.add(.aliasCycle(name, at: span, anchor: opening(anchor.span)))
            return Node(.record(Record()), at: span)
        }
        valueCount += anchor.valueCount - 1
        guard valueCount <= valueLimit else {
            report.add(.aliasExpansion(name, at: span, anchor: opening(anchor.span), limit: valueLimit))
            throw Report.Stopped()
        }
        deepest = max(deepest, depth + anchor.height)
        guard deepest <= Limits.depth else {
            report.add(.tooDeep(at: span, limit: Limits.depth))
            throw Report.Stopped()
        }
        let use = Span(file: file, lower: Int(key?.lower ?? span.lower), upper: Int(span.upper))
        repetitions.append((anchor.span, use))
        return Node(value, at: span)
    }

    /// The meaning of a scalar whose tag is written out. The text itself, reported, when they do not fit.
    private func taggedScalar(_ text: String, _ tag: String, at span: Span, _ report: inout Report)
        -> Node.Value
    {
        guard tag != "!" else { return .string(text) }
        guard let core = CoreTag(uri: tag) else {
            report.add(.unknownTag(tag, at: span))
            return .string(text)
        }
        if let value = core.value(of: text) { return value }
        report.add(.tagMismatch(tag, at: span))
        return .string(text)
    }
}

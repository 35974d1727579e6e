import Diagnostics

extension TemplateLibrary {
    /// The instructions of one template. What cannot be read is reported and left out.
    mutating func parseTemplate(_ source: TemplateSource, _ report: inout Report) -> Template {
        let bytes = report.file(source.file).bytes
        var tags = scanTags(bytes, source.file, &report)
        layOutTags(&tags, in: bytes, aloneValues: options.indentsMultilineValues)
        var builder = TemplateBuilder(
            bytes: bytes, tags: tags, known: positions, vocabulary: vocabulary, source)
        builder.build(&report)
        vocabulary = builder.vocabulary
        return builder.template
    }
}

/// What a parse is at: tags in, instructions out.
private struct TemplateBuilder {
    /// A tag that waits for its closing tag.
    struct Open {
        var tag: TemplateTag
        /// Of its instruction.
        var position: Int
        /// What `dedent` was before it.
        var dedent: Int
        var isParent: Bool { if case .parent = tag.kind { true } else { false } }
    }

    let bytes: [UInt8]
    let tags: [TemplateTag]
    let known: [String: Int]
    var vocabulary: Vocabulary
    var template: Template
    var open: [Open] = []
    /// How many blanks are taken from the start of each line: what replaces a block is indented anew where it
    /// goes.
    var dedent = 0
    /// Instructions before this one are complete, because some jump leads here.
    var settled = 0

    init(
        bytes: [UInt8], tags: [TemplateTag], known: [String: Int], vocabulary: Vocabulary,
        _ source: TemplateSource
    ) {
        self.bytes = bytes
        self.tags = tags
        self.known = known
        self.vocabulary = vocabulary
        template = Template(name: source.name, file: source.file)
    }

    mutating func build(_ report: inout Report) {
        var position = 0
        for (number, tag) in tags.enumerated() {
            addText(position..<max(position, tag.textBefore))
            add(tag, number, &report)
            position = tag.textAfter
        }
        addText(position..<bytes.count)
        while let unclosed = open.popLast() {
            report.add(.unclosedSection(content(unclosed.tag), at: span(unclosed.tag.span)))
            finish(unclosed)
        }
    }

    private mutating func add(_ tag: TemplateTag, _ number: Int, _ report: inout Report) {
        if open.last?.isParent == true, tag.prints { report.add(.tagInParent(span(tag.span))) }
        switch tag.kind {
        case .silent: break
        case .close: close(tag, &report)
        case .value(let isEscaped): addValue(tag, isEscaped: isEscaped, &report)
        case .section, .inverted:
            guard let path = path(tag, &report) else { return begin(tag, .section(.implicit, end: 0)) }
            if case .section = tag.kind {
                begin(tag, .section(path, end: 0))
            } else {
                begin(tag, .inverted(path, end: 0))
            }
        case .partial:
            let callee = callee(tag, &report)
            append(.partial(callee, indent: tag.isAlone ? printed(tag.lineIndent) : .none), tag.name)
        case .parent:
            let callee = callee(tag, &report)
            begin(tag, .parent(callee, indent: tag.isAlone ? printed(tag.lineIndent) : .none, end: 0))
        case .block: addBlock(tag, number)
        }
    }

    private mutating func addValue(_ tag: TemplateTag, isEscaped: Bool, _ report: inout Report) {
        guard let path = path(tag, &report) else { return }
        guard tag.isAlone else { return append(.value(path, isEscaped: isEscaped), tag.name) }
        let lineEnd = tag.textAfter - lineEndLength(before: tag.textAfter, after: tag.span.upperBound)
        append(
            .lines(
                path, isEscaped: isEscaped, indent: printed(tag.lineIndent),
                lineEnd: printed(lineEnd..<tag.textAfter, dedented: false)),
            tag.name)
    }

    private mutating func addBlock(_ tag: TemplateTag, _ number: Int) {
        let block = vocabulary.blocks.number(of: text(tag.name))
        let indent = contentIndent(of: tag, number)
        if open.last?.isParent == true {
            begin(tag, .replacement(block: block, end: 0))
            dedent = indent?.count ?? 0
        } else {
            begin(tag, .block(block, indent: printed(indent ?? tag.lineIndent), end: 0))
        }
    }

    /// The blanks before the first line of a block that begins after the line of its tag. Nil when it is
    /// empty.
    private func contentIndent(of tag: TemplateTag, _ number: Int) -> Range<Int>? {
        guard tag.isAlone, tag.textAfter > tag.span.upperBound, bytes[tag.textAfter - 1] == newline else {
            return nil
        }
        let next = number + 1 < tags.count ? tags[number + 1] : nil
        let limit = max(tag.textAfter, next?.span.lowerBound ?? bytes.count)
        if let first = bytes[tag.textAfter..<limit].firstIndex(where: { !isSpace($0) }) {
            return start(ofLineAt: first, bytes)..<first
        }
        guard let next else { return nil }
        if case .close = next.kind { return nil }
        return start(ofLineAt: next.span.lowerBound, bytes)..<next.span.lowerBound
    }

    private mutating func begin(_ tag: TemplateTag, _ instruction: Instruction) {
        open.append(Open(tag: tag, position: template.instructions.count, dedent: dedent))
        append(instruction, tag.name)
    }

    private mutating func close(_ tag: TemplateTag, _ report: inout Report) {
        guard let last = open.last else {
            report.add(.closingTagAlone(text(tag.name), at: span(tag.span)))
            return
        }
        if !open.contains(where: { content($0.tag) == text(tag.name) }) {
            report.add(
                .wrongClosingTag(
                    text(tag.name), at: span(tag.name), opening: content(last.tag),
                    openedAt: span(last.tag.span)))
            open.removeLast()
            return finish(last)
        }
        while let inner = open.popLast() {
            finish(inner)
            if content(inner.tag) == text(tag.name) { return }
            report.add(
                .unclosedSection(
                    content(inner.tag), at: span(inner.tag.span), before: text(tag.name),
                    closedAt: span(tag.span)))
        }
    }

    /// The instructions from here on are outside of `opened`.
    private mutating func finish(_ opened: Open) {
        let end = Int32(template.instructions.count)
        template.instructions[opened.position].leave(at: end)
        dedent = opened.dedent
        settled = template.instructions.count
    }

    private mutating func addText(_ range: Range<Int>) {
        if range.isEmpty || open.last?.isParent == true { return }
        let added = printed(range)
        let last = template.instructions.count - 1
        if last >= settled, case .text(let before) = template.instructions[last], before.upper == added.lower
        {
            template.instructions[last] = .text(TextRange(lower: before.lower, upper: added.upper))
        } else {
            append(.text(added), range)
        }
    }

    /// Keeps a stretch of the file for printing.
    private mutating func printed(_ range: Range<Int>, dedented: Bool = true) -> TextRange {
        let lower = template.text.count
        var position = range.lowerBound
        while dedented, dedent > 0, position < range.upperBound {
            let isLineStart = position == 0 || bytes[position - 1] == newline
            let limit = isLineStart ? min(range.upperBound, position + dedent) : position
            let start = bytes[position..<limit].firstIndex { !isBlank($0) } ?? limit
            let end =
                bytes[start..<range.upperBound].firstIndex(of: newline).map { $0 + 1 } ?? range.upperBound
            template.text += bytes[start..<end]
            position = end
        }
        template.text += bytes[position..<range.upperBound]
        return TextRange(lower: Int32(lower), upper: Int32(template.text.count))
    }

    private mutating func append(_ instruction: Instruction, _ range: Range<Int>) {
        template.instructions.append(instruction)
        template.spans.append(span(range))
    }

    /// Nil, and reported, for a name that cannot be one: `a..b`.
    private mutating func path(_ tag: TemplateTag, _ report: inout Report) -> NamePath? {
        guard let path = vocabulary.path(text(tag.name)) else {
            report.add(.dotsInName(text(tag.name), at: span(tag.name)))
            return nil
        }
        return path
    }

    private mutating func callee(_ tag: TemplateTag, _ report: inout Report) -> Callee {
        if tag.isDynamic { return path(tag, &report).map(Callee.dynamic) ?? .missing }
        let name = text(tag.name)
        guard let template = known[name] else {
            report.add(.unknownPartial(name, at: span(tag.name), known: known.keys.sorted()))
            return .missing
        }
        self.template.calls.append(
            Template.Call(template: Int32(template), isCertain: open.isEmpty, span: span(tag.name)))
        return .template(Int32(template))
    }

    private func lineEndLength(before end: Int, after start: Int) -> Int {
        bytes[start..<end].reversed().prefix { $0 == newline || $0 == UInt8(ascii: "\r") }.count
    }

    /// What the closing tag repeats.
    private func content(_ tag: TemplateTag) -> String {
        tag.isDynamic ? "*" + text(tag.name) : text(tag.name)
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private func span(_ range: Range<Int>) -> Span {
        Span(file: template.file, lower: range.lowerBound, upper: range.upperBound)
    }
}

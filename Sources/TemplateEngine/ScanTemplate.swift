import Diagnostics

/// A tag as it stands in a template. All positions are byte offsets into the file.
struct TemplateTag {
    enum Kind {
        case value(isEscaped: Bool)
        case section
        case inverted
        case close
        case partial
        case parent
        case block
        /// Comments, set delimiters, and tags that have been reported.
        case silent
    }

    var kind: Kind
    /// From its opening delimiter to just past its closing one.
    var span: Range<Int>
    /// What it names, without blanks around it.
    var name: Range<Int>
    /// `{{>*name}}`; the asterisk is not part of the name.
    var isDynamic = false

    /// Where the printed text before it ends, and where the text after it goes on.
    var textBefore: Int
    var textAfter: Int
    /// Its line holds nothing that is printed but, at most, what this one tag prints.
    var isAlone = false
    /// The blanks at the start of its line.
    var lineIndent: Range<Int>

    /// Something of it, or within it, may be printed where it stands. A block may be replaced, which is
    /// another thing.
    var prints: Bool {
        switch kind {
        case .value, .section, .inverted, .partial, .parent: true
        case .close, .block, .silent: false
        }
    }

    init(_ kind: Kind, span: Range<Int>, name: Range<Int>) {
        self.kind = kind
        self.span = span
        self.name = name
        textBefore = span.lowerBound
        textAfter = span.upperBound
        lineIndent = span.lowerBound..<span.lowerBound
    }
}

/// The tags of a template, in order. One that cannot be read is reported, and silent.
func scanTags(_ bytes: [UInt8], _ file: SourceFile.ID, _ report: inout Report) -> [TemplateTag] {
    var scanner = TagScanner(bytes: bytes, file: file)
    var tags: [TemplateTag] = []
    while let tag = scanner.next(&report) { tags.append(tag) }
    return tags
}

private struct TagScanner {
    let bytes: [UInt8]
    let file: SourceFile.ID
    var open: [UInt8] = Array("{{".utf8)
    var close: [UInt8] = Array("}}".utf8)
    var position = 0

    mutating func next(_ report: inout Report) -> TemplateTag? {
        guard let start = find(open, from: position) else { return nil }
        let content = start + open.count
        let sigil = content < bytes.count ? bytes[content] : 0
        if sigil == UInt8(ascii: "=") { return delimiters(from: start, &report) }
        let ending = sigil == UInt8(ascii: "{") ? [UInt8(ascii: "}")] + close : close
        guard let end = find(ending, from: content) else {
            report.add(.unclosedTag(span(start..<content), ending: ending))
            position = bytes.count
            return nil
        }
        if sigil != UInt8(ascii: "!"), let other = find(open, from: content), other < end {
            report.add(.unclosedTag(span(start..<content), ending: ending))
            position = other
            return next(&report)
        }
        position = end + ending.count
        return tag(sigil, content..<end, span: start..<position, &report)
    }

    private func tag(
        _ sigil: UInt8, _ content: Range<Int>, span whole: Range<Int>, _ report: inout Report
    ) -> TemplateTag {
        let kind = kind(of: sigil)
        var tag = TemplateTag(kind ?? .value(isEscaped: true), span: whole, name: content)
        if case .silent = tag.kind { return tag }
        tag.name = trimmed(kind == nil ? content : content.lowerBound + 1..<content.upperBound)
        if sigil == UInt8(ascii: ">") || sigil == UInt8(ascii: "<"),
            bytes[tag.name].first == UInt8(ascii: "*")
        {
            tag.isDynamic = true
            tag.name = trimmed(tag.name.lowerBound + 1..<tag.name.upperBound)
        }
        if tag.name.isEmpty {
            report.add(.emptyTag(span(whole)))
            tag.kind = .silent
        } else if bytes[tag.name].contains(where: isSpace) {
            report.add(.spacesInTag(text(tag.name), at: span(tag.name)))
            tag.kind = .silent
        }
        return tag
    }

    /// Nil when the byte belongs to a name.
    private func kind(of sigil: UInt8) -> TemplateTag.Kind? {
        switch Unicode.Scalar(sigil) {
        case "#": .section
        case "^": .inverted
        case "/": .close
        case ">": .partial
        case "<": .parent
        case "$": .block
        case "!": .silent
        case "{", "&": .value(isEscaped: false)
        default: nil
        }
    }

    /// `{{=<% %>=}}`: what follows is written with other delimiters.
    private mutating func delimiters(from start: Int, _ report: inout Report) -> TemplateTag? {
        let content = start + open.count + 1
        guard let plainEnd = find(close, from: content) else {
            report.add(.unclosedTag(span(start..<content), ending: [UInt8(ascii: "=")] + close))
            position = bytes.count
            return nil
        }
        let end = find([UInt8(ascii: "=")] + close, from: content)
        position = end.map { $0 + 1 + close.count } ?? plainEnd + close.count
        let tag = TemplateTag(.silent, span: start..<position, name: content..<(end ?? plainEnd))
        let parts = bytes[tag.name].split(whereSeparator: isSpace)
        if end != nil, parts.count == 2, !bytes[tag.name].contains(UInt8(ascii: "=")) {
            open = Array(parts[0])
            close = Array(parts[1])
        } else {
            report.add(.badDelimiters(span(tag.span)))
        }
        return tag
    }

    private func find(_ pattern: [UInt8], from start: Int) -> Int? {
        guard let first = pattern.first, start + pattern.count <= bytes.count else { return nil }
        for candidate in start...(bytes.count - pattern.count)
        where bytes[candidate] == first && bytes[candidate..<candidate + pattern.count].elementsEqual(pattern)
        {
            return candidate
        }
        return nil
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower < upper, isSpace(bytes[lower]) { lower += 1 }
        while lower < upper, isSpace(bytes[upper - 1]) { upper -= 1 }
        return lower..<upper
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private func span(_ range: Range<Int>) -> Span {
        Span(file: file, lower: range.lowerBound, upper: range.upperBound)
    }
}

let newline = UInt8(ascii: "\n")

func isSpace(_ byte: UInt8) -> Bool { isBlank(byte) || byte == newline || byte == UInt8(ascii: "\r") }

func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

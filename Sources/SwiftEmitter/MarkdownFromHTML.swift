import Diagnostics

/// A text whose HTML is written as Markdown, which documentation comments are read as.
///
/// CommonMark lets HTML through, and documentation then leaves out what it meant. What stands between backticks, the rows of
/// tables in Markdown, and what is no tag of HTML, such as `<id>`, stay as they are.
package func markdown(fromHTML text: String) -> String {
    // Most have none; bytes that lie together are searched many times as fast as a text's.
    let start = UInt8(ascii: "<")
    let hasTags = text.utf8.withContiguousStorageIfAvailable { bytes in
        bytes.endOfPlain({ !$0.holds(start) }, { $0 != start }) < bytes.count
    }
    guard hasTags ?? true else { return text }
    let tags = HTMLTags(Array(text.utf8))
    if tags.isEmpty { return text }
    var writer = MarkdownWriter()
    var position = 0
    while position < tags.bytes.count {
        if let end = tags.endOfPlain(at: position) {
            writer.addPlain(tags.bytes[position..<end])
            position = end
        } else if let end = tags.endOfComment(at: position) {
            position = end
        } else if let tag = tags.meantTag(at: position) {
            writer.take(tag)
            position = tag.end
        } else {
            writer.add(tags.bytes[position])
            position += 1
        }
    }
    return writer.finished()
}

/// Markdown as it is written, tag by tag.
private struct MarkdownWriter {
    private var output: [UInt8] = []
    private var open = OpenTags()
    /// The emphasis that was closed last, and where its mark ends.
    private var emphasis: (mark: String, end: Int)?
    /// An asterisk there would be one of the mark's.
    private var isAtStartOfEmphasis = false
    /// Blanks after a break are those between tags. Four of them would be code.
    private var isAfterBreak = true

    mutating func add(_ byte: UInt8) {
        if isAfterBreak, isBlank(byte), !open.isInPre { return }
        isAfterBreak = false
        if byte == asterisk, isAtStartOfEmphasis { output.append(backslash) }
        isAtStartOfEmphasis = isAtStartOfEmphasis && (byte == asterisk || isBlank(byte))
        output.append(byte)
    }

    mutating func addPlain(_ bytes: ArraySlice<UInt8>) {
        (isAfterBreak, isAtStartOfEmphasis) = (false, false)
        output += bytes
    }

    mutating func finished() -> String {
        trimEnd()
        return String(decoding: output, as: UTF8.self)
    }

    mutating func take(_ tag: HTMLTag) {
        // In code, marks would be shown.
        if open.isInPre, tag.mark != nil, tag.name != "pre" { return }
        isAtStartOfEmphasis = !tag.isClosing && tag.mark?.first == "*"
        switch tag.name {
        case "img", "span", "font", "small", "sub", "sup", "tbody", "thead", "u": break
        case "br": breakLine()
        case "li", "tr": if !tag.isClosing { beginItem() }
        case "td", "th": if !tag.isClosing { beginCell() }
        case "ul", "ol":
            if tag.isClosing { close(tag) }
            if open.lists.isEmpty { breakParagraph() }
            if !tag.isClosing { open.open(tag, at: output.count) }
        case "h1", "h2", "h3", "h4", "h5", "h6":
            breakParagraph()
            let level = Int(tag.name.dropFirst()) ?? 1
            if !tag.isClosing { output += (String(repeating: "#", count: level) + " ").utf8 }
        case "a", "b", "cite", "code", "em", "i", "kbd", "samp", "strong", "tt", "var":
            if tag.isClosing { close(tag) } else { open.open(tag, at: output.count) }
        case "pre":
            if tag.isClosing { close(tag) }
            breakParagraph()
            if !tag.isClosing { open.open(tag, at: output.count) }
        case "p" where !open.lists.isEmpty:
            // A paragraph of an item goes on in the item.
            if !isAfterBreak, !tag.isClosing { output.append(space) }
        default: breakParagraph()
        }
    }

    /// Puts the marks around what a tag holds, unless the same are put around it: in bold text, bold says nothing more.
    private mutating func close(_ tag: HTMLTag) {
        guard let (opening, start) = open.close(tag.name), let mark = opening.mark, !open.isOpen(mark: mark),
            start < output.count, var first = output[start...].firstIndex(where: { !isBlank($0) }),
            let last = output[start...].lastIndex(where: { !isBlank($0) })
        else { return }
        var words = output[first...last]
        if tag.name == "pre" {
            // The first line of code keeps its blanks.
            words = output[(output[start..<first].lastIndex(of: newline).map { $0 + 1 } ?? start)...last]
            first = start
        }
        // Asterisks in pairs are marks of Markdown. One at the end that no emphasis in it put there is a word.
        if mark.hasPrefix("*"), hasPairsOfAsterisks(words) {
            let start = words.prefix { $0 == asterisk || $0 == backslash }
            words = start.filter { $0 == asterisk } + words.dropFirst(start.count)
        } else if mark.hasPrefix("*"), output[last] == asterisk, emphasis?.end != last + 1 {
            let end = words.lastIndex { $0 != asterisk } ?? words.startIndex
            let escaped = words[(end + 1)...].flatMap { [backslash, $0] }
            words = words[...end].last == backslash ? words : ArraySlice(words[...end] + escaped)
        }
        guard let marked = marked(Array(words), by: opening) else { return }
        output.replaceSubrange(first...last, with: marked)
        guard mark.hasPrefix("*"), marked.starts(with: mark.utf8) else { return }
        let end = first + marked.count
        if let before = emphasis, before == (mark, first), open.innermostStart < first {
            // `**a****b**` would be no emphasis.
            output.removeSubrange((first - mark.utf8.count)..<(first + mark.utf8.count))
            emphasis = (mark, end - 2 * mark.utf8.count)
        } else {
            emphasis = (mark, end)
        }
    }

    /// Nil where the words stay without marks: those hold for one paragraph.
    private func marked(_ words: [UInt8], by tag: HTMLTag) -> [UInt8]? {
        if tag.name == "pre" {
            let fence = fence(around: words)
            return fence + [newline] + withoutEntities(words) + [newline] + fence
        }
        if words.firstRange(of: Array("\n\n".utf8)) != nil { return nil }
        guard let mark = tag.mark else { return nil }
        if let address = tag.address {
            return Array("[".utf8) + words + Array("](".utf8) + address + Array(")".utf8)
        }
        if mark == "`" { return code(words) }
        // Asterisks alone are no words to emphasise.
        if words.allSatisfy({ $0 == asterisk || $0 == backslash }) { return words }
        return Array(mark.utf8) + words + Array(mark.utf8)
    }

    /// Longer than any run of backticks in it.
    private func fence(around words: [UInt8]) -> [UInt8] {
        let tick = UInt8(ascii: "`")
        let longest = words.split { $0 != tick }.map(\.count).max() ?? 0
        return Array(repeating: tick, count: max(3, longest + 1))
    }

    private func code(_ words: [UInt8]) -> [UInt8]? {
        let tick = UInt8(ascii: "`")
        if words.contains(tick) || open.isInPre { return nil }
        return [tick] + withoutEntities(words.map { $0 == newline ? space : $0 }) + [tick]
    }

    /// In code, Markdown shows entities as they are written.
    private func withoutEntities(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(UInt8(ascii: "&")) else { return text }
        let characters = [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&"),
        ]
        return characters.reduce(into: String(decoding: text, as: UTF8.self)) { $0.replace($1.0, with: $1.1) }
            .utf8.map(\.self)
    }

    // MARK: Breaks

    /// An item of a list, or a row of a table, with two blanks for each list around it, up to a depth that nobody writes.
    private mutating func beginItem() {
        let isFirst = output.suffix(2).allSatisfy { $0 == newline }
        trimEnd()
        if !output.isEmpty { output += isFirst ? "\n\n".utf8 : "\n".utf8 }
        output += repeatElement(space, count: 2 * min(max(0, open.lists.count - 1), 20))
        output += open.lists.last == "ol" ? "1. ".utf8 : "- ".utf8
        isAfterBreak = true
    }

    private mutating func beginCell() {
        if isAfterBreak { return }
        trimEnd()
        output += " | ".utf8
        isAfterBreak = true
    }

    private mutating func breakParagraph() {
        if output.isEmpty || output.last == space && isAfterBreak { return }
        trimEnd()
        output += "\n\n".utf8
        isAfterBreak = true
    }

    private mutating func breakLine() {
        while output.last == space { output.removeLast() }
        if output.isEmpty || output.suffix(2).allSatisfy({ $0 == newline }) { return }
        output.append(newline)
        isAfterBreak = true
    }

    private mutating func trimEnd() {
        while let last = output.last, isBlank(last) { output.removeLast() }
    }
}

private let asterisk = UInt8(ascii: "*")
private let backslash = UInt8(ascii: "\\")
private let newline = UInt8(ascii: "\n")
private let space = UInt8(ascii: " ")

/// Whether runs of asterisks open and close in turn, as marks do: before a word, and behind one.
private func hasPairsOfAsterisks(_ words: ArraySlice<UInt8>) -> Bool {
    let text = words.filter { $0 != backslash }
    var (runs, isPaired) = (0, true)
    for (index, byte) in text.enumerated() where byte == asterisk {
        if index > 0, text[index - 1] == asterisk { continue }
        let end = text[index...].firstIndex { $0 != asterisk }
        let isOpening = runs.isMultiple(of: 2)
        isPaired =
            isPaired && (isOpening ? end.map { !isBlank(text[$0]) } ?? false : !isBlank(text[index - 1]))
        runs += 1
    }
    return runs > 0 && runs.isMultiple(of: 2) && isPaired
}

private func isBlank(_ byte: UInt8) -> Bool {
    byte == space || byte == newline || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
}

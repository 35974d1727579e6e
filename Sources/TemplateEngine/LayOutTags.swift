/// Finds the tags whose lines vanish, and takes the blanks and line ends around them out of the printed text.
///
/// mustache/spec, "standalone": here a line may also hold several tags, as long as none of them prints, and
/// nothing but a parent both begins and ends on it. With `aloneValues` a value alone on its line is treated
/// so too.
func layOutTags(_ tags: inout [TemplateTag], in bytes: [UInt8], aloneValues: Bool) {
    var first = 0
    while first < tags.count {
        var end = first + 1
        while end < tags.count, !gap(before: end, tags, bytes).contains(newline) { end += 1 }
        layOutLine(&tags, first..<end, bytes, aloneValues)
        first = end
    }
}

/// The text between a tag and the one before it.
private func gap(before position: Int, _ tags: [TemplateTag], _ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes[tags[position - 1].span.upperBound..<tags[position].span.lowerBound]
}

/// `line` are the tags between two line ends.
private func layOutLine(
    _ tags: inout [TemplateTag], _ line: Range<Int>, _ bytes: [UInt8], _ aloneValues: Bool
) {
    guard let first = line.first, let last = line.last else { return }
    let tagStart = tags[first].span.lowerBound
    let lineStart = start(ofLineAt: tagStart, bytes)
    let indentEnd = bytes[lineStart..<tagStart].firstIndex { !isBlank($0) } ?? tagStart
    for position in line { tags[position].lineIndent = lineStart..<indentEnd }
    guard indentEnd == tagStart, let lineEnd = blankLineEnd(bytes, from: tags[last].span.upperBound),
        let gaps = printedGaps(tags[line], bytes, aloneValues)
    else { return }
    for position in line { tags[position].isAlone = true }
    for position in gaps { tags[position - 1].textAfter = tags[position].span.lowerBound }
    tags[first].textBefore = lineStart
    tags[last].textAfter = lineEnd
}

/// Just past the line end after `position`, or the end of the file. Nil when something else comes first.
private func blankLineEnd(_ bytes: [UInt8], from position: Int) -> Int? {
    var end = position
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    if end < bytes.count, bytes[end] == UInt8(ascii: "\r") { end += 1 }
    if end == bytes.count { return end }
    return bytes[end] == newline ? end + 1 : nil
}

/// The tags of a line that nothing is printed on, before which blanks must go. Nil when something is printed.
private func printedGaps(_ line: ArraySlice<TemplateTag>, _ bytes: [UInt8], _ aloneValues: Bool) -> [Int]? {
    if line.count == 1, let tag = line.first {
        switch tag.kind {
        case .value: return aloneValues ? [] : nil
        case .section, .inverted, .close, .partial, .parent, .block, .silent: return []
        }
    }
    var gaps: [Int] = []
    var open: [TemplateTag.Kind] = []
    /// How many of `open` there were before the outermost parent that begins on this line.
    var parent: Int?
    for position in line.indices {
        if parent == nil, position > line.startIndex {
            let text = bytes[line[position - 1].span.upperBound..<line[position].span.lowerBound]
            guard text.allSatisfy(isBlank) else { return nil }
            gaps.append(position)
        }
        let kind = line[position].kind
        switch kind {
        case .value, .partial: if parent == nil { return nil }
        case .silent: break
        case .section, .inverted, .block: open.append(kind)
        case .parent:
            parent = parent ?? open.count
            open.append(kind)
        case .close:
            guard open.popLast() != nil else { break }
            guard let outermost = parent else { return nil }
            if open.count == outermost { parent = nil }
        }
    }
    return gaps
}

/// Where the line that holds `position` begins.
func start(ofLineAt position: Int, _ bytes: [UInt8]) -> Int {
    (bytes[..<position].lastIndex(of: newline) ?? -1) + 1
}

import Diagnostics

/// `text` as a Swift string literal, quotes included. Nothing in it can end the literal or interpolate.
///
/// Printable ASCII and ordinary letters stay as they are; quotes, backslashes, controls and invisible or
/// direction-changing characters are escaped.
package func swiftLiteral(_ text: String) -> String {
    if isPlainWord(text) { return "\"\(text)\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\r": result += "\\r"
        case "\t": result += "\\t"
        case " ": result += " "
        default:
            if isPlain(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            }
        }
    }
    return result + "\""
}

/// `lines` as a Swift string literal of as many lines, which may stand at any indentation.
package func swiftLiteral(lines: [String]) -> String {
    let texts = lines.map { line in
        line.split(separator: "\"", omittingEmptySubsequences: false)
            .map { swiftLiteral(String($0)).dropFirst().dropLast() }.joined(separator: "\"")
            .replacing("\"\"\"", with: "\"\"\\\"")
    }
    return (["\"\"\""] + texts + ["\"\"\""]).joined(separator: "\n")
}

/// Whether each character stands for itself in a literal, as in nearly every name on the wire.
private func isPlainWord(_ text: String) -> Bool {
    let (quote, backslash) = (UInt8(ascii: "\""), UInt8(ascii: "\\"))
    let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
        bytes.endOfPlain {
            $0.isShown && !$0.holds(quote) && !$0.holds(backslash)
        } _: {
            $0 &- 0x20 < 0x5F && $0 != quote && $0 != backslash
        } == bytes.count
    }
    return isPlain ?? false
}

/// A documentation comment, one `///` a line, without a line end after the last. Empty when there is nothing to say.
///
/// Every line end of Unicode starts a new comment line, so that no text can leave the comment.
package func commentText(_ doc: DocComment) -> String {
    var comment = Comment()
    comment.text.reserveCapacity(doc.paragraphs.reduce(64) { $0 + $1.utf8.count })
    for paragraph in doc.paragraphs {
        comment.beginParagraph()
        addLines(of: markdown(fromHTML: paragraph), to: &comment)
    }
    return String(decoding: comment.text, as: UTF8.self)
}

/// A comment while it is written. Blank lines at both ends of a paragraph are left out.
private struct Comment {
    var text: [UInt8] = []
    /// Blank lines that are still to be written, if another line follows. Nil before the first line of a paragraph.
    private var blankLines: Int?

    mutating func beginParagraph() { blankLines = nil }

    mutating func add(_ line: some Collection<UInt8>) {
        if line.isEmpty {
            blankLines = blankLines.map { $0 + 1 }
            return
        }
        if let blankLines {
            for _ in 0..<blankLines { text += "\n///".utf8 }
            text.append(0x0A)
        } else if !text.isEmpty {
            text += "\n///\n".utf8
        }
        blankLines = 0
        text += "/// ".utf8
        text += line
    }
}

/// Adds the lines of a text, blanks at their ends left out.
private func addLines(of text: String, to comment: inout Comment) {
    var text = text
    text.withUTF8 { bytes in
        var start = 0
        while true {
            let end = bytes.endOfPlain(from: start, \.isShown) { $0 &- 0x20 < 0x5F }
            let isLine = end == bytes.count || bytes[end] == 0x0A
            guard isLine else { return addOtherLines(of: bytes[start...], to: &comment) }
            comment.add(UnsafeBufferPointer(rebasing: bytes[start..<endOfWords(bytes[start..<end])]))
            guard end < bytes.count else { return }
            start = end + 1
        }
    }
}

/// Adds a text that is more than printable ASCII, whose line ends may be any of Unicode's. What cannot be shown is left out.
private func addOtherLines(of text: Slice<UnsafeBufferPointer<UInt8>>, to comment: inout Comment) {
    var line: [UInt8] = []
    var previous: Unicode.Scalar = " "
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
        switch scalar {
        case "\n" where previous == "\r": break
        case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}":
            comment.add(line[..<endOfWords(line[...])])
            line.removeAll(keepingCapacity: true)
        case "\t": line.append(0x20)
        default:
            if scalar == " " || isPlain(scalar) { append(scalar, to: &line) }
        }
        previous = scalar
    }
    comment.add(line[..<endOfWords(line[...])])
}

private func append(_ scalar: Unicode.Scalar, to line: inout [UInt8]) {
    if scalar.isASCII { line.append(UInt8(scalar.value)) } else { line += scalar.utf8 }
}

/// Just past the last byte that is no blank.
private func endOfWords<Line: BidirectionalCollection<UInt8>>(_ line: Line) -> Line.Index {
    line.lastIndex { $0 != 0x20 }.map(line.index(after:)) ?? line.startIndex
}

/// Can be shown as it is: no control, format, private, unassigned or separating character.
private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value > 0x20 && scalar.value < 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
        .spaceSeparator:
        return false
    default: return true
    }
}

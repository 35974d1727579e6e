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

/// Whether each character stands for itself in a literal, as in nearly every name on the wire.
private func isPlainWord(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
        byte > 0x1F && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }
}

/// A documentation comment, one `///` a line, without a line end after the last. Empty when there is nothing to say.
///
/// Every line end of Unicode starts a new comment line, so that no text can leave the comment.
package func commentText(_ doc: DocComment) -> String {
    var comment = ""
    for paragraph in doc.paragraphs {
        let lines = commentLines(paragraph)
        if lines.isEmpty { continue }
        if !comment.isEmpty { comment += "\n///\n" }
        for (index, line) in lines.enumerated() {
            if index > 0 { comment += "\n" }
            comment += line.isEmpty ? "///" : "/// "
            comment += line
        }
    }
    return comment
}

/// The lines of a text, blank ones at both ends left out.
private func commentLines(_ text: String) -> ArraySlice<String> {
    let lines = plainLines(text) ?? linesOfAnyText(text)
    let start = lines.firstIndex { !$0.isEmpty } ?? lines.endIndex
    let end = lines.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? start
    return lines[start..<end]
}

/// The lines of a text of printable ASCII, which most are, blanks at their ends left out. Nil when there is more in it.
private func plainLines(_ text: String) -> [String]? {
    var text = text
    return text.withUTF8 { bytes in
        var lines: [String] = []
        var start = 0
        // Just past the last character of the line that is no blank.
        var end = 0
        for (index, byte) in bytes.enumerated() {
            if byte == 0x0A {
                lines.append(String(decoding: bytes[start..<end], as: UTF8.self))
                start = index + 1
                end = start
            } else if byte > 0x20 && byte < 0x7F {
                end = index + 1
            } else if byte != 0x20 {
                return nil
            }
        }
        lines.append(String(decoding: bytes[start..<end], as: UTF8.self))
        return lines
    }
}

/// The lines of a text whose line ends may be any of Unicode's. What cannot be shown is left out.
private func linesOfAnyText(_ text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\n" where previous == "\r": break
        case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}":
            lines.append(withoutBlanksAtEnd(line))
            line = String.UnicodeScalarView()
        case "\t": line.append(" ")
        default:
            if scalar == " " || isPlain(scalar) { line.append(scalar) }
        }
        previous = scalar
    }
    return lines + [withoutBlanksAtEnd(line)]
}

private func withoutBlanksAtEnd(_ line: String.UnicodeScalarView) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return String(line)
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

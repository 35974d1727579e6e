extension Renderer {
    private var isAtLineStart: Bool { output.last.map { $0 == newline } ?? true }

    /// Text of a template. Its blank lines stay bare.
    mutating func add(_ text: ArraySlice<UInt8>) {
        guard !indent.isEmpty else { return output.append(contentsOf: text) }
        var position = text.startIndex
        while position < text.endIndex {
            let end = text[position...].firstIndex(of: newline).map { $0 + 1 } ?? text.endIndex
            let isBlankLine = text[position] == newline || text[position] == UInt8(ascii: "\r")
            if !isBlankLine, isAtLineStart { output += indent }
            output += text[position..<end]
            position = end
        }
    }

    mutating func add(_ value: TemplateValue, _ isEscaped: Bool) {
        guard let text = printed(value, isEscaped), !text.isEmpty else { return }
        if !indent.isEmpty, isAtLineStart { output += indent }
        output.append(contentsOf: text.utf8)
    }

    /// A value as a run of lines; blank ones stay bare.
    mutating func addLines(
        _ value: TemplateValue, _ isEscaped: Bool, _ added: ArraySlice<UInt8>, _ lineEnd: ArraySlice<UInt8>
    ) {
        guard var text = printed(value, isEscaped), !text.isEmpty else { return }
        text.withUTF8 { bytes in
            let end = bytes.last == newline ? bytes.count - 1 : bytes.count
            var position = 0
            while true {
                var next = position
                while next < end, bytes[next] != newline { next += 1 }
                if next > position {
                    if isAtLineStart {
                        output += indent
                        output += added
                    }
                    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[position..<next]))
                }
                guard next < end else { break }
                output.append(newline)
                position = next + 1
            }
        }
        output += lineEnd
    }

    private func printed(_ value: TemplateValue, _ isEscaped: Bool) -> String? {
        switch value {
        case .text(let text): isEscaped && library.options.escapesHTML ? escapedHTML(text) : text
        case .flag(let flag): flag ? "true" : "false"
        case .absent, .list, .record: nil
        }
    }
}

private func escapedHTML(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "&": escaped += "&amp;"
        case "<": escaped += "&lt;"
        case ">": escaped += "&gt;"
        case "\"": escaped += "&quot;"
        default: escaped.unicodeScalars.append(scalar)
        }
    }
    return escaped
}

import Diagnostics

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
        output.append(utf8Of: text)
    }

    /// A value as a run of lines; blank ones stay bare.
    mutating func addLines(
        _ value: TemplateValue, _ isEscaped: Bool, _ added: ArraySlice<UInt8>, _ ending: ArraySlice<UInt8>
    ) {
        guard var text = printed(value, isEscaped), !text.isEmpty else { return }
        indent += added
        defer { indent.removeLast(added.count) }
        text.withUTF8 { bytes in
            let end = bytes.last == newline ? bytes.count - 1 : bytes.count
            // Nothing stands before its lines.
            if indent.isEmpty {
                return output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[..<end]))
            }
            var position = 0
            while true {
                let next = lineEnd(in: bytes, from: position, to: end)
                if next > position {
                    if isAtLineStart { output += indent }
                    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[position..<next]))
                }
                guard next < end else { break }
                output.append(newline)
                position = next + 1
            }
        }
        output += ending
    }

    private func printed(_ value: TemplateValue, _ isEscaped: Bool) -> String? {
        switch value {
        case .text(let text): isEscaped && library.options.escapesHTML ? escapedHTML(text) : text
        case .flag(let flag): flag ? "true" : "false"
        case .absent, .list, .record: nil
        }
    }
}

/// Where the line ends that `lower` stands in: at a line feed, or at `upper`. Looks at eight bytes at a time, since what
/// is nested is gone through at every level.
private func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, from lower: Int, to upper: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let text = UnsafeRawBufferPointer(bytes)
    var offset = lower
    while offset + 8 <= upper {
        let word = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        let other = word ^ (ones &* UInt64(newline))
        // The lowest mark is at a byte that is zero now; a borrow may set further ones, but only above it.
        let marks = (other &- ones) & ~other & (ones &* 0x80)
        if marks != 0 { return offset + marks.trailingZeroBitCount / 8 }
        offset += 8
    }
    while offset < upper, bytes[offset] != newline { offset += 1 }
    return offset
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

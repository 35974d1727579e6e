import Diagnostics

/// The tree as text, one line a value, each with the line and column where it begins; scalars also with where
/// they end.
///
/// ```
/// object 1:1
///   "openapi" 1:1 = string "3.1.0" 1:10-1:15
///   "tags" 2:1 = array 3:3
///     [0] = string "pets" 3:5-3:9
/// ```
package func dumpDocument(_ root: Node, in report: Report) -> String {
    var dump = Dump(report: report)
    dump.add(root, indentation: "")
    return dump.text
}

private struct Dump {
    let report: Report
    var text = ""
    /// The last place asked for. Places come nearly in order, and a file may be one long line.
    private var last: (file: SourceFile.ID, offset: Int, line: Int, column: Int)?

    init(report: Report) { self.report = report }

    mutating func add(_ node: Node, indentation: String) {
        switch node.value {
        case .record(let record):
            text += "object \(place(node.span.lower, node.span.file))\n"
            for entry in record.entries {
                let keyPlace = place(entry.keySpan.lower, entry.keySpan.file)
                text += "\(indentation)  \(quoted(entry.key)) \(keyPlace) = "
                add(entry.value, indentation: indentation + "  ")
            }
        case .list(let list):
            text += "array \(place(node.span.lower, node.span.file))\n"
            for (position, item) in list.enumerated() {
                text += "\(indentation)  [\(position)] = "
                add(item, indentation: indentation + "  ")
            }
        case .null: text += "null \(extent(node.span))\n"
        case .bool(let bool): text += "boolean \(bool) \(extent(node.span))\n"
        case .number(let number): text += "number \(number) \(extent(node.span))\n"
        case .string(let string): text += "string \(quoted(string)) \(extent(node.span))\n"
        }
    }

    private mutating func extent(_ span: Span) -> String {
        let lower = place(span.lower, span.file)
        return "\(lower)-\(place(span.upper, span.file))"
    }

    private mutating func place(_ offset: UInt32, _ id: SourceFile.ID) -> String {
        let file = report.file(id)
        let offset = min(Int(offset), file.bytes.count)
        let (line, column) = nearby(offset, id, file.bytes) ?? file.position(of: offset)
        last = (id, offset, line, column)
        return "\(line):\(column)"
    }

    /// The place of `offset` when it lies ahead of the last one on the same line.
    private func nearby(_ offset: Int, _ id: SourceFile.ID, _ bytes: [UInt8]) -> (line: Int, column: Int)? {
        guard let last, last.file == id, last.offset <= offset else { return nil }
        var column = last.column
        for byte in bytes[last.offset..<offset] {
            if byte == 0x0A || byte == 0x0D { return nil }
            if byte & 0xC0 != 0x80 { column += 1 }
        }
        return (last.line, column)
    }

    private func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            case "\"", "\\": result += "\\\(scalar)"
            default:
                let isInvisible =
                    scalar.properties.generalCategory == .control
                    || scalar.properties.generalCategory == .format
                if isInvisible {
                    result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }
}

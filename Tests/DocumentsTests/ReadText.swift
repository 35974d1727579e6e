import Diagnostics
import Documents
import Foundation

/// What reading a text gave.
struct Reading {
    var root: Node?
    var report: Report

    var ids: [String] { report.diagnostics.map(\.id) }

    /// `3:5 duplicate-key` for each finding, in the order they were made.
    var findings: [String] { report.diagnostics.map { "\(position(of: $0.place)) \($0.id)" } }

    /// The tree as text; nothing when there is none.
    var dump: String { root.map { dumpDocument($0, in: report) } ?? "" }

    /// Line and column of a place: `3:5`.
    func position(of place: Diagnostic.Place) -> String {
        guard case .span(let span) = place else { return "-" }
        let (line, column) = report.file(span.file).position(of: Int(span.lower))
        return "\(line):\(column)"
    }

    /// Both ends of the value that the pointer leads to: `3:5-3:9`.
    func extent(_ pointer: String) -> String? {
        guard let pointer = Pointer(pointer), let span = root?.value(at: pointer)?.span else { return nil }
        let file = report.file(span.file)
        let (lower, upper) = (file.position(of: Int(span.lower)), file.position(of: Int(span.upper)))
        return "\(lower.line):\(lower.column)-\(upper.line):\(upper.column)"
    }

    /// The source text of the value that the pointer leads to.
    func source(_ pointer: String) -> String? {
        Pointer(pointer).flatMap { root?.value(at: $0) }.map { report.text(of: $0.span) }
    }
}

func read(_ text: String, path: String = "openapi.yaml") -> Reading {
    read(bytes: Array(text.utf8), path: path)
}

func read(bytes: [UInt8], path: String = "openapi.yaml") -> Reading {
    var report = Report()
    let file = report.open(SourceFile(path: path, bytes: bytes))
    let root = readDocument(file, &report)
    return Reading(root: root, report: report)
}

/// A value without places, for comparison: `{"a": 1, "b": [true, null]}`.
func plain(_ node: Node?) -> String {
    guard let node else { return "nothing" }
    switch node.value {
    case .null: return "null"
    case .bool(let bool): return "\(bool)"
    case .number(let text): return text
    case .string(let text): return "\"\(text)\""
    case .list(let items): return "[\(items.map { plain($0) }.joined(separator: ", "))]"
    case .record(let record):
        return "{\(record.entries.map { "\"\($0.key)\": \(plain($0.value))" }.joined(separator: ", "))}"
    }
}

/// The folder that holds the package.
let packageRoot = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

import Diagnostics
import Documents
import Foundation
import Support
import Testing

/// Texts with faults that nobody thought of. What they are read as does not matter, but that reading ends well does.
@Suite struct MutationTests {
    private static let fragments = [
        "\0", "\t", "\n", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{FEFF}", "{", "}", "[", "]", ":", ": ", ",",
        "- ",
        "? ", "&a ", "*a", "*a : ", "<<: *a\n", "<<: [*a, *a]", "!!str ", "!foo ", "|\n", ">-\n", "\"", "'",
        "#", "%",
        "---\n", "...\n", "\\", "\\u", "\\ud800", "\"\\ud83d\\ude00\"", "~", "null", ".inf", "1e400", "0x",
        "é",
        "e\u{301}", "🚂", "@", "`", "\n  ", "\n\t", "{a: {a: ", "[[[[", "\"a\": 1, \"a\": 2",
        String(repeating: "[", count: 300), String(repeating: "- ", count: 300),
        String(repeating: "k", count: 1100),
    ]

    @Test(arguments: ["a.yaml", "a.json"])
    func `a text with faults is read or refused, with places inside it`(_ path: String) throws {
        let seeds = cases(in: "Reading").compactMap { $0.text("openapi.yaml") }
            .map { path == "a.yaml" ? $0 : plain(read($0).root) }.map { Array($0.utf8) }
        try #require(seeds.count > 30)
        var random = SeededRandom(path == "a.yaml" ? 1 : 2)
        for run in 0..<mutationRuns(1_500) {
            let bytes = mutated(seeds[run % seeds.count], fragments: Self.fragments, &random)
            let (wrong, seconds) = timed { fault(in: read(bytes: bytes, path: path), of: bytes.count) }
            guard wrong == nil, seconds < 1 else {
                Issue.record(
                    "run \(run): \(wrong ?? "took \(seconds) s"): \(String(decoding: bytes, as: UTF8.self))")
                return
            }
        }
    }

    /// What is wrong with a reading, whatever was read.
    private func fault(in reading: Reading, of count: Int) -> String? {
        if reading.root == nil, reading.report.errorCount == 0 { return "no tree, and no error" }
        for diagnostic in reading.report.diagnostics {
            guard case .span(let span) = diagnostic.place, isInside(span, count) else { return diagnostic.id }
        }
        if reading.report.printed().isEmpty != reading.findings.isEmpty { return "findings are not printed" }
        return reading.root.flatMap { fault(in: $0, depth: 0, of: count) }
    }

    private func fault(in node: Node, depth: Int, of count: Int) -> String? {
        guard isInside(node.span, count) else { return "a value at \(node.span)" }
        guard depth <= Limits.depth else { return "deeper than the limit" }
        switch node.value {
        case .list(let items):
            return items.lazy.compactMap { fault(in: $0, depth: depth + 1, of: count) }.first
        case .record(let record):
            if Set(record.entries.map { Array($0.key.utf8) }).count != record.entries.count {
                return "a key twice"
            }
            return record.entries.lazy.compactMap { entry in
                isInside(entry.keySpan, count)
                    ? fault(in: entry.value, depth: depth + 1, of: count) : entry.key
            }.first
        case .null, .bool, .number, .string: return nil
        }
    }

    private func isInside(_ span: Span, _ count: Int) -> Bool {
        span.lower <= span.upper && Int(span.upper) <= count
    }
}

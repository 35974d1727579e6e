import Diagnostics
import Documents
import OpenAPI
import Support
import SwiftPlanner
import Testing

/// Descriptions in which something stands that does not belong there, from text to plan.
@Suite struct MutationTests {
    private static let odd = [
        "null", "true", "0", "-1", "1.5", "1e400", "99999999999999999999", "''", "text", "[]", "{}", "[null]",
        "[[]]",
        "{'': {}}", "{$ref: '#'}", "{$ref: '#/'}", "{$ref: '#/components/schemas/A'}", "{$ref: 5}",
        "{$ref: a.yaml}",
        "{type: object}", "{type: []}", "{type: [string, 'null']}", "{type: any}", "{type: array}",
        "{enum: []}",
        "{enum: [1, '1', 1.0, true, null]}", "{allOf: []}", "{allOf: [{$ref: '#/components/schemas/A'}]}",
        "{oneOf: [{}, {}]}", "{anyOf: [{type: string}, {type: integer}]}", "{not: {}}", "{items: true}",
        "{properties: {a: true, '': {}}}", "{additionalProperties: {}}", "{required: true}",
        "{discriminator: kind}",
        "/a/{b}", "'{b}'", "'200'", "default", "query", "'*/*'", "object", "'\\(x)'", "\"\\u0000\"",
        "'#/paths'",
        "{'a': {b: {c: {d: []}}}}", "é", "\"\\u202e\"",
    ].compactMap { tree($0) }

    @Test func `a description with odd values becomes a plan, or an error`() throws {
        let seeds = (cases(in: "Reading") + cases(in: "Emission")).compactMap { $0.text("openapi.yaml") }
            .compactMap { Self.tree($0) }
        try #require(seeds.count > 50 && Self.odd.count > 40)
        var random = SeededRandom(3)
        for run in 0..<mutationRuns(2_000) {
            var root = seeds[run % seeds.count]
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let spare = seeds.randomElement(using: &random) ?? root
                var target = Int.random(in: 0..<root.count, using: &random)
                let donor =
                    Bool.random(using: &random)
                    ? spare.descendant(Int.random(in: 0..<spare.count, using: &random)) : nil
                let value = donor ?? Self.odd.randomElement(using: &random) ?? root
                root.replace(&target, with: value, renaming: Int.random(in: 0..<6, using: &random) == 0)
            }
            let (report, seconds) = timed { plan(root) }
            guard !report.printed().isEmpty || report.diagnostics.isEmpty, seconds < 2 else {
                Issue.record("run \(run) took \(seconds) s: \(report.printed())")
                return
            }
        }
    }

    /// The findings on the way to the plan, which ends where the command would end.
    private func plan(_ root: Node) -> Report {
        var report = Report()
        let file = report.open(SourceFile(path: "openapi.yaml", bytes: Array("openapi: 3.1.0\n".utf8)))
        let source = Source(file: file, root: root, documentName: "openapi.yaml")
        guard let model = readOpenAPI([source], &report), report.errorCount == 0 else { return report }
        let graph = lower(model, &report)
        guard report.errorCount == 0 else { return report }
        _ = planSDK(graph, PlanSettings(module: "Case"), &report)
        return report
    }

    private static func tree(_ text: String) -> Node? {
        var report = Report()
        return readDocument(report.open(SourceFile(path: "a.yaml", bytes: Array(text.utf8))), &report)
    }
}

extension Node {
    /// How many values this one holds, itself among them.
    fileprivate var count: Int { 1 + children.reduce(0) { $0 + $1.count } }

    private var children: [Node] { list ?? record?.entries.map(\.value) ?? [] }

    /// The value with this number, in the order of the text.
    fileprivate func descendant(_ number: Int) -> Node {
        var rest = number - 1
        guard rest >= 0 else { return self }
        for child in children {
            if rest < child.count { return child.descendant(rest) }
            rest -= child.count
        }
        return self
    }

    /// Puts `value` where the value with this number stands, or its text in place of that one's key.
    fileprivate mutating func replace(_ number: inout Int, with value: Node, renaming: Bool) {
        guard number > 0 else {
            if number == 0 { self.value = value.value }
            number = -1
            return
        }
        number -= 1
        if var items = list {
            for index in items.indices where number >= 0 {
                items[index].replace(&number, with: value, renaming: renaming)
            }
            self.value = .list(items)
        } else if var record {
            for index in record.entries.indices where number >= 0 {
                let text = value.string ?? value.record?.entries.first?.key
                if number == 0, renaming, let text, record[text] == nil {
                    record.entries[index].key = text
                    number = -1
                } else {
                    record.entries[index].value.replace(&number, with: value, renaming: renaming)
                }
            }
            self.value = .record(record)
        }
    }
}

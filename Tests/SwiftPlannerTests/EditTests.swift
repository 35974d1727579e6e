import Foundation
import Support
import SwiftEmitter
import Testing

/// `Tests/Cases/Edits/<spec>`: the changes that descriptions usually see, each with what it costs in the SDK of
/// `specs/<spec>`. `API.md` is not counted: it repeats what the other files say.
@Test(arguments: cases(in: "Edits"))
func `a small edit of a description is a small change of its SDK`(_ folder: Case) throws {
    let specs = "specs/\(folder.name)"
    let description = try Repository.text("\(specs)/openapi.yaml")
    let others = try Repository.files(in: specs, endingIn: ".yaml").filter {
        !$0.hasSuffix("/openapi.yaml") && !$0.hasSuffix("/sdk.yaml")
    }.map { (name: String($0.dropFirst(specs.count + 1)), text: try Repository.text($0)) }
    let before = try swiftFiles(of: description, others)
    let costs = try edits(folder.text("edits.txt") ?? "").map { edit in
        let edited = try #require(edit.applied(to: description), "`\(edit.name)` fits nowhere, or twice")
        return cost(of: edit.name, before, try swiftFiles(of: edited, others))
    }
    let files = median(costs.map(\.files))
    let lines = median(costs.map { $0.added + $0.removed })
    let table = (["files  added  removed"] + costs.map(\.row) + ["median: \(files) files, \(lines) lines"])
        .joined(separator: "\n")
    print(table)
    #expect(files <= 1)
    #expect(lines <= 12)
    expectGolden(table + "\n", at: folder.file("expected.txt"))
}

/// What an edit changes: files made, changed and removed, and their lines.
private struct Cost {
    var name: String
    var files = 0
    var added = 0
    var removed = 0

    var row: String {
        let figures = [(files, 5), (added, 7), (removed, 9)].map { figure, width in
            String(repeating: " ", count: max(0, width - "\(figure)".count)) + "\(figure)"
        }
        return figures.joined() + "  \(name)"
    }
}

private func cost(of name: String, _ before: [String: String], _ after: [String: String]) -> Cost {
    var cost = Cost(name: name)
    for path in Set(before.keys).union(after.keys) where before[path] != after[path] {
        let lines = [before[path], after[path]].map { text in
            text.map { $0.split(separator: "\n", omittingEmptySubsequences: false).dropLast() } ?? []
        }
        let changes = lines[1].difference(from: lines[0])
        cost.files += 1
        cost.added += changes.insertions.count
        cost.removed += changes.removals.count
    }
    return cost
}

private func swiftFiles(
    of description: String, _ others: [(name: String, text: String)]
) throws -> [String: String] {
    let emission = try emit(description, as: "Edited", besides: others)
    #expect(emission.report.errorCount == 0, "\(emission.report.printed())")
    return Dictionary(
        uniqueKeysWithValues: emission.files.filter { $0.path.hasSuffix(".swift") }.map { ($0.path, $0.text) }
    )
}

private func median(_ figures: [Int]) -> Int { figures.isEmpty ? 0 : figures.sorted()[figures.count / 2] }

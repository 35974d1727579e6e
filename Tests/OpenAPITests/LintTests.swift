import Foundation
import Support
import Testing

/// `Tests/Cases/Lint`: descriptions that can be read, and what only linting finds in them.
@Test(arguments: cases(in: "Lint"))
func `linting finds this`(_ folder: Case) throws {
    let name = try #require(["openapi.yaml", "pets.yaml"].first { folder.text($0) != nil })
    let documents = [(name: name, text: folder.text(name) ?? "")]
    let found = outcome(documents, lints: true).report.printed()
    expectGolden(found.isEmpty ? "nothing\n" : found, at: folder.file("expected.txt"))
}

@Test func `every message of linting has a case`() throws {
    let source = try Repository.text("Sources/OpenAPI/Lint/LintDiagnostics.swift")
    let known = source.matches(of: /\.warning, "([a-z0-9-]+)"/).map { String($0.1) }
    let expected = cases(in: "Lint").compactMap { $0.text("expected.txt") }.joined()
    #expect(known.count > 7)
    #expect(known.filter { !expected.contains("[\($0)]") } == [])
}

@Test(arguments: cases(in: "Lint"))
func `generating says nothing of what only linting finds`(_ folder: Case) throws {
    let source = try Repository.text("Sources/OpenAPI/Lint/LintDiagnostics.swift")
    let ids = source.matches(of: /\.warning, "([a-z0-9-]+)"/).map { String($0.1) }
    guard let text = folder.text("openapi.yaml") else { return }
    #expect(Set(outcome([("openapi.yaml", text)]).ids).isDisjoint(with: ids))
}

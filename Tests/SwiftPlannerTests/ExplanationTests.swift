import Diagnostics
import Documents
import OpenAPI
import SwiftPlanner
import Testing

/// The examples that `explain` and the manual show are true.
@Suite struct ExplanationTests {
    @Test(arguments: documentExplanations.filter { $0.example != nil }.map(\.id))
    func `the examples of texts are reported, and put right`(_ id: String) throws {
        let explanation = try #require(documentExplanations.first { $0.id == id })
        let example = try #require(explanation.example)
        let isJSON = example.wrong.hasPrefix("{\"")
        func findings(_ text: String) -> [Diagnostic] {
            var report = Report()
            let bytes = Array((text + "\n").utf8)
            _ = readDocument(
                report.open(SourceFile(path: isJSON ? "a.json" : "a.yaml", bytes: bytes)), &report)
            return report.diagnostics
        }
        try expect(findings(example.wrong), show: explanation)
        #expect(findings(example.right).map(\.what) == [])
    }

    static let explanations = openAPIExplanations + plannerExplanations

    @Test(arguments: explanations.filter { $0.example != nil }.map(\.id))
    func `the examples of descriptions are reported, and put right`(_ id: String) throws {
        let explanation = try #require(ExplanationTests.explanations.first { $0.id == id })
        let example = try #require(explanation.example)
        let lints = lintExplanations.contains { $0.id == id }
        try expect(findings(example.wrong, lints: lints), show: explanation)
        #expect(findings(example.right, lints: lints).map(\.what) == [])
    }

    private func expect(_ findings: [Diagnostic], show explanation: Explanation) throws {
        #expect(Set(findings.map(\.id)) == [explanation.id])
        let finding = try #require(findings.first)
        #expect(explanation.severities.contains(finding.severity))
    }

    private func findings(_ example: String, lints: Bool) -> [Diagnostic] {
        var report = Report()
        let file = report.open(SourceFile(path: "a.yaml", bytes: Array(whole(example).utf8)))
        guard let root = readDocument(file, &report) else { return report.diagnostics }
        let source = Source(file: file, root: root, documentName: "a.yaml")
        guard let model = readOpenAPI([source], load: file(at:), lints: lints, &report) else {
            return report.diagnostics
        }
        var settings = PlanSettings(module: "Pets")
        settings.keepsFormerNames = true
        _ = planSDK(lower(model, &report), settings, &report)
        return report.diagnostics
    }

    /// The files `pet.yaml` and `models/pet.yaml`, beside the description.
    private func file(at path: String) -> ReferencedFile {
        if path == "pet.yaml" || path == "models/pet.yaml" {
            return .found(SourceFile(path: path, bytes: Array("type: object\n".utf8)), identity: path)
        }
        if path == "models" { return .failure(.unreadable("is a folder")) }
        if path.contains("://") { return .failure(.remote) }
        return .failure(path.hasPrefix("../") ? .outsideRoot : .missing(nearby: nil))
    }

    /// The document that an example is a part of: a whole one, some of its sections, a path, or a schema.
    private func whole(_ example: String) -> String {
        let key = String(example.prefix { $0 != ":" })
        if ["openapi", "swagger", "fragment", "info"].contains(key) { return example + "\n" }
        let head = "openapi: 3.1.1\ninfo: {title: Pets, version: '1'}\n"
        if ["servers", "security"].contains(key) {
            return head + "paths: {/pets: {get: {operationId: listPets}}}\n" + example + "\n"
        }
        if ["paths", "components", "webhooks"].contains(key) {
            return head + example + "\n"
        }
        if key.hasPrefix("/") { return head + "paths:\n" + indented(example, 2) }
        return head + "components:\n  schemas:\n    Example:\n" + indented(example, 6)
    }

    private func indented(_ text: String, _ count: Int) -> String {
        text.split(separator: "\n").map { String(repeating: " ", count: count) + $0 + "\n" }.joined()
    }
}

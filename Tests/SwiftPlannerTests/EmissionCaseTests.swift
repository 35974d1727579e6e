import Diagnostics
import Documents
import Foundation
import OpenAPI
import Support
import SwiftEmitter
import SwiftPlanner
import TemplateEngine
import Testing

/// `Tests/Cases/Emission`: a description, and the models, the servers and the operations that are printed for it.
@Test(arguments: cases(in: "Emission"))
func `a description becomes this Swift`(_ folder: Case) throws {
    let text = try #require(folder.text("openapi.yaml"), "a case needs a document")
    let files = try emitted(text)
    let shown = files.filter { file in
        ["Models/", "Operations/"].contains { file.path.hasPrefix($0) } || file.path == "CaseServer.swift"
    }
    let blocks = shown.map { "// \($0.path)\n\(withoutHeader($0.text))" }
    expectGolden(blocks.joined(separator: "\n"), at: folder.file("expected.swift"))
}

/// A description from text to files, under the name `Case`, with the templates of the project.
private func emitted(_ text: String) throws -> [RenderedFile] {
    var report = Report()
    let file = report.open(SourceFile(path: "openapi.yaml", bytes: Array(text.utf8)))
    let root = try #require(readDocument(file, &report))
    let source = Source(file: file, root: root, documentName: "openapi.yaml")
    let model = try #require(readOpenAPI([source], &report))
    let (plan, _) = planSDK(lower(model, &report), PlanSettings(module: "Case"), &report)
    let templates = try Repository.files(in: "Templates", endingIn: ".mustache").map { path in
        let name = String(path.dropFirst("Templates/".count).dropLast(".mustache".count))
        return TemplateSource(
            name, report.open(SourceFile(path: path, bytes: Array(try Repository.text(path).utf8))))
    }
    let files = emitSDK(plan, loadTemplates(templates, &report), &report)
    try report.stopIfErrors()
    return files
}

/// The two lines that every file begins with say nothing about a case.
private func withoutHeader(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(3).joined(separator: "\n")
}

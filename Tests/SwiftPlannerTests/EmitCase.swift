import Diagnostics
import Documents
import OpenAPI
import Support
import Surface
import SwiftEmitter
import SwiftPlanner
import TemplateEngine

/// What became of a case's description.
struct Emission {
    /// Everything that was said on the way.
    var report: Report
    /// Empty when nothing can be made of the description.
    var files: [RenderedFile]
    /// The names that the next run keeps.
    var names: [String: String] = [:]
    /// What callers see, which the next run keeps to.
    var surface: Surface?

    /// The Swift files whose paths are wanted, one after the other.
    func text(of isWanted: (String) -> Bool) -> String {
        files.filter { $0.path.hasSuffix(".swift") && isWanted($0.path) }.map { file in
            // The two lines that every file begins with say nothing about a case.
            let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(3)
            return "// \(file.path)\n" + lines.joined(separator: "\n")
        }.joined(separator: "\n")
    }
}

/// Whether a file holds models or operations.
func isDeclaration(_ path: String) -> Bool { ["Models/", "Operations/"].contains { path.hasPrefix($0) } }

/// The case's description from text to files.
func emit(_ folder: Case, as module: String) throws -> Emission {
    guard let text = folder.text("openapi.yaml") else { throw MissingDocument() }
    return try emit(text, as: module)
}

/// A description from text to files, with the templates of the project.
///
/// It is merged with `others`. `formats` and `types` are the Swift types that somebody chose.
func emit(
    _ text: String, as module: String, besides others: [(name: String, text: String)] = [],
    formats: [String: String] = [:], types: [String: String] = [:]
) throws -> Emission {
    try emit(text, PlanSettings(module: module), besides: others, formats: formats, types: types)
}

func emit(
    _ text: String, _ settings: PlanSettings, besides others: [(name: String, text: String)] = [],
    formats: [String: String] = [:], types: [String: String] = [:]
) throws -> Emission {
    // As `generate` reads it.
    var report = Report(forgiving: true)
    let sources = ([("openapi.yaml", text)] + others).compactMap { name, text -> Source? in
        let file = report.open(SourceFile(path: name, bytes: Array(text.utf8)))
        return readDocument(file, &report).map { Source(file: file, root: $0, documentName: name) }
    }
    guard let file = sources.first?.file, let model = readOpenAPI(sources, &report) else {
        return Emission(report: report, files: [])
    }
    var settings = settings
    let place = Span(file: file, lower: 0, upper: 0)
    settings.formats = formats.sorted { $0.key < $1.key }.map { .init(key: $0, type: $1, span: place) }
    settings.types = types.sorted { $0.key < $1.key }.map { .init(key: $0, type: $1, span: place) }
    let planned = planWholeSDK(lower(model, &report), settings, &report)
    let templates = try Repository.files(in: "Templates", endingIn: ".mustache").map { path in
        let name = String(path.dropFirst("Templates/".count).dropLast(".mustache".count))
        return TemplateSource(
            name, report.open(SourceFile(path: path, bytes: Array(try Repository.text(path).utf8))))
    }
    let files = emitSDK(planned.plan, loadTemplates(templates, &report), &report)
    return Emission(report: report, files: files, names: planned.names, surface: planned.surface())
}

/// A case without its `openapi.yaml`.
struct MissingDocument: Error {}

import Diagnostics
import Foundation
import Testing

@testable import TemplateEngine

/// The public suite of the language: mustache/spec.
@Test func `the public suite passes, lambdas apart`() throws {
    let folder = repositoryRoot.appending(path: "../shared/conformance/mustache/specs").standardizedFileURL
    guard let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
        print("skipped: mustache/spec: ../shared/conformance/mustache/specs is not here")
        return
    }
    var (total, passed, skipped) = (0, 0, 0)
    for file in files.sorted() where file.hasSuffix(".json") {
        let suite = try JSONDecoder().decode(Suite.self, from: Data(contentsOf: folder.appending(path: file)))
        total += suite.tests.count
        if file == "~lambdas.json" {
            skipped += suite.tests.count
            continue
        }
        for test in suite.tests {
            let actual = try rendered(test)
            if actual == test.expected { passed += 1 }
            #expect(actual == test.expected, "\(file): \(test.name): \(test.template)")
        }
    }
    print(
        "mustache: \(passed) of \(total) (\(skipped) skipped: lambdas would let values compute, and here none may)"
    )
    #expect(passed == 184)
    #expect(total == 194)
    #expect(skipped == 10)
}

private func rendered(_ test: Suite.Test) throws -> String {
    var report = Report()
    let texts = [("main", test.template)] + (test.partials ?? [:]).sorted { $0.key < $1.key }
    let sources = texts.map { name, text in
        TemplateSource(name, report.open(SourceFile(path: name, bytes: Array(text.utf8))))
    }
    let library = TemplateLibrary(sources, options: .specification, &report)
    var renderer = Renderer(library: library)
    return renderer.render("main", test.data.value, &report)
}

private struct Suite: Decodable {
    struct Test: Decodable {
        var name: String
        var data: SuiteData
        var template: String
        var partials: [String: String]?
        var expected: String
    }
    var tests: [Test]
}

/// The JSON that a test of the suite gives to its template.
private struct SuiteData: Decodable {
    var value: TemplateValue

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            value = .absent
        } else if let flag = try? container.decode(Bool.self) {
            value = .flag(flag)
        } else if let text = try? container.decode(String.self) {
            value = .text(text)
        } else if let number = try? container.decode(Int.self) {
            value = .text("\(number)")
        } else if let number = try? container.decode(Double.self) {
            value = .text("\(number)")
        } else if let list = try? container.decode([SuiteData].self) {
            value = .list(list.map(\.value))
        } else {
            let parts = try container.decode([String: SuiteData].self).sorted { $0.key < $1.key }
            let names = TemplateRecord.Names(parts.map(\.key))
            value = .record(TemplateRecord(names, parts.map(\.value.value)))
        }
    }
}

private let repositoryRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

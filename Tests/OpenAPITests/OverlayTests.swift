import Diagnostics
import Documents
import Foundation
import OpenAPI
import Support
import Testing

/// Where each wrong document of the public suite is wrong: the line of its first error.
private let wrongLines: [(name: String, line: Int)] = [
    ("action-copy-invalid-type", 7), ("action-remove-invalid-type", 7), ("action-target-invalid-type", 6),
    ("actions-invalid-description", 7), ("actions-invalid-target", 6), ("actions-invalid-type", 5),
    ("actions-item-invalid-type", 6), ("actions-minimal", 5), ("actions-missing-target", 6),
    ("actions-missing", 1), ("actions-not-unique", 8), ("extends-invalid-type", 5),
    ("info-description-invalid-type", 5), ("info-invalid-property", 5), ("info-invalid-type", 2),
    ("info-missing-title", 2), ("info-missing-version", 2), ("info-title-invalid-type", 3),
    ("info-version-invalid-type", 4), ("invalid-overlay-version", 1), ("not-an-object", 1),
    ("overlay-invalid-pattern", 1), ("root-invalid-property", 7),
]

@Suite struct OverlayTests {
    /// An overlay by itself: what is found in it, and whether it can be applied.
    private func read(_ text: String, name: String = "overlay.yaml") -> (report: Report, isReadable: Bool) {
        var report = Report()
        let file = report.open(SourceFile(path: name, bytes: Array(text.utf8)))
        guard let root = readDocument(file, &report) else { return (report, false) }
        let source = Source(file: file, root: root, documentName: name, isOverlay: true)
        let overlay = readOverlay(source, &report)
        return (report, overlay != nil)
    }

    @Test(arguments: ["v1.0", "v1.1", "v1.2-dev"])
    func `overlays of the public suite are judged rightly`(_ version: String) throws {
        guard let folder = Repository.shared("conformance/overlay/tests/\(version)", for: version) else {
            return
        }
        let files = filesBelow(folder)
        #expect(files.count > 30)
        for path in files {
            let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
            let (report, isReadable) = read(text, name: path)
            if path.hasPrefix("pass/") {
                #expect(report.errorCount == 0 && isReadable, "\(report.printed())")
                continue
            }
            let name = path.dropFirst("fail/".count).dropLast(".yaml".count)
            let line = try #require(wrongLines.first { $0.name == name }, "\(path) is new").line
            let error = try #require(report.diagnostics.first { $0.severity == .error }, "\(path)")
            guard case .span(let span) = error.place else { continue }
            #expect(report.file(span.file).position(of: Int(span.lower)).line == line, "\(path)")
            #expect(report.errorCount == 1 && !isReadable, "\(report.printed())")
        }
    }

    /// `Tests/Cases/Overlays`: `before.yaml` with `overlay.yaml` laid over it is `after.yaml`, and the
    /// findings are those of `findings.txt`.
    @Test(arguments: cases(in: "Overlays"))
    func `an overlay makes these changes`(_ folder: Case) throws {
        var report = Report()
        let open = { (name: String) throws -> Source in
            let text = try #require(folder.text(name))
            let file = report.open(SourceFile(path: name, bytes: Array(text.utf8)))
            let root = try #require(readDocument(file, &report))
            return Source(file: file, root: root, documentName: name, isOverlay: name == "overlay.yaml")
        }
        let (before, overlay, after) = (
            try open("before.yaml"), try open("overlay.yaml"), try open("after.yaml")
        )
        var root = before.root
        if let overlay = readOverlay(overlay, &report) { apply(overlay, to: &root, &report) }
        #expect(text(of: root) == text(of: after.root))
        if folder.text("findings.txt") == nil, report.diagnostics.isEmpty { return }
        expectGolden(report.printed(), at: folder.file("findings.txt"))
    }

    @Test func `every message about overlays has a case`() throws {
        let source = try Repository.text("Sources/OpenAPI/Overlays/OverlayDiagnostics.swift")
        let known = source.matches(of: /(?:\.error|\.warning), "([a-z0-9.-]+)"/).map { String($0.1) }
        let findings = cases(in: "Overlays").compactMap { $0.text("findings.txt") }
        let readings = ["Reading", "BadInput"].flatMap { cases(in: $0) }.compactMap {
            $0.text("expected.txt")
        }
        let expected = (findings + readings).joined()
        // These two need more than a case can hold.
        #expect(known.count > 15)
        #expect(
            known.filter { !expected.contains("[\($0)]") } == ["overlay-too-much-work", "overlay-too-large"])
    }

    @Test func `what an overlay adds is reported at its place`() {
        let description =
            "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents: {schemas: {A: {type: string}}}\n"
        let overlay = """
            overlay: 1.1.0
            info: {title: O, version: '1'}
            actions:
              - target: $.components.schemas.A
                update: {type: strin}
              - target: $.components.schemas.A.type
                update: sting
              - target: $.components.schemas
                update: {B: {$ref: '#/components/schemas/C'}}
              - target: $.components.schemas
                update: {D: {type: object, properties: {x: {type: integr}}}}
              - target: $.components.schemas.A
                copy: $.components.schemas.D
            """
        let outcome = outcome([("openapi.yaml", description), ("overlay.yaml", overlay)])
        let places = outcome.report.diagnostics.map { diagnostic -> String in
            guard case .span(let span) = diagnostic.place else { return "-" }
            let file = outcome.report.file(span.file)
            return "\(file.path):\(file.position(of: Int(span.lower)).line) \(diagnostic.id)"
        }
        #expect(places.contains("overlay.yaml:9 unresolved-reference"), "\(places)")
        #expect(places.contains("overlay.yaml:11 unknown-type"), "\(places)")
        #expect(!places.contains { $0.hasPrefix("openapi.yaml") }, "\(places)")
    }

    @Test func `an overlay speaks the version of the description`() {
        let overlay = """
            overlay: 1.0.0
            info: {title: O, version: '1'}
            actions:
              - target: $.components.schemas
                update: {A: {type: string, nullable: true}}
            """
        let description = "info: {title: T, version: '1'}\npaths: {}\ncomponents: {schemas: {}}\n"
        let old = outcome([("openapi.yaml", "openapi: 3.0.3\n" + description), ("overlay.yaml", overlay)])
        #expect(old.ids == [])
        let new = outcome([("openapi.yaml", "openapi: 3.1.0\n" + description), ("overlay.yaml", overlay)])
        #expect(new.ids == ["outdated-keyword"])
    }

    @Test func `copies of copies are given up`() throws {
        let actions = (0..<60).map { "  - target: $.x\($0)\n    copy: $\n" }.joined()
        var text =
            "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents: {schemas: {A: {type: string}}}\n"
        for index in 0..<60 { text += "x\(index): {}\n" }
        let overlay = "overlay: 1.1.0\ninfo: {title: O, version: '1'}\nactions:\n\(actions)"
        let outcome = outcome([("openapi.yaml", text), ("overlay.yaml", overlay)])
        #expect(outcome.ids.filter { $0 != "unknown-key" } == ["overlay-too-large"])
    }

    @Test func `thousands of actions and targets are applied`() {
        let schemas = (0..<3000).map { "    S\($0): {type: object}\n" }.joined()
        let text = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents:\n  schemas:\n\(schemas)"
        let single = (0..<1000).map {
            "  - target: $.components.schemas.S\($0)\n    update: {description: D\($0)}\n"
        }
        let overlay =
            "overlay: 1.1.0\ninfo: {title: O, version: '1'}\nactions:\n" + single.joined()
            + "  - target: $.components.schemas.*\n    update: {properties: {x: {type: string}}}\n"
            + "  - target: $.components.schemas[?@.description]\n    remove: true\n"
        let outcome = outcome([("openapi.yaml", text), ("overlay.yaml", overlay)])
        #expect(outcome.ids == [])
        #expect(outcome.graph?.counts.schemas == 2000)
        #expect(outcome.graph?.counts.properties == 2000)
    }
}

/// A value without places, its keys in the order of their names: what two documents that say the same have
/// in common.
private func text(of node: Node, indentation: String = "\n") -> String {
    let inner = indentation + "  "
    switch node.value {
    case .null: return " null"
    case .bool(let flag): return " \(flag)"
    case .number(let number): return " \(number)"
    case .string(let string): return " \"\(string)\""
    case .list(let list): return list.map { inner + "-" + text(of: $0, indentation: inner) }.joined()
    case .record(let record):
        let entries = record.entries.sorted { $0.key < $1.key }
        if entries.isEmpty { return " {}" }
        return entries.map { inner + $0.key + ":" + text(of: $0.value, indentation: inner) }.joined()
    }
}

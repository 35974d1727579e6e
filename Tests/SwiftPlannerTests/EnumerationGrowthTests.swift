import Diagnostics
import SwiftPlanner
import Testing

/// What becomes of an SDK's source when values are added to its description.
@Suite struct EnumerationGrowthTests {
    @Test func `a new value adds one name and changes nothing else`() throws {
        let (before, after) = try surfaces("[a, b]", "[a, b, c]")
        #expect(after.filter { !before.contains($0) }.count == 1)
        #expect(before.filter { !after.contains($0) } == [])
    }

    @Test func `a property that had one value only becomes an argument that may be left out`() throws {
        let (before, after) = try surfaces("[a]", "[b, a]")
        #expect(before.contains("init Case(size:)"))
        #expect(before.contains("let Case.kind: Kind = .a"))
        #expect(after.contains("init Case(kind:size:)"))
        #expect(after.contains("var Case.kind: Kind = .a"))
    }

    @Test func `a flag that was always true may be left out when it can be false`() throws {
        let (before, after) = try surfaces("[true]", "[true, false]")
        #expect(before.contains("let Case.kind: Bool = true"))
        #expect(after.contains("var Case.kind: Bool = true"))
    }

    @Test func `a parameter that had one value only may still be left out when it can have others`() throws {
        func text(_ values: String) -> String {
            """
            openapi: 3.1.1
            info: {title: T, version: '1'}
            paths:
              /cases:
                get:
                  operationId: readCases
                  parameters: [{name: kind, in: query, required: true, schema: {enum: \(values)}}]
                  responses: {204: {description: k}}
            """
        }
        var settings = PlanSettings(module: "Cases")
        let before = try emit(text("[a]"), settings)
        settings.keptNames = before.names
        let after = try emit(text("[b, a]"), settings)
        for emission in [before, after] {
            #expect(emission.files.contains { $0.text.contains("kind: Read.Kind = .a") })
        }
        let other = try emit(text("[b, a]"), PlanSettings(module: "Cases"))
        #expect(!other.files.contains { $0.text.contains(" = .a") })
    }

    @Test func `what never had one value only has to be given`() throws {
        let (before, after) = try surfaces("[a, b]", "[a, b, c]")
        #expect(before.contains("var Case.kind: Kind"))
        #expect(after.contains("var Case.kind: Kind"))
    }

    @Test(arguments: [
        ("enum: [a, b]", true), ("enum: [a, b], x-sdk-closed: false", false), ("const: a", true),
        ("anyOf: [{type: string}, {enum: [a, b]}]", false), ("enum: [a, 1]", false),
    ])
    func `all are closed that can be and do not say otherwise`(_ kind: String, _ isClosed: Bool) throws {
        let choice = EnumerationChoice(pointer: "*", isClosed: true, span: nowhere)
        let lines = try surface("{\(kind)}", [choice]).lines
        #expect(lines.contains { $0.hasPrefix("enum Case.Kind: String") } == isClosed)
    }

    @Test func `what is said of a place comes first`() throws {
        let pointer = "#/components/schemas/Case/properties/kind"
        let choices = [("*", true), (pointer, false)].map {
            EnumerationChoice(pointer: $0, isClosed: $1, span: nowhere)
        }
        #expect(try surface("{enum: [a, b]}", choices).lines.contains("struct Case.Kind: OpenEnum"))
        let other = [EnumerationChoice(pointer: pointer, isClosed: true, span: nowhere)]
        let lines = try surface("{enum: [a, b], x-sdk-closed: false}", other).lines
        #expect(!lines.contains("struct Case.Kind: OpenEnum"))
    }

    private var nowhere: Span {
        var report = Report()
        return .start(of: report.open(SourceFile(path: "sdk.yaml", bytes: [])))
    }

    /// What an SDK offers, and what the next one does, of a description with other values.
    private func surfaces(_ old: String, _ new: String) throws -> (before: [String], after: [String]) {
        let before = try surface("{enum: \(old)}")
        let after = try surface("{enum: \(new)}", keeping: before.names)
        return (before.lines, after.lines)
    }

    private func surface(
        _ kind: String, _ choices: [EnumerationChoice] = [], keeping names: [String: String] = [:]
    ) throws -> (lines: [String], names: [String: String]) {
        let text = """
            openapi: 3.1.1
            info: {title: T, version: '1'}
            components:
              schemas:
                Case:
                  type: object
                  required: [kind, size]
                  properties: {kind: \(kind), size: {type: integer}}
            """
        var settings = PlanSettings(module: "Cases")
        settings.keptNames = names
        settings.enumerations = choices
        let emission = try emit(text, settings)
        let listing = try #require(emission.files.first { $0.path == "API.md" })
        return (listing.text.split(separator: "\n").map(String.init), emission.names)
    }
}

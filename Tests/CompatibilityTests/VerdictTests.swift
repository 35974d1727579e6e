import Compatibility
import Foundation
import Support
import Testing

/// `Tests/Cases/Diff/<area>`: a description, its edits, and what is to be thought of each.
@Suite struct VerdictTests {
    @Test(arguments: cases(in: "Diff")) func `each edit has its verdicts`(_ folder: Case) throws {
        let base = try #require(folder.text("base.yaml"))
        var text = ""
        for edit in edits(folder.text("edits.txt") ?? "") {
            let edited = try #require(edit.applied(to: base), "`\(edit.name)` fits nowhere, or twice")
            let review = try reviewed(base, edited).review
            let bump = review.bump == .none ? "nothing" : review.bump.rawValue
            text += "== \(edit.name): \(bump)\n" + review.findings.map { "  \($0.line)\n" }.joined()
        }
        expectGolden(text, at: folder.file("expected.txt"))
    }

    @Test func `every kind of change has a case`() {
        let texts = cases(in: "Diff").compactMap { $0.text("expected.txt") }.joined()
        let missing = Rules.all.map(\.id).filter { !texts.contains(" \($0) ") }
        // These tell what settings change, what nothing else tells, and what is known of locks only.
        #expect(missing == ["result-changed", "declared-type-changed", "arguments-reordered"])
        #expect(Set(Rules.all.map(\.id)).count == Rules.all.count)
    }

    @Test(arguments: cases(in: "Diff")) func `locks tell the same of callers' code as descriptions`(
        _ folder: Case
    ) throws {
        let base = try #require(folder.text("base.yaml"))
        for edit in edits(folder.text("edits.txt") ?? "") {
            let pair = try reviewed(base, try #require(edit.applied(to: base)))
            let breaks = { (review: Review) in
                review.findings.contains { $0.source == .breaks }
            }
            #expect(breaks(pair.review) == breaks(pair.surfaceReview), "\(edit.name)")
            if pair.review.findings.isEmpty { #expect(pair.surfaceReview.findings.isEmpty, "\(edit.name)") }
        }
    }

    /// What is said of one way of travelling has a counterpart in the other way.
    @Test func `what breaks in one direction is judged in the other`() {
        for rule in Rules.all where rule.sent == .breaking && rule.received == .breaking {
            #expect(rule.fix != "nothing has to be done", "\(rule.id)")
        }
    }

    @Test func `an operation with several forms is told once`() throws {
        let description = """
            openapi: 3.1.1
            info: {title: Pets, version: '1'}
            paths:
              /pets:
                post:
                  operationId: addPet
                  requestBody:
                    content:
                      application/json: {schema: {$ref: '#/components/schemas/Pet'}}
                      multipart/form-data:
                        schema:
                          type: object
                          properties:
                            pet: {$ref: '#/components/schemas/Pet'}
                            photo: {type: string, format: binary}
                  responses: {'204': {description: Done}}
            components:
              schemas:
                Pet: {type: object, properties: {name: {type: string}}}

            """
        let changed = description.replacing("{name: {type: string}}", with: "{name: {type: integer}}")
        let review = try reviewed(description, changed).review
        #expect(!review.findings.isEmpty)
        #expect(review.findings.allSatisfy { $0.operations == ["POST /pets"] })
        #expect(review.operationCount == 1)
    }

    @Test func `parameters whose names differ only in scalars are two`() throws {
        func description(_ type: String) -> String {
            """
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            paths:
              /pets:
                get:
                  operationId: listPets
                  parameters:
                    - {name: "e\\u0301", in: query, schema: {type: string}}
                    - {name: "\\u00e9", in: query, schema: {type: \(type)}}
                  responses: {'204': {description: Done}}

            """
        }
        let review = try reviewed(description("integer"), description("boolean")).review
        #expect(review.bump == .major)
        #expect(review.findings.count == 1)
    }

    @Test func `calls of either version are counted, those of both once`() throws {
        let answer = "{responses: {'204': {description: Done}}}"
        func description(_ paths: [String]) -> String {
            let lines = paths.map { "  \($0): {get: \(answer)}\n" }.joined()
            return "openapi: 3.1.0\ninfo: {title: Pets, version: '1'}\npaths:\n\(lines)"
        }
        let pair = try reviewed(
            description(["/pets", "/owners", "/vets"]), description(["/pets", "/visits/{id}/notes"]))
        #expect(pair.review.operationCount == 4)
        #expect(pair.surfaceReview.operationCount == 4)
    }

    @Test(arguments: cases(in: "Diff")) func `a description compared with itself has no changes`(
        _ folder: Case
    ) throws {
        let base = try #require(folder.text("base.yaml"))
        #expect(try reviewed(base, base).review.findings.isEmpty)
    }
}

import Diagnostics
import Documents
import OpenAPI
import Surface
import SwiftEmitter
import SwiftPlanner
import Testing

@Suite struct FormerNameTests {
    @Test func `former names are written as Swift has them, and those that are taken are told and left out`()
        throws
    {
        var report = Report()
        let planned = try plan(
            """
            openapi: 3.1.1
            info: {title: T, version: '1'}
            paths:
              /pets:
                get: {operationId: listPets, tags: [pets], x-sdk-former-name: store pet, responses: {'204': {description: D}}}
                put: {operationId: putPets, tags: [pets], x-sdk-former-name: list, responses: {'204': {description: D}}}
            components:
              schemas:
                Thing: {type: object, x-sdk-former-name: String, properties: {colour: {type: string, x-sdk-former-name: size}, size: {type: integer}}}
                Other: {type: object, x-sdk-former-name: CaseClient}
                Third: {type: object, x-sdk-former-name: former third}
                Fourth: {type: object, x-sdk-former-name: FormerThird}
                Fifth: {type: object, x-sdk-former-name: Fifth}
            """, last: nil, &report)
        #expect(Set(planned.surface().formerNames.keys) == ["pets.storePet", "FormerThird"])
        let told = report.diagnostics.filter { $0.id == "former-name-not-kept" }
        #expect(
            told.map(\.what).sorted()
                == ["CaseClient", "FormerThird", "String", "list", "size"].map {
                    "the former name `\($0)` is not kept"
                })
    }

    @Test func `a call in several forms keeps one former name, and nothing is said of it`() throws {
        var report = Report()
        let planned = try plan(
            """
            openapi: 3.1.1
            info: {title: T, version: '1'}
            paths:
              /pets:
                get:
                  operationId: listPets
                  tags: [pets]
                  x-sdk-former-name: fetch
                  responses:
                    '200':
                      description: D
                      content: {application/json: {schema: {type: object}}, text/csv: {schema: {type: string}}}
            """, last: nil, &report)
        #expect(planned.surface().formerNames == ["pets.fetch": "pets.list"])
        #expect(!report.diagnostics.contains { $0.id == "former-name-not-kept" })
    }

    @Test func `a value that is called otherwise stands for what it was called`() throws {
        let (old, new) = ("enum: [lost, found]", "enum: [lost, found], x-enum-varnames: [gone, found]")
        let before = try plan(state(old), last: nil)
        let after = try plan(state(new), last: before.surface())
        let text = after.plan.files.flatMap(\.declarations).compactMap { declaration in
            if case .former(let plan) = declaration {
                plan.members.map { "\($0.name) \($0.statements)" }
            } else {
                nil
            }
        }
        #expect(text == [[#"lost [".gone"]"#]])
    }

    private func state(_ words: String) -> String {
        """
        openapi: 3.1.1
        info: {title: T, version: '1'}
        components:
          schemas:
            State: {type: string, \(words)}
        """
    }

    private func plan(_ text: String, last: Surface?) throws -> PlannedSDK {
        var report = Report()
        return try plan(text, last: last, &report)
    }

    private func plan(_ text: String, last: Surface?, _ report: inout Report) throws -> PlannedSDK {
        let file = report.open(SourceFile(path: "openapi.yaml", bytes: Array(text.utf8)))
        let root = try #require(readDocument(file, &report), "\(report.printed())")
        let source = Source(file: file, root: root, documentName: "openapi.yaml")
        let model = try #require(readOpenAPI([source], &report), "\(report.printed())")
        var settings = PlanSettings(module: "Case")
        settings.last = last
        settings.keepsFormerNames = true
        return planWholeSDK(lower(model, &report), settings, &report)
    }
}

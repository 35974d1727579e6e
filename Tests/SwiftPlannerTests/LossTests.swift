import Diagnostics
import Documents
import OpenAPI
import SchemaGraph
import SwiftPlanner
import Testing

/// What the graph knows and no SDK can carry yet is told once, with its place.
@Suite struct LossTests {
    @Test func `a body that is not JSON is told once, however many operations share it`() throws {
        let outcome = try plan(
            """
            paths:
              /a: {get: {operationId: a, responses: {'200': {$ref: '#/components/responses/events'}}}}
              /b: {get: {operationId: b, responses: {'200': {$ref: '#/components/responses/events'}}}}
            components:
              responses:
                events: {description: E, content: {application/xml: {schema: {type: object}}}}
            """)
        #expect(outcome.ids == ["degraded-media-type"])
        #expect(
            outcome.counts.degraded.map(\.pointer)
                == ["openapi.yaml#/components/responses/events/content/application~1xml"])
        #expect(outcome.counts.refused == [])
        // Both operations: a body is none of what is counted.
        #expect(outcome.counts.kept == 2)
    }

    @Test func `what only stands in a property that is not sent is not lost where it is not sent`() throws {
        let outcome = try plan(
            """
            paths:
              /a:
                patch:
                  operationId: a
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            name: {type: string}
                            by:
                              readOnly: true
                              type: object
                              properties: {roles: {type: array, items: {type: object, properties: {id: {type: string}}}}}
                  responses: {'204': {description: Done}}
            """)
        #expect(outcome.counts.refused == [])
        #expect(outcome.ids == [])
    }

    @Test func `text that is described as JSON is beside it loses nothing`() throws {
        let schema = "{type: object, properties: {size: {type: integer}}}"
        let outcome = try plan(
            """
            paths:
              /a:
                get:
                  operationId: a
                  responses:
                    '200':
                      description: A
                      content: {application/json: {schema: \(schema)}, text/plain: {schema: \(schema)}}
            """)
        #expect(outcome.counts.refused == [])
        #expect(outcome.ids == [])
    }

    @Test func `elements of what is no array are degraded once, with all that stands in them`() throws {
        let outcome = try plan(
            """
            paths: {}
            components:
              schemas:
                A: {type: object, items: {anyOf: [{type: object, properties: {ok: {type: boolean}}}, {type: string}]}}
            """)
        #expect(outcome.counts.refused == [])
        #expect(outcome.counts.degraded.map(\.pointer) == ["openapi.yaml#/components/schemas/A/items"])
        #expect(outcome.ids == ["misplaced-keywords"])
    }

    private func plan(_ text: String) throws -> (ids: [String], counts: Counts) {
        var report = Report()
        let text = "openapi: 3.2.0\ninfo: {title: T, version: '1'}\n" + text
        let file = report.open(SourceFile(path: "openapi.yaml", bytes: Array(text.utf8)))
        let root = try #require(readDocument(file, &report))
        let source = Source(file: file, root: root, documentName: "openapi.yaml")
        let model = try #require(readOpenAPI([source], &report))
        let (_, counts, _) = planSDK(lower(model, &report), PlanSettings(module: "Case"), &report)
        return (report.diagnostics.map(\.id), counts)
    }
}

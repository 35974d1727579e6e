import Support
import Testing

/// `Tests/Cases/Emission`: a description, and the models, the servers and the operations that are printed for it.
@Test(arguments: cases(in: "Emission"))
func `a description becomes this Swift`(_ folder: Case) throws {
    let emission = try emit(folder, as: "Case")
    #expect(emission.report.errorCount == 0)
    expectGolden(
        emission.text(of: { isDeclaration($0) || $0 == "CaseServer.swift" }),
        at: folder.file("expected.swift"))
}

@Test func `cases of failures and of events hide no types without capitals`() throws {
    let emission = try emit(
        """
        openapi: 3.1.0
        info: {title: Case, version: '1'}
        paths:
          /orders:
            get:
              responses:
                '400': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/400Error'}}}}
                '401': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/日本'}}}}
        webhooks:
          日本: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/日本'}}}}}}
        components:
          schemas:
            400Error: {type: object, properties: {code: {type: string}}}
            日本: {type: object, properties: {key: {type: string}}}
        """, as: "Case")
    let client = emission.text { $0 == "CaseClient.swift" }
    #expect(client.contains("    case _400ErrorValue(_400Error)\n    case 日本Value(日本)\n"))
    #expect(emission.text { $0 == "CaseEvent.swift" }.contains("    case 日本Value(日本)\n"))
}

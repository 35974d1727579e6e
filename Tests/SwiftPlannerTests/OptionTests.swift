import SwiftPlanner
import Testing

/// What a person decides about all types of an SDK.
@Suite struct OptionTests {
    private let text = """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths:
          /pets:
            get:
              operationId: list
              responses: {'200': {description: p, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
            post:
              operationId: add
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Draft'}}}}
              responses: {'204': {description: n}}
        components:
          schemas:
            Pet: {properties: {toys: {type: array, items: {$ref: '#/components/schemas/Toy'}}, tag: {$ref: '#/components/schemas/Tag'}}}
            Draft: {properties: {tag: {$ref: '#/components/schemas/Tag'}}, additionalProperties: false}
            Toy: {oneOf: [{type: string}, {properties: {v: {type: integer}}}]}
            Tag: {properties: {v: {type: string}}}
            Apart: {properties: {v: {type: string}}}
        """

    private func settings(_ decide: (inout PlanSettings) -> Void) -> PlanSettings {
        var settings = PlanSettings(module: "Case")
        decide(&settings)
        return settings
    }

    private func lines(_ emission: Emission, with mark: String) -> [String] {
        emission.text(of: { $0.hasPrefix("Models/") }).split(separator: "\n").map(String.init)
            .filter { $0.contains(mark) }.map { String($0.drop { $0 == " " }) }
    }

    @Test func `keys that are not described are kept where that is wanted`() throws {
        #expect(lines(try emit(text, as: "Case"), with: "rest(") == [])
        let emission = try emit(text, settings { $0.keepsUnknown = true })
        #expect(lines(emission, with: "rest(except").count == 5)
        #expect(
            lines(emission, with: "var additionalProperties: [String: JSONValue]").count
                == lines(emission, with: "public var").count { $0.contains("additionalProperties") })
    }

    @Test func `what travels one way is coded that way alone`() throws {
        let emission = try emit(text, settings { $0.codesOneWay = true })
        let heads = lines(emission, with: "public nonisolated").map { head in
            head.split(separator: " ").dropFirst(3).prefix(2).joined(separator: " ")
        }
        #expect(
            heads == [
                "Pet: Decodable,", "Draft: Encodable,", "Toy: Decodable,", "V: Decodable,", "Tag: Codable,",
                "Apart: Codable,",
            ])
    }
}

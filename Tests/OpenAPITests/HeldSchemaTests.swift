import OpenAPI
import SchemaGraph
import Testing

/// What is made of schemas that values are held against to the letter.
@Suite struct HeldSchemaTests {
    @Test(arguments: [
        // Only such objects, however far.
        ("{properties: {next: {$ref: '#/components/schemas/Tried'}}}", false),
        ("{properties: {a: {$ref: '#/components/schemas/Other'}}, additionalProperties: false}", false),
        ("{additionalProperties: {$ref: '#/components/schemas/Other'}, minProperties: 1}", false),
        // An object, or something that is known inside.
        ("{type: object, properties: {next: {$ref: '#/components/schemas/Tried'}}}", true),
        ("{properties: {next: {$ref: '#/components/schemas/Tried'}, id: {type: string}}}", true),
        ("{properties: {next: {$ref: '#/components/schemas/Tried'}, any: {}}}", true),
        ("{required: [next]}", true),
    ])
    func `properties that lead to nothing but each other make no object`(
        _ schema: String, _ isObject: Bool
    ) throws {
        let other = "    Other: {properties: {b: {$ref: '#/components/schemas/Tried'}}}"
        let schemas = "    Tried: \(schema)\n\(other)"
        let graph = try #require(outcome(schemas: schemas, holding: .all).graph)
        #expect(isAny(graph.schemas[0].shape) != isObject)
        #expect(graph.schemas[0].heldName != nil)
        let plain = try #require(outcome(schemas: schemas).graph)
        #expect(!isAny(plain.schemas[0].shape))
    }

    @Test(arguments: [
        "{allOf: [{$ref: '#/components/schemas/Other'}, {type: object, properties: {n: {type: integer}}}]}",
        "{$ref: '#/components/schemas/Other', type: object, properties: {n: {type: integer}}}",
    ])
    func `what objects are composed of keeps its properties`(_ schema: String) throws {
        let other = "    Other: {properties: {b: {$ref: '#/components/schemas/Other'}}}"
        let graph = try #require(outcome(schemas: "    Tried: \(schema)\n\(other)", holding: .all).graph)
        guard case .object(let object) = graph.schemas[0].shape else {
            Issue.record("no object")
            return
        }
        #expect(object.properties.map(\.wireName) == ["b", "n"])
    }

    private func isAny(_ shape: Shape) -> Bool {
        if case .any = shape { true } else { false }
    }
}

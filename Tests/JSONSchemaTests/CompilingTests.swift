import JSONSchema
import JSONText
import Testing

@Suite struct CompilingTests {
    static let refused: [(schema: String, problems: [String])] = [
        ("12", ["schema:#: `12` stands where a schema is expected, which is an object, `true` or `false`"]),
        (
            #"{"minLength": -1, "required": "a", "type": "text", "properties": []}"#,
            [
                "schema:#/properties: an array stands where an object of schemas is expected",
                "schema:#/required: `\"a\"` stands where a list of names is expected",
                "schema:#/type: `\"text\"` stands where one or several of `array`, `boolean`, `integer`, `null`, "
                    + "`number`, `object`, `string` is expected",
                "schema:#/minLength: `-1` stands where a whole number that is not negative is expected",
            ]
        ),
        (
            #"{"items": {"$ref": "other.json#/a"}}"#,
            [
                "schema:#/items/$ref: `other.json#/a` leads nowhere;"
                    + " the library has no such document, or it has no such place"
            ]
        ),
        (
            #"{"multipleOf": 0}"#,
            [
                "schema:#/multipleOf: `0` stands where a number above zero with at most 200 digits is expected"
            ]
        ),
        (
            ##"{"$ref": "#"}"##,
            [
                "schema:#: the schema leads back to itself"
                    + " without going into the value, so checking would never end"
            ]
        ),
        (
            ##"{"anyOf": [{"$ref": "#/$defs/a"}], "$defs": {"a": {"not": {"$ref": "#/$defs/a"}}}}"##,
            [
                "schema:#/$defs/a/not: the schema leads back to itself"
                    + " without going into the value, so checking would never end"
            ]
        ),
    ]

    @Test(arguments: refused)
    func `all that is wrong with a schema is told at once`(_ schema: String, _ problems: [String]) throws {
        let value = try JSONValue(parsing: schema)
        do throws(SchemaErrors) {
            _ = try CompiledSchema(value)
            Issue.record("the schema was accepted")
        } catch {
            #expect(error.problems.map(\.description) == problems)
        }
    }

    @Test func `a pattern that is not understood is a warning, and not checked`() throws {
        let schema = try CompiledSchema(["pattern": "(a)\\1", "minLength": 2])
        #expect(
            schema.warnings.map(\.description) == [
                "schema:#/pattern: the backreference at character 4 cannot be matched in a bounded time;"
                    + " the pattern is not checked"
            ])
        #expect(schema.isValid("xy"))
        #expect(!schema.isValid("x"))
    }

    @Test func `a dialect that is not known is a warning`() throws {
        let schema = try CompiledSchema([
            "$schema": "http://json-schema.org/draft-07/schema#", "type": "null",
        ])
        #expect(schema.warnings.map(\.location) == ["schema:#/$schema"])
        #expect(!schema.isValid(1))
    }

    @Test func `schemas of one description share their parts`() throws {
        var library = SchemaLibrary()
        library.add(
            [
                "openapi": "3.1.0", "type": "not a schema",
                "components": [
                    "schemas": [
                        "Pet": [
                            "type": "object", "properties": ["owner": ["$ref": "#/components/schemas/Owner"]],
                        ],
                        "Owner": ["$anchor": "owner", "type": "string"],
                    ]
                ],
            ], at: "https://example.com/openapi.yaml",
            schemas: ["/components/schemas/Pet", "/components/schemas/Owner"])
        let schemas = try library.compile([
            "https://example.com/openapi.yaml#/components/schemas/Pet",
            "https://example.com/openapi.yaml#owner",
        ])
        #expect(schemas[0].validate(["owner": 1]) == schemas[0].validate(["owner": 1]))
        #expect(
            schemas[0].validate(["owner": 1]).map(\.schemaLocation) == [
                "https://example.com/openapi.yaml#/components/schemas/Owner/type"
            ])
        #expect(schemas[1].isValid("Ann"))
        #expect(!schemas[1].isValid(1))
    }

    @Test func `a format refuses only when it is asked to`() throws {
        let schema: JSONValue = ["format": "ipv4"]
        #expect(try CompiledSchema(schema).isValid("300.1.1.1"))
        #expect(try !CompiledSchema(schema, formats: .assertion).isValid("300.1.1.1"))
        #expect(try CompiledSchema(["format": "color"], formats: .assertion).isValid("no color"))
    }

    @Test func `the meta-schema accepts itself and refuses what is no schema`() throws {
        let dialect = "https://json-schema.org/draft/2020-12/schema"
        let schema = try SchemaLibrary().compile(dialect)
        #expect(schema.isValid(["type": "object", "properties": ["a": ["minLength": 1]]]))
        #expect(
            schema.validate(["properties": ["a": ["minLength": -1]]]).map(\.instancePointer) == [
                "/properties/a/minLength"
            ])
    }
}

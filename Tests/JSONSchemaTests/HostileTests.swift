import JSONSchema
import JSONText
import Testing

/// Nothing traps, and nothing goes on for ever.
@Suite struct HostileTests {
    @Test func `a schema that branches into itself again and again is given up`() throws {
        var defs: [(key: String, value: JSONValue)] = [("s0", ["type": "string"])]
        for level in 1...60 {
            let below: JSONValue = ["$ref": .string("#/$defs/s\(level - 1)")]
            defs.append(("s\(level)", ["allOf": [below, below]]))
        }
        let schema = try CompiledSchema(["$ref": "#/$defs/s60", "$defs": .object(JSONObject(defs))])
        let violations = schema.validate("a")
        #expect(violations.map(\.found) == ["one for which the schema refers to itself too often"])
    }

    @Test func `a dynamic reference that never goes into the value is given up`() throws {
        let schema = try CompiledSchema([
            "$id": "https://example.com/a", "$dynamicAnchor": "node", "$ref": "b",
            "$defs": ["b": ["$id": "b", "$dynamicRef": "#node", "$defs": ["c": ["$dynamicAnchor": "node"]]]],
        ])
        #expect(!schema.isValid(1))
        #expect(schema.validate(1).count == 1)
    }

    @Test func `a chain of references is as long as it likes, up to the limit`() throws {
        func chain(_ count: Int) throws -> CompiledSchema {
            let links = (0..<count).map {
                (key: "s\($0)", value: ["$ref": .string("#/$defs/s\($0 + 1)")] as JSONValue)
            }
            let defs = JSONObject(links + [("s\(count)", ["type": "null"])])
            return try CompiledSchema(["$ref": "#/$defs/s0", "$defs": .object(defs)])
        }
        #expect(try chain(500).isValid(nil))
        #expect(try !chain(500).isValid(1))
        #expect(try !chain(10_000).isValid(nil))
    }

    @Test func `a deeply nested value is checked to its bottom`() throws {
        let schema = try CompiledSchema([
            "type": ["array", "number"], "items": ["$ref": "#"], "uniqueItems": true,
        ])
        let depth = 500
        let text = String(repeating: "[", count: depth) + "%" + String(repeating: "]", count: depth)
        func isValid(_ leaf: String) throws -> Bool {
            let parts = text.split(separator: "%")
            return try schema.isValid(parsing: Array("\(parts[0])\(leaf)\(parts[1])".utf8))
        }
        #expect(try isValid("1"))
        #expect(try !isValid("true"))
    }

    @Test func `a value that is nested beyond what can be read is refused`() throws {
        var value: JSONValue = 1
        for _ in 0..<2000 { value = [value] }
        #expect(try !CompiledSchema(true).isValid(value))
        #expect(try CompiledSchema(true).validate(value).count == 1)
    }

    @Test func `many properties and many items take time in proportion`() throws {
        let keys = (0..<100_000).map { "key\($0)" }
        let object = JSONValue.object(JSONObject(keys.map { ($0, 1) }))
        let schema = try CompiledSchema([
            "properties": object.object.map { .object(JSONObject($0.map { ($0.key, true) })) } ?? nil,
            "required": .array(keys.map { .string($0) }.prefix(64) + ["missing"]), "const": object,
            "additionalProperties": false, "unevaluatedProperties": false,
        ])
        #expect(schema.validate(object).map(\.expected) == ["the property `missing`"])
        let unique = try CompiledSchema(["uniqueItems": true])
        #expect(unique.isValid(.array(keys.map { .string($0) })))
        let refused = try CompiledSchema(["additionalProperties": false]).validate(object)
        #expect(refused.count == 100_000)
        #expect(refused.last?.instancePointer == "/key99999")
    }

    @Test func `numbers of many digits take no more than their length`() throws {
        let long = String(repeating: "7", count: 100_000)
        for keyword in ["minimum", "maximum", "multipleOf", "const"] {
            let schema = try CompiledSchema(try JSONValue(parsing: "{\"\(keyword)\": 7}"))
            _ = try schema.isValid(parsing: Array(long.utf8))
            _ = try schema.isValid(parsing: Array("\(long)e-99999999999999999999".utf8))
        }
        #expect(
            try CompiledSchema(try JSONValue(parsing: "{\"multipleOf\": 7}")).isValid(
                parsing: Array(long.utf8)))
    }
}

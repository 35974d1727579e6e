import JSONSchema
import JSONText
import Testing

/// What each keyword says about a value that it refuses, word for word.
@Suite struct KeywordTests {
    /// A schema, a value, and what is wrong: the pointer, the keyword in the schema, the message.
    static let refused: [(schema: String, value: String, violations: [String])] = [
        (
            #"{"type": ["integer", "null"]}"#, "1.5",
            [" /type expected a whole number or null, found the number `1.5`"]
        ),
        (
            #"{"enum": ["a", {"b": [1]}]}"#, #""c""#,
            [#" /enum expected one of `"a"`, `{"b":[1]}`, found the string `"c"`"#]
        ),
        (#"{"const": 0}"#, "false", [" /const expected `0`, found `false`"]),
        (
            #"{"minimum": 10}"#, "9.99",
            [" /minimum expected a number of at least `10`, found the number `9.99`"]
        ),
        (
            #"{"exclusiveMinimum": 1}"#, "1.0",
            [" /exclusiveMinimum expected a number above `1`, found the number `1.0`"]
        ),
        (#"{"maximum": 10}"#, "11", [" /maximum expected a number of at most `10`, found the number `11`"]),
        (
            #"{"exclusiveMaximum": 1}"#, "1",
            [" /exclusiveMaximum expected a number below `1`, found the number `1`"]
        ),
        (
            #"{"multipleOf": 0.01}"#, "0.015",
            [" /multipleOf expected a multiple of `0.01`, found the number `0.015`"]
        ),
        (#"{"minLength": 2}"#, #""👨""#, [" /minLength expected at least 2 characters, found 1 character"]),
        (
            #"{"maxLength": 1}"#, #""e\u0301""#,
            [" /maxLength expected at most 1 character, found 2 characters"]
        ),
        (
            #"{"pattern": "^a"}"#, #""ba""#,
            [#" /pattern expected a string that matches `^a`, found the string `"ba"`"#]
        ),
        (
            #"{"format": "date"}"#, #""2023-02-29""#,
            [
                #" /format expected a string of the format `date`, found the string `"2023-02-29"`"#
            ]
        ),
        (#"{"minItems": 1}"#, "[]", [" /minItems expected at least 1 item, found 0 items"]),
        (#"{"maxItems": 1}"#, "[1, 2]", [" /maxItems expected at most 1 item, found 2 items"]),
        (
            #"{"uniqueItems": true}"#, #"[{"a": 1, "b": 2}, {"b": 2.0, "a": 1}]"#,
            [
                " /uniqueItems expected items that all differ, found two that are equal"
            ]
        ),
        (
            #"{"contains": {"type": "null"}}"#, "[1]",
            [
                " /contains expected at least 1 item as `contains` has it, found 0 items"
            ]
        ),
        (
            #"{"contains": true, "minContains": 2}"#, "[1]",
            [
                " /minContains expected at least 2 items as `contains` has it, found 1 item"
            ]
        ),
        (
            #"{"contains": true, "maxContains": 1}"#, "[1, 2]",
            [
                " /maxContains expected at most 1 item as `contains` has it, found 2 items"
            ]
        ),
        (
            #"{"prefixItems": [true], "items": false}"#, "[1, 2]",
            ["/1 /items expected no item at this place, found the number `2`"]
        ),
        (
            #"{"items": {"type": "string"}}"#, #"["a", null, 3]"#,
            [
                "/1 /items/type expected a string, found null",
                "/2 /items/type expected a string, found the number `3`",
            ]
        ),
        (
            #"{"unevaluatedItems": false, "anyOf": [{"prefixItems": [true]}, {"prefixItems": [false, true]}]}"#,
            "[1, 2]",
            [
                "/1 /unevaluatedItems expected no item at this place, found the number `2`"
            ]
        ),
        (
            #"{"properties": {"a/b": {"type": "null"}}, "additionalProperties": false}"#,
            #"{"a/b": 1, "c": 2}"#,
            [
                "/a~1b /properties/a~1b/type expected null, found the number `1`",
                "/c /additionalProperties expected no property of this name, found the number `2`",
            ]
        ),
        (
            #"{"patternProperties": {"^x-": {"type": "string"}}}"#, #"{"x-a": 1, "y": 1}"#,
            [
                "/x-a /patternProperties/^x-/type expected a string, found the number `1`"
            ]
        ),
        (
            #"{"propertyNames": {"maxLength": 1}}"#, #"{"ab": 1}"#,
            [
                "/ab /propertyNames/maxLength expected at most 1 character, found 2 characters"
            ]
        ),
        (
            #"{"minProperties": 1}"#, "{}",
            [" /minProperties expected at least 1 property, found 0 properties"]
        ),
        (
            #"{"maxProperties": 0}"#, #"{"a": 1}"#,
            [" /maxProperties expected at most 0 properties, found 1 property"]
        ),
        (
            #"{"required": ["a", "b", "c"]}"#, #"{"b": 1}"#,
            [
                " /required expected the property `a`, found an object without it",
                " /required expected the property `c`, found an object without it",
            ]
        ),
        (
            #"{"dependentRequired": {"card": ["name"]}}"#, #"{"card": 1}"#,
            [
                " /dependentRequired expected the property `name` beside `card`, found an object without it"
            ]
        ),
        (
            #"{"dependentSchemas": {"a": {"maxProperties": 1}}}"#, #"{"a": 1, "b": 2}"#,
            [
                " /dependentSchemas/a/maxProperties expected at most 1 property, found 2 properties"
            ]
        ),
        (
            #"{"allOf": [{"minimum": 3}, {"multipleOf": 2}]}"#, "1",
            [
                " /allOf/0/minimum expected a number of at least `3`, found the number `1`",
                " /allOf/1/multipleOf expected a multiple of `2`, found the number `1`",
            ]
        ),
        (
            #"{"anyOf": [{"type": "string"}, {"minimum": 2}]}"#, "1",
            [
                " /anyOf expected a value that fits one of 2 schemas, found the number `1`"
            ]
        ),
        (
            #"{"oneOf": [true, {"minimum": 1}]}"#, "1",
            [
                " /oneOf expected a value that fits exactly one of 2 schemas, found one that fits 2"
            ]
        ),
        (
            #"{"not": {"type": "number"}}"#, "1",
            [
                " /not expected a value that does not fit the schema under `not`, found the number `1`"
            ]
        ),
        (
            #"{"if": {"type": "string"}, "then": {"minLength": 1}, "else": {"type": "null"}}"#, "1",
            [
                " /else/type expected null, found the number `1`"
            ]
        ),
        (
            ##"{"$ref": "#/$defs/a", "$defs": {"a": {"maximum": 0}}}"##, "1",
            [
                " /$defs/a/maximum expected a number of at most `0`, found the number `1`"
            ]
        ),
        (
            #"{"allOf": [{"properties": {"a": true}}], "unevaluatedProperties": false}"#,
            #"{"a": 1, "b": 2}"#,
            [
                "/b /unevaluatedProperties expected no property of this name, found the number `2`"
            ]
        ),
        ("false", "1", [" expected no value, found the number `1`"]),
    ]

    @Test(arguments: refused)
    func `a value that is refused is refused for what is wrong with it`(
        _ schema: String, _ value: String, _ violations: [String]
    ) throws {
        let compiled = try CompiledSchema(try JSONValue(parsing: schema), formats: .assertion)
        let found = compiled.validate(try JSONValue(parsing: value)).map { violation in
            let location = String(violation.schemaLocation.drop { $0 != "#" }.dropFirst())
            return
                "\(violation.instancePointer) \(location.isEmpty ? "" : "\(location) ")\(violation.message)"
        }
        #expect(found == violations)
        #expect(try !compiled.isValid(parsing: Array(value.utf8)))
    }

    @Test func `why no branch of a choice fits is told`() throws {
        let schema = try CompiledSchema(["anyOf": [["type": "string"], ["minimum": 2, "multipleOf": 2]]])
        let violation = try #require(schema.validate(1).first)
        #expect(violation.causes.map(\.keyword) == ["type", "minimum", "multipleOf"])
    }

    /// Schemas and values where numbers, strings and objects are easily taken for others.
    static let judged: [(schema: String, value: String, isValid: Bool)] = [
        (#"{"const": 100000000000000000000000000000001}"#, "100000000000000000000000000000002", false),
        (#"{"const": 100000000000000000000000000000001}"#, "1000000000000000000000000000000010e-1", true),
        (#"{"type": "integer"}"#, "1e400000000", true),
        (#"{"type": "integer"}"#, "1e-400000000", false),
        (#"{"maximum": 1e400000000}"#, "2e399999999", true),
        (#"{"minimum": -1e-9999999999999999999999}"#, "0", true),
        (#"{"multipleOf": 3}"#, "3e400000000", true),
        (#"{"multipleOf": 3}"#, "1e400000000", false),
        (#"{"multipleOf": 0.0001}"#, "1e400000000", true),
        (#"{"multipleOf": 123456789012345678901234567}"#, "1234567890123456789012345670", true),
        (#"{"multipleOf": 123456789012345678901234567}"#, "1234567890123456789012345671", false),
        (#"{"multipleOf": 0.1}"#, "0.30000000000000004", false),
        (#"{"exclusiveMaximum": 0.1}"#, "0.09999999999999999999999999999999999999", true),
        (#"{"multipleOf": 1e-300}"#, "1", true),
        (#"{"multipleOf": 1e-300}"#, "1.5e-300", false),
        (#"{"multipleOf": 1e-300, "maximum": 0}"#, "-0.0", true),
        (#"{"type": "integer", "multipleOf": 9}"#, String(repeating: "9", count: 400), true),
        (#"{"multipleOf": 7}"#, "1" + String(repeating: "0", count: 400), false),
        (
            "{\"maximum\": \(String(repeating: "9", count: 400))}", "1" + String(repeating: "0", count: 400),
            false
        ),
        (#"{"uniqueItems": true}"#, "[1e2, 1000e-1]", false),
        (#"{"uniqueItems": true}"#, "[0, -0.0]", false),
        (#"{"uniqueItems": true}"#, "[1e1000000000, 10e999999999]", false),
        (#"{"uniqueItems": true}"#, "[1e1000000000, 1e1000000001]", true),
        (#"{"uniqueItems": true}"#, #"[{"a": 1, "b": [2]}, {"b": [2.0], "a": 1}]"#, false),
        (#"{"uniqueItems": true}"#, #"["é", "e\u0301"]"#, true),
        (#"{"minLength": 2.0, "maxLength": 2e0}"#, #""e\u0301""#, true),
        (#"{"maxLength": 1}"#, #""\ud83d\ude00""#, true),
        (#"{"const": "é"}"#, #""e\u0301""#, false),
        (#"{"enum": ["\u00e9"]}"#, #""e\u0301""#, false),
        (#"{"enum": ["a\nb"]}"#, #""a\u000ab""#, true),
        (#"{"required": ["a\"b"]}"#, #"{"a\u0022b": 1}"#, true),
        (#"{"uniqueItems": true}"#, "[1, true, \"1\", 0, false, null, \"\", [], {}]", true),
        (#"{"uniqueItems": true}"#, "[1, 2, 3, 4, 5, 6, 7, 8, 9, 1.0]", false),
        (#"{"additionalProperties": false, "properties": {"e\u0301": true}}"#, #"{"é": 1}"#, false),
        // A dialect that is described further down.
        (
            #"{"$defs": {"a": {"$id": "x:a", "$schema": "x:b", "minimum": 10}, "b": {"$id": "x:b", "$vocabulary": {"#
                + #""https://json-schema.org/draft/2020-12/vocab/core": true}}}, "$ref": "x:a"}"#,
            "1", true
        ),
        (
            #"{"properties": {"é": {"type": "null"}, "e\u0301": {"type": "string"}}}"#,
            #"{"é": null, "e\u0301": "a"}"#, true
        ),
    ]

    @Test(arguments: judged)
    func `values are compared exactly`(_ schema: String, _ value: String, _ isValid: Bool) throws {
        let compiled = try CompiledSchema(try JSONValue(parsing: schema))
        #expect(compiled.isValid(try JSONValue(parsing: value)) == isValid)
        #expect(try compiled.isValid(parsing: Array(value.utf8)) == isValid)
    }
}

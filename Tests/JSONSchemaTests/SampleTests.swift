import Foundation
import JSONSchema
import JSONText
import Support
import Testing

@Suite struct SampleTests {
    static let table: [(schema: String, valid: [String], broken: [String])] = [
        (
            #"{"type":"string","minLength":2,"maxLength":3}"#, [#""tex""#],
            [#"null type"#, #""t" minLength"#, #""texx" maxLength"#]
        ),
        (
            #"{"type":"integer","minimum":3,"multipleOf":2}"#, ["4"],
            ["null type", "2 minimum", "5 multipleOf"]
        ),
        (
            #"{"type":["string","null"],"pattern":"^[a-z]{3}\\d$"}"#, [#""aaa0""#],
            ["true type", #""!aa0" pattern"#]
        ),
        (#"{"enum":[1,"b"]}"#, ["1"], ["987654321 enum"]),
        (
            #"{"type":"array","items":{"type":"boolean"},"minItems":1,"uniqueItems":true}"#, ["[true]"],
            ["null type", "[] minItems", "[true,true] uniqueItems", "[null] type"]
        ),
        (
            #"{"type":"object","required":["a"],"properties":{"a":{"const":1},"b":{}},"additionalProperties":false}"#,
            [#"{"a":1,"b":"text"}"#, #"{"a":1}"#],
            [
                "null type", #"{"b":"text"} required"#,
                #"{"a":1,"b":"text","noSuchProperty":1} additionalProperties"#,
                #"{"a":987654321,"b":"text"} const"#,
            ]
        ),
        (
            ##"{"$ref":"#/$defs/n","$defs":{"n":{"type":"object","properties":{"n":{"$ref":"#/$defs/n"}}}}}"##,
            [#"{"n":{}}"#, "{}"], []
        ),
        (#"{"examples":["no",7],"type":"integer"}"#, ["1"], ["null type"]),
        (#"{"not":{}}"#, [], []),
    ]

    @Test(arguments: table)
    func `samples are right, or wrong in one thing`(_ schema: String, _ valid: [String], _ broken: [String])
        throws
    {
        let samples = try CompiledSchema.samples(of: try JSONValue(parsing: schema))
        #expect(samples.valid.map(\.description) == valid)
        let found = samples.broken.map { "\($0.value) \($0.violation.keyword)" }
        #expect(Set(broken).subtracting(found) == [], "\(found)")
    }

    @Test func `the public suite's schemas have samples, where a value is possible at all`() throws {
        guard
            let folder = Repository.shared(
                "conformance/json-schema/tests/draft2020-12", for: "JSON Schema test suite")
        else { return }
        var without: [String] = []
        var broken = 0
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            guard file.hasSuffix(".json"), file != "refRemote.json", file != "dynamicRef.json" else {
                continue
            }
            let groups = try JSONValue(parsing: Array(Data(contentsOf: folder.appendingPathComponent(file))))
            for group in try #require(groups.array) {
                let schema = try #require(group["schema"])
                let samples = try CompiledSchema.samples(of: schema)
                let compiled = try CompiledSchema(schema, formats: .assertion)
                for sample in samples.broken {
                    #expect(compiled.validate(sample.value) == [sample.violation])
                }
                broken += samples.broken.count
                let isPossible = group["tests"]?.array?.contains { $0["valid"]?.bool == true } ?? false
                if samples.valid.isEmpty, isPossible {
                    without.append("\(file) | \(group["description"]?.string ?? "")")
                }
            }
        }
        #expect(broken > 300)
        #expect(without == Self.entangled)
    }

    /// Values that nobody finds who makes one choice at a time.
    private static let entangled = [
        "not.json | collect annotations inside a 'not', even if collection is disabled",
        "oneOf.json | oneOf with base schema",
    ]
}

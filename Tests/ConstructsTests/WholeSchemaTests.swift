import Testing

@testable import Constructs

/// What no type says is held against the schema as it is written.
@Suite struct WholeSchemaTests {
    @Test(arguments: [
        (#"{"delivery":{"mode":"parcel"}}"#, ["/delivery required"]),
        (#"{"delivery":{"mode":"drone","secret":"s","stops":["depot"]}}"#, []),
        (#"{"postal":{"box":"1","street":"a"}}"#, ["/postal not"]),
        (#"{"postal":{"street":"far too long"}}"#, ["/postal/street maxLength"]),
        (#"{"stops":[["depot"],["a"]]}"#, ["/stops/1 contains"]),
        (#"{"word":7,"tag":"four"}"#, ["/word not", "/tag maxLength"]),
        (#"{"word":"seven","delivery":{"mode":"parcel","address":{"box":"1"}}}"#, []),
    ])
    func `what is wrong is told once, where it is`(_ text: String, _ expected: [String]) throws {
        let held = try read(Held.self, text)
        #expect(held.violations().map { "\($0.pointer) \($0.keyword)" } == expected)
    }

    @Test(arguments: [
        (#"{"pair":{"tip":"a"},"weight":18446744073709551614}"#, []),
        (#"{"leaf":{"tip":"a"}}"#, ["/leaf minProperties"]),
        (#"{"pair":{"veins":1}}"#, ["/pair dependentRequired"]),
        (#"{"weight":18446744073709551615}"#, ["/weight maximum"]),
        (#"{"sheet":{}}"#, []), (#"{"sheet":{"text":"abc"}}"#, []),
        (#"{"sheet":{"text":"bcd"}}"#, ["/sheet/text anyOf"]),
    ])
    func `what is asked of an object that is described elsewhere is checked`(
        _ text: String, _ expected: [String]
    )
        throws
    {
        let branch = try read(Branch.self, text)
        #expect(branch.violations().map { "\($0.pointer) \($0.keyword)" } == expected)
    }

    @Test(arguments: [
        (#"{"a":"1","d":"2"}"#, []), (#"{"c":"1"}"#, [" anyOf", " dependentRequired"]),
        (#"{"b":"1","c":"1","d":"1"}"#, [" oneOf", " dependentRequired"]),
    ])
    func `what parts of an object ask for is checked`(_ text: String, _ expected: [String]) throws {
        let violations = try read(EitherOfParts.self, text).violations()
        #expect(violations.map { "\($0.pointer) \($0.keyword)" } == expected)
        #expect(try read(KeyOfUnion.self, #"{"kind":"two"}"#).violations().map(\.keyword) == ["anyOf"])
        #expect(try read(KeyOfUnion.self, #"{"kind":"two","b":"1"}"#).violations() == [])
    }

    @Test(arguments: [
        (#"{"x":"abc","l":[1]}"#, []),
        (#"{"x":"a","l":[1,0]}"#, ["/x minLength", "/l maxItems", "/l/1 minimum"]),
        (#"{"x":"abcdef"}"#, ["/x maxLength"]),
    ])
    func `what another part only limits keeps both limits`(_ text: String, _ expected: [String]) throws {
        let violations = try read(LimitedTwice.self, text).violations()
        #expect(violations.map { "\($0.pointer) \($0.keyword)" } == expected)
    }

    @Test(arguments: [
        (
            #"{"few":{"veins":1,"tip":"a"},"word":"xy","part":{"deep":1,"old":true},"own":{"deep":1,"old":true}}"#,
            []
        ),
        (#"{"few":{"tip":"a"},"word":"abc"}"#, ["/few anyOf", "/word anyOf"]),
        (#"{"part":{"deep":1},"own":{"tip":"a"}}"#, ["/part minProperties", "/own minProperties"]),
        (#"{"fork":{"left":"l","leaf":{"tip":"a"}},"loose":"xy"}"#, []),
        (#"{"fork":{"left":"l","leaf":{}}}"#, ["/fork anyOf"]),
        (#"{"fork":{"right":"r","map":{}},"loose":"ab"}"#, ["/fork/map minProperties", "/loose anyOf"]),
        (#"{"typed":{"deep":1}}"#, ["/typed minProperties"]),
        (#"{"telling":{"veins":1},"either":"a"}"#, ["/telling anyOf", "/either minLength"]),
        (#"{"telling":{"deep":1,"old":true},"either":1}"#, []),
        (#"{"foreign":{"deep":1,"elsewhere":1}}"#, []),
        (
            #"{"named":{"c":"1"},"paired":{"a":"1"},"sure":{}}"#,
            ["/named anyOf", "/paired dependentRequired", "/sure required"]
        ),
        (#"{"named":{"b":"1"},"paired":{"a":"1","b":"2"},"sure":{"a":"1"},"short":{"abc":"1"}}"#, []),
        (#"{"short":{"abcd":"1"}}"#, ["/short/abcd maxLength"]),
        (#"{"bough":{"map":{"a":"1"},"leaf":{"tip":"a"},"part":{"tip":"a"},"word":"xy"}}"#, []),
        (
            #"{"bough":{"map":{},"leaf":{"veins":1},"part":{"deep":1},"word":"a"}}"#,
            ["/bough/map minProperties", "/bough/leaf not", "/bough/part anyOf", "/bough/word anyOf"]
        ),
    ])
    func `what is asked beside a description is checked where no type keeps it`(
        _ text: String, _ expected: [String]
    )
        throws
    {
        let violations = try read(Twig.self, text).violations()
        #expect(violations.map { "\($0.pointer) \($0.keyword)" }.sorted() == expected.sorted())
    }

    @Test func `limits in parts are those of the type`() {
        let part = CountedPart(spread: .max, units: 1, level: .value1, remark: .value("abcd"))
        #expect(
            part.violations().map { "\($0.pointer) \($0.keyword)" } == [
                "/level minimum", "/remark maxLength",
            ])
        #expect(OpenPart(additionalProperties: ["c": "1"]).violations().map(\.keyword) == ["anyOf"])
        #expect(OpenPart(additionalProperties: ["b": "1"]).violations() == [])
    }

    @Test func `a branch holds its own schema`() throws {
        #expect(Either.string("none").violations().map(\.keyword) == ["not"])
        #expect(Either.string("some").violations() == [])
        #expect(Either.postal(Postal(box: "1", street: "a")).violations().map(\.keyword) == ["not"])
    }

    @Test func `no violation shows the value`() throws {
        for text in [#"{"word":4711}"#, #"{"stops":[["hush"]]}"#, #"{"delivery":{"mode":"parcel"}}"#] {
            let words = try read(Held.self, text).violations().map(\.description).joined()
            #expect(!words.isEmpty && !words.contains("4711") && !words.contains("hush"), "\(words)")
        }
    }
}

@Suite struct CheckedFormatTests {
    @Test(arguments: [
        (
            #"{"mail":"rex@example.com","host":"example.com","addresses":["192.0.2.1"],"expressions":{"a":"^a$"}}"#,
            []
        ),
        (#"{"mail":"rex","host":null}"#, ["/mail format"]),
        (#"{"mail":"rex@example.example.example.example.example"}"#, ["/mail maxLength"]),
        (#"{"host":"-a"}"#, ["/host format"]),
        (#"{"addresses":["192.0.2.1","192.0.2.256"]}"#, ["/addresses/1 format"]),
        (#"{"expressions":{"a":"(","b":"a"}}"#, ["/expressions/a format"]),
    ])
    func `a format that has no type is checked`(_ text: String, _ expected: [String]) throws {
        let formats = try read(CheckedFormats.self, text)
        #expect(formats.violations().map { "\($0.pointer) \($0.keyword)" } == expected)
    }
}

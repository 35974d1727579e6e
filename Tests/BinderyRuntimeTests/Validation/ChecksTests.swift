import Foundation
import JSONText
import Testing

@testable import BinderyRuntime

/// A model as the generator would write it.
private struct Order: Checkable {
    var name = "abc"
    var amount: Int64? = 10
    var ratio: Double?
    var codes: [String]?
    var fees: [Fee]?
    var feesByName: [String: Fee]?
    var first: Fee?

    func check(_ checks: inout Checks) {
        checks.string("name", name, minLength: 2, maxLength: 5, pattern: "^[a-z]*$")
        checks.integer("amount", amount, minimum: 1, maximum: 100, multipleOf: 5)
        checks.number("ratio", ratio, exclusiveMinimum: 0, exclusiveMaximum: 1, multipleOf: 0.1)
        checks.items("codes", codes?.count, minItems: 1, maxItems: 3)
        checks.unique("codes", codes)
        checks.strings("codes", codes, maxLength: 2)
        checks.models("fees", fees)
        checks.properties("a/b~c", feesByName?.count, minProperties: 1, maxProperties: 2)
        checks.models("a/b~c", feesByName)
        checks.model("first", first)
    }
}

private struct Fee: Checkable {
    var amount: Int32
    func check(_ checks: inout Checks) { checks.integer("amount", amount, minimum: 0) }
}

/// A model that holds itself in a map.
private struct Folder: Checkable {
    var amount: Int32 = 0
    var folders: [String: Folder] = [:]

    func check(_ checks: inout Checks) {
        checks.integer("amount", amount, minimum: 0)
        checks.models("folders", folders)
    }
}

/// Without equality in Swift, as the models of large APIs.
private struct Written: Encodable {
    var text: String
}

@Suite struct ChecksTests {
    @Test func `a value that keeps its limits has no violation`() throws {
        let order = Order(
            ratio: 0.3, codes: ["a", "b"], fees: [Fee(amount: 0)], feesByName: ["x": Fee(amount: 1)],
            first: Fee(amount: 2))
        #expect(order.violations() == [])
        try order.validate()
        #expect(Order(amount: nil).violations() == [])
    }

    @Test func `each violation says where it is, what was expected and what was found`() {
        let order = Order(name: "A", amount: 103, ratio: 1, codes: ["a", "bcd", "a", "e"])
        let expected = [
            Violation(
                pointer: "/name", keyword: "minLength", message: "expected at least 2 characters, found 1"),
            Violation(
                pointer: "/name", keyword: "pattern",
                message: "expected text that matches `^[a-z]*$`, found text that does not"),
            Violation(pointer: "/amount", keyword: "maximum", message: "expected at most 100, found 103"),
            Violation(
                pointer: "/amount", keyword: "multipleOf", message: "expected a multiple of 5, found 103"),
            Violation(
                pointer: "/ratio", keyword: "exclusiveMaximum", message: "expected less than 1, found 1"),
            Violation(pointer: "/codes", keyword: "maxItems", message: "expected at most 3 items, found 4"),
            Violation(
                pointer: "/codes", keyword: "uniqueItems",
                message: "expected items that all differ, found some that are equal"),
            Violation(
                pointer: "/codes/1", keyword: "maxLength", message: "expected at most 2 characters, found 3"),
        ]
        #expect(order.violations() == expected)
    }

    @Test func `pointers lead into lists, maps and models, and are escaped`() {
        let fees = ["z": Fee(amount: 0), "x/y": Fee(amount: -1), "~": Fee(amount: -2)]
        let order = Order(
            fees: [Fee(amount: 1), Fee(amount: -1)], feesByName: fees, first: Fee(amount: -1))
        #expect(
            order.violations().map { "\($0.pointer) \($0.keyword)" } == [
                "/fees/1/amount minimum", "/a~1b~0c maxProperties", "/a~1b~0c/x~1y/amount minimum",
                "/a~1b~0c/~0/amount minimum", "/first/amount minimum",
            ])
    }

    @Test func `what is wrong in a map comes in the order of its keys`() {
        var checks = Checks()
        let texts = ["b": "long", "é": "long", "a": "ok", "Z": "long"]
        checks.strings("texts", texts, maxLength: 2)
        checks.each("nested", ["x": texts]) { checks, inner in checks.strings(nil, inner, minLength: 3) }
        let found = checks.violations.map(\.pointer)
        #expect(found == ["/texts/Z", "/texts/b", "/texts/é", "/nested/x/a"])
    }

    @Test(.timeLimit(.minutes(1))) func `a map in a map in a map is looked at once`() {
        var folder = Folder(amount: -1)
        for _ in 0..<100 { folder = Folder(folders: ["a": folder]) }
        let pointers = folder.violations().map(\.pointer)
        #expect(pointers == [String(repeating: "/folders/a", count: 100) + "/amount"])
    }

    @Test func `validation throws every violation`() {
        let error = #expect(throws: ValidationError.self) { try Order(name: "", amount: 0).validate() }
        #expect(error?.violations.map(\.keyword) == ["minLength", "minimum"])
        #expect(
            error?.description
                == "`/name`: expected at least 2 characters, found 0; `/amount`: expected at least 1, found 0"
        )
        #expect(error?.localizedDescription == error?.description)
    }

    @Test func `lengths count Unicode scalars`() {
        var checks = Checks()
        checks.string("a", "👩‍👩‍👧", maxLength: 5)
        checks.string("b", "e\u{301}", minLength: 2)
        #expect(checks.violations.isEmpty)
        checks.string("c", "👩‍👩‍👧", maxLength: 4)
        #expect(checks.violations.map(\.message) == ["expected at most 4 characters, found 5"])
    }

    @Test func `whole numbers of every width keep their limits`() {
        var checks = Checks()
        checks.integer("a", UInt64.max, maximum: .max)
        checks.integer("b", Int64.min, multipleOf: -1)
        checks.integer("c", Int32(-3), exclusiveMinimum: -3)
        checks.integer("d", 3, exclusiveMaximum: 3)
        checks.integer("e", Int64.min, multipleOf: 3)
        checks.integer("f", UInt64.max, multipleOf: 5)
        checks.integer("g", 7, multipleOf: 0)
        let found = checks.violations.map { "\($0.pointer) \($0.keyword)" }
        #expect(found == ["/a maximum", "/c exclusiveMinimum", "/d exclusiveMaximum", "/e multipleOf"])
    }

    @Test(arguments: [
        (0.3, 0.1, true), (19.99, 0.01, true), (0.35, 0.1, false), (-7.5, 2.5, true), (1e300, 7, false),
        (1e300, 2, true), (0, 0.1, true), (.infinity, 2, true), (1e-40, 1e-41, false), (5, 0, true),
    ])
    func `multiples are as people write them`(value: Double, unit: Double, holds: Bool) {
        var checks = Checks()
        checks.number("a", value, multipleOf: unit)
        #expect(checks.violations.isEmpty == holds)
    }

    @Test func `a value itself has the empty pointer`() {
        var checks = Checks()
        checks.string(nil, "", minLength: 1)
        checks.models(in: ["x": Fee(amount: -1)])
        checks.models("list", [nil, Fee(amount: -1)])
        #expect(checks.violations.map(\.pointer) == ["", "/x/amount", "/list/1/amount"])
    }

    @Test func `properties are counted, and may ask for others`() {
        var checks = Checks()
        checks.size(1, [true, false], others: 1, minProperties: 3, maxProperties: 3)
        checks.dependents("a", false, ["b"], [false])
        checks.dependents("a", true, ["b", "c"], [true, true])
        #expect(checks.violations.isEmpty)
        checks.size(1, [true, false], minProperties: 3)
        checks.size(1, [true, true], maxProperties: 2)
        checks.dependents("a", true, ["b", "c"], [true, false])
        #expect(
            checks.violations.map { "\($0.keyword): \($0.message)" } == [
                "minProperties: expected at least 3 properties, found 2",
                "maxProperties: expected at most 2 properties, found 3",
                "dependentRequired: expected `c` beside `a`, found an object without it",
            ])
    }

    @Test func `items differ where JSON has them differ`() throws {
        func isUnique(_ check: (inout Checks) -> Void) -> Bool {
            var checks = Checks()
            check(&checks)
            return checks.violations.isEmpty
        }
        for rest in [[], ["1", "2", "3", "4", "5", "6", "7", "8"]] {
            #expect(isUnique { $0.unique("a", rest + ["é", "e\u{301}"]) })
            #expect(!isUnique { $0.unique("a", rest + ["é", "\u{e9}"]) })
            #expect(isUnique { $0.unique("a", (rest + ["é", "e\u{301}"]).map { [$0] }) })
        }
        let decimals = try JSONTextDecoder().decode(
            [ExactDecimal].self, from: Array(#"["1.0","1.00",1]"#.utf8))
        #expect(isUnique { $0.unique("a", decimals) })
        #expect(!isUnique { $0.unique("a", [ExactDecimal("1.0"), ExactDecimal("1.00")]) })
        #expect(!isUnique { $0.unique("a", [Optional("x"), nil, "x"]) })
        #expect(isUnique { $0.unique("a", [Written(text: "é"), Written(text: "e\u{301}")]) })
        #expect(!isUnique { $0.unique("a", [Written(text: "a"), Written(text: "b"), Written(text: "a")]) })
        #expect(isUnique { $0.keys("a", ["e\u{301}": 1], among: ["e\u{301}"]) })
        #expect(!isUnique { $0.keys("a", ["e\u{301}": 1], among: ["\u{e9}"]) })
    }

    @Test func `what stands inside is told below its key`() {
        var checks = Checks()
        checks.inside("body") { checks in checks.string("a/b", "long", maxLength: 2) }
        #expect(checks.violations.map(\.pointer) == ["/body/a~1b"])
    }

    @Test func `a violation never quotes text`() {
        var checks = Checks()
        checks.string("card", "4242424242424242", maxLength: 4, pattern: "^x$")
        #expect(checks.violations.count == 2)
        #expect(!checks.violations.contains { $0.message.contains("4242") })
    }
}

@Suite struct PatternTests {
    @Test(arguments: [
        ("^[a-z]+$", "abc", true), ("^[a-z]+$", "abc\n", false), ("b", "abc", true), ("^\\d+$", "12", true),
        ("^\\d+$", "\u{661}", false), ("^\\w+$", "é", false), ("^[\\w-]+$", "a-b_1", true),
        ("^[[a]+$", "[a", true),
        ("^[a&&b]+$", "a&b", true), ("^\\u{1F600}$", "😀", true), ("^\\u0041$", "A", true),
        ("^\\/a\\-b$", "/a-b", true),
        ("^[$^]$", "$", true), ("^[^$]$", "$", false), ("^(?<year>\\d{4})-\\k<year>$", "2024-2024", true),
        ("^a|b$", "xb", true), ("^\\$5$", "$5", true), ("^[\\]x]$", "]", true), ("^[^]$", "\n", true),
        ("[]", "a", false),
        ("^\\Aa$", "Aa", true), ("^\\p{Lu}$", "É", true), ("(?=.*x)y", "yx", true), ("(?=.*x)y", "y", false),
        ("^(?!bad).*$", "good", true), ("^(?!bad).*$", "bad", false), ("^.{1}$", "👍", true),
        ("^\\0$", "\u{0}", true),
    ])
    func `a pattern means what it means in ECMA-262`(pattern: String, text: String, isMatch: Bool) {
        #expect(matches(text, pattern) == isMatch)
    }

    @Test func `a pattern that cannot be read is no violation`() {
        #expect(matches("a", "("))
        #expect(matches("a", "("))
        #expect(matches("a", "\\"))
    }

    @Test(
        "an identifier keeps a pattern in either case",
        arguments: [
            ("^[0-9a-f-]+$", true), ("^[0-9A-F-]+$", true), ("^.{14}4", true), ("^.{14}7", false),
            ("^[0-9]+$", false),
        ])
    func identifiers(_ pattern: String, _ isKept: Bool) {
        var checks = Checks()
        checks.uuid("id", UUID(uuidString: "F81D4FAE-7DEC-41D0-A765-00A0C91E6BF6"), pattern: pattern)
        checks.uuid("id", nil, pattern: pattern)
        #expect(checks.violations.map(\.keyword) == (isKept ? [] : ["pattern"]))
    }

    @Test func `bytes keep a pattern as they are sent`() {
        var checks = Checks()
        checks.data("key", Data([255]), pattern: "^/w==$")
        checks.data("key", nil, pattern: "^a$")
        #expect(checks.violations.isEmpty)
        checks.data("key", Data([255]), pattern: "^[a-z/]+$")
        #expect(checks.violations.map(\.pointer) == ["/key"])
    }
}

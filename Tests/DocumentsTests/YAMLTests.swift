import Diagnostics
import Documents
import Testing

/// Keys, anchors, aliases and merge keys.
@Suite struct YAMLTests {
    @Test(arguments: [
        ("a: 1\nb: 2\na: 3\n", "3:1", "1:1"), ("{a: 1, 'a': 2}", "1:8", "1:2"),
        ("200: x\n\"200\": y\n", "2:1", "1:1"),
        ("x:\n  - é: 1\n    b: 2\n    é: 3\n", "4:5", "2:5"), ("~: 1\n'~': 2\n", "2:1", "1:1"),
    ])
    func `a key that stands twice is reported at both places`(
        _ text: String, _ second: String, _ first: String
    ) throws {
        let reading = read(text)
        #expect(reading.findings == ["\(second) duplicate-key"])
        let related = try #require(reading.report.diagnostics.first?.related.first)
        #expect(reading.position(of: related.place) == first)
        #expect(reading.root != nil)
    }

    @Test func `the first of two equal keys is kept`() {
        #expect(plain(read("a: 1\nb: 2\na: 3\n").root) == #"{"a": 1, "b": 2}"#)
    }

    @Test func `a duplicate is found among many keys`() {
        let text = (0..<1_000).map { "key\($0): \($0)\n" }.joined() + "key7: x\nkey999: y\nother: z\n"
        let reading = read(text)
        #expect(reading.findings == ["1001:1 duplicate-key", "1002:1 duplicate-key"])
        #expect(reading.root?.record?.entries.count == 1_001)
    }

    @Test(arguments: [0, 40])
    func `keys differ when their Unicode scalars do`(_ others: Int) {
        let text = (0..<others).map { "key\($0): 0\n" }.joined() + "\u{E9}: 1\ne\u{301}: 2\n"
        let reading = read(text)
        #expect(reading.findings == [])
        #expect(reading.root?["\u{E9}"].map { plain($0) } == "1")
        #expect(reading.root?["e\u{301}"].map { plain($0) } == "2")
    }

    @Test(arguments: [
        ("? [a]\n: 1\n", "1:3 key-not-text"), ("{a: 1}: 2\n", "1:1 key-not-text"),
        ("{{id}: 1}", "1:2 key-not-text"),
        ("?\n: 1\n", "1:2 empty-key"), ("a: &x [1]\n*x : 2\n", "2:1 key-not-text"),
        ("*x : 2\n", "1:1 unknown-anchor"),
    ])
    func `a key is text`(_ text: String, _ finding: String) {
        #expect(read(text).findings == [finding])
    }

    @Test func `an empty key is written in quotes`() {
        #expect(plain(read("\"\": 1\n").root) == #"{"": 1}"#)
    }

    @Test func `an alias stands for the value that its anchor marks`() {
        let text = "a: &x {k: [1]}\nb: *x\nc: &y key\n*y : &x two\nd: *x\n&z e: *z\n"
        let expected = #"{"a": {"k": [1]}, "b": {"k": [1]}, "c": "key", "key": "two", "d": "two", "e": "e"}"#
        let reading = read(text)
        #expect(reading.findings == [])
        #expect(plain(reading.root) == expected)
    }

    @Test func `an alias without an anchor is reported, with the nearest name`() {
        let reading = read("a: &station 1\nb: *staton\n<<: *stations\n")
        #expect(reading.findings == ["2:4 unknown-anchor", "3:5 unknown-anchor"])
        #expect(reading.report.diagnostics.first?.fix == "did you mean `*station`?")
    }

    @Test(arguments: ["&a [*a]", "&a {b: [*a]}", "a: &a\n  b: &b\n    c: *a\n", "&a {<<: *a}"])
    func `an alias inside its own value is an error`(_ text: String) {
        #expect(read(text).ids == ["alias-cycle"])
    }

    @Test(arguments: [
        ("<<: *a\nz: 0\n", #"{"k": 1, "l": 2, "z": 0}"#), ("z: 0\n<<: *a\n", #"{"z": 0, "k": 1, "l": 2}"#),
        ("<<: *a\nl: 3\n", #"{"k": 1, "l": 3}"#), ("l: 3\n<<: *a\n", #"{"l": 3, "k": 1}"#),
        ("<<: [*b, *a]\n", #"{"l": 9, "k": 1}"#), ("<<: [*a, *b]\n", #"{"k": 1, "l": 2}"#),
        ("<<: {m: 1}\n", #"{"m": 1}"#),
        ("<<: []\n", "{}"), ("'<<': *b\n", #"{"<<": {"l": 9}}"#),
        ("<<: *c\nn: 0\n", #"{"k": 1, "l": 2, "m": 5, "n": 0}"#),
    ])
    func `a merge key takes over what the object does not say itself`(_ text: String, _ merged: String) {
        let indented = text.split(separator: "\n").map { "  \($0)\n" }.joined()
        let reading = read("a: &a {k: 1, l: 2}\nb: &b {l: 9}\nc: &c {<<: *a, m: 5}\nd:\n\(indented)")
        #expect(reading.findings == [])
        #expect(plain(reading.root?["d"]) == merged)
    }

    @Test(arguments: [
        ("<<: 1", "1:5 merge-not-object"), ("<<:", "1:4 merge-not-object"),
        ("<<: [{}, x]", "1:10 merge-not-object"),
        ("{<<: {a: 1}, <<: {b: 1}}", "1:14 duplicate-key"),
    ])
    func `a merge key is given objects, once`(_ text: String, _ finding: String) {
        #expect(read(text).findings == [finding])
    }

    /// A finding at the use names the original, one in the original its uses, once however often it is met.
    @Test func `a message about what is repeated names both places`() throws {
        var reading = read("a: &x {k: 1}\nb: *x\nc: [*x]\nd: {<<: *x}\ne: *x\n")
        let inside = try #require(reading.root?["b"]?["k"])
        let use = try #require(reading.root?.record?.entry("b"))
        let finding = { (span: Span) in Diagnostic(.warning, "odd", at: span, "odd", why: "", fix: "") }
        for span in [inside.span, inside.span, use.keySpan, use.value.span] {
            reading.report.add(finding(span))
        }
        #expect(reading.findings == ["1:11 odd", "2:1 odd", "2:4 odd"])
        let related = reading.report.diagnostics.map { $0.related.map { reading.position(of: $0.place) } }
        #expect(related == [["2:1", "3:5", "4:5"], ["1:4"], ["1:4"]])
    }

    @Test(arguments: [1024, 1025, 10_000])
    func `a key of any length is read after a question mark, and named too long without`(_ length: Int) {
        let key = String(repeating: "k", count: length)
        #expect(read("? \(key)\n: 1\n").findings == [])
        #expect(read("{\"\(key)\": 1}").findings == [])
        let reading = read("é: 0\n\(key): 1\n")
        #expect(reading.findings == (length > 1024 ? ["2:1 yaml-syntax"] : []))
        let isNamed = reading.report.diagnostics.first?.what.contains("more than 1024 characters")
        #expect(isNamed == (length > 1024 ? true : nil))
    }
}

import Documents
import Testing

/// What unquoted scalars mean: JSON's types by the core schema of YAML 1.2, nothing that only YAML 1.1 made
/// of them.
@Suite struct ScalarTests {
    static let strings = [
        "no", "NO", "No", "yes", "Yes", "on", "On", "off", "OFF", "y", "Y", "n", "N", "017", "012", "-012",
        "00", "1_000",
        "1:30", "00:00", "12:30:45", "2024-01-01", "2024-01-01T00:00:00Z", "0b1", "=", "<", "nULL", "nul",
        "tRUE", "fALSE",
        "0o8", "0x", "0xG", "-0x1F", "+0o7", "1e", "1e+", "1.2.3", "3.1.0", ".", "..", "+", "--1", "1-",
        ".e3", "+.nan",
        ".InF", "inf", "nan", "1,5", "v1", "é", "None", "nil", "１", "0777", "08", "NaN", "12e03x",
    ]

    static let numbers = [
        "0", "-0", "+1", "1", "-17", "9223372036854776000", "123456789012345678901234567890", "0o17", "0x1F",
        "0xdeadBEEF",
        "1e3", "1E-3", "1e+3", ".5", "-.5", "5.", "3.10", "1.0", "+1.50", "01.5", ".inf", "-.Inf", "+.INF",
        ".nan", ".NaN",
    ]

    @Test(arguments: strings)
    func `stays a string`(_ text: String) {
        let reading = read("- \(text)\n")
        #expect(reading.findings == [])
        #expect(plain(reading.root) == "[\"\(text)\"]")
    }

    @Test(arguments: numbers)
    func `is a number and keeps its text`(_ text: String) {
        #expect(plain(read("- \(text)\n").root) == "[\(text)]")
    }

    @Test(arguments: ["~", "null", "Null", "NULL", ""])
    func `is null`(_ text: String) {
        #expect(plain(read("a: \(text)\n").root) == #"{"a": null}"#)
    }

    @Test(arguments: ["true", "True", "TRUE"])
    func `is true`(_ text: String) { #expect(plain(read("a: \(text)\n").root) == #"{"a": true}"#) }

    @Test(arguments: ["false", "False", "FALSE"])
    func `is false`(_ text: String) { #expect(plain(read("a: \(text)\n").root) == #"{"a": false}"#) }

    @Test(arguments: strings + numbers + ["~", "null", "Null", "true", "False"])
    func `is a string as a key, in quotes and as a block`(_ text: String) {
        let reading = read(
            "\(text): 1\n'a\(text)': 2\nquoted: ['\(text)', \"\(text)\"]\nblock: |-\n  \(text)\n")
        let expected = #"{"T": 1, "aT": 2, "quoted": ["T", "T"], "block": "T"}"#
        #expect(plain(reading.root) == expected.replacing("T", with: text))
    }

    @Test func `a response code is a key of text`() {
        #expect(plain(read("200: a\n4XX: b\n").root) == #"{"200": "a", "4XX": "b"}"#)
    }

    @Test(arguments: [
        ("!!str 12", "\"12\""), ("!!str true", "\"true\""), ("!!str", "\"\""), ("! 12", "\"12\""),
        ("!!int '12'", "12"),
        ("!!int 012", "012"), ("!!float 1", "1"), ("!!bool 'true'", "true"), ("!!null ''", "null"),
        ("!!map {}", "{}"),
        ("!!seq []", "[]"), ("!<tag:yaml.org,2002:str> 1", "\"1\""),
    ])
    func `a tag of the core schema decides`(_ text: String, _ value: String) {
        let reading = read("a: \(text)\n")
        #expect(reading.findings == [])
        #expect(plain(reading.root) == "{\"a\": \(value)}")
    }

    @Test(arguments: [
        ("!!int x", "tag-mismatch"), ("!!int 1.5", "tag-mismatch"), ("!!bool yes", "tag-mismatch"),
        ("!!map []", "tag-mismatch"), ("!!seq x", "tag-mismatch"), ("!!binary aGk=", "unknown-tag"),
        ("!!timestamp 2024-01-01", "unknown-tag"), ("!Ref x", "unknown-tag"), ("!!set {a}", "unknown-tag"),
        ("!point [1]", "unknown-tag"),
    ])
    func `a tag that does not fit, or is not in the core schema, is an error`(_ text: String, _ id: String) {
        #expect(read("a: \(text)\n").findings == ["1:4 \(id)"])
    }
}

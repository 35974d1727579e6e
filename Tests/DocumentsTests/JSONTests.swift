import Documents
import Testing

/// JSON texts: places, duplicate keys, faults, and which reader is chosen.
@Suite struct JSONTests {
    @Test func `every key and value of a JSON text has its place`() {
        let text = #"""
            {
              "título 🚂": "días",
              "list": [1, -2.50e3, true , false, null, "\u00e9\n\ud83d\ude82"],
              "o": { "": {}, "k" :[] }
            }

            """#
        let expected = #"""
            object 1:1
              "título 🚂" 2:3 = string "días" 2:15-2:21
              "list" 3:3 = array 3:11
                [0] = number 1 3:12-3:13
                [1] = number -2.50e3 3:15-3:22
                [2] = boolean true 3:24-3:28
                [3] = boolean false 3:31-3:36
                [4] = null 3:38-3:42
                [5] = string "é\n🚂" 3:44-3:66
              "o" 4:3 = object 4:8
                "" 4:10 = object 4:14
                "k" 4:18 = array 4:23

            """#
        for path in ["a.json", "A.JSON", "a.yaml", "a"] {
            let reading = read(text, path: path)
            #expect(reading.findings == [])
            #expect(reading.dump == expected)
            #expect(reading.extent("") == "1:1-5:2")
            #expect(reading.source("/o") == #"{ "": {}, "k" :[] }"#)
        }
    }

    @Test func `a byte order mark before JSON is skipped`() {
        let reading = read("\u{FEFF}{\"a\": 1}", path: "a.json")
        #expect(plain(reading.root) == #"{"a": 1}"#)
        #expect(reading.extent("/a") == "1:7-1:8")
    }

    @Test(arguments: [
        (#"{"a": 1, "b": 2, "a": 3}"#, "1:18", "1:2"), (#"{"a": 1, "\u0061": 3}"#, "1:10", "1:2"),
        (#"{"x": [{"é": 1, "é": 2}]}"#, "1:17", "1:9"),
    ])
    func `a key that stands twice is reported at both places`(
        _ text: String, _ second: String, _ first: String
    ) throws {
        let reading = read(text, path: "a.json")
        #expect(reading.findings == ["\(second) duplicate-key"])
        let related = try #require(reading.report.diagnostics.first?.related.first)
        #expect(reading.position(of: related.place) == first)
    }

    @Test func `the first of two equal keys is kept, and every fault is reported`() {
        let reading = read(#"{"a": {"b": 1, "b": 2}, "a": {"c": 1, "c": 2}}"#, path: "a.json")
        #expect(plain(reading.root) == #"{"a": {"b": 1}}"#)
        #expect(reading.findings == ["1:16 duplicate-key", "1:39 duplicate-key", "1:25 duplicate-key"])
    }

    @Test(arguments: [
        (#"{"a": 1,}"#, "1:9", "remove the comma before it"), ("[1, ]", "1:5", "remove the comma before it"),
        ("{\n  \"a\": 1\n  \"b\": 2\n}", "3:3", "write the `,` or `:` that is missing before it"),
        (#"{"a" 1}"#, "1:6", "write the `,` or `:` that is missing before it"),
        ("{'a': 1}", "1:2", "use double quotes"),
        ("{a: 1}", "1:2", "put it in double quotes; the only words without are `true`, `false` and `null`"),
        (
            #"{"a": None}"#, "1:7",
            "put it in double quotes; the only words without are `true`, `false` and `null`"
        ),
        ("[1 // one\n]", "1:4", "remove the comment: JSON has none"),
        ("[1] x", "1:5", "remove what follows: a file holds one value"),
        ("{} {}", "1:4", "remove what follows: a file holds one value"),
        (#"{"é": 1"#, "1:8", "write what is missing; perhaps the file was cut off"),
        ("[\"a\nb\"]", "1:4", #"write it as an escape, such as `\n` for a line end and `\t` for a tab"#),
        (#"["\d"]"#, "1:4", #"write `\\` where the text holds a backslash"#),
        ("[012]", "1:3", "remove the leading zero, or put the value in double quotes"),
        (#"["\ud83d"]"#, "1:3", "write the character itself, or both halves of the pair"),
        (#"["\u12"]"#, "1:7", #"write four hexadecimal digits after `\u`"#),
        (
            #"{"a": 1]"#, "1:8",
            "write what is expected before it, or the bracket that closes what is open here"
        ),
    ])
    func `a fault of syntax has a place and a fix`(_ text: String, _ position: String, _ fix: String) {
        let reading = read(text, path: "a.json")
        #expect(reading.root == nil)
        #expect(reading.findings == ["\(position) json-syntax"])
        #expect(reading.report.diagnostics.first?.fix == fix)
    }

    @Test func `bytes that are no UTF-8 are shown where they are`() {
        let reading = read(bytes: Array(#"{"é": ""#.utf8) + [0xE9] + Array(#""}"#.utf8), path: "a.json")
        #expect(reading.findings == ["1:8 not-utf-8"])
    }

    @Test(arguments: ["", " \n\t", "\u{FEFF}"])
    func `an empty file is said to be empty`(_ text: String) {
        #expect(read(text, path: "a.json").findings == ["1:1 empty-document"])
    }

    @Test func `what begins with a bracket may be YAML`() {
        #expect(plain(read("{a: 1, b: [x, y,],}").root) == #"{"a": 1, "b": ["x", "y"]}"#)
        #expect(plain(read("[a]\n", path: "list").root) == #"["a"]"#)
    }

    @Test(arguments: ["a.json", "A.JSON", "a.b.Json"])
    func `a file named JSON that holds an object in YAML is read, with a warning`(_ path: String) {
        let reading = read("# c\na: {b: 1}\n", path: path)
        #expect(plain(reading.root) == #"{"a": {"b": 1}}"#)
        #expect(reading.findings == ["1:1 yaml-named-json"])
        #expect(reading.report.errorCount == 0)
    }

    /// Name, text, and the finding of the reader that knows better.
    @Test(arguments: [
        ("a.json", "a: 1\nb: [1\n", "3:1 yaml-syntax"), ("a.json", "a:\n\tb: 1\n", "2:1 tab-indentation"),
        ("a.json", "%YAML 1.2\n--- x: y: z\n", "2:6 yaml-syntax"),
        ("a.json", "nul", "1:4 json-syntax"), ("a.json", "*", "1:1 json-syntax"),
        ("a.json", "- a\n", "1:2 json-syntax"),
        ("a.json", "{a: 1}", "1:2 json-syntax"), ("a.json", "[1,]", "1:4 json-syntax"),
        ("a.yaml", "{\"a\":\t\"\\ud83d\\ude00\", \"b\": [1 2}", "1:31 json-syntax"),
        ("a.yaml", "{a: 1, \"b\": [1, 2}", "1:18 yaml-syntax"), ("-", "{\"a\": 1", "1:8 yaml-syntax"),
    ])
    func `the useful one of two messages is given`(_ path: String, _ text: String, _ finding: String) {
        let reading = read(text, path: path)
        #expect(reading.root == nil)
        #expect(reading.findings == [finding])
    }

    @Test func `what is neither shows both faults`() throws {
        let reading = read("{a: 1, \"b\": [1, 2}")
        #expect(reading.findings == ["1:18 yaml-syntax"])
        let related = try #require(reading.report.diagnostics.first?.related.last)
        #expect(related.text == "read as JSON, `a` stands where a key in double quotes or `}` is expected")
        #expect(reading.position(of: related.place) == "1:2")
    }

    @Test(arguments: [
        "\t{\"a\": 1}", "{\"a\":\n\t1}", "{\"a\"\n: \"\\ud83d\\ude00\\/\"}",
        "{\"\(String(repeating: "k", count: 2_000))\": 1}",
    ])
    func `JSON that libyaml refuses is read under any name`(_ text: String) {
        #expect(read(text, path: "a.yaml").findings == [])
    }

    @Test func `an unclosed text of 20,000 brackets ends at once`() {
        let text = String(repeating: #"{"a":["#, count: 10_000)
        #expect(read(text, path: "a.json").ids == ["json-syntax"])
        #expect(read(text + String(repeating: "]}", count: 10_000), path: "a.json").ids == ["too-deep"])
    }
}

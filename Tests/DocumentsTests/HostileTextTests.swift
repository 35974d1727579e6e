import Documents
import Support
import Testing

/// Texts that cannot be read, or that are meant to hurt.
@Suite struct HostileTextTests {
    @Test func `aliases of aliases stop at a limit that names the anchor`() throws {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...10 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(aliases)]\n"
        }
        let reading = read(text)
        #expect(reading.ids == ["alias-expansion"])
        #expect(reading.report.diagnostics.first?.what == "with `*a5` the document grows past 1000000 values")
        #expect(reading.root == nil)
    }

    @Test func `merge keys count against the same limit`() {
        var text = "a: &a {\((0..<2_000).map { "k\($0): 0" }.joined(separator: ", "))}\n"
        text += "b: {<<: [\(Array(repeating: "*a", count: 2_000).joined(separator: ", "))]}\n"
        #expect(read(text).ids == ["alias-expansion"])
    }

    @Test func `many aliases of a small value are no bomb`() {
        let text = "a: &a {k: 1, l: 2}\n" + (0..<20_000).map { "b\($0): *a\n" }.joined()
        #expect(read(text).findings == [])
    }

    @Test(arguments: [
        String(repeating: "[", count: 20_000), String(repeating: "{", count: 20_000),
        String(repeating: "{a: ", count: 20_000), String(repeating: "- ", count: 20_000),
        String(repeating: "[", count: 20_000) + String(repeating: "]", count: 20_000),
        String(repeating: "[\n", count: 20_000), String(repeating: "? ", count: 20_000),
        String(repeating: "&a [", count: 20_000),
    ])
    func `a deep text is refused at once`(_ text: String) {
        let (reading, seconds) = timed { read(text) }
        #expect(reading.ids == ["too-deep"])
        #expect(reading.root == nil)
        #expect(seconds < 2)
    }

    @Test func `256 levels are read and 257 are not`() {
        let (open, close) = (String(repeating: "[", count: 256), String(repeating: "]", count: 256))
        for path in ["a.yaml", "a.json"] {
            #expect(read(open + close, path: path).findings == [])
            #expect(read("[\(open)\(close)]", path: path).ids == ["too-deep"])
        }
    }

    @Test func `a chain of aliases is as deep as it would be written out`() {
        let text = "a0: &a0 [x]\n" + (1...300).map { "a\($0): &a\($0) [*a\($0 - 1)]\n" }.joined()
        #expect(read(text).findings == ["256:14 too-deep"])
    }

    @Test(arguments: [
        ("", "1:1 empty-document"), ("\n \n", "1:1 empty-document"), ("# only\n", "1:1 empty-document"),
        ("\u{FEFF}", "1:1 empty-document"), ("a: 1\n---\nb: 2\n", "2:1 several-documents"),
        ("---\na: 1\n...\n---\nb: 2\n", "4:1 several-documents"),
    ])
    func `a file holds one document`(_ text: String, _ finding: String) {
        #expect(read(text).findings == [finding])
    }

    @Test(arguments: ["---\na: 1\n", "%YAML 1.2\n---\na: 1\n...\n", "# c\n\na: 1\n# d\n"])
    func `one document may be marked as such`(_ text: String) {
        #expect(plain(read(text).root) == #"{"a": 1}"#)
    }

    @Test(arguments: [
        ([0xFF, 0xFE, 0x61, 0, 0x3A, 0], "UTF-16"), ([0xFE, 0xFF, 0, 0x61, 0, 0x3A], "UTF-16"),
        ([0x7B, 0, 0x7D, 0], "UTF-16"), ([0, 0x7B, 0, 0x7D], "UTF-16"),
        ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "UTF-32"),
        ([0, 0, 0, 0x7B], "UTF-32"), ([0x7B, 0, 0, 0], "UTF-32"),
    ])
    func `other encodings are named and refused`(_ bytes: [UInt8], _ name: String) {
        for path in ["a.yaml", "a.json"] {
            let reading = read(bytes: bytes, path: path)
            #expect(reading.ids == ["not-utf-8"])
            #expect(reading.report.diagnostics.first?.what == "the file is encoded as \(name)")
        }
    }

    @Test(arguments: [
        [0xE9], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xE2, 0x82], [0x80],
        [0xF4, 0x90, 0x80, 0x80],
    ])
    func `bytes that are no UTF-8 are shown where they are`(_ bytes: [UInt8]) {
        let reading = read(bytes: Array("é: 1\nb: ü".utf8) + bytes + Array("\n".utf8))
        #expect(reading.findings == ["2:5 not-utf-8"])
    }

    @Test(arguments: [0x00, 0x01, 0x08, 0x0B, 0x1B, 0x7F] as [UInt8])
    func `a control character is shown where it is`(_ byte: UInt8) {
        let reading = read(bytes: Array("é: 1\nb: ü".utf8) + [byte] + Array("x\n".utf8))
        #expect(reading.findings == ["2:5 control-character"])
    }

    @Test(arguments: [
        ("\ta: 1\n", "1:1"), ("a:\n\tb: 1\n", "2:1"), ("a:\n  b: 1\n\tc: 2\n", "3:1"),
        ("a: \"x\n\ty\"\n\tz: 1\n", "3:1"),
    ])
    func `a tab that indents is named`(_ text: String, _ position: String) {
        let reading = read(text)
        #expect(reading.findings == ["\(position) tab-indentation"])
        #expect(reading.report.diagnostics.first?.fix.hasPrefix("replace the tab with spaces") == true)
    }

    @Test func `a tab between a value and a comment does no harm`() {
        #expect(plain(read("a: 1\t# x\nb:\t2\n").root) == #"{"a": 1, "b": 2}"#)
    }

    @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}"])
    func `a character that libyaml takes for a line end is warned of`(_ character: String) {
        let reading = read("é: \"x\(character)y\"\n")
        #expect(reading.findings == ["1:6 line-separator"])
        #expect(reading.report.errorCount == 0)
    }

    @Test(arguments: ["a.yaml", "a.json"])
    func `a NUL written as an escape is kept, in keys too`(_ path: String) {
        let reading = read(#"{"a\u0000b": "\u0000"}"#, path: path)
        #expect(reading.findings == [])
        #expect(plain(reading.root) == "{\"a\0b\": \"\0\"}")
    }

    /// What would take minutes if it were read in time that grows with the square of its length.
    @Test(arguments: [
        String(repeating: "word ", count: 200_000), "[" + String(repeating: "a, ", count: 20_000) + "]",
        "1." + String(repeating: "9", count: 1_000_000),
        "? " + String(repeating: "k", count: 500_000) + "\n: 1\n",
        (0..<20_000).map { "k\($0): \n" }.joined(), "a:" + String(repeating: "\n", count: 500_000) + "  b: 1",
    ])
    func `long lines and many lines are read soon`(_ text: String) {
        let (reading, seconds) = timed { read(text) }
        #expect(reading.findings == [])
        #expect(seconds < 20)
    }

    @Test func `wrong aliases by the thousand end soon`() {
        let text = (0..<3_000).map { "a\($0): &anchor\($0) 1\nb\($0): *anchr\($0)\n" }.joined()
        let (reading, seconds) = timed { read(text) }
        #expect(reading.ids.count == 3_000)
        #expect(seconds < 10)
    }
}

import Diagnostics
import Testing

/// A report with one finding for the first place of `word` in `text`.
func report(on word: String, in text: String, what: String = "it is wrong", path: String = "a.yaml") -> Report
{
    var report = Report()
    let bytes = Array(text.utf8)
    let file = report.open(SourceFile(path: path, bytes: bytes))
    let lower = bytes.indices.first { bytes[$0...].starts(with: word.utf8) } ?? bytes.count
    let span = Span(file: file, lower: lower, upper: lower + word.utf8.count)
    report.add(Diagnostic(.error, "wrong", at: span, what, why: "so", fix: "do it"))
    return report
}

@Suite struct PlaceTests {
    static let texts: [(text: String, place: String)] = [
        ("a: X", "a.yaml:1:4"),
        ("\u{FEFF}a: X", "a.yaml:1:4"),
        ("\u{FEFF}X", "a.yaml:1:1"),
        ("a\r\nb: X\r\n", "a.yaml:2:4"),
        ("a\rb: X", "a.yaml:2:4"),
        ("a\n\nX", "a.yaml:3:1"),
        ("é: X", "a.yaml:1:4"),
        ("🐈🐈: X", "a.yaml:1:5"),
        ("{\"ключ\": X}", "a.yaml:1:10"),
        ("", "a.yaml:1:1"),
    ]

    @Test(arguments: texts) func `lines and columns are those of an editor`(_ text: String, _ place: String) {
        #expect(report(on: "X", in: text).printed().hasPrefix("\(place): error: "))
        #expect(SourceFile(path: "", bytes: Array("é🐈".utf8)).position(of: 2).column == 2)
    }

    /// The line as it is shown, and the carets below it.
    private func excerpt(of word: String, in text: String) -> [Substring] {
        report(on: word, in: text).printed().split(separator: "\n").dropFirst(2).prefix(2).map {
            $0.dropFirst(4)
        }
    }

    @Test func `the caret stands below its word`() {
        #expect(excerpt(of: "cat", in: "a: cat\r\n") == ["a: cat", "   ^^^"])
        #expect(excerpt(of: "cat", in: "\ta:\tcat") == [" a: cat", "    ^^^"])
        #expect(excerpt(of: "猫", in: "動物: 猫!") == ["動物: 猫!", "      ^^"])
        #expect(excerpt(of: "cat", in: "e\u{301}: cat") == ["e\u{301}: cat", "   ^^^"])
        #expect(excerpt(of: "cat", in: "\u{1B}[31m\u{202E}: cat") == ["␛[31m�: cat", "        ^^^"])
    }

    @Test func `a line without end is cut around the place`() {
        let text =
            String(repeating: "é, ", count: 20_000) + "cat" + String(repeating: " é,", count: 20_000)
        var report = report(on: "cat", in: text)
        for _ in 0..<200 { report.add(report.diagnostics[0]) }
        let lines = excerpt(of: "cat", in: text)
        #expect(lines[0].hasPrefix("…") && lines[0].hasSuffix("…") && lines[0].count == 101)
        #expect(lines[1] == String(repeating: " ", count: 41) + "^^^")
        #expect(report.printed(cap: nil).hasPrefix("a.yaml:1:60001: "))
    }

    @Test func `text of the input does not reach the terminal's controls`() {
        let printed = report(on: "X", in: "X", what: "`\u{1B}]0;x\u{7}` is wrong", path: "\u{1B}a.yaml")
            .printed()
        #expect(printed.hasPrefix("␛a.yaml:1:1: error: `␛]0;x␇` is wrong [wrong]\n"))
        #expect(report(on: "X", in: "X").printed(isColoured: true).contains("\u{1B}[1;31merror:\u{1B}[0m"))
        #expect(!report(on: "X", in: "X").printed().contains("\u{1B}"))
    }
}

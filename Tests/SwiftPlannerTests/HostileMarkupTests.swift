import SwiftEmitter
import Testing

/// Texts that are written to make the one who rewrites them slow.
@Suite struct HostileMarkupTests {
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            ("<p>", "<!-- ", ""), ("", "<b>x ", "</b>"), ("", "<code>x ", "</code>"), ("", "<b>x ", "</i>"),
            ("<b>", "<b><br> ", "</b>"), ("<ul>", "<b>x<li>", "</b>"), ("", "<ul><li>x", "</ul>"),
        ])
    func `many tags take as long as they are many`(start: String, opening: String, closing: String) {
        let count = 30_000
        let text =
            start + String(repeating: opening, count: count) + String(repeating: closing, count: count)
            + "</b>"
        let written = markdown(fromHTML: text)
        #expect(written.utf8.count < 60 * text.utf8.count)
    }

    @Test(.timeLimit(.minutes(1)))
    func `runs of backticks that nothing closes are looked for once`() {
        let text = (1...2000).map { String(repeating: "`", count: $0) }.joined(separator: " ") + " <b>a</b>"
        #expect(markdown(fromHTML: text).hasSuffix("` **a**"))
    }

    @Test func `a break takes back blanks that stood before a tag`() {
        #expect(markdown(fromHTML: "a   <b><br></b>c") == "a\nc")
    }
}

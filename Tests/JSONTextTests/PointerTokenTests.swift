import JSONText
import Testing

@Test(arguments: [
    ("plain", "plain"), ("a/b", "a~1b"), ("~", "~0"), ("~1", "~01"), ("", ""),
    // One character each, of a slash or tilde and a combining mark.
    ("/\u{301}", "~1\u{301}"), ("~\u{301}", "~0\u{301}"),
])
func `a key is escaped in a pointer by its scalars`(key: String, token: String) {
    #expect(Array(escapedPointerToken(key).utf8) == Array(token.utf8))
}

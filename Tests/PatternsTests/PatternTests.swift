@testable import Patterns
import Testing

@Suite struct PatternTests {
    static let table: [(pattern: String, found: [String], missing: [String])] = [
        ("", ["", "a"], []),
        ("^$", [""], ["\n", "a"]),
        ("b+c", ["abbcd", "bc"], ["b", "ac"]),
        ("^(?:a|bc?)*$", ["", "abcab", "bb"], ["ac", "c"]),
        ("^[a-c\\-x]{2,3}$", ["ab", "-x-"], ["a", "abca", "dd"]),
        ("^[^\\d\\s]+$", ["aé_", "-"], ["a1", "a b", ""]),
        ("^[\\W_]$", ["_", "-", "é"], ["a", "0"]),
        ("^.$", ["a", "👨"], ["\n", "\u{2028}", "e\u{301}", "ab"]),
        ("\\bcat\\b", ["a cat", "cat", "cat-fish"], ["cats", "concat", "_cat"]),
        ("a\\Bb", ["ab"], ["a b"]),
        ("^\\u{1F600}\\uD83D\\uDE00\\x41\\cA\\0$", ["😀😀A\u{1}\0"], ["😀😀A"]),
        ("^\\p{Lu}\\P{L}$", ["É1", "A-"], ["é1", "AB"]),
        ("^\\p{Script=Greek}+\\p{sc=Han}$", ["αβ漢"], ["ab漢", "漢"]),
        ("^(?=.*[A-Z])(?=.*\\d).{4,}$", ["aB3d", "1xyZ"], ["abc1", "ABCD", "A1"]),
        ("^(?!admin$)[a-z]+$", ["adm", "admins"], ["admin", "Adm"]),
        ("(?<=\\$)\\d+(?<!0)$", ["$12", "x$5"], ["$10", "12"]),
        ("(?<!a(?=b))b", ["b", "cb"], ["ab"]),
        ("^a{3}$|^b{0}c$", ["aaa", "c"], ["aa", "bc"]),
        ("^{a}]$", ["{a}]"], ["a"]),
        ("^[]$|^[^]$", ["x", "\n"], ["", "xx"]),
        ("^\\_\\@\\-\\/$", ["_@-/"], ["_"]),
        ("^(?<year>\\d{4})$", ["2024"], ["24"]),
        ("^(a*)*b$", ["b", "aab"], ["aa"]),
        ("^\\s{7}$", ["\u{FEFF}\u{A0}\u{2028}\u{2029}\u{1680}\u{3000}\u{B}"], []),
        ("\\s", [], ["\u{85}", "\u{180E}", "\u{200B}"]),
        ("^[\\b]$", ["\u{8}"], ["b"]),
        (
            "^\\p{General_Category=Uppercase_Letter}\\p{gc=Nd}\\p{Letter}\\p{ASCII}\\p{Any}$", ["A٣éa漢"],
            ["a3éa漢"]
        ),
        ("^\\p{Alphabetic}\\p{White_Space}\\p{Lowercase}$", ["é\u{85}ß"], ["1 b", "a\u{200B}b"]),
        ("^\\cj[\\cA-\\cC]$", ["\n\u{2}"], ["jA"]),
        ("^\\u0041\\u{00041}$", ["AA"], ["A"]),
        ("^[\\u{1F600}-\\u{1F64F}]$", ["😃"], ["🚀"]),
        ("^[\\uD83D\\uDE00-\\uD83D\\uDE4F]$", ["😃"], ["🚀"]),
        ("\\uD83D", [], ["😀"]),
        ("^a|b$", ["ax", "xb"], ["xa", "bx"]),
        ("^(?:a?){3}a{3}$", ["aaa", "aaaaaa"], ["aa", "aaaaaaa"]),
        ("^é$", ["é"], ["e\u{301}"]),
        ("^[\\w-.]+$", ["a-b.c"], ["a b"]),
        ("^[a-z&&[aeiou]]$", ["b]", "[]"], ["a"]),
        ("^a{,3}$", ["a{,3}"], ["aa", "a"]),
        ("\\B", ["", "ab", "-"], ["a"]),
        ("(?<!^)x", ["ax"], ["x"]),
        ("^(?=.{3}$)a*$", ["aaa"], ["aa", "aaaa"]),
        ("(?<=^|,)b(?=,|$)", ["b", "a,b", "b,a"], ["ab", "ba"]),
        ("^(?!.*(?:ab|cd))[a-d]*$", ["ba", "dc", ""], ["xab", "bcd"]),
        ("^.$", [], ["\r", "\u{2029}", "\r\n"]),
        ("^[^\\n]$", ["\r", "\u{2028}"], ["\n"]),
        ("^[\\D]{2}\\D$", ["٣a٤"], ["1a2"]),
        ("^\\w+$", ["az_09"], ["é", "ﬀ", "Å", "ſ", "\u{212A}"]),
    ]

    @Test(arguments: table)
    func `a pattern is found where ECMA-262 finds it`(
        _ source: String, _ found: [String], _ missing: [String]
    ) throws {
        let pattern = try Pattern(source)
        #expect(found.filter { !pattern.matches($0) } == [])
        #expect(missing.filter { pattern.matches($0) } == [])
    }

    static let refused: [(pattern: String, message: String)] = [
        ("(a", "the `(` at character 1 has no counterpart"),
        ("a)", "the `)` at character 2 has no counterpart"),
        ("[a", "the `[` at character 1 has no counterpart"),
        ("a**", "nothing stands before character 3 that could be repeated"),
        ("^{2}", "nothing stands before character 1 that could be repeated"),
        ("a{3,2}", "the range at character 2 ends before it begins"),
        ("[z-a]", "the range at character 3 ends before it begins"),
        ("\\u{110000}", "`\\u{` at character 1 has no meaning in ECMA-262"),
        ("[\\p{L}", "the `[` at character 1 has no counterpart"),
        ("(?<1a>b)", "the group `(?<` at character 1 has no meaning in ECMA-262"),
        ("\\Z", "`\\Z` at character 1 has no meaning in ECMA-262"),
        ("(?i)a", "the group `(?i` at character 1 has no meaning in ECMA-262"),
        ("\\p{Klingon}", "the character property `Klingon` at character 1 is not known"),
        ("(a)\\1", "the backreference at character 4 cannot be matched in a bounded time"),
        ("(?:a{1000}){1000}", "the pattern repeats so much that it would take more than 200000 steps"),
        (
            "(?:){1000000000}a{1000000000}",
            "the pattern repeats so much that it would take more than 200000 steps"
        ),
    ]

    @Test(arguments: refused)
    func `what a pattern cannot say is refused with its place`(_ source: String, _ message: String) {
        #expect(throws: PatternProblem.self) { try Pattern(source) }
        do { _ = try Pattern(source) } catch { #expect(error.message == message) }
    }

    @Test(arguments: ["^(a+)+$", "^(a|a)*$", "(a*)*b", "^(?=(a+)+$)(a|aa)+$", "(?:\\p{L}*)*\\d"])
    func `no pattern takes more than linear time`(_ source: String) throws {
        let pattern = try Pattern(source)
        let text = String(repeating: "a", count: 5000) + "!"
        #expect(!pattern.matches(text))
    }

    @Test func `a pattern that is nested too deeply is refused`() {
        let deep = String(repeating: "(", count: 100_000) + String(repeating: ")", count: 100_000)
        #expect(throws: PatternProblem.tooDeep) { try Pattern(deep) }
    }

    @Test func `long counted repetition is matched`() throws {
        let pattern = try Pattern("^[a-z]{1,5000}x?$")
        #expect(pattern.matches(String(repeating: "a", count: 5000)))
        #expect(!pattern.matches(String(repeating: "a", count: 5001)))
    }
}

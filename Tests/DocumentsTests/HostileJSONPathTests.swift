import Documents
import Testing

/// Queries that are written to make a reader hang, or run out of stack or memory.
@Suite struct HostileJSONPathTests {
    static let hostile = [
        "$" + String(repeating: "..*", count: 12),
        "$..*[?@..*[?@..*[?count(@..*) > count($..*)]]]",
        "$..[?count($..*) == count($..*)]",
        "$" + String(repeating: "[*,*,*,*,*,*,*,*]", count: 12),
    ]

    @Test(arguments: hostile) func `a query that asks for too much is given up`(_ query: String) throws {
        let row = "[" + Array(repeating: "[1,2,3]", count: 300).joined(separator: ",") + "]"
        let deep = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
        let root = try #require(read("[\(row), \(deep)]").root)
        let path = try JSONPath(query)
        var budget = 200_000
        #expect(throws: JSONPath.TooMuchWork.self) { try path.matches(in: root, budget: &budget) }
        #expect(budget <= 0)
    }

    static let deep = [
        "$[?" + String(repeating: "(", count: 10_000) + "@" + String(repeating: ")", count: 10_000) + "]",
        "$" + String(repeating: "[?@", count: 10_000) + String(repeating: "]", count: 10_000),
        "$[?" + String(repeating: "length(", count: 10_000) + "@" + String(repeating: ")", count: 10_000)
            + ">1]",
    ]

    @Test(arguments: deep) func `a query that is nested without end is refused`(_ query: String) throws {
        let problem = try #require(throws: JSONPathProblem.self) { try JSONPath(query) }
        #expect(problem.what.contains("too deep"))
    }

    @Test func `a long query is read`() throws {
        let root = try #require(read("a: 1").root)
        #expect(try JSONPath("$" + String(repeating: "..a", count: 10_000)).matches(in: root).isEmpty)
        let filter = Array(repeating: "!@", count: 10_000).joined(separator: " || ")
        #expect(try JSONPath("$[?\(filter)]").matches(in: root).isEmpty)
    }

    @Test func `an expression that others backtrack on ends at once`() throws {
        let text = String(repeating: "a", count: 4_000)
        let root = try #require(read("[\"\(text)b\"]").root)
        #expect(try JSONPath("$[?match(@, '(a*)*(a|aa)+c')]").matches(in: root).isEmpty)
        #expect(try JSONPath("$[?search(@, '((a?){50}a{50})*b')]").matches(in: root).count == 1)
        #expect(try JSONPath("$[?match(@, '(((){1000}){1000}){1000}')]").matches(in: root).isEmpty)
    }

    /// Pieces of queries put together at random: whatever comes of it, it is read or refused, and evaluated
    /// or given up.
    @Test func `no text makes the reader stumble`() throws {
        let pieces = [
            "$", "@", ".", "..", "*", "[", "]", "?", "(", ")", "'", "\"", "\\", "\\u00e9", "a", "b-c", "é",
            "0",
            "-1", ":", ",", "==", "!=", "<", ">=", "&&", "||", "!", " ", "\n", "length(", "count(", "match(",
            "value(", "search(", "true", "null", "1.5e3", "'a'", "\"[a-z]{2,3}|\\\\p{L}\"", "$.a", "@.b",
            "[?",
            "\u{0}", "\u{1F600}", "9007199254740992", "-9223372036854775808",
        ]
        let root = try #require(
            read(#"{"a": [1, "xy", {"b": null, "a": {"b-c": [2.5]}}], "b-c": true}"#).root)
        var random = Generator(state: 9535)
        var readCount = 0
        for round in 0..<60_000 {
            // Every second text begins like a filter, or hardly any would get far.
            var query = round.isMultiple(of: 2) ? "$" : "$..[?"
            for _ in 0..<Int(random.next() % 9) { query += pieces[Int(random.next() % UInt64(pieces.count))] }
            if !round.isMultiple(of: 2) { query += "]" }
            do {
                let path = try JSONPath(query)
                _ = try path.matches(in: root)
                readCount += 1
            } catch let problem as JSONPathProblem {
                #expect(problem.range.upperBound <= query.utf8.count, "\(query)")
            }
        }
        #expect(readCount > 1000)
    }
}

/// Numbers that are the same in each run (SplitMix64).
private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

import Foundation
import JSONText
import Testing

@Suite struct TapeTests {
    @Test func `tokens know their kind, their place, their children and what follows them`() throws {
        let tape = try JSONTape(Array("\u{FEFF} {\"a\": [1, \"é\\n\"], \"b\": {}}".utf8))
        let tokens = (0..<tape.count).map { tape[$0] }
        #expect(tokens.map(\.kind) == [.object, .string, .array, .number, .string, .string, .object])
        #expect(tokens.map(\.start) == [4, 5, 10, 11, 14, 23, 28])
        #expect(tokens.map(\.end) == [31, 8, 21, 12, 20, 26, 30])
        #expect(tokens.map(\.next) == [7, 2, 5, 4, 5, 6, 7])
        #expect(tokens.map(\.count) == [2, 0, 2, 0, 0, 0, 0])
        #expect(tape.string(at: 4) == "é\n")
        #expect(tape.sourceText(at: 3) == "1")
        #expect(Array(tape.children(of: 0)) == [1, 5])
        #expect(tape.codingPath(to: 4).map(\.stringValue) == ["a", "Index 1"])
    }

    @Test func `escapes stand for the characters that they name`() throws {
        let text = #""\"\\\/\b\f\n\r\t\u0041\u00e9\u20AC\ud83d\ude00 é€😀""#
        #expect(try JSONValue(parsing: text) == .string("\"\\/\u{8}\u{C}\n\r\tAé€😀 é€😀"))
    }

    @Test func `a string may be of any length`() throws {
        for length in 0..<40 {
            for middle in ["", "\"", "é", "\\", "\u{1}"] {
                let value = JSONValue.string(
                    String(repeating: "x", count: length) + middle + String(repeating: "y", count: length))
                #expect(try JSONValue(parsing: value.description) == value)
            }
        }
    }

    @Test func `members are found in any order, and the first of several with one key counts`() throws {
        let tape = try JSONTape(Array(#"{"x":0,"a":1,"b":2,"a":3,"\u0063":4,"b":5}"#.utf8))
        for order in [
            ["x", "a", "b", "c"], ["c", "b", "a", "x"], ["b", "a", "c"], ["a", "c", "b"],
            ["c", "c", "a", "a"],
        ] {
            var members = JSONMembers(JSONTapeDecoder(tape))
            for key in order {
                let found = members.find(key)
                let place = try #require(found)
                #expect(tape.sourceText(at: place) == ["x": "0", "a": "1", "b": "2", "c": "4"][key])
            }
            let missing = members.find("d" as String)
            #expect(missing == nil)
        }
    }
}

import Foundation
import JSONText
import Testing

@Suite struct SyntaxErrorTests {
    static let messages: [(text: String, offset: Int, message: String)] = [
        ("", 0, "the text ends where a value is expected"),
        ("  ", 2, "the text ends where a value is expected"),
        ("]", 0, "`]` stands where a value is expected"),
        ("[1,]", 3, "`]` stands after a comma where one more item is expected"),
        (#"{"a":1,}"#, 7, "`}` stands after a comma where one more item is expected"),
        ("[,1]", 1, "`,` stands where a value or `]` is expected"),
        ("[1 2]", 3, "`2` stands where `,` or `]` is expected"),
        (#"{"a":1 "b":2}"#, 7, "`\"` stands where `,` or `}` is expected"),
        ("{a:1}", 1, "`a` stands where a key in double quotes or `}` is expected"),
        (#"{"a":1,b:2}"#, 7, "`b` stands where a key in double quotes is expected"),
        (#"{"a" 1}"#, 5, "`1` stands where `:` is expected"),
        (#"{"a":}"#, 5, "`}` stands where a value is expected"),
        (#"{"a":]"#, 5, "`]` stands where a value is expected"),
        ("[1}", 2, "`}` stands where `,` or `]` is expected"),
        ("1 2", 2, "`2` stands where the end of the text is expected"),
        ("01", 1, "a digit stands after a leading zero where the number has to end"),
        ("-", 1, "the text ends where a digit is expected"),
        ("1.", 2, "the text ends where a digit is expected"),
        ("1e+x", 3, "`x` stands where a digit is expected"),
        ("+1", 0, "`+` stands where a value is expected"),
        (".5", 0, "`.` stands where a value is expected"),
        ("nul", 3, "the text ends where `true`, `false` or `null` is expected"),
        ("nil", 0, "`n` stands where `true`, `false` or `null` is expected"),
        ("True", 0, "`T` stands where a value is expected"),
        ("'a'", 0, "`'` stands where a value is expected"),
        ("é", 0, "`é` stands where a value is expected"),
        ("\"abc", 4, "the text ends where the closing `\"` of a string is expected"),
        ("\"a\nb\"", 2, "the control character U+000A stands in a string where it has to be escaped"),
        (#""\x""#, 2, #"`x` stands where one of `"\/bfnrtu` after a backslash is expected"#),
        (#""\u12g4""#, 5, #"`g` stands where four hexadecimal digits after `\u` is expected"#),
        (#""\ud83d""#, 1, "half of a surrogate pair stands in a string where a whole character is expected"),
        (
            #""\ude00\ud83d""#, 1,
            "half of a surrogate pair stands in a string where a whole character is expected"
        ),
        ("\0", 0, "the byte 0x00 stands where a value is expected"),
        ("[1]\0", 3, "the byte 0x00 stands where the end of the text is expected"),
    ]

    @Test(arguments: messages)
    func `a mistake is told with its place, what stands there and what was expected`(
        text: String, offset: Int, message: String
    ) throws {
        let error = try #require(throws: JSONSyntaxError.self) { try JSONValue(parsing: text) }
        #expect(error == JSONSyntaxError(offset: offset, message: message))
    }

    @Test(arguments: [
        [0xFF], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
    ])
    func `text that is not UTF-8 is refused where it stands`(bytes: [UInt8]) throws {
        let text = Array("[\"ab".utf8) + bytes + Array("\"]".utf8)
        let error = try #require(throws: JSONSyntaxError.self) { try JSONValue(parsing: text) }
        #expect(error.offset == 4)
    }

    @Test func `every prefix of a document is refused at its end`() throws {
        let text = Array(
            #" {"a": [1, -2.5e3, true, false, null, {}], "é\n\ud83d\ude00": {"x": "y", "n": []}, "z": 0.1} "#
                .utf8)
        _ = try JSONValue(parsing: text)
        for length in 0..<(text.count - 1) {
            let error = try #require(throws: JSONSyntaxError.self) {
                try JSONValue(parsing: Array(text[..<length]))
            }
            // A character that is cut in two is found where it begins.
            #expect((length - 3...length).contains(error.offset), "\(length): \(error)")
        }
    }

    @Test func `arrays and objects may be as deep as the limit, and not one deeper`() throws {
        func nested(_ depth: Int) -> [UInt8] {
            Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
        }
        #expect(try JSONTape(nested(512)).count == 512)
        #expect(throws: JSONSyntaxError.self) { try JSONTape(nested(513)) }
        #expect(try JSONTape(nested(3), depthLimit: 3).count == 3)
        let error = try #require(throws: JSONSyntaxError.self) { try JSONTape(nested(4), depthLimit: 3) }
        #expect(error.offset == 3)
        #expect(throws: JSONSyntaxError.self) {
            try JSONTape(Array(String(repeating: "{", count: 20_000).utf8))
        }
    }

    @Test func `no change of one byte makes the reader stumble`() {
        let text = Array(#"{"a":[1,-2.5e3,true,null,{}],"é\n\ud83d\ude00":{"x":"y"},"z":0.1}"#.utf8)
        for place in text.indices {
            for byte in UInt8.min...UInt8.max {
                var changed = text
                changed[place] = byte
                guard let value = try? JSONValue(parsing: changed) else { continue }
                #expect(throws: Never.self) { try JSONValue(parsing: value.description) }
            }
        }
    }
}

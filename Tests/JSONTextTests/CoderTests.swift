import Foundation
import JSONText
import Testing

@Suite struct CoderTests {
    @Test func `types of other makers come through as with Foundation's coder`() throws {
        let value = Everything()
        let own = try JSONTextEncoder().encode(value)
        #expect(try JSONTextDecoder().decode(Everything.self, from: own) == value)
        let foundation = JSONEncoder()
        foundation.dateEncodingStrategy = .iso8601
        #expect(try JSONValue(parsing: own) == JSONValue(parsing: Array(foundation.encode(value))))
    }

    @Test func `containers may be filled in any order`() throws {
        let text = String(decoding: try JSONTextEncoder().encode(Interleaved()), as: UTF8.self)
        #expect(
            text
                == #"{"list":[1,{"x":true},[2],{"late":3}],"object":{"a":"A","b":"B"},"super":{"s":1},"a":2}"#
        )
        #expect(throws: Never.self) { try JSONTextDecoder().decode(Interleaved.self, from: Array(text.utf8)) }
    }

    @Test func `classes with a superclass come through`() throws {
        let text = try JSONTextEncoder().encode(Dog())
        #expect(String(decoding: text, as: UTF8.self) == #"{"name":"Rex","super":{"legs":4}}"#)
        let dog = try JSONTextDecoder().decode(Dog.self, from: text)
        #expect(dog.legs == 4)
        #expect(dog.name == "Rex")
    }

    @Test func `dictionaries are written with their keys sorted by bytes`() throws {
        let value = ["b": 1, "a": 2, "Z": 3, "é": 4, "10": 5, "9": 6]
        let text = String(decoding: try JSONTextEncoder().encode(value), as: UTF8.self)
        #expect(text == #"{"10":5,"9":6,"Z":3,"a":2,"b":1,"é":4}"#)
        #expect(try JSONTextDecoder().decode([String: Int].self, from: Array(text.utf8)) == value)
        let numbered = [2: "b", 10: "a"]
        let back = try JSONTextDecoder().decode([Int: String].self, from: JSONTextEncoder().encode(numbered))
        #expect(back == numbered)
    }

    @Test func `Foundation's types have the form that JSON has for them`() throws {
        struct Box<T: Codable & Equatable>: Codable, Equatable { var value: T }
        func text<T: Codable & Equatable>(_ value: T) throws -> String {
            let text = try JSONTextEncoder().encode(Box(value: value))
            #expect(try JSONTextDecoder().decode(Box<T>.self, from: text) == Box(value: value))
            return String(String(decoding: text, as: UTF8.self).dropFirst(9).dropLast(1))
        }
        #expect(try text(Data([0, 255])) == #""AP8=""#)
        #expect(try text(try #require(URL(string: "https://a.b/c?d=%20"))) == #""https://a.b/c?d=%20""#)
        let precise = try #require(Decimal(string: "12345678901234567890.12345678901"))
        #expect(try text(precise) == "12345678901234567890.12345678901")
        #expect(try text(Date(timeIntervalSince1970: 0)) == #""1970-01-01T00:00:00Z""#)
        #expect(try text([Date?.none]) == "[null]")
        let id = UUID()
        #expect(try text(id) == "\"\(id.uuidString.lowercased())\"")
    }

    @Test func `what JSON has no number for is refused with its place`() throws {
        for value in [Double.nan, .infinity, -.infinity] {
            let error = try #require(throws: EncodingError.self) {
                try JSONTextEncoder().encode(["a": [1, value]])
            }
            guard case .invalidValue(_, let context) = error else { continue }
            #expect(context.codingPath.map(\.stringValue) == ["a", "Index 1"])
            #expect(context.debugDescription.contains("`/a/1`"))
        }
        #expect(throws: EncodingError.self) { try JSONTextEncoder().encode(Float.infinity) }
    }

    @Test func `a value that fails leaves nothing behind`() throws {
        struct Careful: Encodable {
            func encode(to encoder: any Encoder) throws {
                var container = encoder.unkeyedContainer()
                try container.encode(1)
                try? container.encode([2, .nan])
                try container.encode(3)
            }
        }
        #expect(try JSONTextEncoder().encode([Careful()]) == Array("[[1,3]]".utf8))
    }

    @Test func `a value that is encoded as two things is an error, not a trap`() {
        struct Twice: Encodable {
            func encode(to encoder: any Encoder) throws {
                var container = encoder.singleValueContainer()
                try container.encode(1)
                var keyed = encoder.container(keyedBy: StringKey.self)
                try keyed.encode(1, forKey: StringKey("a"))
            }
        }
        #expect(throws: EncodingError.self) { try JSONTextEncoder().encode(Twice()) }
    }

    @Test func `pretty text is the same value over several lines`() throws {
        var encoder = JSONTextEncoder()
        encoder.isPretty = true
        let value: JSONValue = ["a": [1, ["b": "x\",{}[\\"]], "c": [], "d": [:]]
        let text = String(decoding: try encoder.encode(value), as: UTF8.self)
        #expect(
            text == """
                {
                  "a": [
                    1,
                    {
                      "b": "x\\",{}[\\\\"
                    }
                  ],
                  "c": [],
                  "d": {}
                }
                """)
        #expect(try JSONValue(parsing: text) == value)
    }

    static let wrong: [(text: String, error: String)] = [
        (#"{"i8":300}"#, "dataCorrupted /i8"), (#"{"i8":1.5}"#, "dataCorrupted /i8"),
        (#"{"i8":"1"}"#, "typeMismatch /i8"),
        (#"{"i8":null}"#, "valueNotFound /i8"), (#"{}"#, "keyNotFound i8 "), ("[]", "typeMismatch "),
        ("null", "valueNotFound "),
        (#"{"i8":1,"list":[{"s":"a"},{"s":1}]}"#, "typeMismatch /list/1/s"),
        (#"{"i8":1,"list":[{"s":"a"},{}]}"#, "keyNotFound s /list/1"),
        (#"{"i8":1,"list":{}}"#, "typeMismatch /list"),
        (#"{"i8":1,"list":[],"map":{"k":true}}"#, "typeMismatch /map/k"),
        (#"{"i8":1,"list":[],"map":[]}"#, "typeMismatch /map"), (#"{"i8":1e400}"#, "dataCorrupted /i8"),
        ("{", "dataCorrupted "),
    ]

    @Test(arguments: wrong)
    func `wrong input gives the error that Foundation gives`(text: String, expected: String) throws {
        struct Inner: Decodable { var s: String }
        struct Outer: Decodable {
            var i8: Int8
            var list: [Inner]
            var map: [String: Int]
        }
        let own = try #require(throws: DecodingError.self) {
            try JSONTextDecoder().decode(Outer.self, from: Array(text.utf8))
        }
        let foundation = try #require(throws: DecodingError.self) {
            try JSONDecoder().decode(Outer.self, from: Data(text.utf8))
        }
        #expect(summary(own) == expected)
        // Foundation does not say where a number is that does not fit.
        let isPlaceless = expected.hasPrefix("dataCorrupted")
        #expect(summary(foundation) == (isPlaceless ? "dataCorrupted " : expected))
    }
}

func summary(_ error: DecodingError) -> String {
    func pointer(_ context: DecodingError.Context) -> String {
        context.codingPath.map { "/" + ($0.intValue.map(String.init) ?? $0.stringValue) }.joined()
    }
    return switch error {
    case .keyNotFound(let key, let context): "keyNotFound \(key.stringValue) \(pointer(context))"
    case .typeMismatch(_, let context): "typeMismatch \(pointer(context))"
    case .valueNotFound(_, let context): "valueNotFound \(pointer(context))"
    case .dataCorrupted(let context): "dataCorrupted \(pointer(context))"
    @unknown default: "\(error)"
    }
}

private struct Everything: Codable, Equatable {
    var bool = true
    var int = Int.min, int8 = Int8.min, int16 = Int16.min, int32 = Int32.min, int64 = Int64.max
    var uint = UInt.max, uint8 = UInt8.max, uint16 = UInt16.max, uint32 = UInt32.max, uint64 = UInt64.max
    var float = Float(0.1), double = 0.1, string = "a\"/\u{1}é"
    var none: Int?, some: Int? = 1, nested: [[Int]] = [[1], []], optional: [Int?] = [1, nil]
    var map = ["a": ["b": 1]], list = [true], floats: [Float] = [1.5], strings = ["x"],
        bytes: [UInt8] = [0, 255]
    var date = Date(timeIntervalSince1970: 1_700_000_000), data = Data([1, 2]), decimal = Decimal(1) / 4
    var choice = Choice.second(value: 3), set: Set<Int> = [7], range = 1..<3

    enum Choice: Codable, Equatable { case first, second(value: Int) }
}

private struct Interleaved: Codable {
    enum Key: String, CodingKey { case list, object, a }
    struct Late: Codable { var late = 3 }
    struct Super: Codable { var s = 1 }

    init() {}

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        var list = try container.nestedUnkeyedContainer(forKey: .list)
        _ = try list.decode(Int.self)
        _ = try list.nestedContainer(keyedBy: StringKey.self).decode(Bool.self, forKey: StringKey("x"))
        var inner = try list.nestedUnkeyedContainer()
        _ = try inner.decode(Int.self)
        _ = try Late(from: list.superDecoder())
        guard list.isAtEnd, list.currentIndex == 4, container.allKeys == [.list, .object, .a] else {
            throw CancellationError()
        }
        _ = try container.nestedContainer(keyedBy: StringKey.self, forKey: .object).decode(
            String.self, forKey: StringKey("b"))
        _ = try Super(from: container.superDecoder())
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        var list = container.nestedUnkeyedContainer(forKey: .list)
        var object = container.nestedContainer(keyedBy: StringKey.self, forKey: .object)
        try list.encode(1)
        try object.encode("A", forKey: StringKey("a"))
        let parent = container.superEncoder()
        try container.encode(1, forKey: .a)
        var member = list.nestedContainer(keyedBy: StringKey.self)
        var inner = list.nestedUnkeyedContainer()
        let late = list.superEncoder()
        try inner.encode(2)
        try object.encode("B", forKey: StringKey("b"))
        try member.encode(true, forKey: StringKey("x"))
        try Late().encode(to: late)
        try Super().encode(to: parent)
        var again = encoder.container(keyedBy: Key.self)
        try again.encode(2, forKey: .a)
    }
}

private class Animal: Codable {
    var legs = 4
}

private final class Dog: Animal {
    var name = "Rex"
    private enum Key: CodingKey { case name }

    override init() { super.init() }

    required init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        name = try container.decode(String.self, forKey: .name)
        try super.init(from: container.superDecoder())
    }

    override func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(name, forKey: .name)
        try super.encode(to: container.superEncoder())
    }
}

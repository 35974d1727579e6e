import Foundation
import JSONText
import Testing

@Suite struct ValueTests {
    @Test(arguments: [
        ("1", "1.0"), ("1", "1.000e0"), ("100", "1e2"), ("0.1", "1E-1"), ("0", "-0"), ("0", "0e99"),
        ("-5e-1", "-0.50"),
        ("123456789012345678901234567890", "1.2345678901234567890123456789e29"),
        ("1e99999999999999999999", "1e99999999999999999999"),
    ])
    func `numbers of the same value are equal, and hash alike`(left: String, right: String) throws {
        let (left, right) = try (JSONValue(parsing: left), JSONValue(parsing: right))
        #expect(left == right)
        #expect(left.hashValue == right.hashValue)
    }

    @Test(arguments: [
        ("1", "1.0000000000000000000000000000001"), ("9223372036854775807", "9223372036854775808"),
        ("123456789012345678901234567890", "123456789012345678901234567891"), ("1", "-1"), ("1", "\"1\""),
        ("0", "false"),
        ("1e99999999999999999999", "1e99999999999999999998"),
    ])
    func `numbers of different values differ, to the last digit`(left: String, right: String) throws {
        #expect(try JSONValue(parsing: left) != JSONValue(parsing: right))
    }

    @Test func `an object keeps the order of its members, and equals one in another order`() throws {
        let value = try JSONValue(parsing: #"{"b":1,"a":{"d":[true],"c":null}}"#)
        #expect(value.description == #"{"b":1,"a":{"d":[true],"c":null}}"#)
        let other = try JSONValue(parsing: #"{"a":{"c":null,"d":[true]},"b":1.0}"#)
        #expect(value == other)
        #expect(value.hashValue == other.hashValue)
        #expect(value != ["b": 1])
    }

    @Test func `keys and strings that differ only by normalisation are different`() throws {
        let value = try JSONValue(parsing: "{\"\u{E9}\":1,\"e\u{301}\":2}")
        #expect(value.object?.count == 2)
        #expect(value["\u{E9}"] == 1)
        #expect(value["e\u{301}"] == 2)
        #expect(JSONValue.string("\u{E9}") != JSONValue.string("e\u{301}"))
    }

    @Test func `of members with the same key the first is kept, however many there are`() throws {
        let members = (0..<40).map { "\"k\($0 % 20)\":\($0)" }.joined(separator: ",")
        let object = try #require(try JSONValue(parsing: "{\(members)}").object)
        #expect(object.keys == (0..<20).map { "k\($0)" })
        #expect(object["k19"] == 19)
    }

    @Test func `members can be set, replaced and taken away`() {
        var object: JSONObject = ["a": 1]
        for place in 0..<20 { object["k\(place)"] = .number(JSONNumber(place)) }
        object["a"] = "x"
        object["k3"] = nil
        #expect(object.count == 20)
        #expect(object["a"] == "x")
        #expect(object["k3"] == nil)
        #expect(object["k19"] == 19)
    }

    @Test func `literals and subscripts`() {
        let value: JSONValue = ["name": "x", "sizes": [1, 2.5], "isNew": true, "none": nil]
        #expect(value["sizes"]?[1]?.double == 2.5)
        #expect(value["sizes"]?[2] == nil)
        #expect(value["name"]?[0] == nil)
        #expect(value["isNew"]?.bool == true)
        #expect(value["none"]?.isNull == true)
        #expect(value["other"] == nil)
        #expect(value.description == #"{"name":"x","sizes":[1,2.5],"isNew":true,"none":null}"#)
    }

    @Test func `a number gives what it holds, and nothing that it does not`() throws {
        #expect(JSONNumber("9223372036854775807")?.int64 == .max)
        #expect(JSONNumber("-9223372036854775808")?.int64 == .min)
        #expect(JSONNumber("9223372036854775808")?.int64 == nil)
        #expect(JSONNumber("18446744073709551615")?.uint64 == .max)
        #expect(JSONNumber("18446744073709551616")?.uint64 == nil)
        #expect(JSONNumber("-1")?.uint64 == nil)
        #expect(JSONNumber("1.0")?.int64 == 1)
        #expect(JSONNumber("1e2")?.int64 == 100)
        #expect(JSONNumber("1.5")?.int64 == nil)
        #expect(JSONNumber("1e400")?.double == nil)
        #expect(JSONNumber("1e-400")?.double == 0)
        #expect(JSONNumber("0.1")?.double == 0.1)
        #expect(JSONNumber("179769313486231570000e288")?.double == 1.7976931348623157e308)
        #expect(
            JSONNumber("12345678901234567890.1234567890")?.decimal?.description
                == "12345678901234567890.123456789")
        #expect(JSONNumber("-0.00000001")?.decimal == Decimal(sign: .minus, exponent: -8, significand: 1))
        #expect(JSONNumber("1e400")?.decimal == nil)
        #expect(JSONNumber("1" + String(repeating: "0", count: 39) + "1")?.decimal == nil)
        #expect(JSONNumber(Double.nan) == nil)
        #expect(JSONNumber(1.0)?.text == "1")
        for text in ["", "01", ".5", "+1", "1.", "NaN", " 1", "1 ", "\u{FEFF}1", "0x1F", "[1]"] {
            #expect(JSONNumber(text) == nil, "\(text)")
        }
    }

    @Test func `doubles come back to the last bit`() throws {
        let values: [Double] = [
            0, -0.0, 0.1, 1 / 3, 1e21, 1e-7, .leastNonzeroMagnitude, .greatestFiniteMagnitude,
            123_456_789.123, 1e22, 1e23, 9007199254740992,
            -2.5e-3, 4.35, 0.3, 2.2250738585072014e-308,
        ]
        for value in values {
            let text = try JSONTextEncoder().encode(value)
            let back = try JSONTextDecoder().decode(Double.self, from: text)
            #expect(back.bitPattern == value.bitPattern, "\(value)")
        }
    }

    @Test func `a value goes through any coder`() throws {
        let value = try JSONValue(
            parsing: #"{"a":[1,-9223372036854775808,18446744073709551615,0.25,true,null,"x"],"b":{},"c":[]}"#)
        let own = try JSONTextDecoder().decode(JSONValue.self, from: JSONTextEncoder().encode(value))
        #expect(own == value)
        let foreign = try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(value))
        #expect(foreign == value)
        let mixed = try JSONDecoder().decode([JSONValue].self, from: Data(JSONTextEncoder().encode([value])))
        #expect(mixed == [value])
        let digits = try JSONValue(parsing: "[12345678901234567890123456789.12345]")
        #expect(
            try JSONTextDecoder().decode(JSONValue.self, from: JSONTextEncoder().encode(digits)) == digits)
        #expect(try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(digits)) == digits)
    }
}

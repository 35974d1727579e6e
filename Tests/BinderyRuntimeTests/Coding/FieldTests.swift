import BinderyRuntime
import Foundation
import Testing

@Suite struct FieldTests {
    @Test(arguments: Coder.allCases, Coder.allCases)
    func `every kind of member is read and written with both coders`(reader: Coder, writer: Coder) throws {
        let value: Everything = try reader.decode(from: Everything.text)
        #expect(value.int64 == .max)
        #expect(value.date == Date(timeIntervalSince1970: 1_709_210_096))
        #expect(value.value == Data([0, 255]))
        #expect(value.map["l"] == Item(id: "4"))
        #expect(try writer.json(value) == JSONValue(parsing: Everything.text))
        #expect(try reader.decode(from: writer.encode(value)) == value)
    }

    @Test(arguments: Coder.allCases, Coder.allCases)
    func `every kind of optional member is read and written with both coders`(reader: Coder, writer: Coder)
        throws
    {
        let value: Optionals = try reader.decode(from: Optionals.text)
        #expect(value.uint64 == 4)
        #expect(value.nullable == .value(Item(id: "6")))
        let expected = Optionals.text.replacing("56.5Z", with: "56.500Z")
        #expect(try writer.json(value) == JSONValue(parsing: expected))
        #expect(try reader.decode(Optionals.self, from: "{}") == Optionals())
        #expect(try writer.encode(Optionals()) == "{}")
    }

    @Test func `the own coder writes members in order, and the same bytes every time`() throws {
        let value: Everything = try Coder.own.decode(from: Everything.text)
        #expect(try Coder.own.encode(value) == Everything.text)
    }

    @Test(arguments: Coder.allCases)
    func `what was null is null again, and what was absent stays absent`(coder: Coder) throws {
        for key in Optionals.keys {
            let text = "{\"\(key)\":null}"
            let value: Optionals = try coder.decode(from: text)
            #expect(try coder.encode(value) == text)
            #expect(try Coder.own.encode(value) == text)
            guard key != "nullable", key != "json" else { continue }
            #expect(value == Optionals())
            #expect(value.hashValue == Optionals().hashValue)
        }
        var value: Optionals = try coder.decode(from: #"{"string":null,"int":null}"#)
        value.string = "now"
        #expect(try coder.json(value) == ["string": "now", "int": nil])
    }

    @Test func `nulls beyond the first 64 are remembered too`() throws {
        struct Wide: Codable {
            let nulls: ExplicitNulls
            init(from decoder: any Decoder) throws {
                var fields = FieldReader(decoder)
                for _ in 0..<150 { _ = fields.intIfPresent("none") }
                _ = fields.intIfPresent("some")
                nulls = fields.explicitNulls
                try fields.finish()
            }
            func encode(to encoder: any Encoder) throws {
                var fields = FieldWriter(encoder, nulls)
                for _ in 0..<150 { fields.intIfPresent("none", nil) }
                fields.intIfPresent("some", nil)
                try fields.finish()
            }
        }
        #expect(
            try Coder.own.encode(Coder.own.decode(Wide.self, from: #"{"some":null}"#)) == #"{"some":null}"#)
    }

    @Test(arguments: Coder.allCases)
    func `absent, null and a value are three states`(coder: Coder) throws {
        var value = Optionals()
        #expect(try coder.encode(value) == "{}")
        value.nullable = .null
        #expect(try coder.encode(value) == #"{"nullable":null}"#)
        #expect(try coder.decode(Optionals.self, from: #"{"nullable":null}"#).nullable == .null)
        #expect(try coder.decode(Optionals.self, from: "{}").nullable == nil)
        value.nullable = .value(Item(id: "1"))
        #expect(try coder.encode(value) == #"{"nullable":{"id":"1"}}"#)
        let number: Nullable<Int>? = 3
        let text: Nullable<String> = "x"
        #expect(number?.value == 3)
        #expect(text == .value("x"))
    }

    @Test(arguments: Coder.allCases)
    func `undeclared members are kept, sorted`(coder: Coder) throws {
        let value: Optionals = try coder.decode(from: #"{"z":1,"int":5,"b":2,"é":3}"#)
        #expect(value.rest == ["z": 1, "b": 2, "é": 3])
        #expect(value.int == 5)
        #expect(try coder.json(value) == ["z": 1, "int": 5, "b": 2, "é": 3])
        #expect(try Coder.own.encode(value) == #"{"int":5,"b":2,"z":1,"é":3}"#)
    }

    @Test func `keys match by their scalars, escaped or not, in any order`() throws {
        let text = #"{"unknown":{"id":[1]},"\u006eame":"x","left":{"name":"y"},"name":"second"}"#
        let tree: Tree = try Coder.own.decode(from: text)
        #expect(tree == Tree(name: "x", left: Tree(name: "y")))
        struct Accent: Decodable {
            var value: Int?
            init(from decoder: any Decoder) throws {
                var fields = FieldReader(decoder)
                value = fields.intIfPresent("\u{E9}")
                try fields.finish()
            }
        }
        #expect(try Coder.own.decode(Accent.self, from: "{\"e\u{301}\":1}").value == nil)
        #expect(try Coder.own.decode(Accent.self, from: "{\"e\u{301}\":1,\"\u{E9}\":2}").value == 2)
    }

    @Test(arguments: Coder.allCases)
    func `types that contain themselves`(coder: Coder) throws {
        let tree = Tree(name: "a", left: Tree(name: "b", left: Tree(name: "c")), children: [Tree(name: "d")])
        #expect(try coder.decode(from: coder.encode(tree)) == tree)
    }

    @Test(arguments: Coder.allCases)
    func `whole numbers may be written with a fraction of zero or an exponent`(coder: Coder) throws {
        let value: Optionals = try coder.decode(from: #"{"int":1.0,"int32":1e2,"int64":-2.50e1,"double":1}"#)
        #expect(value.int == 1)
        #expect(value.int32 == 100)
        #expect(value.int64 == -25)
        #expect(value.double == 1)
        let text = "{\"int64\":-9223372036854775808,\"uint64\":1234567890123456789}"
        let exact: Optionals = try coder.decode(from: text)
        #expect(exact.int64 == .min)
        #expect(try coder.json(exact) == JSONValue(parsing: text))
    }

    @Test(arguments: Coder.allCases)
    func `dates are read as RFC 3339 or Unix time wherever they stand`(coder: Coder) throws {
        struct Dates: Codable, Equatable {
            var one: Date, list: [Date], map: [String: Date], model: Date, null: Date?,
                nullable: Nullable<Date>?
            init(from decoder: any Decoder) throws {
                var fields = FieldReader(decoder)
                one = fields.date("one")
                list = fields.list("list")
                map = fields.map("map")
                model = try fields.model("model")
                null = fields.requiredNullable("null")
                nullable = fields.nullable("nullable")
                try fields.finish()
            }
            func encode(to encoder: any Encoder) throws {
                var fields = FieldWriter(encoder)
                fields.date("one", one)
                fields.list("list", list)
                fields.map("map", map)
                fields.model("model", model)
                fields.requiredNullable("null", null)
                fields.nullable("nullable", nullable)
                try fields.finish()
            }
        }
        let text = """
            {"one":1700000000,"list":["2023-11-14T22:13:20Z",1700000000.5],"map":{"a":"2023-11-14T23:13:20+01:00"},\
            "model":1700000000,"null":"2023-11-14T22:13:20.000Z","nullable":1.7e9}
            """
        let dates: Dates = try coder.decode(from: text)
        let date = Date(timeIntervalSince1970: 1_700_000_000)
        #expect(
            [dates.one, dates.list[0], dates.map["a"], dates.model, dates.null, dates.nullable?.value]
                .allSatisfy { $0 == date })
        #expect(dates.list[1] == date + 0.5)
        #expect(
            try coder.json(dates) == [
                "one": "2023-11-14T22:13:20Z", "list": ["2023-11-14T22:13:20Z", "2023-11-14T22:13:20.500Z"],
                "map": ["a": "2023-11-14T22:13:20Z"], "model": "2023-11-14T22:13:20Z",
                "null": "2023-11-14T22:13:20Z",
                "nullable": "2023-11-14T22:13:20Z",
            ])
        #expect(try coder.decode(from: coder.encode(dates)) == dates)
    }

    @Test(arguments: Coder.allCases)
    func `values that no description lists survive in an open enumeration`(coder: Coder) throws {
        let values: [Status] = try coder.decode(from: #"["open","lost"]"#)
        #expect(values.map(\.isKnown) == [true, false])
        #expect(values.map(\.description) == ["open", "lost"])
        #expect(try coder.encode(values) == #"["open","lost"]"#)
        #expect(Set(values + values).count == 2)
    }

    @Test func `numbers that JSON does not have are refused with their place`() throws {
        var value = Optionals()
        for double in [Double.nan, .infinity, -.infinity] {
            value.double = double
            for coder in Coder.allCases {
                let error = try #require(throws: EncodingError.self) { try coder.encode(["x": [value]]) }
                guard case .invalidValue(_, let context) = error else { continue }
                #expect(
                    context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue } == [
                        "x", "0", "double",
                    ])
            }
        }
    }
}

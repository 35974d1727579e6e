import BinderyRuntime
import Foundation

/// A property for every kind of read and write, as generated code has them.
struct Everything: Codable, Hashable {
    var string: String, bool: Bool, int: Int, int32: Int32, int64: Int64, uint64: UInt64, double: Double,
        date: Date
    var json: JSONValue, strings: [String], list: [Item], map: [String: Item], model: Item, value: Data
    var nullableModel: Item?

    init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        string = fields.string("string")
        bool = fields.bool("bool")
        int = fields.int("int")
        int32 = fields.int32("int32")
        int64 = fields.int64("int64")
        uint64 = fields.uint64("uint64")
        double = fields.double("double")
        date = fields.date("date")
        json = fields.json("json")
        strings = fields.strings("strings")
        list = fields.list("list")
        map = fields.map("map")
        model = try fields.model("model")
        value = try fields.value("value")
        nullableModel = fields.requiredNullable("nullableModel")
        try fields.finish()
    }

    func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("string", string)
        fields.bool("bool", bool)
        fields.int("int", int)
        fields.int32("int32", int32)
        fields.int64("int64", int64)
        fields.uint64("uint64", uint64)
        fields.double("double", double)
        fields.date("date", date)
        fields.json("json", json)
        fields.strings("strings", strings)
        fields.list("list", list)
        fields.map("map", map)
        fields.model("model", model)
        fields.value("value", value)
        fields.requiredNullable("nullableModel", nullableModel)
        try fields.finish()
    }

    static let text = """
        {"string":"a\\"é","bool":true,"int":-1,"int32":-2147483648,"int64":9223372036854775807,\
        "uint64":18446744073709551615,"double":0.1,"date":"2024-02-29T12:34:56Z","json":{"b":[null,1],"a":0},\
        "strings":["x",""],"list":[{"id":"1"},{"id":"2"}],"map":{"k":{"id":"3"},"l":{"id":"4"}},"model":{"id":"5"},\
        "value":"AP8=","nullableModel":null}
        """
}

struct Item: Codable, Hashable {
    var id: String

    init(id: String) { self.id = id }

    init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        id = fields.string("id")
        try fields.finish()
    }

    func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("id", id)
        try fields.finish()
    }
}

/// The same with optional properties, one that can be null as well, and undeclared members.
struct Optionals: Codable, Hashable {
    var string: String?, bool: Bool?, int: Int?, int32: Int32?, int64: Int64?, uint64: UInt64?,
        double: Double?, date: Date?
    var json: JSONValue?, strings: [String]?, list: [Item]?, map: [String: Item]?, model: Item?, value: Data?
    var nullable: Nullable<Item>?
    var rest: [String: Int] = [:]
    private let explicitNulls: ExplicitNulls

    init() { explicitNulls = ExplicitNulls() }

    init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        string = fields.stringIfPresent("string")
        bool = fields.boolIfPresent("bool")
        int = fields.intIfPresent("int")
        int32 = fields.int32IfPresent("int32")
        int64 = fields.int64IfPresent("int64")
        uint64 = fields.uint64IfPresent("uint64")
        double = fields.doubleIfPresent("double")
        date = fields.dateIfPresent("date")
        json = fields.jsonIfPresent("json")
        strings = fields.stringsIfPresent("strings")
        list = fields.listIfPresent("list")
        map = fields.mapIfPresent("map")
        model = fields.modelIfPresent("model")
        value = fields.valueIfPresent("value")
        nullable = fields.nullable("nullable")
        rest = fields.rest(except: Self.declared)
        explicitNulls = fields.explicitNulls
        try fields.finish()
    }

    func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder, explicitNulls)
        fields.stringIfPresent("string", string)
        fields.boolIfPresent("bool", bool)
        fields.intIfPresent("int", int)
        fields.int32IfPresent("int32", int32)
        fields.int64IfPresent("int64", int64)
        fields.uint64IfPresent("uint64", uint64)
        fields.doubleIfPresent("double", double)
        fields.dateIfPresent("date", date)
        fields.jsonIfPresent("json", json)
        fields.stringsIfPresent("strings", strings)
        fields.listIfPresent("list", list)
        fields.mapIfPresent("map", map)
        fields.modelIfPresent("model", model)
        fields.valueIfPresent("value", value)
        fields.nullable("nullable", nullable)
        fields.rest(rest)
        try fields.finish()
    }

    private static let declared: [StaticString] = [
        "string", "bool", "int", "int32", "int64", "uint64", "double", "date", "json", "strings", "list",
        "map", "model",
        "value", "nullable",
    ]

    static let text = """
        {"string":"a","bool":false,"int":1,"int32":2,"int64":3,"uint64":4,"double":2.5,"date":"2024-02-29T12:34:56.5Z",\
        "json":"x","strings":[],"list":[],"map":{},"model":{"id":"5"},"value":"","nullable":{"id":"6"}}
        """
    static let keys = declared.map(\.description)
}

/// A type that contains itself.
struct Tree: Codable, Hashable {
    var name: String
    private let _left: Indirect<Tree>?
    var children: [Tree]?
    var left: Tree? { _left?.value }

    init(name: String, left: Tree? = nil, children: [Tree]? = nil) {
        self.name = name
        _left = left.map(Indirect.init)
        self.children = children
    }

    init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        name = fields.string("name")
        _left = (fields.modelIfPresent("left") as Tree?).map(Indirect.init)
        children = fields.listIfPresent("children")
        try fields.finish()
    }

    func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("name", name)
        fields.modelIfPresent("left", left)
        fields.listIfPresent("children", children)
        try fields.finish()
    }
}

struct Status: OpenEnum {
    let rawValue: String
    init(rawValue: String) { self.rawValue = rawValue }
    static var open: Self { Self(rawValue: "open") }
    static var done: Self { Self(rawValue: "done") }
    static var allCases: [Self] { [.open, .done] }
}

/// One of the two coders that a test runs with.
enum Coder: String, CaseIterable, Sendable {
    case own, foundation

    func decode<T: Decodable>(_ type: T.Type = T.self, from text: String) throws -> T {
        switch self {
        case .own: try JSONTextDecoder().decode(type, from: Array(text.utf8))
        case .foundation: try JSONDecoder().decode(type, from: Data(text.utf8))
        }
    }

    func encode<T: Encodable>(_ value: T) throws -> String {
        switch self {
        case .own: String(decoding: try JSONTextEncoder().encode(value), as: UTF8.self)
        case .foundation: String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
        }
    }

    func json<T: Encodable>(_ value: T) throws -> JSONValue { try JSONValue(parsing: encode(value)) }
}

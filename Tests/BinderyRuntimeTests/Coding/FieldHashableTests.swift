import BinderyRuntime
import Foundation
import Testing

/// What a generated model has, with a property of each kind that is compared in another way.
private struct Compared: Codable, FieldHashable {
    var name: String?
    var count: Int64?
    var share: Double?
    var on: Date?
    var total: ExactDecimal?
    var extra: JSONValue?
    var part: Item?
    var parts: [Item]?
    var note: Nullable<String>?
    var currency: Currency?
    private var explicitNulls = ExplicitNulls()
    var rest: [String: JSONValue] = [:]

    init() {}

    init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        name = fields.stringIfPresent("name")
        count = fields.int64IfPresent("count")
        share = fields.doubleIfPresent("share")
        on = fields.dateIfPresent("on")
        total = fields.exactDecimalIfPresent("total")
        extra = fields.jsonIfPresent("extra")
        part = fields.modelIfPresent("part")
        parts = fields.listIfPresent("parts")
        note = fields.nullable("note")
        currency = fields.isNothing("currency", [""]) ? nil : fields.enumerationIfPresent("currency")
        rest = fields.rest(except: [
            "name", "count", "share", "on", "total", "extra", "part", "parts", "note", "currency",
        ])
        explicitNulls = fields.explicitNulls
        try fields.finish()
    }

    func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder, explicitNulls)
        fields.stringIfPresent("name", name)
        fields.int64IfPresent("count", count)
        fields.doubleIfPresent("share", share)
        fields.dateIfPresent("on", on)
        fields.exactDecimalIfPresent("total", total)
        fields.jsonIfPresent("extra", extra)
        fields.modelIfPresent("part", part)
        fields.listIfPresent("parts", parts)
        fields.nullable("note", note)
        fields.enumerationIfPresent("currency", currency)
        fields.rest(rest)
        try fields.finish()
    }
}

private struct Currency: AnyCaseEnum {
    var rawValue: String

    static var allCases: [Self] { [Self(rawValue: "eur")] }
}

@Suite("models are equal where their fields are")
struct FieldHashableTests {
    private func read(_ text: String) throws -> Compared {
        try JSONTextDecoder().decode(Compared.self, from: Array(text.utf8))
    }

    @Test(
        "every kind of field counts",
        arguments: [
            #"{"name":"a"}"#, #"{"name":""}"#, #"{"count":1}"#, #"{"share":1}"#,
            #"{"on":"2026-01-01T00:00:00Z"}"#, #"{"total":"1.5"}"#, #"{"extra":{"a":1,"b":2}}"#,
            #"{"extra":null}"#, #"{"part":{"id":"1"}}"#, #"{"parts":[]}"#, #"{"parts":[{"id":"1"}]}"#,
            #"{"note":"a"}"#, #"{"note":null}"#, #"{"other":1}"#, "{}",
        ])
    func distinct(_ text: String) throws {
        let value = try read(text)
        #expect(try value == read(text))
        #expect(try value.hashValue == read(text).hashValue)
        let others = [
            #"{"name":"b"}"#, #"{"count":2}"#, #"{"share":2}"#, #"{"on":"2026-01-01T00:00:01Z"}"#,
            #"{"total":"2"}"#, #"{"extra":{"a":1}}"#, #"{"part":{"id":"2"}}"#, #"{"parts":[{"id":"2"}]}"#,
            #"{"note":"b"}"#,
            #"{"other":2}"#, #"{"name":"a","count":1}"#,
        ]
        for other in others { #expect(try value != read(other), "\(text) and \(other)") }
    }

    @Test(
        "what is equal by itself is equal in a model, however it was written",
        arguments: [
            (#"{"total":"1.50"}"#, #"{"total":"1.5"}"#),
            (#"{"extra":{"a":1,"b":2}}"#, #"{"extra":{"b":2.0,"a":1}}"#),
            (#"{"on":"2026-01-01T01:00:00+01:00"}"#, #"{"on":"2026-01-01T00:00:00Z"}"#),
            (#"{"name":null,"on":null}"#, "{}"), (#"{"currency":""}"#, "{}"),
            (#"{"currency":"EUR"}"#, #"{"currency":"eur"}"#), (#"{"share":0}"#, #"{"share":-0.0}"#),
            (#"{"x":1,"y":2}"#, #"{"y":2,"x":1}"#),
        ])
    func alike(_ left: String, _ right: String) throws {
        #expect(try read(left) == read(right))
        #expect(try read(left).hashValue == read(right).hashValue)
        #expect(try Set([read(left), read(right)]).count == 1)
    }

    @Test("a value that cannot be sent can be compared")
    func notFinite() {
        var value = Compared()
        value.share = .infinity
        var other = value
        #expect(value == other)
        other.name = "a"
        #expect(value != other)
        other = value
        other.count = 1
        #expect(value != other)
        value.share = .nan
        #expect(value != value, "as `Double` has it")
    }
}

/// Contains itself in a box, in a list, in a map and in a union.
private struct Folder: Encodable, FieldHashable {
    var name: String?
    var box: Indirect<Folder>?
    var list: [Folder]?
    var map: [String: Folder]?
    var entry: Entry?

    indirect enum Entry: Encodable, Hashable {
        case folder(Folder)
        case text(String)

        func encode(to encoder: any Encoder) throws {
            switch self {
            case .folder(let folder): try folder.encode(to: encoder)
            case .text(let text): try text.encode(to: encoder)
            }
        }
    }

    func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("name", name)
        fields.boxedIfPresent("box", box)
        fields.listIfPresent("list", list)
        fields.mapIfPresent("map", map)
        fields.modelIfPresent("entry", entry)
        try fields.finish()
    }
}

@Suite("models in models are compared, however deep they stand")
struct DeepFieldHashableTests {
    enum Way: String, CaseIterable { case box, list, map, union }

    private static func folder(_ way: Way, depth: Int, _ name: String) -> Folder {
        (1..<depth).reduce(Folder(name: name)) { inner, _ in
            switch way {
            case .box: Folder(box: Indirect(inner))
            case .list: Folder(list: [inner])
            case .map: Folder(map: ["a": inner])
            case .union: Folder(entry: .folder(inner))
            }
        }
    }

    @Test(arguments: Way.allCases)
    func `what stands in another counts`(_ way: Way) {
        let value = Self.folder(way, depth: 3, "a")
        #expect(value == Self.folder(way, depth: 3, "a"))
        #expect(value.hashValue == Self.folder(way, depth: 3, "a").hashValue)
        #expect(value != Self.folder(way, depth: 3, "b"))
        #expect(value.hashValue != Self.folder(way, depth: 3, "b").hashValue)
        #expect(value != Self.folder(way, depth: 4, "a"))
        for other in Way.allCases where other != way {
            #expect(value != Self.folder(other, depth: 3, "a"))
        }
    }

    @Test func `lists and maps are compared by what is in them, and where`() {
        let (a, b) = (Folder(name: "a"), Folder(name: "b"))
        #expect(Folder(list: [a, b]) != Folder(list: [b, a]))
        #expect(Folder(list: [a]) != Folder(list: [a, a]))
        #expect(Folder(list: []) != Folder())
        #expect(Folder(map: ["a": a, "b": b]) == Folder(map: ["b": b, "a": a]))
        #expect(Folder(map: ["a": a]) != Folder(map: ["b": a]))
        #expect(Folder(map: ["a": a, "b": b]) != Folder(map: ["a": b, "b": a]))
        #expect(Folder(map: [:]) != Folder())
    }

    /// The stack of a thread that is not the main one, on Apple's systems.
    @Test(
        "a stack of 512 KB is enough",
        arguments: [(Way.box, 2000), (.list, 2000), (.map, 2000), (.union, 200)])
    func stack(_ way: Way, _ depth: Int) async {
        let areEqual = await withCheckedContinuation { continuation in
            let thread = Thread {
                let (value, other) = (
                    Self.folder(way, depth: depth, "a"), Self.folder(way, depth: depth, "a")
                )
                continuation.resume(returning: value == other && value.hashValue == other.hashValue)
            }
            thread.stackSize = 512 << 10
            thread.start()
        }
        #expect(areEqual)
    }
}

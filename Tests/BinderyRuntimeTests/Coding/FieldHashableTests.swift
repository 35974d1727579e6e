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

import BinderyRuntime
import Foundation
import Testing

/// One member of each scalar that has a type of its own, required and optional.
private struct Scalars: Codable, Hashable {
    var small: Int8, half: UInt16, decimal: Decimal, data: Data, id: UUID, time: UnixTime, day: CalendarDate
    var clock: TimeOfDay, span: ISO8601Duration, link: URI, price: DecimalString, token: Base64URLData
    var sent: RFC2822Date
    var days: [CalendarDate], parts: [Data], ids: [String: UUID], amounts: [Decimal]
    var wide: UInt32?, maybe: Decimal?, other: UUID?

    init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        small = fields.int8("small")
        half = fields.uint16("half")
        decimal = fields.decimal("decimal")
        data = fields.data("data")
        id = fields.uuid("id")
        time = fields.unixTime("time")
        day = fields.calendarDate("day")
        clock = fields.timeOfDay("clock")
        span = fields.duration("span")
        link = fields.uri("link")
        price = fields.decimalString("price")
        token = fields.base64URL("token")
        sent = fields.rfc2822Date("sent")
        days = fields.list("days")
        parts = fields.list("parts")
        ids = fields.map("ids")
        amounts = fields.list("amounts")
        wide = fields.uint32IfPresent("wide")
        maybe = fields.decimalIfPresent("maybe")
        other = fields.uuidIfPresent("other")
        try fields.finish()
    }

    func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.int8("small", small)
        fields.uint16("half", half)
        fields.decimal("decimal", decimal)
        fields.data("data", data)
        fields.uuid("id", id)
        fields.unixTime("time", time)
        fields.calendarDate("day", day)
        fields.timeOfDay("clock", clock)
        fields.duration("span", span)
        fields.uri("link", link)
        fields.decimalString("price", price)
        fields.base64URL("token", token)
        fields.rfc2822Date("sent", sent)
        fields.list("days", days)
        fields.list("parts", parts)
        fields.map("ids", ids)
        fields.list("amounts", amounts)
        fields.uint32IfPresent("wide", wide)
        fields.decimalIfPresent("maybe", maybe)
        fields.uuidIfPresent("other", other)
        try fields.finish()
    }

    static let members: [(key: String, value: String)] = [
        ("small", "-128"), ("half", "65535"), ("decimal", "123456789012345678.123456789012"),
        ("data", #""AP8=""#), ("id", #""550e8400-e29b-41d4-a716-446655440000""#), ("time", "1700000000.25"),
        ("day", #""2024-02-29""#), ("clock", #""09:30:00.250+02:00""#), ("span", #""P1Y2M10DT2H30M""#),
        ("link", #""https://example.com/a b?ü=1""#), ("price", #""10.50""#), ("token", #""_-8""#),
        ("sent", #""Fri, 21 Nov 1997 15:55:06 +0000""#), ("days", #"["2024-02-29"]"#),
        ("parts", #"["AP8="]"#),
        ("ids", #"{"a":"550e8400-e29b-41d4-a716-446655440000"}"#),
        ("amounts", "[0.1,99999999999999999999999999999999999999]"), ("wide", "4294967295"), ("maybe", "0.1"),
        ("other", #""550e8400-e29b-41d4-a716-446655440000""#),
    ]

    static func text(_ key: String = "", _ value: String = "") -> String {
        let all = members.map { "\"\($0.key)\":\($0.key == key ? value : $0.value)" }
        return "{\(all.joined(separator: ","))}"
    }
}

@Suite struct ScalarTests {
    @Test(arguments: Coder.allCases, Coder.allCases)
    func `every scalar comes back as it was, with both coders`(reader: Coder, writer: Coder) throws {
        let value: Scalars = try reader.decode(from: Scalars.text())
        #expect(value.decimal == Decimal(string: "123456789012345678.123456789012"))
        #expect(value.time.date == Date(timeIntervalSince1970: 1_700_000_000.25))
        #expect(try writer.json(value) == JSONValue(parsing: Scalars.text()))
        #expect(try reader.decode(from: writer.encode(value)) == value)
    }

    @Test(
        arguments: Coder.allCases,
        [
            ("data", #""A===""#), ("id", #""1""#),
            ("day", #""2024-02-30""#), ("clock", #""24:00""#), ("span", #""P""#), ("price", #""1,5""#),
            ("token", #""A""#), ("sent", #""yesterday""#), ("parts", #"["*"]"#), ("day", "7"),
            ("day", "null"),
            ("time", #""now""#), ("decimal", #""1""#), ("link", "1"), ("other", "true"),
        ])
    func `a value of another form is an error at its place`(coder: Coder, member: (key: String, text: String))
        throws
    {
        let error = try #require(throws: DecodingError.self) {
            try coder.decode(Scalars.self, from: Scalars.text(member.key, member.text))
        }
        #expect(summary(error).contains("/\(member.key)"))
    }

    @Test(arguments: [("small", "128"), ("half", "-1"), ("wide", "4294967296"), ("small", "1.5")])
    func `a number that does not fit is an error at its place`(member: (key: String, text: String)) throws {
        let error = try #require(throws: DecodingError.self) {
            try Coder.own.decode(Scalars.self, from: Scalars.text(member.key, member.text))
        }
        #expect(summary(error) == "dataCorrupted /\(member.key)")
    }

    @Test(arguments: [
        ("0000-01-01", true), ("2000-02-29", true), ("1900-02-29", false), ("2024-1-01", false),
        ("2024-04-31", false), ("2024-13-01", false), ("2024-02-29T00:00:00Z", false), ("20240229", false),
        ("", false), ("২024-01-01", false),
    ])
    func `a calendar date is one of RFC 3339`(text: String, isDate: Bool) {
        #expect(CalendarDate(text)?.description == (isDate ? text : nil))
    }

    @Test func `a calendar date begins when its time zone says so`() throws {
        let day = try #require(CalendarDate(year: 2024, month: 3, day: 31))
        let berlin = try #require(TimeZone(identifier: "Europe/Berlin"))
        #expect(day.start() == Date(timeIntervalSince1970: 1_711_843_200))
        #expect(day.start(in: berlin) == Date(timeIntervalSince1970: 1_711_839_600))
        #expect(CalendarDate(day.start(in: berlin), in: berlin) == day)
        #expect(CalendarDate(Date(timeIntervalSince1970: -1)) == CalendarDate("1969-12-31"))
        #expect(try #require(CalendarDate("2024-03-30")) < day)
    }

    @Test(arguments: [
        ("08:30:06Z", true), ("08:30:06.283185Z", true), ("23:59:60Z", true), ("01:29:60+01:30", true),
        ("15:59:60-08:00", true), ("08:30:06", true), ("08:30", true), ("08:30:06z", true),
        ("22:59:60Z", false), ("23:59:60+01:00", false), ("24:00:00Z", false), ("00:60:00Z", false),
        ("00:00:61Z", false), ("01:02:03+24:00", false), ("01:02:03+00:60", false), ("8:30:06Z", false),
        ("08:30:06.Z", false), ("08:30:06 PST", false), ("01:01:01,1111", false), ("12:00:00Z-03:00", false),
    ])
    func `a time is one of RFC 3339, perhaps without offset or seconds`(text: String, isTime: Bool) {
        #expect(TimeOfDay(text)?.description == (isTime ? text : nil))
    }

    @Test func `a time has parts`() throws {
        let time = try #require(TimeOfDay("09:30:01.25-08:00"))
        #expect((time.hour, time.minute, time.second, time.nanosecond) == (9, 30, 1, 250_000_000))
        #expect(time.offset == -28_800)
        #expect(TimeOfDay(hour: 7, minute: 5)?.description == "07:05:00")
        #expect(TimeOfDay("09:30:01.0000000001")?.nanosecond == 0)
    }

    @Test(arguments: [
        ("P4DT12H30M5S", true), ("P4Y", true), ("PT0S", true), ("P0D", true), ("P1M", true), ("PT1M", true),
        ("PT36H", true), ("P1DT12H", true), ("P2W", true), ("PT0.5S", true), ("PT1,5H", true), ("-P1D", true),
        ("PT1D", false), ("4DT12H30M5S", false), ("P", false), ("PT", false), ("P1YT", false),
        ("P2D1Y", false), ("P1D2H", false), ("P2S", false), ("P1Y2W", false), ("P1", false),
        ("P1.5DT1H", false),
        ("P1y", false), ("P২Y", false), ("P1D ", false), ("", false),
    ])
    func `a duration is one of ISO 8601`(text: String, isDuration: Bool) {
        #expect(ISO8601Duration(text)?.description == (isDuration ? text : nil))
    }

    @Test func `a duration has parts, and a length where it is fixed`() throws {
        #expect(ISO8601Duration("P1DT12H30M0.5S")?.timeInterval == 131_400.5)
        #expect(ISO8601Duration("-P2W")?.timeInterval == -1_209_600)
        #expect(ISO8601Duration("P1M")?.timeInterval == nil)
        #expect(ISO8601Duration("P1M")?.months == 1)
        #expect(ISO8601Duration(seconds: -90).description == "-PT90S")
    }

    @Test(arguments: [
        ("Fri, 21 Nov 1997 09:55:06 -0600", 880_127_706), ("21 Nov 97 09:55:06 GMT", 880_106_106),
        ("Tue, 1 Jul 2003 10:52 +0200", 1_057_049_520), ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
        ("Thu, 13 Feb 1969 23:32 EST", -27_718_080),
    ])
    func `a date of mail is an instant`(text: String, seconds: Int) {
        #expect(RFC2822Date(text)?.date == Date(timeIntervalSince1970: Double(seconds)))
        let again = RFC2822Date(Date(timeIntervalSince1970: Double(seconds))).description
        #expect(RFC2822Date(again)?.date == Date(timeIntervalSince1970: Double(seconds)))
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300])
    func `a date beyond all calendars has a text`(seconds: Double) {
        #expect(!RFC2822Date(Date(timeIntervalSince1970: seconds)).description.isEmpty)
    }

    @Test(arguments: [
        "Fri 21 Nov 1997 09:55:06 -0600", "31 Feb 2024 00:00 GMT", "1 Foo 2024 00:00 GMT", "1 Jan 2024",
    ])
    func `what is no date of mail is refused`(text: String) { #expect(RFC2822Date(text) == nil) }

    @Test(arguments: [
        ("10.50", "10.5"), ("+1", "1"), ("-0.001", "-0.001"), ("1e3", "1000"), ("007", "7"),
        ("12345678901234567890.1234567890", "12345678901234567890.123456789"), ("", nil), (".5", nil),
        ("1.", nil), ("NaN", nil), ("1 ", nil), ("0x1", nil), ("1e999", nil),
    ])
    func `a decimal in a string keeps its text`(text: String, value: String?) {
        #expect(DecimalString(text)?.decimal == value.flatMap { Decimal(string: $0) })
        #expect(DecimalString(text)?.description == (value == nil ? nil : text))
    }

    @Test(arguments: ["", "not a url at all", "http://[", "mailto:a@b", "https://ex.com/ü", "../x.png"])
    func `an address that Foundation refuses is kept all the same`(text: String) throws {
        for coder in Coder.allCases {
            let list = try coder.decode([URI].self, from: Coder.own.encode([text]))
            #expect(list == [URI(text)])
            #expect(try coder.json(list) == [.string(text)])
        }
        #expect(URI("https://example.com").url?.host() == "example.com")
    }

    @Test(arguments: ["AP8=", "AP8", "AP\r\n8="])
    func `bytes are read from Base64 as writers differ in it`(text: String) {
        #expect(Base64URLData(text)?.data == Data([0, 255]))
    }

    @Test func `a decimal is held against exact limits`() {
        var checks = Checks()
        checks.decimal("a", Decimal(string: "0.30"), minimum: "0.1", multipleOf: "0.1")
        checks.decimal("b", Decimal(string: "1.005"), exclusiveMaximum: "1.005", multipleOf: "0.01")
        #expect(checks.violations.map(\.keyword) == ["exclusiveMaximum", "multipleOf"])
    }
}

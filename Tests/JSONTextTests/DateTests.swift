import Foundation
import JSONText
import Testing

@Suite struct DateTests {
    /// The text, and the seconds since the beginning of 1970.
    static let accepted: [(text: String, seconds: Double)] = [
        ("\"1970-01-01T00:00:00Z\"", 0), ("\"2024-02-29T12:34:56Z\"", 1_709_210_096),
        ("\"2024-02-29T12:34:56.5Z\"", 1_709_210_096.5),
        ("\"2024-02-29T12:34:56.500000000Z\"", 1_709_210_096.5),
        ("\"2024-02-29T14:04:56+01:30\"", 1_709_210_096),
        ("\"2024-02-29T04:34:56.000-08:00\"", 1_709_210_096),
        ("\"2024-02-29t12:34:56z\"", 1_709_210_096), ("\"2024-02-29 12:34:56Z\"", 1_709_210_096),
        ("\"2016-12-31T23:59:60Z\"", 1_483_228_800), ("\"1969-12-31T23:59:59.25Z\"", -0.75),
        ("\"0001-01-01T00:00:00Z\"", -62_135_596_800), ("\"9999-12-31T23:59:59Z\"", 253_402_300_799),
        ("\"2024-02-29T12:34:56.1234567890123456789Z\"", 1_709_210_096.123456789),
        ("\"2024\\u002D02-29T12:34:56Z\"", 1_709_210_096),
        ("1709210096", 1_709_210_096), ("1709210096.25", 1_709_210_096.25), ("-1", -1), ("1.7e9", 1.7e9),
    ]

    @Test(arguments: accepted)
    func `a date is read from every form of RFC 3339, and from a Unix time`(text: String, seconds: Double)
        throws
    {
        let date = try JSONTextDecoder().decode(Date.self, from: Array(text.utf8))
        #expect(abs(date.timeIntervalSince1970 - seconds) < 1e-6)
        #expect(try JSONTextDecoder().decode([Date].self, from: Array("[\(text)]".utf8)) == [date])
        #expect(
            try JSONTextDecoder().decode([String: Date?].self, from: Array("{\"a\":\(text)}".utf8)) == [
                "a": date
            ])
    }

    @Test(arguments: [
        "2024-02-30T00:00:00Z", "2023-02-29T00:00:00Z", "2024-13-01T00:00:00Z", "2024-00-01T00:00:00Z",
        "2024-01-00T00:00:00Z",
        "2024-01-01T24:00:00Z", "2024-01-01T00:60:00Z", "2024-01-01T00:00:61Z", "2024-01-01T00:00:00",
        "2024-01-01",
        "2024-01-01T00:00:00.Z", "2024-01-01T00:00:00+0100", "2024-01-01T00:00:00+01",
        "2024-01-01T00:00:00+24:00",
        "2024-01-01T00:00:00Zx", "24-01-01T00:00:00Z", "2024-01-01T00:00Z", "", "now", "2024-1-1T00:00:00Z",
        "1709210096",
    ])
    func `what is no date is refused`(text: String) throws {
        let error = try #require(throws: DecodingError.self) {
            try JSONTextDecoder().decode([Date].self, from: Array("[\"\(text)\"]".utf8))
        }
        #expect(summary(error) == "dataCorrupted /0")
    }

    static let written: [(seconds: Double, text: String)] = [
        (0, "1970-01-01T00:00:00Z"), (-0.75, "1969-12-31T23:59:59.250Z"),
        (1_709_210_096, "2024-02-29T12:34:56Z"),
        (1_709_210_096.5, "2024-02-29T12:34:56.500Z"), (-62_167_219_200, "0000-01-01T00:00:00Z"),
        (253_402_300_799, "9999-12-31T23:59:59Z"),
    ]

    @Test(arguments: written)
    func `a date is written in UTC with the fewest digits that keep it`(seconds: Double, text: String) throws
    {
        let written = try JSONTextEncoder().encode(Date(timeIntervalSince1970: seconds))
        #expect(String(decoding: written, as: UTF8.self) == "\"\(text)\"")
    }

    @Test(arguments: [(0.000_001, "00.000001"), (0.000_000_001, "00.000000001"), (59.999, "59.999")])
    func `a fraction is written in groups of three digits`(seconds: Double, text: String) throws {
        let written = try JSONTextEncoder().encode(Date(timeIntervalSinceReferenceDate: seconds))
        #expect(String(decoding: written, as: UTF8.self) == "\"2001-01-01T00:00:\(text)Z\"")
    }

    @Test func `dates come back as they were`() throws {
        for step in -10_000..<10_000 {
            let scale: Double = [1, 1e3, 1e6][(step + 10_000) % 3]
            let interval = (Double(step) * 599_999.123456 * scale).rounded() / scale
            let date = Date(timeIntervalSinceReferenceDate: interval)
            let text = try JSONTextEncoder().encode(date)
            #expect(try JSONTextDecoder().decode(Date.self, from: text) == date, "\(interval)")
        }
    }

    @Test func `every day of four centuries has the date that Foundation gives it`() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        for day in stride(from: -30_000, to: 120_000, by: 37) {
            let date = Date(timeIntervalSince1970: Double(day) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day], from: date)
            let text = String(decoding: try JSONTextEncoder().encode(date), as: UTF8.self)
            let expected = [parts.year, parts.month, parts.day].compactMap(\.self).map {
                $0 < 10 ? "0\($0)" : "\($0)"
            }
            #expect(text == "\"\(expected.joined(separator: "-"))T00:00:00Z\"")
        }
    }

    @Test func `a date that RFC 3339 has no text for is refused`() {
        for seconds in [-62_167_219_201, 253_402_300_800, Double.infinity, .nan, 1e300] {
            #expect(throws: EncodingError.self) {
                try JSONTextEncoder().encode(Date(timeIntervalSince1970: seconds))
            }
        }
    }
}

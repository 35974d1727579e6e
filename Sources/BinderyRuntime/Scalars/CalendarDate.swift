import Foundation
import JSONText

/// A day of the Gregorian calendar, in no time zone: `2024-02-29` (RFC 3339 §5.6, `full-date`).
public struct CalendarDate: TextScalar, Comparable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// Nil for a day that no calendar has, such as 30 February, and outside of the years 0 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (0...9999).contains(year), (1...12).contains(month), day >= 1, day <= daysOf(month, in: year)
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// Nil unless the text is a date as in RFC 3339.
    public init?(_ description: String) {
        let parts = parse(description) { text -> (Int, Int, Int)? in
            guard let year = text.number(digits: 4), text.take(UInt8(ascii: "-")),
                let month = text.number(digits: 2), text.take(UInt8(ascii: "-")),
                let day = text.number(digits: 2)
            else { return nil }
            return (year, month, day)
        }
        guard let parts else { return nil }
        self.init(year: parts.0, month: parts.1, day: parts.2)
    }

    /// The day that an instant belongs to. Nil outside of the years 0 to 9999.
    public init?(_ date: Date, in timeZone: TimeZone = .gmt) {
        let seconds = date.timeIntervalSince1970 + Double(timeZone.secondsFromGMT(for: date))
        guard abs(seconds) < 1e12 else { return nil }
        let parts = civil(daysSince1970: Int((seconds / 86_400).rounded(.down)))
        self.init(year: parts.year, month: parts.month, day: parts.day)
    }

    private init(epoch: Void) { (year, month, day) = (1970, 1, 1) }

    /// 1 January 1970.
    static let epoch = CalendarDate(epoch: ())

    /// The beginning of the day.
    public func start(in timeZone: TimeZone = .gmt) -> Date {
        let utc = Date(timeIntervalSince1970: Double(days(year, month, day)) * 86_400)
        let guess = utc.addingTimeInterval(-Double(timeZone.secondsFromGMT(for: utc)))
        return utc.addingTimeInterval(-Double(timeZone.secondsFromGMT(for: guess)))
    }

    public var description: String { "\(padded(year, to: 4))-\(padded(month))-\(padded(day))" }

    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    public static var expectation: String { "a date as in RFC 3339, like `2024-02-29`," }
}

import Foundation
import JSONText

/// An instant as mail and HTTP write it: `Fri, 21 Nov 1997 09:55:06 -0600` (RFC 2822 §3.3).
///
/// The text is kept; equal are those of the same instant.
public struct RFC2822Date: TextScalar, Comparable {
    public let date: Date
    /// As it was written.
    public let description: String

    /// In UTC and whole seconds, which is all that the form has. Outside of the years 0 to 9999 the text is of the nearest
    /// instant within.
    public init(_ date: Date) {
        self.date = date
        description = text(of: date)
    }

    /// Nil unless the text is a date as in RFC 2822; the obsolete forms with `GMT` and short years count as well.
    public init?(_ description: String) {
        guard let seconds = parse(description, readInstant) else { return nil }
        date = Date(timeIntervalSince1970: Double(seconds))
        self.description = description
    }

    public static func == (left: RFC2822Date, right: RFC2822Date) -> Bool { left.date == right.date }

    public func hash(into hasher: inout Hasher) { hasher.combine(date) }

    public static func < (left: RFC2822Date, right: RFC2822Date) -> Bool { left.date < right.date }

    public static var expectation: String {
        "a date as in RFC 2822, like `Fri, 21 Nov 1997 09:55:06 -0600`,"
    }
}

private func text(of date: Date) -> String {
    // In this order the bounds win over what is no number.
    let seconds = min(253_402_300_799, max(-62_167_219_200, date.timeIntervalSince1970))
    let whole = Int(seconds.rounded(.down))
    let day = Int((Double(whole) / 86_400).rounded(.down))
    let ofDay = whole - day * 86_400
    let (year, month, dayOfMonth) = civil(daysSince1970: day)
    let weekday = weekdays[((day + 4) % 7 + 7) % 7].capitalized
    let time = [ofDay / 3600, ofDay / 60 % 60, ofDay % 60].map { padded($0) }.joined(separator: ":")
    let monthName = monthNames[month - 1].capitalized
    return "\(weekday), \(padded(dayOfMonth)) \(monthName) \(padded(year, to: 4)) \(time) +0000"
}

private let weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]

/// Those of mail and HTTP.
let monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

/// The zones of RFC 2822 §4.3 that have names, in hours.
private let zones = [
    "ut": 0, "gmt": 0, "utc": 0, "z": 0, "edt": -4, "est": -5, "cdt": -5, "cst": -6, "mdt": -6, "mst": -7,
    "pdt": -7, "pst": -8,
]

/// Seconds since the beginning of 1970.
private func readInstant(_ text: inout TextCursor) -> Int? {
    text.space()
    let weekday = text.word()
    if !weekday.isEmpty {
        guard weekdays.contains(weekday), text.take(UInt8(ascii: ",")) else { return nil }
        text.space()
    }
    guard let date = readDay(&text), text.space(), let hour = text.number(digits: 2), hour < 24,
        text.take(UInt8(ascii: ":")), let minute = text.number(digits: 2), minute < 60
    else { return nil }
    var second = 0
    if text.take(UInt8(ascii: ":")) {
        guard let value = text.number(digits: 2), value <= 60 else { return nil }
        second = value
    }
    guard text.space(), let offset = readZone(&text) else { return nil }
    text.space()
    return date * 86_400 + hour * 3600 + minute * 60 + second - offset
}

/// `21 Nov 1997`, as days since the beginning of 1970.
private func readDay(_ text: inout TextCursor) -> Int? {
    guard let dayDigits = text.digits(atMost: 2), !dayDigits.isEmpty, text.space(),
        let month = monthNames.firstIndex(of: text.word()), text.space(),
        let yearDigits = text.digits(atMost: 4), yearDigits.count >= 2
    else { return nil }
    let day = text.value(of: dayDigits)
    var year = text.value(of: yearDigits)
    // RFC 2822 §4.3
    if yearDigits.count == 3 || (yearDigits.count == 2 && year >= 50) {
        year += 1900
    } else if yearDigits.count == 2 {
        year += 2000
    }
    guard day >= 1, day <= daysOf(month + 1, in: year) else { return nil }
    return days(year, month + 1, day)
}

/// `-0600`, `GMT`, in seconds.
private func readZone(_ text: inout TextCursor) -> Int? {
    let isWest = text.take(UInt8(ascii: "-"))
    if isWest || text.take(UInt8(ascii: "+")) {
        guard let hours = text.number(digits: 2), let minutes = text.number(digits: 2), minutes < 60 else {
            return nil
        }
        return (hours * 60 + minutes) * (isWest ? -60 : 60)
    }
    return zones[text.word()].map { $0 * 3600 }
}

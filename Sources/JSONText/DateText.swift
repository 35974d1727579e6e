import Foundation

/// A date as RFC 3339 has it, in UTC, with 0, 3, 6 or 9 digits of a fraction: the fewest that read back as
/// the same date. Nil outside of the years 0 to 9999.
package func rfc3339(_ date: Date) -> String? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: rfc3339Length) { text in
        writeRFC3339(date, to: text).map { String(decoding: text[..<$0], as: UTF8.self) }
    }
}

/// Room for the longest: `2024-02-29T12:34:56.123456789Z`.
let rfc3339Length = 30

/// Gives the number of bytes.
func writeRFC3339(_ date: Date, to target: UnsafeMutableBufferPointer<UInt8>) -> Int? {
    let interval = date.timeIntervalSinceReferenceDate
    guard interval.isFinite, abs(interval) < 1e12 else { return nil }
    var whole = Int64(interval.rounded(.down))
    let rest = interval - interval.rounded(.down)
    var digits = 9
    var fraction: Int64 = 0
    for count in [0, 3, 6, 9] {
        fraction = Int64((rest * tenToThe[count]).rounded())
        digits = count
        if Double(whole) + Double(fraction) / tenToThe[count] == interval { break }
    }
    if Double(fraction) == tenToThe[digits] {
        // So close to the next second that nine digits do not tell them apart.
        whole += 1
        fraction = 0
        digits = 0
    }
    return write(secondsSinceReference: whole, fraction: Int(fraction), digits: digits, to: target)
}

private func write(
    secondsSinceReference whole: Int64, fraction: Int, digits: Int,
    to target: UnsafeMutableBufferPointer<UInt8>
) -> Int? {
    let seconds = whole + secondsTo2001
    let day = Int((Double(seconds) / 86_400).rounded(.down))
    let ofDay = Int(seconds) - day * 86_400
    let (year, month, dayOfMonth) = civil(daysSince1970: day)
    guard (0...9999).contains(year) else { return nil }
    var count = 0
    func put(_ value: Int, digits: Int, then mark: UInt8) {
        var rest = value
        for place in stride(from: count + digits - 1, through: count, by: -1) {
            target[place] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
        target[count + digits] = mark
        count += digits + 1
    }
    put(year, digits: 4, then: UInt8(ascii: "-"))
    put(month, digits: 2, then: UInt8(ascii: "-"))
    put(dayOfMonth, digits: 2, then: UInt8(ascii: "T"))
    put(ofDay / 3600, digits: 2, then: UInt8(ascii: ":"))
    put(ofDay / 60 % 60, digits: 2, then: UInt8(ascii: ":"))
    put(ofDay % 60, digits: 2, then: digits > 0 ? UInt8(ascii: ".") : UInt8(ascii: "Z"))
    if digits > 0 { put(fraction, digits: digits, then: UInt8(ascii: "Z")) }
    return count
}

/// The instant of a date and time as RFC 3339 §5.6 writes it: any offset, any fraction, `t`, `z` and a space
/// for the `T` too. A leap second is the first second of the next minute.
package func dateFromRFC3339(_ text: UnsafeBufferPointer<UInt8>) -> Date? {
    guard text.count >= 20 else { return nil }
    func number(_ start: Int, _ digits: Int) -> Int? {
        var value = 0
        for place in start..<start + digits {
            guard isDigit(text[place]) else { return nil }
            value = value * 10 + Int(text[place] - UInt8(ascii: "0"))
        }
        return value
    }
    guard let year = number(0, 4), text[4] == UInt8(ascii: "-"), let month = number(5, 2),
        text[7] == UInt8(ascii: "-"), let day = number(8, 2),
        text[10] | 0x20 == UInt8(ascii: "t") || text[10] == UInt8(ascii: " "),
        let hour = number(11, 2), text[13] == UInt8(ascii: ":"), let minute = number(14, 2),
        text[16] == UInt8(ascii: ":"), let second = number(17, 2),
        (1...12).contains(month), day >= 1, day <= daysOf(month, in: year), hour < 24, minute < 60,
        second <= 60
    else { return nil }
    var place = 19
    var fraction: Int64 = 0
    var scale = 0
    if text[place] == UInt8(ascii: ".") {
        place += 1
        let first = place
        while place < text.count, isDigit(text[place]) {
            // More digits than these make no difference to a `Date`.
            if scale < 15 {
                fraction = fraction * 10 + Int64(text[place] - UInt8(ascii: "0"))
                scale += 1
            }
            place += 1
        }
        guard place > first else { return nil }
    }
    guard let offset = offsetInSeconds(text, from: place) else { return nil }
    let whole = Int64(days(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - offset)
    return Date(
        timeIntervalSinceReferenceDate: Double(whole - secondsTo2001) + Double(fraction) / tenToThe[scale])
}

/// `Z` or `+01:30`, with nothing behind it.
private func offsetInSeconds(_ text: UnsafeBufferPointer<UInt8>, from place: Int) -> Int? {
    guard place < text.count else { return nil }
    if text[place] | 0x20 == UInt8(ascii: "z") { return place + 1 == text.count ? 0 : nil }
    guard text[place] == UInt8(ascii: "+") || text[place] == UInt8(ascii: "-"), place + 6 == text.count,
        text[place + 3] == UInt8(ascii: ":")
    else { return nil }
    let digits = [1, 2, 4, 5].map { text[place + $0] }
    guard digits.allSatisfy(isDigit) else { return nil }
    let values = digits.map { Int($0 - UInt8(ascii: "0")) }
    let (hours, minutes) = (values[0] * 10 + values[1], values[2] * 10 + values[3])
    guard hours < 24, minutes < 60 else { return nil }
    return (hours * 3600 + minutes * 60) * (text[place] == UInt8(ascii: "-") ? -1 : 1)
}

// MARK: The calendar

/// From the beginning of 1970 to that of 2001.
private let secondsTo2001: Int64 = 978_307_200

private let tenToThe: [Double] = (0...15).map { exponent in
    (0..<exponent).reduce(1) { power, _ in power * 10 }
}

/// How many days a month has, in the Gregorian calendar.
package func daysOf(_ month: Int, in year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
}

/// Days from 1 January 1970, in the Gregorian calendar for all years. A year is taken to begin in March, so
/// that the leap day is its last.
package func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
}

/// The other way round.
package func civil(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
        yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
}

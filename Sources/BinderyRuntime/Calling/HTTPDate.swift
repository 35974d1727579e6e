import Foundation
import JSONText

/// A date as headers write it, in any of the three forms of RFC 9110 §5.6.7. Nil when it is none.
func httpDate(_ text: String) -> Date? {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "-" }).map(String.init)
    // `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`
    let parts: (day: String, month: String, year: String, time: String)
    switch words.count {
    case 6 where words[5] == "GMT" || words[5] == "UTC": parts = (words[1], words[2], words[3], words[4])
    case 5: parts = (words[2], words[1], words[4], words[3])
    default: return nil
    }
    let time = parts.time.split(separator: ":").compactMap { wholeNumber($0) }
    guard let day = wholeNumber(parts.day), var year = wholeNumber(parts.year), year < 10_000,
        let month = monthNames.firstIndex(of: parts.month.lowercased()), time.count == 3, time[0] < 24,
        time[1] < 60, time[2] < 61
    else { return nil }
    if parts.year.utf8.count == 2 { year += year < 70 ? 2000 : 1900 }
    guard 1...daysOf(month + 1, in: year) ~= day else { return nil }
    let hours = days(year, month + 1, day) * 24 + time[0]
    return Date(timeIntervalSince1970: Double((hours * 60 + time[1]) * 60 + time[2]))
}

/// Digits and nothing else, at most nine.
func wholeNumber(_ text: some StringProtocol) -> Int? {
    guard 1...9 ~= text.utf8.count, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return Int(text)
}

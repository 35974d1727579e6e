import JSONText

/// Dates and times (RFC 3339), durations (RFC 3339, appendix A).
extension TextReader {
    mutating func dateTime() -> Bool { date() && takeAny("Tt") && time() }

    mutating func date() -> Bool {
        guard let year = digits(4), take("-"), let month = digits(2), take("-"), let day = digits(2),
            (1...12).contains(month), day >= 1
        else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return day <= days[month - 1]
    }

    mutating func time() -> Bool {
        guard let hour = digits(2), take(":"), let minute = digits(2), take(":"), let second = digits(2),
            hour < 24, minute < 60, second <= 60
        else { return false }
        if take("."), takeWhile(isDigit) == 0 { return false }
        guard let offset = offset() else { return false }
        // Leap seconds are at the end of a day in UTC.
        return second < 60 || (hour * 60 + minute - offset + 2880) % 1440 == 1439
    }

    /// In minutes.
    private mutating func offset() -> Int? {
        if takeAny("Zz") { return 0 }
        let sign = next == UInt8(ascii: "-") ? -1 : 1
        guard takeAny("+-"), let hours = digits(2), take(":"), let minutes = digits(2), hours < 24,
            minutes < 60
        else { return nil }
        return sign * (hours * 60 + minutes)
    }

    mutating func duration() -> Bool {
        guard take("P"), !isAtEnd else { return false }
        if next == UInt8(ascii: "T") {
            skip()
            return elements(["H", "M", "S"])
        }
        var weeks = self
        if weeks.takeWhile(isDigit) > 0, weeks.take("W") { return weeks.isAtEnd }
        guard elements(["Y", "M", "D"], before: "T") else { return false }
        if isAtEnd { return true }
        skip()
        return elements(["H", "M", "S"])
    }

    /// One or more elements with these units, without a gap, and then the end or another character.
    private mutating func elements(_ units: [Unicode.Scalar], before other: Unicode.Scalar? = nil) -> Bool {
        var last: Int?
        while !isAtEnd, other.map({ next != UInt8(ascii: $0) }) ?? true {
            guard takeWhile(isDigit) > 0, let unit = units.firstIndex(where: { next == UInt8(ascii: $0) }),
                last.map({ unit == $0 + 1 }) ?? true
            else { return false }
            skip()
            last = unit
        }
        return last != nil
    }
}

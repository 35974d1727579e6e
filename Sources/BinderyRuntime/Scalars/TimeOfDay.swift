/// A time without a day: `09:30:00Z`, `09:30:00.25+02:00` (RFC 3339 §5.6, `full-time`). The text is kept.
///
/// Many servers leave out the offset or the seconds; both are understood.
public struct TimeOfDay: TextScalar {
    public let hour: Int
    public let minute: Int
    /// 60 in a leap second.
    public let second: Int
    /// Of the second; digits beyond the ninth are dropped.
    public let nanosecond: Int
    /// From UTC, in seconds. Nil when the text says none.
    public let offset: Int?
    /// As it was written.
    public let description: String

    /// Nil unless the text is a time as in RFC 3339.
    public init?(_ description: String) {
        guard let parts = parse(description, readTime) else { return nil }
        (hour, minute, second) = (parts.hour, parts.minute, parts.second)
        (nanosecond, offset) = (parts.nanosecond, parts.offset)
        self.description = description
    }

    /// A time without an offset. Nil outside of a day.
    public init?(hour: Int, minute: Int, second: Int = 0) {
        guard (0..<24).contains(hour), (0..<60).contains(minute), (0...60).contains(second) else {
            return nil
        }
        (self.hour, self.minute, self.second, nanosecond, offset) = (hour, minute, second, 0, nil)
        description = "\(padded(hour)):\(padded(minute)):\(padded(second))"
    }

    private init(midnight text: String) {
        (hour, minute, second, nanosecond, offset, description) = (0, 0, 0, 0, 0, text)
    }

    static let midnight = TimeOfDay(midnight: "00:00:00Z")

    public static var expectation: String { "a time as in RFC 3339, like `09:30:00Z`," }
}

private func readTime(
    _ text: inout TextCursor
) -> (hour: Int, minute: Int, second: Int, nanosecond: Int, offset: Int?)? {
    guard let hour = text.number(digits: 2), hour < 24, text.take(UInt8(ascii: ":")),
        let minute = text.number(digits: 2), minute < 60
    else { return nil }
    var second = 0
    var nanosecond = 0
    if text.take(UInt8(ascii: ":")) {
        guard let value = text.number(digits: 2), value <= 60 else { return nil }
        second = value
        if text.take(UInt8(ascii: ".")) {
            guard let digits = text.digits(atMost: 60), !digits.isEmpty else { return nil }
            nanosecond = text.value(of: digits.prefix(9))
            for _ in digits.count..<max(9, digits.count) { nanosecond *= 10 }
        }
    }
    guard !text.isAtEnd else { return (hour, minute, second, nanosecond, nil) }
    guard let offset = readOffset(&text) else { return nil }
    // A leap second is the last of a day in UTC.
    let minutes = hour * 60 + minute - offset / 60
    if second == 60, (minutes + 2 * 1440) % 1440 != 1439 { return nil }
    return (hour, minute, second, nanosecond, offset)
}

/// `Z` or `+01:30`, in seconds.
private func readOffset(_ text: inout TextCursor) -> Int? {
    if text.take(UInt8(ascii: "Z")) || text.take(UInt8(ascii: "z")) { return 0 }
    let isWest = text.take(UInt8(ascii: "-"))
    guard isWest || text.take(UInt8(ascii: "+")), let hours = text.number(digits: 2), hours < 24,
        text.take(UInt8(ascii: ":")), let minutes = text.number(digits: 2), minutes < 60
    else { return nil }
    return (hours * 60 + minutes) * (isWest ? -60 : 60)
}

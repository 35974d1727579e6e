/// A stretch of time by the calendar: `P1Y2M`, `PT36H`, `P2W` (RFC 3339 appendix A, ISO 8601). The text is kept.
///
/// A month has no fixed length, which is why this is no `Duration` of Swift. As in ISO 8601 the last number may have a
/// fraction, and a sign may stand in front.
public struct ISO8601Duration: TextScalar {
    public let years: Double
    public let months: Double
    public let weeks: Double
    public let days: Double
    public let hours: Double
    public let minutes: Double
    public let seconds: Double
    /// Whether a minus sign stands in front: every part counts backwards.
    public let isNegative: Bool
    /// As it was written.
    public let description: String

    /// Nil unless the text is a duration as in ISO 8601.
    public init?(_ description: String) {
        guard let (parts, isNegative) = parse(description, readDuration) else { return nil }
        self.init(parts, isNegative, description)
    }

    /// The parts from years to seconds.
    private init(_ parts: [Double], _ isNegative: Bool, _ description: String) {
        (years, months, weeks, days) = (parts[0], parts[1], parts[2], parts[3])
        (hours, minutes, seconds) = (parts[4], parts[5], parts[6])
        self.isNegative = isNegative
        self.description = description
    }

    /// So many seconds: `PT90S`, `PT0.5S`.
    public init(seconds: Int) {
        let text = "\(seconds < 0 ? "-" : "")PT\(seconds.magnitude)S"
        self.init([0, 0, 0, 0, 0, 0, Double(seconds.magnitude)], seconds < 0, text)
    }

    static let zero = ISO8601Duration(seconds: 0)

    /// The length in seconds. Nil when years or months are among the parts, which have no fixed length.
    public var timeInterval: Double? {
        guard years == 0, months == 0 else { return nil }
        let length = ((weeks * 7 + days) * 24 + hours) * 3600 + minutes * 60 + seconds
        return isNegative ? -length : length
    }

    public static var expectation: String { "a duration as in ISO 8601, like `P1DT12H`," }
}

/// The letters of the parts, the first four before the `T`.
private let letters = Array("YMWDHMS".utf8)

private func readDuration(_ text: inout TextCursor) -> ([Double], isNegative: Bool)? {
    let isNegative = text.take(UInt8(ascii: "-"))
    if !isNegative { _ = text.take(UInt8(ascii: "+")) }
    guard text.take(UInt8(ascii: "P")) else { return nil }
    var parts = [Double](repeating: 0, count: letters.count)
    // Where the next part may stand at the earliest, and where those of this half end.
    var (first, end) = (0, 4)
    var found: [Int] = []
    var isFraction = false
    while !text.isAtEnd, !isFraction {
        if end == 4, text.take(UInt8(ascii: "T")) {
            (first, end) = (4, letters.count)
            guard !text.isAtEnd else { return nil }
        }
        guard let number = readNumber(&text), let letter = text.next,
            let part = (first..<end).first(where: { letters[$0] == letter }), text.take(letter)
        else { return nil }
        parts[part] = number.value
        isFraction = number.hasFraction
        found.append(part)
        first = part + 1
    }
    // Weeks stand alone.
    guard !found.isEmpty, found.count == 1 || !found.contains(2) else { return nil }
    return (parts, isNegative)
}

private func readNumber(_ text: inout TextCursor) -> (value: Double, hasFraction: Bool)? {
    guard let whole = text.digits(atMost: 15), !whole.isEmpty else { return nil }
    let value = Double(text.value(of: whole))
    guard text.take(UInt8(ascii: ".")) || text.take(UInt8(ascii: ",")) else { return (value, false) }
    guard let digits = text.digits(atMost: 15), !digits.isEmpty else { return nil }
    let scale = (0..<digits.count).reduce(1.0) { scale, _ in scale * 10 }
    return (value + Double(text.value(of: digits)) / scale, true)
}

import Foundation
import JSONText

extension Checks {
    /// The limits of a whole number.
    @inline(never)
    public mutating func integer(
        _ key: StaticString?, _ value: Int64?, minimum: Int64? = nil, maximum: Int64? = nil,
        exclusiveMinimum: Int64? = nil, exclusiveMaximum: Int64? = nil, multipleOf: Int64? = nil
    ) {
        guard let value else { return }
        limits(
            key, value, minimum: minimum, maximum: maximum, exclusiveMinimum: exclusiveMinimum,
            exclusiveMaximum: exclusiveMaximum)
        // Magnitudes, since the smallest Int64 has no positive counterpart, and no remainder by -1.
        if let multipleOf, multipleOf != 0, !value.magnitude.isMultiple(of: multipleOf.magnitude) {
            report(key, "multipleOf", "a multiple of", multipleOf, value)
        }
    }

    /// The limits of a whole number.
    public mutating func integer(
        _ key: StaticString?, _ value: Int?, minimum: Int64? = nil, maximum: Int64? = nil,
        exclusiveMinimum: Int64? = nil, exclusiveMaximum: Int64? = nil, multipleOf: Int64? = nil
    ) {
        integer(
            key, value.map { Int64($0) }, minimum: minimum, maximum: maximum,
            exclusiveMinimum: exclusiveMinimum, exclusiveMaximum: exclusiveMaximum, multipleOf: multipleOf)
    }

    /// The limits of a whole number, of whatever width.
    public mutating func integer(
        _ key: StaticString?, _ value: (some BinaryInteger)?, minimum: Int64? = nil, maximum: Int64? = nil,
        exclusiveMinimum: Int64? = nil, exclusiveMaximum: Int64? = nil, multipleOf: Int64? = nil
    ) {
        guard let value else { return }
        if let narrow = Int64(exactly: value) {
            return integer(
                key, narrow, minimum: minimum, maximum: maximum, exclusiveMinimum: exclusiveMinimum,
                exclusiveMaximum: exclusiveMaximum, multipleOf: multipleOf)
        }
        limits(
            key, value, minimum: minimum, maximum: maximum, exclusiveMinimum: exclusiveMinimum,
            exclusiveMaximum: exclusiveMaximum)
        if let multipleOf, multipleOf != 0, UInt64(value.magnitude) % multipleOf.magnitude != 0 {
            report(key, "multipleOf", "a multiple of", multipleOf, value)
        }
    }

    /// The limits of a number.
    @inline(never)
    public mutating func number(
        _ key: StaticString?, _ value: Double?, minimum: Double? = nil, maximum: Double? = nil,
        exclusiveMinimum: Double? = nil, exclusiveMaximum: Double? = nil, multipleOf: Double? = nil
    ) {
        guard let value else { return }
        limits(
            key, value, minimum: minimum, maximum: maximum, exclusiveMinimum: exclusiveMinimum,
            exclusiveMaximum: exclusiveMaximum)
        if let multipleOf, !isMultiple(value, of: multipleOf) {
            report(key, "multipleOf", "a multiple of", plain(multipleOf), plain(value))
        }
    }

    /// The limits of a decimal number, each as its text: no digit of them is lost.
    @inline(never)
    public mutating func decimal(
        _ key: StaticString?, _ value: Decimal?, minimum: String? = nil, maximum: String? = nil,
        exclusiveMinimum: String? = nil, exclusiveMaximum: String? = nil, multipleOf: String? = nil
    ) {
        guard let value else { return }
        if let limit = minimum, let bound = exact(limit), value < bound {
            report(key, "minimum", "at least", limit, value)
        }
        if let limit = maximum, let bound = exact(limit), value > bound {
            report(key, "maximum", "at most", limit, value)
        }
        if let limit = exclusiveMinimum, let bound = exact(limit), value <= bound {
            report(key, "exclusiveMinimum", "more than", limit, value)
        }
        if let limit = exclusiveMaximum, let bound = exact(limit), value >= bound {
            report(key, "exclusiveMaximum", "less than", limit, value)
        }
        if let limit = multipleOf, let unit = exact(limit), unit != 0, !isMultiple(value, of: unit) {
            report(key, "multipleOf", "a multiple of", limit, value)
        }
    }

    private mutating func limits(
        _ key: StaticString?, _ value: some BinaryInteger, minimum: Int64?, maximum: Int64?,
        exclusiveMinimum: Int64?, exclusiveMaximum: Int64?
    ) {
        if let minimum, value < minimum {
            report(key, "minimum", "at least", minimum, value)
        }
        if let maximum, value > maximum {
            report(key, "maximum", "at most", maximum, value)
        }
        if let exclusiveMinimum, value <= exclusiveMinimum {
            report(key, "exclusiveMinimum", "more than", exclusiveMinimum, value)
        }
        if let exclusiveMaximum, value >= exclusiveMaximum {
            report(key, "exclusiveMaximum", "less than", exclusiveMaximum, value)
        }
    }

    private mutating func limits(
        _ key: StaticString?, _ value: Double, minimum: Double?, maximum: Double?, exclusiveMinimum: Double?,
        exclusiveMaximum: Double?
    ) {
        if let minimum, value < minimum {
            report(key, "minimum", "at least", plain(minimum), plain(value))
        }
        if let maximum, value > maximum {
            report(key, "maximum", "at most", plain(maximum), plain(value))
        }
        if let exclusiveMinimum, value <= exclusiveMinimum {
            report(key, "exclusiveMinimum", "more than", plain(exclusiveMinimum), plain(value))
        }
        if let exclusiveMaximum, value >= exclusiveMaximum {
            report(key, "exclusiveMaximum", "less than", plain(exclusiveMaximum), plain(value))
        }
    }
}

/// As people write it: `0.3` is a multiple of `0.1`. Beyond what `Decimal` holds, as the bits say.
private func isMultiple(_ value: Double, of unit: Double) -> Bool {
    guard unit != 0, value.isFinite, unit.isFinite, value != 0 else { return true }
    let isWithinDecimal = [value, unit].allSatisfy { (1e-30...1e30).contains($0.magnitude) }
    guard isWithinDecimal, let value = Decimal(string: "\(value)"), let unit = Decimal(string: "\(unit)")
    else {
        return value.truncatingRemainder(dividingBy: unit) == 0
    }
    return isMultiple(value, of: unit)
}

private func isMultiple(_ value: Decimal, of unit: Decimal) -> Bool {
    var quotient = value / unit
    var whole = Decimal()
    NSDecimalRound(&whole, &quotient, 0, .plain)
    return whole * unit == value
}

/// Nil for a number of more digits than `Decimal` can hold.
private func exact(_ text: String) -> Decimal? {
    var copy = text
    return copy.withUTF8 { decimalFromText($0) }
}

/// `3`, not `3.0`.
private func plain(_ value: Double) -> String {
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}

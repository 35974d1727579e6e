import Foundation

/// A decimal number as its text says it: `digits × 10^exponent`, exactly.
///
/// Equal for all texts of the same number, `1.0` and `10e-1`, so it can be compared and hashed.
struct DecimalParts: Hashable {
    private(set) var isNegative = false
    /// ASCII, without zeros at either end. Empty for zero.
    private(set) var digits: [UInt8] = []
    /// The power of ten of the last digit, unless `longExponent` has to be added.
    private(set) var exponent = 0
    /// An exponent of more digits than an `Int` can safely hold, with its sign; empty otherwise.
    private(set) var longExponent: [UInt8] = []

    /// `text` is a number as JSON writes it.
    @inline(never)
    init(_ text: UnsafeBufferPointer<UInt8>) {
        var index = 0
        var fraction = 0
        var isFraction = false
        loop: while index < text.count {
            switch text[index] {
            case UInt8(ascii: "-"): isNegative = true
            case UInt8(ascii: "."): isFraction = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"): break loop
            case let digit:
                if isFraction { fraction += 1 }
                if digit != UInt8(ascii: "0") || !digits.isEmpty { digits.append(digit) }
            }
            index += 1
        }
        guard !digits.isEmpty else {
            isNegative = false
            return
        }
        exponent = -fraction
        while digits.last == UInt8(ascii: "0") {
            digits.removeLast()
            exponent += 1
        }
        if index < text.count { addExponent(text[(index + 1)...]) }
    }

    private mutating func addExponent(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
        let isBelowZero = text.first == UInt8(ascii: "-")
        let number = text.drop { !isDigit($0) }.drop { $0 == UInt8(ascii: "0") }
        guard number.count <= 15 else {
            longExponent = (isBelowZero ? [UInt8(ascii: "-")] : []) + number
            return
        }
        let value = number.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        exponent += isBelowZero ? -value : value
    }

    var isWhole: Bool { longExponent.isEmpty ? exponent >= 0 : longExponent.first != UInt8(ascii: "-") }

    /// The number, if it is whole and fits.
    func integer<T: FixedWidthInteger>(_ type: T.Type) -> T? {
        guard T.bitWidth <= 64 else { return counted(type) }
        if isNegative { return counted(Int64.self).flatMap { T(exactly: $0) } }
        return counted(UInt64.self).flatMap { T(exactly: $0) }
    }

    private func counted<T: FixedWidthInteger>(_ type: T.Type) -> T? {
        // No integer type that Swift has holds forty digits.
        guard !digits.isEmpty else { return 0 }
        guard longExponent.isEmpty, exponent >= 0, digits.count + exponent < 40 else { return nil }
        var value: T = 0
        for place in 0..<digits.count + exponent {
            let digit = place < digits.count ? T(digits[place] - UInt8(ascii: "0")) : 0
            let (shifted, isTooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, overflows) =
                isNegative
                ? shifted.subtractingReportingOverflow(digit) : shifted.addingReportingOverflow(digit)
            guard !isTooLarge, !overflows else { return nil }
            value = sum
        }
        return value
    }

    /// The number, if `Decimal` can hold all of its digits.
    var decimal: Decimal? {
        // 38 digits always fit in the 128 bits of its mantissa; its exponent has eight.
        guard !digits.isEmpty else { return 0 }
        let zeros = min(max(0, exponent - 127), 38)
        guard longExponent.isEmpty, digits.count + zeros <= 38, (-128...127).contains(exponent - zeros) else {
            return nil
        }
        var small: UInt64 = 0
        for digit in digits.prefix(18) { small = small * 10 + UInt64(digit - UInt8(ascii: "0")) }
        var mantissa = Decimal(small)
        for digit in digits.dropFirst(18) + Array(repeating: UInt8(ascii: "0"), count: zeros) {
            mantissa = mantissa * 10 + Decimal(digit - UInt8(ascii: "0"))
        }
        return Decimal(sign: isNegative ? .minus : .plus, exponent: exponent - zeros, significand: mantissa)
    }
}

/// The number that a text is by itself, `+10.50` and `007` included, if `Decimal` can hold all of its digits.
package func decimalFromText(_ text: UnsafeBufferPointer<UInt8>) -> Decimal? {
    let hasSign = text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "+")
    var rest = text[(hasSign ? 1 : 0)...]
    func skipDigits() -> Bool {
        let count = rest.count
        rest = rest.drop(while: isDigit)
        return rest.count < count
    }
    guard skipDigits() else { return nil }
    if rest.first == UInt8(ascii: ".") {
        rest = rest.dropFirst()
        guard skipDigits() else { return nil }
    }
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
        rest = rest.dropFirst()
        if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            rest = rest.dropFirst()
        }
        guard skipDigits() else { return nil }
    }
    guard rest.isEmpty else { return nil }
    let isPlus = text.first == UInt8(ascii: "+")
    return DecimalParts(UnsafeBufferPointer(rebasing: text[(isPlus ? 1 : 0)...])).decimal
}

/// The whole number that a JSON number is, `1.0` and `1e2` included, if it fits.
@inline(__always)
func exactInteger<T: FixedWidthInteger>(_ text: UnsafeBufferPointer<UInt8>, isPlain: Bool) -> T? {
    // Eighteen digits cannot overflow 64 bits.
    guard isPlain, text.count <= 18 else { return DecimalParts(text).integer(T.self) }
    return T(exactly: shortInteger(text))
}

/// Of digits, and perhaps a sign.
@inline(never)
private func shortInteger(_ text: UnsafeBufferPointer<UInt8>) -> Int64 {
    let isNegative = text[0] == UInt8(ascii: "-")
    var magnitude: Int64 = 0
    for index in (isNegative ? 1 : 0)..<text.count {
        magnitude = magnitude &* 10 &+ Int64(text[index] &- UInt8(ascii: "0"))
    }
    return isNegative ? 0 &- magnitude : magnitude
}

/// The nearest `Double`. Nil when the number is beyond its range.
func nearestDouble(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
    if let exact = smallDouble(text) { return exact }
    let value = Double(Substring(String(decoding: text, as: UTF8.self)))
    return value.flatMap { $0.isFinite ? $0 : nil }
}

/// Of at most 15 digits, shifted by at most 22 places: both are exact as `Double`, so that one operation
/// rounds right.
@inline(__always)
private func smallDouble(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
    guard text.count <= 17 else { return nil }
    let isNegative = text[0] == UInt8(ascii: "-")
    var mantissa: UInt64 = 0
    var fraction = 0
    var point = -1
    for index in (isNegative ? 1 : 0)..<text.count {
        let digit = text[index] &- UInt8(ascii: "0")
        if digit < 10 {
            mantissa = mantissa &* 10 &+ UInt64(digit)
        } else if text[index] == UInt8(ascii: ".") {
            point = index
        } else {
            return nil
        }
    }
    if point >= 0 { fraction = text.count - 1 - point }
    guard mantissa < 1 << 53 else { return nil }
    let value = Double(mantissa) / powersOfTen[fraction]
    return isNegative ? -value : value
}

private let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
]

/// A decimal number, exactly: `digits × 10^exponent`. Up to 18 digits are held in a word, so that most
/// numbers need no memory of their own.
///
/// Exponents beyond ±10^17 count as that.
struct ExactNumber: Sendable {
    private(set) var isNegative = false
    /// The digits as a number, if there are no more than 18.
    private var mantissa: UInt64 = 0
    /// The digits, each from 0 to 9, if there are more than 18.
    private var digits: [UInt8] = []
    private(set) var digitCount = 0
    /// The power of ten of the last digit. The last digit is not zero.
    private var exponent: Int64 = 0

    private static let farthestExponent: Int64 = 100_000_000_000_000_000

    /// `text` is a number as JSON writes it.
    init(_ text: UnsafeBufferPointer<UInt8>) {
        var index = 0
        if text.first == UInt8(ascii: "-") {
            isNegative = true
            index = 1
        }
        // Zeros are held back until a digit follows, so that none are kept at the end.
        var zeros = 0
        var fraction = 0
        var isFraction = false
        while index < text.count {
            let digit = text[index] &- UInt8(ascii: "0")
            if digit < 10 {
                if isFraction { fraction += 1 }
                if digit != 0 {
                    append(digit, after: zeros)
                    zeros = 0
                } else if digitCount > 0 {
                    zeros += 1
                }
            } else if text[index] == UInt8(ascii: ".") {
                isFraction = true
            } else {
                break
            }
            index += 1
        }
        guard digitCount > 0 else {
            isNegative = false
            return
        }
        exponent = Int64(zeros - fraction)
        if index < text.count { addExponent(UnsafeBufferPointer(rebasing: text[(index + 1)...])) }
    }

    private mutating func append(_ digit: UInt8, after zeros: Int) {
        let total = digitCount + zeros + 1
        if total <= 18 {
            mantissa = mantissa &* powersOfTen[zeros + 1] &+ UInt64(digit)
        } else {
            if digits.isEmpty { digits = wordDigits }
            digits.append(contentsOf: repeatElement(0, count: zeros))
            digits.append(digit)
        }
        digitCount = total
    }

    private mutating func addExponent(_ text: UnsafeBufferPointer<UInt8>) {
        var value: Int64 = 0
        for byte in text where byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") {
            value = min(value * 10 + Int64(byte - UInt8(ascii: "0")), Self.farthestExponent)
        }
        exponent += text.first == UInt8(ascii: "-") ? -value : value
    }

    private var wordDigits: [UInt8] {
        var digits: [UInt8] = []
        var rest = mantissa
        while rest > 0 {
            digits.append(UInt8(rest % 10))
            rest /= 10
        }
        return digits.reversed()
    }

    private var allDigits: [UInt8] { digits.isEmpty ? wordDigits : digits }

    var isZero: Bool { digitCount == 0 }

    /// Whether there is no fraction.
    var isWhole: Bool { exponent >= 0 }

    static func < (left: ExactNumber, right: ExactNumber) -> Bool { left.compared(to: right) < 0 }

    /// Below zero when this is less, above when it is greater.
    func compared(to other: ExactNumber) -> Int {
        if isNegative != other.isNegative { return isNegative ? -1 : 1 }
        let order = comparedMagnitude(to: other)
        return isNegative ? -order : order
    }

    private func comparedMagnitude(to other: ExactNumber) -> Int {
        if isZero || other.isZero { return (isZero ? 0 : 1) - (other.isZero ? 0 : 1) }
        let (top, otherTop) = (Int64(digitCount) + exponent, Int64(other.digitCount) + other.exponent)
        if top != otherTop { return top < otherTop ? -1 : 1 }
        if digits.isEmpty, other.digits.isEmpty {
            let width = max(digitCount, other.digitCount)
            let left = mantissa * powersOfTen[width - digitCount]
            let right = other.mantissa * powersOfTen[width - other.digitCount]
            return left == right ? 0 : left < right ? -1 : 1
        }
        let (left, right) = (allDigits, other.allDigits)
        for (one, two) in zip(left, right) where one != two { return one < two ? -1 : 1 }
        return left.count == right.count ? 0 : left.count < right.count ? -1 : 1
    }

    /// Whether this is a whole number of times `step`, which is not zero.
    func isMultiple(of step: ExactNumber) -> Bool {
        if isZero { return true }
        // The last digit is not zero, so a finer number than the step is no multiple of it.
        guard exponent >= step.exponent else { return false }
        // More tens than the step can have factors of two or five change nothing.
        let tens = Int(min(exponent - step.exponent, Int64(4 * step.digitCount)))
        guard step.digits.isEmpty else { return isMultiple(ofLong: step.digits, tens: tens) }
        let divisor = step.mantissa
        var rest: UInt64 = 0
        // Eighteen digits and one more fit in the word.
        func shift(in digit: UInt64) { rest = (rest * 10 + digit) % divisor }
        if digits.isEmpty {
            rest = mantissa % divisor
        } else {
            for digit in digits { shift(in: UInt64(digit)) }
        }
        for _ in 0..<tens { shift(in: 0) }
        return rest == 0
    }

    /// Long division, of which only the rest is kept: digits, the lowest first.
    private func isMultiple(ofLong divisor: [UInt8], tens: Int) -> Bool {
        let divisor = Array(divisor.reversed())
        var rest: [UInt8] = []
        for digit in allDigits + Array(repeating: 0, count: tens) {
            if !rest.isEmpty || digit != 0 { rest.insert(digit, at: 0) }
            while Self.isAtLeast(rest, divisor) { Self.subtract(divisor, from: &rest) }
        }
        return rest.isEmpty
    }

    private static func isAtLeast(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        if left.count != right.count { return left.count > right.count }
        for index in left.indices.reversed() where left[index] != right[index] {
            return left[index] > right[index]
        }
        return true
    }

    private static func subtract(_ amount: [UInt8], from rest: inout [UInt8]) {
        var borrow: UInt8 = 0
        for index in rest.indices {
            let less = borrow + (index < amount.count ? amount[index] : 0)
            borrow = rest[index] < less ? 1 : 0
            rest[index] = rest[index] + borrow * 10 - less
        }
        while rest.last == 0 { rest.removeLast() }
    }
}

private let powersOfTen: [UInt64] = [
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000,
    10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000,
    1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
    10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
]

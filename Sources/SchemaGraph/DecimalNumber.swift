/// A number of JSON as its text says it, to the last digit: `digits × 10^exponent`.
package struct DecimalNumber: Hashable, Sendable {
    package var isNegative: Bool
    /// Without zeros at either end, but for zero itself.
    package var digits: String
    package var exponent: Int

    /// Nil for what is no number, and for powers of ten beyond a thousand million.
    package init?(_ text: String) {
        let parts = text.lowercased().split(separator: "e", maxSplits: 1)
        let mantissa = (parts.first ?? "").drop { $0 == "-" || $0 == "+" }
        let halves = mantissa.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let power = parts.count > 1 ? Int(parts[1]) : 0, power.magnitude < 1_000_000_000,
            let whole = halves.first
        else { return nil }
        let fraction = halves.count > 1 ? halves[1] : ""
        var all = Substring(whole + fraction).drop { $0 == "0" }
        guard all.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        exponent = power - fraction.count
        while all.last == "0" {
            all.removeLast()
            exponent += 1
        }
        if all.isEmpty { exponent = 0 }
        digits = all.isEmpty ? "0" : String(all)
        isNegative = text.hasPrefix("-") && digits != "0"
    }

    package var isWhole: Bool { exponent >= 0 }

    /// The nearest whole number that is not below (`up`) or not above. Nil when it is beyond `Int64`.
    package func rounded(up: Bool) -> Int64? {
        let sign = isNegative ? "-" : ""
        guard !isWhole else {
            return exponent < 20 ? Int64(sign + digits + String(repeating: "0", count: exponent)) : nil
        }
        let whole = digits.dropLast(-exponent)
        guard let truncated = whole.isEmpty ? 0 : Int64(sign + whole) else { return nil }
        guard up != isNegative else { return truncated }
        let (next, overflows) = truncated.addingReportingOverflow(up ? 1 : -1)
        return overflows ? nil : next
    }
}

extension DecimalNumber: Comparable {
    package static func < (left: Self, right: Self) -> Bool {
        if left.isNegative != right.isNegative { return left.isNegative }
        return left.isNegative ? right.isNearerToZero(than: left) : left.isNearerToZero(than: right)
    }

    private func isNearerToZero(than other: Self) -> Bool {
        if digits == "0" || other.digits == "0" { return digits == "0" && other.digits != "0" }
        let (places, otherPlaces) = (digits.utf8.count + exponent, other.digits.utf8.count + other.exponent)
        if places != otherPlaces { return places < otherPlaces }
        return digits.utf8.lexicographicallyPrecedes(other.digits.utf8)
    }
}

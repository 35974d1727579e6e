import Foundation

/// An amount of money as payment APIs write it: a whole number of a currency's smallest units, and how many decimals they
/// stand for.
///
/// The scale is that of the answer, never one of a table: an API may count a currency in other units than ISO 4217 does.
/// All of it is exact.
public struct ExactMoney: Hashable, Sendable {
    /// `1999`
    public let minorUnits: Int64
    /// How many decimals the smallest units stand for: at 2, 1999 is 19.99.
    public let scale: Int
    /// The code as the API writes it: `EUR`.
    public let currency: String

    public init(minorUnits: Int64, scale: Int, currency: String) {
        self.minorUnits = minorUnits
        self.scale = scale
        self.currency = currency
    }

    /// Of an amount in whole units: `19.99`. Nil for what is no number, has more decimals than the scale, or more digits
    /// than minor units can have.
    public init?(_ text: String, scale: Int, currency: String) {
        guard let amount = ExactDecimal(text) else { return nil }
        self.init(decimal: amount.decimal, scale: scale, currency: currency)
    }

    /// Nil where the amount has more decimals than the scale, or more digits than minor units can have.
    ///
    /// A literal of `Decimal` with a point goes through `Double`, and may come out as another number: give text instead.
    public init?(decimal amount: Decimal, scale: Int, currency: String) {
        guard let zeros = Int16(exactly: scale), exponents.contains(amount.exponent + Int(zeros)) else {
            return nil
        }
        let units = Decimal(sign: .plus, exponent: scale, significand: amount)
        guard let minorUnits = Int64(units.description) else { return nil }
        self.init(minorUnits: minorUnits, scale: scale, currency: currency)
    }

    /// In whole units of the currency: `19.99`. `nan` for a scale that no decimal number has, beyond 127 either way.
    public var amount: Decimal {
        guard exponents.contains(scale) else { return .nan }
        return Decimal(
            sign: minorUnits < 0 ? .minus : .plus, exponent: -scale,
            significand: Decimal(minorUnits.magnitude))
    }
}

extension ExactMoney: CustomStringConvertible {
    /// `20.00 EUR`, in every locale. For people, format `amount`.
    public var description: String { "\(amountText) \(currency)" }

    /// All decimals of the scale: `20.00`.
    var amountText: String {
        guard (0...exponents.upperBound).contains(scale) else { return "\(amount)" }
        let digits = "\(minorUnits.magnitude)"
        let padded = String(repeating: "0", count: max(0, scale + 1 - digits.utf8.count)) + digits
        let sign = minorUnits < 0 ? "-" : ""
        return "\(sign)\(padded.dropLast(scale))\(scale == 0 ? "" : ".")\(padded.suffix(scale))"
    }
}

/// The powers of ten that `Decimal` can have.
private let exponents = -127...127

import BinderyRuntime
import Foundation
import Testing

@Suite struct ExactMoneyTests {
    @Test(arguments: [
        (1999, 2, "19.99", "19.99 EUR"), (2000, 2, "20", "20.00 EUR"), (-5, 2, "-0.05", "-0.05 EUR"),
        (2000, 0, "2000", "2000 EUR"), (0, 3, "0", "0.000 EUR"), (7, -2, "700", "700 EUR"),
        (Int64.max, 2, "92233720368547758.07", "92233720368547758.07 EUR"),
        (Int64.min, 18, "-9.223372036854775808", "-9.223372036854775808 EUR"),
    ])
    func `minor units are an exact amount, and an amount is minor units`(
        _ minorUnits: Int64, _ scale: Int, _ amount: String, _ words: String
    ) throws {
        let money = ExactMoney(minorUnits: minorUnits, scale: scale, currency: "EUR")
        #expect(money.amount == Decimal(string: amount))
        #expect(money.description == words)
        #expect(ExactMoney(amount, scale: scale, currency: "EUR") == money)
        #expect(
            try ExactMoney(decimal: #require(Decimal(string: amount)), scale: scale, currency: "EUR") == money
        )
    }

    @Test(arguments: [
        ("19.999", 2), ("0.5", 0), ("92233720368547758.08", 2), ("NaN", 2), ("1", Int.max), ("1", 400),
        ("1", -1),
    ])
    func `an amount that the scale cannot say is none`(_ amount: String, _ scale: Int) {
        #expect(ExactMoney(amount, scale: scale, currency: "EUR") == nil)
        #expect(ExactMoney(decimal: Decimal(string: amount) ?? .nan, scale: scale, currency: "EUR") == nil)
    }

    @Test(arguments: [Int.min, -128, 128, Int.max])
    func `a scale that no number has makes none`(scale: Int) {
        #expect(ExactMoney(minorUnits: 1, scale: scale, currency: "EUR").amount.isNaN)
    }
}

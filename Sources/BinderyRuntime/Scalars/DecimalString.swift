import Foundation
import JSONText

/// A decimal number that JSON has as a string: `"10.50"`. The text is kept, so that no digit is lost, a last zero
/// neither.
public struct DecimalString: TextScalar {
    /// Exactly the number of the text.
    public let decimal: Decimal
    /// As it was written.
    public let description: String

    /// Nil unless the text is a decimal number all of whose digits `Decimal` can hold, as are any 38.
    public init?(_ description: String) {
        var copy = description
        guard let decimal = copy.withUTF8({ decimalFromText($0) }) else { return nil }
        self.decimal = decimal
        self.description = description
    }

    /// Nil for what is not a number.
    public init?(_ decimal: Decimal) {
        guard !decimal.isNaN else { return nil }
        self.decimal = decimal
        description = decimal.description
    }

    private init(zero: Void) { (decimal, description) = (0, "0") }

    static let zero = DecimalString(zero: ())

    public static var expectation: String { "a decimal number in a string, like `10.50`," }
}

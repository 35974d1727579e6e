import Foundation
import JSONText

/// A decimal number that JSON has as a number or as a text: `59.99`, `"2.00"`. Every digit counts, and what was read is sent
/// back in the form in which it came.
///
/// Two are equal when their numbers are.
public struct ExactDecimal: Sendable {
    private enum Form { case number, text, open }

    /// Exactly the number that was read.
    public let decimal: Decimal
    /// As it was written.
    public let description: String
    private let form: Form

    /// Nil for what is not a number.
    ///
    /// A literal of `Decimal` with a point goes through `Double`, and may come out as another number: give text instead.
    public init?(decimal: Decimal) {
        guard !decimal.isNaN else { return nil }
        self.init(decimal, decimal.description, .open)
    }

    /// A whole number of the smallest units: at scale 2, 299 is 2.99. No scale is beyond 127 either way.
    public init(minorUnits: Int64, scale: Int) {
        let money = ExactMoney(minorUnits: minorUnits, scale: min(max(scale, -127), 127), currency: "")
        self.init(money.amount, money.amountText, .open)
    }

    /// Nil unless the text is a decimal number all of whose digits `Decimal` can hold, as are any 38.
    public init?(_ text: String) { self.init(text, .open) }

    private init?(_ text: String, _ form: Form) {
        var copy = text
        guard let decimal = copy.withUTF8({ decimalFromText($0) }) else { return nil }
        self.init(decimal, text, form)
    }

    private init(_ decimal: Decimal, _ text: String, _ form: Form) {
        self.decimal = decimal
        description = text
        self.form = form
    }

    /// The same, to be sent as a text unless it was read as a number.
    var asText: ExactDecimal { form == .open ? ExactDecimal(decimal, description, .text) : self }
}

extension ExactDecimal: Hashable, Comparable, CustomStringConvertible {
    public static func == (left: ExactDecimal, right: ExactDecimal) -> Bool { left.decimal == right.decimal }

    public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool { left.decimal < right.decimal }

    public func hash(into hasher: inout Hasher) { hasher.combine(decimal) }
}

extension ExactDecimal: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int) { self.init(Decimal(value), "\(value)", .open) }
}

extension ExactDecimal: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let value = try JSONValue(from: decoder)
        switch value {
        case .string(let text):
            guard let number = ExactDecimal(text, .text) else {
                throw DecodingError.malformed(text, expected: Self.expectation, at: container.codingPath)
            }
            self = number
        case .number(let number):
            guard let number = ExactDecimal(number.text, .number) else {
                throw DecodingError.malformed(
                    number.text, expected: Self.expectation, at: container.codingPath)
            }
            self = number
        case .null, .bool, .array, .object:
            throw DecodingError.typeMismatch(
                Decimal.self,
                .init(codingPath: container.codingPath, debugDescription: "expected \(Self.expectation)"))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        if form != .text, let number = JSONNumber(description) {
            try JSONValue.number(number).encode(to: encoder)
        } else if form != .text, let number = JSONNumber(decimal) {
            try JSONValue.number(number).encode(to: encoder)
        } else {
            try description.encode(to: encoder)
        }
    }

    static var expectation: String { "a decimal number, like `10.50` or `\"10.50\"`," }
}

extension FieldReader {
    @inline(never)
    public mutating func exactDecimal(_ key: StaticString) -> ExactDecimal {
        required(
            key, or: 0, { try $0.at($1).decode(ExactDecimal.self) }, { try $0.decode(ExactDecimal.self, $1) })
    }

    @inline(never)
    public mutating func exactDecimalIfPresent(_ key: StaticString) -> ExactDecimal? {
        optional(key, { try $0.at($1).decode(ExactDecimal.self) }, { try $0.decode(ExactDecimal.self, $1) })
    }

    /// Sent as a text, when it is made here.
    @inline(never)
    public mutating func exactDecimalText(_ key: StaticString) -> ExactDecimal { exactDecimal(key) }

    /// Sent as a text, when it is made here.
    @inline(never)
    public mutating func exactDecimalTextIfPresent(_ key: StaticString) -> ExactDecimal? {
        exactDecimalIfPresent(key)
    }
}

extension FieldWriter {
    @inline(never)
    public mutating func exactDecimal(_ key: StaticString, _ value: ExactDecimal) { model(key, value) }

    @inline(never)
    public mutating func exactDecimalIfPresent(_ key: StaticString, _ value: ExactDecimal?) {
        if let value = present(key, value) { model(key, value) }
    }

    /// As a text, unless it was read as a number.
    @inline(never)
    public mutating func exactDecimalText(_ key: StaticString, _ value: ExactDecimal) {
        model(key, value.asText)
    }

    /// As a text, unless it was read as a number.
    @inline(never)
    public mutating func exactDecimalTextIfPresent(_ key: StaticString, _ value: ExactDecimal?) {
        if let value = present(key, value) { model(key, value.asText) }
    }
}

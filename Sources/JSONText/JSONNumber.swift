import Foundation

/// A number as JSON writes it. The text is kept, so that no digit is lost; numbers of the same value are
/// equal.
public struct JSONNumber: Sendable, Hashable, CustomStringConvertible {
    /// As it was written: `1.50`, `1e3`.
    public let text: String

    /// `text` is a number as JSON writes it.
    package init(unchecked text: String) { self.text = text }

    /// Nil when JSON would not write a number like this: `01`, `.5`, `+1`, `NaN`.
    @inline(never)
    public init?(_ text: String) {
        var copy = text
        let isNumber = copy.withUTF8 { bytes -> Bool in
            guard let tape = try? JSONTape(bytes), tape[0].kind == .number else { return false }
            // Space around it, and a byte order mark before it, are no part of a number.
            return tape[0].start == 0 && tape[0].end == bytes.count
        }
        guard isNumber else { return nil }
        self.text = text
    }

    public init(_ value: some BinaryInteger) { text = String(value) }

    /// Nil when the value is not finite.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        text = numberText(value)
    }

    /// Nil when the value is not a number.
    public init?(_ value: Decimal) {
        guard !value.isNaN else { return nil }
        text = value.description
    }

    /// The number, if it is whole and fits. `1.0` and `1e2` are whole.
    public var int64: Int64? { withParts { $0.integer(Int64.self) } }

    /// The number, if it is whole and fits.
    public var uint64: UInt64? { withParts { $0.integer(UInt64.self) } }

    /// The nearest `Double`. Nil when the number is beyond its range.
    public var double: Double? {
        var copy = text
        return copy.withUTF8 { nearestDouble($0) }
    }

    /// The number, if `Decimal` can hold all of its digits.
    public var decimal: Decimal? { withParts(\.decimal) }

    /// Whether there is no fraction; `1.0` has none.
    package var isWhole: Bool { withParts(\.isWhole) }

    public var description: String { text }

    @inline(never)
    public static func == (left: JSONNumber, right: JSONNumber) -> Bool {
        left.text == right.text || left.withParts { $0 } == right.withParts { $0 }
    }

    public func hash(into hasher: inout Hasher) { withParts { hasher.combine($0) } }

    private func withParts<Result>(_ body: (DecimalParts) -> Result) -> Result {
        var copy = text
        return copy.withUTF8 { body(DecimalParts($0)) }
    }
}

/// The shortest text that reads back as the same value, without a fraction where there is none.
func numberText(_ value: Double) -> String { withoutZeroFraction(value.description) }

func withoutZeroFraction(_ text: String) -> String { text.hasSuffix(".0") ? String(text.dropLast(2)) : text }

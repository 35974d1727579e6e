// Models/ExactDecimals.swift
import BinderyRuntime
import Foundation

/// Described at `openapi.yaml#/components/schemas/ExactDecimals`.
public nonisolated struct ExactDecimals: Codable, Hashable, Sendable, Checkable {
    /// At least 0.01. A multiple of 0.01.
    public var price: Decimal
    /// Format: `decimal`
    ///
    /// At most 40 characters.
    public var rate: DecimalString
    public var money: Decimal?
    /// Format: `decimal`
    public var moneyText: DecimalString?
    public var cents: Int?
    public var chosen: Decimal?
    public var list: [Decimal]?
    public var either: Either?

    public init(
        price: Decimal,
        rate: DecimalString,
        money: Decimal? = nil,
        moneyText: DecimalString? = nil,
        cents: Int? = nil,
        chosen: Decimal? = nil,
        list: [Decimal]? = nil,
        either: Either? = nil
    ) {
        self.price = price
        self.rate = rate
        self.money = money
        self.moneyText = moneyText
        self.cents = cents
        self.chosen = chosen
        self.list = list
        self.either = either
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        price = fields.decimal("price")
        rate = fields.decimalString("rate")
        money = fields.decimalIfPresent("money")
        moneyText = fields.decimalStringIfPresent("moneyText")
        cents = fields.intIfPresent("cents")
        chosen = fields.decimalIfPresent("chosen")
        list = fields.listIfPresent("list")
        either = fields.modelIfPresent("either")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.decimal("price", price)
        fields.decimalString("rate", rate)
        fields.decimalIfPresent("money", money)
        fields.decimalStringIfPresent("moneyText", moneyText)
        fields.intIfPresent("cents", cents)
        fields.decimalIfPresent("chosen", chosen)
        fields.listIfPresent("list", list)
        fields.modelIfPresent("either", either)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.decimal("price", price, minimum: "0.01", multipleOf: "0.01")
        checks.string("rate", rate.description, maxLength: 40)
    }

    /// Described at `openapi.yaml#/components/schemas/ExactDecimals/properties/either`.
    public nonisolated enum Either: Codable, Hashable, Sendable {
        case number(JSONNumber)
        case string(String)
        case strings([CalendarDate])
        /// A value that fits none of the others, kept as it came.
        case unknown(JSONValue)

        private static let branches = UnionBranches([
            UnionBranch(.number),
            UnionBranch(.string),
            UnionBranch(.array, elements: .string),
        ])

        public init(from decoder: any Decoder) throws {
            switch try Self.branches.choose(decoder) {
            case 0: self = .number(try JSONNumber(from: decoder))
            case 1: self = .string(try String(from: decoder))
            case 2: self = .strings(try [CalendarDate](from: decoder))
            default: self = .unknown(try JSONValue(from: decoder))
            }
        }

        public func encode(to encoder: any Encoder) throws {
            switch self {
            case .number(let value): try value.encode(to: encoder)
            case .string(let value): try value.encode(to: encoder)
            case .strings(let value): try value.encode(to: encoder)
            case .unknown(let value): try value.encode(to: encoder)
            }
        }
    }
}

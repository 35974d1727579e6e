// Models/AmountsOfMoney.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/AmountsOfMoney`.
public nonisolated struct AmountsOfMoney: Codable, Hashable, Sendable {
    public var total: Int64
    public var tip: Int?
    public var currency: Currency
    public var scale: Int32
    public var amount: Int?
    public var amountMoney: String
    /// - Warning: Deprecated.
    @available(*, deprecated)
    public var old: Int? {
        get { _old }
        set { _old = newValue }
    }
    public var unit: Nullable<MoneyUnit>?
    public var plain: Int?
    private var _old: Int?

    public init(
        total: Int64,
        tip: Int? = nil,
        currency: Currency,
        scale: Int32,
        amount: Int? = nil,
        amountMoney: String,
        old: Int? = nil,
        unit: Nullable<MoneyUnit>? = nil,
        plain: Int? = nil
    ) {
        self.total = total
        self.tip = tip
        self.currency = currency
        self.scale = scale
        self.amount = amount
        self.amountMoney = amountMoney
        _old = old
        self.unit = unit
        self.plain = plain
    }

    /// `total` with its currency.
    public var totalMoney: ExactMoney {
        return ExactMoney(minorUnits: self.total, scale: Int(self.scale), currency: self.currency.rawValue)
    }

    /// `tip` with its currency, where all of it is there.
    public var tipMoney: ExactMoney? {
        guard let minorUnits = self.tip.map({ Int64($0) }) else { return nil }
        return ExactMoney(minorUnits: minorUnits, scale: Int(self.scale), currency: self.currency.rawValue)
    }

    /// `amount` with its currency, where all of it is there.
    public var amountExactMoney: ExactMoney? {
        guard let minorUnits = self.amount.map({ Int64($0) }), let scale = self.unit?.value?.decimals, let currency = self.unit?.value?.iso else { return nil }
        return ExactMoney(minorUnits: minorUnits, scale: scale, currency: currency)
    }

    /// `old` with its currency, where all of it is there.
    @available(*, deprecated)
    public var oldMoney: ExactMoney? {
        guard let minorUnits = self.old.map({ Int64($0) }), let scale = self.unit?.value?.decimals, let currency = self.unit?.value?.iso else { return nil }
        return ExactMoney(minorUnits: minorUnits, scale: scale, currency: currency)
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        total = fields.int64("total")
        tip = fields.intIfPresent("tip")
        currency = fields.enumeration("currency")
        scale = fields.int32("scale")
        amount = fields.intIfPresent("amount")
        amountMoney = fields.string("amount_money")
        _old = fields.intIfPresent("old")
        unit = fields.nullable("unit")
        plain = fields.intIfPresent("plain")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.int64("total", total)
        fields.intIfPresent("tip", tip)
        fields.enumeration("currency", currency)
        fields.int32("scale", scale)
        fields.intIfPresent("amount", amount)
        fields.string("amount_money", amountMoney)
        fields.intIfPresent("old", _old)
        fields.nullable("unit", unit)
        fields.intIfPresent("plain", plain)
        try fields.finish()
    }

    /// Described at `openapi.yaml#/components/schemas/AmountsOfMoney/properties/currency`.
    public nonisolated struct Currency: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        public static var eur: Self { Self(rawValue: "EUR") }
        public static var usd: Self { Self(rawValue: "USD") }

        public static var allCases: [Self] { [.eur, .usd] }
    }
}

// Models/MoneyUnit.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/MoneyUnit`.
public nonisolated struct MoneyUnit: Codable, Hashable, Sendable {
    public var iso: String?
    public var decimals: Int?

    public init(iso: String? = nil, decimals: Int? = nil) {
        self.iso = iso
        self.decimals = decimals
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        iso = fields.stringIfPresent("iso")
        decimals = fields.intIfPresent("decimals")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("iso", iso)
        fields.intIfPresent("decimals", decimals)
        try fields.finish()
    }
}

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
    public var due: Int?
    public var coin: Coin?
    public var unit: Nullable<MoneyUnit>?
    public var plain: Int?
    public var payable: Int?
    public var payableIn: Payable?
    private var _old: Int?

    public init(
        total: Int64,
        tip: Int? = nil,
        currency: Currency,
        scale: Int32,
        amount: Int? = nil,
        amountMoney: String,
        old: Int? = nil,
        due: Int? = nil,
        coin: Coin? = nil,
        unit: Nullable<MoneyUnit>? = nil,
        plain: Int? = nil,
        payable: Int? = nil,
        payableIn: Payable? = nil
    ) {
        self.total = total
        self.tip = tip
        self.currency = currency
        self.scale = scale
        self.amount = amount
        self.amountMoney = amountMoney
        _old = old
        self.due = due
        self.coin = coin
        self.unit = unit
        self.plain = plain
        self.payable = payable
        self.payableIn = payableIn
    }

    /// `total` with its currency.
    public var totalMoney: ExactMoney {
        return ExactMoney(minorUnits: self.total, scale: Int(self.scale), currency: self.currency.rawValue)
    }

    /// `tip` with its currency, where all of it is there.
    public var tipMoney: ExactMoney? {
        guard let minorUnits = (self.tip).map({ Int64($0) }) else { return nil }
        return ExactMoney(minorUnits: minorUnits, scale: Int(self.scale), currency: self.currency.rawValue)
    }

    /// `amount` with its currency, where all of it is there.
    public var amountExactMoney: ExactMoney? {
        guard let minorUnits = (self.amount).map({ Int64($0) }), let scale = self.unit?.value?.decimals, let currency = self.unit?.value?.iso else { return nil }
        return ExactMoney(minorUnits: minorUnits, scale: scale, currency: currency)
    }

    /// `old` with its currency, where all of it is there.
    @available(*, deprecated)
    public var oldMoney: ExactMoney? {
        guard let minorUnits = (self.old).map({ Int64($0) }), let scale = self.unit?.value?.decimals, let currency = self.unit?.value?.iso else { return nil }
        return ExactMoney(minorUnits: minorUnits, scale: scale, currency: currency)
    }

    /// `due` with its currency, where all of it is there.
    public var dueMoney: ExactMoney? {
        guard let minorUnits = (self.due).map({ Int64($0) }), let scale = (self.coin?.scale).map({ Int($0) }), let currency = (self.coin?.code)?.rawValue else { return nil }
        return ExactMoney(minorUnits: minorUnits, scale: scale, currency: currency)
    }

    /// `payable` with its currency, where all of it is there.
    public var payableMoney: ExactMoney? {
        guard let minorUnits = (self.payable).map({ Int64($0) }), let scale = self.payableIn?.scale, let currency = (self.payableIn?.iso)?.rawValue else { return nil }
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
        due = fields.intIfPresent("due")
        coin = fields.modelIfPresent("coin")
        unit = fields.nullable("unit")
        plain = fields.intIfPresent("plain")
        payable = fields.intIfPresent("payable")
        payableIn = fields.modelIfPresent("payable_in")
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
        fields.intIfPresent("due", due)
        fields.modelIfPresent("coin", coin)
        fields.nullable("unit", unit)
        fields.intIfPresent("plain", plain)
        fields.intIfPresent("payable", payable)
        fields.modelIfPresent("payable_in", payableIn)
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

    /// Described at `openapi.yaml#/components/schemas/AmountsOfMoney/properties/coin`.
    public nonisolated struct Coin: Codable, Hashable, Sendable {
        public var code: Code
        public var scale: Int32

        public init(code: Code, scale: Int32) {
            self.code = code
            self.scale = scale
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            code = fields.enumeration("code")
            scale = fields.int32("scale")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.enumeration("code", code)
            fields.int32("scale", scale)
            try fields.finish()
        }

        /// Described at `openapi.yaml#/components/schemas/AmountsOfMoney/properties/coin/properties/code`.
        public nonisolated struct Code: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) { self.rawValue = rawValue }

            public static var xau: Self { Self(rawValue: "XAU") }
            public static var xag: Self { Self(rawValue: "XAG") }

            public static var allCases: [Self] { [.xau, .xag] }
        }
    }
}

// Models/Payable.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Payable`.
public nonisolated enum Payable: Codable, Hashable, Sendable {
    case payableDetails(PayableDetails)
    case payableCode(PayableCode)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches([
        UnionBranch(.object),
        UnionBranch(.string),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .payableDetails(try PayableDetails(from: decoder))
        case 1: self = .payableCode(try PayableCode(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .payableDetails(let value): try value.encode(to: encoder)
        case .payableCode(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }

    /// `iso`, by itself or of the object. Nil where there is none.
    public var iso: PayableCode? {
        switch self {
        case .payableDetails(let value): value.iso
        case .payableCode(let iso): iso
        case .unknown: nil
        }
    }

    /// `scale` of the object. Nil where there is none.
    public var scale: Int? {
        switch self {
        case .payableDetails(let value): value.scale
        case .payableCode: nil
        case .unknown: nil
        }
    }
}

// Models/PayableDetails.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/PayableDetails`.
public nonisolated struct PayableDetails: Codable, Hashable, Sendable {
    public var iso: PayableCode
    public var scale: Int?

    public init(iso: PayableCode, scale: Int? = nil) {
        self.iso = iso
        self.scale = scale
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        iso = fields.enumeration("iso")
        scale = fields.intIfPresent("scale")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.enumeration("iso", iso)
        fields.intIfPresent("scale", scale)
        try fields.finish()
    }
}

// Models/PayableCode.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/PayableCode`.
public nonisolated struct PayableCode: AnyCaseEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var eur: Self { Self(rawValue: "EUR") }
    public static var huf: Self { Self(rawValue: "HUF") }

    public static var allCases: [Self] { [.eur, .huf] }
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

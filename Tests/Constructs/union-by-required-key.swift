// Models/Card.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Card`.
public nonisolated struct Card: Codable, Hashable, Sendable {
    public var number: String
    public var note: String?

    public init(number: String, note: String? = nil) {
        self.number = number
        self.note = note
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        number = fields.string("number")
        note = fields.stringIfPresent("note")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("number", number)
        fields.stringIfPresent("note", note)
        try fields.finish()
    }
}

// Models/Bank.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Bank`.
public nonisolated struct Bank: Codable, Hashable, Sendable {
    public var iban: String
    public var note: String?

    public init(iban: String, note: String? = nil) {
        self.iban = iban
        self.note = note
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        iban = fields.string("iban")
        note = fields.stringIfPresent("note")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("iban", iban)
        fields.stringIfPresent("note", note)
        try fields.finish()
    }
}

// Models/Method.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Method`.
public nonisolated enum Method: Codable, Hashable, Sendable {
    case card(Card)
    case bank(Bank)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches([
        UnionBranch(.object, required: ["number"]),
        UnionBranch(.object, required: ["iban"]),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .card(try Card(from: decoder))
        case 1: self = .bank(try Bank(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .card(let value): try value.encode(to: encoder)
        case .bank(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

// Models/MethodWithMemo.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/MethodWithMemo`.
public nonisolated enum MethodWithMemo: Codable, Hashable, Sendable {
    case card(Card)
    case bank(Bank)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches([
        UnionBranch(.object, required: ["number"]),
        UnionBranch(.object, required: ["iban"]),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .card(try Card(from: decoder))
        case 1: self = .bank(try Bank(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .card(let value): try value.encode(to: encoder)
        case .bank(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }

    /// Described at `openapi.yaml#/components/schemas/MethodWithMemo/allOf/0/oneOf/0`.
    public nonisolated struct Card: Codable, Hashable, Sendable {
        public var number: String
        public var note: String?
        public var memo: String?

        public init(number: String, note: String? = nil, memo: String? = nil) {
            self.number = number
            self.note = note
            self.memo = memo
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            number = fields.string("number")
            note = fields.stringIfPresent("note")
            memo = fields.stringIfPresent("memo")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.string("number", number)
            fields.stringIfPresent("note", note)
            fields.stringIfPresent("memo", memo)
            try fields.finish()
        }
    }

    /// Described at `openapi.yaml#/components/schemas/MethodWithMemo/allOf/0/oneOf/1`.
    public nonisolated struct Bank: Codable, Hashable, Sendable {
        public var iban: String
        public var note: String?
        public var memo: String?

        public init(iban: String, note: String? = nil, memo: String? = nil) {
            self.iban = iban
            self.note = note
            self.memo = memo
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            iban = fields.string("iban")
            note = fields.stringIfPresent("note")
            memo = fields.stringIfPresent("memo")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.string("iban", iban)
            fields.stringIfPresent("note", note)
            fields.stringIfPresent("memo", memo)
            try fields.finish()
        }
    }
}

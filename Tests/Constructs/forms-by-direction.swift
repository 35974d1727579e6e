// Models/Guest.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Guest`.
public nonisolated struct Guest: Codable, Hashable, Sendable, Identifiable {
    public let id: String
    public let name: String

    public init(id: String, name: String) {
        self.id = id
        self.name = name
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        id = fields.string("id")
        name = fields.string("name")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("id", id)
        fields.string("name", name)
        try fields.finish()
    }
}

// Models/Stay.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Stay`.
public nonisolated struct Stay: Codable, Hashable, Sendable {
    public let guests: [Guest]
    public let payer: Payer?
    public let desk: Desk?

    public init(guests: [Guest], payer: Payer? = nil, desk: Desk? = nil) {
        self.guests = guests
        self.payer = payer
        self.desk = desk
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        guests = fields.list("guests")
        payer = fields.modelIfPresent("payer")
        desk = fields.modelIfPresent("desk")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.list("guests", guests)
        fields.modelIfPresent("payer", payer)
        fields.modelIfPresent("desk", desk)
        try fields.finish()
    }

    /// Described at `openapi.yaml#/components/schemas/Stay/properties/payer`.
    public nonisolated enum Payer: Codable, Hashable, Sendable {
        case guest(Guest)
        case stayCompany(StayCompany)
        /// A value that fits none of the others, kept as it came.
        case unknown(JSONValue)

        private static let branches = UnionBranches([
            UnionBranch(.object, required: ["id", "name"]),
            UnionBranch(.object, required: ["vat"]),
        ])

        public init(from decoder: any Decoder) throws {
            switch try Self.branches.choose(decoder) {
            case 0: self = .guest(try Guest(from: decoder))
            case 1: self = .stayCompany(try StayCompany(from: decoder))
            default: self = .unknown(try JSONValue(from: decoder))
            }
        }

        public func encode(to encoder: any Encoder) throws {
            switch self {
            case .guest(let value): try value.encode(to: encoder)
            case .stayCompany(let value): try value.encode(to: encoder)
            case .unknown(let value): try value.encode(to: encoder)
            }
        }
    }

    /// Described at `openapi.yaml#/components/schemas/Stay/properties/desk`.
    public nonisolated struct Desk: Codable, Hashable, Sendable {
        public let open: Bool
        public let note: String?

        public init(open: Bool, note: String? = nil) {
            self.open = open
            self.note = note
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            open = fields.bool("open")
            note = fields.stringIfPresent("note")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.bool("open", open)
            fields.stringIfPresent("note", note)
            try fields.finish()
        }
    }
}

// Models/StayCompany.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/StayCompany`.
public nonisolated struct StayCompany: Codable, Hashable, Sendable {
    public var vat: String

    public init(vat: String) {
        self.vat = vat
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        vat = fields.string("vat")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("vat", vat)
        try fields.finish()
    }
}

// Models/GuestInput.swift
import BinderyRuntime

/// The form that is sent.
///
/// Described at `openapi.yaml#/components/schemas/Guest`.
public nonisolated struct GuestInput: Codable, Hashable, Sendable, Checkable {
    public var name: String
    /// At least 4 characters.
    public var pin: String

    public init(name: String, pin: String) {
        self.name = name
        self.pin = pin
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        name = fields.string("name")
        pin = fields.string("pin")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("name", name)
        fields.string("pin", pin)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.string("pin", pin, minLength: 4)
    }
}

// Models/StayInput.swift
import BinderyRuntime

/// The form that is sent.
///
/// Described at `openapi.yaml#/components/schemas/Stay`.
public nonisolated struct StayInput: Codable, Hashable, Sendable, Checkable {
    public var guests: [GuestInput]
    public var payer: Payer?
    public var desk: Desk?

    public init(guests: [GuestInput], payer: Payer? = nil, desk: Desk? = nil) {
        self.guests = guests
        self.payer = payer
        self.desk = desk
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        guests = fields.list("guests")
        payer = fields.modelIfPresent("payer")
        desk = fields.modelIfPresent("desk")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.list("guests", guests)
        fields.modelIfPresent("payer", payer)
        fields.modelIfPresent("desk", desk)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.models("guests", guests)
        checks.model("payer", payer)
    }

    /// The form that is sent.
    ///
    /// Described at `openapi.yaml#/components/schemas/Stay/properties/payer`.
    public nonisolated enum Payer: Codable, Hashable, Sendable, Checkable {
        case guest(GuestInput)
        case stayCompany(StayCompany)
        /// A value that fits none of the others, kept as it came.
        case unknown(JSONValue)

        private static let branches = UnionBranches([
            UnionBranch(.object, required: ["name", "pin"]),
            UnionBranch(.object, required: ["vat"]),
        ])

        public init(from decoder: any Decoder) throws {
            switch try Self.branches.choose(decoder) {
            case 0: self = .guest(try GuestInput(from: decoder))
            case 1: self = .stayCompany(try StayCompany(from: decoder))
            default: self = .unknown(try JSONValue(from: decoder))
            }
        }

        public func encode(to encoder: any Encoder) throws {
            switch self {
            case .guest(let value): try value.encode(to: encoder)
            case .stayCompany(let value): try value.encode(to: encoder)
            case .unknown(let value): try value.encode(to: encoder)
            }
        }

        public func check(_ checks: inout Checks) {
            switch self {
            case .guest(let value): checks.model(nil, value)
            default: break
            }
        }
    }

    /// The form that is sent.
    ///
    /// Described at `openapi.yaml#/components/schemas/Stay/properties/desk`.
    public nonisolated struct Desk: Codable, Hashable, Sendable {
        public var note: String?

        public init(note: String? = nil) {
            self.note = note
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            note = fields.stringIfPresent("note")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.stringIfPresent("note", note)
            try fields.finish()
        }
    }
}

// Operations/Stays.swift
import BinderyRuntime

public nonisolated struct Stays: Sendable {
    let client: any ConstructsCalling

    public func book(_ body: StayInput) async throws(ConstructsError) -> Stay {
        try await client.send(Book(body: body))
    }

    /// `POST /stays`
    public nonisolated struct Book: ConstructsOperation {
        public var body: StayInput

        public init(body: StayInput) {
            self.body = body
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/stays", accepts: ["application/json"])
        }

        public func build(_ request: inout RequestBuilder) {
            request.json(body)
        }

        public func check(_ checks: inout Checks) {
            checks.model("body", body)
        }

        public static func output(_ response: HTTPResponse) throws -> Stay {
            try response.json()
        }
    }
}

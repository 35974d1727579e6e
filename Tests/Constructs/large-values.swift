// Models/PostalAddress.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/PostalAddress`.
public nonisolated struct PostalAddress: Codable, Hashable, Sendable, Checkable {
    /// At most 100 characters.
    public var street: String?
    public var town: String?
    public var postcode: String?
    public var country: String?

    public init(
        street: String? = nil,
        town: String? = nil,
        postcode: String? = nil,
        country: String? = nil
    ) {
        self.street = street
        self.town = town
        self.postcode = postcode
        self.country = country
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        street = fields.stringIfPresent("street")
        town = fields.stringIfPresent("town")
        postcode = fields.stringIfPresent("postcode")
        country = fields.stringIfPresent("country")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("street", street)
        fields.stringIfPresent("town", town)
        fields.stringIfPresent("postcode", postcode)
        fields.stringIfPresent("country", country)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.string("street", street, maxLength: 100)
    }
}

// Models/ParcelSize.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/ParcelSize`.
public nonisolated struct ParcelSize: Codable, Hashable, Sendable {
    public var width: Double?
    public var height: Double?
    public var depth: Double?

    public init(width: Double? = nil, height: Double? = nil, depth: Double? = nil) {
        self.width = width
        self.height = height
        self.depth = depth
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        width = fields.doubleIfPresent("width")
        height = fields.doubleIfPresent("height")
        depth = fields.doubleIfPresent("depth")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.doubleIfPresent("width", width)
        fields.doubleIfPresent("height", height)
        fields.doubleIfPresent("depth", depth)
        try fields.finish()
    }
}

// Models/SentParcel.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/SentParcel`.
public nonisolated struct SentParcel: Codable, Hashable, Sendable, Checkable {
    public var to: PostalAddress {
        get { _to.value }
        set { _to = Indirect(newValue) }
    }
    public var from: PostalAddress? {
        get { _from?.value }
        set { _from = Indirect(ifPresent: newValue) }
    }
    public var `return`: PostalAddress? {
        get { _return?.value }
        set { _return = Indirect(ifPresent: newValue) }
    }
    public var forward: Nullable<PostalAddress>? {
        get { _forward?.value }
        set { _forward = Indirect(ifPresent: newValue) }
    }
    /// - Warning: Deprecated.
    @available(*, deprecated)
    public var sender: PostalAddress? {
        get { _sender?.value }
        set { _sender = Indirect(ifPresent: newValue) }
    }
    public var place: ParcelPlace?
    public var size: ParcelSize?
    private var _to: Indirect<PostalAddress>
    private var _from: Indirect<PostalAddress>?
    private var _return: Indirect<PostalAddress>?
    private var _forward: Indirect<Nullable<PostalAddress>>?
    private var _sender: Indirect<PostalAddress>?

    public init(
        to: PostalAddress,
        from: PostalAddress?,
        `return`: PostalAddress? = nil,
        forward: Nullable<PostalAddress>? = nil,
        sender: PostalAddress? = nil,
        place: ParcelPlace? = nil,
        size: ParcelSize? = nil
    ) {
        _to = Indirect(to)
        _from = Indirect(ifPresent: from)
        _return = Indirect(ifPresent: `return`)
        _forward = Indirect(ifPresent: forward)
        _sender = Indirect(ifPresent: sender)
        self.place = place
        self.size = size
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        _to = try fields.boxed("to")
        _from = Indirect(ifPresent: fields.requiredNullable("from"))
        _return = fields.boxedIfPresent("return")
        _forward = Indirect(ifPresent: fields.nullable("forward"))
        _sender = fields.boxedIfPresent("sender")
        place = fields.modelIfPresent("place")
        size = fields.modelIfPresent("size")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.boxed("to", _to)
        fields.requiredNullable("from", from)
        fields.boxedIfPresent("return", _return)
        fields.nullable("forward", forward)
        fields.boxedIfPresent("sender", _sender)
        fields.modelIfPresent("place", place)
        fields.modelIfPresent("size", size)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.model("to", _to)
        checks.model("from", _from)
        checks.model("return", _return)
        checks.model("forward", forward?.value)
        checks.model("sender", _sender)
        checks.model("place", place)
    }
}

// Models/ReceivedParcel.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/ReceivedParcel`.
public nonisolated struct ReceivedParcel: Codable, Hashable, Sendable, Checkable {
    public var to: PostalAddress? { _to?.value }
    public var forward: PostalAddress? { _forward?.value }
    public var emptied: EmptiedAddress? { _emptied?.value }
    private let _to: Indirect<PostalAddress>?
    private let _forward: Indirect<PostalAddress>?
    private let _emptied: Indirect<EmptiedAddress>?
    private let explicitNulls: ExplicitNulls

    public init(
        to: PostalAddress? = nil,
        forward: PostalAddress? = nil,
        emptied: EmptiedAddress? = nil
    ) {
        _to = Indirect(ifPresent: to)
        _forward = Indirect(ifPresent: forward)
        _emptied = Indirect(ifPresent: emptied)
        explicitNulls = ExplicitNulls()
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        _to = fields.boxedIfPresent("to")
        _forward = fields.boxedIfPresent("forward")
        _emptied = fields.isNothing("emptied", [""]) ? nil : fields.boxedIfPresent("emptied")
        explicitNulls = fields.explicitNulls
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder, explicitNulls)
        fields.boxedIfPresent("to", _to)
        fields.boxedIfPresent("forward", _forward)
        fields.boxedIfPresent("emptied", _emptied)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.model("to", _to)
        checks.model("forward", _forward)
    }
}

// Models/EmptiedAddress.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/EmptiedAddress`.
public nonisolated struct EmptiedAddress: Codable, Hashable, Sendable {
    public let street: String?
    public let town: String?
    public let postcode: String?
    public let country: String?

    public init(
        street: String? = nil,
        town: String? = nil,
        postcode: String? = nil,
        country: String? = nil
    ) {
        self.street = street
        self.town = town
        self.postcode = postcode
        self.country = country
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        street = fields.stringIfPresent("street")
        town = fields.stringIfPresent("town")
        postcode = fields.stringIfPresent("postcode")
        country = fields.stringIfPresent("country")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("street", street)
        fields.stringIfPresent("town", town)
        fields.stringIfPresent("postcode", postcode)
        fields.stringIfPresent("country", country)
        try fields.finish()
    }
}

// Models/ParcelPlace.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/ParcelPlace`.
public nonisolated indirect enum ParcelPlace: Codable, Hashable, Sendable, Checkable {
    case postalAddress(PostalAddress)
    case string(String)
    /// A value that fits none of the others, kept as it came.
    case unknown(JSONValue)

    private static let branches = UnionBranches([
        UnionBranch(.object),
        UnionBranch(.string),
    ])

    public init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .postalAddress(try PostalAddress(from: decoder))
        case 1: self = .string(try String(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .postalAddress(let value): try value.encode(to: encoder)
        case .string(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }

    public func check(_ checks: inout Checks) {
        switch self {
        case .postalAddress(let value): checks.model(nil, value)
        default: break
        }
    }
}

// Operations/Parcels.swift
import BinderyRuntime

public nonisolated struct Parcels: Sendable {
    let client: any ConstructsCalling

    public func send(body: SentParcel? = nil) async throws(ConstructsError) -> ReceivedParcel {
        try await client.send(Send(body: body))
    }

    /// `POST /parcels`
    public nonisolated struct Send: ConstructsOperation {
        public var body: SentParcel?

        public init(body: SentParcel? = nil) {
            self.body = body
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/parcels", accepts: ["application/json"])
        }

        public func build(_ request: inout RequestBuilder) {
            request.json(body)
        }

        public func check(_ checks: inout Checks) {
            checks.model("body", body)
        }

        public static func output(_ response: HTTPResponse) throws -> ReceivedParcel {
            try response.json()
        }
    }
}

// Models/Pin.swift
import BinderyRuntime

/// Format: `password`
///
/// Described at `openapi.yaml#/components/schemas/Pin`.
public typealias Pin = String

// Models/HoldsSecrets.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/HoldsSecrets`.
public nonisolated struct HoldsSecrets: Codable, Hashable, Sendable, CustomReflectable {
    public var user: String
    public var pin: String
    /// Format: `password`
    public var oldPin: Nullable<String>?
    public var pins: [String]?
    public var byName: [String: String]?
    public var grid: [[String]]?
    public var either: Either?
    public var customMirrorValue: String?
    public var `default`: Int?
    public var before: HoldsSecrets? {
        get { _before?.value }
        set { _before = Indirect(ifPresent: newValue) }
    }
    /// What was sent besides the properties above.
    public var additionalProperties: [String: Int]
    private var _before: Indirect<HoldsSecrets>?

    public init(
        user: String,
        pin: String,
        oldPin: Nullable<String>? = nil,
        pins: [String]? = nil,
        byName: [String: String]? = nil,
        grid: [[String]]? = nil,
        either: Either? = nil,
        customMirrorValue: String? = nil,
        `default`: Int? = nil,
        before: HoldsSecrets? = nil,
        additionalProperties: [String: Int] = [:]
    ) {
        self.user = user
        self.pin = pin
        self.oldPin = oldPin
        self.pins = pins
        self.byName = byName
        self.grid = grid
        self.either = either
        self.customMirrorValue = customMirrorValue
        self.`default` = `default`
        _before = Indirect(ifPresent: before)
        self.additionalProperties = additionalProperties
    }

    public var customMirror: Mirror {
        Mirror(self, children: [
            "user": user,
            "pin": "…",
            "oldPin": oldPin.map { _ in "…" } as Any,
            "pins": pins.map { _ in "…" } as Any,
            "byName": byName.map { _ in "…" } as Any,
            "grid": grid.map { _ in "…" } as Any,
            "either": either.map { _ in "…" } as Any,
            "customMirrorValue": customMirrorValue as Any,
            "default": `default` as Any,
            "before": _before?.value as Any,
            "additionalProperties": additionalProperties
        ], displayStyle: .struct)
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        user = fields.string("user")
        pin = fields.string("pin")
        oldPin = fields.nullable("old_pin")
        pins = fields.stringsIfPresent("pins")
        byName = fields.mapIfPresent("by_name")
        grid = fields.listIfPresent("grid")
        either = fields.modelIfPresent("either")
        customMirrorValue = fields.stringIfPresent("custom_mirror")
        `default` = fields.intIfPresent("default")
        _before = fields.boxedIfPresent("before")
        additionalProperties = fields.rest(except: [
            "user",
            "pin",
            "old_pin",
            "pins",
            "by_name",
            "grid",
            "either",
            "custom_mirror",
            "default",
            "before"
        ])
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("user", user)
        fields.string("pin", pin)
        fields.nullable("old_pin", oldPin)
        fields.stringsIfPresent("pins", pins)
        fields.mapIfPresent("by_name", byName)
        fields.listIfPresent("grid", grid)
        fields.modelIfPresent("either", either)
        fields.stringIfPresent("custom_mirror", customMirrorValue)
        fields.intIfPresent("default", `default`)
        fields.boxedIfPresent("before", _before)
        fields.rest(additionalProperties)
        try fields.finish()
    }

    /// Described at `openapi.yaml#/components/schemas/HoldsSecrets/properties/either`.
    public nonisolated enum Either: Codable, Hashable, Sendable {
        case string(String)
        case integer(Int)
        /// A value that fits none of the others, kept as it came.
        case unknown(JSONValue)

        private static let branches = UnionBranches([
            UnionBranch(.string),
            UnionBranch(.integer),
        ])

        public init(from decoder: any Decoder) throws {
            switch try Self.branches.choose(decoder) {
            case 0: self = .string(try String(from: decoder))
            case 1: self = .integer(try Int(from: decoder))
            default: self = .unknown(try JSONValue(from: decoder))
            }
        }

        public func encode(to encoder: any Encoder) throws {
            switch self {
            case .string(let value): try value.encode(to: encoder)
            case .integer(let value): try value.encode(to: encoder)
            case .unknown(let value): try value.encode(to: encoder)
            }
        }
    }
}

// Operations/Secrets.swift
import BinderyRuntime

public nonisolated struct Secrets: Sendable {
    let client: any ConstructsCalling

    public func find(pin: String, limit: Int? = nil) async throws(ConstructsError) {
        try await client.send(Find(pin: pin, limit: limit))
    }

    public func replaceMany(pass: String) async throws(ConstructsError) {
        try await client.send(ReplaceMany(pass: pass))
    }

    public func send(_ body: String) async throws(ConstructsError) {
        try await client.send(Send(body: body))
    }

    /// `GET /secrets`
    public nonisolated struct Find: ConstructsOperation, CustomReflectable {
        public var pin: String
        public var limit: Int?

        public init(pin: String, limit: Int? = nil) {
            self.pin = pin
            self.limit = limit
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/secrets")
        }

        public func build(_ request: inout RequestBuilder) {
            request.query("pin", pin)
            request.query("limit", limit)
        }

        public var customMirror: Mirror {
            Mirror(self, children: ["pin": "…", "limit": limit as Any], displayStyle: .struct)
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }

    /// `PUT /secrets`
    public nonisolated struct ReplaceMany: ConstructsOperation, CustomReflectable {
        /// Format: `password`
        public var pass: String

        public init(pass: String) {
            self.pass = pass
        }

        public static var endpoint: Endpoint {
            Endpoint(.put, "/secrets")
        }

        public func build(_ request: inout RequestBuilder) {
            request.multipart()
            request.part("pass", pass)
        }

        public var customMirror: Mirror {
            Mirror(self, children: ["pass": "…"], displayStyle: .struct)
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }

    /// `POST /secrets`
    public nonisolated struct Send: ConstructsOperation, CustomReflectable {
        public var body: String

        public init(body: String) {
            self.body = body
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/secrets")
        }

        public func build(_ request: inout RequestBuilder) {
            request.json(body)
        }

        public var customMirror: Mirror {
            Mirror(self, children: ["body": "…"], displayStyle: .struct)
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

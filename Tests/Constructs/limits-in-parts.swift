// Models/LabelledPart.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/LabelledPart`.
public nonisolated struct LabelledPart: Codable, Hashable, Sendable, Checkable {
    /// 2 to 5 characters.
    public var label: String?

    public init(label: String? = nil) {
        self.label = label
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        label = fields.stringIfPresent("label")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("label", label)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.string("label", label, minLength: 2, maxLength: 5)
    }
}

// Models/NarrowedPart.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/NarrowedPart`.
public typealias NarrowedPart = LabelledPart

// Models/CountedPart.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/CountedPart`.
public nonisolated struct CountedPart: Codable, Hashable, Sendable, Checkable {
    public var name: LabelledPart?
    /// At least 0. At most 10000000000000000000.
    public var total: UInt64?
    /// More than -1. At most 10000000000000000000.
    public var above: UInt64?
    /// At least 0. At most 10000000000000000000.
    public var spread: UInt64?
    /// At most 0.5.
    public var share: Double?
    public var units: Int32?
    /// At least 2.
    public var level: PartLevel?
    /// At most 3 characters.
    public var remark: Nullable<String>?

    public init(
        name: LabelledPart? = nil,
        total: UInt64? = nil,
        above: UInt64? = nil,
        spread: UInt64? = nil,
        share: Double? = nil,
        units: Int32? = nil,
        level: PartLevel? = nil,
        remark: Nullable<String>? = nil
    ) {
        self.name = name
        self.total = total
        self.above = above
        self.spread = spread
        self.share = share
        self.units = units
        self.level = level
        self.remark = remark
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        name = fields.modelIfPresent("name")
        total = fields.uint64IfPresent("total")
        above = fields.uint64IfPresent("above")
        spread = fields.uint64IfPresent("spread")
        share = fields.doubleIfPresent("share")
        units = fields.int32IfPresent("units")
        level = fields.int64IfPresent("level").map(PartLevel.init(rawValue:))
        remark = fields.nullable("remark")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.modelIfPresent("name", name)
        fields.uint64IfPresent("total", total)
        fields.uint64IfPresent("above", above)
        fields.uint64IfPresent("spread", spread)
        fields.doubleIfPresent("share", share)
        fields.int32IfPresent("units", units)
        fields.int64IfPresent("level", level?.rawValue)
        fields.nullable("remark", remark)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.schema("name", name, "NarrowedPart")
        checks.schema("total", total, "components/schemas/CountedPart/properties/total")
        checks.schema("above", above, "components/schemas/CountedPart/properties/above")
        checks.schema("spread", spread, "components/schemas/CountedPart/properties/spread")
        checks.number("share", share, maximum: 0.5)
        checks.integer("level", level?.rawValue, minimum: 2)
        checks.string("remark", remark?.value, maxLength: 3)
    }
}

// Models/PartLevel.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/PartLevel`.
public nonisolated struct PartLevel: OpenEnum {
    public let rawValue: Int64

    public init(rawValue: Int64) { self.rawValue = rawValue }

    public static var value1: Self { Self(rawValue: 1) }
    public static var value2: Self { Self(rawValue: 2) }
    public static var value3: Self { Self(rawValue: 3) }

    public static var allCases: [Self] { [.value1, .value2, .value3] }
}

// Models/OpenPart.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/OpenPart`.
public nonisolated struct OpenPart: Codable, Hashable, Sendable, Checkable {
    public var a: String?
    /// What was sent besides the properties above.
    public var additionalProperties: [String: String]

    public init(a: String? = nil, additionalProperties: [String: String] = [:]) {
        self.a = a
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        a = fields.stringIfPresent("a")
        additionalProperties = fields.rest(except: ["a"])
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("a", a)
        fields.rest(additionalProperties)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.choice("anyOf", ["a", "b"], [a != nil, additionalProperties["b"] != nil])
    }
}

// Operations/GadgetThings.swift
import BinderyRuntime

public nonisolated struct GadgetThings: Sendable {
    let client: any ConstructsCalling

    public func get(_ api: String) async throws(ConstructsError) -> LabelledPart {
        try await client.send(Get(api: api))
    }

    /// `GET /gadgets/{api}`
    public nonisolated struct Get: ConstructsOperation {
        public var api: String

        public init(api: String) {
            self.api = api
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/gadgets/{api}", accepts: ["application/json"])
        }

        public func build(_ request: inout RequestBuilder) {
            request.path("api", api)
        }

        public static func output(_ response: HTTPResponse) throws -> LabelledPart {
            try response.json()
        }
    }
}

// Operations/Spots.swift
import BinderyRuntime

public nonisolated struct Spots: Sendable {
    let client: any ConstructsCalling

    public func put(value: String, value2: String, body: CountedPart? = nil) async throws(ConstructsError) {
        try await client.send(Put(value: value, value2: value2, body: body))
    }

    /// `PUT /spots/{value}/{value2}`
    public nonisolated struct Put: ConstructsOperation {
        public var value: String
        public var value2: String
        public var body: CountedPart?

        public init(value: String, value2: String, body: CountedPart? = nil) {
            self.value = value
            self.value2 = value2
            self.body = body
        }

        public static var endpoint: Endpoint {
            Endpoint(.put, "/spots/{value}/{value2}")
        }

        public func build(_ request: inout RequestBuilder) {
            request.path("value", value)
            request.path("value2", value2)
            request.json(body)
        }

        public func check(_ checks: inout Checks) {
            checks.model("body", body)
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

// Operations/Scans.swift
import BinderyRuntime

public nonisolated struct Scans: Sendable {
    let client: any ConstructsCalling

    public func post(file: UploadSource? = nil) async throws(ConstructsError) {
        try await client.send(Post(file: file))
    }

    /// `POST /scans`
    public nonisolated struct Post: ConstructsOperation {
        /// Format: `binary`
        ///
        /// At most 4 characters.
        public var file: UploadSource?

        public init(file: UploadSource? = nil) {
            self.file = file
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/scans")
        }

        public func build(_ request: inout RequestBuilder) {
            request.part("file", file)
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

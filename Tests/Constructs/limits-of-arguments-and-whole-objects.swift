// Models/LimitedOrder.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/LimitedOrder`.
public nonisolated struct LimitedOrder: Codable, Hashable, Sendable, Checkable, Identifiable {
    public var id: String
    public var card: String?
    public var code: String?
    public var country: Nullable<String>?
    public var grid: [[String?]]?
    /// What was sent besides the properties above.
    public var additionalProperties: [String: Int]

    public init(
        id: String,
        card: String? = nil,
        code: String? = nil,
        country: Nullable<String>? = nil,
        grid: [[String?]]? = nil,
        additionalProperties: [String: Int] = [:]
    ) {
        self.id = id
        self.card = card
        self.code = code
        self.country = country
        self.grid = grid
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        id = fields.string("id")
        card = fields.stringIfPresent("card")
        code = fields.stringIfPresent("code")
        country = fields.nullable("country")
        grid = fields.listIfPresent("grid")
        additionalProperties = fields.rest(except: ["id", "card", "code", "country", "grid"])
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("id", id)
        fields.stringIfPresent("card", card)
        fields.stringIfPresent("code", code)
        fields.nullable("country", country)
        fields.listIfPresent("grid", grid)
        fields.rest(additionalProperties)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.each("grid", grid) { checks, element in checks.items(nil, element.count, minItems: 1); checks.each(nil, element) { checks, element in checks.string(nil, element, maxLength: 2) } }
        checks.dependents("card", card != nil, ["code", "country"], [code != nil, country != nil])
        checks.size(1, [card != nil, code != nil, country != nil, grid != nil], others: additionalProperties.count, minProperties: 2)
    }
}

// Operations/Orders.swift
import BinderyRuntime

public nonisolated struct Orders: Sendable {
    let client: any ConstructsCalling

    public func place(_ checks: String, body: LimitedOrder, limit: Int? = nil, tags: [String]? = nil) async throws(ConstructsError) {
        try await client.send(Place(checks: checks, body: body, limit: limit, tags: tags))
    }

    /// `POST /orders/{checks}`
    public nonisolated struct Place: ConstructsOperation {
        /// At most 3 characters.
        public var checks: String
        public var body: LimitedOrder
        /// At least 1.
        public var limit: Int?
        /// At most 2 items.
        public var tags: [String]?

        public init(checks: String, body: LimitedOrder, limit: Int? = nil, tags: [String]? = nil) {
            self.checks = checks
            self.body = body
            self.limit = limit
            self.tags = tags
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/orders/{checks}")
        }

        public func build(_ request: inout RequestBuilder) {
            request.path("checks", checks)
            request.json(body)
            request.query("limit", limit)
            request.query("tags", tags)
        }

        public func check(_ checks: inout Checks) {
            checks.string("checks", self.checks, maxLength: 3)
            checks.model("body", body)
            checks.integer("limit", limit, minimum: 1)
            checks.items("tags", tags?.count, maxItems: 2)
            checks.strings("tags", tags, pattern: "^a")
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

// Models/Cafe.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Cafe`.
public nonisolated struct Cafe: Codable, Hashable, Sendable, Checkable {
    public var é: String?
    public var éLower: É
    public var ó: Int?
    public var óLower: Bool?

    public init(é: String? = nil, éLower: É, ó: Int? = nil, óLower: Bool? = nil) {
        self.é = é
        self.éLower = éLower
        self.ó = ó
        self.óLower = óLower
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        é = fields.stringIfPresent("é")
        éLower = fields.enumeration("é")
        ó = fields.intIfPresent("ó")
        óLower = fields.boolIfPresent("ó")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("é", é)
        fields.enumeration("é", éLower)
        fields.intIfPresent("ó", ó)
        fields.boolIfPresent("ó", óLower)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.dependents("é", é != nil, ["ó"], [ó != nil])
    }

    /// Described at `openapi.yaml#/components/schemas/Cafe/properties/é`.
    public nonisolated struct É: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        public static var á: Self { Self(rawValue: "á") }
        public static var áLower: Self { Self(rawValue: "á") }

        public static var allCases: [Self] { [.á, .áLower] }
    }
}

// Operations/Cafes.swift
import BinderyRuntime

public nonisolated struct Cafes: Sendable {
    let client: any ConstructsCalling

    public func read(é: String, pathÉ: String, queryÉ: String? = nil, éLower: String? = nil) async throws(ConstructsError) {
        try await client.send(Read(é: é, pathÉ: pathÉ, queryÉ: queryÉ, éLower: éLower))
    }

    public func write(é: String, pathÉ: String, body: Cafe? = nil) async throws(ConstructsError) {
        try await client.send(Write(é: é, pathÉ: pathÉ, body: body))
    }

    /// `GET /cafes/{é}/{é}`
    public nonisolated struct Read: ConstructsOperation {
        public var é: String
        public var pathÉ: String
        public var queryÉ: String?
        public var éLower: String?

        public init(é: String, pathÉ: String, queryÉ: String? = nil, éLower: String? = nil) {
            self.é = é
            self.pathÉ = pathÉ
            self.queryÉ = queryÉ
            self.éLower = éLower
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/cafes/{é}/{é}")
        }

        public func build(_ request: inout RequestBuilder) {
            request.path("é", é)
            request.path("é", pathÉ)
            request.query("é", queryÉ)
            request.query("é", éLower)
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }

    /// `POST /cafes/{é}/{é}`
    public nonisolated struct Write: ConstructsOperation {
        public var é: String
        public var pathÉ: String
        public var body: Cafe?

        public init(é: String, pathÉ: String, body: Cafe? = nil) {
            self.é = é
            self.pathÉ = pathÉ
            self.body = body
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/cafes/{é}/{é}")
        }

        public func build(_ request: inout RequestBuilder) {
            request.path("é", é)
            request.path("é", pathÉ)
            request.form(body, encodings: ["é": .init(.form), "é": .init(contentType: "application/json")])
        }

        public func check(_ checks: inout Checks) {
            checks.model("body", body)
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

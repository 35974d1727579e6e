// Models/Output.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Output`.
public nonisolated struct Output: Codable, Hashable, Sendable {
    public let a: String?

    public init(a: String? = nil) {
        self.a = a
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        a = fields.stringIfPresent("a")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("a", a)
        try fields.finish()
    }
}

// Models/Outcome.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Outcome`.
public nonisolated struct Outcome: Codable, Hashable, Sendable {
    public let a: String?

    public init(a: String? = nil) {
        self.a = a
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        a = fields.stringIfPresent("a")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("a", a)
        try fields.finish()
    }
}

// Models/Failure.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Failure`.
public nonisolated struct Failure: Codable, Hashable, Sendable {
    public let a: String?

    public init(a: String? = nil) {
        self.a = a
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        a = fields.stringIfPresent("a")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("a", a)
        try fields.finish()
    }
}

// CaseServer.swift
import BinderyRuntime

/// Where the API is reached.
public nonisolated struct CaseServer: APIServer {
    public let url: String

    /// `url` is the base of all paths: `https://api.example.com/v1`.
    public init(url: String) { self.url = url }
}

// Operations/A.swift
import BinderyRuntime

public nonisolated struct A: Sendable {
    let client: any CaseCalling

    public func find() async throws(CaseError) -> Find.Outcome {
        try await client.send(Find())
    }

    /// `GET /a`
    public nonisolated struct Find: CaseOperation {

        public init() {
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/a", accepts: ["application/json"])
        }

        public func build(_ request: inout RequestBuilder) {
        }

        public static func output(_ response: HTTPResponse) throws -> Outcome {
            switch response.status {
            case 200: .ok(try response.json())
            default: .created(try response.json())
            }
        }

        /// What `GET /a` gives back, by status.
        public nonisolated enum Outcome: Hashable, Sendable {
            /// a
            case ok(Case.Output)
            /// b
            case created(Case.Outcome)
        }
    }
}

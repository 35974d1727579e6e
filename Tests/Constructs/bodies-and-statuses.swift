// Operations/B.swift
import BinderyRuntime

public nonisolated struct B: Sendable {
    let client: any ConstructsCalling

    public func del(body: [String: JSONValue]? = nil) async throws(ConstructsError) -> Del.Outcome {
        try await client.send(Del(body: body))
    }

    /// `DELETE /b`
    public nonisolated struct Del: ConstructsOperation {
        public var body: [String: JSONValue]?

        public init(body: [String: JSONValue]? = nil) {
            self.body = body
        }

        public static var endpoint: Endpoint {
            Endpoint(.delete, "/b", accepts: ["application/json; charset=utf-8"])
        }

        public func build(_ request: inout RequestBuilder) {
            request.json(body)
        }

        public static func output(_ response: HTTPResponse) throws -> Outcome {
            switch response.status {
            case 200: .ok
            case 202: .accepted(try response.json())
            default: .found
            }
        }

        /// What `DELETE /b` gives back, by status.
        public nonisolated enum Outcome: Hashable, Sendable {
            /// k
            case ok
            /// k
            case accepted(String)
            /// r
            case found
        }

        /// The header fields of a success.
        public nonisolated struct Headers: ResponseHeaders {
            public let fields: HTTPHeaders

            public init(_ fields: HTTPHeaders) { self.fields = fields }

            public var location: URI? { fields.value("Location") }
        }
    }
}

// Operations/Flag.swift
import BinderyRuntime

public nonisolated struct Flag: Sendable {
    let client: any ConstructsCalling

    public func set(_ body: Bool) async throws(ConstructsError) -> Int {
        try await client.send(SetCall(body: body))
    }

    /// `PUT /flag`
    public nonisolated struct SetCall: ConstructsOperation {
        public var body: Bool

        public init(body: Bool) {
            self.body = body
        }

        public static var endpoint: Endpoint {
            Endpoint(.put, "/flag", accepts: ["text/plain"])
        }

        public func build(_ request: inout RequestBuilder) {
            request.json(body, "text/plain")
        }

        public static func output(_ response: HTTPResponse) throws -> Int {
            try response.json()
        }
    }
}

// Operations/Limits.swift
import BinderyRuntime
import Foundation

public nonisolated struct Limits: Sendable {
    let client: any ConstructsCalling

    public func read() async throws(ConstructsError) -> [String] {
        try await client.send(Read())
    }

    /// `GET /limits`
    public nonisolated struct Read: ConstructsOperation {

        public init() {
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/limits", accepts: ["application/json"])
        }

        public func build(_ request: inout RequestBuilder) {
        }

        public static func output(_ response: HTTPResponse) throws -> [String] {
            try response.json()
        }

        /// The header fields of a success.
        public nonisolated struct Headers: ResponseHeaders {
            public let fields: HTTPHeaders

            public init(_ fields: HTTPHeaders) { self.fields = fields }

            /// How many calls are left.
            public var rateLimitRemaining: Int? { fields.value("X-Rate-Limit-Remaining") }

            public var reset: Date? { fields.value("X-Reset") }

            public var eTag: String? { fields.value("ETag") }

            public var allow: [String]? { fields.list("Allow") }
        }
    }
}

// Operations/Clash.swift
import BinderyRuntime

public nonisolated struct Clash: Sendable {
    let client: any ConstructsCalling

    public func clash(_ x: String) async throws(ConstructsError) {
        try await client.send(ClashCall(x: x))
    }

    public func clashByY(_ y: String) async throws(ConstructsError) {
        try await client.send(ClashByY(y: y))
    }

    /// `GET /clash/{x}`
    public nonisolated struct ClashCall: ConstructsOperation {
        public var x: String

        public init(x: String) {
            self.x = x
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/clash/{x}")
        }

        public func build(_ request: inout RequestBuilder) {
            request.path("x", x)
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }

    /// `GET /clash/{y}`
    public nonisolated struct ClashByY: ConstructsOperation {
        public var y: String

        public init(y: String) {
            self.y = y
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/clash/{y}")
        }

        public func build(_ request: inout RequestBuilder) {
            request.path("y", y)
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

// Operations/Half.swift
import BinderyRuntime

public nonisolated struct Half: Sendable {
    let client: any ConstructsCalling

    public func half(_ told: String) async throws(ConstructsError) {
        try await client.send(HalfCall(told: told))
    }

    /// `GET /half/{told}`
    public nonisolated struct HalfCall: ConstructsOperation {
        public var told: String

        public init(told: String) {
            self.told = told
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/half/{told}")
        }

        public func build(_ request: inout RequestBuilder) {
            request.path("told", told)
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

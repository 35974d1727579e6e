// Operations/Uploads.swift
import BinderyRuntime

public nonisolated struct Uploads: Sendable {
    let client: any ConstructsCalling

    public func upload() async throws(ConstructsError) {
        try await client.send(Upload())
    }

    /// `POST /uploads`
    public nonisolated struct Upload: ConstructsOperation {

        public init() {
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/uploads", servers: ["https://files.example.com", "/files"])
        }

        public func build(_ request: inout RequestBuilder) {
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

// Operations/Usual.swift
import BinderyRuntime

public nonisolated struct Usual: Sendable {
    let client: any ConstructsCalling

    public func usual() async throws(ConstructsError) {
        try await client.send(UsualCall())
    }

    /// `GET /usual`
    public nonisolated struct UsualCall: ConstructsOperation {

        public init() {
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/usual")
        }

        public func build(_ request: inout RequestBuilder) {
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

// Operations/Form.swift
import BinderyRuntime
import Foundation

public nonisolated struct Form: Sendable {
    let client: any ConstructsCalling

    public func form(body: Data? = nil) async throws(ConstructsError) {
        try await client.send(FormCall(body: body))
    }

    /// `POST /form`
    public nonisolated struct FormCall: ConstructsOperation {
        public var body: Data?

        public init(body: Data? = nil) {
            self.body = body
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/form")
        }

        public func build(_ request: inout RequestBuilder) {
            request.data(body, "application/x-www-form-urlencoded")
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

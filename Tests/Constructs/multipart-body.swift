// Models/PartMeta.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/PartMeta`.
public nonisolated struct PartMeta: Codable, Hashable, Sendable {
    public var id: String?
    /// What was sent besides the properties above.
    public var additionalProperties: [String: Int]

    public init(id: String? = nil, additionalProperties: [String: Int] = [:]) {
        self.id = id
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        id = fields.stringIfPresent("id")
        additionalProperties = fields.rest(except: ["id"])
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("id", id)
        fields.rest(additionalProperties)
        try fields.finish()
    }
}

// Operations/M.swift
import BinderyRuntime
import Foundation

public nonisolated struct M: Sendable {
    let client: any ConstructsCalling

    public func m(body: Data? = nil) async throws(ConstructsError) {
        try await client.send(MCall(body: body))
    }

    /// `POST /m`
    public nonisolated struct MCall: ConstructsOperation {
        public var body: Data?

        public init(body: Data? = nil) {
            self.body = body
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/m")
        }

        public func build(_ request: inout RequestBuilder) {
            request.data(body, "multipart/form-data")
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

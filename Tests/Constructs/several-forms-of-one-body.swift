// Models/ReportLink.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/ReportLink`.
public nonisolated struct ReportLink: Codable, Hashable, Sendable {
    public var url: String

    public init(url: String) {
        self.url = url
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        url = fields.string("url")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("url", url)
        try fields.finish()
    }
}

// Operations/Reports.swift
import BinderyRuntime
import Foundation

public nonisolated struct Reports: Sendable {
    let client: any ConstructsCalling

    public func create(_ body: ReportLink) async throws(ConstructsError) -> ReportLink {
        try await client.send(Create(body: body))
    }

    public func createMultipart(file: UploadSource) async throws(ConstructsError) -> ReportLink {
        try await client.send(CreateMultipart(file: file))
    }

    public func createPDF(_ body: ReportLink) async throws(ConstructsError) -> Data {
        try await client.send(CreatePDF(body: body))
    }

    public func createCSV(_ body: ReportLink) async throws(ConstructsError) -> String {
        try await client.send(CreateCSV(body: body))
    }

    /// `POST /reports`
    public nonisolated struct Create: ConstructsOperation {
        public var body: ReportLink

        public init(body: ReportLink) {
            self.body = body
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/reports", accepts: ["application/json"])
        }

        public func build(_ request: inout RequestBuilder) {
            request.json(body)
        }

        public static func output(_ response: HTTPResponse) throws -> ReportLink {
            try response.json()
        }
    }

    /// `POST /reports`
    public nonisolated struct CreateMultipart: ConstructsOperation {
        /// Content: `application/pdf`
        /// Format: `binary`
        public var file: UploadSource

        public init(file: UploadSource) {
            self.file = file
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/reports", accepts: ["application/json"])
        }

        public func build(_ request: inout RequestBuilder) {
            request.multipart()
            request.part("file", file)
        }

        public static func output(_ response: HTTPResponse) throws -> ReportLink {
            try response.json()
        }
    }

    /// `POST /reports`
    public nonisolated struct CreatePDF: ConstructsOperation {
        public var body: ReportLink

        public init(body: ReportLink) {
            self.body = body
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/reports", accepts: ["application/pdf"])
        }

        public func build(_ request: inout RequestBuilder) {
            request.json(body)
        }

        public static func output(_ response: HTTPResponse) throws -> Data {
            response.data
        }
    }

    /// `POST /reports`
    public nonisolated struct CreateCSV: ConstructsOperation {
        public var body: ReportLink

        public init(body: ReportLink) {
            self.body = body
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/reports", accepts: ["text/csv"])
        }

        public func build(_ request: inout RequestBuilder) {
            request.json(body)
        }

        public static func output(_ response: HTTPResponse) throws -> String {
            try response.text()
        }
    }
}

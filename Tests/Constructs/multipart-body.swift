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

public nonisolated struct M: Sendable {
    let client: any ConstructsCalling

    public func m(
        file: UploadSource,
        files: [UploadSource]? = nil,
        pages: [[String]]? = nil,
        meta: PartMeta? = nil,
        additionalProperties: [String: String] = [:]
    ) async throws(ConstructsError) {
        try await client.send(MCall(file: file, files: files, pages: pages, meta: meta, additionalProperties: additionalProperties))
    }

    /// `POST /m`
    public nonisolated struct MCall: ConstructsOperation {
        /// Format: `binary`
        public var file: UploadSource
        public var files: [UploadSource]?
        public var pages: [[String]]?
        public var meta: PartMeta?
        /// Parts besides the others.
        public var additionalProperties: [String: String]

        public init(
            file: UploadSource,
            files: [UploadSource]? = nil,
            pages: [[String]]? = nil,
            meta: PartMeta? = nil,
            additionalProperties: [String: String] = [:]
        ) {
            self.file = file
            self.files = files
            self.pages = pages
            self.meta = meta
            self.additionalProperties = additionalProperties
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/m")
        }

        public func build(_ request: inout RequestBuilder) {
            request.multipart()
            request.part("file", file, "image/png, image/jpeg")
            request.part("files[]", files)
            request.part("pages", pages)
            request.part("meta", meta, "application/json")
            request.parts(additionalProperties)
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

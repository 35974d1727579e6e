// Operations/Photos.swift
import BinderyRuntime

public nonisolated struct Photos: Sendable {
    let client: any ConstructsCalling

    public func add(
        _ album: String,
        partAlbum: Add.Album,
        photo: UploadSource,
        tags: [String]? = nil,
        place: Add.Place? = nil
    ) async throws(ConstructsError) {
        try await client.send(Add(album: album, partAlbum: partAlbum, photo: photo, tags: tags, place: place))
    }

    /// `POST /photos/{album}`
    public nonisolated struct Add: ConstructsOperation {
        public var album: String
        public var partAlbum: Album
        public var photo: UploadSource
        public var tags: [String]?
        public var place: Place?

        public init(
            album: String,
            partAlbum: Album,
            photo: UploadSource,
            tags: [String]? = nil,
            place: Place? = nil
        ) {
            self.album = album
            self.partAlbum = partAlbum
            self.photo = photo
            self.tags = tags
            self.place = place
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/photos/{album}")
        }

        public func build(_ request: inout RequestBuilder) {
            request.multipart()
            request.part("purpose", "print")
            request.path("album", album)
            request.part("album", partAlbum)
            request.part("photo", photo, "image/*")
            request.part("tags", tags)
            request.part("place", place, .deepObject, explode: true)
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }

        /// Described at `openapi.yaml#/paths/~1photos~1{album}/post/requestBody/content/multipart~1form-data/schema/properties/album`.
        public nonisolated struct Album: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) { self.rawValue = rawValue }

            public static var family: Self { Self(rawValue: "family") }
            public static var work: Self { Self(rawValue: "work") }

            public static var allCases: [Self] { [.family, .work] }
        }

        /// Described at `openapi.yaml#/paths/~1photos~1{album}/post/requestBody/content/multipart~1form-data/schema/properties/place`.
        public nonisolated struct Place: Codable, Hashable, Sendable {
            public var lat: Double?

            public init(lat: Double? = nil) {
                self.lat = lat
            }

            public init(from decoder: any Decoder) throws {
                var fields = FieldReader(decoder)
                lat = fields.doubleIfPresent("lat")
                try fields.finish()
            }

            public func encode(to encoder: any Encoder) throws {
                var fields = FieldWriter(encoder)
                fields.doubleIfPresent("lat", lat)
                try fields.finish()
            }
        }

        /// Described at `openapi.yaml#/paths/~1photos~1{album}/post/requestBody/content/multipart~1form-data/schema/properties/purpose`.
        public nonisolated struct Purpose: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) { self.rawValue = rawValue }

            public static var print: Self { Self(rawValue: "print") }

            public static var allCases: [Self] { [.print] }
        }
    }
}

// Operations/Raw.swift
import BinderyRuntime

public nonisolated struct Raw: Sendable {
    let client: any ConstructsCalling

    public func add(_ body: MultipartBody) async throws(ConstructsError) {
        try await client.send(Add(body: body))
    }

    public func replace(body: UploadSource? = nil) async throws(ConstructsError) {
        try await client.send(Replace(body: body))
    }

    /// `POST /raw`
    public nonisolated struct Add: ConstructsOperation {
        public var body: MultipartBody

        public init(body: MultipartBody) {
            self.body = body
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/raw")
        }

        public func build(_ request: inout RequestBuilder) {
            request.multipart(body, "multipart/mixed")
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }

    /// `PUT /raw`
    public nonisolated struct Replace: ConstructsOperation {
        public var body: UploadSource?

        public init(body: UploadSource? = nil) {
            self.body = body
        }

        public static var endpoint: Endpoint {
            Endpoint(.put, "/raw")
        }

        public func build(_ request: inout RequestBuilder) {
            request.upload(body, "image/*")
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

// Models/Deep.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Deep`.
public nonisolated struct Deep: Codable, Hashable, Sendable {
    public var aB: IntoProperty?

    public init(aB: IntoProperty? = nil) {
        self.aB = aB
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        aB = fields.modelIfPresent("a.b")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.modelIfPresent("a.b", aB)
        try fields.finish()
    }
}

// Models/IntoProperty.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/IntoProperty`.
public nonisolated struct IntoProperty: Codable, Hashable, Sendable {
    public var c: String?

    public init(c: String? = nil) {
        self.c = c
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        c = fields.stringIfPresent("c")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("c", c)
        try fields.finish()
    }
}

// Models/IntoPath.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/IntoPath`.
public nonisolated struct IntoPath: Codable, Hashable, Sendable {
    public let v: Int?

    public init(v: Int? = nil) {
        self.v = v
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        v = fields.intIfPresent("v")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.intIfPresent("v", v)
        try fields.finish()
    }
}

// Models/Dangling.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Dangling`.
public typealias Dangling = JSONValue

// Models/HoldsDeep.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/HoldsDeep`.
public nonisolated struct HoldsDeep: Codable, Hashable, Sendable {
    public var a: IntoProperty?
    public var b: IntoPath?
    public var c: JSONValue?

    public init(a: IntoProperty? = nil, b: IntoPath? = nil, c: JSONValue? = nil) {
        self.a = a
        self.b = b
        self.c = c
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        a = fields.modelIfPresent("a")
        b = fields.modelIfPresent("b")
        c = fields.jsonIfPresent("c")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.modelIfPresent("a", a)
        fields.modelIfPresent("b", b)
        fields.jsonIfPresent("c", c)
        try fields.finish()
    }
}

// Operations/DeepAPI.swift
import BinderyRuntime

public nonisolated struct DeepAPI: Sendable {
    let client: any ConstructsCalling

    public func reference(_ id: String) async throws(ConstructsError) -> IntoPath {
        try await client.send(Reference(id: id))
    }

    /// `GET /deep/{id}`
    public nonisolated struct Reference: ConstructsOperation {
        public var id: String

        public init(id: String) {
            self.id = id
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/deep/{id}", accepts: ["application/json"])
        }

        public func build(_ request: inout RequestBuilder) {
            request.path("id", id)
        }

        public static func output(_ response: HTTPResponse) throws -> IntoPath {
            try response.json()
        }
    }
}

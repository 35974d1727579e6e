// Models/Keywords.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Keywords`.
public nonisolated struct Keywords: Codable, Hashable, Sendable {
    public var type: Kind?
    public var properties: Properties?
    public var items: [String]?
    public var required: Bool?

    public init(
        type: Kind? = nil,
        properties: Properties? = nil,
        items: [String]? = nil,
        required: Bool? = nil
    ) {
        self.type = type
        self.properties = properties
        self.items = items
        self.required = required
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        type = fields.modelIfPresent("type")
        properties = fields.modelIfPresent("properties")
        items = fields.stringsIfPresent("items")
        required = fields.boolIfPresent("required")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.modelIfPresent("type", type)
        fields.modelIfPresent("properties", properties)
        fields.stringsIfPresent("items", items)
        fields.boolIfPresent("required", required)
        try fields.finish()
    }

    /// Described at `openapi.yaml#/components/schemas/Keywords/properties/type`.
    public nonisolated struct Kind: Codable, Hashable, Sendable {
        public var type: String?

        public init(type: String? = nil) {
            self.type = type
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            type = fields.stringIfPresent("type")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.stringIfPresent("type", type)
            try fields.finish()
        }
    }

    /// Described at `openapi.yaml#/components/schemas/Keywords/properties/properties`.
    public nonisolated struct Properties: Codable, Hashable, Sendable {
        public var properties: String?

        public init(properties: String? = nil) {
            self.properties = properties
        }

        public init(from decoder: any Decoder) throws {
            var fields = FieldReader(decoder)
            properties = fields.stringIfPresent("properties")
            try fields.finish()
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = FieldWriter(encoder)
            fields.stringIfPresent("properties", properties)
            try fields.finish()
        }
    }
}

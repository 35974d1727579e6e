// Models/DynamicTree.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/DynamicTree`.
public nonisolated struct DynamicTree: Codable, Hashable, Sendable {
    public var data: String?
    public var children: [DynamicTree]?

    public init(data: String? = nil, children: [DynamicTree]? = nil) {
        self.data = data
        self.children = children
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        data = fields.stringIfPresent("data")
        children = fields.listIfPresent("children")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("data", data)
        fields.listIfPresent("children", children)
        try fields.finish()
    }
}

// Models/StrictTree.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/StrictTree`.
public nonisolated struct StrictTree: Codable, Hashable, Sendable {
    public var data: String
    public var children: [StrictTree]?

    public init(data: String, children: [StrictTree]? = nil) {
        self.data = data
        self.children = children
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        data = fields.string("data")
        children = fields.listIfPresent("children")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.string("data", data)
        fields.listIfPresent("children", children)
        try fields.finish()
    }
}

// Models/DynamicPage.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/DynamicPage`.
public nonisolated struct DynamicPage: Codable, Hashable, Sendable {
    public var items: [[String: JSONValue]]
    public var next: String?

    public init(items: [[String: JSONValue]], next: String? = nil) {
        self.items = items
        self.next = next
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        items = fields.list("items")
        next = fields.stringIfPresent("next")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.list("items", items)
        fields.stringIfPresent("next", next)
        try fields.finish()
    }
}

// Models/TreePage.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/TreePage`.
public nonisolated struct TreePage: Codable, Hashable, Sendable {
    public var items: [StrictTree]
    public var next: String?

    public init(items: [StrictTree], next: String? = nil) {
        self.items = items
        self.next = next
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        items = fields.list("items")
        next = fields.stringIfPresent("next")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.list("items", items)
        fields.stringIfPresent("next", next)
        try fields.finish()
    }
}

// Models/WordPage.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/WordPage`.
public nonisolated struct WordPage: Codable, Hashable, Sendable {
    public var items: [String]
    public var next: String?
    public var language: String?

    public init(items: [String], next: String? = nil, language: String? = nil) {
        self.items = items
        self.next = next
        self.language = language
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        items = fields.strings("items")
        next = fields.stringIfPresent("next")
        language = fields.stringIfPresent("language")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.strings("items", items)
        fields.stringIfPresent("next", next)
        fields.stringIfPresent("language", language)
        try fields.finish()
    }
}

// Models/PlainPage.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/PlainPage`.
public nonisolated struct PlainPage: Codable, Hashable, Sendable {
    public var item: Int?

    public init(item: Int? = nil) {
        self.item = item
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        item = fields.intIfPresent("item")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.intIfPresent("item", item)
        try fields.finish()
    }
}

// Models/Item.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/DynamicPage/$defs/item`.
public typealias Item = [String: JSONValue]

// Models/Thing.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/PlainPage/$defs/thing`.
public typealias Thing = Int

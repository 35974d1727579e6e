// Models/AnyObjectModel.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/AnyObject`.
public typealias AnyObjectModel = [String: JSONValue]

// Models/NoProperties.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/NoProperties`.
public typealias NoProperties = [String: JSONValue]

// Models/AnyValue.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/AnyValue`.
public typealias AnyValue = JSONValue

// Models/Yes.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Yes`.
public typealias Yes = JSONValue

// Models/EmptyObject.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/EmptyObject`.
public nonisolated struct EmptyObject: Codable, Hashable, Sendable {

    public init() {
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        try fields.finish()
    }
}

// Models/HoldsAnything.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/HoldsAnything`.
public nonisolated struct HoldsAnything: Codable, Hashable, Sendable {
    public var object: [String: JSONValue]?
    public var bare: [String: JSONValue]?
    public var value: JSONValue?
    public var yes: JSONValue?
    public var empty: EmptyObject?

    public init(
        object: [String: JSONValue]? = nil,
        bare: [String: JSONValue]? = nil,
        value: JSONValue? = nil,
        yes: JSONValue? = nil,
        empty: EmptyObject? = nil
    ) {
        self.object = object
        self.bare = bare
        self.value = value
        self.yes = yes
        self.empty = empty
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        object = fields.mapIfPresent("object")
        bare = fields.mapIfPresent("bare")
        value = fields.jsonIfPresent("value")
        yes = fields.jsonIfPresent("yes")
        empty = fields.modelIfPresent("empty")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.mapIfPresent("object", object)
        fields.mapIfPresent("bare", bare)
        fields.jsonIfPresent("value", value)
        fields.jsonIfPresent("yes", yes)
        fields.modelIfPresent("empty", empty)
        try fields.finish()
    }
}

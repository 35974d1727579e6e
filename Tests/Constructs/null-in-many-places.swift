// Models/Listed.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Listed`.
public nonisolated struct Listed: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static var a: Self { Self(rawValue: "a") }
    public static var b: Self { Self(rawValue: "b") }

    public static var allCases: [Self] { [.a, .b] }
}

// Models/HoldsNulls.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/HoldsNulls`.
public nonisolated struct HoldsNulls: Codable, Hashable, Sendable {
    public var listed: Listed?
    public var gone: JSONValue?
    public var never: JSONValue?
    public var elements: [Int?]?
    public var values: [String: String?]?
    public var preset: String?

    public init(
        listed: Listed?,
        gone: JSONValue? = nil,
        never: JSONValue? = nil,
        elements: [Int?]? = nil,
        values: [String: String?]? = nil,
        preset: String? = nil
    ) {
        self.listed = listed
        self.gone = gone
        self.never = never
        self.elements = elements
        self.values = values
        self.preset = preset
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        listed = fields.requiredNullable("listed")
        gone = fields.jsonIfPresent("gone")
        never = fields.jsonIfPresent("never")
        elements = fields.listIfPresent("elements")
        values = fields.mapIfPresent("values")
        preset = fields.stringIfPresent("preset")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.requiredNullable("listed", listed)
        fields.jsonIfPresent("gone", gone)
        fields.jsonIfPresent("never", never)
        fields.listIfPresent("elements", elements)
        fields.mapIfPresent("values", values)
        fields.stringIfPresent("preset", preset)
        try fields.finish()
    }
}

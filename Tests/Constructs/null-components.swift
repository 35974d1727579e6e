// Models/AlonePayload.swift
import BinderyRuntime

/// Described at `openapi.yaml#/webhooks/alone/post/requestBody/content/application~1json/schema`.
public nonisolated struct AlonePayload: Codable, Hashable, Sendable {
    public let a: String?

    public init(a: String? = nil) {
        self.a = a
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        a = fields.stringIfPresent("a")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("a", a)
        try fields.finish()
    }
}

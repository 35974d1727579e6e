// Models/Task1.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Task1`.
public nonisolated struct Task1: Codable, Hashable, Sendable {
    public var `await`: String?

    public init(`await`: String? = nil) {
        self.`await` = `await`
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        `await` = fields.stringIfPresent("await")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("await", `await`)
        try fields.finish()
    }
}

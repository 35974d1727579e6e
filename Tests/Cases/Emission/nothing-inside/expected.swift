// Models/Nothing.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Nothing`.
public nonisolated struct Nothing: Codable, Hashable, Sendable {

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

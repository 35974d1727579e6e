// Models/Patterned.swift
import BinderyRuntime
import Foundation

/// Described at `openapi.yaml#/components/schemas/Patterned`.
public nonisolated struct Patterned: Codable, Hashable, Sendable, Checkable {
    /// Format: `uuid`
    ///
    /// Matches `^.{14}4`.
    public var id: UUID?
    public var ids: [UUID]?
    /// Format: `byte`
    ///
    /// Matches `^[A-Za-z0-9+/]+$`.
    public var key: Data?

    public init(id: UUID? = nil, ids: [UUID]? = nil, key: Data? = nil) {
        self.id = id
        self.ids = ids
        self.key = key
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        id = fields.uuidIfPresent("id")
        ids = fields.listIfPresent("ids")
        key = fields.dataIfPresent("key")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.uuidIfPresent("id", id)
        fields.listIfPresent("ids", ids)
        fields.dataIfPresent("key", key)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.uuid("id", id, pattern: "^.{14}4")
        checks.each("ids", ids) { checks, element in checks.uuid(nil, element, pattern: "^[0-9a-f-]+$") }
        checks.data("key", key, pattern: "^[A-Za-z0-9+/]+$")
    }
}

// Models/NewPositive.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/NewPositive`.
public nonisolated struct NewPositive: Codable, Hashable, Sendable, Checkable {
    /// More than 0.
    public var n: Double?

    public init(n: Double? = nil) {
        self.n = n
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        n = fields.doubleIfPresent("n")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.doubleIfPresent("n", n)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.number("n", n, exclusiveMinimum: 0.0)
    }
}

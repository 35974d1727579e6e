// Models/Escaping.swift
import BinderyRuntime

/// ends a comment */ and """ and \(x) and `code`
/// second
///
/// Described at `openapi.yaml#/components/schemas/Escaping`.
public nonisolated struct Escaping: Codable, Hashable, Sendable {
    /// */ /* \u{0} """
    /// third
    public var a: String?

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

// Models/Anchored.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Anchored`.
public typealias Anchored = String

// Models/Merging.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Merging`.
public nonisolated struct Merging: Codable, Hashable, Sendable, Checkable {
    public var p: String?
    /// At most 3 characters.
    public var q: String?

    public init(p: String? = nil, q: String? = nil) {
        self.p = p
        self.q = q
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        p = fields.stringIfPresent("p")
        q = fields.stringIfPresent("q")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("p", p)
        fields.stringIfPresent("q", q)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.string("q", q, maxLength: 3)
    }
}

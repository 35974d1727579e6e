// Models/Menu.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Menu`.
public nonisolated struct Menu: Codable, Hashable, Sendable {
    public var caféAuLait: String?
    public var caféAuLaitCamel: String?
    public var ab: String?

    public init(caféAuLait: String? = nil, caféAuLaitCamel: String? = nil, ab: String? = nil) {
        self.caféAuLait = caféAuLait
        self.caféAuLaitCamel = caféAuLaitCamel
        self.ab = ab
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        caféAuLait = fields.stringIfPresent("café_au_lait")
        caféAuLaitCamel = fields.stringIfPresent("caféAuLait")
        ab = fields.stringIfPresent("a\u{202E}b")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("café_au_lait", caféAuLait)
        fields.stringIfPresent("caféAuLait", caféAuLaitCamel)
        fields.stringIfPresent("a\u{202E}b", ab)
        try fields.finish()
    }
}

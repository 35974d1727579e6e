// Models/Menu.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/Menu`.
public nonisolated struct Menu: Codable, Hashable, Sendable {
    public var caféAuLait: String?
    public var caféAuLaitValue: String?
    public var aB: String?

    public init(caféAuLait: String? = nil, caféAuLaitValue: String? = nil, aB: String? = nil) {
        self.caféAuLait = caféAuLait
        self.caféAuLaitValue = caféAuLaitValue
        self.aB = aB
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        caféAuLait = fields.stringIfPresent("café_au_lait")
        caféAuLaitValue = fields.stringIfPresent("caféAuLait")
        aB = fields.stringIfPresent("a\u{202E}b")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("café_au_lait", caféAuLait)
        fields.stringIfPresent("caféAuLait", caféAuLaitValue)
        fields.stringIfPresent("a\u{202E}b", aB)
        try fields.finish()
    }
}

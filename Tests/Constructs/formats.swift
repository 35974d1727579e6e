// Models/Formats.swift
import BinderyRuntime
import Foundation

/// Described at `openapi.yaml#/components/schemas/Formats`.
public nonisolated struct Formats: Codable, Hashable, Sendable {
    public var t: Int?
    /// Format: `date-time-rfc-2822`
    public var r: String?
    /// Format: `date`
    public var d: String?
    public var dt: Date?
    /// Format: `decimal`
    public var dd: String?
    public var u: UInt64?
    /// Format: `byte`
    public var b: String?
    /// Format: `<width>x<height>`
    public var w: String?

    public init(
        t: Int? = nil,
        r: String? = nil,
        d: String? = nil,
        dt: Date? = nil,
        dd: String? = nil,
        u: UInt64? = nil,
        b: String? = nil,
        w: String? = nil
    ) {
        self.t = t
        self.r = r
        self.d = d
        self.dt = dt
        self.dd = dd
        self.u = u
        self.b = b
        self.w = w
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        t = fields.intIfPresent("t")
        r = fields.stringIfPresent("r")
        d = fields.stringIfPresent("d")
        dt = fields.dateIfPresent("dt")
        dd = fields.stringIfPresent("dd")
        u = fields.uint64IfPresent("u")
        b = fields.stringIfPresent("b")
        w = fields.stringIfPresent("w")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.intIfPresent("t", t)
        fields.stringIfPresent("r", r)
        fields.stringIfPresent("d", d)
        fields.dateIfPresent("dt", dt)
        fields.stringIfPresent("dd", dd)
        fields.uint64IfPresent("u", u)
        fields.stringIfPresent("b", b)
        fields.stringIfPresent("w", w)
        try fields.finish()
    }
}

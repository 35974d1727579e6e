// Models/Formats.swift
import BinderyRuntime
import Foundation

/// Described at `openapi.yaml#/components/schemas/Formats`.
public nonisolated struct Formats: Codable, Hashable, Sendable, Checkable {
    public var t: UnixTime?
    /// Format: `date-time-rfc-2822`
    public var r: RFC2822Date?
    /// Format: `date`
    public var d: CalendarDate?
    /// Format: `time`
    public var tm: TimeOfDay?
    /// Format: `duration`
    public var du: ISO8601Duration?
    public var dt: Date?
    /// Format: `decimal`
    public var dd: DecimalString?
    public var u: UInt64?
    public var i8: Int8?
    public var n: Nullable<Int64>?
    /// A multiple of 0.5.
    public var halves: Double?
    public var u32: UInt32?
    /// Format: `byte`
    public var b: Data?
    /// Format: `base64url`
    public var bu: Base64URLData?
    /// Format: `uri`
    ///
    /// At most 200 characters.
    public var link: URI?
    /// Format: `uuid`
    public var maybe: Nullable<UUID>?
    public var days: [CalendarDate]?
    public var keys: [String: UUID]?
    /// Format: `<width>x<height>`
    public var w: String?

    public init(
        t: UnixTime? = nil,
        r: RFC2822Date? = nil,
        d: CalendarDate? = nil,
        tm: TimeOfDay? = nil,
        du: ISO8601Duration? = nil,
        dt: Date? = nil,
        dd: DecimalString? = nil,
        u: UInt64? = nil,
        i8: Int8? = nil,
        n: Nullable<Int64>? = nil,
        halves: Double? = nil,
        u32: UInt32? = nil,
        b: Data? = nil,
        bu: Base64URLData? = nil,
        link: URI? = nil,
        maybe: Nullable<UUID>? = nil,
        days: [CalendarDate]? = nil,
        keys: [String: UUID]? = nil,
        w: String? = nil
    ) {
        self.t = t
        self.r = r
        self.d = d
        self.tm = tm
        self.du = du
        self.dt = dt
        self.dd = dd
        self.u = u
        self.i8 = i8
        self.n = n
        self.halves = halves
        self.u32 = u32
        self.b = b
        self.bu = bu
        self.link = link
        self.maybe = maybe
        self.days = days
        self.keys = keys
        self.w = w
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        t = fields.unixTimeIfPresent("t")
        r = fields.rfc2822DateIfPresent("r")
        d = fields.calendarDateIfPresent("d")
        tm = fields.timeOfDayIfPresent("tm")
        du = fields.durationIfPresent("du")
        dt = fields.dateIfPresent("dt")
        dd = fields.decimalStringIfPresent("dd")
        u = fields.uint64IfPresent("u")
        i8 = fields.int8IfPresent("i8")
        n = fields.nullable("n")
        halves = fields.doubleIfPresent("halves")
        u32 = fields.uint32IfPresent("u32")
        b = fields.dataIfPresent("b")
        bu = fields.base64URLIfPresent("bu")
        link = fields.uriIfPresent("link")
        maybe = fields.nullable("maybe")
        days = fields.listIfPresent("days")
        keys = fields.mapIfPresent("keys")
        w = fields.stringIfPresent("w")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.unixTimeIfPresent("t", t)
        fields.rfc2822DateIfPresent("r", r)
        fields.calendarDateIfPresent("d", d)
        fields.timeOfDayIfPresent("tm", tm)
        fields.durationIfPresent("du", du)
        fields.dateIfPresent("dt", dt)
        fields.decimalStringIfPresent("dd", dd)
        fields.uint64IfPresent("u", u)
        fields.int8IfPresent("i8", i8)
        fields.nullable("n", n)
        fields.doubleIfPresent("halves", halves)
        fields.uint32IfPresent("u32", u32)
        fields.dataIfPresent("b", b)
        fields.base64URLIfPresent("bu", bu)
        fields.uriIfPresent("link", link)
        fields.nullable("maybe", maybe)
        fields.listIfPresent("days", days)
        fields.mapIfPresent("keys", keys)
        fields.stringIfPresent("w", w)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.number("halves", halves, multipleOf: 0.5)
        checks.string("link", link?.description, maxLength: 200)
    }
}

// Models/CheckedFormats.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/CheckedFormats`.
public nonisolated struct CheckedFormats: Codable, Hashable, Sendable, Checkable {
    /// Format: `email`
    ///
    /// At most 40 characters.
    public var mail: String?
    /// Format: `hostname`
    public var host: Nullable<String>?
    public var addresses: [String]?
    public var expressions: [String: String]?

    public init(
        mail: String? = nil,
        host: Nullable<String>? = nil,
        addresses: [String]? = nil,
        expressions: [String: String]? = nil
    ) {
        self.mail = mail
        self.host = host
        self.addresses = addresses
        self.expressions = expressions
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        mail = fields.stringIfPresent("mail")
        host = fields.nullable("host")
        addresses = fields.stringsIfPresent("addresses")
        expressions = fields.mapIfPresent("expressions")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.stringIfPresent("mail", mail)
        fields.nullable("host", host)
        fields.stringsIfPresent("addresses", addresses)
        fields.mapIfPresent("expressions", expressions)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.string("mail", mail, maxLength: 40)
        checks.format("mail", mail, "email")
        checks.format("host", host?.value, "hostname")
        checks.each("addresses", addresses) { checks, element in checks.format(nil, element, "ipv4") }
        checks.each("expressions", expressions) { checks, element in checks.format(nil, element, "regex") }
    }
}

// Models/Address.swift
import BinderyRuntime

/// Format: `ipv4`
///
/// Described at `openapi.yaml#/components/schemas/Address`.
public typealias Address = String

// Models/RequiredFormats.swift
import BinderyRuntime
import Foundation

/// Described at `openapi.yaml#/components/schemas/RequiredFormats`.
public nonisolated struct RequiredFormats: Codable, Hashable, Sendable, Identifiable {
    /// Format: `uuid`
    public var id: UUID
    /// Format: `date`
    public var day: CalendarDate
    /// Format: `byte`
    public var bytes: Data

    public init(id: UUID, day: CalendarDate, bytes: Data) {
        self.id = id
        self.day = day
        self.bytes = bytes
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        id = fields.uuid("id")
        day = fields.calendarDate("day")
        bytes = fields.data("bytes")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.uuid("id", id)
        fields.calendarDate("day", day)
        fields.data("bytes", bytes)
        try fields.finish()
    }
}

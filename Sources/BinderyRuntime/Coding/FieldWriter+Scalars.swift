import Foundation
import JSONText

/// Scalars that have a type of their own: required, and such as are left out when they are nil.
extension FieldWriter {
    @inline(never)
    public mutating func int8(_ key: StaticString, _ value: Int8) {
        int64(key, Int64(value))
    }

    @inline(never)
    public mutating func int8IfPresent(_ key: StaticString, _ value: Int8?) {
        if let value = present(key, value) { int8(key, value) }
    }

    @inline(never)
    public mutating func int16(_ key: StaticString, _ value: Int16) {
        int64(key, Int64(value))
    }

    @inline(never)
    public mutating func int16IfPresent(_ key: StaticString, _ value: Int16?) {
        if let value = present(key, value) { int16(key, value) }
    }

    @inline(never)
    public mutating func uint8(_ key: StaticString, _ value: UInt8) {
        int64(key, Int64(value))
    }

    @inline(never)
    public mutating func uint8IfPresent(_ key: StaticString, _ value: UInt8?) {
        if let value = present(key, value) { uint8(key, value) }
    }

    @inline(never)
    public mutating func uint16(_ key: StaticString, _ value: UInt16) {
        int64(key, Int64(value))
    }

    @inline(never)
    public mutating func uint16IfPresent(_ key: StaticString, _ value: UInt16?) {
        if let value = present(key, value) { uint16(key, value) }
    }

    @inline(never)
    public mutating func uint32(_ key: StaticString, _ value: UInt32) {
        int64(key, Int64(value))
    }

    @inline(never)
    public mutating func uint32IfPresent(_ key: StaticString, _ value: UInt32?) {
        if let value = present(key, value) { uint32(key, value) }
    }

    /// A value that is not a number is a mistake.
    @inline(never)
    public mutating func decimal(_ key: StaticString, _ value: Decimal) {
        model(key, value)
    }

    /// A value that is not a number is a mistake.
    @inline(never)
    public mutating func decimalIfPresent(_ key: StaticString, _ value: Decimal?) {
        if let value = present(key, value) { decimal(key, value) }
    }

    /// As Base64.
    @inline(never)
    public mutating func data(_ key: StaticString, _ value: Data) {
        string(key, value.base64EncodedString())
    }

    /// As Base64.
    @inline(never)
    public mutating func dataIfPresent(_ key: StaticString, _ value: Data?) {
        if let value = present(key, value) { data(key, value) }
    }

    /// In lower case (RFC 9562 §4).
    @inline(never)
    public mutating func uuid(_ key: StaticString, _ value: UUID) {
        string(key, value.uuidString.lowercased())
    }

    /// In lower case (RFC 9562 §4).
    @inline(never)
    public mutating func uuidIfPresent(_ key: StaticString, _ value: UUID?) {
        if let value = present(key, value) { uuid(key, value) }
    }

    /// A value that is not finite is a mistake.
    @inline(never)
    public mutating func unixTime(_ key: StaticString, _ value: UnixTime) {
        double(key, value.seconds)
    }

    /// A value that is not finite is a mistake.
    @inline(never)
    public mutating func unixTimeIfPresent(_ key: StaticString, _ value: UnixTime?) {
        if let value = present(key, value) { unixTime(key, value) }
    }

    @inline(never)
    public mutating func calendarDate(_ key: StaticString, _ value: CalendarDate) {
        string(key, value.description)
    }

    @inline(never)
    public mutating func calendarDateIfPresent(_ key: StaticString, _ value: CalendarDate?) {
        if let value = present(key, value) { calendarDate(key, value) }
    }

    @inline(never)
    public mutating func timeOfDay(_ key: StaticString, _ value: TimeOfDay) {
        string(key, value.description)
    }

    @inline(never)
    public mutating func timeOfDayIfPresent(_ key: StaticString, _ value: TimeOfDay?) {
        if let value = present(key, value) { timeOfDay(key, value) }
    }

    @inline(never)
    public mutating func duration(_ key: StaticString, _ value: ISO8601Duration) {
        string(key, value.description)
    }

    @inline(never)
    public mutating func durationIfPresent(_ key: StaticString, _ value: ISO8601Duration?) {
        if let value = present(key, value) { duration(key, value) }
    }

    @inline(never)
    public mutating func uri(_ key: StaticString, _ value: URI) {
        string(key, value.description)
    }

    @inline(never)
    public mutating func uriIfPresent(_ key: StaticString, _ value: URI?) {
        if let value = present(key, value) { uri(key, value) }
    }

    @inline(never)
    public mutating func decimalString(_ key: StaticString, _ value: DecimalString) {
        string(key, value.description)
    }

    @inline(never)
    public mutating func decimalStringIfPresent(_ key: StaticString, _ value: DecimalString?) {
        if let value = present(key, value) { decimalString(key, value) }
    }

    @inline(never)
    public mutating func base64URL(_ key: StaticString, _ value: Base64URLData) {
        string(key, value.description)
    }

    @inline(never)
    public mutating func base64URLIfPresent(_ key: StaticString, _ value: Base64URLData?) {
        if let value = present(key, value) { base64URL(key, value) }
    }

    /// As it was written. Compared by the instant.
    @inline(never)
    public mutating func rfc2822Date(_ key: StaticString, _ value: RFC2822Date) {
        model(key, value)
    }

    @inline(never)
    public mutating func rfc2822DateIfPresent(_ key: StaticString, _ value: RFC2822Date?) {
        if let value = present(key, value) { rfc2822Date(key, value) }
    }
}

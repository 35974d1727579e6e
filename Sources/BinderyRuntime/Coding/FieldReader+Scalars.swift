import Foundation
import JSONText

/// Scalars that have a type of their own: required, and such as may be absent or null.
extension FieldReader {
    @inline(never)
    public mutating func int8(_ key: StaticString) -> Int8 {
        required(key, or: 0, { try $0.tape.decodeInteger(at: $1) }, { try $0.decode(Int8.self, $1) })
    }

    @inline(never)
    public mutating func int8IfPresent(_ key: StaticString) -> Int8? {
        optional(key, { try $0.tape.decodeInteger(at: $1) }, { try $0.decode(Int8.self, $1) })
    }

    @inline(never)
    public mutating func int16(_ key: StaticString) -> Int16 {
        required(key, or: 0, { try $0.tape.decodeInteger(at: $1) }, { try $0.decode(Int16.self, $1) })
    }

    @inline(never)
    public mutating func int16IfPresent(_ key: StaticString) -> Int16? {
        optional(key, { try $0.tape.decodeInteger(at: $1) }, { try $0.decode(Int16.self, $1) })
    }

    @inline(never)
    public mutating func uint8(_ key: StaticString) -> UInt8 {
        required(key, or: 0, { try $0.tape.decodeInteger(at: $1) }, { try $0.decode(UInt8.self, $1) })
    }

    @inline(never)
    public mutating func uint8IfPresent(_ key: StaticString) -> UInt8? {
        optional(key, { try $0.tape.decodeInteger(at: $1) }, { try $0.decode(UInt8.self, $1) })
    }

    @inline(never)
    public mutating func uint16(_ key: StaticString) -> UInt16 {
        required(key, or: 0, { try $0.tape.decodeInteger(at: $1) }, { try $0.decode(UInt16.self, $1) })
    }

    @inline(never)
    public mutating func uint16IfPresent(_ key: StaticString) -> UInt16? {
        optional(key, { try $0.tape.decodeInteger(at: $1) }, { try $0.decode(UInt16.self, $1) })
    }

    @inline(never)
    public mutating func uint32(_ key: StaticString) -> UInt32 {
        required(key, or: 0, { try $0.tape.decodeInteger(at: $1) }, { try $0.decode(UInt32.self, $1) })
    }

    @inline(never)
    public mutating func uint32IfPresent(_ key: StaticString) -> UInt32? {
        optional(key, { try $0.tape.decodeInteger(at: $1) }, { try $0.decode(UInt32.self, $1) })
    }

    /// Every digit counts.
    @inline(never)
    public mutating func decimal(_ key: StaticString) -> Decimal {
        required(key, or: 0, { try $0.tape.decodeDecimal(at: $1) }, { try $0.decode(Decimal.self, $1) })
    }

    /// Every digit counts.
    @inline(never)
    public mutating func decimalIfPresent(_ key: StaticString) -> Decimal? {
        optional(key, { try $0.tape.decodeDecimal(at: $1) }, { try $0.decode(Decimal.self, $1) })
    }

    /// From Base64.
    @inline(never)
    public mutating func data(_ key: StaticString) -> Data {
        required(
            key, or: Data(), { try $0.tape.decodeData(at: $1) }, { try $0.decode(ForeignData.self, $1).data })
    }

    /// From Base64.
    @inline(never)
    public mutating func dataIfPresent(_ key: StaticString) -> Data? {
        optional(key, { try $0.tape.decodeData(at: $1) }, { try $0.decode(ForeignData.self, $1).data })
    }

    @inline(never)
    public mutating func uuid(_ key: StaticString) -> UUID {
        required(key, or: noUUID, { try $0.at($1).decode(UUID.self) }, { try $0.decode(UUID.self, $1) })
    }

    @inline(never)
    public mutating func uuidIfPresent(_ key: StaticString) -> UUID? {
        optional(key, { try $0.at($1).decode(UUID.self) }, { try $0.decode(UUID.self, $1) })
    }

    /// Seconds since the beginning of 1970.
    @inline(never)
    public mutating func unixTime(_ key: StaticString) -> UnixTime {
        required(
            key, or: 0, { UnixTime(seconds: try $0.tape.decodeDouble(at: $1)) },
            { try $0.decode(UnixTime.self, $1) })
    }

    /// Seconds since the beginning of 1970.
    @inline(never)
    public mutating func unixTimeIfPresent(_ key: StaticString) -> UnixTime? {
        optional(
            key, { UnixTime(seconds: try $0.tape.decodeDouble(at: $1)) }, { try $0.decode(UnixTime.self, $1) }
        )
    }

    @inline(never)
    public mutating func calendarDate(_ key: StaticString) -> CalendarDate {
        required(key, or: .epoch, { try $0.at($1).text() }, { try $0.decode(CalendarDate.self, $1) })
    }

    @inline(never)
    public mutating func calendarDateIfPresent(_ key: StaticString) -> CalendarDate? {
        optional(key, { try $0.at($1).text() }, { try $0.decode(CalendarDate.self, $1) })
    }

    @inline(never)
    public mutating func timeOfDay(_ key: StaticString) -> TimeOfDay {
        required(key, or: .midnight, { try $0.at($1).text() }, { try $0.decode(TimeOfDay.self, $1) })
    }

    @inline(never)
    public mutating func timeOfDayIfPresent(_ key: StaticString) -> TimeOfDay? {
        optional(key, { try $0.at($1).text() }, { try $0.decode(TimeOfDay.self, $1) })
    }

    @inline(never)
    public mutating func duration(_ key: StaticString) -> ISO8601Duration {
        required(key, or: .zero, { try $0.at($1).text() }, { try $0.decode(ISO8601Duration.self, $1) })
    }

    @inline(never)
    public mutating func durationIfPresent(_ key: StaticString) -> ISO8601Duration? {
        optional(key, { try $0.at($1).text() }, { try $0.decode(ISO8601Duration.self, $1) })
    }

    @inline(never)
    public mutating func uri(_ key: StaticString) -> URI {
        required(key, or: "", { try $0.at($1).text() }, { try $0.decode(URI.self, $1) })
    }

    @inline(never)
    public mutating func uriIfPresent(_ key: StaticString) -> URI? {
        optional(key, { try $0.at($1).text() }, { try $0.decode(URI.self, $1) })
    }

    @inline(never)
    public mutating func decimalString(_ key: StaticString) -> DecimalString {
        required(key, or: .zero, { try $0.at($1).text() }, { try $0.decode(DecimalString.self, $1) })
    }

    @inline(never)
    public mutating func decimalStringIfPresent(_ key: StaticString) -> DecimalString? {
        optional(key, { try $0.at($1).text() }, { try $0.decode(DecimalString.self, $1) })
    }

    @inline(never)
    public mutating func base64URL(_ key: StaticString) -> Base64URLData {
        required(
            key, or: Base64URLData(Data()), { try $0.at($1).text() },
            { try $0.decode(Base64URLData.self, $1) })
    }

    @inline(never)
    public mutating func base64URLIfPresent(_ key: StaticString) -> Base64URLData? {
        optional(key, { try $0.at($1).text() }, { try $0.decode(Base64URLData.self, $1) })
    }

    @inline(never)
    public mutating func rfc2822Date(_ key: StaticString) -> RFC2822Date {
        required(
            key, or: RFC2822Date(Date(timeIntervalSince1970: 0)), { try $0.at($1).text() },
            { try $0.decode(RFC2822Date.self, $1) })
    }

    @inline(never)
    public mutating func rfc2822DateIfPresent(_ key: StaticString) -> RFC2822Date? {
        optional(key, { try $0.at($1).text() }, { try $0.decode(RFC2822Date.self, $1) })
    }
}

extension JSONTapeDecoder {
    /// The value of a string of a certain form.
    fileprivate func text<T: TextScalar>() throws -> T {
        let text = try tape.decodeString(at: index)
        guard let value = T(text) else { throw malformedScalar(text, T.expectation, self) }
        return value
    }
}

/// What a failed read gives.
private let noUUID = UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))

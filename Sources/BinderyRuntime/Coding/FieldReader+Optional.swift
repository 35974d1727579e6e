import Foundation

/// Members that may be absent or null.
extension FieldReader {
    @inline(never)
    public mutating func stringIfPresent(_ key: StaticString) -> String? {
        optional(key, { try $0.tape.decodeString(at: $1) }, { try $0.decode(String.self, $1) })
    }

    @inline(never)
    public mutating func boolIfPresent(_ key: StaticString) -> Bool? {
        optional(key, { try $0.tape.decodeBool(at: $1) }, { try $0.decode(Bool.self, $1) })
    }

    @inline(never)
    public mutating func intIfPresent(_ key: StaticString) -> Int? {
        optional(key, { try $0.tape.decodeInt(at: $1) }, { try $0.decode(Int.self, $1) })
    }

    @inline(never)
    public mutating func int32IfPresent(_ key: StaticString) -> Int32? {
        optional(key, { try $0.tape.decodeInt32(at: $1) }, { try $0.decode(Int32.self, $1) })
    }

    @inline(never)
    public mutating func int64IfPresent(_ key: StaticString) -> Int64? {
        optional(key, { try $0.tape.decodeInt64(at: $1) }, { try $0.decode(Int64.self, $1) })
    }

    @inline(never)
    public mutating func uint64IfPresent(_ key: StaticString) -> UInt64? {
        optional(key, { try $0.tape.decodeUInt64(at: $1) }, { try $0.decode(UInt64.self, $1) })
    }

    @inline(never)
    public mutating func doubleIfPresent(_ key: StaticString) -> Double? {
        optional(key, { try $0.tape.decodeDouble(at: $1) }, { try $0.decode(Double.self, $1) })
    }

    /// From RFC 3339 with or without a fraction, or from a Unix time.
    @inline(never)
    public mutating func dateIfPresent(_ key: StaticString) -> Date? {
        optional(key, { try $0.tape.decodeDate(at: $1) }, { try $0.decode(ForeignDate.self, $1).date })
    }

    /// Any JSON; null is a value like others, and nil means that the member is absent.
    @inline(never)
    public mutating func jsonIfPresent(_ key: StaticString) -> JSONValue? {
        optional(key, null: .null, { $0.tape.value(at: $1) }, { try $0.decode(JSONValue.self, $1) })
    }

    @inline(never)
    public mutating func stringsIfPresent(_ key: StaticString) -> [String]? {
        optional(key, { try readStrings($0.at($1)) }, { try $0.decode([String].self, $1) })
    }

    @inline(never)
    public mutating func listIfPresent<T: Decodable>(_ key: StaticString) -> [T]? {
        optional(key, { try readList($0.at($1)) }, { try $0.list($1) })
    }

    @inline(never)
    public mutating func mapIfPresent<T: Decodable>(_ key: StaticString) -> [String: T]? {
        optional(key, { try readMap($0.at($1)) }, { try $0.map($1) })
    }

    @inline(never)
    public mutating func modelIfPresent<T: Decodable>(_ key: StaticString) -> T? {
        optional(key, { try $0.at($1).decode(T.self) }, { try $0.value($1) })
    }

    /// A model in a box of its own.
    @inline(never)
    public mutating func boxedIfPresent<T: Decodable>(_ key: StaticString) -> Indirect<T>? {
        Indirect(ifPresent: modelIfPresent(key))
    }

    @inline(never)
    public mutating func valueIfPresent<T: Decodable>(_ key: StaticString) -> T? { modelIfPresent(key) }

    /// A member of which absent and null mean different things: nil and `.null`.
    @inline(never)
    public mutating func nullable<T: Decodable>(_ key: StaticString) -> Nullable<T>? {
        optional(
            key, isCounted: false, null: .null, { .value(try $0.at($1).decode(T.self)) },
            { .value(try $0.value($1) as T) })
    }
}

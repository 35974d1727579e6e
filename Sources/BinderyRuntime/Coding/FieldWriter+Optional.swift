import Foundation

/// Members that are left out when they are nil, or written as null if that is how they were read.
extension FieldWriter {
    @inline(never)
    public mutating func stringIfPresent(_ key: StaticString, _ value: String?) {
        if let value = present(key, value) { string(key, value) }
    }

    @inline(never)
    public mutating func boolIfPresent(_ key: StaticString, _ value: Bool?) {
        if let value = present(key, value) { bool(key, value) }
    }

    @inline(never)
    public mutating func intIfPresent(_ key: StaticString, _ value: Int?) {
        if let value = present(key, value) { int(key, value) }
    }

    @inline(never)
    public mutating func int32IfPresent(_ key: StaticString, _ value: Int32?) {
        if let value = present(key, value) { int32(key, value) }
    }

    @inline(never)
    public mutating func int64IfPresent(_ key: StaticString, _ value: Int64?) {
        if let value = present(key, value) { int64(key, value) }
    }

    @inline(never)
    public mutating func uint64IfPresent(_ key: StaticString, _ value: UInt64?) {
        if let value = present(key, value) { uint64(key, value) }
    }

    /// A value that is not finite is a mistake.
    @inline(never)
    public mutating func doubleIfPresent(_ key: StaticString, _ value: Double?) {
        if let value = present(key, value) { double(key, value) }
    }

    /// As RFC 3339, in UTC.
    @inline(never)
    public mutating func dateIfPresent(_ key: StaticString, _ value: Date?) {
        if let value = present(key, value) { date(key, value) }
    }

    @inline(never)
    public mutating func jsonIfPresent(_ key: StaticString, _ value: JSONValue?) {
        if let value = present(key, value) { json(key, value) }
    }

    @inline(never)
    public mutating func stringsIfPresent(_ key: StaticString, _ value: [String]?) {
        if let value = present(key, value) { strings(key, value) }
    }

    @inline(never)
    public mutating func listIfPresent<T: Encodable>(_ key: StaticString, _ value: [T]?) {
        if let value = present(key, value) { list(key, value) }
    }

    /// Sorted by the bytes of the keys.
    @inline(never)
    public mutating func mapIfPresent<T: Encodable>(_ key: StaticString, _ value: [String: T]?) {
        if let value = present(key, value) { map(key, value) }
    }

    @inline(never)
    public mutating func modelIfPresent<T: Encodable>(_ key: StaticString, _ value: T?) {
        if let value = present(key, value) { model(key, value) }
    }

    @inline(never)
    public mutating func boxedIfPresent<T: Encodable>(_ key: StaticString, _ box: Indirect<T>?) {
        if let box = present(key, box) { boxed(key, box) }
    }

    @inline(never)
    public mutating func valueIfPresent<T: Encodable>(_ key: StaticString, _ value: T?) {
        modelIfPresent(key, value)
    }
}

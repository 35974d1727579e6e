/// Enumerations over strings, which are most. Each is one call, not a call and a conversion: that halves what the
/// compiler spends on such a property.
extension FieldReader {
    @inline(never)
    public mutating func enumeration<T: OpenEnum>(_ key: StaticString) -> T where T.RawValue == String {
        T(rawValue: string(key))
    }

    @inline(never)
    public mutating func enumerationIfPresent<T: OpenEnum>(
        _ key: StaticString
    ) -> T? where T.RawValue == String {
        stringIfPresent(key).map(T.init(rawValue:))
    }
}

extension FieldWriter {
    @inline(never)
    public mutating func enumeration<T: OpenEnum>(
        _ key: StaticString, _ value: T
    ) where T.RawValue == String {
        // Those that mean the same in upper and lower case are compared by themselves.
        if let compared { return compared.add(WrittenField(value)) }
        string(key, value.rawValue)
    }

    @inline(never)
    public mutating func enumerationIfPresent<T: OpenEnum>(
        _ key: StaticString, _ value: T?
    ) where T.RawValue == String {
        if let value = present(key, value) { enumeration(key, value) }
    }
}

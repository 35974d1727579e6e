/// An encoder for one branch of a union: the object that is written begins with a member of its own, the tag.
///
/// What the value itself writes for that key is left out.
public struct TaggedEncoder: Encoder {
    let base: any Encoder
    let tag: Tag

    struct Tag {
        var key: StaticString
        var value: String
    }

    public init(_ encoder: any Encoder, _ key: StaticString, _ value: String) {
        base = encoder
        tag = Tag(key: key, value: value)
    }

    public var codingPath: [any CodingKey] { base.codingPath }
    public var userInfo: [CodingUserInfoKey: Any] { base.userInfo }

    public func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        // A key type need not have a key for the tag; a container for any key can write it.
        var tagged = base.container(keyedBy: StringKey.self)
        let failure = Result { try tagged.encode(tag.value, forKey: StringKey(tag.key.description)) }.failure
        return KeyedEncodingContainer(
            TaggedContainer(base: base.container(keyedBy: type), tag: tag.key.description, failure: failure))
    }

    public func unkeyedContainer() -> any UnkeyedEncodingContainer { base.unkeyedContainer() }

    public func singleValueContainer() -> any SingleValueEncodingContainer {
        TaggedSingleContainer(encoder: self, base: base.singleValueContainer())
    }
}

/// The encoder, if it is one that writes a tag. Comparing the types is much quicker than a cast.
func taggedEncoder(_ encoder: some Encoder) -> TaggedEncoder? {
    type(of: encoder) == TaggedEncoder.self ? unsafeBitCast(encoder, to: TaggedEncoder.self) : nil
}

extension Result {
    fileprivate var failure: Failure? { if case .failure(let failure) = self { failure } else { nil } }
}

/// A value that stands for another one, which may be an object.
private struct TaggedSingleContainer: SingleValueEncodingContainer {
    let encoder: TaggedEncoder
    var base: any SingleValueEncodingContainer
    var codingPath: [any CodingKey] { base.codingPath }

    mutating func encodeNil() throws { try base.encodeNil() }
    mutating func encode(_ value: Bool) throws { try base.encode(value) }
    mutating func encode(_ value: String) throws { try base.encode(value) }
    mutating func encode(_ value: Double) throws { try base.encode(value) }
    mutating func encode(_ value: Float) throws { try base.encode(value) }
    mutating func encode(_ value: Int) throws { try base.encode(value) }
    mutating func encode(_ value: Int8) throws { try base.encode(value) }
    mutating func encode(_ value: Int16) throws { try base.encode(value) }
    mutating func encode(_ value: Int32) throws { try base.encode(value) }
    mutating func encode(_ value: Int64) throws { try base.encode(value) }
    mutating func encode(_ value: UInt) throws { try base.encode(value) }
    mutating func encode(_ value: UInt8) throws { try base.encode(value) }
    mutating func encode(_ value: UInt16) throws { try base.encode(value) }
    mutating func encode(_ value: UInt32) throws { try base.encode(value) }
    mutating func encode(_ value: UInt64) throws { try base.encode(value) }
    mutating func encode<T: Encodable>(_ value: T) throws {
        try base.encode(Tagged(value: value, tag: encoder.tag))
    }
}

/// A value that is encoded with a tag wherever it is.
private struct Tagged<Value: Encodable>: Encodable {
    let value: Value
    let tag: TaggedEncoder.Tag

    func encode(to encoder: any Encoder) throws {
        try value.encode(to: TaggedEncoder(encoder, tag.key, tag.value))
    }
}

/// Passes all on but the tag's key.
private struct TaggedContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    var base: KeyedEncodingContainer<Key>
    let tag: String
    let failure: (any Error)?
    var codingPath: [any CodingKey] { base.codingPath }

    private mutating func pass(_ key: Key, _ write: (inout KeyedEncodingContainer<Key>) throws -> Void) throws
    {
        if let failure { throw failure }
        if !key.stringValue.utf8.elementsEqual(tag.utf8) { try write(&base) }
    }

    mutating func encodeNil(forKey key: Key) throws { try pass(key) { try $0.encodeNil(forKey: key) } }
    mutating func encode(_ value: Bool, forKey key: Key) throws {
        try pass(key) { try $0.encode(value, forKey: key) }
    }
    mutating func encode(_ value: String, forKey key: Key) throws {
        try pass(key) { try $0.encode(value, forKey: key) }
    }
    mutating func encode(_ value: Double, forKey key: Key) throws {
        try pass(key) { try $0.encode(value, forKey: key) }
    }
    mutating func encode(_ value: Float, forKey key: Key) throws {
        try pass(key) { try $0.encode(value, forKey: key) }
    }
    mutating func encode(_ value: Int, forKey key: Key) throws {
        try pass(key) { try $0.encode(value, forKey: key) }
    }
    mutating func encode(_ value: Int8, forKey key: Key) throws {
        try pass(key) { try $0.encode(value, forKey: key) }
    }
    mutating func encode(_ value: Int16, forKey key: Key) throws {
        try pass(key) { try $0.encode(value, forKey: key) }
    }
    mutating func encode(_ value: Int32, forKey key: Key) throws {
        try pass(key) { try $0.encode(value, forKey: key) }
    }
    mutating func encode(_ value: Int64, forKey key: Key) throws {
        try pass(key) { try $0.encode(value, forKey: key) }
    }
    mutating func encode(_ value: UInt, forKey key: Key) throws {
        try pass(key) { try $0.encode(value, forKey: key) }
    }
    mutating func encode(_ value: UInt8, forKey key: Key) throws {
        try pass(key) { try $0.encode(value, forKey: key) }
    }
    mutating func encode(_ value: UInt16, forKey key: Key) throws {
        try pass(key) { try $0.encode(value, forKey: key) }
    }
    mutating func encode(_ value: UInt32, forKey key: Key) throws {
        try pass(key) { try $0.encode(value, forKey: key) }
    }
    mutating func encode(_ value: UInt64, forKey key: Key) throws {
        try pass(key) { try $0.encode(value, forKey: key) }
    }
    mutating func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
        try pass(key) { try $0.encode(value, forKey: key) }
    }

    mutating func nestedContainer<Inner: CodingKey>(
        keyedBy type: Inner.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Inner> {
        base.nestedContainer(keyedBy: type, forKey: key)
    }

    mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        base.nestedUnkeyedContainer(forKey: key)
    }

    mutating func superEncoder() -> any Encoder { base.superEncoder() }
    mutating func superEncoder(forKey key: Key) -> any Encoder { base.superEncoder(forKey: key) }
}

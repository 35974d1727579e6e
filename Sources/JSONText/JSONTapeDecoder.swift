import Foundation

/// Reads one value of a tape. Whoever knows how looks at the tape itself; all others get containers.
package struct JSONTapeDecoder: Decoder {
    package let tape: JSONTape
    /// The token of the value.
    package let index: Int
    private let extras: Extras?

    /// What hardly any decoding has.
    private final class Extras: Sendable {
        let userInfo: [CodingUserInfoKey: any Sendable]

        init(_ userInfo: [CodingUserInfoKey: any Sendable]) { self.userInfo = userInfo }
    }

    package init(_ tape: JSONTape, userInfo: [CodingUserInfoKey: any Sendable] = [:]) {
        self.tape = tape
        index = 0
        extras = userInfo.isEmpty ? nil : Extras(userInfo)
    }

    private init(_ outer: JSONTapeDecoder, at index: Int) {
        tape = outer.tape
        self.index = index
        extras = outer.extras
    }

    /// The decoder of null.
    package static let null = JSONTapeDecoder(.null)

    /// The decoder of another value on the same tape.
    package func at(_ index: Int) -> JSONTapeDecoder { JSONTapeDecoder(self, at: index) }

    package var codingPath: [any CodingKey] { tape.codingPath(to: index) }
    package var userInfo: [CodingUserInfoKey: Any] {
        if let extras { extras.userInfo } else { [:] }
    }

    package func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard tape[index].kind == .object else {
            throw tape.mismatch([String: Any].self, "an object", at: index)
        }
        return KeyedDecodingContainer(JSONKeyedDecoding<Key>(self))
    }

    package func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard tape[index].kind == .array else { throw tape.mismatch([Any].self, "an array", at: index) }
        return JSONUnkeyedDecoding(self)
    }

    package func singleValueContainer() throws -> any SingleValueDecodingContainer {
        JSONSingleDecoding(decoder: self)
    }

    /// The value as any type. Types that have a form of their own in JSON are read as that, whatever they
    /// would do themselves.
    package func decode<T: Decodable>(_ type: T.Type) throws -> T {
        func known<Known>(_ value: Known) -> T { unsafeBitCast(value, to: T.self) }
        if T.self == String.self { return known(try tape.decodeString(at: index)) }
        if T.self == Int64.self { return known(try tape.decodeInt64(at: index)) }
        if T.self == Int.self { return known(try tape.decodeInt(at: index)) }
        if T.self == Double.self { return known(try tape.decodeDouble(at: index)) }
        if T.self == Bool.self { return known(try tape.decodeBool(at: index)) }
        if T.self == Date.self { return known(try tape.decodeDate(at: index)) }
        if T.self == JSONValue.self { return known(tape.value(at: index)) }
        if T.self == Data.self { return known(try tape.decodeData(at: index)) }
        if T.self == URL.self { return known(try tape.decodeURL(at: index)) }
        if T.self == Decimal.self { return known(try tape.decodeDecimal(at: index)) }
        if T.self == JSONNumber.self { return known(try tape.decodeNumber(at: index)) }
        return try T(from: self)
    }
}

private struct JSONSingleDecoding: SingleValueDecodingContainer {
    let decoder: JSONTapeDecoder
    var codingPath: [any CodingKey] { decoder.codingPath }

    private func integer<T: FixedWidthInteger>() throws -> T {
        try decoder.tape.decodeInteger(at: decoder.index)
    }

    func decodeNil() -> Bool { decoder.tape.isNull(at: decoder.index) }
    func decode(_ type: Bool.Type) throws -> Bool { try decoder.tape.decodeBool(at: decoder.index) }
    func decode(_ type: String.Type) throws -> String { try decoder.tape.decodeString(at: decoder.index) }
    func decode(_ type: Double.Type) throws -> Double { try decoder.tape.decodeDouble(at: decoder.index) }
    func decode(_ type: Float.Type) throws -> Float { try decoder.tape.decodeFloat(at: decoder.index) }
    func decode(_ type: Int.Type) throws -> Int { try integer() }
    func decode(_ type: Int8.Type) throws -> Int8 { try integer() }
    func decode(_ type: Int16.Type) throws -> Int16 { try integer() }
    func decode(_ type: Int32.Type) throws -> Int32 { try integer() }
    func decode(_ type: Int64.Type) throws -> Int64 { try integer() }
    func decode(_ type: UInt.Type) throws -> UInt { try integer() }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try integer() }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try integer() }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try integer() }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try integer() }
    @available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
    func decode(_ type: Int128.Type) throws -> Int128 { try integer() }
    @available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
    func decode(_ type: UInt128.Type) throws -> UInt128 { try integer() }
    func decode<T: Decodable>(_ type: T.Type) throws -> T { try decoder.decode(type) }
}

/// A class, since finding a key remembers where the next one is expected.
private final class JSONKeyedDecoding<Key: CodingKey>: KeyedDecodingContainerProtocol {
    private let decoder: JSONTapeDecoder
    private var members: JSONMembers
    /// The last key that was found, since most are asked for several times in a row.
    private var last: (key: String, value: Int)?

    init(_ decoder: JSONTapeDecoder) {
        self.decoder = decoder
        members = JSONMembers(decoder)
    }

    private var tape: JSONTape { decoder.tape }
    var codingPath: [any CodingKey] { decoder.codingPath }

    /// Keys that the type does not have are left out, as are repeated ones.
    var allKeys: [Key] {
        var keys = KeyTable<Key>()
        for place in tape.children(of: decoder.index) {
            let text = tape.string(at: place)
            if let key = Key(stringValue: text) { keys.addIfNew(text, key) }
        }
        return keys.values
    }

    private func place(of key: String) -> Int? {
        if let last, ExactString(last.key) == ExactString(key) { return last.value }
        guard let value = members.find(key) else { return nil }
        last = (key, value)
        return value
    }

    private func value(_ key: some CodingKey) throws -> Int {
        guard let value = place(of: key.stringValue) else {
            throw DecodingError.missingKey(key.stringValue, at: codingPath)
        }
        return value
    }

    private func integer<T: FixedWidthInteger>(_ key: Key) throws -> T {
        try tape.decodeInteger(at: value(key))
    }

    func contains(_ key: Key) -> Bool { place(of: key.stringValue) != nil }
    func decodeNil(forKey key: Key) throws -> Bool { tape.isNull(at: try value(key)) }
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try tape.decodeBool(at: value(key)) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String {
        try tape.decodeString(at: value(key))
    }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double {
        try tape.decodeDouble(at: value(key))
    }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try tape.decodeFloat(at: value(key)) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try integer(key) }
    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try integer(key) }
    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try integer(key) }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try integer(key) }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try integer(key) }
    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try integer(key) }
    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try integer(key) }
    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try integer(key) }
    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try integer(key) }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try integer(key) }
    @available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
    func decode(_ type: Int128.Type, forKey key: Key) throws -> Int128 { try integer(key) }
    @available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
    func decode(_ type: UInt128.Type, forKey key: Key) throws -> UInt128 { try integer(key) }
    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
        try decoder.at(value(key)).decode(type)
    }

    func nestedContainer<Inner: CodingKey>(
        keyedBy type: Inner.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Inner> {
        try decoder.at(value(key)).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try decoder.at(value(key)).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { decoder.at(try value(StringKey("super"))) }
    func superDecoder(forKey key: Key) throws -> any Decoder { decoder.at(try value(key)) }
}

private struct JSONUnkeyedDecoding: UnkeyedDecodingContainer {
    private let decoder: JSONTapeDecoder
    private let end: Int
    private var place: Int
    private(set) var currentIndex = 0
    let count: Int?

    init(_ decoder: JSONTapeDecoder) {
        self.decoder = decoder
        place = decoder.index + 1
        end = decoder.tape[decoder.index].next
        count = decoder.tape[decoder.index].count
    }

    private var tape: JSONTape { decoder.tape }
    var codingPath: [any CodingKey] { decoder.codingPath }
    var isAtEnd: Bool { place >= end }

    /// The element whose turn it is; one that cannot be read keeps its turn.
    @inline(never)
    private func current(_ type: any Any.Type) throws -> Int {
        guard !isAtEnd else { throw DecodingError.pastEnd(type, count: currentIndex, at: codingPath) }
        return place
    }

    @inline(never)
    private mutating func pass() {
        place = tape[place].next
        currentIndex += 1
    }

    @inline(__always)
    private mutating func take<T>(_ body: (JSONTapeDecoder, Int) throws -> T) throws -> T {
        let value = try body(decoder, current(T.self))
        pass()
        return value
    }

    private mutating func integer<T: FixedWidthInteger>() throws -> T {
        try take { try $0.tape.decodeInteger(at: $1) }
    }

    mutating func decodeNil() throws -> Bool {
        guard tape.isNull(at: try current(Any?.self)) else { return false }
        pass()
        return true
    }

    mutating func decode(_ type: Bool.Type) throws -> Bool {
        try take { try $0.tape.decodeBool(at: $1) }
    }
    mutating func decode(_ type: String.Type) throws -> String {
        try take { try $0.tape.decodeString(at: $1) }
    }
    mutating func decode(_ type: Double.Type) throws -> Double {
        try take { try $0.tape.decodeDouble(at: $1) }
    }
    mutating func decode(_ type: Float.Type) throws -> Float {
        try take { try $0.tape.decodeFloat(at: $1) }
    }
    mutating func decode(_ type: Int.Type) throws -> Int { try integer() }
    mutating func decode(_ type: Int8.Type) throws -> Int8 { try integer() }
    mutating func decode(_ type: Int16.Type) throws -> Int16 { try integer() }
    mutating func decode(_ type: Int32.Type) throws -> Int32 { try integer() }
    mutating func decode(_ type: Int64.Type) throws -> Int64 { try integer() }
    mutating func decode(_ type: UInt.Type) throws -> UInt { try integer() }
    mutating func decode(_ type: UInt8.Type) throws -> UInt8 { try integer() }
    mutating func decode(_ type: UInt16.Type) throws -> UInt16 { try integer() }
    mutating func decode(_ type: UInt32.Type) throws -> UInt32 { try integer() }
    mutating func decode(_ type: UInt64.Type) throws -> UInt64 { try integer() }
    @available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
    mutating func decode(_ type: Int128.Type) throws -> Int128 { try integer() }
    @available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
    mutating func decode(_ type: UInt128.Type) throws -> UInt128 { try integer() }
    mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
        try take { try $0.at($1).decode(type) }
    }

    mutating func nestedContainer<Inner: CodingKey>(keyedBy type: Inner.Type) throws
        -> KeyedDecodingContainer<Inner>
    {
        try take { try $0.at($1).container(keyedBy: type) }
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try take { try $0.at($1).unkeyedContainer() }
    }

    mutating func superDecoder() throws -> any Decoder {
        try take { $0.at($1) }
    }
}

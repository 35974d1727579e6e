extension JSONSink {
    /// Whether the value whose turn it is may be written at once, since nothing of it is written yet.
    package var isInPlace: Bool { root == nil && count == valueStart }
}

/// The encoder of the value whose turn it is. Whoever knows how writes into the sink at once; all others get
/// containers.
package struct JSONSinkEncoder: Encoder {
    package let sink: JSONSink

    package init(sink: JSONSink) { self.sink = sink }

    package var codingPath: [any CodingKey] { sink.path.map(\.codingKey) }
    package var userInfo: [CodingUserInfoKey: Any] { sink.userInfo }

    package func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        EncodingPlace(sink: sink, slot: nil).container(keyedBy: type)
    }

    package func unkeyedContainer() -> any UnkeyedEncodingContainer {
        EncodingPlace(sink: sink, slot: nil).unkeyedContainer()
    }

    package func singleValueContainer() -> any SingleValueEncodingContainer {
        EncodingPlace(sink: sink, slot: nil).singleValueContainer()
    }
}

/// Where one value goes: into the sink when it is its turn, or else into a slot.
private struct EncodingPlace: Encoder {
    let sink: JSONSink
    let slot: JSONSlot?

    var path: [JSONPathStep] { slot?.path ?? sink.path }
    var codingPath: [any CodingKey] { path.map(\.codingKey) }
    var userInfo: [CodingUserInfoKey: Any] { sink.userInfo }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(JSONKeyedEncoding<Key>(sink: sink, node: object(), path: path))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        JSONUnkeyedEncoding(sink: sink, node: array(), path: path)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { JSONSingleEncoding(encoder: self) }

    private func object() -> JSONObjectNode {
        // Every call for a container of the same kind means the same one.
        if case .object(let node)? = piece { return node }
        let node = JSONObjectNode(isSorted: slot == nil && sink.valueType is any JSONUnordered.Type)
        place(.object(node))
        return node
    }

    private func array() -> JSONArrayNode {
        if case .array(let node)? = piece { return node }
        let node = JSONArrayNode()
        place(.array(node))
        return node
    }

    private var piece: JSONPiece? { slot.map(\.piece) ?? sink.root }

    private func place(_ piece: JSONPiece) {
        guard self.piece == nil, slot != nil || sink.isInPlace else {
            sink.failure = sink.failure ?? .encodedTwice(at: path)
            return
        }
        if let slot { slot.piece = piece } else { sink.root = piece }
    }

    /// Writes the whole value, once.
    func writeOnce(_ body: (JSONSink) throws -> JSONPiece) throws {
        guard piece == nil, slot != nil || sink.isInPlace else { throw EncodingError.encodedTwice(at: path) }
        let piece = try body(sink)
        if let slot {
            slot.piece = piece
        } else if case .bytes = piece {
            // It is in its place already.
        } else {
            sink.root = piece
        }
    }
}

/// A type whose members come in another order in each run, and are sorted for that reason.
private protocol JSONUnordered {}

extension Dictionary: JSONUnordered {}

extension JSONSink {
    /// What `body` writes, to be put in its place later.
    func piece(_ body: (JSONSink) throws -> Void) rethrows -> JSONPiece {
        let start = count
        try body(self)
        return .bytes(start..<count)
    }

    /// Any value, at another place than the one that is being written.
    func piece<T: Encodable>(_ value: T, at path: [JSONPathStep]) throws -> JSONPiece {
        let outer = self.path
        self.path = path
        defer { self.path = outer }
        return try piece(value)
    }
}

private struct JSONSingleEncoding: SingleValueEncodingContainer {
    let encoder: EncodingPlace
    var codingPath: [any CodingKey] { encoder.codingPath }

    private func put(_ body: (JSONSink) throws -> Void) throws {
        try encoder.writeOnce { try $0.piece(body) }
    }
    private func put(_ value: some FixedWidthInteger) throws { try put { $0.write(integer: value) } }

    func encodeNil() throws { try put { $0.writeNull() } }
    func encode(_ value: Bool) throws { try put { $0.write(value) } }
    func encode(_ value: String) throws { try put { $0.write(value) } }
    func encode(_ value: Double) throws { try put { try $0.write(value) } }
    func encode(_ value: Float) throws { try put { try $0.write(value) } }
    func encode(_ value: Int) throws { try put(value) }
    func encode(_ value: Int8) throws { try put(value) }
    func encode(_ value: Int16) throws { try put(value) }
    func encode(_ value: Int32) throws { try put(value) }
    func encode(_ value: Int64) throws { try put(value) }
    func encode(_ value: UInt) throws { try put(value) }
    func encode(_ value: UInt8) throws { try put(value) }
    func encode(_ value: UInt16) throws { try put(value) }
    func encode(_ value: UInt32) throws { try put(value) }
    func encode(_ value: UInt64) throws { try put(value) }
    @available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
    func encode(_ value: Int128) throws { try put(value) }
    @available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
    func encode(_ value: UInt128) throws { try put(value) }
    func encode<T: Encodable>(_ value: T) throws {
        try encoder.writeOnce { try $0.piece(value, at: encoder.path) }
    }
}

private struct JSONKeyedEncoding<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let sink: JSONSink
    let node: JSONObjectNode
    let path: [JSONPathStep]
    var codingPath: [any CodingKey] { path.map(\.codingKey) }

    private func put(_ piece: JSONPiece, _ key: some CodingKey) { node.members[key.stringValue] = piece }
    private func put(_ value: some FixedWidthInteger, _ key: Key) {
        put(sink.piece { $0.write(integer: value) }, key)
    }
    private func step(_ key: some CodingKey) -> [JSONPathStep] { path + [.coding(key)] }

    func encodeNil(forKey key: Key) throws { put(sink.piece { $0.writeNull() }, key) }
    func encode(_ value: Bool, forKey key: Key) throws { put(sink.piece { $0.write(value) }, key) }
    func encode(_ value: String, forKey key: Key) throws { put(sink.piece { $0.write(value) }, key) }
    func encode(_ value: Double, forKey key: Key) throws { put(try sink.piece(value, at: step(key)), key) }
    func encode(_ value: Float, forKey key: Key) throws { put(try sink.piece(value, at: step(key)), key) }
    func encode(_ value: Int, forKey key: Key) throws { put(value, key) }
    func encode(_ value: Int8, forKey key: Key) throws { put(value, key) }
    func encode(_ value: Int16, forKey key: Key) throws { put(value, key) }
    func encode(_ value: Int32, forKey key: Key) throws { put(value, key) }
    func encode(_ value: Int64, forKey key: Key) throws { put(value, key) }
    func encode(_ value: UInt, forKey key: Key) throws { put(value, key) }
    func encode(_ value: UInt8, forKey key: Key) throws { put(value, key) }
    func encode(_ value: UInt16, forKey key: Key) throws { put(value, key) }
    func encode(_ value: UInt32, forKey key: Key) throws { put(value, key) }
    func encode(_ value: UInt64, forKey key: Key) throws { put(value, key) }
    @available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
    func encode(_ value: Int128, forKey key: Key) throws { put(value, key) }
    @available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
    func encode(_ value: UInt128, forKey key: Key) throws { put(value, key) }
    func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
        put(try sink.piece(value, at: step(key)), key)
    }

    func nestedContainer<Inner: CodingKey>(
        keyedBy type: Inner.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Inner> {
        let inner = JSONObjectNode(isSorted: false)
        put(.object(inner), key)
        return KeyedEncodingContainer(JSONKeyedEncoding<Inner>(sink: sink, node: inner, path: step(key)))
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        let inner = JSONArrayNode()
        put(.array(inner), key)
        return JSONUnkeyedEncoding(sink: sink, node: inner, path: step(key))
    }

    func superEncoder() -> any Encoder { superEncoder(at: StringKey("super")) }
    func superEncoder(forKey key: Key) -> any Encoder { superEncoder(at: key) }

    private func superEncoder(at key: some CodingKey) -> any Encoder {
        let slot = JSONSlot(path: step(key))
        put(.slot(slot), key)
        return EncodingPlace(sink: sink, slot: slot)
    }
}

private struct JSONUnkeyedEncoding: UnkeyedEncodingContainer {
    let sink: JSONSink
    let node: JSONArrayNode
    let path: [JSONPathStep]
    var codingPath: [any CodingKey] { path.map(\.codingKey) }
    var count: Int { node.elements.count }

    private func put(_ piece: JSONPiece) { node.elements.append(piece) }
    private func put(_ value: some FixedWidthInteger) { put(sink.piece { $0.write(integer: value) }) }
    private var step: [JSONPathStep] { path + [.index(count)] }

    func encodeNil() throws { put(sink.piece { $0.writeNull() }) }
    func encode(_ value: Bool) throws { put(sink.piece { $0.write(value) }) }
    func encode(_ value: String) throws { put(sink.piece { $0.write(value) }) }
    func encode(_ value: Double) throws { put(try sink.piece(value, at: step)) }
    func encode(_ value: Float) throws { put(try sink.piece(value, at: step)) }
    func encode(_ value: Int) throws { put(value) }
    func encode(_ value: Int8) throws { put(value) }
    func encode(_ value: Int16) throws { put(value) }
    func encode(_ value: Int32) throws { put(value) }
    func encode(_ value: Int64) throws { put(value) }
    func encode(_ value: UInt) throws { put(value) }
    func encode(_ value: UInt8) throws { put(value) }
    func encode(_ value: UInt16) throws { put(value) }
    func encode(_ value: UInt32) throws { put(value) }
    func encode(_ value: UInt64) throws { put(value) }
    @available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
    func encode(_ value: Int128) throws { put(value) }
    @available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
    func encode(_ value: UInt128) throws { put(value) }
    func encode<T: Encodable>(_ value: T) throws { put(try sink.piece(value, at: step)) }

    func nestedContainer<Inner: CodingKey>(keyedBy type: Inner.Type) -> KeyedEncodingContainer<Inner> {
        let inner = JSONObjectNode(isSorted: false)
        let path = step
        put(.object(inner))
        return KeyedEncodingContainer(JSONKeyedEncoding<Inner>(sink: sink, node: inner, path: path))
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        let inner = JSONArrayNode()
        let path = step
        put(.array(inner))
        return JSONUnkeyedEncoding(sink: sink, node: inner, path: path)
    }

    func superEncoder() -> any Encoder {
        let slot = JSONSlot(path: step)
        put(.slot(slot))
        return EncodingPlace(sink: sink, slot: slot)
    }
}

/// Text that is equal only to the same Unicode scalars: `é` in one scalar and in two are different names.
@usableFromInline
package struct ExactText: Hashable, Sendable {
    @usableFromInline package let text: String

    @inlinable package init(_ text: String) { self.text = text }

    @inlinable package static func == (left: ExactText, right: ExactText) -> Bool {
        haveSameScalars(left.text, right.text)
    }

    /// Coarser than `==`, which is allowed: texts with the same scalars are canonically equivalent as well.
    @inlinable package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// Values by names, which are the same only when their Unicode scalars are.
@usableFromInline
package struct ExactTable<Value> {
    @usableFromInline var values: [ExactText: Value] = [:]

    @inlinable package init() {}

    package var keys: some Sequence<String> { values.keys.lazy.map(\.text) }

    @inlinable package subscript(key: String) -> Value? {
        get { values[ExactText(key)] }
        set { values[ExactText(key)] = newValue }
    }

    @inlinable package subscript(key: String, default value: @autoclosure () -> Value) -> Value {
        get { values[ExactText(key), default: value()] }
        _modify { yield &values[ExactText(key), default: value()] }
    }
}

extension ExactTable: Sendable where Value: Sendable {}

/// Names, which are the same only when their Unicode scalars are.
package struct ExactSet: Sendable {
    private var texts: Set<ExactText> = []

    package var isEmpty: Bool { texts.isEmpty }
    package var count: Int { texts.count }

    package init<Texts: Sequence<String>>(_ texts: Texts = []) { self.texts = Set(texts.map(ExactText.init)) }

    package func contains(_ text: String) -> Bool { texts.contains(ExactText(text)) }

    /// False when it was in there already.
    @discardableResult
    package mutating func insert(_ text: String) -> Bool { texts.insert(ExactText(text)).inserted }

    package mutating func reserveCapacity(_ count: Int) { texts.reserveCapacity(count) }

    package mutating func formUnion(_ more: [String]) {
        for text in more { texts.insert(ExactText(text)) }
    }
}

/// Whether two texts have the same Unicode scalars, and so the same bytes.
@inlinable @inline(__always)
package func haveSameScalars(_ left: String, _ right: String) -> Bool {
    left.utf8.count == right.utf8.count && haveSameBytes(left, right)
}

@usableFromInline
func haveSameBytes(_ left: String, _ right: String) -> Bool {
    let result = left.utf8.withContiguousStorageIfAvailable { left in
        right.utf8.withContiguousStorageIfAvailable { right in haveSameBytes(left, right) }
    }
    return result.flatMap { $0 } ?? left.utf8.elementsEqual(right.utf8)
}

/// Of two texts of one length. Eight at a time: every key of every object is compared with others.
private func haveSameBytes(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    let (first, second) = (UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
    var offset = 0
    while offset + 8 <= left.count {
        let word = first.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        guard word == second.loadUnaligned(fromByteOffset: offset, as: UInt64.self) else { return false }
        offset += 8
    }
    while offset < left.count {
        guard left[offset] == right[offset] else { return false }
        offset += 1
    }
    return true
}

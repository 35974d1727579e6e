/// One value or key of a JSON text: what it is, and where it stands. Sixteen bytes.
package struct JSONToken: Sendable, BitwiseCopyable {
    package enum Kind: UInt8, Sendable {
        case object, array, string, number, `true`, `false`, null
    }

    @usableFromInline let startOffset: UInt32
    @usableFromInline let endOffset: UInt32
    @usableFromInline let nextIndex: UInt32
    /// Three bits of kind, the mark, and the count.
    @usableFromInline let word: UInt32

    init(_ kind: Kind, from start: Int, to end: Int, next: Int, mark: Bool = false, count: Int = 0) {
        startOffset = UInt32(truncatingIfNeeded: start)
        endOffset = UInt32(truncatingIfNeeded: end)
        nextIndex = UInt32(truncatingIfNeeded: next)
        word = UInt32(kind.rawValue) | (mark ? 8 : 0) | UInt32(truncatingIfNeeded: count) << 4
    }

    @inlinable @inline(__always)
    package var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: word & 7)) ?? .null }

    /// Its first byte, counted from the beginning of the text: the opening quote of a string.
    @inlinable package var start: Int { Int(startOffset) }

    /// Just past its last byte.
    @inlinable package var end: Int { Int(endOffset) }

    /// The index of the first token that is not part of this value.
    @inlinable package var next: Int { Int(nextIndex) }

    /// Elements of an array, or members of an object. Zero for all others.
    @inlinable package var count: Int { Int(word >> 4) }

    /// A string with at least one backslash in it.
    @inlinable package var isEscaped: Bool { word & 15 == UInt32(Kind.string.rawValue) | 8 }

    /// A number that is written without a fraction and without an exponent.
    @inlinable package var isPlainInteger: Bool { word & 15 == UInt32(Kind.number.rawValue) }
}

/// Eight bytes of a text in one number, each asked the same at once. Long texts are searched so for what few of them hold.
@usableFromInline
package struct EightBytes {
    @usableFromInline let word: UInt64

    @inlinable init(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) {
        word = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    /// Whether all are printable ASCII.
    @inlinable package var isShown: Bool { word & Self.highBits == 0 && !holdsControl && !holds(0x7F) }

    /// Whether one of them is below a space.
    @inlinable package var holdsControl: Bool {
        (word &- Self.ones &* 0x20) & ~word & Self.highBits != 0
    }

    @inlinable package func holds(_ byte: UInt8) -> Bool {
        let other = word ^ (Self.ones &* UInt64(byte))
        return (other &- Self.ones) & ~other & Self.highBits != 0
    }

    @inlinable static var ones: UInt64 { 0x0101_0101_0101_0101 }
    @inlinable static var highBits: UInt64 { 0x8080_8080_8080_8080 }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first position from `lower` on whose byte is not plain; the end where there is none. `arePlain` says the same of
    /// eight bytes.
    @inlinable package func endOfPlain(
        from lower: Int = 0, _ arePlain: (EightBytes) -> Bool, _ isPlain: (UInt8) -> Bool
    ) -> Int {
        var position = lower
        while position + 8 <= count, arePlain(EightBytes(self, at: position)) { position += 8 }
        while position < count, isPlain(self[position]) { position += 1 }
        return position
    }
}

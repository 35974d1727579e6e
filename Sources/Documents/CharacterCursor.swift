/// Turns counts of characters, which is how libyaml marks a place, into byte offsets.
///
/// Marks come nearly in order, so it walks on from the last one. A text of ASCII only is not walked at all.
struct CharacterCursor {
    private let text: UnsafeBufferPointer<UInt8>
    private let isASCII: Bool
    private var character = 0
    private var byte = 0

    /// `text` is valid UTF-8 as far as marks will point into it.
    init(_ text: UnsafeBufferPointer<UInt8>, isASCII: Bool) {
        self.text = text
        self.isASCII = isASCII
    }

    /// The offset of the character with this number, both counted from 0; the end of the text for one past
    /// the last.
    mutating func offset(ofCharacter target: Int) -> Int {
        if isASCII { return min(max(target, 0), text.count) }
        while character < target, byte < text.count {
            if character + 8 <= target, byte + 8 <= text.count, isASCIIWord(text, byte) {
                byte += 8
                character += 8
                continue
            }
            byte += 1
            while byte < text.count, isContinuation(text[byte]) { byte += 1 }
            character += 1
        }
        while character > target, byte > 0 {
            byte -= 1
            while byte > 0, isContinuation(text[byte]) { byte -= 1 }
            character -= 1
        }
        return byte
    }

    private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}

/// Whether each byte is a character. Looks at eight at a time.
func isASCII(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = 0
    while offset + 8 <= text.count {
        guard isASCIIWord(text, offset) else { return false }
        offset += 8
    }
    return text[offset...].allSatisfy { $0 < 0x80 }
}

/// Whether the eight bytes from `offset` on, which there must be, are ASCII.
func isASCIIWord(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        & 0x8080_8080_8080_8080 == 0
}

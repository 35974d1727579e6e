/// Turns counts of characters, which is how libyaml marks a place, into byte offsets.
///
/// Marks come nearly in order, so it walks on from the last one. A text of ASCII only is not walked at all.
struct CharacterCursor {
    private let text: UnsafeBufferPointer<UInt8>
    private let isASCII: Bool
    private var character = 0
    private var byte = 0

    /// `text` is valid UTF-8 as far as marks will point into it.
    init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        isASCII = text.allSatisfy { $0 < 0x80 }
    }

    /// The offset of the character with this number, both counted from 0; the end of the text for one past
    /// the last.
    mutating func offset(ofCharacter target: Int) -> Int {
        if isASCII { return min(max(target, 0), text.count) }
        while character < target, byte < text.count {
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

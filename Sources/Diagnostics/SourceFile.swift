/// The text of one input file, and how its byte offsets become lines and columns.
package struct SourceFile: Sendable {
    /// A file's position in the report's list of files.
    package struct ID: Hashable, Sendable {
        package var index: UInt32
        package init(_ index: UInt32) { self.index = index }
    }

    /// As the person who runs the generator would write it: relative to where the command was started.
    package let path: String
    package let bytes: [UInt8]
    private let lineStarts: [Int]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        lineStarts = bytes.withUnsafeBytes(findLineStarts)
    }

    /// Line and column of a byte offset. Both count from 1; columns count Unicode scalars, a byte order mark not among them.
    package func position(of offset: Int) -> (line: Int, column: Int) {
        let line = line(of: offset)
        return (line, scalarCount(in: lineStart(line)..<clamped(offset)) + 1)
    }

    /// The bytes of a line, counted from 1, without its line end and byte order mark.
    package func range(ofLine line: Int) -> Range<Int> {
        let start = lineStart(line)
        var end = line < lineStarts.count ? lineStarts[line] : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    /// The line of a byte offset, counted from 1.
    func line(of offset: Int) -> Int {
        let offset = clamped(offset)
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    func clamped(_ offset: Int) -> Int { min(max(offset, textStart), bytes.count) }

    func lineStart(_ line: Int) -> Int { max(lineStarts[line - 1], textStart) }

    private var textStart: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    func scalarCount(in range: Range<Int>) -> Int { bytes[range].count { $0 & 0xC0 != 0x80 } }
}

/// Just past each line end, which is LF, CR or both, and the beginning of the text.
private func findLineStarts(_ text: UnsafeRawBufferPointer) -> [Int] {
    var starts = [0]
    starts.reserveCapacity(text.count / 32)
    func note(_ offset: Int) {
        let isHalf = text[offset] == 0x0D && offset + 1 < text.count && text[offset + 1] == 0x0A
        if !isHalf { starts.append(offset + 1) }
    }
    // Eight bytes at a time: most words hold no line end, and a description has megabytes.
    var offset = 0
    while offset + 8 <= text.count {
        let word = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        var marks = zeroBytes(word ^ 0x0A0A_0A0A_0A0A_0A0A) | zeroBytes(word ^ 0x0D0D_0D0D_0D0D_0D0D)
        while marks != 0 {
            note(offset + marks.trailingZeroBitCount / 8)
            marks &= marks - 1
        }
        offset += 8
    }
    for offset in offset..<text.count where text[offset] == 0x0A || text[offset] == 0x0D { note(offset) }
    return starts
}

/// The top bit of each byte that is zero, and nothing else.
private func zeroBytes(_ word: UInt64) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    return ~(((word & low) + low) | word | low)
}

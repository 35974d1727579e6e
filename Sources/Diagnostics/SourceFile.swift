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
        var starts = [0]
        for (offset, byte) in bytes.enumerated() {
            let endsLine =
                byte == 0x0A || (byte == 0x0D && (offset + 1 == bytes.count || bytes[offset + 1] != 0x0A))
            if endsLine { starts.append(offset + 1) }
        }
        lineStarts = starts
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

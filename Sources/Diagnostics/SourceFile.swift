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

    /// Line and column of a byte offset. Both count from 1; columns count Unicode scalars.
    package func position(of offset: Int) -> (line: Int, column: Int) {
        let offset = min(max(offset, 0), bytes.count)
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        let column = bytes[lineStarts[low]..<offset].count { $0 & 0xC0 != 0x80 } + 1
        return (low + 1, column)
    }

    /// The text of a line, counted from 1, without its line end.
    package func text(ofLine line: Int) -> String {
        guard line >= 1, line <= lineStarts.count else { return "" }
        let start = lineStarts[line - 1]
        let end = line < lineStarts.count ? lineStarts[line] : bytes.count
        let content = bytes[start..<end].prefix { $0 != 0x0A && $0 != 0x0D }
        return String(decoding: content, as: UTF8.self)
    }
}

import JSONText

/// The values of an answer that has one on each line, as they arrive: JSON Lines, NDJSON, and texts in JSON that a record
/// separator precedes (RFC 7464).
public struct RecordStream<Record: Decodable & Sendable>: AsyncSequence, Sendable {
    public typealias Element = Record

    private let bytes: ByteStream

    public init(_ bytes: ByteStream) { self.bytes = bytes }

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(bytes: bytes.makeAsyncIterator()) }

    public struct AsyncIterator: AsyncIteratorProtocol {
        var bytes: ByteStream.AsyncIterator
        private var lines = LineSplitter(isCarriageReturnEnd: false)
        private var pending: ArraySlice<[UInt8]> = []
        private var isAtEnd = false

        init(bytes: ByteStream.AsyncIterator) { self.bytes = bytes }

        public mutating func next() async throws -> Record? {
            while true {
                while let line = pending.popFirst() {
                    let text = line.first == 0x1E ? Array(line.dropFirst()) : line
                    let isBlank = text.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
                    if !isBlank { return try JSONTextDecoder().decode(Record.self, from: text) }
                }
                if isAtEnd { return nil }
                try Task.checkCancellation()
                if let chunk = try await bytes.next() {
                    pending = try lines.read(chunk, longest: EventParser.longestEvent)[...]
                } else {
                    isAtEnd = true
                    pending = [lines.finish()]
                }
            }
        }
    }
}

extension HTTPResponse {
    /// The body as a stream of values, one on each line.
    public func records<Record: Decodable & Sendable>() -> RecordStream<Record> { RecordStream(chunks) }
}

import JSONText

/// The values of an answer that has one on each line, as they arrive: JSON Lines, NDJSON, and texts in JSON that a record
/// separator precedes (RFC 7464).
public struct RecordStream<Record: Decodable & Sendable>: AsyncSequence, Sendable {
    public typealias Element = Record

    private let bytes: ByteStream
    /// Nil: the values are not checked.
    var limits: ElementLimits<Record>?

    public init(_ bytes: ByteStream) { self.bytes = bytes }

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(bytes: bytes.makeAsyncIterator(), limits: limits)
    }

    public struct AsyncIterator: AsyncIteratorProtocol {
        var bytes: ByteStream.AsyncIterator
        private let limits: ElementLimits<Record>?
        private var lines = LineSplitter(isCarriageReturnEnd: false)
        private var pending: ArraySlice<[UInt8]> = []
        private var isAtEnd = false
        private var record = OpenRecord()

        init(bytes: ByteStream.AsyncIterator, limits: ElementLimits<Record>?) {
            self.bytes = bytes
            self.limits = limits
        }

        public mutating func next() async throws -> Record? {
            while true {
                while let line = pending.popFirst() {
                    guard let text = try record.take(line) else { continue }
                    return try read(text)
                }
                if isAtEnd { return try record.rest().map(read) }
                try Task.checkCancellation()
                if let chunk = try await bytes.next() {
                    pending = try lines.read(chunk, longest: EventParser.longestEvent)[...]
                } else {
                    isAtEnd = true
                    pending = [lines.finish()]
                }
            }
        }

        private func read(_ text: [UInt8]) throws -> Record {
            let value = try JSONTextDecoder().decode(Record.self, from: text)
            try limits?.hold(value)
            return value
        }
    }
}

/// A record whose end has not come yet. After a record separator it may go on over several lines.
private struct OpenRecord {
    private var text: [UInt8] = []
    private var isSequence = false
    private var nesting = 0
    private var isInString = false
    private var isEscaped = false

    /// The record that a line ends. Nil where it goes on, or where there is none.
    mutating func take(_ line: [UInt8]) throws(StreamError) -> [UInt8]? {
        let begins = line.first == 0x1E
        guard begins || isSequence else { return isBlank(line) ? nil : line }
        // The one before it was cut off: it is given as it is, and is no JSON.
        let cutOff = begins ? rest() : nil
        isSequence = true
        let part = begins ? line.dropFirst() : line[...]
        text += part
        text.append(UInt8(ascii: "\n"))
        guard text.count <= EventParser.longestEvent else { throw .tooLong() }
        for byte in part { look(at: byte) }
        if let cutOff { return cutOff }
        return nesting <= 0 && !isInString ? rest() : nil
    }

    /// What has come of a record. Nil where that is nothing.
    mutating func rest() -> [UInt8]? {
        defer { (text, nesting, isInString, isEscaped) = ([], 0, false, false) }
        return isBlank(text) ? nil : text
    }

    private mutating func look(at byte: UInt8) {
        if isEscaped { return isEscaped = false }
        switch byte {
        case UInt8(ascii: "\""): isInString.toggle()
        case UInt8(ascii: "\\"): isEscaped = isInString
        case UInt8(ascii: "{"), UInt8(ascii: "["): if !isInString { nesting += 1 }
        case UInt8(ascii: "}"), UInt8(ascii: "]"): if !isInString { nesting -= 1 }
        default: break
        }
    }

    private func isBlank(_ line: [UInt8]) -> Bool {
        line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A }
    }
}

extension HTTPResponse {
    /// The body as a stream of values, one on each line. `check` reports the limits of one, where its type does not know them.
    public func records<Record: Decodable & Sendable>(
        _ check: ElementLimits<Record>.Check? = nil
    ) -> RecordStream<Record> {
        var stream = RecordStream<Record>(chunks)
        if checksElements { stream.limits = ElementLimits(check: check) }
        return stream
    }
}

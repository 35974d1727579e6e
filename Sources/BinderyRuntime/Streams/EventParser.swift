/// One event of a server.
public struct ServerSentEvent: Hashable, Sendable {
    /// `message` where the server gives none.
    public var type: String
    public var data: String
    /// The last that the server gave, with this event or before.
    public var id: String
    /// How long to wait before asking again, in milliseconds, where the server said so with this event or before.
    public var retry: Int?

    public init(type: String = "message", data: String, id: String = "", retry: Int? = nil) {
        self.type = type
        self.data = data
        self.id = id
        self.retry = retry
    }
}

/// Why a stream cannot be read on.
public struct StreamError: Error, Hashable, CustomStringConvertible {
    public let description: String
}

/// Reads an event stream as it arrives, in pieces of any length (HTML, Server-sent events, Parsing an event stream).
public struct EventParser: Sendable {
    /// The longest event, in bytes. A longer one is an error: it would fill the memory.
    public static let longestEvent = 16 << 20

    private var lines = LineSplitter(isCarriageReturnEnd: true)
    private var isAtStart = true
    private var type = ""
    private var data: [UInt8]?
    public private(set) var lastID = ""
    public private(set) var retry: Int?

    public init() {}

    /// The events that `bytes` complete. What is not ended by an empty line when the stream ends is no event.
    public mutating func read(_ bytes: [UInt8]) throws(StreamError) -> [ServerSentEvent] {
        var events: [ServerSentEvent] = []
        for line in try lines.read(bytes, longest: Self.longestEvent) {
            if let event = try take(line) { events.append(event) }
        }
        return events
    }

    private mutating func take(_ line: [UInt8]) throws(StreamError) -> ServerSentEvent? {
        var line = line[...]
        if isAtStart, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
        isAtStart = false
        guard !line.isEmpty else { return dispatch() }
        let colon = line.firstIndex(of: UInt8(ascii: ":"))
        if colon == line.startIndex { return nil }
        let field = line[..<(colon ?? line.endIndex)]
        var value = colon.map { line[($0 + 1)...] } ?? []
        if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
        switch String(decoding: field, as: UTF8.self) {
        case "event": type = String(decoding: value, as: UTF8.self)
        case "data":
            if data == nil {
                data = Array(value)
            } else {
                data?.append(0x0A)
                data?.append(contentsOf: value)
            }
            guard data?.count ?? 0 <= Self.longestEvent else { throw .tooLong() }
        case "id" where !value.contains(0): lastID = String(decoding: value, as: UTF8.self)
        case "retry" where !value.isEmpty && value.allSatisfy({ (0x30...0x39).contains($0) }):
            retry = Int(String(decoding: value, as: UTF8.self)) ?? retry
        default: break
        }
        return nil
    }

    private mutating func dispatch() -> ServerSentEvent? {
        defer { (type, data) = ("", nil) }
        guard let data else { return nil }
        return ServerSentEvent(
            type: type.isEmpty ? "message" : type, data: String(decoding: data, as: UTF8.self), id: lastID,
            retry: retry)
    }
}

extension StreamError {
    static func tooLong() -> StreamError {
        StreamError(description: "an event or line of the stream is longer than 16 MB")
    }
}

/// Cuts bytes into lines, wherever the pieces end.
struct LineSplitter: Sendable {
    /// Whether CR alone ends a line, as LF and CRLF do.
    let isCarriageReturnEnd: Bool
    private var rest: [UInt8] = []
    /// A CR was the last byte: an LF that follows belongs to it.
    private var skipsLineFeed = false

    init(isCarriageReturnEnd: Bool) { self.isCarriageReturnEnd = isCarriageReturnEnd }

    /// The lines that `bytes` end, without their ends.
    mutating func read(_ bytes: [UInt8], longest: Int) throws(StreamError) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var start = bytes.startIndex
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == 0x0A, skipsLineFeed {
                skipsLineFeed = false
                start = index + 1
                continue
            }
            skipsLineFeed = false
            guard byte == 0x0A || byte == 0x0D && isCarriageReturnEnd else { continue }
            lines.append(rest + bytes[start..<index])
            rest.removeAll(keepingCapacity: true)
            skipsLineFeed = byte == 0x0D
            start = index + 1
        }
        rest += bytes[start...]
        guard rest.count <= longest else { throw .tooLong() }
        return lines
    }

    /// What is left when there is no more to come.
    mutating func finish() -> [UInt8] {
        defer { rest = [] }
        return rest
    }
}

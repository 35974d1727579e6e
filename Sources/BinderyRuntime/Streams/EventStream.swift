import JSONText

/// The events of an answer, as they arrive, each read as an `Event`.
///
/// A stream ends with its connection, or with an event whose data is `[DONE]`.
public struct EventStream<Event: Decodable & Sendable>: AsyncSequence, Sendable {
    public typealias Element = Event

    /// The events as they are sent.
    public var events: ServerSentEvents
    let content: EventContent
    /// Nil: they are not checked.
    var limits: ElementLimits<Event>?

    public init(_ bytes: ByteStream, _ content: EventContent = .json) {
        events = ServerSentEvents(bytes)
        self.content = content
    }

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(events: events.makeAsyncIterator(), content: content, limits: limits)
    }

    public struct AsyncIterator: AsyncIteratorProtocol {
        var events: ServerSentEvents.AsyncIterator
        let content: EventContent
        let limits: ElementLimits<Event>?

        public mutating func next() async throws -> Event? {
            guard let event = try await events.next(), event.data != "[DONE]" else { return nil }
            let value: Event = try content.read(event)
            try limits?.hold(value)
            return value
        }
    }
}

/// What the type of a stream's elements describes.
public enum EventContent: Sendable {
    /// The data of an event, which are JSON.
    case json
    /// The data of an event, as they are.
    case text
    /// An event as a whole, with the members `event`, `data`, `id` and `retry` (OpenAPI 3.2.0 §4.14.4).
    case event
    /// The same, with data that are JSON.
    case eventOfJSON

    fileprivate func read<Event: Decodable>(_ event: ServerSentEvent) throws -> Event {
        switch self {
        case .json: return try JSONTextDecoder().decode(Event.self, from: Array(event.data.utf8))
        case .text: return try decode(.string(event.data))
        case .event: return try decode(.object(event.members(data: .string(event.data))))
        case .eventOfJSON:
            let data = try JSONValue(parsing: event.data)
            return try decode(.object(event.members(data: data)))
        }
    }

    private func decode<Event: Decodable>(_ json: JSONValue) throws -> Event {
        try JSONTextDecoder().decode(Event.self, from: JSONTextEncoder().encode(json))
    }
}

extension ServerSentEvent {
    fileprivate func members(data: JSONValue) -> JSONObject {
        var members: JSONObject = [:]
        if type != "message" { members["event"] = .string(type) }
        members["data"] = data
        if !id.isEmpty { members["id"] = .string(id) }
        if let retry { members["retry"] = .number(JSONNumber(retry)) }
        return members
    }
}

/// The events of an answer as they are sent.
public struct ServerSentEvents: AsyncSequence, Sendable {
    public typealias Element = ServerSentEvent

    /// How to ask for the rest of a stream that broke off.
    struct Resumption: Sendable {
        /// How often in a row it is tried without a new event.
        var attempts: Int
        /// The bytes after the event of that id. Nil when the server has no more to say.
        var open: @Sendable (_ lastID: String) async throws -> ByteStream?
    }

    private let bytes: ByteStream
    var resumption: Resumption?

    public init(_ bytes: ByteStream) { self.bytes = bytes }

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(bytes: bytes.makeAsyncIterator(), resumption: resumption)
    }

    public struct AsyncIterator: AsyncIteratorProtocol {
        var bytes: ByteStream.AsyncIterator
        let resumption: Resumption?
        private var parser = EventParser()
        private var pending: ArraySlice<ServerSentEvent> = []
        private var lastID = ""
        private var retry: Int?
        private var attempts = 0
        /// The id that the answer was asked with, and whether it held events.
        private var askedID = ""
        private var hasEvents = false

        init(bytes: ByteStream.AsyncIterator, resumption: Resumption?) {
            self.bytes = bytes
            self.resumption = resumption
        }

        public mutating func next() async throws -> ServerSentEvent? {
            while true {
                if let event = pending.popFirst() {
                    if !event.id.isEmpty { lastID = event.id }
                    hasEvents = true
                    return event
                }
                try Task.checkCancellation()
                var fault: (any Error)?
                do {
                    if let chunk = try await bytes.next() {
                        pending = try parser.read(chunk)[...]
                        continue
                    }
                } catch let error as StreamError {
                    throw error
                } catch is CancellationError {
                    throw CancellationError()
                } catch {
                    fault = error
                }
                guard try await resume(after: fault) else { return nil }
            }
        }

        /// Asks for the rest, after the time that the server wants; three seconds, where it says nothing. False when
        /// there is none.
        private mutating func resume(after fault: (any Error)?) async throws -> Bool {
            if !parser.lastID.isEmpty { lastID = parser.lastID }
            // A server that ignores the id tells the same events again: they are not new.
            if hasEvents, lastID.isEmpty || lastID != askedID { attempts = 0 }
            guard let resumption, attempts < resumption.attempts else {
                if let fault { throw fault }
                return false
            }
            attempts += 1
            (askedID, hasEvents) = (lastID, false)
            retry = parser.retry ?? retry
            try await Task.sleep(nanoseconds: UInt64(Swift.min(retry ?? 3_000, 3_600_000)) * 1_000_000)
            parser = EventParser()
            guard let rest = try await resumption.open(lastID) else { return false }
            bytes = rest.makeAsyncIterator()
            return true
        }
    }
}

extension HTTPResponse {
    /// The body as a stream of events. `check` reports the limits of one, where its type does not know them.
    public func events<Event: Decodable & Sendable>(
        _ content: EventContent = .json, _ check: ElementLimits<Event>.Check? = nil
    ) -> EventStream<Event> {
        var stream = EventStream<Event>(chunks, content)
        if checksElements { stream.limits = ElementLimits(check: check) }
        return stream
    }
}

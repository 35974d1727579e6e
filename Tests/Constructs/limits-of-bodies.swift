// Models/LimitedWords.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/LimitedWords`.
public typealias LimitedWords = [String]

// Models/LimitedThing.swift
import BinderyRuntime
import Foundation

/// Described at `openapi.yaml#/components/schemas/LimitedThing`.
public nonisolated struct LimitedThing: Codable, Hashable, Sendable, Checkable {
    /// At least 1.
    public var count: Int?
    /// No item twice.
    public var times: [Date]?
    /// No item twice.
    public var parts: [LimitedPart]?

    public init(count: Int? = nil, times: [Date]? = nil, parts: [LimitedPart]? = nil) {
        self.count = count
        self.times = times
        self.parts = parts
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        count = fields.intIfPresent("count")
        times = fields.listIfPresent("times")
        parts = fields.listIfPresent("parts")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.intIfPresent("count", count)
        fields.listIfPresent("times", times)
        fields.listIfPresent("parts", parts)
        try fields.finish()
    }

    public func check(_ checks: inout Checks) {
        checks.integer("count", count, minimum: 1)
        checks.unique("times", times)
        checks.unique("parts", parts)
    }
}

// Models/LimitedPart.swift
import BinderyRuntime

/// Described at `openapi.yaml#/components/schemas/LimitedPart`.
public nonisolated struct LimitedPart: Codable, Hashable, Sendable {
    public var name: Nullable<String>?
    /// Format: `decimal`
    public var price: DecimalString?

    public init(name: Nullable<String>? = nil, price: DecimalString? = nil) {
        self.name = name
        self.price = price
    }

    public init(from decoder: any Decoder) throws {
        var fields = FieldReader(decoder)
        name = fields.nullable("name")
        price = fields.decimalStringIfPresent("price")
        try fields.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldWriter(encoder)
        fields.nullable("name", name)
        fields.decimalStringIfPresent("price", price)
        try fields.finish()
    }
}

// Operations/Bounded.swift
import BinderyRuntime

public nonisolated struct Bounded: Sendable {
    let client: any ConstructsCalling

    public func wordsGet() async throws(ConstructsError) -> [String] {
        try await client.send(WordsGet())
    }

    public func wordsPut(_ body: [String]) async throws(ConstructsError) -> WordsPut.Outcome {
        try await client.send(WordsPut(body: body))
    }

    public func notePost(_ body: String) async throws(ConstructsError) -> String {
        try await client.send(NotePost(body: body))
    }

    public func linesPost(_ body: [LimitedThing]) async throws(ConstructsError) -> RecordStream<Int> {
        try await client.send(LinesPost(body: body))
    }

    public func eventsGet() async throws(ConstructsError) -> EventStream<LimitedThing> {
        try await client.send(EventsGet())
    }

    public func formPost(
        _ id: String,
        title: String,
        words: [String]? = nil,
        files: [UploadSource]? = nil,
        thing: LimitedThing? = nil,
        additionalProperties: [String: String] = [:]
    ) async throws(ConstructsError) {
        try await client.send(FormPost(id: id, title: title, words: words, files: files, thing: thing, additionalProperties: additionalProperties))
    }

    /// `GET /bounded/words`
    public nonisolated struct WordsGet: ConstructsOperation {

        public init() {
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/bounded/words", accepts: ["application/json"])
        }

        public func build(_ request: inout RequestBuilder) {
        }

        public static func output(_ response: HTTPResponse) throws -> [String] {
            try response.json()
        }

        public static func check(_ output: [String], _ checks: inout Checks) {
            checks.unique(nil, output)
            checks.strings(nil, output, maxLength: 5, pattern: "^[a-z]+")
        }
    }

    /// `PUT /bounded/words`
    public nonisolated struct WordsPut: ConstructsOperation {
        public var body: [String]

        public init(body: [String]) {
            self.body = body
        }

        public static var endpoint: Endpoint {
            Endpoint(.put, "/bounded/words", accepts: ["application/json"])
        }

        public func build(_ request: inout RequestBuilder) {
            request.json(body)
        }

        public func check(_ checks: inout Checks) {
            checks.unique("body", body)
            checks.strings("body", body, maxLength: 5, pattern: "^[a-z]+")
        }

        public static func output(_ response: HTTPResponse) throws -> Outcome {
            switch response.status {
            case 200: .ok(try response.json())
            case 201: .created(try response.json())
            case 202: .accepted(try response.json())
            default: .nonAuthoritativeInformation(try response.json())
            }
        }

        public static func check(_ output: Outcome, _ checks: inout Checks) {
            switch output {
            case .ok(let output): checks.each(nil, output) { checks, element in checks.each(nil, element) { checks, element in checks.integer(nil, element, minimum: 1) } }
            case .created(let output): checks.each(nil, output) { checks, element in checks.number(nil, element, maximum: 1.0) }
            case .accepted(let output): checks.model(nil, output)
            default: break
            }
        }

        /// What `PUT /bounded/words` gives back, by status.
        public nonisolated enum Outcome: Hashable, Sendable {
            /// k
            case ok([[Int]]?)
            /// k
            case created([String: Double])
            /// k
            case accepted(LimitedThing)
            /// k
            case nonAuthoritativeInformation(Bool)
        }
    }

    /// `POST /bounded/note`
    public nonisolated struct NotePost: ConstructsOperation {
        public var body: String

        public init(body: String) {
            self.body = body
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/bounded/note", accepts: ["text/plain"])
        }

        public func build(_ request: inout RequestBuilder) {
            request.text(body, "text/plain")
        }

        public func check(_ checks: inout Checks) {
            checks.string("body", body, maxLength: 3)
        }

        public static func output(_ response: HTTPResponse) throws -> String {
            try response.text()
        }

        public static func check(_ output: String, _ checks: inout Checks) {
            checks.string(nil, output, maxLength: 3)
        }
    }

    /// `POST /bounded/lines`
    public nonisolated struct LinesPost: ConstructsOperation {
        public var body: [LimitedThing]

        public init(body: [LimitedThing]) {
            self.body = body
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/bounded/lines", accepts: ["application/jsonl"], streams: true)
        }

        public func build(_ request: inout RequestBuilder) {
            request.jsonLines(body)
        }

        public func check(_ checks: inout Checks) {
            checks.models("body", body)
        }

        public static func output(_ response: HTTPResponse) throws -> RecordStream<Int> {
            response.records { checks, element in checks.integer(nil, element, maximum: 9) }
        }
    }

    /// `GET /bounded/events`
    public nonisolated struct EventsGet: ConstructsOperation {

        public init() {
        }

        public static var endpoint: Endpoint {
            Endpoint(.get, "/bounded/events", accepts: ["text/event-stream"], streams: true)
        }

        public func build(_ request: inout RequestBuilder) {
        }

        public static func output(_ response: HTTPResponse) throws -> EventStream<LimitedThing> {
            response.events()
        }
    }

    /// `POST /bounded/form/{id}`
    public nonisolated struct FormPost: ConstructsOperation {
        /// At most 3 characters.
        public var id: String
        /// At least 2 characters.
        public var title: String
        /// No item twice.
        public var words: [String]?
        /// At most 1 item.
        public var files: [UploadSource]?
        public var thing: LimitedThing?
        /// Parts besides the others.
        public var additionalProperties: [String: String]

        public init(
            id: String,
            title: String,
            words: [String]? = nil,
            files: [UploadSource]? = nil,
            thing: LimitedThing? = nil,
            additionalProperties: [String: String] = [:]
        ) {
            self.id = id
            self.title = title
            self.words = words
            self.files = files
            self.thing = thing
            self.additionalProperties = additionalProperties
        }

        public static var endpoint: Endpoint {
            Endpoint(.post, "/bounded/form/{id}")
        }

        public func build(_ request: inout RequestBuilder) {
            request.multipart()
            request.path("id", id)
            request.part("title", title)
            request.part("words", words)
            request.part("files", files)
            request.part("thing", thing)
            request.parts(additionalProperties)
        }

        public func check(_ checks: inout Checks) {
            checks.string("id", id, maxLength: 3)
            checks.inside("body") { checks in
                checks.string("title", title, minLength: 2)
                checks.unique("words", words)
                checks.strings("words", words, maxLength: 5, pattern: "^[a-z]+")
                checks.items("files", files?.count, maxItems: 1)
                checks.model("thing", thing)
                checks.strings(nil, additionalProperties, maxLength: 2)
                checks.choice("anyOf", ["words", "files"], [words != nil, files != nil])
                checks.size(1, [words != nil, files != nil, thing != nil], others: additionalProperties.count, maxProperties: 3)
            }
        }

        public static func output(_ response: HTTPResponse) throws -> Void {
        }
    }
}

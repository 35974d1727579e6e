import Foundation
import Testing

@testable import Constructs

/// What `Tests/Cases/Constructs/limits-of-bodies` describes is held against its limits both ways, whatever its type is.
@Suite struct BodyLimitTests {
    @Test func `an answer without a type of its own keeps its limits where that is wanted`() async throws {
        let call = Bounded.WordsGet()
        #expect(try await found(call, #"["a","b"]"#) == [])
        #expect(
            try await found(call, #"["a","toolong","1","a"]"#) == [
                " uniqueItems", "/1 maxLength", "/2 pattern",
            ])
        #expect(try await found(Bounded.NotePost(body: "abc"), "four") == [" maxLength"])
    }

    @Test(arguments: [
        (200, "[[1,2],[0]]", ["/1/0 minimum"]), (200, "null", []), (201, #"{"a":1,"b":2}"#, ["/b maximum"]),
        (202, #"{"count":0}"#, ["/count minimum"]), (203, "true", []),
    ])
    func `each of several outcomes keeps its own`(_ status: Int, _ text: String, _ expected: [String])
        async throws
    {
        #expect(try await found(Bounded.WordsPut(body: []), text, status: status) == expected)
    }

    @Test func `each element of a stream is held against its limits`() async throws {
        let lines = Bounded.LinesPost(body: [])
        #expect(try await seen(client("1\n9\n10\n").send(lines), until: [" maximum"]) == 2)
        #expect(try await seen(client("1\n9\n10\n", checks: false).send(lines), until: []) == 3)
        let events = "data: {\"count\":1}\n\ndata: {\"count\":0}\n\n"
        #expect(try await seen(client(events).send(Bounded.EventsGet()), until: ["/count minimum"]) == 1)
    }

    @Test func `what is sent without a type of its own keeps its limits`() {
        #expect(
            told(Bounded.WordsPut(body: ["a", "toolong", "a"])) == ["/body uniqueItems", "/body/1 maxLength"])
        #expect(told(Bounded.NotePost(body: "four")) == ["/body maxLength"])
        #expect(
            told(Bounded.LinesPost(body: [.init(count: 1), .init(count: 0)])) == ["/body/1/count minimum"])
    }

    @Test func `the parts of a form keep their limits, and those of the whole`() {
        #expect(told(Bounded.FormPost(id: "1", title: "ab", words: ["a"])) == [])
        #expect(told(Bounded.FormPost(id: "1", title: "ab")) == ["/body anyOf"])
        let file = UploadSource.bytes([1])
        let call = Bounded.FormPost(
            id: "long", title: "a", words: ["1"], files: [file, file], thing: .init(count: 0),
            additionalProperties: ["x": "abc"])
        #expect(
            told(call) == [
                "/id maxLength", "/body/title minLength", "/body/words/0 pattern", "/body/files maxItems",
                "/body/thing/count minimum", "/body/x maxLength", "/body maxProperties",
            ])
    }

    @Test func `items are equal when they are written so`() throws {
        let instants = #"{"times":["2026-01-01T00:00:00Z","2026-01-01T01:00:00+01:00"]}"#
        #expect(try read(LimitedThing.self, instants).violations().map(\.pointer) == ["/times"])
        let parts =
            #"{"parts":[{"name":"é"},{"name":"e\u0301"},{"name":null},{},{"price":"1.0"},{"price":"1.00"}]}"#
        #expect(try read(LimitedThing.self, parts).violations() == [])
        let same = #"{"parts":[{"name":"é","price":"1"},{"price":"1","name":"\u00e9"}]}"#
        #expect(try read(LimitedThing.self, same).violations().map(\.pointer) == ["/parts"])
    }

    private func client(_ text: String, status: Int = 200, checks: Bool = true) -> ConstructsClient {
        ConstructsClient(
            server: ConstructsServer(url: "https://api.example.com"),
            options: CallOptions(retry: .never, checksArguments: false, checksAnswers: checks),
            transport: InMemoryTransport([HTTPResponse(status: status, body: Array(text.utf8))]))
    }

    private func found<O: ConstructsOperation>(
        _ call: O, _ text: String, status: Int = 200
    ) async throws -> [String] {
        do {
            _ = try await client(text, status: status).send(call)
            return []
        } catch {
            let violations = try #require((error.underlying as? ValidationError)?.violations)
            return violations.map { "\($0.pointer) \($0.keyword)" }
        }
    }

    /// How many elements came before one that is not as it should be.
    private func seen<S: AsyncSequence>(_ stream: S, until violations: [String]) async throws -> Int {
        var count = 0
        do {
            for try await _ in stream { count += 1 }
            #expect(violations == [])
        } catch let error as ValidationError {
            #expect(error.violations.map { "\($0.pointer) \($0.keyword)" } == violations)
        }
        return count
    }

    private func told(_ call: some ConstructsOperation) -> [String] {
        call.violations().map { "\($0.pointer) \($0.keyword)" }
    }
}

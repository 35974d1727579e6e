import Foundation
import Support
import Testing

@testable import BinderyRuntime

@Suite struct StreamTests {
    @Test func `events are typed, and end with the word that says so`() async throws {
        let stream: EventStream<Pet> = response(
            [
                "data: {\"id\":1,\"na", "me\":\"Ada\"}\n\n: ping\n\ndata: {\"id\":2,\"name\":\"Bo\"}\n\n",
                "data: [DONE]\n\ndata: broken\n\n",
            ]
        ).events()
        #expect(try await all(stream) == [Pet(id: 1, name: "Ada"), Pet(id: 2, name: "Bo")])
    }

    @Test func `text stays text, and an event can be had whole`() async throws {
        let bytes = ["event: add\nid: 7\ndata: {\"n\":1}\n\ndata: {}\n\n"]
        #expect(try await all(response(bytes).events(.text) as EventStream<String>) == ["{\"n\":1}", "{}"])
        let whole: EventStream<JSONValue> = response(bytes).events(.eventOfJSON)
        #expect(
            try await all(whole)
                == [["event": "add", "data": ["n": 1], "id": "7"], ["data": [:], "id": "7"]])
        let plain: EventStream<JSONValue> = response(bytes).events(.event)
        #expect(try await all(plain).first == ["event": "add", "data": "{\"n\":1}", "id": "7"])
    }

    @Test func `an event that cannot be read is an error`() async {
        let stream: EventStream<Pet> = response(["data: {}\n\n"]).events()
        await #expect(throws: DecodingError.self) { try await all(stream) }
    }

    @Test func `lines are typed, the last without its end too`() async throws {
        let bytes = ["[1]\n\n", "[2", "]\r\n  \n\u{1E}[3]\n[4]"]
        #expect(try await all(response(bytes).records() as RecordStream<[Int]>) == [[1], [2], [3], [4]])
        await #expect(throws: (any Error).self) {
            try await all(response(["[1]\n[2"]).records() as RecordStream<[Int]>)
        }
    }

    @Test func `a record after a separator may go on over lines, and is given when it is whole`() async throws
    {
        let bytes = ["\u{1E}[1]\n\u{1E}[\n2,\n", "3]\n\u{1E}\n\u{1E} [4\n]", "\n\n\u{1E}[5]"]
        let lists: RecordStream<[Int]> = response(bytes).records()
        #expect(try await all(lists) == [[1], [2, 3], [4], [5]])
        let texts: RecordStream<[String]> = response(["\u{1E}[\"[\\\"{\",\n\"}\"]\n"]).records()
        #expect(try await all(texts) == [["[\"{", "}"]])
        for cutOff in ["\u{1E}[1,\n", "\u{1E}[1,\n\u{1E}[2]\n"] {
            await #expect(throws: DecodingError.self) {
                try await all(response([cutOff]).records() as RecordStream<[Int]>)
            }
        }
    }

    @Test func `a stream that breaks off is asked for again from where it was`() async throws {
        let transport = BrokenStreams()
        let connection = Connection(server: PetServer.production, transport: transport)
        let stream: EventStream<Pet> = try await connection.resumingEvents(of: WatchPets())
        #expect(try await all(stream).map(\.id) == [1, 2, 3])
        #expect(transport.lastIDs.with { $0 } == [nil, "e1", "e2", "e3"])
    }

    @Test func `a server that tells the same events again is not asked for ever`() async throws {
        let count = Locked(0)
        let transport = InMemoryTransport { _ in
            count.with { $0 += 1 }
            return .init(200, "retry: 1\nid: e1\ndata: {\"id\":1,\"name\":\"\"}\n\n")
        }
        let connection = Connection(server: PetServer.production, transport: transport)
        let stream: EventStream<Pet> = try await connection.resumingEvents(of: WatchPets(), attempts: 2)
        #expect(try await all(stream).map(\.id) == [1, 1, 1])
        #expect(count.value == 3)
    }

    @Test func `events arrive before the answer ends`() async throws {
        let goesOn = DispatchSemaphore(value: 0)
        let server = try LoopbackServer { _ in
            .init(
                200, headers: [("Content-Type", "text/event-stream")],
                pieces: [
                    { Array("data: {\"id\":1,\"name\":\"Ada\"}\n\n".utf8) },
                    {
                        goesOn.wait()
                        return Array("data: {\"id\":2,\"name\":\"Bo\"}\n\n".utf8)
                    },
                ])
        }
        defer { server.stop() }
        let connection = Connection(server: PetServer(url: server.url))
        var events = try await connection.send(WatchPets()).makeAsyncIterator()
        #expect(try await events.next()?.id == 1)
        goesOn.signal()
        #expect(try await events.next()?.id == 2)
        #expect(try await events.next() == nil)
    }

    @Test func `what nobody reads yet waits in order, in memory and then on disk`() async throws {
        let buffer = BodyBuffer {}
        var iterator = buffer.stream.makeAsyncIterator()
        let chunks = (0..<40).map { [UInt8](repeating: UInt8($0), count: BodyBuffer.memory / 16) }
        for chunk in chunks[..<30] { buffer.append(chunk) }
        var bytes: [UInt8] = []
        for _ in 0..<20 { bytes += try await iterator.next() ?? [] }
        for chunk in chunks[30...] { buffer.append(chunk) }
        buffer.finish(nil)
        while let chunk = try await iterator.next() { bytes += chunk }
        #expect(bytes == chunks.flatMap { $0 })
    }

    @Test func `what has arrived is read before the error that ends it`() async throws {
        let buffer = BodyBuffer {}
        var iterator = buffer.stream.makeAsyncIterator()
        buffer.append([1])
        buffer.finish(TransportError(.connection, "it broke off"))
        #expect(try await iterator.next() == [1])
        await #expect(throws: TransportError.self) { _ = try await iterator.next() }
    }

    @Test func `a body that nobody reads any more is given up`() async throws {
        let isGivenUp = Locked(false)
        do {
            var stream: ByteStream? = BodyBuffer { isGivenUp.value = true }.stream
            #expect(stream != nil && !isGivenUp.value)
            stream = nil
        }
        #expect(isGivenUp.value)
        let waiting = BodyBuffer {}
        let task = Task { [stream = waiting.stream] in
            for try await _ in stream {}
            try Task.checkCancellation()
        }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func `a failure of a stream is read whole`() async throws {
        let server = try LoopbackServer { _ in LoopbackResponse(404, json: #"{"code":"gone"}"#) }
        defer { server.stop() }
        let connection = Connection(server: PetServer(url: server.url))
        let error = await #expect(throws: CallError<PetProblem>.self) {
            _ = try await connection.send(WatchPets())
        }
        #expect(error?.body == PetProblem(code: "gone"))
    }

    @Test func `a download is a file when all of it has come`() async throws {
        let bytes = [UInt8]((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0) })
        let server = try LoopbackServer { _ in LoopbackResponse(200, body: bytes) }
        defer { server.stop() }
        let folder = try TemporaryFolder()
        let file = folder.url.appendingPathComponent("pets.bin")
        let connection = Connection(server: PetServer(url: server.url))
        let received = Locked(0)
        let response = try await connection.download(WatchPets(), to: file) { count, total in
            received.value = count
            #expect(total == 3_000_000)
        }
        #expect(response.status == 200)
        #expect(try [UInt8](Data(contentsOf: file)) == bytes)
        #expect(received.value == bytes.count)
    }

    @Test func `an upload from a file arrives, and is told how far it is`() async throws {
        let folder = try TemporaryFolder()
        let file = folder.url.appendingPathComponent("pets.bin")
        try Data(repeating: 7, count: 2_000_000).write(to: file)
        let server = try LoopbackServer { request in
            let isWhole = request.body == [UInt8](repeating: 7, count: 2_000_000)
            let hasParts = request.body.starts(with: Array("--bindery-".utf8))
            return LoopbackResponse(
                200, json: #"{"id":\#(isWhole ? 1 : hasParts ? 2 : 0),"name":"\#(request.body.count)"}"#)
        }
        defer { server.stop() }
        let connection = Connection(server: PetServer(url: server.url))
        let sent = Locked(0)
        let upload = UploadSource.file(file).onProgress { count, _ in sent.value = count }
        #expect(try await connection.send(PutPicture(picture: upload, isPart: false)).id == 1)
        #expect(sent.value == 2_000_000)
        #expect(try await connection.send(PutPicture(picture: upload, isPart: true)).id == 2)
    }

    private func response(_ pieces: [String]) -> HTTPResponse {
        var response = HTTPResponse(status: 200)
        response.stream = ByteStream(
            AsyncThrowingStream { continuation in
                for piece in pieces { continuation.yield(Array(piece.utf8)) }
                continuation.finish()
            })
        return response
    }

    private func all<S: AsyncSequence>(_ sequence: S) async throws -> [S.Element] {
        var result: [S.Element] = []
        for try await element in sequence { result.append(element) }
        return result
    }
}

private struct WatchPets: APIOperation {
    typealias Failure = PetProblem
    typealias Server = PetServer
    static var endpoint: Endpoint {
        Endpoint(.get, "/pets/events", accepts: ["text/event-stream"], streams: true)
    }
    func build(_ request: inout RequestBuilder) {}
    static func output(_ response: HTTPResponse) throws -> EventStream<Pet> { response.events() }
}

private struct PutPicture: APIOperation {
    typealias Server = PetServer
    var picture: UploadSource
    var isPart: Bool
    static var endpoint: Endpoint { Endpoint(.put, "/picture") }
    func build(_ request: inout RequestBuilder) {
        if isPart { request.part("picture", picture) } else { request.upload(picture) }
    }
    static func output(_ response: HTTPResponse) throws -> Pet { try response.json() }
}

/// Gives one event an answer, and breaks in different ways, until there is no more.
private struct BrokenStreams: Transport {
    let lastIDs = Locked<[String?]>([])

    func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        let number = lastIDs.with {
            $0.append(request.headers["Last-Event-ID"])
            return $0.count
        }
        guard number < 4 else { return HTTPResponse(status: 204) }
        var response = HTTPResponse(status: 200)
        response.stream = ByteStream(
            AsyncThrowingStream { continuation in
                let event = "retry: 1\nid: e\(number)\ndata: {\"id\":\(number),\"name\":\"\"}\n\ndata: {"
                continuation.yield(Array(event.utf8))
                continuation.finish(
                    throwing: number == 2 ? TransportError(.connection, "it broke off") : nil)
            })
        return response
    }
}

import Foundation
import Support
import Testing

@testable import BinderyRuntime

/// Bodies that nobody wants in memory, over a real network. `Scripts/bench calling` says what memory they take.
@Suite(.serialized) struct LargeTransferTests {
    private static let size = 200_000_000
    private static let block = [UInt8](repeating: 7, count: 1_000_000)

    @Test func `200 MB are written to a file, piece by piece`() async throws {
        let server = try LoopbackServer { _ in
            LoopbackResponse(
                200, headers: [("Content-Length", "\(Self.size)")],
                pieces: Array(repeating: { Self.block }, count: Self.size / Self.block.count))
        }
        defer { server.stop() }
        let folder = try TemporaryFolder()
        let file = folder.url.appendingPathComponent("large.bin")
        let told = Locked((last: 0, longestPiece: 0))
        _ = try await pets(server).download(LargeFile(), to: file) { received, total in
            told.with { $0 = (received, max($0.longestPiece, received - $0.last)) }
            #expect(total == Self.size)
        }
        #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int == Self.size)
        #expect(told.value.last == Self.size)
        #expect(told.value.longestPiece <= 1 << 20)
    }

    @Test func `200 MB are sent from a file, piece by piece`() async throws {
        let folder = try TemporaryFolder()
        let file = folder.url.appendingPathComponent("large.bin")
        #expect(FileManager.default.createFile(atPath: file.path, contents: nil))
        let handle = try FileHandle(forWritingTo: file)
        for _ in 0..<(Self.size / Self.block.count) { try handle.write(contentsOf: Data(Self.block)) }
        try handle.close()
        let server = try LoopbackServer(keepsBodies: false) { request in
            LoopbackResponse(200, json: #"{"id":\#(request.bodyCount),"name":""}"#)
        }
        defer { server.stop() }
        let told = Locked(0)
        let upload = UploadSource.file(file).onProgress { sent, total in
            told.with { $0 += 1 }
            #expect(total == Self.size)
        }
        #expect(try await pets(server).send(SendFile(file: upload)).id == Self.size)
        #expect(told.value > 100)
    }

    @Test(.timeLimit(.minutes(1))) func `100 MB that are taken whole are copied once`() async throws {
        let server = try LoopbackServer { _ in
            LoopbackResponse(
                200, headers: [("Content-Length", "\(Self.size / 2)")],
                pieces: Array(repeating: { Self.block }, count: Self.size / 2 / Self.block.count))
        }
        defer { server.stop() }
        #expect(try await pets(server).response(to: RetrievePet(id: "1")).body.count == Self.size / 2)
    }

    #if canImport(FoundationNetworking)
    @Test func `what a session has to say waits for what it said before`() async throws {
        let queue = PacedQueue()
        let goesOn = DispatchSemaphore(value: 0)
        let (added, done) = (Locked(0), Locked(0))
        queue.addOperation { goesOn.wait() }
        Thread.detachNewThread {
            for _ in 0..<1_000 {
                queue.addOperation { done.with { $0 += 1 } }
                added.with { $0 += 1 }
            }
        }
        for _ in 0..<500 where added.value < 200 { try await Task.sleep(for: .milliseconds(10)) }
        try await Task.sleep(for: .milliseconds(50))
        #expect(200..<300 ~= added.value)
        #expect(done.value == 0)
        goesOn.signal()
        for _ in 0..<500 where done.value < 1_000 { try await Task.sleep(for: .milliseconds(10)) }
        #expect(done.value == 1_000)
    }

    /// Without `await`, since tasks wait for the same threads.
    @Test func `what a session has to say waits for no thread that others hold`() {
        let queue = PacedQueue()
        let goesOn = DispatchSemaphore(value: 0)
        let done = Locked(0)
        for _ in 0..<500 { DispatchQueue.global().async { goesOn.wait() } }
        for _ in 0..<100 { queue.addOperation { done.with { $0 += 1 } } }
        for _ in 0..<500 where done.value < 100 { Thread.sleep(forTimeInterval: 0.01) }
        for _ in 0..<500 { goesOn.signal() }
        #expect(done.value == 100)
    }
    #endif

    @Test(.timeLimit(.minutes(1))) func `answers that are too long hold up nobody`() async throws {
        let server = try LoopbackServer { request in
            request.target.hasSuffix("/1")
                ? LoopbackResponse(200, json: petText)
                : LoopbackResponse(200, pieces: Array(repeating: { Self.block }, count: 20))
        }
        defer { server.stop() }
        var connection = pets(server)
        connection.transport = URLSessionTransport(longestAnswer: 1 << 10)
        let calls = connection
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    let error = await #expect(throws: CallError<PetProblem>.self) {
                        try await calls.send(RetrievePet(id: "2"))
                    }
                    #expect((error?.underlying as? TransportError)?.reason == .tooLong)
                }
                group.addTask {
                    let pet = try await calls.send(RetrievePet(id: "1"))
                    #expect(pet.id == 1)
                }
            }
            try await group.waitForAll()
        }
    }
}

private struct LargeFile: APIOperation {
    typealias Server = PetServer
    static let endpoint = Endpoint(.get, "/large", streams: true)
    func build(_ request: inout RequestBuilder) {}
    static func output(_ response: HTTPResponse) throws -> ByteStream { response.chunks }
}

private struct SendFile: APIOperation {
    typealias Server = PetServer
    var file: UploadSource
    static let endpoint = Endpoint(.put, "/large")
    func build(_ request: inout RequestBuilder) { request.upload(file) }
    static func output(_ response: HTTPResponse) throws -> Pet { try response.json() }
}

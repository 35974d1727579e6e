import Foundation
import Support
import Testing

@testable import BinderyRuntime

@Suite struct URLSessionTransportTests {
    @Test func `a call goes through and its answer is read`() async throws {
        let server = try LoopbackServer { request in
            guard request.method == "GET", request.target == "/v1/pets/p%2F1?expand=a%20b&expand=%C3%A9",
                request.header("authorization") == "Bearer t", request.header("X-Trace") == "t1"
            else { return LoopbackResponse(400, json: #"{"code":"wrong"}"#) }
            return LoopbackResponse(200, json: #"{"id":1,"name":"Ada"}"#)
        }
        defer { server.stop() }
        let pet = try await connection(server).send(RetrievePet(id: "p/1", expand: ["a b", "é"]))
        #expect(pet == Pet(id: 1, name: "Ada"))
    }

    @Test func `a body arrives byte for byte`() async throws {
        let server = try LoopbackServer { request in
            let text = String(decoding: request.body, as: UTF8.self)
            return LoopbackResponse(
                201, json: request.header("Content-Type") == "application/json" ? text : "{}")
        }
        defer { server.stop() }
        // Long enough for clients that ask first whether they may send it.
        let pet = Pet(id: 2, name: String(repeating: "é", count: 1_000_000))
        #expect(try await connection(server).send(CreatePet(body: pet)) == pet)
    }

    @Test func `a failure brings its body and headers`() async throws {
        let server = try LoopbackServer { _ in
            var response = LoopbackResponse(404, json: #"{"code":"gone"}"#)
            response.headers.append((name: "X-Request-ID", value: "r1"))
            return response
        }
        defer { server.stop() }
        let error = await failure(connection(server))
        #expect(error?.kind == .notFound)
        #expect(error?.status == 404)
        #expect(error?.body == PetProblem(code: "gone"))
        #expect(error?.headers["x-request-id"] == "r1")
    }

    @Test func `a port that nobody listens on is a connection error`() async throws {
        let server = try LoopbackServer { _ in LoopbackResponse(200) }
        server.stop()
        server.stop()
        let error = await failure(connection(server))
        #expect(error?.kind == .connection)
        #expect(error?.underlying is TransportError)
    }

    @Test func `a silent server is a timeout`() async throws {
        let release = DispatchSemaphore(value: 0)
        let server = try LoopbackServer { _ in
            release.wait()
            return LoopbackResponse(200)
        }
        defer { server.stop() }
        let error = await failure(connection(server, URLSessionTransport(timeout: 1)))
        release.signal()
        #expect(error?.kind == .timeout)
    }

    @Test func `cancelling the task ends the call`() async throws {
        let arrived = DispatchSemaphore(value: 0)
        let release = DispatchSemaphore(value: 0)
        let server = try LoopbackServer { _ in
            arrived.signal()
            release.wait()
            return LoopbackResponse(200)
        }
        defer { server.stop() }
        let call = Task { await failure(connection(server))?.kind }
        await Task.detached { wait(for: arrived) }.value
        call.cancel()
        #expect(await call.value == .cancelled)
        release.signal()
    }

    @Test func `a redirect within the server takes the credentials along`() async throws {
        let server = try LoopbackServer { request in
            request.target.hasPrefix("/v1/")
                ? LoopbackResponse(302, headers: [("Location", "/moved")])
                : LoopbackResponse(200, json: #"{"id":1,"name":"\#(request.header("Authorization") ?? "")"}"#)
        }
        defer { server.stop() }
        #expect(try await connection(server).send(RetrievePet(id: "1")).name == "Bearer t")
    }

    @Test func `a redirect to another server leaves the credentials behind`() async throws {
        let other = try LoopbackServer { request in
            let names = request.headers.map { $0.name.lowercased() }
            let isClean = !names.contains("authorization") && !names.contains("x-trace")
            return LoopbackResponse(200, json: #"{"id":1,"name":"\#(isClean ? "clean" : "leak")"}"#)
        }
        defer { other.stop() }
        let location = "\(other.url)/elsewhere"
        let server = try LoopbackServer { _ in LoopbackResponse(302, headers: [("Location", location)]) }
        defer { server.stop() }
        #expect(try await connection(server).send(RetrievePet(id: "1")).name == "clean")
    }

    @Test func `a body is not taken to another server`() async throws {
        let other = try LoopbackServer { _ in LoopbackResponse(200, json: #"{"id":1,"name":"leak"}"#) }
        defer { other.stop() }
        let location = "\(other.url)/elsewhere"
        let server = try LoopbackServer { _ in LoopbackResponse(307, headers: [("Location", location)]) }
        defer { server.stop() }
        let connection = connection(server)
        let error = await #expect(throws: CallError<PetProblem>.self) {
            try await connection.send(CreatePet(body: Pet(id: 1, name: "Ada")))
        }
        #expect(error?.status == 307)
    }

    @Test func `a transport with a configuration of its own calls, and can be let go`() async throws {
        let server = try LoopbackServer { _ in LoopbackResponse(200, json: #"{"id":1,"name":"Ada"}"#) }
        defer { server.stop() }
        for _ in 1...3 {
            let transport = URLSessionTransport(configuration: URLSessionTransport.plainConfiguration)
            #expect(try await connection(server, transport).send(RetrievePet(id: "1")).id == 1)
        }
    }

    @Test func `calls at the same time do not disturb each other`() async throws {
        let server = try LoopbackServer { request in
            let id = request.target.split(separator: "/").last ?? ""
            return LoopbackResponse(200, json: #"{"id":\#(id),"name":""}"#)
        }
        defer { server.stop() }
        let connection = connection(server)
        let ids = try await withThrowingTaskGroup(of: Int.self) { group in
            for id in 1...20 { group.addTask { try await connection.send(RetrievePet(id: "\(id)")).id } }
            return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
        }
        #expect(ids == Set(1...20))
    }
}

private func connection(
    _ server: LoopbackServer, _ transport: URLSessionTransport = URLSessionTransport()
) -> Connection<PetServer> {
    Connection(
        server: PetServer(url: server.url + "/v1/"), credentials: .bearer("t"), transport: transport,
        options: CallOptions(retry: .never),
        conventions: APIConventions(schemes: [SecurityScheme("token", .bearer)]))
}

private func failure(_ connection: Connection<PetServer>) async -> CallError<PetProblem>? {
    await #expect(throws: CallError<PetProblem>.self) { try await connection.send(RetrievePet(id: "1")) }
}

private func wait(for semaphore: DispatchSemaphore) { semaphore.wait() }

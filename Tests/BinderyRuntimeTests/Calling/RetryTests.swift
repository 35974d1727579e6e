import Foundation
import Testing

@testable import BinderyRuntime

@Suite struct RetryTests {
    @Test(arguments: [408, 429, 500, 502, 503, 504])
    func `a status that may pass is tried again, twice`(status: Int) async throws {
        let time = FakeTime()
        let transport = InMemoryTransport([.init(status, ""), .init(status, ""), .pet])
        #expect(try await petConnection(transport, time).send(RetrievePet(id: "1")).id == 1)
        #expect(time.waited == [.milliseconds(500), .seconds(1)])
        let error = await petFailure(petConnection(InMemoryTransport { _ in .init(status, "") }))
        #expect(error?.attempts == 3)
        #expect(error?.description.contains("after 3 attempts") == true)
    }

    @Test(arguments: [400, 401, 403, 404, 409, 422, 501])
    func `other statuses are not`(status: Int) async {
        let transport = InMemoryTransport { _ in .init(status, "") }
        #expect(await petFailure(petConnection(transport))?.attempts == 1)
        #expect(transport.requests.count == 1)
    }

    @Test func `what may have had an effect is not sent twice`() async {
        for answer in [500, 503] {
            let transport = InMemoryTransport { _ in .init(answer, "") }
            _ = try? await petConnection(transport).send(CreatePet(body: Pet(id: 1, name: "Ada")))
            #expect(transport.requests.count == 1)
        }
        let broken = InMemoryTransport { _ in throw TransportError(.connection, "reset") }
        let error = await #expect(throws: CallError<PetProblem>.self) {
            try await petConnection(broken).send(CreatePet())
        }
        #expect(broken.requests.count == 1)
        #expect(error?.outcome == .unknown)
    }

    @Test func `what surely had none is sent again, whatever it is`() async throws {
        for status in [408, 429] {
            let transport = InMemoryTransport([.init(status, ""), .pet])
            #expect(try await petConnection(transport).send(CreatePet()).id == 1)
        }
        let calls = Shared(0)
        let unreachable = InMemoryTransport { _ in
            if calls.with({
                $0 += 1; return $0
            }) == 1 {
                throw TransportError(.unreachable, "refused")
            }
            return .pet
        }
        #expect(try await petConnection(unreachable).send(CreatePet()).id == 1)
        let error = await petFailure(
            petConnection(InMemoryTransport { _ in throw TransportError(.unreachable, "refused") }))
        #expect(error?.outcome == .notSent)
        #expect(error?.attempts == 3)
    }

    @Test(arguments: [
        ("7", Duration.seconds(7)), ("0", .zero), ("Tue, 14 Nov 2023 22:13:25 GMT", .seconds(5)),
        ("Tuesday, 14-Nov-23 22:13:30 GMT", .seconds(10)), ("Tue Nov 14 22:13:21 2023", .seconds(1)),
        ("Tue, 14 Nov 2023 22:00:00 GMT", .zero), ("soon", .milliseconds(500)), ("-3", .milliseconds(500)),
    ])
    func `the server says how long to wait`(value: String, pause: Duration) async throws {
        let time = FakeTime()
        let wait = HTTPResponse(status: 429, headers: ["Retry-After": value])
        _ = try await petConnection(InMemoryTransport([wait, .pet]), time).send(RetrievePet(id: "1"))
        #expect(time.waited == [pause])
    }

    @Test func `a server that wants too long a pause is not asked again`() async {
        let transport = InMemoryTransport { _ in HTTPResponse(status: 503, headers: ["Retry-After": "3600"]) }
        #expect(await petFailure(petConnection(transport))?.attempts == 1)
    }

    @Test func `pauses double up to a limit, and chance takes up to half away`() {
        let rule = RetryRule(retries: 10)
        let pauses = { (random: UInt64) in
            (1...6).compactMap { rule.pause(before: $0, after: nil, FakeTime().sources(random: random)) }
        }
        #expect(pauses(0) == [0.5, 1, 2, 4, 8, 8].map { .seconds($0) })
        for (most, least) in zip(pauses(0), pauses(.max)) { #expect(least >= most / 2 && least < most) }
        #expect(rule.pause(before: 1_000, after: nil, FakeTime().sources()) == .seconds(8))
    }

    @Test func `the deadline ends all attempts`() async {
        let time = FakeTime()
        let transport = InMemoryTransport { _ in
            time.advance(.seconds(20))
            return .init(503, "")
        }
        var connection = petConnection(transport, time)
        connection.options.deadline = .seconds(30)
        connection.options.retry = RetryRule(retries: 9)
        #expect(await petFailure(connection)?.attempts == 2)
    }

    @Test func `an attempt that takes too long is a timeout`() async {
        var connection = petConnection(
            InMemoryTransport { _ in
                try await Task.sleep(for: .seconds(60))
                return .pet
            })
        connection.options.timeAndChance.expire = { limit in
            #expect(limit == .seconds(2))
            try await Task.sleep(for: .milliseconds(10))
        }
        connection.options.timeout = .seconds(2)
        connection.options.retry = .never
        let error = await petFailure(connection)
        #expect(error?.kind == .timeout)
        #expect(error?.outcome == .unknown)
    }

    @Test func `cancelling ends the pause`() async {
        let time = FakeTime()
        var connection = petConnection(InMemoryTransport { _ in .init(503, "") }, time)
        connection.options.timeAndChance.wait = { _ in
            withUnsafeCurrentTask { $0?.cancel() }
            try Task.checkCancellation()
        }
        let fixed = connection
        let error = await Task { await petFailure(fixed) }.value
        #expect(error?.kind == .cancelled)
        #expect(error?.attempts == 1)
    }

    @Test func `a client that only fails stops trying again`() async {
        let transport = InMemoryTransport { _ in .init(503, "") }
        let connection = petConnection(transport)
        for _ in 1...100 { _ = await petFailure(connection) }
        #expect(transport.requests.count == 200)
        #expect(await petFailure(connection)?.attempts == 1)
        #expect(await petFailure(petConnection(transport))?.attempts == 3)
    }

    @Test func `bodies say what is tried again`() async {
        var rule = RetryRule(retries: 1)
        rule.also = [.init("/advice", "again")]
        rule.never = [.init("/advice", "stop"), .init("/final", "true")]
        for (status, body, attempts) in [
            (402, #"{"advice":"again"}"#, 2), (402, #"{"advice":"other"}"#, 1),
            (503, #"{"advice":"stop"}"#, 1),
            (503, #"{"final":true}"#, 1), (503, "<html>", 2),
        ] {
            var connection = petConnection(InMemoryTransport { _ in .init(status, body) })
            connection.options.retry = rule
            #expect(await petFailure(connection)?.attempts == attempts)
        }
    }

    @Test func `a key is made once for a call, and kept`() async throws {
        let transport = InMemoryTransport([.init(500, ""), .pet, .pet, .pet])
        var connection = petConnection(transport)
        connection.options.timeAndChance.random = TimeAndChance.system.random
        for _ in 1...2 { _ = try await connection.send(PayForPet(key: nil)) }
        _ = try await connection.send(PayForPet(key: "mine"))
        let keys = transport.requests.map { $0.headers["Idempotency-Key"] }
        #expect(keys[0] == keys[1] && keys[1] != keys[2])
        #expect(
            keys[0]?.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/)
                != nil)
        #expect(keys[3] == "mine")
    }
}

/// `POST /payments`
private struct PayForPet: APIOperation {
    typealias Server = PetServer
    var key: String?
    static let endpoint = Endpoint(.post, "/payments", idempotencyHeader: "Idempotency-Key")
    func build(_ request: inout RequestBuilder) { request.header("Idempotency-Key", key) }
    static func output(_ response: HTTPResponse) throws {}
}

import Foundation
import Support
import Testing

@testable import BinderyRuntime

/// Whatever a call begins ends with it.
@Suite struct CallLifeTests {
    @Test(arguments: Ending.allCases)
    func `a thousand calls leave no task behind, however they end`(ending: Ending) async throws {
        let begun = Begun()
        weak var trace: Trace?
        do {
            let inherited = Trace()
            trace = inherited
            await Trace.$current.withValue(inherited) {
                await withTaskGroup(of: Void.self) { group in
                    for _ in 0..<1_000 {
                        group.addTask { await ending.call(begun) }
                    }
                }
            }
        }
        #expect(begun.count.value > 0)
        #expect(begun.open.value == 0)
        // A task that has ended lets go of what it inherited a moment later.
        for _ in 0..<200 where trace != nil { try await Task.sleep(for: .milliseconds(10)) }
        #expect(trace == nil)
    }

    @Test func `a stream that is left midway closes its connection, and keeps no task`() async throws {
        let open = Locked(0)
        let server = try LoopbackServer { _ in
            LoopbackResponse { write in
                open.with { $0 += 1 }
                defer { open.with { $0 -= 1 } }
                guard write(Array("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n".utf8)) else {
                    return
                }
                while write(Array("data: {\"id\":1,\"name\":\"\"}\n\n".utf8)) {
                    Thread.sleep(forTimeInterval: 0.002)
                }
            }
        }
        defer { server.stop() }
        let connection = pets(server)
        weak var trace: Trace?
        do {
            let inherited = Trace()
            trace = inherited
            try await Trace.$current.withValue(inherited) {
                for _ in 0..<20 {
                    for try await pet in try await connection.send(FollowPets()) {
                        #expect(pet.id == 1)
                        break
                    }
                }
            }
        }
        for _ in 0..<500 where open.value > 0 || trace != nil { try await Task.sleep(for: .milliseconds(10)) }
        #expect(open.value == 0)
        #expect(trace == nil)
    }
}

/// Every task that is made within a call inherits it, and keeps it alive as long as itself.
private final class Trace: Sendable {
    @TaskLocal static var current: Trace?
}

/// What calls have begun in a transport or with a clock, and how much of it goes on.
private struct Begun: Sendable {
    let count = Locked(0)
    let open = Locked(0)

    func during<Value>(_ body: () async throws -> Value) async rethrows -> Value {
        count.with { $0 += 1 }
        open.with { $0 += 1 }
        defer { open.with { $0 -= 1 } }
        return try await body()
    }
}

/// How a call comes to its end.
enum Ending: CaseIterable, Sendable {
    case success, failure, timeout, deadline, cancelledWhileSending, cancelledWhilePausing,
        cancelledWithoutToken

    fileprivate func call(_ begun: Begun) async {
        var credentials = Credentials.bearer("t")
        if self == .cancelledWithoutToken {
            credentials = .oauth(TokenSource(clientID: "c", clientSecret: "s", tokenURL: "https://a.example"))
        }
        var connection = petConnection(credentials) { _ in try await begun.during { try await answer() } }
        connection.options = options(begun)
        let fixed = connection
        let task = Task { await petFailure(fixed)?.kind }
        if let pause = pauseBeforeCancelling {
            try? await Task.sleep(for: pause)
            task.cancel()
        }
        #expect(await task.value == kind)
    }

    private var pauseBeforeCancelling: Duration? {
        switch self {
        case .success, .failure, .timeout, .deadline: nil
        case .cancelledWhileSending, .cancelledWhilePausing, .cancelledWithoutToken: .milliseconds(50)
        }
    }

    private var kind: CallErrorKind? {
        switch self {
        case .success: nil
        case .failure: .server
        case .timeout, .deadline: .timeout
        case .cancelledWhileSending, .cancelledWhilePausing, .cancelledWithoutToken: .cancelled
        }
    }

    private func answer() async throws -> HTTPResponse {
        switch self {
        case .success: return .pet
        case .failure, .cancelledWhilePausing: return HTTPResponse(503, "")
        case .timeout, .deadline, .cancelledWhileSending, .cancelledWithoutToken:
            try await Task.sleep(for: .seconds(600))
            return .pet
        }
    }

    private func options(_ begun: Begun) -> CallOptions {
        let system = TimeAndChance.system
        let time = TimeAndChance(
            now: system.now, uptime: system.uptime,
            wait: { pause in try await begun.during { try await system.wait(pause) } },
            expire: { limit in try await begun.during { try await system.expire(limit) } },
            random: system.random)
        let retry = RetryRule(
            delay: self == .cancelledWhilePausing ? .seconds(60) : .milliseconds(1),
            longestDelay: .seconds(60))
        return CallOptions(
            retry: self == .timeout ? .never : retry,
            timeout: self == .timeout ? .milliseconds(20) : .seconds(60),
            deadline: self == .deadline ? .milliseconds(50) : nil, timeAndChance: time)
    }
}

private struct FollowPets: APIOperation {
    typealias Server = PetServer
    static let endpoint = Endpoint(.get, "/pets/events", accepts: ["text/event-stream"], streams: true)
    func build(_ request: inout RequestBuilder) {}
    static func output(_ response: HTTPResponse) throws -> EventStream<Pet> { response.events() }
}

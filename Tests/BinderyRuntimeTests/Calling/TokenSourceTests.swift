import Foundation
import Testing

@testable import BinderyRuntime

private let schemes = [SecurityScheme("token", .bearer, tokenURL: "https://auth.example.com/token")]

@Suite struct TokenSourceTests {
    @Test func `a token is had once, used, and renewed before it expires`() async throws {
        let time = FakeTime()
        let transport = server()
        let connection = pets(
            transport, time, TokenSource(clientID: "id é", clientSecret: "s:ecret", scopes: ["a", "b"]))
        for _ in 1...3 { _ = try await connection.send(RetrievePet(id: "1")) }
        let asked = transport.requests.filter { $0.method == .post }
        #expect(asked.count == 1)
        #expect(asked[0].url == "https://auth.example.com/token")
        #expect(
            asked[0].body.map { String(decoding: $0, as: UTF8.self) }
                == "grant_type=client_credentials&scope=a%20b")
        #expect(asked[0].headers["Authorization"] == "Basic \(basicToken("id%20%C3%A9", "s%3Aecret"))")
        time.advance(.seconds(3541))
        _ = try await connection.send(RetrievePet(id: "1"))
        #expect(transport.requests.map { $0.headers["Authorization"] ?? "" }.suffix(1) == ["Bearer token2"])
    }

    @Test func `however many calls wait, a token is asked for once`() async throws {
        let transport = server(delay: .milliseconds(30))
        let connection = pets(transport, FakeTime(), TokenSource(clientID: "i", clientSecret: "s"))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 1...100 { group.addTask { _ = try await connection.send(RetrievePet(id: "1")) } }
            try await group.waitForAll()
        }
        #expect(transport.requests.count { $0.method == .post } == 1)
    }

    @Test func `however many calls find their token refused, one other is asked for`() async throws {
        let isRevoked = Shared(false)
        let transport = InMemoryTransport { request in
            if request.method == .post { return tokens(isRevoked.with { $0 } ? "new" : "old") }
            try await Task.sleep(for: .milliseconds(5))
            let isGood = request.headers["Authorization"] == "Bearer \(isRevoked.with { $0 } ? "new" : "old")"
            return isGood ? .pet : .init(401, "")
        }
        let connection = pets(transport, FakeTime(), TokenSource(clientID: "i", clientSecret: "s"))
        _ = try await connection.send(RetrievePet(id: "1"))
        isRevoked.with { $0 = true }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 1...100 { group.addTask { _ = try await connection.send(RetrievePet(id: "1")) } }
            try await group.waitForAll()
        }
        #expect(transport.requests.count { $0.method == .post } == 2)
    }

    @Test func `a call that is cancelled while it waits leaves the others alone`() async throws {
        let transport = server(delay: .milliseconds(50))
        let connection = pets(transport, FakeTime(), TokenSource(clientID: "i", clientSecret: "s"))
        let first = Task { try await connection.send(RetrievePet(id: "1")).id }
        let second = Task { await petFailure(connection)?.kind }
        let third = Task { try await connection.send(RetrievePet(id: "1")).id }
        try await Task.sleep(for: .milliseconds(10))
        second.cancel()
        #expect(try await first.value == 1)
        #expect(await second.value == .cancelled)
        #expect(try await third.value == 1)
    }

    @Test func `a token that the server does not take is renewed, once`() async throws {
        let transport = InMemoryTransport { request in
            if request.method == .post { return tokens("new") }
            return request.headers["Authorization"] == "Bearer new" ? .pet : .init(401, "")
        }
        let kept = Shared<[String]>([])
        let source = TokenSource(
            .init(access: "old", refresh: "r1"), clientID: "id",
            onChange: { pair in kept.with { $0.append(pair.access) } })
        _ = try await pets(transport, FakeTime(), source).send(RetrievePet(id: "1"))
        #expect(kept.with { $0 } == ["new"])
        let body = transport.requests[1].body.map { String(decoding: $0, as: UTF8.self) }
        #expect(body == "grant_type=refresh_token&refresh_token=r1&client_id=id")
        let never = InMemoryTransport { request in request.method == .post ? tokens("t") : .init(401, "") }
        let error = await petFailure(pets(never, FakeTime(), TokenSource(clientID: "i", clientSecret: "s")))
        #expect(error?.kind == .unauthorized)
        #expect(never.requests.count == 4)
    }

    @Test func `a code is taken for tokens once, which are refreshed then`() async throws {
        let time = FakeTime()
        let transport = InMemoryTransport { request in
            request.method == .post
                ? .init(200, #"{"access_token":"t","refresh_token":"r","expires_in":100}"#) : .pet
        }
        let source = TokenSource(
            code: "c/1", redirectURL: "https://app.example.com/back", verifier: "v-1", clientID: "id")
        let connection = pets(transport, time, source)
        for _ in 1...2 { _ = try await connection.send(RetrievePet(id: "1")) }
        time.advance(.seconds(90))
        _ = try await connection.send(RetrievePet(id: "1"))
        let redirect = "https%3A%2F%2Fapp.example.com%2Fback"
        #expect(
            bodies(transport) == [
                "grant_type=authorization_code&code=c%2F1&redirect_uri=\(redirect)&code_verifier=v-1&client_id=id",
                "grant_type=refresh_token&refresh_token=r&client_id=id",
            ])
    }

    @Test func `a device's code is asked for until the user has decided`() async throws {
        let answers = Shared(["authorization_pending", "slow_down", "authorization_pending"])
        let transport = InMemoryTransport { request in
            guard request.method == .post else { return .pet }
            let code = answers.with { $0.isEmpty ? nil : $0.removeFirst() }
            return code.map { .init(400, #"{"error":"\#($0)"}"#) } ?? tokens("t")
        }
        let source = TokenSource(deviceCode: "d", clientID: "id")
        _ = try await pets(transport, FakeTime(), source).send(RetrievePet(id: "1"))
        #expect(
            bodies(transport)
                == Array(
                    repeating:
                        "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=d&client_id=id",
                    count: 4))
        let refused = InMemoryTransport { _ in .init(400, #"{"error":"access_denied"}"#) }
        let denied = TokenSource(deviceCode: "d", clientID: "id")
        let error = await petFailure(pets(refused, FakeTime(), denied))
        #expect(error?.kind == .credentials && refused.requests.count == 1)
    }

    private func bodies(_ transport: InMemoryTransport) -> [String] {
        transport.requests.filter { $0.method == .post }.map {
            String(decoding: $0.body ?? [], as: UTF8.self)
        }
    }

    @Test func `a token server that refuses is told, without secrets`() async {
        let transport = InMemoryTransport { _ in .init(400, #"{"error":"invalid_client","hint":"topsecret"}"#)
        }
        let error = await petFailure(
            pets(transport, FakeTime(), TokenSource(clientID: "i", clientSecret: "topsecret")))
        #expect(error?.kind == .credentials)
        #expect(error?.outcome == .notSent)
        #expect(error?.description.contains("400 invalid_client") == true)
        #expect(error?.description.contains("topsecret") == false)
        let plain = TokenSource(clientID: "i", clientSecret: "s", tokenURL: "http://auth.example.com/token")
        #expect(await petFailure(pets(transport, FakeTime(), plain))?.kind == .credentials)
    }

    @Test func `a provider is asked before each attempt`() async throws {
        let count = Shared(0)
        let credentials = Credentials.provided {
            count.with { count in
                count += 1
                return "k\(count)"
            }
        }
        let transport = InMemoryTransport([.init(503, ""), .pet])
        _ = try await petConnection(transport, FakeTime(), credentials: credentials).send(
            RetrievePet(id: "1"))
        #expect(transport.requests.map { $0.headers["Authorization"] } == ["Bearer k1", "Bearer k2"])
        struct Refusal: Error, CustomStringConvertible { let description = "the vault is closed" }
        let failing = Credentials.provided { throw Refusal() }
        let error = await petFailure(petConnection(InMemoryTransport([]), FakeTime(), credentials: failing))
        #expect(error?.kind == .credentials)
        #expect(error?.description.contains("the vault is closed") == true)
    }

    @Test(arguments: ["", "a"])
    func `a secret too short to be told from other text hides nothing`(secret: String) async {
        let transport = InMemoryTransport([.init(404, "there is a cat")])
        let credentials = Credentials.provided { secret }
        let error = await petFailure(petConnection(transport, FakeTime(), credentials: credentials))
        #expect(error?.description.contains("there is a cat") == true)
    }

    @Test func `a secret that a success repeats is hidden where it cannot be read`() async {
        let transport = InMemoryTransport([.init(200, #"{"id":"token-of-mine","name":"Ada"}"#)])
        let credentials = Credentials.provided { "token-of-mine" }
        let error = await petFailure(petConnection(transport, FakeTime(), credentials: credentials))
        #expect(error?.kind == .decoding)
        #expect(error?.decoding?.pointer == "/id")
        #expect(error.map { "\($0) \($0.decoding?.excerpt ?? "")".contains("token-of-mine") } == false)
    }

    @Test func `a secret that begins with another is hidden whole`() {
        #expect(hide(["pass", "pass-word"], in: "pass-word, pass") == "\(hidden), \(hidden)")
    }

    @Test func `a scheme of one's own authorizes as it likes`() async throws {
        struct Digest: RequestAuthorizer {
            var secrets: [String] { ["topsecret"] }
            func authorize(_ request: HTTPRequest) async throws -> HTTPRequest {
                var request = request
                request.headers.set("Authorization", "Digest topsecret")
                return request
            }
        }
        let transport = InMemoryTransport([.pet])
        let conventions = APIConventions(schemes: [SecurityScheme("token", .other("digest"))])
        let connection = petConnection(
            transport, FakeTime(), credentials: .custom(Digest(), scheme: "token"), conventions)
        _ = try await connection.send(RetrievePet(id: "1"))
        #expect(transport.requests[0].headers["Authorization"] == "Digest topsecret")
    }

    @Test func `credentials come from the environment, whole or not at all`() async throws {
        let schemes = [
            SecurityScheme("a", .bearer, environment: ["A_TOKEN"]),
            SecurityScheme("b", .basic, environment: ["B_USER", "B_PASSWORD"]),
            SecurityScheme("d", .basic, environment: ["D_KEY"]),
            SecurityScheme("c", .other("MAC"), signature: .mac(.sha256), environment: ["C_ID", "C_KEY"]),
        ]
        let values = ["A_TOKEN": "t", "B_USER": "u", "C_ID": "i", "C_KEY": "k", "B_PASSWORD": ""]
        #expect("\(Credentials.fromEnvironment(schemes, values))" == "credentials (bearer, mac)")
        #expect("\(Credentials.fromEnvironment(schemes, [:]))" == "no credentials")
        #expect(Credentials.fromEnvironment(schemes, ["D_KEY": "k"]).secrets.contains("k"))
    }

    @Test func `keys of the wrong kind are not used`() async {
        let schemes = [
            SecurityScheme("token", .bearer, testPrefixes: ["sk_test_"], livePrefixes: ["sk_live_"])
        ]
        for (key, mode) in [("sk_test_1", CredentialMode.test), ("sk_live_1", .live)] {
            let transport = InMemoryTransport { _ in .pet }
            var connection = petConnection(
                transport, FakeTime(), credentials: .bearer(key), APIConventions(schemes: schemes))
            #expect(connection.mode == mode)
            connection.options.onlyMode = .test
            #expect((await petFailure(connection)?.kind == .credentials) == (mode == .live))
        }
    }
}

private func tokens(_ access: String, lifetime: Int = 3600) -> HTTPResponse {
    .init(200, #"{"access_token":"\#(access)","token_type":"Bearer","expires_in":\#(lifetime)}"#)
}

/// Gives `token1`, `token2` and so on, and a pet for each of them.
private func server(delay: Duration = .zero) -> InMemoryTransport {
    let count = Shared(0)
    return InMemoryTransport { request in
        guard request.method == .post else {
            return request.headers["Authorization"]?.hasPrefix("Bearer token") == true ? .pet : .init(403, "")
        }
        try await Task.sleep(for: delay)
        return tokens("token\(count.with { count in count += 1; return count })")
    }
}

private func pets(_ transport: any Transport, _ time: FakeTime, _ source: TokenSource) -> Connection<
    PetServer
> {
    petConnection(transport, time, credentials: .oauth(source), APIConventions(schemes: schemes))
}

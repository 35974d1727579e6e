import Foundation
import Support
import Testing

@testable import BinderyRuntime

@Suite struct CallerTests {
    @Test func `requests carry what holds for all, and a call's own words win`() async throws {
        let transport = InMemoryTransport { _ in .pet }
        var connection = petConnection(
            transport,
            conventions(userAgent: "Pets/1.0", headers: ["X-Version": "1.0", "X-Trace": "all"]))
        connection[header: "X-Account"] = "acct_1"
        connection.options.headers = ["x-version": "2.0"]
        _ = try await connection.send(RetrievePet(id: "1"))
        let headers = try #require(transport.requests.first?.headers)
        #expect(headers["User-Agent"] == "Pets/1.0")
        #expect(headers.values("X-Version") == ["2.0"])
        #expect(headers.values("X-Trace") == ["t1"])
        #expect(headers["X-Account"] == "acct_1")
        connection[header: "X-Account"] = nil
        _ = try await connection.send(RetrievePet(id: "1"))
        #expect(transport.requests.last?.headers["X-Account"] == nil)
    }

    @Test func `a header that would let text escape is not sent`() async {
        let transport = InMemoryTransport { _ in .pet }
        var connection = petConnection(transport)
        connection.options.headers = ["X-A": "1\r\nX-B: 2"]
        #expect(await petFailure(connection)?.kind == .request)
        #expect(transport.requests.isEmpty)
    }

    @Test(arguments: [
        ("http://api.example.com", false), ("https://api.example.com", true),
        ("http://127.0.0.1:81/v1", true),
        ("http://localhost", true), ("http://[::1]:1", true), ("http://127.0.0.1.example.com", false),
        ("http://localhost.example.com", false), ("HTTP://API.example.com", false),
    ])
    func `without TLS only this machine is spoken to`(url: String, isSent: Bool) async {
        var connection = petConnection(InMemoryTransport { _ in .pet }, conventions(isHTTPSOnly: true))
        connection.server = PetServer(url: url)
        #expect((await petFailure(connection) == nil) == isSent)
    }

    @Test func `long bodies are compressed where the API takes them`() async throws {
        let transport = InMemoryTransport { _ in .pet }
        let connection = petConnection(transport, conventions(gzipMinimum: 100))
        let long = Pet(id: 1, name: String(repeating: "Ada ", count: 100))
        _ = try await connection.send(CreatePet(body: long))
        _ = try await connection.send(CreatePet(body: Pet(id: 1, name: "Ada")))
        let requests = transport.requests
        #expect(requests[0].headers["Content-Encoding"] == "gzip")
        #expect(try JSONTextDecoder().decode(Pet.self, from: try gunzip(requests[0].body ?? [])) == long)
        #expect(requests[1].headers["Content-Encoding"] == nil)
    }

    @Test func `the places of an error's words are those of the description`() async {
        var errors = ErrorPlaces(
            body: ["", "/error"], code: ["/code"], message: ["/text"], requestID: ["/trace"])
        errors.body = ["/error", ""]
        for body in [
            #"{"code":"gone","text":"No pet.","trace":"t1"}"#,
            #"{"error":{"code":"gone","text":"No pet.","trace":"t1"}}"#,
        ] {
            let error = await petFailure(
                petConnection(InMemoryTransport { _ in .init(404, body) }, conventions(errors: errors)))
            #expect(error?.code == "gone")
            #expect(error?.message == "No pet.")
            #expect(error?.requestID == "t1")
            #expect(error?.body == PetProblem(code: "gone"))
        }
    }

    @Test func `an answer that cannot be read says where, what was expected and what was found`() async {
        let error = await petFailure(
            petConnection(InMemoryTransport([.init(200, #"{"id":"x1","name":"Ada"}"#)])))
        #expect(
            error?.decoding
                == DecodingFault(
                    pointer: "/id", expected: "a whole number", found: "a string", excerpt: #""x1""#)
        )
        let missing = await petFailure(petConnection(InMemoryTransport([.init(200, #"{"id":1}"#)])))
        #expect(missing?.decoding?.expected == "the key `name`")
        #expect(missing?.decoding?.excerpt == #"{"id":1}"#)
    }

    @Test func `middleware stands around each attempt, in order, and sees no secrets`() async throws {
        let seen = Shared<[String]>([])
        struct Note: Middleware {
            var name: String
            var seen: Shared<[String]>
            func send(
                _ request: HTTPRequest, _ attempt: CallAttempt,
                next: @Sendable (HTTPRequest) async throws -> HTTPResponse
            ) async throws -> HTTPResponse {
                #expect(request.headers["Authorization"] == nil)
                seen.with { $0.append("\(name)\(attempt.number)") }
                var request = request
                request.headers.append("X-Note", name)
                return try await next(request)
            }
        }
        let transport = InMemoryTransport([.init(503, ""), .pet])
        var connection = petConnection(transport)
        connection.options.middleware = [Note(name: "a", seen: seen), Note(name: "b", seen: seen)]
        _ = try await connection.send(RetrievePet(id: "1"))
        #expect(seen.with { $0 } == ["a1", "b1", "a2", "b2"])
        #expect(transport.requests.map { $0.headers.values("X-Note") } == [["a", "b"], ["a", "b"]])
        #expect(transport.requests[1].headers["Authorization"] == "Bearer sk_test_secret")
    }

    @Test func `metrics tell what a call took`() async throws {
        let seen = Shared<[CallMetrics]>([])
        let time = FakeTime()
        var connection = petConnection(InMemoryTransport([.init(429, ""), .pet]), time)
        connection.options.metrics = { metrics in seen.with { $0.append(metrics) } }
        _ = try await connection.send(CreatePet(body: Pet(id: 1, name: "")))
        let expected = CallMetrics(
            endpoint: CreatePet.endpoint, attempts: 2, status: 200, bytesSent: 36, bytesReceived: 21,
            duration: .milliseconds(500))
        #expect(seen.with { $0 } == [expected])
    }

    @Test func `a log leaves out what the schemes name`() async throws {
        let lines = Shared<[String]>([])
        let log = CallLog(
            .trace, schemes: [SecurityScheme("k", .apiKey(.query, "expand"))], secretNames: ["name"],
            write: { line in lines.with { $0.append(line) } })
        var connection = petConnection(
            InMemoryTransport { _ in
                HTTPResponse(status: 200, headers: ["Set-Cookie": "s3cret"], body: HTTPResponse.pet.body)
            })
        connection.options.middleware = [log]
        _ = try await connection.send(RetrievePet(id: "1", expand: ["s3cret"]))
        let text = lines.with { $0.joined(separator: "\n") }
        #expect(!text.contains("s3cret") && !text.contains("sk_test") && !text.contains("Ada"))
        #expect(text.contains("expand=<hidden>") && text.contains("X-Trace: t1") && text.contains("<- 200"))
    }

    @Test func `the environment says how much is logged`() {
        #expect(CallLog.fromEnvironment("PETS_LOG", schemes: [], ["PETS_LOG": "Debug"])?.level == .debug)
        #expect(CallLog.fromEnvironment("PETS_LOG", schemes: [], ["PETS_LOG": "loud"])?.level == nil)
        #expect(CallLog.fromEnvironment("PETS_LOG", schemes: [], [:])?.level == nil)
    }

    @Test func `whatever a server repeats, no text of an error holds a secret`() async {
        var random = SeededRandom(7)
        for _ in 0..<200 {
            let secret = "s3cr3t-\(random.next() % 100_000)"
            let noise = (0..<Int(random.next() % 40)).map { _ in
                [secret, "\"", "{", "\\", " ", "\u{0}", "é", "</a>", secret.uppercased()][
                    Int(random.next() % 9)]
            }.joined()
            let body = [
                noise, "{\"id\":\(JSONValue.string(noise)),\"name\":1}",
                "{\"error\":\(JSONValue.string(noise))}",
            ]
            let status = [200, 401, 404, 500][Int(random.next() % 4)]
            let response = HTTPResponse(
                status: status, headers: ["X-Request-Id": noise],
                body: Array(body[Int(random.next() % 3)].utf8))
            let errors = ErrorPlaces(code: ["/error"], message: ["/error"])
            var connection = petConnection(
                InMemoryTransport { _ in response }, credentials: .bearer(secret), conventions(errors: errors)
            )
            connection.options.retry = .never
            guard let error = await petFailure(connection) else { continue }
            var dumped = ""
            dump(error, to: &dumped)
            var texts: [String] = ["\(error)", String(reflecting: error), dumped, error.localizedDescription]
            texts += [error.message] + [error.code, error.requestID].compactMap { $0 }
            if let fault = error.decoding { texts += [fault.expected, fault.found, fault.excerpt] }
            for text in texts {
                #expect(!text.contains(secret))
            }
        }
    }
}

private func conventions(
    userAgent: String = "", headers: HTTPHeaders = [:], errors: ErrorPlaces = ErrorPlaces(),
    isHTTPSOnly: Bool = false, gzipMinimum: Int? = nil
) -> APIConventions {
    APIConventions(
        userAgent: userAgent, schemes: [SecurityScheme("token", .bearer)], headers: headers, errors: errors,
        isHTTPSOnly: isHTTPSOnly, gzipMinimum: gzipMinimum)
}

private func petConnection(
    _ transport: any Transport, credentials: Credentials = .bearer("sk_test_secret"),
    _ conventions: APIConventions
) -> Connection<PetServer> {
    petConnection(transport, FakeTime(), credentials: credentials, conventions)
}

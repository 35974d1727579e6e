import Foundation
import Testing

@testable import BinderyRuntime

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@Suite struct ConnectionTests {
    @Test func `a success is read`() async throws {
        let connection = petConnection { request in
            #expect(request.headers["Authorization"] == "Bearer sk_test_secret")
            return HTTPResponse(200, #"{"id":1,"name":"Ada"}"#)
        }
        #expect(try await connection.send(RetrievePet(id: "1")) == Pet(id: 1, name: "Ada"))
    }

    @Test func `a success can be had as it came`() async throws {
        let connection = petConnection { request in HTTPResponse(request.url.hasSuffix("1") ? 200 : 500, "oh")
        }
        let response = try await connection.response(to: RetrievePet(id: "1"))
        #expect(try response.text() == "oh")
        let error = await #expect(throws: CallError<PetProblem>.self) {
            try await connection.response(to: RetrievePet(id: "2"))
        }
        #expect(error?.kind == .server)
    }

    @Test func `another status throws, with the body read`() async {
        let connection = petConnection { _ in
            HTTPResponse(status: 404, headers: ["X-Request-ID": "r1"], body: Array(#"{"code":"gone"}"#.utf8))
        }
        let error = await failure(connection)
        #expect(error?.kind == .notFound)
        #expect(error?.status == 404)
        #expect(error?.headers["x-request-id"] == "r1")
        #expect(error?.body == PetProblem(code: "gone"))
        #expect(error?.rawBody == Array(#"{"code":"gone"}"#.utf8))
        #expect(
            error?.description == #"GET /pets/{id}: the server answered 404: {"code":"gone"}, request r1"#)
        #expect(error?.localizedDescription == error?.description)
    }

    @Test func `an error body of another shape is left unread`() async {
        let error = await failure(petConnection { _ in HTTPResponse(502, "<html>\n  Bad gateway </html>") })
        #expect(error?.kind == .server)
        #expect(error?.body == nil)
        #expect(error?.description == "GET /pets/{id}: the server answered 502: <html> Bad gateway </html>")
    }

    @Test func `without a type of its own a failure is JSON`() async {
        let connection = petConnection { _ in HTTPResponse(400, #"{"any":1}"#) }
        let error = await #expect(throws: CallError<JSONValue>.self) {
            try await connection.send(DeletePets())
        }
        #expect(error?.body == ["any": 1])
    }

    @Test func `an operation without output is content with any success`() async throws {
        try await petConnection { _ in HTTPResponse(204, "") }.send(DeletePets())
    }

    @Test func `an answer that cannot be read says where`() async {
        let error = await failure(petConnection { _ in HTTPResponse(200, #"{"id":1,"name":true}"#) })
        #expect(error?.kind == .decoding)
        #expect(error?.status == 200)
        #expect(error?.underlying is DecodingError)
        #expect(error?.description.contains("`/name`") == true)
        let missing = await failure(petConnection { _ in HTTPResponse(200, #"{"id":1}"#) })
        #expect(missing?.description.contains("the key `name` is missing") == true)
    }

    @Test func `a reply has the answer beside its value, and fails as a call does`() async throws {
        let reply = try await petConnection { _ in HTTPResponse(200, #"{"id":1,"name":"Ada"}"#) }
            .reply(to: RetrievePet(id: "1"))
        #expect(reply.value.name == "Ada")
        #expect(reply.status == 200)
        let error = await #expect(throws: CallError<PetProblem>.self) {
            try await petConnection { _ in HTTPResponse(200, #"{"name":"sk_test_secret"}"#) }
                .reply(to: RetrievePet(id: "1"))
        }
        #expect(error?.kind == .decoding)
        #expect(error?.description.contains("sk_test_secret") == false)
    }

    @Test func `arguments that do not keep their limits are not sent, unless that is wanted`() async throws {
        var connection = petConnection { _ in HTTPResponse(201, #"{"id":1,"name":"Ada"}"#) }
        let call = LimitedCall(limit: 0)
        let error = await #expect(throws: CallError<JSONValue>.self) { try await connection.send(call) }
        #expect(error?.kind == .validation)
        let violations = (error?.underlying as? ValidationError)?.violations
        #expect(violations?.map(\.pointer) == ["/limit"])
        #expect(error?.description.contains("`/limit`: expected at least 1, found 0") == true)
        #expect(error?.description.contains("the arguments do not keep their limits") == true)
        try await connection.send(LimitedCall(limit: 1))
        connection.options.checksArguments = false
        try await connection.send(call)
    }

    @Test func `answers that do not keep their limits are refused where that is wanted`() async throws {
        var connection = petConnection { _ in HTTPResponse(200, #"[{"count":1},{"count":0}]"#) }
        _ = try await connection.send(ListCounts())
        connection.options.checksAnswers = true
        let error = await #expect(throws: CallError<JSONValue>.self) {
            _ = try await connection.send(ListCounts())
        }
        #expect(error?.kind == .validation)
        #expect((error?.underlying as? ValidationError)?.violations.map(\.pointer) == ["/1/count"])
    }

    @Test func `what cannot be built or authorized is not sent`() async {
        let connection = petConnection { _ in
            Issue.record("a request was sent")
            return HTTPResponse(200, "")
        }
        let error = await failure(connection, id: "..")
        #expect(error?.kind == .request)
        #expect((error?.underlying as? RequestError)?.parameter == "id")
        let unauthorized = await failure(
            petConnection(.none) { _ in
                Issue.record("a request was sent")
                return HTTPResponse(200, "")
            })
        #expect(unauthorized?.kind == .credentials)
        #expect(unauthorized?.status == nil)
        let text = "GET /pets/{id}: the operation needs `token`, and the client has no such credentials"
        #expect(unauthorized?.description == text)
    }

    @Test(arguments: [
        (URLError(.timedOut) as any Error, CallErrorKind.timeout),
        (TransportError(.timeout, "late"), .timeout),
        (URLError(.cancelled), .cancelled), (CancellationError(), .cancelled),
        (URLError(.cannotConnectToHost), .connection), (TransportError(.connection, "refused"), .connection),
        (RequestError("other"), .connection),
    ])
    func `a transport's error has a kind`(thrown: any Error, kind: CallErrorKind) async {
        let error = await failure(petConnection { _ in throw thrown })
        #expect(error?.kind == kind)
        #expect(error?.underlying != nil)
    }

    @Test func `a cancelled task sends nothing`() async {
        let task = Task { () -> CallErrorKind? in
            while !Task.isCancelled { await Task.yield() }
            return await failure(
                petConnection { _ in
                    Issue.record("a request was sent")
                    return HTTPResponse(200, "")
                })?.kind
        }
        task.cancel()
        #expect(await task.value == .cancelled)
    }

    @Test func `an error shows no secret, whoever repeats it`() async {
        let echo = await failure(
            petConnection { _ in HTTPResponse(401, #"{"error":"bad key sk_test_secret"}"#) })
        #expect(echo?.description.contains(#"bad key <hidden>"#) == true)
        let url = URL(string: "https://h/?key=sk_test_secret")
        let failed = URLError(.cannotFindHost, userInfo: [NSURLErrorFailingURLErrorKey: url as Any])
        for error in [echo, await failure(petConnection { _ in throw failed })] {
            #expect(error?.description.contains("sk_test_secret") == false)
            #expect(error.map { String(reflecting: $0) }?.contains("sk_test_secret") == false)
        }
        let connection = petConnection { _ in HTTPResponse(200, "") }
        #expect(!"\(connection)".contains("sk_test_secret"))
    }

    @Test func `an error shows little of a long body`() async {
        let text = await failure(
            petConnection { _ in HTTPResponse(500, String(repeating: "é👍", count: 4_000)) })
        #expect(text?.description.hasSuffix("👍…") == true)
        #expect(
            text?.description.unicodeScalars.count == "GET /pets/{id}: the server answered 500: …".count + 500
        )
        let bytes = await failure(petConnection { _ in HTTPResponse(status: 500, body: [0xFF, 0xD8, 0]) })
        #expect(bytes?.description == "GET /pets/{id}: the server answered 500: 3 bytes")
        let empty = await failure(petConnection { _ in HTTPResponse(500, "") })
        #expect(empty?.description == "GET /pets/{id}: the server answered 500: no body")
    }
}

private func failure(_ connection: Connection<PetServer>, id: String = "1") async -> CallError<PetProblem>? {
    do throws(CallError<PetProblem>) {
        let pet = try await connection.send(RetrievePet(id: id))
        Issue.record("there was no error but \(pet)")
        return nil
    } catch {
        return error
    }
}

private struct Counted: Codable, Sendable, Checkable {
    var count: Int
    func check(_ checks: inout Checks) { checks.integer("count", count, minimum: 1) }
}

private struct ListCounts: APIOperation {
    typealias Server = PetServer
    static let endpoint = Endpoint(.get, "/counts")
    func build(_ request: inout RequestBuilder) {}
    static func output(_ response: HTTPResponse) throws -> [Counted] { try response.json() }
}

private struct LimitedCall: APIOperation {
    typealias Server = PetServer
    var limit: Int64
    static let endpoint = Endpoint(.get, "/pets")

    func build(_ request: inout RequestBuilder) { request.query("limit", limit) }
    func check(_ checks: inout Checks) { checks.integer("limit", limit, minimum: 1) }
    static func output(_ response: HTTPResponse) {}
}

import BinderyRuntime
import Foundation
import Testing

@testable import Constructs

/// What `Tests/Cases/Constructs/callbacks-and-links` describes can be received and followed.
@Suite struct FollowUpTests {
    @Test func `what calls back is typed, and proved where somebody can prove it`() throws {
        let body = Array(#"{"at":"2026-01-02T03:04:05Z","kind":"grow"}"#.utf8)
        let event = try Feeds.OpenStream.OnDataCallback.unwrap(body, headers: [:])
        #expect(event.kind?.rawValue == "grow")
        #expect(event.at == Date(timeIntervalSince1970: 1_767_323_045))
        #expect(
            try Feeds.OpenStream.OnDataCallback.unwrap(gzip(body), headers: ["Content-Encoding": "gzip"]).at
                == event.at)
        let receiver = ConstructsWebhooks(secrets: ["s"], signature: ConstructsWebhooks.plainSignature)
        let hash = HashFunction.sha256.hash(body + Array("s".utf8)).map {
            String($0 < 16 ? "0" : "") + String($0, radix: 16)
        }.joined()
        let signed: HTTPHeaders = ["Authorization": "Signature \(hash)"]
        #expect(
            try Feeds.OpenStream.OnDataCallback.unwrap(body, headers: signed, verifiedBy: receiver).at
                == event.at)
        #expect(throws: WebhookError.self) {
            try Feeds.OpenStream.OnDataCallback.unwrap(body, headers: [:], verifiedBy: receiver)
        }
        #expect(throws: WebhookError.missingSecret) {
            try Feeds.OpenStream.FailedCallback.unwrap(body, headers: [:], secrets: [], signature: .standard)
        }
        #expect(Feeds.OpenStream.FailedCallback.address == "{$request.body#/failedUrl}")
        #expect(Feeds.OpenStream.FailedCallback.method == .post)
    }

    @Test func `an event that is a list keeps its limits`() throws {
        let event = try Feeds.OpenStream.CountedCallback.unwrap(Array(#"["a","bc"]"#.utf8), headers: [:])
        let error = #expect(throws: ValidationError.self) {
            try Feeds.OpenStream.CountedCallback.validate(event)
        }
        #expect(error?.violations.map { "\($0.pointer) \($0.keyword)" } == [" maxItems", "/0 minLength"])
        try Feeds.OpenStream.CountedCallback.validate(["bc"])
    }

    @Test func `an answer gives the calls that are linked to it`() async throws {
        let reply = try await opened(
            .init(json: ["id": 7, "source": ["owner": ["name": "a/b"]], "parts": ["x"]]))
        #expect(reply.value.id == 7)
        #expect(try url(reply.show()) == "/streams/7?depth=2")
        #expect(try reply.show().request(to: server).headers["X-Tenant"] == "t")
        #expect(try url(reply.owner()) == "/owners/a%2Fb?at=stream-7")
        #expect(try url(reply.again()) == "/streams?callbackUrl=https%3A%2F%2Fme.example%2Fcb")
        #expect(reply.again().body == reply.operation.body)
        #expect(try url(reply.vague(id: "1", depth: 3)) == "/streams/1?depth=3")
        // The header is not there.
        #expect(reply.firstPart() == nil)
    }

    @Test func `a link takes a header as what is wanted, and nothing of what is missing`() async throws {
        var answer = HTTPResponse(json: ["id": 7, "source": [:], "parts": ["x"]])
        answer.headers.append("X-Depth", "4")
        let reply = try await opened(answer)
        #expect(try url(reply.firstPart()) == "/streams/x?depth=4")
        #expect(reply.owner() == nil)
    }

    @Test func `a link of one of several outcomes is there for that one`() async throws {
        let answers = [HTTPResponse(202, json: ["ticket": "k"]), HTTPResponse(json: ["word": "w"])]
        let client = ConstructsClient(server: server, transport: InMemoryTransport(answers))
        let call = Feeds.ShowStream(id: "1", depth: 1)
        #expect(try await url(client.reply(to: call).wait()) == "/streams/k?depth=202")
        #expect(try await client.reply(to: call).wait() == nil)
    }

    private let server = ConstructsServer(url: "https://api.example.com")

    private func opened(_ answer: HTTPResponse) async throws -> Reply<Feeds.OpenStream> {
        let client = ConstructsClient(server: server, transport: InMemoryTransport([answer]))
        return try await client.reply(
            to: Feeds.OpenStream(
                body: .init(topic: "a"), callbackURL: "https://me.example/cb", xTenant: "t"))
    }

    private func url(_ operation: (some ConstructsOperation)?) throws -> String {
        String(try #require(operation).request(to: server).url.dropFirst("https://api.example.com".count))
    }
}

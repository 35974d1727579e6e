import BinderyRuntime
import Foundation
import Testing

@testable import Constructs

/// What `Tests/Cases/Constructs/the-client` describes is what its client does.
@Suite struct BehaviourTests {
    @Test func `a list walks through its pages, both ways`() async throws {
        let transport = InMemoryTransport([
            HTTPResponse(json: ["pets": ["b"], "more": true]),
            HTTPResponse(json: ["pets": ["c"], "more": false]),
            HTTPResponse(json: ["pets": ["b"], "more": true]),
            HTTPResponse(json: ["pets": []]),
        ])
        var ids: [String] = []
        for try await hound in client(transport).kennel.listHounds() { ids.append(hound) }
        for try await hound in client(transport).kennel.listHounds().backwards { ids.append(hound) }
        #expect(ids == ["b", "c", "b"])
        #expect(
            transport.requests.map { $0.url.split(separator: "?").last } == [
                "https://pets.example/v1/pets", "after=b", "https://pets.example/v1/pets", "before=b",
            ])
    }

    @Test func `a list that counts its items is walked back as well`() async throws {
        let transport = InMemoryTransport([
            HTTPResponse(json: ["e", "f"]), HTTPResponse(json: ["b", "c", "d"]),
        ])
        let found = client(transport).kennel.searchHounds(offset: 3, limit: 3).backwards
        var names: [String] = []
        for try await name in found { names.append(name) }
        #expect(names == ["f", "e", "d", "c", "b"])
        #expect(transport.requests.last?.url.split(separator: "?").last == "offset=0&limit=3")
    }

    @Test func `requests carry what is said of all, and keys are kept`() async throws {
        let transport = InMemoryTransport([
            HTTPResponse(500, json: ["error": ["code": "x"]]), HTTPResponse(201, json: "Ada"),
        ])
        var client = client(transport)
        client.account = "acct"
        client.testMode = true
        client.options.retry = RetryRule(delay: .zero)
        #expect(try await client.kennel.createHound() == "Ada")
        let headers = transport.requests.map(\.headers)
        #expect(
            headers[0]["X-Version"] == "1.0" && headers[0]["X-Account"] == "acct"
                && headers[0]["X-Test"] == "1")
        #expect(headers[0]["Idempotency-Key"] != nil)
        #expect(headers[0]["Idempotency-Key"] == headers[1]["Idempotency-Key"])
        #expect(client.with { $0.testMode = false }.testMode == false)
    }

    @Test func `a failure says what its body says`() async {
        let body: JSONValue = ["error": ["code": "c", "message": "No.", "trace": "t"]]
        do throws(ConstructsError) {
            _ = try await client(InMemoryTransport([HTTPResponse(404, json: body)])).kennel.createHound()
            Issue.record("there was no error")
        } catch {
            #expect(
                error.kind == .notFound && error.code == "c" && error.message == "No."
                    && error.requestID == "t")
        }
    }

    @Test func `a status can be an answer`() async throws {
        for (status, outcome) in [(204, Kennel.CheckLogin.Outcome.noContent), (401, .unauthorized)] {
            let client = client(InMemoryTransport([HTTPResponse(status: status)]))
            #expect(try await client.kennel.checkLogin() == outcome)
        }
    }

    @Test func `live keys are told, and can be refused`() async {
        var client = client(InMemoryTransport([]), .bearer("sk_live_1"))
        #expect(client.connection.mode == .live)
        client.options.onlyMode = .test
        let guarded = client
        await #expect(throws: ConstructsError.self) { try await guarded.kennel.createHound() }
    }

    @Test func `webhooks are verified, then told apart by their word`() throws {
        let receiver = ConstructsWebhooks(
            secrets: ["new", "old"], signature: ConstructsWebhooks.plainSignature)
        for (event, text) in [("pet.sold", "petSold"), ("pet.eaten", "unknown")] {
            let body = Array(#"{"event":"\#(event)","pet":"a"}"#.utf8)
            let hash = HashFunction.sha256.hash(body + Array("old".utf8)).map {
                String($0 < 16 ? "0" : "") + String($0, radix: 16)
            }
            let read = try receiver.unwrap(
                gzip(body),
                headers: [
                    "Authorization": "Signature \(hash.joined())", "Content-Encoding": "gzip",
                ])
            #expect("\(read)".hasPrefix(text))
        }
        #expect(throws: WebhookError.missingSignature(header: "Pets-Signature")) {
            try ConstructsWebhooks(secrets: ["s"]).unwrap(Data(), headers: [:])
        }
    }

    @Test func `a stand-in takes the client's place`() async throws {
        struct StandIn: ConstructsCalling {
            func answer<Operation: ConstructsOperation>(
                to operation: Operation, changing change: RequestChange?
            ) async throws(ConstructsError) -> CallAnswer<Operation.Output> {
                try await client(InMemoryTransport([HTTPResponse(json: "fake")])).answer(
                    to: operation, changing: change)
            }
        }
        let calling: any ConstructsCalling = StandIn()
        #expect(try await calling.kennel.createHound() == "fake")
    }
}

private func client(
    _ transport: any Transport,
    _ credentials: Credentials = .all([.bearer("sk_test_1"), .mac(id: "i", secret: "s3cret")])
) -> ConstructsClient {
    ConstructsClient(
        server: ConstructsServer(url: "https://pets.example/v1"), credentials: credentials,
        transport: transport)
}

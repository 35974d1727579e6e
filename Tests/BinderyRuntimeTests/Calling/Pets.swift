import Foundation

@testable import BinderyRuntime

/// A small API, as the generator would write it.
struct PetServer: APIServer {
    let url: String
    init(url: String) { self.url = url }
    static var production: PetServer { PetServer(url: "https://api.example.com/v1") }
}

struct Pet: Codable, Hashable, Sendable {
    var id: Int
    var name: String
}

struct PetProblem: Codable, Hashable, Sendable {
    var code: String
}

/// `GET /pets/{id}`
struct RetrievePet: APIOperation {
    typealias Server = PetServer
    typealias Failure = PetProblem
    var id: String
    var expand: [String]?

    static let endpoint = Endpoint(
        .get, "/pets/{id}", security: [["token"]], accepts: ["application/json", "text/plain;q=0.5"])

    func build(_ request: inout RequestBuilder) {
        request.path("id", id)
        request.query("expand", expand)
        request.header("X-Trace", "t1")
    }

    static func output(_ response: HTTPResponse) throws -> Pet { try response.json() }
}

/// `POST /pets`
struct CreatePet: APIOperation {
    typealias Server = PetServer
    typealias Failure = PetProblem
    var body: Pet?

    static let endpoint = Endpoint(.post, "/pets", accepts: ["application/json"])

    func build(_ request: inout RequestBuilder) { request.json(body) }
    static func output(_ response: HTTPResponse) throws -> Pet { try response.json() }
}

/// `DELETE /pets`, with the failure that operations have by themselves.
struct DeletePets: APIOperation {
    typealias Server = PetServer
    static let endpoint = Endpoint(.delete, "/pets")
    func build(_ request: inout RequestBuilder) {}
    static func output(_ response: HTTPResponse) throws {}
}

/// Answers without a network.
struct StubTransport: Transport {
    var answer: @Sendable (HTTPRequest) async throws -> HTTPResponse
    func send(_ request: HTTPRequest) async throws -> HTTPResponse { try await answer(request) }
}

func petConnection(
    _ credentials: Credentials = .bearer("sk_test_secret"),
    _ answer: @escaping @Sendable (HTTPRequest) async throws -> HTTPResponse
) -> Connection<PetServer> {
    Connection(
        server: .production, credentials: credentials, transport: StubTransport(answer: answer),
        options: CallOptions(retry: .never),
        conventions: APIConventions(schemes: [SecurityScheme("token", .bearer)]))
}

extension HTTPResponse {
    init(_ status: Int, _ text: String) { self.init(status: status, body: Array(text.utf8)) }
}

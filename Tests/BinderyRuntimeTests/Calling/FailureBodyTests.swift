import Testing

@testable import BinderyRuntime

@Suite struct FailureBodyTests {
    @Test func `the status narrows the kinds of body`() async {
        #expect(await body(404, #"{"code":"c"}"#) == .coded(Coded(code: "c")))
        #expect(await body(422, #"{"title":"t"}"#) == .titled(Titled(title: "t")))
    }

    @Test func `evidence tells the kinds of one status apart, and those of a status nobody described`() async
    {
        #expect(await body(400, #"{"title":"t"}"#) == .titled(Titled(title: "t")))
        #expect(await body(400, #"{"code":"c"}"#) == .coded(Coded(code: "c")))
        #expect(await body(302, #"{"code":"c"}"#) == .coded(Coded(code: "c")))
    }

    @Test func `a body that its status does not promise is kept as it came`() async {
        #expect(await body(404, #"{"title":"t"}"#) == .unknown(["title": "t"]))
        #expect(await body(400, "[1]") == .unknown([1]))
        #expect(await body(400, "<html>") == nil)
    }

    @Test func `the narrowest range counts`() {
        let endpoint = ListToys.endpoint
        #expect(endpoint.failureBranches(404) == [0])
        #expect(endpoint.failureBranches(422) == [1])
        #expect(endpoint.failureBranches(500) == [0, 1])
        #expect(endpoint.failureBranches(302) == nil)
    }
}

private struct Coded: Codable, Hashable { var code: String }
private struct Titled: Codable, Hashable { var title: String }

/// As the generator would write it.
private enum ToyFailure: FailureBody, Hashable {
    case coded(Coded)
    case titled(Titled)
    case unknown(JSONValue)

    static let branches = UnionBranches([
        UnionBranch(.object, required: ["code"]),
        UnionBranch(.object, required: ["title"]),
    ])

    init(branch: Int?, from decoder: any Decoder) throws {
        switch branch {
        case 0: self = .coded(try Coded(from: decoder))
        case 1: self = .titled(try Titled(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }
}

/// `GET /toys`
private struct ListToys: APIOperation {
    typealias Server = PetServer
    typealias Failure = ToyFailure
    static let endpoint = Endpoint(
        .get, "/toys", failures: [.init(400...599, [0, 1]), .init(404, [0]), .init(420...429, [1])])
    func build(_ request: inout RequestBuilder) {}
    static func output(_ response: HTTPResponse) throws {}
}

private func body(_ status: Int, _ text: String) async -> ToyFailure? {
    let connection = petConnection { _ in HTTPResponse(status, text) }
    return await #expect(throws: CallError<ToyFailure>.self) { try await connection.send(ListToys()) }?.body
}

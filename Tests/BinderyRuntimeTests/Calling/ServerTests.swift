import Testing

@testable import BinderyRuntime

@Suite struct ServerTests {
    private struct Placed: APIServer {
        var url: String
        var position: Int?
    }

    private static let endpoint = Endpoint(.get, "/x", servers: ["https://files.example.com/a", "/files"])

    @Test(arguments: [
        (0, "https://files.example.com/a"), (1, "https://api.example.com:81/files"),
        (7, "https://api.example.com:81/files"), (nil, "https://api.example.com:81/v1"),
    ])
    func `an operation goes to its own server, unless the caller chose one`(position: Int?, expected: String)
    {
        let server = Placed(url: "https://api.example.com:81/v1", position: position)
        #expect(server.base(of: Self.endpoint) == expected)
        #expect(server.base(of: Endpoint(.get, "/x")) == server.url)
    }
}

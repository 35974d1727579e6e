import Testing

@testable import BinderyRuntime

private let schemes = [
    SecurityScheme("token", .bearer),
    SecurityScheme("login", .basic),
    SecurityScheme("headerKey", .apiKey(.header, "X-API-Key")),
    SecurityScheme("queryKey", .apiKey(.query, "api key")),
    SecurityScheme("cookieKey", .apiKey(.cookie, "session")),
    SecurityScheme("certificate", .mutualTLS),
    SecurityScheme("digest", .other("digest")),
]

@Suite struct CredentialsTests {
    @Test func `each kind goes to its place`() async throws {
        #expect(try await authorized(.bearer("t"), [["token"]]).headers["Authorization"] == "Bearer t")
        let basic = try await authorized(.basic(user: "Aladdin", password: "open sesame"), [["login"]])
        #expect(basic.headers["Authorization"] == "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")
        #expect(try await authorized(.apiKey("k"), [["headerKey"]]).headers == ["X-API-Key": "k"])
        #expect(try await authorized(.apiKey("k&1"), [["queryKey"]]).url == "https://h/?api%20key=k%261")
        #expect(
            try await authorized(.apiKey("k"), [["queryKey"]], "https://h/?a=1").url
                == "https://h/?a=1&api%20key=k"
        )
        #expect(try await authorized(.apiKey("k"), [["cookieKey"]]).headers["Cookie"] == "session=k")
    }

    @Test func `a cookie joins those that are there`() async throws {
        let request = HTTPRequest(.get, "https://h/", headers: ["Cookie": "a=1"])
        let result = try await Credentials.apiKey("k").authorize(request, [["cookieKey"]], setting)
        #expect(result.request.headers == ["Cookie": "a=1; session=k"])
    }

    @Test func `the first alternative that can be satisfied is taken`() async throws {
        let both = Credentials.all([.apiKey("k"), .bearer("t")])
        #expect(
            try await authorized(both, [["login"], ["token"], ["headerKey"]]).headers == [
                "Authorization": "Bearer t"
            ])
        #expect(try await authorized(both, [["headerKey"], ["token"]]).headers == ["X-API-Key": "k"])
    }

    @Test func `schemes of one alternative are needed together`() async throws {
        let both = Credentials.all([.apiKey("k"), .bearer("t")])
        let expected: HTTPHeaders = ["Authorization": "Bearer t", "X-API-Key": "k"]
        #expect(try await authorized(both, [["token", "headerKey"]]).headers == expected)
        await #expect(throws: CredentialsError.self) {
            try await authorized(.bearer("t"), [["token", "headerKey"]])
        }
    }

    @Test func `credentials that name a scheme are for that scheme`() async throws {
        let keys = Credentials.all([.apiKey("any"), .apiKey("cookie", scheme: "cookieKey")])
        let request = try await authorized(keys, [["headerKey", "cookieKey"]])
        #expect(request.headers == ["X-API-Key": "any", "Cookie": "session=cookie"])
        await #expect(throws: CredentialsError.self) {
            try await authorized(.apiKey("k", scheme: "cookieKey"), [["headerKey"]])
        }
    }

    @Test func `without alternatives nothing is added`() async throws {
        #expect(try await authorized(.bearer("t"), []).headers == [:])
        #expect(try await authorized(.none, []).headers == [:])
    }

    @Test func `an empty alternative needs nothing, and gives way to one that fits`() async throws {
        #expect(try await authorized(.none, [["token"], []]).headers == [:])
        #expect(try await authorized(.bearer("t"), [[], ["token"]]).headers == ["Authorization": "Bearer t"])
    }

    @Test func `a client certificate is not the request's business`() async throws {
        #expect(try await authorized(.none, [["certificate"]]).headers == [:])
    }

    @Test(arguments: [[["token"]], [["digest"]], [["unknown"]]])
    func `alternatives that do not fit are named`(alternatives: [[String]]) async {
        let error = await #expect(throws: CredentialsError.self) {
            try await authorized(.apiKey("k"), alternatives)
        }
        #expect(error?.description.contains("`\(alternatives[0][0])`") == true)
    }

    @Test func `a secret that would end its header is refused and not shown`() async {
        let error = await #expect(throws: CredentialsError.self) {
            try await authorized(.bearer("s3cret\r\nX: 1"), [["token"]])
        }
        #expect(error?.description.contains("s3cret") == false)
    }

    @Test func `printing never shows a secret`() {
        let credentials = Credentials.all([
            .bearer("s3cret"), .basic(user: "s3cret", password: "s3cret"), .apiKey("s3cret", scheme: "a"),
        ])
        var dumped = ""
        dump(credentials, to: &dumped)
        for text in ["\(credentials)", String(reflecting: credentials), "\([credentials])", dumped] {
            #expect(!text.contains("s3cret"))
        }
        #expect("\(credentials)" == "credentials (bearer, basic, apiKey)")
        #expect("\(Credentials.none)" == "no credentials")
    }
}

private func authorized(
    _ credentials: Credentials, _ alternatives: [[String]], _ url: String = "https://h/"
) async throws -> HTTPRequest {
    try await credentials.authorize(HTTPRequest(.get, url), alternatives, setting).request
}

private let setting = AuthorizationSetting(
    schemes: schemes, clockOffset: 0, time: .system, transport: InMemoryTransport([]))

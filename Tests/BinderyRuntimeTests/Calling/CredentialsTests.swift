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
    @Test func `each kind goes to its place`() throws {
        #expect(try authorized(.bearer("t"), [["token"]]).headers["Authorization"] == "Bearer t")
        let basic = try authorized(.basic(user: "Aladdin", password: "open sesame"), [["login"]])
        #expect(basic.headers["Authorization"] == "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")
        #expect(try authorized(.apiKey("k"), [["headerKey"]]).headers == ["X-API-Key": "k"])
        #expect(try authorized(.apiKey("k&1"), [["queryKey"]]).url == "https://h/?api%20key=k%261")
        #expect(
            try authorized(.apiKey("k"), [["queryKey"]], "https://h/?a=1").url == "https://h/?a=1&api%20key=k"
        )
        #expect(try authorized(.apiKey("k"), [["cookieKey"]]).headers["Cookie"] == "session=k")
    }

    @Test func `a cookie joins those that are there`() throws {
        let request = HTTPRequest(.get, "https://h/", headers: ["Cookie": "a=1"])
        let result = try Credentials.apiKey("k").authorize(request, [["cookieKey"]], schemes)
        #expect(result.headers == ["Cookie": "a=1; session=k"])
    }

    @Test func `the first alternative that can be satisfied is taken`() throws {
        let both = Credentials.all([.apiKey("k"), .bearer("t")])
        #expect(
            try authorized(both, [["login"], ["token"], ["headerKey"]]).headers == [
                "Authorization": "Bearer t"
            ])
        #expect(try authorized(both, [["headerKey"], ["token"]]).headers == ["X-API-Key": "k"])
    }

    @Test func `schemes of one alternative are needed together`() throws {
        let both = Credentials.all([.apiKey("k"), .bearer("t")])
        let expected: HTTPHeaders = ["Authorization": "Bearer t", "X-API-Key": "k"]
        #expect(try authorized(both, [["token", "headerKey"]]).headers == expected)
        #expect(throws: CredentialsError.self) { try authorized(.bearer("t"), [["token", "headerKey"]]) }
    }

    @Test func `credentials that name a scheme are for that scheme`() throws {
        let keys = Credentials.all([.apiKey("any"), .apiKey("cookie", scheme: "cookieKey")])
        let request = try authorized(keys, [["headerKey", "cookieKey"]])
        #expect(request.headers == ["X-API-Key": "any", "Cookie": "session=cookie"])
        #expect(throws: CredentialsError.self) {
            try authorized(.apiKey("k", scheme: "cookieKey"), [["headerKey"]])
        }
    }

    @Test func `without alternatives nothing is added`() throws {
        #expect(try authorized(.bearer("t"), []).headers == [:])
        #expect(try authorized(.none, []).headers == [:])
    }

    @Test func `an empty alternative needs nothing, and gives way to one that fits`() throws {
        #expect(try authorized(.none, [["token"], []]).headers == [:])
        #expect(try authorized(.bearer("t"), [[], ["token"]]).headers == ["Authorization": "Bearer t"])
    }

    @Test func `a client certificate is not the request's business`() throws {
        #expect(try authorized(.none, [["certificate"]]).headers == [:])
    }

    @Test(arguments: [[["token"]], [["digest"]], [["unknown"]]])
    func `alternatives that do not fit are named`(alternatives: [[String]]) {
        let error = #expect(throws: CredentialsError.self) { try authorized(.apiKey("k"), alternatives) }
        #expect(error?.description.contains("`\(alternatives[0][0])`") == true)
    }

    @Test func `a secret that would end its header is refused and not shown`() {
        let error = #expect(throws: CredentialsError.self) {
            try authorized(.bearer("s3cret\r\nX: 1"), [["token"]])
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
) throws -> HTTPRequest {
    try credentials.authorize(HTTPRequest(.get, url), alternatives, schemes)
}

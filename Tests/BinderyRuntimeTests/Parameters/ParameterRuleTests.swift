import Foundation
import Testing

@testable import BinderyRuntime

/// The rules of parameters that a table of styles does not show.
@Suite struct ParameterRuleTests {
    @Test(arguments: ["", ".", ".."]) func `a path value that would change the path is refused`(value: String)
    {
        expectFault(parameter: "id", path: "/pets/{id}") { $0.path("id", value) }
    }

    @Test func `dots that come together from several values are refused`() {
        expectFault(parameter: "a", path: "/pets/{a}{b}") {
            $0.path("a", [".", nil])
            $0.path("b", ["."])
        }
        expectFault(parameter: "id", path: "/pets/{id}") { $0.path("id", "", .label) }
    }

    @Test func `dots within a longer segment are harmless`() throws {
        let url = try url("/files/{name}.json") { $0.path("name", "v1..2") }
        #expect(url == "https://h/files/v1..2.json")
    }

    @Test func `a path value that is missing or undefined is refused`() {
        expectFault(parameter: "id", path: "/pets/{id}") { _ in }
        expectFault(parameter: "id", path: "/pets/{id}") { $0.path("id", String?.none) }
        expectFault(parameter: "id", path: "/pets/{id}") { $0.path("id", [String]()) }
        expectFault(parameter: "id", path: "/pets/{id}") { $0.path("id", [String: String]()) }
    }

    @Test func `a slash in a path value stays within its segment`() throws {
        #expect(try url("/pets/{id}") { $0.path("id", "a/b") } == "https://h/pets/a%2Fb")
    }

    @Test(arguments: ["a\r\nX-Evil: 1", "a\nb", "a\u{0}b", "\r"])
    func `a header value that would end its field is refused`(value: String) {
        expectFault(parameter: "X-Name", path: "/") { $0.header("X-Name", value) }
        expectFault(parameter: "X-Name", path: "/") { $0.header("X-Name", [value]) }
    }

    @Test func `a header name that is no token is refused`() {
        expectFault(parameter: "X Name", path: "/") { $0.header("X Name", "a") }
        expectFault(parameter: "X-Name:", path: "/") { $0.header("X-Name:", "a") }
    }

    @Test func `header text is not percent-encoded`() throws {
        let request = try request("/") { $0.header("X-Name", "50% é, \"q\"") }
        #expect(request.headers["x-name"] == "50% é, \"q\"")
    }

    @Test func `cookies are joined, and what would end one is escaped`() throws {
        let request = try request("/") {
            $0.cookie("a", "x; y,\"z\"")
            $0.cookie("absent", String?.none)
            $0.cookie("b", [1, 2])
        }
        #expect(request.headers["Cookie"] == "a=x%3B%20y%2C%22z%22; b=1; b=2")
    }

    @Test func `a cookie that goes as it is must not end itself`() throws {
        #expect(try request("/") { $0.cookie("a", "x%20y", .cookie) }.headers["Cookie"] == "a=x%20y")
        expectFault(parameter: "a", path: "/") { $0.cookie("a", "x; admin=1", .cookie) }
    }

    @Test func `query parameters come in the order they are given, and absent ones leave nothing`() throws {
        let sent = try url("/pets") {
            $0.query("absent", String?.none)
            $0.query("b", 2)
            $0.query("none", [String]())
            $0.query("a", "1")
        }
        #expect(sent == "https://h/pets?b=2&a=1")
        #expect(try url("/pets") { $0.query("absent", Int?.none) } == "https://h/pets")
    }

    @Test func `queries of the server, the template and the parameters come in this order`() throws {
        let url = try url("/search?kind={kind}&x", server: "https://h/v1?key=1") {
            $0.query("limit", 5)
            $0.path("kind", "a b")
        }
        #expect(url == "https://h/v1/search?key=1&kind=a%20b&x&limit=5")
    }

    @Test func `names are escaped`() throws {
        let url = try url("/") {
            $0.query("filter[name]", "")
            $0.query("❤️", "love!")
            $0.query("$filter", "x")
        }
        #expect(url == "https://h/?filter%5Bname%5D=&%E2%9D%A4%EF%B8%8F=love%21&%24filter=x")
    }

    @Test func `reserved characters pass where they are allowed`() throws {
        let object: JSONValue = ["a": "x+y", "b": "x/y", "c": "x^y"]
        let words = ["math", "is", "fun"]
        let allowed = try url("/") {
            $0.query("o", object, allowReserved: true)
            $0.query("words", words, .spaceDelimited, allowReserved: true)
        }
        #expect(allowed == "https://h/?a=x%2By&b=x/y&c=x%5Ey&words=math%20is%20fun")
        let strict = try url("/") {
            $0.query("o", object)
            $0.query("words", words, explode: false)
        }
        #expect(strict == "https://h/?a=x%2By&b=x%2Fy&c=x%5Ey&words=math,is,fun")
    }

    @Test func `a parameter in JSON is compact JSON, escaped as its place needs`() throws {
        let value: JSONValue = ["a": [1, nil], "b": "é"]
        let request = try request("/{p}") {
            $0.path("p", value, content: "application/json")
            $0.query("q", value, content: "application/problem+json; charset=utf-8")
            $0.query("absent", String?.none, content: "application/json")
            $0.header("H", value, content: "application/json")
            $0.cookie("c", ["a": 1], content: "application/json")
        }
        let escaped = "%7B%22a%22%3A%5B1%2Cnull%5D%2C%22b%22%3A%22%C3%A9%22%7D"
        #expect(request.url == "https://h/\(escaped)?q=\(escaped)")
        #expect(request.headers["Cookie"] == "c=%7B%22a%22%3A1%7D")
        #expect(request.headers["H"] == #"{"a":[1,null],"b":"é"}"#)
    }

    @Test func `a parameter in another media type is its text`() throws {
        #expect(try url("/") { $0.query("q", "a b", content: "text/plain") } == "https://h/?q=a%20b")
        expectFault(parameter: "q", path: "/") { $0.query("q", [1], content: "text/plain") }
    }

    @Test(arguments: [ParameterStyle.spaceDelimited, .form, .simple, .pipeDelimited])
    func `a list or object within another is refused`(style: ParameterStyle) {
        expectFault(parameter: "p", path: "/") { $0.query("p", ["a": ["b": 1]], style) }
        expectFault(parameter: "p", path: "/") { $0.query("p", [[1]], style) }
    }

    @Test func `a deep object is as deep as its value`() throws {
        let value: JSONValue = ["a": ["b": 1, "c": nil], "l": ["x y", ["k": true]], "e": []]
        #expect(
            try url("/") { $0.query("p", value, .deepObject) }
                == "https://h/?p%5Ba%5D%5Bb%5D=1&p%5Bl%5D%5B0%5D=x%20y&p%5Bl%5D%5B1%5D%5Bk%5D=true")
        #expect(
            try url("/") { $0.query("p", [["k": 1]], .deepObject) } == "https://h/?p%5B0%5D%5Bk%5D=1")
        #expect(try url("/") { $0.query("p", ["a": [] as JSONValue], .deepObject) } == "https://h/")
        #expect(
            try url("/") { $0.query("p", ["x", "y"], .deepObject) } == "https://h/?p%5B0%5D=x&p%5B1%5D=y")
        #expect(try url("/") { $0.query("p", [String](), .deepObject) } == "https://h/")
    }

    @Test func `a list in an exploded object repeats its key`() throws {
        let page: JSONValue = ["page": 0, "sort": ["name,asc", nil, "id"], "none": []]
        #expect(try url("/") { $0.query("pageable", page) } == "https://h/?page=0&sort=name%2Casc&sort=id")
        expectFault(parameter: "p", path: "/") { $0.query("p", page, explode: false) }
        expectFault(parameter: "p", path: "/") { $0.query("p", ["a": [["b"]]] as JSONValue) }
    }

    @Test func `delimited lists are like form when exploded`() throws {
        #expect(
            try url("/") { $0.query("p", [1, 2], .pipeDelimited, explode: true) } == "https://h/?p=1&p=2")
        #expect(
            try url("/") { $0.query("p", ["a": 1], .deepObject, explode: false) } == "https://h/?p%5Ba%5D=1")
    }

    @Test func `numbers are exact, and no locale has a say`() throws {
        let url = try url("/") {
            $0.query("a", 1e21)
            $0.query("b", -0.0)
            $0.query("c", 0.1)
            $0.query("d", Int64.max)
            $0.query("e", 100.0)
            $0.query("f", UInt64.max)
        }
        let expected = "a=1e21&b=-0&c=0.1&d=9223372036854775807&e=100&f=18446744073709551615"
        #expect(url == "https://h/?" + expected)
    }

    @Test func `a number that JSON cannot hold is refused`() {
        expectFault(parameter: "p", path: "/") { $0.query("p", Double.nan) }
    }

    @Test func `booleans are words`() throws {
        #expect(try url("/") { $0.query("p", [true, false]) } == "https://h/?p=true&p=false")
    }

    @Test func `dates are RFC 3339`() throws {
        let date = Date(timeIntervalSince1970: 1_704_067_200)
        #expect(try url("/") { $0.query("p", date) } == "https://h/?p=2024-01-01T00%3A00%3A00Z")
        #expect(try url("/") { $0.query("p", [date]) } == "https://h/?p=2024-01-01T00%3A00%3A00Z")
    }

    @Test func `nulls within a list or object are dropped`() throws {
        let url = try url("/") {
            $0.query("a", [1, nil, 2])
            $0.query("b", [Int?.none])
            $0.query("c", ["x": nil, "y": 1] as JSONValue)
        }
        #expect(url == "https://h/?a=1&a=2&y=1")
    }

    @Test func `an empty value is a flag with its equals sign`() throws {
        #expect(try url("/") { $0.query("flag", "") } == "https://h/?flag=")
    }

    @Test func `text of the template is escaped once`() throws {
        let url = try url("/café/a%20b/{x}/[1]") { $0.path("x", "é") }
        #expect(url == "https://h/caf%C3%A9/a%20b/%C3%A9/%5B1%5D")
    }

    @Test(arguments: [
        ("https://h", "https://h/pets"), ("https://h/", "https://h/pets"),
        ("https://h/v1//", "https://h/v1/pets"),
        ("HTTP://h:8080/v 1", "HTTP://h:8080/v%201/pets"), ("https://[::1]:80", "https://[::1]:80/pets"),
        ("https://h/v1#top", "https://h/v1/pets"),
    ])
    func `a server and a path make one URL`(server: String, expected: String) throws {
        #expect(try url("/pets", server: server) { _ in } == expected)
        #expect(try url("pets", server: server) { _ in } == expected)
    }

    @Test(arguments: [
        "", "/v1", "h/v1", "ftp://h", "https://", "https:///v1", "https://{region}.h", "https://a b",
    ])
    func `a server without scheme or host is refused`(server: String) {
        #expect(throws: RequestError.self) { try url("/pets", server: server) { _ in } }
    }

    @Test func `the first fault is the one that is reported`() {
        expectFault(parameter: "first", path: "/") {
            $0.header("first", "\n")
            $0.header("second", "\n")
        }
    }
}

private func request(
    _ path: String, server: String = "https://h", _ build: (inout RequestBuilder) -> Void
) throws -> HTTPRequest {
    var builder = RequestBuilder(Endpoint(.get, path))
    build(&builder)
    return try builder.request(to: server)
}

private func url(
    _ path: String, server: String = "https://h", _ build: (inout RequestBuilder) -> Void
) throws -> String {
    try request(path, server: server, build).url
}

private func expectFault(parameter: String, path: String, _ build: (inout RequestBuilder) -> Void) {
    let error = #expect(throws: RequestError.self) { try request(path, build) }
    #expect(error?.parameter == parameter)
}

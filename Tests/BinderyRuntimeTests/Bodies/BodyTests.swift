import Foundation
import Support
import Testing

@testable import BinderyRuntime

@Suite struct BodyTests {
    // MARK: Forms

    /// Object, encodings, and the form.
    private static let forms: [(String, KeyValuePairs<String, PartEncoding>, String)] = [
        (#"{"a":"x y","b":1.5,"c":true,"d":null}"#, [:], "a=x+y&b=1.5&c=true"),
        (#"{"e":"","m":"a&b=c+d%~*"}"#, [:], "e=&m=a%26b%3Dc%2Bd%25%7E*"),
        (#"{"l":["a",null,"b"],"n":[]}"#, [:], "l=a&l=b"),
        (#"{"o":{"k":1}}"#, [:], "o=%7B%22k%22%3A1%7D"),
        (#"{"l":[{"k":1},{"k":2}]}"#, [:], "l=%7B%22k%22%3A1%7D&l=%7B%22k%22%3A2%7D"),
        (#"{"s":"x"}"#, ["s": PartEncoding(contentType: "application/json")], "s=%22x%22"),
        (
            #"{"o":{"a":{"b":1},"c":[1,2]}}"#, ["o": PartEncoding(.deepObject)],
            "o%5Ba%5D%5Bb%5D=1&o%5Bc%5D%5B0%5D=1&o%5Bc%5D%5B1%5D=2"
        ),
        (
            #"{"items":[{"price":"p"},{"price":"q"}]}"#, ["items": PartEncoding(.deepObject)],
            "items%5B0%5D%5Bprice%5D=p&items%5B1%5D%5Bprice%5D=q"
        ),
        (#"{"l":["a b","c"]}"#, ["l": PartEncoding(.pipeDelimited, explode: false)], "l=a%20b%7Cc"),
        (#"{"l":[1,2]}"#, ["l": PartEncoding(explode: false)], "l=1,2"),
        (#"{"u":"a/b?c"}"#, ["u": PartEncoding(allowReserved: true)], "u=a/b?c"),
        (#"{"é":"é"}"#, [:], "%C3%A9=%C3%A9"),
        (#"{"id":9007199254740993123,"x":1e+2}"#, [:], "id=9007199254740993123&x=1e%2B2"),
    ]

    @Test(arguments: forms.indices) func `an object is a form`(index: Int) throws {
        let (object, encodings, expected) = Self.forms[index]
        let request = try build { $0.form(try JSONValue(parsing: object), encodings: encodings) }
        #expect(text(request) == expected)
        #expect(request.headers["Content-Type"] == "application/x-www-form-urlencoded")
    }

    @Test func `what is no object is no form`() {
        #expect(throws: RequestError.self) { try build { $0.form([1] as JSONValue) } }
    }

    @Test func `the whole query string is a value`() throws {
        let filter: JSONValue = ["from": "a b", "tags": ["x", "y"]]
        var form = RequestBuilder(Endpoint(.get, "/s?v=1"))
        form.querystring("q", filter, content: "application/x-www-form-urlencoded")
        #expect(try form.request(to: "https://h").url == "https://h/s?v=1&from=a+b&tags=x&tags=y")
        var json = RequestBuilder(Endpoint(.get, "/s"))
        json.querystring("q", filter, content: "application/json")
        #expect(
            try json.request(to: "https://h").url
                == "https://h/s?%7B%22from%22%3A%22a%20b%22%2C%22tags%22%3A%5B%22x%22%2C%22y%22%5D%7D")
        var path = RequestBuilder(Endpoint(.get, "/s"))
        path.querystring("q", "$.a.b[1:1]", content: "application/jsonpath")
        #expect(try path.request(to: "https://h").url == "https://h/s?%24.a.b%5B1%3A1%5D")
    }

    // MARK: Parts

    @Test func `parts follow each other with what they are`() throws {
        let request = try build {
            $0.multipart()
            $0.part("purpose", "answers")
            $0.part("file", UploadSource.text("hello", fileName: "a \"b\".png"), "image/png, image/jpeg")
            $0.part("meta", ["k": 1], "application/json")
            $0.part("tags", ["x", "y"])
            $0.part("absent", String?.none)
            $0.part("raw", UploadSource.bytes([0, 255]).headers(["X-Sum": "1"]))
        }
        let type = try #require(request.headers["Content-Type"])
        #expect(type == "multipart/form-data; boundary=bindery-0000000000000000")
        let expected = [
            #"Content-Disposition: form-data; name="purpose""#, "", "answers",
            #"Content-Disposition: form-data; name="file"; filename="a %22b%22.png""#,
            "Content-Type: image/png", "", "hello",
            #"Content-Disposition: form-data; name="meta""#, "Content-Type: application/json", "",
            #"{"k":1}"#,
            #"Content-Disposition: form-data; name="tags""#, "", "x",
            #"Content-Disposition: form-data; name="tags""#, "", "y",
            #"Content-Disposition: form-data; name="raw"; filename="raw""#,
            "Content-Type: application/octet-stream", "X-Sum: 1", "",
        ]
        let body = String(decoding: try #require(request.body), as: Unicode.ASCII.self)
        let lines = body.components(separatedBy: "\r\n").filter { !$0.hasPrefix("--bindery") }
        #expect(Array(lines.prefix(expected.count)) == expected)
        #expect(try #require(request.body).contains([13, 10, 0, 255, 13, 10]))
    }

    @Test func `a style gives parts names in brackets`() throws {
        let request = try build {
            $0.multipart()
            $0.part("meta", ["a": ["b": 1]] as JSONValue, .deepObject)
            $0.part("l", [1, 2], .form, explode: false)
        }
        #expect(text(request).contains("name=\"meta[a][b]\"\r\n\r\n1\r\n"))
        #expect(text(request).contains("name=\"l\"\r\n\r\n1,2\r\n"))
    }

    @Test func `a boundary that occurs in a part is another one`() throws {
        let request = try build {
            $0.multipart()
            $0.part("a", "--bindery-0000000000000000\r\n\r\nbindery-0000000000000001")
        }
        #expect(request.headers["Content-Type"]?.hasSuffix("boundary=bindery-0000000000000002") == true)
    }

    @Test func `no part is a body all the same, where one is wanted`() throws {
        #expect(text(try build { $0.multipart() }) == "--bindery-0000000000000000--\r\n")
        #expect(try build { $0.part("a", String?.none) }.body == nil)
    }

    @Test func `a part's header that would end itself is refused`() {
        #expect(throws: RequestError.self) {
            try build { $0.part("a", UploadSource.text("x", mediaType: "a/b\r\nX: 1")) }
        }
        #expect(throws: RequestError.self) {
            try build { $0.part("a", UploadSource.text("x").headers(["X": "1\r\n"])) }
        }
    }

    // MARK: Bytes

    @Test(arguments: [
        ("image/png", "image/png, image/jpeg", "a.jpg", "image/png"),
        (nil, "image/png, image/jpeg", "a.jpg", "image/jpeg"), (nil, "image/*", "a.png", "image/png"),
        (nil, "image/*", "a.pdf", "application/octet-stream"), (nil, "*/*", "a.pdf", "application/pdf"),
        (nil, "application/pdf", nil, "application/pdf"), (nil, "image/*, image/gif", "x", "image/gif"),
    ])
    func `bytes have the type that is told, or that their name tells`(
        given: String?, described: String, name: String?, expected: String
    ) throws {
        let upload = UploadSource.bytes([1], fileName: name, mediaType: given)
        let request = try build { $0.upload(upload, described) }
        #expect(request.headers["Content-Type"] == expected)
        #expect(request.body == [1])
    }

    @Test func `a file is sent from where it lies`() async throws {
        let folder = try TemporaryFolder()
        let file = folder.url.appendingPathComponent("photo.png")
        try Data(repeating: 7, count: 200_000).write(to: file)
        let whole = try build { $0.upload(.file(file), "image/*") }
        #expect(whole.body == nil)
        #expect(whole.headers["Content-Type"] == "image/png")
        #expect(whole.streamedBody?.length == 200_000)
        let request = try build {
            $0.multipart()
            $0.part("a", "1")
            $0.part("photo", UploadSource.file(file), "image/png")
        }
        let bytes = try #require(try await request.streamedBody?.bytes())
        #expect(bytes.count == request.streamedBody?.length)
        #expect(bytes == (try await request.streamedBody?.bytes()))
        #expect(String(decoding: bytes.prefix(400), as: UTF8.self).contains("filename=\"photo.png\""))
        #expect(throws: RequestError.self) {
            try build { $0.upload(.file(folder.url.appendingPathComponent("none"))) }
        }
    }

    @Test func `a stream is made anew for each reading`() async throws {
        let upload = UploadSource.stream(length: 3) {
            AsyncThrowingStream { continuation in
                for byte: UInt8 in [1, 2, 3] { continuation.yield([byte]) }
                continuation.finish()
            }
        }
        let request = try build { $0.upload(upload) }
        #expect(try await request.streamedBody?.bytes() == [1, 2, 3])
        #expect(try await request.streamedBody?.bytes() == [1, 2, 3])
        #expect(request.streamedBody?.length == 3)
    }

    @Test func `settings are written over a body's own`() throws {
        let request = try build { $0.json(["model": "m", "stream": "no"], setting: ["stream": true]) }
        #expect(text(request) == #"{"model":"m","stream":true}"#)
        let none = try build { $0.json(JSONValue?.none, setting: ["stream": true]) }
        #expect(text(none) == #"{"stream":true}"#)
    }

    @Test func `lines of JSON end with line feeds`() throws {
        #expect(text(try build { $0.jsonLines([[1], [2]]) }) == "[1]\n[2]\n")
        #expect(text(try build { $0.jsonLines(["a"], "application/json-seq") }) == "\u{1E}\"a\"\n")
    }

    private func build(_ write: (inout RequestBuilder) throws -> Void) throws -> HTTPRequest {
        var builder = RequestBuilder(Endpoint(.post, "/"))
        try write(&builder)
        return try builder.request(to: "https://h")
    }

    private func text(_ request: HTTPRequest) -> String {
        String(decoding: request.body ?? [], as: UTF8.self)
    }
}

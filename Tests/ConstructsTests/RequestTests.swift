import Foundation
import Testing

@testable import Constructs

@Suite struct RequestTests {
    private let server = ConstructsServer(url: "https://api.example.com")

    @Test func `a path keeps its query and its mixed segments, and loses its fragment`() throws {
        #expect(try url(U.Get(sid: "a/b")) == "/u/a%2Fb.json")
        #expect(try url(F.Get(a: "1", b: "2")) == "/f/1.2")
        #expect(try url(R.Get(id: "7")) == "/r/7?beta=true")
        #expect(try url(X.Create()) == "/x")
        #expect(try url(Trail.Get()) == "/trail/")
        #expect(try url(Codes.Get(code: "ab")) == "/codes/ab")
        #expect(try url(Holes.Get(value: "a b")) == "/holes/a%20b")
    }

    @Test func `names that differ in their scalars alone are several`() throws {
        let call = Cafes.Read(é: "a", pathÉ: "b", queryÉ: "c", éLower: "d")
        #expect(try url(call) == "/cafes/a/b?%C3%A9=c&e%CC%81=d")
        let text = "{\"e\u{301}\":\"a\u{301}\",\"o\u{301}\":1,\"\u{F3}\":true}"
        let cafe = try read(Cafe.self, text)
        #expect(Array(try write(cafe).utf8) == Array(text.utf8))
        #expect(cafe.violations().isEmpty)
        #expect(Cafe(é: "x", éLower: .á).violations().map(\.keyword) == ["dependentRequired"])
        let form = try Cafes.Write(é: "a", pathÉ: "b", body: Cafe(é: "c", éLower: .á)).request(to: server)
        #expect(String(decoding: form.body ?? [], as: UTF8.self) == "%C3%A9=c&e%CC%81=%22a%CC%81%22")
    }

    @Test func `one name in three places is three values`() throws {
        let request = try P.GetIt(id: "p", queryID: 1, headerID: "h").request(to: server)
        #expect(request.url == "https://api.example.com/p/p?id=1")
        #expect(request.headers["id"] == "h")
    }

    @Test func `parameters of every form are sent as they are described`() throws {
        let call = Q.QCall(
            done: true, ids: ["x", "y"], s: "s", j: ["k": 1], raw: "a/b?c", open: false, sess: "t")
        let request = try call.request(to: server)
        #expect(
            request.url
                == "https://api.example.com/q?version=2024-01-01&ids%5B%5D=x&ids%5B%5D=y&s=s"
                + "&j=%7B%22k%22%3A1%7D&raw=a/b?c&open=0")
        #expect(request.headers["cookie"] == "sess=t" && request.headers["done"] == "1")
        #expect(
            try url(Q.QCall(done: true, filter: ["a": ["1"]]))
                == "/q?version=2024-01-01&filter%5Ba%5D%5B0%5D=1")
    }

    @Test func `a form in parts has an argument for each`() throws {
        let call = Photos.Add(
            album: "a/b", partAlbum: .family, photo: .bytes([1], mediaType: "image/png"), tags: ["x"],
            place: .init(lat: 1.5))
        let request = try call.request(to: server)
        let body = String(decoding: try #require(request.body), as: UTF8.self)
        #expect(request.url == "https://api.example.com/photos/a%2Fb")
        #expect(
            body.split(separator: "\r\n").filter { $0.hasPrefix("Content-Disposition") }.map {
                $0.split(separator: "\"")[1]
            } == ["purpose", "album", "photo", "tags", "place[lat]"])
        #expect(body.contains("\r\n\r\nprint\r\n"))
        #expect(try M.MCall(file: .text("x")).request(to: server).body != nil)
    }

    @Test func `a form is its properties`() throws {
        let body = Form.FormCall.Body(items: [.init(price: "1")], meta: ["a": "b"], clear: .string(""))
        let request = try Form.FormCall(body: body).request(to: server)
        #expect(
            String(decoding: request.body ?? [], as: UTF8.self)
                == "items=%7B%22price%22%3A%221%22%7D&meta=%7B%22a%22%3A%22b%22%7D&clear=")
    }

    @Test func `the whole query is one value`() throws {
        let call = Found.Find(filter: .init(text: "a b", tags: ["x", "y"]))
        #expect(try url(call) == "/found?text=a+b&tags=x&tags=y")
    }

    @Test func `a call that asks for a stream says so in its body`() throws {
        let request = try Sse.StreamStream(body: .init()).request(to: server)
        #expect(request.body == Array(#"{"stream":true}"#.utf8))
        #expect(request.streamsAnswer && request.headers["Accept"] == "text/event-stream")
        #expect(try Sse.StreamCall(body: .init()).request(to: server).body == Array("{}".utf8))
    }

    @Test func `lines are sent one after the other, and read as they come`() async throws {
        let append = try Logs.Append(body: [.init(text: "a"), .init(text: "b")]).request(to: server)
        #expect(append.body == Array("{\"text\":\"a\"}\n{\"text\":\"b\"}\n".utf8))
        let response = HTTPResponse(status: 200, body: append.body ?? [])
        var texts: [String] = []
        for try await line in try Logs.Tail.output(response) { texts.append(line.text) }
        #expect(texts == ["a", "b"])
    }

    @Test func `the headers of an answer are typed`() throws {
        let response = HTTPResponse(
            status: 200,
            headers: [
                "x-rate-limit-remaining": "7", "X-Reset": "2024-01-01T00:00:00Z", "etag": "\"5\"",
                "Allow": "GET, HEAD", "allow": "PUT",
            ])
        let headers = Limits.Read.Headers(response.headers)
        #expect(headers.rateLimitRemaining == 7)
        #expect(headers.reset == Date(timeIntervalSince1970: 1_704_067_200))
        #expect(headers.eTag == "\"5\"")
        #expect(headers.allow == ["GET", "HEAD", "PUT"])
        #expect(Limits.Read.Headers(["X-Rate-Limit-Remaining": "many"]).rateLimitRemaining == nil)
    }

    private func url(_ operation: some ConstructsOperation) throws -> String {
        String(try operation.request(to: server).url.dropFirst("https://api.example.com".count))
    }
}

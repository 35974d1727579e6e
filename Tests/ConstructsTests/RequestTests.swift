import Testing

@testable import Constructs

@Suite struct RequestTests {
    private let server = ConstructsServer(url: "https://api.example.com")

    @Test func `a path keeps its query and its mixed segments, and loses its fragment`() throws {
        #expect(try url(U.Get(sid: "a/b")) == "/u/a%2Fb.json")
        #expect(try url(F.Get(a: "1", b: "2")) == "/f/1.2")
        #expect(try url(R.Get(id: "7")) == "/r/7?beta=true")
        #expect(try url(XFrag.Create()) == "/x")
        #expect(try url(Trail.Get()) == "/trail/")
    }

    @Test func `one name in three places is three values`() throws {
        let request = try P.GetIt(id: "p", queryID: 1, headerID: "h").request(to: server)
        #expect(request.url == "https://api.example.com/p/p?id=1")
        #expect(request.headers["id"] == "h")
    }

    @Test func `parameters of every form are sent as they are described`() throws {
        let call = Q.QCall(
            ids: ["x", "y"], s: "s", j: ["k": 1], raw: "a/b?c", sess: "t")
        let request = try call.request(to: server)
        #expect(
            request.url
                == "https://api.example.com/q?ids%5B%5D=x&ids%5B%5D=y&s=s"
                + "&j=%7B%22k%22%3A1%7D&raw=a/b?c")
        #expect(request.headers["cookie"] == "sess=t")
        #expect(try url(Q.QCall(filter: ["a": ["1"]])) == "/q?filter%5Ba%5D%5B0%5D=1")
    }

    private func url(_ operation: some ConstructsOperation) throws -> String {
        String(try operation.request(to: server).url.dropFirst("https://api.example.com".count))
    }
}

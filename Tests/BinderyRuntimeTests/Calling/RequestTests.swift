import Foundation
import Testing

@testable import BinderyRuntime

@Suite struct RequestTests {
    @Test func `a request is exactly what its operation says`() throws {
        let request = try RetrievePet(id: "p 1", expand: ["owner", "toys"]).request(to: .production)
        let expected = HTTPRequest(
            .get, "https://api.example.com/v1/pets/p%201?expand=owner&expand=toys",
            headers: ["Accept": "application/json, text/plain;q=0.5", "X-Trace": "t1"])
        #expect(request == expected)
        #expect(request.body == nil)
    }

    @Test func `a body in JSON comes with its media type`() throws {
        let request = try CreatePet(body: Pet(id: 1, name: "Ada")).request(to: .production)
        let expected = HTTPRequest(
            .post, "https://api.example.com/v1/pets",
            headers: ["Accept": "application/json", "Content-Type": "application/json"],
            body: Array(#"{"id":1,"name":"Ada"}"#.utf8))
        #expect(request == expected)
    }

    @Test func `no body has no media type`() throws {
        let request = try CreatePet(body: nil).request(to: .production)
        #expect(request.body == nil)
        #expect(request.headers["Content-Type"] == nil)
    }

    @Test func `bodies of text and bytes go as they are`() throws {
        var text = RequestBuilder(Endpoint(.put, "/note"))
        text.text("é", "text/plain; charset=utf-8")
        #expect(try text.request(to: "https://h").body == [0xC3, 0xA9])
        #expect(try text.request(to: "https://h").headers["content-type"] == "text/plain; charset=utf-8")
        var bytes = RequestBuilder(Endpoint(.put, "/image"))
        bytes.data(Data([0, 255]), "image/png")
        #expect(try bytes.request(to: "https://h").body == [0, 255])
    }

    @Test func `a body that cannot be written is reported`() {
        var builder = RequestBuilder(Endpoint(.post, "/"))
        builder.json(["ratio": Double.infinity])
        let error = #expect(throws: RequestError.self) { try builder.request(to: "https://h") }
        #expect(error?.parameter == nil)
        #expect(error?.description.hasPrefix("the body cannot be written as JSON") == true)
    }

    @Test func `the same call gives the same request`() throws {
        let body = Pet(id: 1, name: "Ada")
        #expect(
            try CreatePet(body: body).request(to: .production)
                == CreatePet(body: body).request(to: .production))
    }

    @Test func `printing a request shows neither query nor header values`() throws {
        let request = HTTPRequest(.get, "https://h/a?key=secret", headers: ["X-Key": "secret"], body: [1])
        #expect("\(request)" == "GET https://h/a?…")
        #expect("\(request.headers)" == "X-Key")
        #expect(!String(reflecting: request).contains("secret"))
        #expect(!String(reflecting: [request.headers]).contains("secret"))
    }

    @Test func `header fields are found whatever their case`() {
        var headers: HTTPHeaders = ["Set-Cookie": "a=1", "X-One": "1", "set-cookie": "b=2"]
        #expect(headers["SET-COOKIE"] == "a=1")
        #expect(headers.values("Set-Cookie") == ["a=1", "b=2"])
        #expect(headers["X-Two"] == nil)
        headers.set("SET-cookie", "c=3")
        #expect(headers == ["Set-Cookie": "c=3", "X-One": "1"])
        headers.set("X-Two", "2")
        #expect(headers.fields.map(\.name) == ["Set-Cookie", "X-One", "X-Two"])
    }
}

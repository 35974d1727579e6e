import Foundation
import Support
import Testing

@testable import BinderyRuntime

/// Answers that servers should not give, and give.
@Suite struct HardAnswerTests {
    @Test(arguments: [
        nil, "application/json", "APPLICATION/JSON; charset=UTF-8", "application/vnd.pets+json",
        "application/problem+json",
        "text/json", "application/json;charset=\"utf-8\"", "",
    ])
    func `whatever a server calls its JSON, it is read`(type: String?) async throws {
        let headers: HTTPHeaders = type.map { ["cOnTeNt-TyPe": $0] } ?? [:]
        let connection = petConnection(
            InMemoryTransport { _ in HTTPResponse(status: 200, headers: headers, body: HTTPResponse.pet.body)
            })
        #expect(try await connection.send(RetrievePet(id: "1")).id == 1)
    }

    @Test func `a mark of the byte order is no part of the JSON`() async throws {
        let body = [0xEF, 0xBB, 0xBF] + HTTPResponse.pet.body
        let connection = petConnection(InMemoryTransport { _ in HTTPResponse(status: 200, body: body) })
        #expect(try await connection.send(RetrievePet(id: "1")).id == 1)
    }

    @Test(arguments: [
        HTTPResponse(200, ""), HTTPResponse(200, " \n"), HTTPResponse(204, ""), HTTPResponse(200, "null"),
        HTTPResponse(status: 200, body: Array(petText.utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }),
        HTTPResponse(200, petText + "}"), HTTPResponse(200, "<html>"),
    ])
    func `what is no pet is an error of reading`(answer: HTTPResponse) async {
        let error = await petFailure(petConnection(InMemoryTransport { _ in answer }))
        #expect(error?.kind == .decoding)
        #expect(error?.attempts == 1)
    }

    @Test func `what nobody waits for is left alone`() async throws {
        for answer in [HTTPResponse(204, "text"), HTTPResponse(200, "<html>"), HTTPResponse(202, "")] {
            try await petConnection(InMemoryTransport { _ in answer }).send(DeletePets())
        }
    }

    @Test(arguments: [304, 300, 302, 399, 199, 600, 999, 0])
    func `a status that is neither success nor failure is told as it is`(status: Int) async {
        let error = await petFailure(petConnection(InMemoryTransport { _ in HTTPResponse(status, petText) }))
        #expect(error?.status == status)
    }

    @Test(arguments: [
        ("-5", nil), ("1.5", nil), ("", nil), ("soon", nil), (" 7 ", 7), ("0", 0), ("0000000000", 0),
        ("Sun, 06 Nov 1994 08:49:37 GMT", 0),
        ("99999999999999999999", 1_000_000_000), ("Fri, 31 Dec 9999 23:59:59 GMT", 251_000_000_000),
    ])
    func `a pause is a number or a date, and nothing is waited for that never ends`(text: String, least: Int?)
    {
        let pause = retryAfter(text, Date(timeIntervalSince1970: 1_700_000_000))
        #expect((pause == nil) == (least == nil))
        if let least { #expect(least == 0 ? pause == .zero : pause ?? .zero >= .seconds(least)) }
    }

    @Test func `answers before the answer, and words after the lengths of chunks, are passed over`()
        async throws
    {
        let server = try LoopbackServer { _ in
            LoopbackResponse { write in
                let before = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
                let lines =
                    "HTTP/1.1 200 OK\r\ntransfer-ENCODING: chunked\r\nset-cookie: a=1\r\nSet-Cookie: b=2\r\n\r\n"
                let body = HTTPResponse.pet.body
                _ = write(Array((before + lines).utf8))
                _ = write(Array("\(String(body.count, radix: 16));name=\"a;b\"\r\n".utf8) + body)
                _ = write(Array("\r\n000;last\r\n\r\n".utf8))
            }
        }
        defer { server.stop() }
        #expect(try await pets(server).send(RetrievePet(id: "1")).name == "Ada")
    }
}

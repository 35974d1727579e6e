import Support
import Testing

@testable import BinderyRuntime

/// Whatever a value holds, it stays where it belongs.
@Suite struct HostileTextTests {
    private static let fragments = [
        "\r\n", "\r", "\n", "\u{0}", "../", "..", ".", "/", "\\", "?", "#", "&", "=", ";", ",", "%2e%2e",
        "%2F",
        "%0d%0a", "%", "%zz", ":", "@", "//evil.example", "https://evil.example", "{id}", " ", "\t",
        "\u{2028}",
        "\u{FF0E}\u{FF0E}\u{FF0F}", "é", "👍", "Host: evil", "a", "",
    ]

    private func texts() -> [String] {
        var random = SeededRandom(75)
        return Self.fragments
            + (0..<mutationRuns(400)).map { _ in
                (0..<Int.random(in: 1...5, using: &random)).map { _ in
                    Self.fragments.randomElement(using: &random) ?? ""
                }.joined()
            }
    }

    @Test func `a path value never leaves its segment`() {
        for text in texts() {
            for style in [ParameterStyle.simple, .label, .matrix] {
                guard let request = try? build("/a/{id}/b", { $0.path("id", text, style) }) else { continue }
                let segments = request.url.dropFirst("https://h".count).split(
                    separator: "/", omittingEmptySubsequences: false)
                #expect(segments.count == 4 && segments[1] == "a" && segments[3] == "b", "\(request.url)")
                #expect(segments.count < 3 || ![".", "..", ""].contains(segments[2]))
                #expect(isPlain(request.url) && !request.url.contains("?"))
            }
        }
    }

    @Test func `a path of several values keeps its form`() {
        for text in texts() {
            guard let request = try? build("/x/{a}.json", { $0.path("a", [text, text]) }) else { continue }
            #expect(request.url.hasPrefix("https://h/x/") && request.url.hasSuffix(".json"))
            #expect(request.url.split(separator: "/").count == 4 && isPlain(request.url))
        }
    }

    @Test func `a query value adds no parameter and no fragment`() throws {
        for text in texts() {
            for isReserved in [false, true] {
                let url = try build("/a") { $0.query("q", text, allowReserved: isReserved) }.url
                let query = url.dropFirst("https://h/a?".count)
                #expect(url.hasPrefix("https://h/a?q=") && isPlain(url))
                #expect(query.split(separator: "&").count == 1 && query.count { $0 == "=" } == 1)
            }
            let deep: JSONValue = [text: [text: [.string(text)]]]
            let nested = try build("/a") { $0.query("q", deep, .deepObject) }.url
            #expect(nested.split(separator: "&").count == 1 && nested.count { $0 == "=" } == 1)
            #expect(isPlain(nested))
        }
    }

    @Test func `a header or cookie adds no field`() {
        for text in texts() {
            for style in [ParameterStyle.form, .cookie] {
                guard
                    let request = try? build(
                        "/",
                        {
                            $0.header("X-Name", text)
                            $0.cookie("c", text, style)
                        })
                else { continue }
                #expect(request.headers.fields.map(\.name) == ["X-Name", "Cookie"])
                #expect(request.headers.fields.allSatisfy { field in !field.value.utf8.contains { $0 < 9 } })
                #expect(!request.headers.fields.contains { $0.value.utf8.contains { $0 == 10 || $0 == 13 } })
                #expect(request.headers["Cookie"]?.contains(";") == false)
            }
        }
    }

    @Test func `a form field adds no other`() throws {
        for text in texts() {
            let value: JSONValue = ["a": .string(text), "b": [.string(text), .string(text)]]
            let body = try #require(try build("/") { $0.form(value) }.body)
            let fields = String(decoding: body, as: UTF8.self).split(separator: "&")
            #expect(fields.map { $0.prefix { $0 != "=" } } == ["a", "b", "b"])
            #expect(isPlain(String(decoding: body, as: UTF8.self)))
        }
    }

    @Test func `a part adds no other`() throws {
        for text in texts() {
            let request = try build("/") {
                $0.multipart()
                $0.part("a\(text)", text)
                $0.part("f", UploadSource.text(text, fileName: text))
            }
            let boundary = try #require(request.headers["Content-Type"]?.split(separator: "=").last)
            let body = String(decoding: try #require(request.body), as: UTF8.self)
            #expect(body.split(separator: "--\(boundary)").count == 3)
            #expect(body.utf8.count > 4 && body.hasSuffix("\r\n--\(boundary)--\r\n"))
            let heads = body.components(separatedBy: "--\(boundary)\r\n").dropFirst()
            #expect(heads.allSatisfy { $0.hasPrefix("Content-Disposition: form-data; name=\"") })
        }
    }

    private func build(
        _ path: String, _ write: (inout RequestBuilder) -> Void
    ) throws -> HTTPRequest {
        var builder = RequestBuilder(Endpoint(.post, path))
        write(&builder)
        return try builder.request(to: "https://h")
    }

    /// Nothing but visible ASCII, and no fragment.
    private func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "#") }
    }
}

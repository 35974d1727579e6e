import Foundation
import Testing

@testable import BinderyRuntime

@Suite struct PageTests {
    @Test func `a cursor leads through all pages, and arguments stay`() async throws {
        let (list, transport) = pets([
            #"{"data":[1,2],"after":"a=="}"#, #"{"data":[3],"after":"b"}"#, #"{"data":[4],"after":null}"#,
        ])
        #expect(try await list.collect() == [1, 2, 3, 4])
        #expect(
            transport.requests.map(\.url.query) == ["limit=2", "limit=2&after=a%3D%3D", "limit=2&after=b"])
    }

    @Test(arguments: [
        #"{"data":[2],"after":""}"#, #"{"data":[2]}"#, #"{"data":[],"after":"b"}"#,
        #"{"data":[2],"after":"a"}"#,
    ])
    func `the list ends where nothing new can come`(last: String) async throws {
        let (list, transport) = pets([#"{"data":[1],"after":"a"}"#, last])
        #expect(try await list.collect().count <= 2)
        #expect(transport.requests.count == 2)
    }

    @Test func `pages that lead in a circle end`() async throws {
        let transport = InMemoryTransport { request in
            .init(200, #"{"data":[1],"after":"\#(request.url.hasSuffix("a") ? "b" : "a")"}"#)
        }
        #expect(try await pets(transport).collect().count == 3)
    }

    @Test(arguments: [
        PageRule(next: [.items(.query("limit"))]),
        PageRule(next: [.pages(.query("limit"), total: "/total")]),
    ])
    func `the list ends where numbers do`(rule: PageRule) {
        let request = HTTPRequest(.get, "https://api.example.com/pets?limit=\(Int.max)")
        let response = HTTPResponse(200, #"{"data":[1],"total":9223372036854775807}"#)
        let page = PageSituation(request: request, response: response, itemCount: 1, step: nil)
        #expect(page.change(rule, forwards: true) == nil)
    }

    @Test func `an error ends the list, and is thrown as it is`() async throws {
        let (list, _) = pets([#"{"data":[1],"after":"a"}"#])
        var iterator = list.makeAsyncIterator()
        #expect(try await iterator.next() == 1)
        do throws(CallError<JSONValue>) {
            _ = try await iterator.next()
            Issue.record("there was no error")
        } catch {
            #expect(error.kind == .connection)
        }
        #expect(try await iterator.next() == nil)
    }

    @Test func `the last item is the cursor forwards, the first one backwards`() async throws {
        let rule = PageRule(
            next: [.cursor(.query("starting_after"), "/data/-1", more: "/more")],
            previous: [.cursor(.query("ending_before"), "/data/0", more: "/less")])
        let (list, transport) = pets(
            [#"{"data":[3,4],"more":true,"less":true}"#, #"{"data":[5,6],"more":false,"less":true}"#], rule)
        #expect(try await list.collect() == [3, 4, 5, 6])
        #expect(transport.requests.last?.url.query == "limit=2&starting_after=4")
        let (back, again) = pets(
            [#"{"data":[3,4],"more":true,"less":true}"#, #"{"data":[1,2],"more":true,"less":false}"#], rule)
        #expect(try await back.backwards.collect() == [4, 3, 2, 1])
        #expect(again.requests.last?.url.query == "limit=2&ending_before=3")
    }

    @Test func `a page knows its neighbours, and turning round takes the other cursor away`() async throws {
        let rule = PageRule(
            next: [.cursor(.query("after"), "/after")], previous: [.cursor(.query("before"), "/before")])
        let (list, transport) = pets(
            [
                #"{"data":[1],"after":"a","before":null}"#, #"{"data":[2],"after":null,"before":"b"}"#,
                #"{"data":[1],"after":"a","before":null}"#,
            ], rule)
        let first = try await list.page()
        #expect(first.hasNext && !first.hasPrevious)
        let second = try #require(try await first.next())
        let back = try #require(try await second.previous())
        #expect(back.items == [1])
        #expect(transport.requests.map(\.url.query) == ["limit=2", "limit=2&after=a", "limit=2&before=b"])
    }

    @Test func `offsets count items, page numbers count pages`() async throws {
        let bodies = [#"{"data":[1,2],"total":3}"#, #"{"data":[3],"total":3}"#]
        let (list, transport) = pets(bodies, PageRule(next: [.items(.query("offset"), total: "/total")]))
        #expect(try await list.collect() == [1, 2, 3])
        #expect(transport.requests.map(\.url.query) == ["limit=2", "limit=2&offset=2"])
        let (numbered, numbers) = pets(
            [#"{"data":[1,2]}"#, #"{"data":[3]}"#, #"{"data":[]}"#], PageRule(next: [.pages(.query("page"))]))
        #expect(try await numbered.collect() == [1, 2, 3])
        #expect(numbers.requests.map(\.url.query) == ["limit=2", "limit=2&page=2", "limit=2&page=3"])
        let (given, asked) = pets(
            [#"{"data":[5]}"#, #"{"data":[]}"#], PageRule(next: [.pages(.query("page"))]), page: 7)
        #expect(try await given.collect() == [5])
        #expect(asked.requests.map(\.url.query) == ["limit=2&page=7", "limit=2&page=8"])
    }

    @Test func `pages before are counted by items, and overlap no others`() async throws {
        let rule = PageRule(
            next: [.items(.query("offset"))],
            previous: [.itemsBefore(.query("offset"), size: .query("limit"))])
        let (list, transport) = pets(
            [
                #"{"data":[1,2]}"#, #"{"data":[3,4]}"#, #"{"data":[5]}"#, #"{"data":[3,4]}"#,
                #"{"data":[1,2]}"#,
            ], rule)
        let first = try await list.page()
        let last = try await first.next()?.next()
        #expect(!first.hasPrevious && last?.hasPrevious == true)
        #expect(try await last?.previous()?.previous()?.items == [1, 2])
        #expect(
            transport.requests.suffix(2).map(\.url.query) == ["offset=2&limit=2", "offset=0&limit=2"])
    }

    @Test func `before the least number there is no page`() async throws {
        let rule = PageRule(
            next: [], previous: [.itemsBefore(.query("page"), size: .query("count"), start: 1)])
        let (list, _) = pets([#"{"data":[1]}"#], rule, page: .min)
        #expect(try await list.page().hasPrevious == false)
    }

    @Test func `the first of the pages before is as short as it must be`() async throws {
        let rule = PageRule(
            next: [.items(.query("page"), start: 1)],
            previous: [.itemsBefore(.query("page"), size: .query("count"), start: 1)])
        let (list, transport) = pets(
            [#"{"data":[6,7,8]}"#, #"{"data":[3,4,5]}"#, #"{"data":[1,2]}"#], rule, page: 6)
        #expect(try await list.backwards.collect() == [8, 7, 6, 5, 4, 3, 2, 1])
        #expect(
            transport.requests.map(\.url.query) == [
                "limit=2&page=6", "limit=2&page=3&count=3", "limit=2&page=1&count=2",
            ])
    }

    @Test func `the Link header leads both ways`() async throws {
        func answer(_ number: Int, _ relations: String...) -> HTTPResponse {
            let links = relations.map { "</v1/pets?p=\($0 == "next" ? number + 1 : number - 1)>; rel=\($0)" }
            return HTTPResponse(
                status: 200, headers: ["Link": links.joined(separator: ", ")],
                body: Array(#"{"data":[\#(number)]}"#.utf8))
        }
        let transport = InMemoryTransport([
            answer(3, "next", "prev"), answer(2, "next", "prev"), answer(1, "next"),
        ])
        let list = pets(transport, PageRule(next: [.link("next")], previous: [.link("prev")]))
        #expect(try await list.backwards.collect() == [3, 2, 1])
        #expect(transport.requests.map(\.url.query) == ["limit=2", "p=2", "p=1"])
    }

    @Test func `of several ways the first counts that the answer knows`() async throws {
        let rule = PageRule(next: [
            .cursor(.query("after"), "/cursors/after", more: "/has_next"),
            .items(.query("offset"), total: "/total"),
        ])
        let (list, transport) = pets(
            [
                #"{"data":[1],"has_next":true,"cursors":{"after":"a"},"total":9}"#,
                #"{"data":[2],"has_next":false,"total":9}"#,
            ], rule)
        #expect(try await list.collect() == [1, 2])
        #expect(transport.requests.last?.url.query == "limit=2&after=a")
        let (plain, offsets) = pets([#"{"data":[1],"total":2}"#, #"{"data":[2],"total":2}"#], rule)
        #expect(try await plain.collect() == [1, 2])
        #expect(offsets.requests.last?.url.query == "limit=2&offset=1")
    }

    @Test func `a list that begins with cursors ends without one, and is not counted anew`() async throws {
        let rule = PageRule(next: [.cursor(.query("after"), "/after"), .pages(.query("page"))])
        let (list, transport) = pets(
            [#"{"data":[1],"after":"a"}"#, #"{"data":[2]}"#, #"{"data":[1]}"#], rule)
        #expect(try await list.collect() == [1, 2])
        #expect(transport.requests.count == 2)
    }

    @Test(arguments: [
        ("https://api.example.com/v1/pets?page=2", "https://api.example.com/v1/pets?page=2"),
        ("/v1/pets?page=2", "https://api.example.com/v1/pets?page=2"),
        ("?page=2", "https://api.example.com/v1/pets?page=2"),
        ("pets?page=2", "https://api.example.com/v1/pets?page=2"),
        ("HTTPS://API.example.com:443/x", "HTTPS://API.example.com:443/x"),
    ])
    func `an address leads to the next page`(address: String, target: String) async throws {
        let (list, transport) = pets(
            [#"{"data":[1],"next":"\#(address)"}"#, #"{"data":[2],"next":null}"#],
            PageRule(next: [.url("/next")]))
        #expect(try await list.collect() == [1, 2])
        #expect(transport.requests.last?.url == target)
    }

    @Test(arguments: [
        "https://evil.example/v1/pets", "http://api.example.com/v1/pets", "//evil.example/",
        "https://api.example.com:81/",
        "https://api.example.com@evil.example/", "https://api.example.com/\\r\\nX: 1",
    ])
    func `no address leads credentials to another server`(address: String) async throws {
        let (list, transport) = pets(
            [#"{"data":[1],"next":"\#(address)"}"#, #"{"data":[2]}"#], PageRule(next: [.url("/next")]))
        await #expect(throws: CallError<JSONValue>.self) { try await list.collect() }
        #expect(transport.requests.count == 1)
    }

    @Test(
        arguments: [
            (#"<https://a/?p=2>; rel="next", <https://a/?p=9>; rel="last""#, "https://a/?p=2"),
            (
                #"<https://a/?p=9>; rel="last", <https://a/?p=2>; title="a, <b>; rel=x"; rel="prev next""#,
                "https://a/?p=2"
            ),
            ("</x>;rel=NEXT", "/x"), (#"</x>; rel="nextish""#, nil), ("</x>", nil), ("rel=next", nil),
            ("<", nil), ("<>;;,=;", nil),
        ] as [(String, String?)])
    func `the Link header is read`(header: String, target: String?) {
        #expect(linkTarget("next", in: [header]) == target)
    }

    @Test func `a cursor can stand in the body`() async throws {
        let transport = InMemoryTransport([
            .init(200, #"{"data":[1],"after":7}"#), .init(200, #"{"data":[2]}"#),
        ])
        let connection = petConnection(transport)
        let list = PagedItems(SearchPets()) { operation, change throws(CallError<JSONValue>) in
            try await connection.answer(to: operation, changing: change)
        }
        #expect(try await list.collect() == [1, 2])
        #expect(
            transport.requests.map { String(decoding: $0.body ?? [], as: UTF8.self) } == [
                #"{"name":"Ada"}"#, #"{"name":"Ada","page":{"after":7}}"#,
            ])
    }
}

private struct NumberPage: Codable, Hashable { var data: [Int] }

/// `GET /pets`
private struct ListPets: PagedOperation {
    typealias Server = PetServer
    var limit = 2
    var page: Int?
    static let endpoint = Endpoint(.get, "/pets", security: [["token"]])
    static let pages = PageRule(next: [.cursor(.query("after"), "/after")])
    func build(_ request: inout RequestBuilder) {
        request.query("limit", limit)
        request.query("page", page)
    }
    static func output(_ response: HTTPResponse) throws -> NumberPage { try response.json() }
    static func items(of output: NumberPage) -> [Int] { output.data }
}

/// `POST /search`
private struct SearchPets: PagedOperation {
    typealias Server = PetServer
    static let endpoint = Endpoint(.post, "/search")
    static let pages = PageRule(next: [.cursor(.body("/page/after"), "/after")])
    func build(_ request: inout RequestBuilder) { request.json(["name": "Ada"]) }
    static func output(_ response: HTTPResponse) throws -> NumberPage { try response.json() }
    static func items(of output: NumberPage) -> [Int] { output.data }
}

private func pets(_ transport: InMemoryTransport, _ rule: PageRule = ListPets.pages, page: Int? = nil)
    -> PagedItems<
        ListPets
    >
{
    let connection = petConnection(transport)
    return PagedItems(ListPets(page: page), rule) { operation, change throws(CallError<JSONValue>) in
        try await connection.answer(to: operation, changing: change)
    }
}

private func pets(
    _ bodies: [String], _ rule: PageRule = ListPets.pages, page: Int? = nil
) -> (PagedItems<ListPets>, InMemoryTransport) {
    let transport = InMemoryTransport(bodies.map { .init(200, $0) })
    return (pets(transport, rule, page: page), transport)
}

extension AsyncSequence {
    fileprivate func collect() async throws -> [Element] {
        var result: [Element] = []
        for try await element in self { result.append(element) }
        return result
    }
}

extension String {
    fileprivate var query: String { drop { $0 != "?" }.dropFirst().description }
}

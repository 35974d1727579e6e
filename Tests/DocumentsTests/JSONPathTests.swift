import Documents
import Testing

/// The values that a query finds in a document, without places; `refused` for a text that is no query.
private func found(_ query: String, in document: String) throws -> [String] {
    let root = try #require(read(document).root)
    guard let path = try? JSONPath(query) else { return ["refused"] }
    return try path.matches(in: root).map { plain($0.node) }
}

private let bookstore = """
    { "store": {
        "book": [
          { "category": "reference", "author": "Nigel Rees", "title": "Sayings of the Century",
            "price": 8.95 },
          { "category": "fiction", "author": "Evelyn Waugh", "title": "Sword of Honour", "price": 12.99 },
          { "category": "fiction", "author": "Herman Melville", "title": "Moby Dick",
            "isbn": "0-553-21311-3", "price": 8.99 },
          { "category": "fiction", "author": "J. R. R. Tolkien", "title": "The Lord of the Rings",
            "isbn": "0-395-19395-8", "price": 22.99 }
        ],
        "bicycle": { "color": "red", "price": 399 }
      } }
    """

@Suite struct JSONPathTests {
    /// RFC 9535 §1.5.
    static let books: [(query: String, values: [String])] = [
        (
            "$.store.book[*].author",
            ["\"Nigel Rees\"", "\"Evelyn Waugh\"", "\"Herman Melville\"", "\"J. R. R. Tolkien\""]
        ),
        ("$..author", ["\"Nigel Rees\"", "\"Evelyn Waugh\"", "\"Herman Melville\"", "\"J. R. R. Tolkien\""]),
        ("$.store..price", ["8.95", "12.99", "8.99", "22.99", "399"]),
        ("$..book[2].author", ["\"Herman Melville\""]),
        ("$..book[2].publisher", []),
        ("$..book[-1].title", ["\"The Lord of the Rings\""]),
        ("$..book[0,1].price", ["8.95", "12.99"]),
        ("$..book[:2].price", ["8.95", "12.99"]),
        ("$..book[?@.isbn].price", ["8.99", "22.99"]),
        ("$..book[?@.price<10].price", ["8.95", "8.99"]),
        ("$.store.*.color", ["\"red\""]),
        ("$..book[?@.category == 'fiction' && @.price > $.store.book[2].price].price", ["12.99", "22.99"]),
    ]

    @Test(arguments: books) func `the queries of a bookstore find what they should`(
        _ query: String, _ values: [String]
    ) throws { #expect(try found(query, in: bookstore) == values) }

    @Test func `everything below the root comes once`() throws {
        #expect(try found("$..*", in: bookstore).count == 27)
    }

    /// RFC 9535 §2.3 and §2.5: selectors and segments.
    static let selections: [(document: String, query: String, values: [String])] = [
        (#"{"o": {"j j": {"k.k": 3}}, "'": {"@": 2}}"#, "$.o['j j']", ["{\"k.k\": 3}"]),
        (#"{"o": {"j j": {"k.k": 3}}, "'": {"@": 2}}"#, "$.o['j j'][\"k.k\"]", ["3"]),
        (#"{"o": {"j j": {"k.k": 3}}, "'": {"@": 2}}"#, #"$["'"]["@"]"#, ["2"]),
        (#"{"o": {"j": 1, "k": 2}, "a": [5, 3]}"#, "$[*]", ["{\"j\": 1, \"k\": 2}", "[5, 3]"]),
        (#"{"o": {"j": 1, "k": 2}, "a": [5, 3]}"#, "$.o[*, *]", ["1", "2", "1", "2"]),
        (#"{"o": {"j": 1, "k": 2}, "a": [5, 3]}"#, "$.a[*]", ["5", "3"]),
        (#"["a", "b"]"#, "$[1]", ["\"b\""]),
        (#"["a", "b"]"#, "$[-2]", ["\"a\""]),
        (#"["a", "b"]"#, "$[2]", []),
        (#"["a", "b"]"#, "$['0']", []),
        (#"{"0": 1}"#, "$[0]", []),
        ("[0, 1, 2, 3, 4, 5, 6]", "$[1:3]", ["1", "2"]),
        ("[0, 1, 2, 3, 4, 5, 6]", "$[5:]", ["5", "6"]),
        ("[0, 1, 2, 3, 4, 5, 6]", "$[1:5:2]", ["1", "3"]),
        ("[0, 1, 2, 3, 4, 5, 6]", "$[5:1:-2]", ["5", "3"]),
        ("[0, 1, 2, 3, 4, 5, 6]", "$[::-1]", ["6", "5", "4", "3", "2", "1", "0"]),
        ("[0, 1, 2, 3, 4, 5, 6]", "$[-3 : -1]", ["4", "5"]),
        ("[0, 1, 2, 3, 4, 5, 6]", "$[1:5:0]", []),
        ("[0, 1]", "$[-9007199254740991:9007199254740991:9007199254740991]", ["0"]),
        ("[0, 1]", "$[9007199254740991:-9007199254740991:-9007199254740991]", ["1"]),
        (#"["a", "b", "c", "d", "e", "f", "g"]"#, "$[0:2, 5]", ["\"a\"", "\"b\"", "\"f\""]),
        (#"["a", "b"]"#, "$[0, 0]", ["\"a\"", "\"a\""]),
        (#"{"o": {"j": 1, "k": 2}, "a": [5, 3, [{"j": 4}, {"k": 6}]]}"#, "$..j", ["1", "4"]),
        (#"{"o": {"j": 1, "k": 2}, "a": [5, 3, [{"j": 4}, {"k": 6}]]}"#, "$..[0]", ["5", "{\"j\": 4}"]),
        (
            #"{"o": {"j": 1, "k": 2}, "a": [5, 3, [{"j": 4}, {"k": 6}]]}"#, "$.o..[*, *]",
            ["1", "2", "1", "2"]
        ),
        (#"{"a": null, "b": [null], "c": [{}], "null": 1}"#, "$.a", ["null"]),
        (#"{"a": null, "b": [null], "c": [{}], "null": 1}"#, "$.a[0]", []),
        (#"{"a": null, "b": [null], "c": [{}], "null": 1}"#, "$.b[?@ == null]", ["null"]),
        (#"{"a": null, "b": [null], "c": [{}], "null": 1}"#, "$.c[?@.d == null]", []),
        (#"{"a": null, "b": [null], "c": [{}], "null": 1}"#, "$.null", ["1"]),
        (#"{"é": 1, "é": 2, "☺": 3}"#, "$.é", ["1"]),
        (#"{"é": 1, "é": 2, "☺": 3}"#, #"$["\u263A"]"#, ["3"]),
        (#"{"𝄞": 1}"#, #"$["\uD834\uDD1E"]"#, ["1"]),
        (#"{"a": {"b": 1}}"#, "$ .a ['b']", ["1"]),
        (#"{"a": {"b": 1}}"#, "$\n[\t'a' ]\r\n.b", ["1"]),
        ("{}", "$", ["{}"]),
    ]

    @Test(arguments: selections) func `selectors find what they should`(
        _ document: String, _ query: String, _ values: [String]
    ) throws { #expect(try found(query, in: document) == values) }

    /// RFC 9535 §2.3.5.3 and §2.4.
    static let filters: [(query: String, values: [String])] = [
        ("$.a[?@.b == 'kilo']", ["{\"b\": \"kilo\"}"]),
        ("$.a[?(@.b == 'kilo')]", ["{\"b\": \"kilo\"}"]),
        ("$.a[?@>3.5]", ["5", "4", "6"]),
        ("$.a[?@.b]", ["{\"b\": \"j\"}", "{\"b\": \"k\"}", "{\"b\": {}}", "{\"b\": \"kilo\"}"]),
        ("$[?@.*]", [document("a"), document("o")]),
        ("$[?@[?@.b]]", [document("a")]),
        ("$.o[?@<3, ?@<3]", ["1", "2", "1", "2"]),
        ("$.a[?@<2 || @.b == \"k\"]", ["1", "{\"b\": \"k\"}"]),
        (
            "$.a[?match(@.b, \"[jk]\")]",
            ["{\"b\": \"j\"}", "{\"b\": \"k\"}"]
        ),
        (
            "$.a[?search(@.b, '[jk]')]",
            ["{\"b\": \"j\"}", "{\"b\": \"k\"}", "{\"b\": \"kilo\"}"]
        ),
        ("$.o[?@>1 && @<4]", ["2", "3"]),
        ("$.o[?@.u || @.x]", ["{\"u\": 6}"]),
        ("$.a[?@.b == $.x]", ["3", "5", "1", "2", "4", "6"]),
        (
            "$.a[?@ == @]",
            [
                "3", "5", "1", "2", "4", "6", "{\"b\": \"j\"}", "{\"b\": \"k\"}", "{\"b\": {}}",
                "{\"b\": \"kilo\"}",
            ]
        ),
        ("$.o[?!@.u && @ >= 3]", ["3", "5"]),
        ("$.o[?!(@ < 3 || @.u)]", ["3", "5"]),
        ("$.a[?@<2 || @>2 && @<4]", ["3", "1"]),
        ("$.a[?length(@.b) > 1]", ["{\"b\": \"kilo\"}"]),
        ("$.a[?length(@.b) == 0]", ["{\"b\": {}}"]),
        ("$[?count(@.*) == 5]", [document("o")]),
        ("$[?count(@..b) > 3]", [document("a")]),
        ("$.a[?value(@..b) == 'k']", ["{\"b\": \"k\"}"]),
        ("$[?value(@..b) == 'k']", []),
        ("$.a[?length(@) == length($.nothing)]", ["3", "5", "1", "2", "4", "6"]),
        ("$.a[?match(@.b, $.e)]", []),
        ("$.a[?match(@.b, 7)]", []),
        ("$.o[?@ == 1e0 || @ == 20e-1]", ["1", "2"]),
    ]

    private static let filtered = [
        "a": """
        [3, 5, 1, 2, 4, 6, {"b": "j"}, {"b": "k"}, {"b": {}}, {"b": "kilo"}]
        """,
        "o": """
        {"p": 1, "q": 2, "r": 3, "s": 5, "t": {"u": 6}}
        """,
    ]

    private static func document(_ key: String) -> String { filtered[key] ?? "" }

    @Test(arguments: filters) func `filters find what they should`(_ query: String, _ values: [String]) throws
    {
        let text = "{\"a\": \(Self.document("a")), \"o\": \(Self.document("o")), \"e\": \"f\"}"
        #expect(try found(query, in: text) == values)
    }

    /// RFC 9535 §2.3.5.3, table 11: what two sides give with each comparison.
    static let comparisons: [(comparison: String, isTrue: Bool)] = [
        ("$.absent1 == $.absent2", true), ("$.absent1 <= $.absent2", true), ("$.absent == 'g'", false),
        ("$.absent1 != $.absent2", false), ("$.absent != 'g'", true), ("1 <= 2", true), ("1 > 2", false),
        ("13 == '13'", false), ("'a' <= 'b'", true), ("'a' > 'b'", false), ("$.obj == $.arr", false),
        ("$.obj != $.arr", true), ("$.obj == $.obj", true), ("$.obj != $.obj", false),
        ("$.arr == $.arr", true), ("$.arr != $.arr", false), ("$.obj == 17", false), ("$.obj != 17", true),
        ("$.obj <= $.arr", false), ("$.obj < $.arr", false), ("$.obj <= $.obj", true),
        ("$.arr <= $.arr", true), ("1 <= $.arr", false), ("1 >= $.arr", false), ("1 > $.arr", false),
        ("1 < $.arr", false), ("true <= true", true), ("true > true", false), ("null == null", true),
        ("null <= null", true), ("'a' < 'ab'", true), ("'' < 'a'", true), ("-0 == 0", true),
        ("1.0 == 1", true), ("9007199254740993 == 9007199254740992", false), ("$.big == 1e3", true),
        ("$.hex == 31", true), ("$.inf > 1e300", true), ("$.nan == 1", false),
        (#"'\u00e9' == 'e\u0301'"#, false),
    ]

    @Test(arguments: comparisons) func `comparisons come out as they should`(
        _ comparison: String, _ isTrue: Bool
    ) throws {
        let text = "obj: {x: y}\narr: [2, 3]\nbig: 1000\nhex: 0x1F\ninf: .inf\nnan: .nan\nlist: [0]\n"
        #expect(try found("$.list[?\(comparison)]", in: text) == (isTrue ? ["0"] : []))
    }

    /// What is no query, the bytes that a message points at, and a word of it.
    static let refusals: [(query: String, place: Range<Int>, word: String)] = [
        ("", 0..<0, "begins with `$`"), ("paths", 0..<1, "begins with `$`"), (" $", 0..<1, "begins"),
        ("$ ", 1..<2, "space"), ("$.", 2..<2, "no name"), ("$..", 3..<3, "no name"),
        ("$.a.", 4..<4, "no name"),
        ("$.1a", 2..<3, "no name"), ("$. a", 2..<3, "no name"), ("$...a", 3..<4, "no name"),
        ("$.['a']", 2..<3, "no name"), ("$a", 1..<2, "no step"), ("$.a b", 3..<4, "no step"),
        ("$[]", 2..<3, "no selector"), ("$[a]", 2..<3, "no selector"), ("$['a'", 5..<5, "`]` is missing"),
        ("$['a", 2..<4, "never closed"), ("$['a'b']", 5..<6, "`]` is missing"),
        ("$[1,]", 4..<5, "no selector"),
        (#"$['\a']"#, 3..<5, "no escape"), (#"$["\'"]"#, 3..<5, "no escape"),
        ("$['\u{1}']", 3..<4, "no escape"),
        (#"$["\uD834"]"#, 3..<9, "no escape"), (#"$["\uDD1E"]"#, 3..<9, "no escape"),
        ("$[01]", 2..<4, "no number"),
        ("$[-0]", 2..<4, "no number"), ("$[-]", 2..<3, "no number"),
        ("$[9007199254740992]", 2..<18, "no number"),
        ("$[1:2:3:4]", 7..<8, "`]` is missing"), ("$[?]", 3..<4, "a filter"),
        ("$[?@.a &&]", 9..<10, "a filter"),
        ("$[?@.a = 1]", 7..<8, "single `=`"), ("$[?(@.a]", 7..<8, "`)` is missing"),
        ("$[?@.* == 1]", 3..<6, "several values"), ("$[?@..a == 1]", 3..<7, "several values"),
        ("$[?@[0:1] == 1]", 3..<9, "several values"), ("$[?1 == @[0, 1]]", 8..<15, "several values"),
        ("$[?1]", 3..<4, "neither true nor false"), ("$[?'a' || true]", 3..<6, "neither true nor false"),
        ("$[?length(@.a)]", 3..<14, "neither true nor false"), ("$[?!length(@.a)]", 4..<15, "neither"),
        ("$[?length(@.*) < 3]", 10..<13, "several values"), ("$[?count(1) == 1]", 9..<10, "takes a query"),
        ("$[?value('a') == 1]", 9..<12, "takes a query"), ("$[?match(@.a)]", 3..<13, "two arguments"),
        ("$[?length() == 1]", 3..<11, "one argument"),
        ("$[?match(@.a, 'b') == true]", 3..<18, "several values"),
        ("$[?lenght(@.a) == 1]", 3..<9, "no function `lenght`"), ("$[?length (@.a) == 1]", 3..<9, "a filter"),
        ("$[?True]", 3..<4, "a filter"), ("$[?@.a == 01]", 10..<12, "no number"),
        ("$[?@.a == 1.]", 10..<12, "no number"),
        ("$[?@.a == .1]", 10..<11, "a filter"), ("$[?@.a == 1e]", 10..<12, "no number"),
        ("$[?@.a == -]", 10..<11, "no number"),
        ("$[?(@.a) == 1]", 9..<10, "`]` is missing"), ("$[?@.a == (1)]", 10..<11, "a filter"),
        ("$[?!1 == 1]", 4..<5, "neither"),
        ("$[?@.a == true == true]", 15..<16, "`]` is missing"),
    ]

    @Test(arguments: refusals) func `what is no query is refused at its place`(
        _ query: String, _ place: Range<Int>, _ word: String
    ) throws {
        let problem = try #require(throws: JSONPathProblem.self) { try JSONPath(query) }
        #expect(problem.range == place)
        #expect(problem.what.contains(word), "\(problem.what)")
    }

    @Test func `a name with a hyphen is read and named`() throws {
        let path = try JSONPath("$.paths.*.get[?@.x-oai-traits.paged]")
        #expect(path.departures.map(\.range) == [17..<29])
        #expect(path.departures.map(\.fix) == ["write `['x-oai-traits']`"])
        #expect(try found("$.x-a[?@.y-b == 1].y-b", in: "x-a: [{y-b: 1}, {y-b: 2}]") == ["1"])
        #expect(try JSONPath("$['x-a']").departures.isEmpty)
    }

    /// RFC 9485.
    static let expressions: [(expression: String, text: String, matches: Bool, isFound: Bool)] = [
        ("a.c", "abc", true, true), ("a.c", "a\\nc", false, false), ("ab", "xabx", false, true),
        ("", "", true, true), ("", "a", false, true), ("a|bc", "bc", true, true),
        ("(a|b)+c?", "abba", true, true),
        ("a{2}", "aa", true, true), ("a{2}", "aaa", false, true), ("a{2,}", "aaaa", true, true),
        ("a{1,2}b", "aab", true, true), ("a{0}", "a", false, true), ("[a-c]*", "abcd", false, true),
        ("[^a-c]", "d", true, true), ("[-a]", "-", true, true), ("[a-]", "-", true, true),
        ("\\\\.", ".", true, true), ("\\\\.", "a", false, false), ("\\\\p{Lu}", "É", true, true),
        ("\\\\P{Lu}", "É", false, false), ("[\\\\p{Nd}_]+", "7_8", true, true),
        ("[\\\\n\\\\]]", "]", true, true),
        ("\\\\p{L}+", "häß", true, true), ("1974-05-..", "1974-05-11", true, true), ("^a", "a", false, false),
        ("a$", "a$", true, true),
        // What is no expression matches nothing.
        ("a**", "a", false, false), ("(a", "a", false, false), ("[]", "a", false, false),
        ("[b-a]", "a", false, false),
        ("\\\\d", "1", false, false), ("\\\\p{Xx}", "a", false, false), ("a{2,1}", "aa", false, false),
        ("a{,1}", "a", false, false),
        ("(?i)a", "a", false, false), ("a{1001}", "a", false, false),
        ("((a{1000}){1000}){1000}", "a", false, false),
    ]

    @Test(arguments: expressions) func `regular expressions match as they should`(
        _ expression: String, _ text: String, _ matches: Bool, _ isFound: Bool
    ) throws {
        let document = "{\"list\": [\"\(text)\"]}"
        #expect(try found("$.list[?match(@, '\(expression)')]", in: document).count == (matches ? 1 : 0))
        #expect(try found("$.list[?search(@, '\(expression)')]", in: document).count == (isFound ? 1 : 0))
    }

    @Test func `a match knows where it stands`() throws {
        let root = try #require(read("a: 1\nb: [x, {c: 2}]").root)
        #expect(try JSONPath("$..c").matches(in: root).map(\.location) == [[1, 1, 0]])
        #expect(try JSONPath("$").matches(in: root).map(\.location) == [[]])
    }
}

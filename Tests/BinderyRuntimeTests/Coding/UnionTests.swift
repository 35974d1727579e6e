import BinderyRuntime
import Foundation
import Testing

@Suite struct UnionTests {
    /// The branches, and for each value the branch that it belongs to.
    static let tables: [(name: String, branches: UnionBranches, values: [(text: String, branch: Int?)])] = [
        (
            "the tag decides, and an unknown one is no branch",
            UnionBranches(
                tag: "type",
                [
                    UnionBranch(.object, tags: ["card", "scheme"]),
                    UnionBranch(.object, tags: ["iban"], isTagOptional: true, required: ["iban"]),
                ]),
            [
                (#"{"type":"card"}"#, 0), (#"{"a":1,"type":"scheme"}"#, 0), (#"{"type":"iban"}"#, 1),
                (#"{"type":"cash"}"#, nil),
                (#"{"type":1}"#, nil), (#"{"iban":"x"}"#, 1), (#"{"card":"x"}"#, nil),
                (#"{"\u0074ype":"\u0069ban"}"#, 1), ("[]", nil),
                ("null", nil),
            ]
        ),
        (
            "without a tag, one of equal branches is as good as none",
            UnionBranches(
                tag: "type",
                [
                    UnionBranch(.object, tags: ["a"], isTagOptional: true, required: ["x"]),
                    UnionBranch(.object, tags: ["b"], isTagOptional: true, required: ["x", "y"]),
                    UnionBranch(.object, tags: ["c"], isTagOptional: true, required: ["z"]),
                    UnionBranch(.string),
                ]),
            [
                (#"{"x":1}"#, 0), (#"{"x":1,"y":2}"#, 1), (#"{"x":1,"z":2}"#, nil), ("{}", nil),
                (#"{"type":null,"z":2}"#, 2), (#"{"type":"c","x":1}"#, 2), ("\"a\"", 3),
            ]
        ),
        (
            "what names no branch belongs to the fallback",
            UnionBranches(
                tag: "kind", fallback: 1,
                [
                    UnionBranch(.object, tags: ["a"], isTagOptional: true), UnionBranch(.object, tags: ["b"]),
                    UnionBranch(.array),
                ]),
            [
                (#"{"kind":"a"}"#, 0), (#"{"kind":"z"}"#, 1), ("{}", 1), (#"{"kind":[]}"#, 1), ("[]", 2),
                ("1", nil),
            ]
        ),
        (
            "a tag may be a number or a boolean",
            UnionBranches(
                tag: "v",
                [
                    UnionBranch(.object, tags: ["1"]), UnionBranch(.object, tags: ["2.5"]),
                    UnionBranch(.object, tags: ["true"]),
                ]),
            [
                (#"{"v":1}"#, 0), (#"{"v":1.0}"#, 0), (#"{"v":"1"}"#, 0), (#"{"v":2.50}"#, 1),
                (#"{"v":true}"#, 2), (#"{"v":false}"#, nil), (#"{"v":{}}"#, nil),
            ]
        ),
        (
            "listed numbers and booleans are not their texts",
            UnionBranches([
                UnionBranch(.object, required: ["v"], literals: [("v", ["1", "2"])]),
                UnionBranch(.object, literals: [("v", ["3"])]),
                UnionBranch(.object, literals: [("v", ["true"])]),
                UnionBranch(.object, constants: [("v", ["1"])]),
            ]),
            [
                (#"{"v":2.0}"#, 0), (#"{"v":3}"#, 1), (#"{"v":null}"#, 1), (#"{"v":true}"#, 2),
                (#"{"v":"1"}"#, 3),
                (#"{"v":"3"}"#, nil), (#"{"v":4}"#, nil), (#"{"v":false}"#, nil), (#"{"v":[1]}"#, nil),
            ]
        ),
        (
            "the kind decides",
            UnionBranches([
                UnionBranch(.object), UnionBranch(.array), UnionBranch(.string), UnionBranch(.number),
                UnionBranch(.integer),
                UnionBranch(.boolean),
            ]),
            [
                ("{}", 0), ("[]", 1), ("\"\"", 2), ("1.5", 3), ("1", 4), ("1.0", 4), ("1e2", 4), ("1e-2", 3),
                ("true", 5),
                ("null", nil), ("123456789012345678901234567890", 4),
            ]
        ),
        (
            "a whole number is a number where there is nothing better", UnionBranches([UnionBranch(.number)]),
            [("1", 0), ("1.5", 0)]
        ),
        ("a fraction is no integer", UnionBranches([UnionBranch(.integer)]), [("1", 0), ("1.5", nil)]),
        (
            "constants rule out, whether required or not",
            UnionBranches([
                UnionBranch(.object, constants: [("kind", ["a", "b"])]),
                UnionBranch(.object, constants: [("kind", ["c"])]),
            ]),
            [
                (#"{"kind":"b"}"#, 0), (#"{"kind":"c"}"#, 1), (#"{"kind":"d"}"#, nil), (#"{"kind":1}"#, nil),
                ("{}", 0),
                (#"{"kind":null}"#, 0),
            ]
        ),
        (
            "required keys rule out",
            UnionBranches([
                UnionBranch(.object, required: ["a", "b"], known: ["c"]),
                UnionBranch(.object, required: ["a"], known: ["d"]),
            ]),
            [
                (#"{"a":1,"b":2}"#, 0), (#"{"a":1,"d":2}"#, 1), (#"{"a":1}"#, 1), (#"{"b":1}"#, nil),
                (#"{"a":null,"b":1}"#, 0),
            ]
        ),
        (
            "the best match is taken, and of equal ones the first",
            UnionBranches([
                UnionBranch(.object, known: ["a", "b"]), UnionBranch(.object, known: ["b", "c", "d"]),
            ]),
            [
                (#"{"b":1}"#, 0), (#"{"b":1,"c":2}"#, 1), (#"{"a":1,"b":2,"c":3}"#, 0), ("{}", 0),
                (#"{"x":1}"#, 0),
            ]
        ),
        (
            "the first element decides between arrays of objects",
            UnionBranches([
                UnionBranch(.array, required: ["a"], elements: .object),
                UnionBranch(.array, required: ["b"], elements: .object),
                UnionBranch(.array, elements: .string), UnionBranch(.object, required: ["a"]),
            ]),
            [
                (#"[{"a":1},{"b":2}]"#, 0), (#"[{"b":1}]"#, 1), ("[{}]", nil), ("[]", 0), (#"["a"]"#, 2),
                (#"{"a":1}"#, 3), ("[[]]", nil),
            ]
        ),
        (
            "the kind of the first element decides between arrays",
            UnionBranches([
                UnionBranch(.array, elements: .string), UnionBranch(.array, elements: [.object, .integer]),
            ]),
            [("[\"a\"]", 0), ("[{}]", 1), ("[1,\"a\"]", 1), ("[]", 0), ("[true]", nil)]
        ),
    ]

    @Test(arguments: tables.indices)
    func `a branch is chosen by evidence`(index: Int) throws {
        struct Probe: Decodable {
            var branch: Int?
            @TaskLocal static var branches = UnionBranches([])
            init(from decoder: any Decoder) throws { branch = try Self.branches.choose(decoder) }
        }
        let table = Self.tables[index]
        try Probe.$branches.withValue(table.branches) {
            for (text, branch) in table.values {
                for coder in Coder.allCases {
                    let chosen = try coder.decode([Probe].self, from: "[\(text)]")[0].branch
                    #expect(chosen == branch, "\(table.name): \(text) with \(coder)")
                }
            }
        }
    }

    @Test(arguments: Coder.allCases)
    func `what is ruled out from the start is not chosen`(coder: Coder) throws {
        struct Probe: Decodable {
            var branches: [Int?]
            init(from decoder: any Decoder) throws {
                let all = UnionBranches([
                    UnionBranch(.object, required: ["a"]),
                    UnionBranch(.object, required: ["a"], known: ["b"]),
                    UnionBranch(.array),
                ])
                branches = try [nil, [0, 2], [1], [2], []].map { try all.choose(decoder, among: $0) }
            }
        }
        let probe: Probe = try coder.decode(from: #"{"a":1,"b":2}"#)
        #expect(probe.branches == [1, 0, 1, nil, nil])
    }

    static let methods: [(text: String, method: Method)] = [
        (#"{"type":"card","id":"1"}"#, .card(Item(id: "1"))),
        (#"{"type":"tree","name":"a"}"#, .tree(Tree(name: "a"))),
        (#""DE1""#, .iban("DE1")),
        (#"{"type":"cash","x":[1,2.50]}"#, .unknown(["type": "cash", "x": [1, 2.5]])),
        ("17", .unknown(17)), (#"{"type":"foreign","a":1}"#, .foreign(Foreign(a: 1))),
        (#"{"type":"inner","kind":"one","id":"2"}"#, .inner(.one(Item(id: "2")))),
        (#"{"type":"inner","kind":"new"}"#, .inner(.unknown(["type": "inner", "kind": "new"]))),
    ]

    @Test(arguments: methods, Coder.allCases)
    func `a union goes through both coders, with its tag first`(
        entry: (text: String, method: Method), coder: Coder
    ) throws {
        let method: Method = try coder.decode(from: entry.text)
        #expect(method == entry.method)
        #expect(try coder.json(method) == JSONValue(parsing: entry.text))
        if coder == .own {
            #expect(try coder.encode([method]) == "[\(entry.text)]")
        }
    }

    @Test func `a value's own tag gives way to the union's`() throws {
        let text = try JSONTextEncoder().encode(Method.tree(Tree(name: "a", left: Tree(name: "b"))))
        #expect(String(decoding: text, as: UTF8.self) == #"{"type":"tree","name":"a","left":{"name":"b"}}"#)
        struct Own: Encodable {
            func encode(to encoder: any Encoder) throws {
                var fields = FieldWriter(TaggedEncoder(encoder, "type", "outer"))
                fields.string("type", "inner")
                fields.int("a", 1)
                fields.rest(["type": 1, "b": 2])
                try fields.finish()
            }
        }
        #expect(try Coder.own.encode(Own()) == #"{"type":"outer","a":1,"b":2}"#)
        #expect(try Coder.foundation.json(Own()) == ["type": "outer", "a": 1, "b": 2])
    }
}

/// A type of another maker.
struct Foreign: Codable, Hashable {
    var a: Int
}

enum Method: Codable, Hashable, Sendable {
    case card(Item)
    case tree(Tree)
    case iban(String)
    case foreign(Foreign)
    case inner(Inner)
    case unknown(JSONValue)

    private static let branches = UnionBranches(
        tag: "type",
        [
            UnionBranch(.object, tags: ["card"]), UnionBranch(.object, tags: ["tree"]), UnionBranch(.string),
            UnionBranch(.object, tags: ["foreign"]), UnionBranch(.object, tags: ["inner"]),
        ])

    init(from decoder: any Decoder) throws {
        switch try Self.branches.choose(decoder) {
        case 0: self = .card(try Item(from: decoder))
        case 1: self = .tree(try Tree(from: decoder))
        case 2: self = .iban(try String(from: decoder))
        case 3: self = .foreign(try Foreign(from: decoder))
        case 4: self = .inner(try Inner(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    func encode(to encoder: any Encoder) throws {
        switch self {
        case .card(let value): try value.encode(to: TaggedEncoder(encoder, "type", "card"))
        case .tree(let value): try value.encode(to: TaggedEncoder(encoder, "type", "tree"))
        case .iban(let value): try value.encode(to: encoder)
        case .foreign(let value): try value.encode(to: TaggedEncoder(encoder, "type", "foreign"))
        case .inner(let value): try value.encode(to: TaggedEncoder(encoder, "type", "inner"))
        case .unknown(let value): try value.encode(to: encoder)
        }
    }

    enum Inner: Codable, Hashable, Sendable {
        case one(Item)
        case unknown(JSONValue)

        private static let branches = UnionBranches(tag: "kind", [UnionBranch(.object, tags: ["one"])])

        init(from decoder: any Decoder) throws {
            switch try Self.branches.choose(decoder) {
            case 0: self = .one(try Item(from: decoder))
            default: self = .unknown(try JSONValue(from: decoder))
            }
        }

        func encode(to encoder: any Encoder) throws {
            switch self {
            case .one(let value): try value.encode(to: TaggedEncoder(encoder, "kind", "one"))
            case .unknown(let value): try value.encode(to: encoder)
            }
        }
    }
}

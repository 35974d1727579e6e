import Documents
import Testing

/// JSON Pointer (RFC 6901).
@Suite struct PointerTests {
    static let document = #"""
        {"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4,
         "i\\j": 5, "k\"l": 6, " ": 7, "m~n": 8}
        """#

    /// The examples of RFC 6901 §5 and §6.
    @Test(arguments: [
        ("", "", document), ("/foo", "/foo", #"["bar", "baz"]"#), ("/foo/0", "/foo/0", #""bar""#),
        ("/", "/", "0"),
        ("/a~1b", "/a~1b", "1"), ("/c%d", "/c%25d", "2"), ("/e^f", "/e%5Ef", "3"), ("/g|h", "/g%7Ch", "4"),
        (#"/i\j"#, "/i%5Cj", "5"), ("/k\"l", "/k%22l", "6"), ("/ ", "/%20", "7"), ("/m~0n", "/m~0n", "8"),
    ])
    func `leads to a value, as text and as a fragment`(_ text: String, _ fragment: String, _ value: String)
        throws
    {
        let root = try #require(read(Self.document, path: "a.json").root)
        let pointer = try #require(Pointer(text))
        #expect(pointer.text == text)
        #expect(pointer.fragment == fragment)
        #expect(Pointer(fragment: fragment) == pointer)
        if !text.isEmpty { #expect(plain(root.value(at: pointer)) == value) }
    }

    @Test func `the empty pointer leads to the root`() throws {
        let root = try #require(read("[1]", path: "a.json").root)
        #expect(root.value(at: Pointer())?.span == root.span)
    }

    @Test(arguments: ["foo", "foo/bar", "/~", "/~2", "/a~", "#/a", " /a"])
    func `other texts are no pointers`(_ text: String) { #expect(Pointer(text) == nil) }

    @Test(arguments: ["%", "/%4", "/%zz", "/%E9", "a", "/%7E2"])
    func `other fragments are no pointers`(_ fragment: String) { #expect(Pointer(fragment: fragment) == nil) }

    @Test func `escapes are undone once`() {
        #expect(Pointer("/~01")?.tokens == ["~1"])
        #expect(Pointer(fragment: "/paths/~1pets~1%7Bid%7D/%2525")?.tokens == ["paths", "/pets/{id}", "%25"])
        #expect(Pointer(fragment: "/a%2Fb")?.tokens == ["a", "b"])
        #expect(Pointer(["paths", "/pets/{id}", "é"]).fragment == "/paths/~1pets~1%7Bid%7D/%C3%A9")
    }

    @Test func `grows and shrinks by one token`() {
        let pointer = Pointer().appending("a/b").appending(3)
        #expect(pointer.text == "/a~1b/3")
        #expect(pointer.parent?.text == "/a~1b")
        #expect(Pointer().parent == nil)
        #expect("\(pointer)" == "/a~1b/3")
    }

    @Test(arguments: [
        "/foo/2", "/foo/-", "/foo/00", "/foo/01", "/foo/+1", "/foo/ 1", "/foo/", "/foo/0/x", "/nothing",
        "/foo/99999999999999999999",
    ])
    func `what does not exist is not found`(_ text: String) throws {
        let root = try #require(read(Self.document, path: "a.json").root)
        #expect(root.value(at: try #require(Pointer(text))) == nil)
    }

    @Test func `says how far a pointer leads`() throws {
        let root = try #require(read("a:\n  b:\n    c: 1\n").root)
        let (node, steps) = root.furthest(along: Pointer(["a", "b", "x", "y"]))
        #expect(steps == 2)
        #expect(plain(node) == #"{"c": 1}"#)
    }

    @Test func `pointers differ when their Unicode scalars do`() throws {
        let (composed, decomposed) = (Pointer(["\u{E9}"]), Pointer(["e\u{301}"]))
        #expect(composed != decomposed)
        #expect(Set([composed, decomposed]).count == 2)
        let root = try #require(read("{\"\u{E9}\": 1, \"e\u{301}\": 2}", path: "a.json").root)
        #expect(plain(root.value(at: composed)) == "1")
        #expect(plain(root.value(at: decomposed)) == "2")
    }
}

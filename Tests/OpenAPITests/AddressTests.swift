import OpenAPI
import Testing

@Suite struct AddressTests {
    /// RFC 3986 §5.4, those with queries and fragments aside.
    @Test(arguments: [
        ("gg:h", "gg:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
        ("/g", "http://a/g"), ("//g", "http://g"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"),
        ("..", "http://a/b/"), ("../", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"),
        ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("/./g", "http://a/g"),
        ("/../g", "http://a/g"),
        ("g.", "http://a/b/c/g."), ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"),
        ("g/../h", "http://a/b/c/h"), ("pet%20s", "http://a/b/c/pet%20s"),
    ]) func `addresses are held against an address`(_ reference: String, _ expected: String) {
        #expect(resolvedAddress(reference, against: "http://a/b/c/d") == expected)
    }

    @Test(arguments: [
        ("pet.yaml", "models/pet.yaml"), ("./pet.yaml", "models/pet.yaml"), ("../pet.yaml", "pet.yaml"),
        ("../../pet.yaml", "../pet.yaml"), ("../x/../../y/pet.yaml", "../y/pet.yaml"),
        ("my%20pet.yaml", "models/my pet.yaml"), ("..%2fpet.yaml", "pet.yaml"),
        ("100%.yaml", "models/100%.yaml"),
        ("a//b.yaml", "models/a/b.yaml"), ("/etc/passwd", "/etc/passwd"),
        ("c:/pet.yaml", "models/c:/pet.yaml"),
        ("https://e.x/p.yaml", "https://e.x/p.yaml"), ("caf%C3%A9.yaml", "models/café.yaml"),
        (".pet/..a", "models/.pet/..a"), ("", "models/"),
    ]) func `paths are held against a path`(_ reference: String, _ expected: String) {
        #expect(resolvedAddress(reference, against: "models/tree.yaml") == expected)
    }
}

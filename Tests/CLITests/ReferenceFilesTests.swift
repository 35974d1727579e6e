import Foundation
import Support
import Testing

/// What references may reach on a disk: each with the id of its message, or nil where it is read.
private let references: [(text: String, id: String?)] = [
    ("inner-link.yaml", nil), ("models/../pet.yaml", nil), ("my%20pet.yaml", nil),
    ("../shared/pet.yaml", nil),
    ("https://pets.example/v1/pet.yaml", nil), ("link.yaml", "reference-outside-root"),
    ("up/secret.yaml", "reference-outside-root"), ("../secret.yaml", "reference-outside-root"),
    ("../none/secret.yaml", "reference-outside-root"), ("..%2Fsecret.yaml", "reference-outside-root"),
    ("https://pets.example/../secret.yaml", "reference-outside-root"),
    ("https://pets.example/%2e%2e/secret.yaml", "reference-outside-root"),
    ("/etc/passwd", "reference-outside-root"), ("file:///etc/passwd", "reference-outside-root"),
    ("//server/share/pet.yaml", "reference-outside-root"), ("~/secret.yaml", "missing-reference"),
    ("http://169.254.169.254/latest/meta-data", "remote-reference"),
    ("ftp://localhost/pet.yaml", "remote-reference"), ("pet.yaml%00.md", "missing-reference"),
    (#"C:\secrets\pet.yaml"#, "missing-reference"), ("models", "unreadable-reference"),
    ("pipe.yaml", "unreadable-reference"), ("zero.yaml", "reference-outside-root"),
    ("large.yaml", "unreadable-reference"), ("dangling.yaml", "missing-reference"),
    ("Pet.yaml", "missing-reference"),
]

@Suite struct ReferenceFilesTests {
    @Test func `references reach ordinary files below the folders that are allowed, and nothing else`() throws
    {
        let folder = try TemporaryFolder()
        for path in ["specs/pet.yaml", "specs/my pet.yaml", "shared/two.yaml", "maps/v2/pet.yaml"] {
            try folder.write("type: string\n", to: path)
        }
        try folder.write("$ref: two.yaml\n", to: "shared/pet.yaml")
        try folder.write("$ref: ../v2/pet.yaml\n", to: "maps/v1/pet.yaml")
        try folder.write("the password\n", to: "secret.yaml")
        let schemas = references.enumerated().map { "    S\($0): {$ref: '\($1.text)'}\n" }.joined()
        let head = "openapi: 3.1.1\ninfo: {title: T, version: '1'}\ncomponents:\n  schemas:\n"
        try folder.write(head + schemas, to: "specs/openapi.yaml")
        let setup = """
            cd specs && mkdir models && ln -s ../secret.yaml link.yaml && ln -s pet.yaml inner-link.yaml && ln -s .. up &&
            ln -s none.yaml dangling.yaml && mkfifo pipe.yaml && ln -s /dev/zero zero.yaml && truncate -s 65M large.yaml
            """
        #expect(try run("sh", ["-c", setup], in: folder).exitCode == 0)
        let result = try runGenerator(
            [
                "lint", "specs/openapi.yaml", "--all", "--max-file-size", "64", "--reference-root", "shared",
                "--map",
                "https://pets.example/=maps",
            ], in: folder)
        var found: [Int: String] = [:]
        for match in result.errors.matches(of: /openapi\.yaml:(\d+):\d+: (?:error|warning): .* \[([a-z-]+)\]/)
        {
            found[(Int(match.1) ?? 0) - 5] = String(match.2)
        }
        for (index, reference) in references.enumerated() {
            #expect(found[index] == reference.id, "\(reference.text)")
        }
        #expect(result.errors.contains("did you mean `pet.yaml`?"))
        #expect(!result.errors.contains("the password"))
    }

    @Test func `every file that is read stands in the lock, wherever the command is started`() throws {
        let pets = try PetWorkspace()
        let settings =
            #"{"name": "Pets", "documents": ["api/openapi.json"], "reference-roots": ["../common"], "maps": {"https://e.x/": "copies"}}"#
        try pets.folder.write(settings, to: "specs/pets/sdk.yaml")
        try pets.folder.write(
            #"""
            {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}, "paths": {}, "components": {"schemas": {
              "Pet": {"$ref": "models/pet.json"}, "Error": {"$ref": "../../common/error.json"},
              "Copy": {"$ref": "https://e.x/copy.json"}}}}
            """#, to: "specs/pets/api/openapi.json")
        try pets.folder.write(
            #"{"type": "object", "properties": {"name": {"$ref": "name.json"}}}"#,
            to: "specs/pets/api/models/pet.json")
        for path in ["pets/api/models/name.json", "common/error.json", "pets/copies/copy.json"] {
            try pets.folder.write(#"{"type": "string", "enum": ["a"]}"#, to: "specs/" + path)
        }
        let run = try pets.generator()
        #expect(run.exitCode == 0, "\(run.errors)")
        let lock = try pets.folder.text("Generated/Pets/sdk.lock.json")
        let sources = #"""
              "sources": [
                "api/openapi.json",
                "../common/error.json",
                "api/models/name.json",
                "api/models/pet.json",
                "https://e.x/copy.json"
              ],
            """#
        #expect(lock.contains(sources), "\(lock)")
        let pet = try pets.folder.text(pets.file(of: "Pet"))
        #expect(pet.contains("`api/models/pet.json#`"))
        #expect(try pets.generator("check").exitCode == 0)
        let elsewhere = try TemporaryFolder()
        let check = ["check", "--workspace", pets.folder.url.path]
        #expect(try runGenerator(check, in: elsewhere).exitCode == 0)
    }
}

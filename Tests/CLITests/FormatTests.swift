import Foundation
import Support
import Testing

@Suite struct FormatTests {
    private let description = "openapi: 3.1.1\ninfo: {title: Pets, version: '1', titel: x}\npaths: {}\n"

    @Test(arguments: ["json", "sarif"])
    func `a document for machines is alone on standard output`(_ format: String) throws {
        let folder = try TemporaryFolder()
        for name in ["a.yaml", "b.yaml"] { try folder.write(description, to: name) }
        let run = try runGenerator(["lint", "--format", format, "a.yaml", "b.yaml"], in: folder)
        #expect(run.exitCode == 1)
        #expect(run.errors == "a.yaml: 1 error, 0 warnings\nb.yaml: 1 error, 0 warnings\n")
        #expect(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) is [String: Any])
        #expect(run.output.contains("\"a.yaml\"") && run.output.contains("\"b.yaml\""))
    }

    @Test func `misuse is told in the format that was asked for`() throws {
        let folder = try TemporaryFolder()
        let run = try runGenerator(["check", "--format=json", "--dif"], in: folder)
        #expect(run.exitCode == 2)
        #expect(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) is [String: Any])
        #expect(run.output.contains("\"unknown-option\""))
        let unknown = try runGenerator(["lint", "a.yaml", "--format", "jsn"], in: folder)
        #expect(unknown.exitCode == 2)
        #expect(unknown.errors.contains("did you mean `json`?"))
    }

    @Test func `generate and check report drift as annotations`() throws {
        let pets = try PetWorkspace()
        #expect(try pets.generator("generate", "--format", "github").output.hasPrefix("::") == false)
        try pets.folder.write("// mine\n", to: "Generated/Pets/Mine.swift")
        let run = try pets.generator("check", "--format", "github")
        #expect(run.exitCode == 1)
        #expect(run.output.contains("::error file=Generated/Pets/Mine.swift,title=extra-file::"))
        #expect(run.errors == "")
    }
}

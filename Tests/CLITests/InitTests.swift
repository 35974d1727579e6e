import Foundation
import Support
import Testing

@Suite struct InitTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            petDescription(["Pet"]).replacing("\"Pets\"", with: "\"Pet Store API\""), to: "vendor/api.json")
    }

    @Test func `a description becomes an SDK of the workspace`() throws {
        let manifest = "let sdks = [\"Shop\"]\n"
        try folder.write(manifest, to: "Package.swift")
        let run = try runGenerator(["init", "vendor/api.json"], in: folder)
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(
            try folder.text("specs/pet-store/sdk.yaml")
                == "name: PetStore\ndocuments:\n  - ../../vendor/api.json\n")
        #expect(try folder.text("Package.swift") == "let sdks = [\"Shop\", \"PetStore\"]\n")
        #expect(filesBelow(folder["Generated/PetStore"]).contains("Models/Pet.swift"))
        #expect(try runGenerator(["check"], in: folder).exitCode == 0)
    }

    @Test func `a description that stands in specs stays there`() throws {
        try folder.write(petDescription(["Pet"]), to: "specs/my pets/a#b.json")
        let run = try runGenerator(["init", "specs/my pets/a#b.json", "--name", "Zoo"], in: folder)
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(try folder.text("specs/my pets/sdk.yaml") == "name: Zoo\ndocuments:\n  - 'a#b.json'\n")
        #expect(run.output.contains("add a target"))
        #expect(filesBelow(folder["Generated/Zoo"]).contains("Models/Pet.swift"))
    }

    @Test func `nothing is written when it cannot be made`() throws {
        try folder.write("{\"openapi\": \"3.1.0\", \"info\"", to: "broken.json")
        #expect(try runGenerator(["init", "broken.json", "--name", "Broken"], in: folder).exitCode == 1)
        #expect(try runGenerator(["init", "missing.json", "--name", "Missing"], in: folder).exitCode == 2)
        try folder.write(petDescription([]).replacing("\"Pets\"", with: "\"ペット\""), to: "untitled.json")
        let untitled = try runGenerator(["init", "untitled.json"], in: folder)
        #expect(untitled.exitCode == 2)
        #expect(untitled.errors.contains("[untitled-description]"))
        #expect(try runGenerator(["init", "-"], in: folder).errors.contains("[passing-input]"))
        #expect(filesBelow(folder["specs"]).isEmpty)
        #expect(filesBelow(folder["Generated"]).isEmpty)
    }

    @Test func `an SDK that exists is not touched`() throws {
        try folder.write("name: PetStore\ndocuments: [other.json]\n", to: "specs/pet-store/sdk.yaml")
        let run = try runGenerator(["init", "vendor/api.json"], in: folder)
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("[existing-entry]"))
        #expect(try folder.text("specs/pet-store/sdk.yaml").contains("other.json"))
    }
}

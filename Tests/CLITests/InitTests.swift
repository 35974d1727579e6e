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

    @Test func `what the command line allows to be read stands in the entry`() throws {
        let reference = { (address: String) in
            petDescription([]).replacing(
                "\"schemas\": {}", with: "\"schemas\": {\"Pet\": {\"$ref\": \"\(address)\"}}")
        }
        try folder.write("{type: object, properties: {name: {type: string}}}\n", to: "common/pet.yaml")
        for (name, address, option) in [
            ("Shared", "../common/pet.yaml", ["--reference-root", "common"]),
            ("Mapped", "https://example.com/pet.yaml", ["--map", "https://example.com/=common"]),
        ] {
            let path = "specs/\(name.lowercased())/api.json"
            try folder.write(reference(name == "Shared" ? "../" + address : address), to: path)
            let run = try runGenerator(["init", path, "--name", name] + option, in: folder)
            #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
        }
        #expect(
            try folder.text("specs/shared/sdk.yaml").hasSuffix("reference-roots:\n  - ../../common\n"))
        #expect(
            try folder.text("specs/mapped/sdk.yaml").hasSuffix(
                "maps:\n  'https://example.com/': ../../common\n"))
        #expect(try runGenerator(["check"], in: folder).exitCode == 0)
    }

    @Test func `an entry is found wherever the command is started`() throws {
        try folder.write(petDescription(["Pet"]), to: "specs/pets/api.json")
        let script = "cd specs/pets && \"$0\" init api.json --name Zoo --workspace ../.."
        let run = try Support.run("sh", ["-c", script, generatorExecutable.path], in: folder)
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(try folder.text("specs/pets/sdk.yaml") == "name: Zoo\ndocuments:\n  - api.json\n")
    }

    @Test func `nothing is written over files of people, or beside an SDK of that name`() throws {
        try folder.write("// mine\n", to: "Generated/Zoo/Models/Pet.swift")
        let foreign = try runGenerator(["init", "vendor/api.json", "--name", "Zoo"], in: folder)
        #expect(foreign.exitCode == 1)
        #expect(foreign.errors.contains("[foreign-file]"))
        try folder.write("name: Shop\ndocuments: [api.json]\n", to: "specs/other/sdk.yaml")
        let taken = try runGenerator(["init", "vendor/api.json", "--name", "Shop"], in: folder)
        #expect(taken.exitCode == 1)
        #expect(
            taken.errors.contains("specs/other/sdk.yaml: error: ")
                && taken.errors.contains("[existing-entry]"))
        #expect(filesBelow(folder["specs"]) == ["other/sdk.yaml"])
        #expect(filesBelow(folder["Generated"]) == ["Zoo/Models/Pet.swift"])
    }

    @Test func `an SDK that exists is not touched`() throws {
        try folder.write("name: PetStore\ndocuments: [other.json]\n", to: "specs/pet-store/sdk.yaml")
        let run = try runGenerator(["init", "vendor/api.json"], in: folder)
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("[existing-entry]"))
        #expect(try folder.text("specs/pet-store/sdk.yaml").contains("other.json"))
    }
}

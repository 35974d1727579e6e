import Foundation
import Support
import Testing

@Suite struct GenerateTests {
    @Test func `a second run changes nothing and says so`() throws {
        let pets = try PetWorkspace()
        let first = try pets.generator()
        #expect(first.exitCode == 0, "\(first.errors)")
        #expect(first.output.contains(" created, 0 changed, 0 unchanged, 0 removed ("))
        let files = try pets.generated()
        let dates = try modificationDates(in: pets.folder["Generated"])
        let second = try pets.generator("generate")
        #expect(second.exitCode == 0)
        #expect(second.output.contains(": nothing changed ("))
        #expect(try pets.generated() == files)
        #expect(try modificationDates(in: pets.folder["Generated"]) == dates)
    }

    @Test func `the same bytes come from any folder, and none holds an absolute path`() throws {
        let pets = try PetWorkspace()
        _ = try pets.generator()
        let here = try pets.generated()
        try pets.folder.remove("Generated")
        let elsewhere = try TemporaryFolder()
        let run = try runGenerator(["generate", "--workspace", pets.folder.url.path], in: elsewhere)
        #expect(run.exitCode == 0)
        #expect(try pets.generated() == here)
        #expect(!here.isEmpty && !here.values.contains { $0.contains(pets.folder.url.path) })
    }

    @Test func `a name stays when a schema is added that has a better claim to it`() throws {
        let pets = try PetWorkspace(schemas: ["pet"])
        _ = try pets.generator()
        try pets.describe(["Pet", "pet"])
        let run = try pets.generator()
        #expect(run.exitCode == 0, "\(run.errors)")
        let former = try pets.folder.text(try pets.file(of: "Pet"))
        #expect(former.contains("`openapi.json#/components/schemas/pet`"))
    }

    @Test func `a name from the workspace wins over all others`() throws {
        let pets = try PetWorkspace()
        _ = try pets.generator()
        let names =
            ##"{"#/components/schemas/Pet": "Animal", "#/components/schemas/Owner/properties/name": "title"}"##
        try pets.folder.write(
            #"{"name": "Pets", "documents": ["openapi.json"], "names": \#(names)}"#, to: "specs/pets/sdk.yaml"
        )
        let run = try pets.generator()
        #expect(run.exitCode == 0 && run.errors.isEmpty, "\(run.errors)")
        #expect(try pets.folder.text(pets.file(of: "Animal")).contains("struct Animal:"))
        #expect(try pets.folder.text(pets.file(of: "Owner")).contains("var title: String?"))
    }

    @Test func `what is no longer described is removed, with its folder when that is empty`() throws {
        let pets = try PetWorkspace()
        _ = try pets.generator()
        let owner = try pets.file(of: "Owner")
        try pets.describe(["Pet"])
        let run = try pets.generator()
        #expect(run.output.contains(", 1 removed ("))
        #expect(!FileManager.default.fileExists(atPath: pets.folder[owner].path))
    }

    @Test func `a file that somebody edited stops the run before anything is written`() throws {
        let pets = try PetWorkspace()
        _ = try pets.generator()
        let pet = try pets.file(of: "Pet")
        try pets.append("// mine\n", to: pet)
        try pets.describe(["Pet", "Owner", "Vet"], property: "title")
        let before = try pets.generated()
        let run = try pets.generator()
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("\(pet): error: this generated file was edited [edited-file]"))
        #expect(run.errors.contains("`swift run generator generate Pets --force`"))
        #expect(run.output == "Pets: nothing was written: 1 error\n")
        #expect(try pets.generated() == before)
        #expect(try pets.generator("generate", "--force").exitCode == 0)
        #expect(try !pets.folder.text(pet).contains("// mine"))
        #expect(try pets.generator("check").exitCode == 0)
    }

    @Test func `an edited file is not removed when it is no longer described`() throws {
        let pets = try PetWorkspace()
        _ = try pets.generator()
        let owner = try pets.file(of: "Owner")
        try pets.append("// mine\n", to: owner)
        try pets.describe(["Pet"])
        let run = try pets.generator()
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("\(owner): error: this generated file was edited"))
        #expect(try pets.folder.text(owner).contains("// mine"))
    }

    @Test func `a file that nobody generated is not overwritten`() throws {
        let pets = try PetWorkspace()
        _ = try pets.generator()
        let pet = try pets.file(of: "Pet")
        try pets.folder.remove("Generated")
        try pets.folder.write("let mine = 1\n", to: pet)
        let run = try pets.generator()
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("\(pet): error: a file that was not generated stands where one belongs"))
        #expect(try pets.generated() == [String(pet.dropFirst("Generated/".count)): "let mine = 1\n"])
    }

    @Test func `hand-written extensions are never touched`() throws {
        let pets = try PetWorkspace()
        _ = try pets.generator()
        try pets.folder.write("extension Pet {}\n", to: "Generated/Pets/Extensions/Pet+Mine.swift")
        try pets.describe(["Owner"])
        #expect(try pets.generator("generate", "--force").exitCode == 0)
        #expect(try pets.folder.text("Generated/Pets/Extensions/Pet+Mine.swift") == "extension Pet {}\n")
        #expect(try pets.generator("check").exitCode == 0)
    }

    @Test func `a lock that names files outside its folder is refused, and nothing is removed`() throws {
        let pets = try PetWorkspace()
        _ = try pets.generator()
        let lock = "Generated/Pets/sdk.lock.json"
        let text = try pets.folder.text(lock)
        let changed = text.replacingOccurrences(
            of: #""files": {"#, with: #""files": {"../../specs/pets/sdk.yaml": "0","#)
        #expect(changed != text)
        try pets.folder.write(changed, to: lock)
        let run = try pets.generator()
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("[damaged-lock]"))
        #expect(FileManager.default.fileExists(atPath: pets.folder["specs/pets/sdk.yaml"].path))
        #expect(try pets.generator("generate", "--force").exitCode == 0)
        #expect(FileManager.default.fileExists(atPath: pets.folder["specs/pets/sdk.yaml"].path))
    }

    @Test func `one SDK does not take the folder of another`() throws {
        let pets = try PetWorkspace()
        let description = "specs/pets/openapi.json"
        #expect(try pets.generator("generate", description, "--name", "One", "--output", "out").exitCode == 0)
        let run = try pets.generator("generate", description, "--name", "Two", "--output", "out")
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("this folder holds the SDK `One` [other-sdk]"))
    }

    @Test func `when one SDK fails, no other is written`() throws {
        let pets = try PetWorkspace()
        try pets.folder.write(#"{"name": "Zoo", "documents": ["gone.json"]}"#, to: "specs/zoo/sdk.yaml")
        let run = try pets.generator()
        #expect(run.exitCode == 2)
        #expect(run.output == "Pets: nothing was written\nZoo: nothing was written: 1 error\n")
        #expect(try pets.generated().isEmpty)
        #expect(try pets.generator("generate", "Pets").exitCode == 0)
    }

    @Test func `a stale file that may not be removed leaves all the others as they were`() throws {
        let pets = try PetWorkspace()
        let moved = try MovedGenerator(withResources: true)
        func describe(_ schemas: [String], summary: String) throws {
            let text = petDescription(schemas).replacingOccurrences(
                of: #""paths": {}"#, with: #""paths": {"/pets": {"get": {"summary": "\#(summary)"}}}"#)
            try pets.folder.write(text, to: "specs/pets/openapi.json")
        }
        try describe(["Pet", "Owner"], summary: "old")
        _ = try pets.generator()
        try describe(["Owner"], summary: "new")
        let before = try pets.generated()
        // Nothing stops an administrator, so that one has to become somebody else.
        let shell = """
            chmod 555 Generated/Pets/Models
            [ "$(id -u)" -ne 0 ] || chown -R 65534 .
            [ "$(id -u)" -ne 0 ] || exec setpriv --reuid=65534 --regid=65534 --clear-groups "$0"
            exec "$0"
            """
        let run = try Support.run("sh", ["-c", shell, moved.executable.path], in: pets.folder)
        _ = try Support.run("chmod", ["755", "Generated/Pets/Models"], in: pets.folder)
        #expect(run.exitCode == 2)
        #expect(
            run.errors.hasPrefix(
                "Generated/Pets/Models/Pet.swift: error: nothing may be written here [unwritable-output]"))
        #expect(try pets.generated() == before)
    }

    @Test func `an SDK in the folder of another is made in the same run`() throws {
        let pets = try PetWorkspace()
        try pets.folder.write(
            #"{"name": "Inner", "documents": ["../pets/openapi.json"], "output": "Generated/Pets/Extensions/Inner"}"#,
            to: "specs/inner/sdk.yaml")
        let run = try pets.generator()
        #expect(run.exitCode == 0, "\(run.errors)")
        let files = try pets.generated().keys
        #expect(files.contains("Pets/sdk.lock.json"))
        #expect(files.contains("Pets/Extensions/Inner/sdk.lock.json"))
        #expect(!files.contains { $0.contains(".new") })
    }

    @Test func `standard input is a description too`() throws {
        let pets = try PetWorkspace()
        let shell = #""$0" generate - --name Pets --output out < specs/pets/openapi.json"#
        let run = try Support.run("sh", ["-c", shell, generatorExecutable.path], in: pets.folder)
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(try pets.folder.text("out/sdk.lock.json").contains("standard-input"))
    }

    private func modificationDates(in folder: URL) throws -> [String: Date?] {
        var dates: [String: Date?] = [:]
        for file in filesBelow(folder) {
            let attributes = try FileManager.default.attributesOfItem(
                atPath: folder.appendingPathComponent(file).path)
            dates[file] = attributes[.modificationDate] as? Date
        }
        return dates
    }

    @Test func `a fault in a corner of a description costs that corner, and the exit code`() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            """
            openapi: 3.1.1
            info: {title: Pets, version: '1'}
            components:
              schemas:
                Pet: {type: object, properties: {name: {type: string}, owner: {$ref: '#/components/schemas/Owmer'}}}
            """, to: "openapi.yaml")
        let run = try runGenerator(
            ["generate", "openapi.yaml", "--name", "Pets", "--output", "out"], in: folder)
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("[unresolved-reference]"))
        #expect(run.output.contains(" created, "))
        let pet = try folder.text("out/Models/Pet.swift")
        #expect(pet.contains("var name: String?") && pet.contains("var owner: JSONValue?"))
    }
}

import Foundation
import Support
import Testing

@Suite struct MovedExecutableTests {
    @Test func `the executable works elsewhere, with what stands beside it, also through a link`() throws {
        let pets = try PetWorkspace()
        _ = try pets.generator()
        let before = try pets.generated()
        try pets.folder.remove("Generated")
        let moved = try MovedGenerator(withResources: true)
        let link = moved.folder["link"]
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: moved.executable)
        let run = try Support.run(link, [], in: pets.folder)
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(try pets.generated() == before)
    }

    @Test func `without what stands beside it, it says what is missing`() throws {
        let pets = try PetWorkspace()
        let moved = try MovedGenerator(withResources: false)
        let run = try Support.run(moved.executable, [], in: pets.folder)
        #expect(run.exitCode == 3)
        #expect(run.errors.contains("[missing-resources]"))
        #expect(run.errors.contains("copy the executable together with that folder"))
    }

    @Test func `what stands beside the executable is what the project holds`() throws {
        let names = ["Bindery_generator.resources", "Bindery_generator.bundle"]
        let folders = names.map { productsFolder.appendingPathComponent($0) }
        let folder = try #require(folders.first { FileManager.default.fileExists(atPath: $0.path) })
        for (name, source) in [
            ("Templates", "Templates"), ("JSONText", "Sources/JSONText"),
            ("Patterns", "Sources/Patterns"), ("BinderyRuntime", "Sources/BinderyRuntime"),
        ] {
            let (copy, original) = (
                folder.appendingPathComponent(name), Repository.root.appendingPathComponent(source)
            )
            #expect(filesBelow(copy) == filesBelow(original))
            for file in filesBelow(original) {
                let texts = [copy, original].map { try? Data(contentsOf: $0.appendingPathComponent(file)) }
                #expect(texts[0] == texts[1], "\(name)/\(file) was copied before it was edited")
            }
        }
    }

    @Test func `a template that replaces none of ours is named`() throws {
        let pets = try PetWorkspace()
        try pets.folder.write("", to: "mine/strukt.mustache")
        try pets.folder.write("", to: "mine/something.mustache")
        try pets.folder.write("", to: "mine/doc.mustache")
        let file = try Repository.text("Templates/file.mustache")
        try pets.folder.write(file + "{{>doc}}", to: "mine/file.mustache")
        let run = try pets.generator("generate", "--templates", "mine")
        #expect(run.exitCode == 0)
        let near = "mine/strukt.mustache: warning: there is no template of this name to replace"
        #expect(run.errors.contains(near))
        #expect(run.errors.contains("did you mean `struct.mustache`?"))
        #expect(run.errors.contains("mine/something.mustache: warning:"))
        #expect(run.errors.contains("give it one of the names `addition.mustache`, "))
        #expect(!run.errors.contains("mine/doc.mustache"), "another template includes it")
    }

    @Test(arguments: ["nowhere", "empty", "specs/pets/sdk.yaml"])
    func `a place without templates is no place for templates`(_ place: String) throws {
        let pets = try PetWorkspace()
        try FileManager.default.createDirectory(at: pets.folder["empty"], withIntermediateDirectories: true)
        let run = try pets.generator("generate", "--templates", place)
        #expect(run.exitCode == 2)
        let message = "\(place): error: there is no folder with templates here [no-templates]"
        #expect(run.errors.hasPrefix(message))
    }

    @Test func `a template of one's own takes the place of ours`() throws {
        let pets = try PetWorkspace()
        _ = try pets.generator()
        let pet = try pets.file(of: "Pet")
        try pets.folder.write(
            "// ours\n" + Repository.text("Templates/file.mustache"), to: "mine/file.mustache")
        #expect(try pets.generator("generate", "--templates", "mine").exitCode == 0)
        #expect(try pets.folder.text(pet).hasPrefix("// ours\n"))
        let check = try pets.generator("check", "--templates", "mine")
        #expect(check.exitCode == 0, "\(check.errors)")
    }
}

/// A copy of the generator in a folder of its own.
struct MovedGenerator {
    let folder: TemporaryFolder
    var executable: URL { folder["tools/generator"] }

    init(withResources: Bool) throws {
        folder = try TemporaryFolder()
        try FileManager.default.createDirectory(at: folder["tools"], withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: generatorExecutable, to: executable)
        for name in ["Bindery_generator.resources", "Bindery_generator.bundle"] where withResources {
            let source = productsFolder.appendingPathComponent(name)
            guard FileManager.default.fileExists(atPath: source.path) else { continue }
            try FileManager.default.copyItem(at: source, to: folder["tools/\(name)"])
        }
    }
}

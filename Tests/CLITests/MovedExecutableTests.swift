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
            ("BinderyRuntime", "Sources/BinderyRuntime"),
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
private struct MovedGenerator {
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

import Foundation
import Support
import Testing

/// `check` tells the kinds of drift apart, and names the command that mends each.
@Suite struct DriftTests {
    /// An SDK of a description that refers to a file, a fragment, an overlay and an article, and follows a vendor's document.
    private func workspace(upstream: String = "https://example.com/openapi.json") throws -> PetWorkspace {
        let pets = try PetWorkspace(schemas: [])
        let folder = pets.folder
        try folder.write(
            """
            {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}, "paths": {}, "components": {"schemas": {
              "Pet": {"type": "object", "properties": {"name": {"type": "string"}}},
              "Owner": {"$ref": "owner.yaml"}, "Name": {"type": "string"}}}}
            """, to: "specs/pets/openapi.json")
        try folder.write("type: object\nproperties: {name: {type: string}}\n", to: "specs/pets/owner.yaml")
        try folder.write(
            "fragment: 1\nsource: a page\ncomponents: {schemas: {Vet: {type: object, properties: {a: {type: string}}}}}\n",
            to: "specs/pets/vets.yaml")
        try folder.write(
            "overlay: 1.0.0\ninfo: {title: More, version: '1'}\nactions: [{target: $.components.schemas.Pet, "
                + "update: {description: A pet.}}]\n", to: "specs/pets/words.yaml")
        try folder.write("# Pets\n", to: "specs/pets/Pets.md")
        try folder.write("openapi: 3.1.0\n", to: "specs/pets/vendor.yaml")
        try folder.write("{{doc}}\npublic typealias {{name}} = {{type}}\n", to: "mine/alias.mustache")
        try folder.write(
            """
            name: Pets
            documents: [openapi.json, vets.yaml, words.yaml]
            articles: [Pets.md]
            upstream:
              address: \(upstream)
              copy: vendor.yaml

            """, to: "specs/pets/sdk.yaml")
        _ = try pets.generator("generate", "--templates", "mine")
        // Nothing says yet what the vendor's document was.
        try mend(try check(pets), in: pets)
        let run = try check(pets)
        #expect(run.exitCode == 0, "\(run.errors)")
        return pets
    }

    private func check(_ pets: PetWorkspace) throws -> CommandRun {
        try pets.generator("check", "--templates", "mine")
    }

    /// Runs the last command that the fixes in `run` name, as it stands.
    private func mend(_ run: CommandRun, in pets: PetWorkspace) throws {
        let fix = try #require(run.errors.split(separator: "\n").last { $0.hasPrefix("  fix: ") }, "\(run)")
        let command = try #require(fix.split(separator: "`").last { !$0.hasPrefix(" ") && $0.contains(" ") })
        let script = command.replacingOccurrences(
            of: "swift run generator", with: "'\(generatorExecutable.path)'")
        let mended = try Support.run("sh", ["-c", script], in: pets.folder)
        #expect(mended.exitCode == 0, "\(command): \(mended.errors)")
    }

    private static let pet = "Generated/Pets/Models/Pet.swift"
    private static let lock = "Generated/Pets/sdk.lock.json"

    /// The message's id, the file that it stands at, and what is replaced by what in which file.
    @Test(arguments: [
        (
            "changed-description", "specs/pets/openapi.json", "specs/pets/openapi.json", "\"name\"",
            "\"title\""
        ),
        ("changed-fragment", "specs/pets/vets.yaml", "specs/pets/vets.yaml", "{a:", "{b:"),
        ("changed-fragment", "specs/pets/owner.yaml", "specs/pets/owner.yaml", "{name:", "{title:"),
        ("changed-overlay", "specs/pets/words.yaml", "specs/pets/words.yaml", "A pet", "One pet"),
        ("changed-article", "specs/pets/Pets.md", "specs/pets/Pets.md", "# Pets", "# All pets"),
        (
            "changed-settings", "specs/pets/sdk.yaml", "specs/pets/sdk.yaml", "articles:",
            "hashable: false\narticles:"
        ),
        ("changed-template", "mine/alias.mustache", "mine/alias.mustache", "public", "// Here.\npublic"),
        ("changed-generator", lock, lock, #""generator": "0.1.0""#, #""generator": "0.0.9""#),
        ("stale-lock", lock, lock, "\n    \"vets.yaml\",", ""),
        ("edited-file", pet, pet, "import", "// mine\nimport"),
        ("moved-upstream", "specs/pets/sdk.yaml", "specs/pets/vendor.yaml", "3.1.0", "3.1.1"),
    ])
    func `each kind has its id, its place, and the command that mends it`(
        id: String, place: String, file: String, old: String, new: String
    ) throws {
        let pets = try workspace()
        let text = try pets.folder.text(file)
        let changed = text.replacingOccurrences(of: old, with: new)
        #expect(text != changed)
        try pets.folder.write(changed, to: file)
        let run = try check(pets)
        #expect(run.exitCode == 1)
        let findings = run.errors.components(separatedBy: "\n\n")
        #expect(findings.count == 1, "\(run.errors)")
        #expect(findings[0].hasPrefix(place) && findings[0].contains("[\(id)]"), "\(run.errors)")
        try mend(run, in: pets)
        let after = try check(pets)
        #expect(after.exitCode == 0, "\(after.errors)")
    }

    @Test func `what is missing and what is extra is told by itself, beside what changed`() throws {
        let pets = try workspace()
        try pets.folder.remove(Self.pet)
        try pets.folder.write("", to: "Generated/Pets/Mine.swift")
        try pets.folder.write(
            try pets.folder.text("specs/pets/openapi.json").replacingOccurrences(of: "Name", with: "Title"),
            to: "specs/pets/openapi.json")
        let run = try check(pets)
        let ids = run.errors.matches(of: /\[([a-z-]+)\]/).map { String($0.1) }
        #expect(ids.sorted() == ["changed-description", "extra-file", "missing-file"], "\(run.errors)")
        #expect(run.errors.contains("`rm Generated/Pets/Mine.swift`"))
        #expect(run.output.contains(": 3 not as described"))
    }

    @Test func `comments and the order of keys are no drift`() throws {
        let pets = try workspace()
        try pets.append("# A word.\n", to: "specs/pets/vets.yaml")
        try pets.append("# A word.\n", to: "specs/pets/owner.yaml")
        try pets.append("\n\n", to: "specs/pets/openapi.json")
        #expect(try check(pets).exitCode == 0)
    }

    @Test func `the vendor's document is asked for only when somebody says so`() throws {
        guard try Support.run("sh", ["-c", "command -v curl"], in: TemporaryFolder()).exitCode == 0 else {
            print("skipped: the vendor's document: curl is not installed")
            return
        }
        let server = try LoopbackServer { request in
            request.target == "/same" || request.target == "/moved"
                ? LoopbackResponse(200, json: "{\"openapi\": \"3.1.\(request.target == "/same" ? 0 : 2)\"}")
                : LoopbackResponse(404, json: "{}")
        }
        defer { server.stop() }
        for (path, id) in [("/same", nil), ("/moved", "moved-upstream"), ("/gone", "unreachable-upstream")] {
            let pets = try workspace(upstream: server.url + path)
            #expect(try check(pets).exitCode == 0)
            let run = try pets.generator("check", "--templates", "mine", "--fetch")
            #expect(run.exitCode == (id == nil ? 0 : 1), "\(run.errors)")
            if let id {
                #expect(
                    run.errors.contains("specs/pets/sdk.yaml:5:12: error: ")
                        && run.errors.contains("[\(id)]"), "\(run.errors)")
            }
            guard id == "moved-upstream" else { continue }
            // The copy follows, and then the entry.
            let command = try #require(run.errors.firstMatch(of: /run `(curl [^`]*)`/)).1
            _ = try Support.run("sh", ["-c", String(command)], in: pets.folder)
            try mend(try check(pets), in: pets)
            #expect(try pets.generator("check", "--templates", "mine", "--fetch").exitCode == 0)
        }
    }
}

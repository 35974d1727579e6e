import Diagnostics
import Documents
import Foundation
import Support
import Testing

/// What `Examples` shows is run as it stands there.
@Suite struct PipelineTests {
    /// A repository with one SDK, generated and committed.
    private func repository() throws -> PetWorkspace {
        let pets = try PetWorkspace(schemas: [])
        try describe("name", in: pets)
        _ = try pets.generator()
        let run = try shell(
            "git init -q . && git config user.email a@example.com && git config user.name A && git add -A && git commit -qm one",
            in: pets)
        #expect(run.exitCode == 0, "\(run.errors)")
        return pets
    }

    /// A call that gives back an object with one property.
    private func describe(_ property: String, in pets: PetWorkspace) throws {
        try pets.folder.write(
            """
            {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}, "paths": {"/pets": {"get": {
              "operationId": "find", "tags": ["pets"], "responses": {"200": {"description": "One", "content": {
                "application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}}}}},
             "components": {"schemas": {"Pet": {"type": "object", "properties": {"\(property)": {"type": "string"}}}}}}
            """, to: "specs/pets/openapi.json")
    }

    /// With the generator on the search path.
    private func shell(_ script: String, in pets: PetWorkspace) throws -> CommandRun {
        let path = "PATH='\(productsFolder.path)':\"$PATH\"; export PATH\n"
        return try Support.run("sh", ["-c", path + script], in: pets.folder)
    }

    /// The commands of the workflow, in order.
    private func steps() throws -> [String] {
        var report = Report()
        let bytes = Array(try Repository.text("Examples/review.yml").utf8)
        let file = report.open(SourceFile(path: "review.yml", bytes: bytes))
        let root = try #require(readDocument(file, &report))
        let steps = root["jobs"]?["review"]?["steps"]?.list ?? []
        return steps.compactMap { $0["run"]?.string }
    }

    @Test func `the workflow tells of drift and of what changes for callers`() throws {
        let pets = try repository()
        let steps = try steps()
        #expect(steps.count == 2)
        let start = "BASE=HEAD GITHUB_STEP_SUMMARY=summary.md; export BASE GITHUB_STEP_SUMMARY\n"
        for step in steps {
            let run = try shell(start + step, in: pets)
            #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
        }
        try describe("title", in: pets)
        let drift = try shell(start + steps[0], in: pets)
        #expect(drift.exitCode == 1)
        #expect(drift.output.contains("::error file=specs/pets/openapi.json,title=changed-description::"))
        let change = try shell(start + steps[1], in: pets)
        #expect(change.exitCode == 1)
        #expect(
            change.output.contains("title=optional-property-removed::"), "\(change.output)\(change.errors)")
        #expect(try pets.folder.text("summary.md").contains("### Breaking"))
        #expect(try pets.folder.text("changelog.md").contains("- `Pet.name` was removed"))
    }

    @Test func `the hook looks at what is committed`() throws {
        let pets = try repository()
        let hook = Repository.root.appendingPathComponent("Examples/pre-commit").path
        _ = try shell("cp '\(hook)' .git/hooks/", in: pets)
        try describe("title", in: pets)
        let stopped = try shell("git commit -qam two", in: pets)
        #expect(stopped.exitCode != 0)
        #expect(stopped.errors.contains("[changed-description]"), "\(stopped.errors)")
        _ = try pets.generator()
        #expect(try shell("git add specs && git commit -qm two", in: pets).exitCode != 0)
        let done = try shell("git add -A && git commit -qm two", in: pets)
        #expect(done.exitCode == 0, "\(done.output)\(done.errors)")
    }

    @Test func `a dry run writes nothing, and says what would change`() throws {
        let pets = try repository()
        try describe("title", in: pets)
        let before = try pets.generated()
        let run = try pets.generator("generate", "--dry-run", "--diff")
        #expect(run.exitCode == 0)
        #expect(try pets.generated() == before)
        #expect(
            run.output.contains("Pet.name was removed")
                && run.output.contains("Generated/Pets/sdk.lock.json:"))
        #expect(run.output.contains("+++ b/\(try pets.file(of: "Pet"))"))
        #expect(run.output.contains(", if it were written"))
        _ = try pets.generator()
        #expect(try pets.generator("generate", "--dry-run").output.contains("no changes"))
    }

    @Test func `folders of SDKs and their locks are versions`() throws {
        let pets = try repository()
        try describe("title", in: pets)
        _ = try pets.generator()
        for (old, new) in [
            ("HEAD:Generated/Pets", "Generated/Pets"),
            ("HEAD:Generated/Pets/sdk.lock.json", "Generated/Pets/sdk.lock.json"),
            ("HEAD:Generated/Pets", "specs/pets"), ("HEAD:specs/pets", "Generated/Pets"),
        ] {
            let run = try pets.generator("diff", old, new)
            #expect(run.exitCode == 1, "\(run.errors)")
            #expect(
                run.output.contains("Pet.name was removed") && run.output.contains("Pet.title was added"),
                "\(old) \(new): \(run.output)")
        }
        #expect(try pets.generator("diff", "Generated/Pets", "specs/pets").output.hasSuffix("no changes\n"))
    }
}

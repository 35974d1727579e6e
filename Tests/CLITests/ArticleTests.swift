import Support
import Testing

@Suite struct ArticleTests {
    private let entry =
        #"{"name": "Pets", "documents": ["openapi.json"], "articles": ["README.md", "../Care.md"]}"#

    @Test func `articles become part of the SDK as they stand, and go when they are no longer named`() throws
    {
        let pets = try PetWorkspace()
        try pets.folder.write(entry, to: "specs/pets/sdk.yaml")
        try pets.folder.write("# Pets\n", to: "specs/pets/README.md")
        try pets.folder.write("# Care\n", to: "specs/Care.md")
        #expect(try pets.generator("generate").exitCode == 0)
        #expect(try pets.folder.text("Generated/Pets/README.md") == "# Pets\n")
        #expect(try pets.folder.text("Generated/Pets/Pets.docc/Care.md") == "# Care\n")

        try pets.folder.write(#"{"name": "Pets", "documents": ["openapi.json"]}"#, to: "specs/pets/sdk.yaml")
        #expect(try pets.generator("check").exitCode == 1)
        #expect(try pets.generator("generate").exitCode == 0)
        #expect(try pets.generated().keys.allSatisfy { !$0.hasSuffix(".md") || $0.hasSuffix("API.md") })
    }

    @Test func `an article that is not there, or is no Markdown, is reported, and nothing is written`() throws
    {
        let pets = try PetWorkspace()
        try pets.folder.write(entry, to: "specs/pets/sdk.yaml")
        let run = try pets.generator("generate")
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("specs/pets/README.md"))
        #expect(run.errors.contains("specs/pets/../Care.md") || run.errors.contains("specs/Care.md"))
        #expect(try pets.generated().isEmpty)

        let other = #"{"name": "Pets", "documents": ["openapi.json"], "articles": ["openapi.json"]}"#
        try pets.folder.write(other, to: "specs/pets/sdk.yaml")
        let second = try pets.generator("generate")
        #expect(second.exitCode == 1)
        #expect(second.errors.contains("Markdown"))
    }
}

import Foundation
import Support
import Testing

@Suite struct ExplainTests {
    @Test func `the manual's page holds every message`() throws {
        let run = try runGenerator(["explain", "--manual"], in: TemporaryFolder())
        let page = Repository.root.appendingPathComponent("Sources/generator/Manual.docc/Messages.md")
        expectGolden(run.output, at: page)
    }

    @Test func `a message is explained by its id, with or without brackets`() throws {
        let folder = try TemporaryFolder()
        for word in ["unknown-key", "[unknown-key]"] {
            let run = try runGenerator(["explain", word], in: folder)
            #expect(run.exitCode == 0)
            #expect(run.output.hasPrefix("unknown-key (warning): a key without a meaning\n"))
            #expect(run.output.contains("\nwrong:\n\n    type: object\n"))
        }
        let list = try runGenerator(["explain"], in: folder).output
        #expect(list.contains("  unknown-key  "))
        let wrong = try runGenerator(["explain", "unknwn-key"], in: folder)
        #expect(wrong.exitCode == 2)
        #expect(wrong.errors.contains("did you mean `unknown-key`?"))
    }

    /// The examples of the first chapter: commands, and files `specs/pets/sdk.yaml`.
    static let examples: [(id: String, wrong: String, right: String)] = {
        let text = (try? Repository.text("Sources/generator/Manual.docc/Messages.md")) ?? ""
        let chapter = text.components(separatedBy: "\n## ").first { $0.hasPrefix("Command line") } ?? ""
        return chapter.components(separatedBy: "\n### ").compactMap { section in
            let blocks = section.components(separatedBy: "```")
            guard blocks.count == 5, let id = section.split(separator: "\n").first else { return nil }
            let texts = [blocks[1], blocks[3]].map { $0.drop { $0 != "\n" }.dropFirst() }
            return (String(id), String(texts[0]), String(texts[1]))
        }
    }()

    @Test func `there are examples of misuse`() { #expect(ExplainTests.examples.count > 15) }

    @Test(arguments: examples) func `the examples of misuse are reported, and put right`(
        _ id: String, _ wrong: String, _ right: String
    ) throws {
        #expect(try findings(wrong).contains("[\(id)]"))
        #expect(try !findings(right).contains("[\(id)]"))
    }

    private func findings(_ example: String) throws -> String {
        let folder = try TemporaryFolder()
        let description =
            "openapi: 3.1.1\ninfo: {title: Pets, version: '1'}\n"
            + "paths: {/pets: {get: {tags: [Pets], responses: {'200': {description: All}}}}}\n"
        try folder.write(description, to: "api.yaml")
        guard example.hasPrefix("$ generator ") else {
            try folder.write(description, to: "specs/pets/openapi.yaml")
            try folder.write(example, to: "specs/pets/sdk.yaml")
            return try runGenerator([], in: folder).errors
        }
        let words = example.split(whereSeparator: \.isWhitespace).dropFirst(2).map(String.init)
        return try runGenerator(words, in: folder).errors
    }

    @Test func `the page on commands names every command and option`() throws {
        let page = try Repository.text("Sources/generator/Manual.docc/Commands.md")
        let folder = try TemporaryFolder()
        let overview = try runGenerator(["--help"], in: folder).output
        let commands = overview.matches(of: /\n  ([a-z]+)\s/).map { String($0.1) }.filter { $0 != "help" }
        #expect(commands.count > 4)
        for command in commands {
            #expect(page.contains("\n## \(command)\n"), "\(command)")
            let help = try runGenerator(["help", command], in: folder).output
            for option in help.matches(of: /\n  (--[a-z-]+)/) {
                #expect(page.contains("`\(option.1)"), "\(option.1) of \(command)")
            }
        }
    }
}

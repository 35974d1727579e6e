import Foundation
import Support
import Testing

@Suite struct CommandLineTests {
    /// A command line that makes no sense, and the message that says so.
    static let misuses: [(arguments: [String], message: String)] = [
        (["gnerate"], "there is no command `gnerate` [unknown-command]"),
        (["gnerate"], "did you mean `generate`?"),
        (["check", "--dif"], "did you mean `--diff`?"),
        (["--workspace"], "nothing follows `--workspace` [missing-value]"),
        (["check", "api.yaml"], "write `check api.yaml --name NAME --output DIR`"),
        (["api.yaml"], "write `generate api.yaml --name NAME --output DIR`"),
        (
            ["generate", "a.yaml", "--name", "Pets", "--output", ""],
            "nothing follows `--output` [missing-value]"
        ),
        (
            ["generate", "a.yaml", "--name", "Pets", "--output="],
            "nothing follows `--output` [missing-value]"
        ),
        (["generate", "--force=yes"], "`--force` is given the value `yes` [unwanted-value]"),
        (["check", "--name", "A", "--name", "B"], "`--name` is given twice [repeated-option]"),
        (["generate", "api.yaml"], "write `generate api.yaml --name NAME --output DIR`"),
        (
            ["generate", "api.yaml", "--name", "Pets"],
            "`--name` is given without `--output DIR` [missing-partner]"
        ),
        (
            ["generate", "--name", "Pets", "--output", "out"],
            "`--name` is given, and no description [missing-document]"
        ),
        (
            ["generate", "a.yaml", "--name", "pets", "--output", "o"],
            "`pets` cannot be the name of the SDK's module"
        ),
        (["generate", "--workspace", ".", "--package"], "`--workspace` and `--package` are both given"),
        (["lint"], "`lint` is given no SPEC [missing-argument]"),
        (["dump", "api.yaml"], "`dump` is given no `--stage` [missing-option]"),
        (["dump", "--stage", "grph", "api.yaml"], "did you mean `graph`?"),
        (["check"], "there is no `sdk.yaml` in any folder here [missing-workspace]"),
    ]

    @Test(arguments: misuses) func `misuse is explained and ends with exit code 2`(
        _ arguments: [String], _ message: String
    ) throws {
        let folder = try TemporaryFolder()
        let run = try runGenerator(arguments, in: folder)
        #expect(run.exitCode == 2)
        #expect(run.errors.contains(message), "\(run.errors)")
        #expect(try folder.contents().isEmpty)
    }

    @Test(arguments: [["dump", "--stage"], ["generate", "--nmae", "Pets", "api.yaml"]])
    func `one mistake is one message`(_ arguments: [String]) throws {
        let run = try runGenerator(arguments, in: TemporaryFolder())
        #expect(run.errors.components(separatedBy: "error: ").count == 2, "\(run.errors)")
    }

    @Test(arguments: [
        ["--help"], ["help"], ["generate", "--help"], ["help", "check"], ["dump", "-h"], ["lint", "--help"],
    ])
    func `help goes to standard output`(_ arguments: [String]) throws {
        let run = try runGenerator(arguments, in: TemporaryFolder())
        #expect(run.exitCode == 0)
        #expect(run.errors.isEmpty)
        #expect(run.output.split(separator: "\n").count > 2)
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 110 })
    }

    @Test func `the version is told`() throws {
        let run = try runGenerator(["--version"], in: TemporaryFolder())
        #expect(run.output.hasPrefix("generator "))
        #expect(run.exitCode == 0)
    }

    @Test func `an SDK that the workspace does not have is refused`() throws {
        let pets = try PetWorkspace()
        let run = try pets.generator("generate", "Pet")
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("did you mean `Pets`?"))
    }

    @Test func `output that nobody can take ends with exit code 2`() throws {
        guard FileManager.default.fileExists(atPath: "/dev/full") else {
            print("skipped: standard output on a full disk: /dev/full is not here")
            return
        }
        let run = try Support.run(
            "sh", ["-c", #""$0" --help > /dev/full"#, generatorExecutable.path], in: TemporaryFolder())
        #expect(run.exitCode == 2)
    }
}

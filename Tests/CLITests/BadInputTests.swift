import Foundation
import Support
import Testing

@Suite struct BadInputTests {
    /// Each case folder holds `arguments.txt` (a shell's words), the input files, `expected.txt` (standard error, word
    /// for word) and `exit.txt`. `setup.txt` holds shell commands that come before, in the same process.
    static let badInputs = cases(in: "BadInput")
    private static let ownFiles = ["arguments.txt", "expected.txt", "exit.txt", "setup.txt"]

    @Test(arguments: badInputs) func `bad input is explained, and nothing is half written`(_ badInput: Case)
        throws
    {
        let folder = try TemporaryFolder()
        for file in filesBelow(badInput.folder) where !BadInputTests.ownFiles.contains(file) {
            try folder.write(try #require(badInput.text(file)), to: file)
        }
        let before = try folder.contents()
        let arguments = try #require(badInput.text("arguments.txt")).replacingOccurrences(of: "\n", with: " ")
        let setup = badInput.text("setup.txt") ?? ""
        let run = try Support.run(
            "sh", ["-c", "\(setup)\nexec \"$0\" \(arguments)", generatorExecutable.path], in: folder)
        expectGolden(run.errors, at: badInput.file("expected.txt"))
        expectGolden("\(run.exitCode)\n", at: badInput.file("exit.txt"))
        let wasWritten = run.output.contains(" created, ")
        #expect(try (folder.contents() == before) == !wasWritten)
    }

    @Test func `a full disk leaves the old output whole`() throws {
        let pets = try PetWorkspace()
        try FileManager.default.createDirectory(
            at: pets.folder["Generated"], withIntermediateDirectories: true)
        let disk = pets.folder["Generated"].path
        guard
            (try? Support.run("mount", ["-t", "tmpfs", "-o", "size=64k", "none", disk], in: pets.folder))?
                .exitCode == 0
        else {
            print("skipped: a disk that is really full: no small disk can be mounted here")
            return
        }
        defer { _ = try? Support.run("umount", [disk], in: pets.folder) }
        #expect(try pets.generator().exitCode == 0)
        let before = try pets.generated()
        try pets.describe((1...200).map { "Pet\($0)" })
        let run = try pets.generator()
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("error: there is no room for this file [unwritable-output]"))
        #expect(try pets.generated() == before)
    }
}

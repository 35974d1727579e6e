import Support
import Testing

/// Those of `Tests/Cases/Pairs` that are about a command line: what it prints, and how it ends.
@Suite struct PairCommandTests {
    @Test(arguments: cases(in: "Pairs").filter { $0.text("command.txt") != nil })
    func `a pair is compared from the command line`(_ pair: Case) throws {
        let folder = try TemporaryFolder()
        for path in filesBelow(pair.folder) {
            try folder.write(pair.text(path) ?? "", to: path)
        }
        let words = (pair.text("command.txt") ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
        let run = try runGenerator(words, in: folder)
        expectGolden(run.output + run.errors + "exit code \(run.exitCode)\n", at: pair.file("expected.txt"))
    }
}

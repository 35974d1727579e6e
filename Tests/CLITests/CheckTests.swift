import Foundation
import Support
import Testing

@Suite struct CheckTests {
    @Test func `what people did to files is told beside what changed, and what follows is not`() throws {
        let pets = try PetWorkspace(schemas: ["Pet", "Owner", "Vet", "Stay"])
        _ = try pets.generator()
        #expect(try pets.generator("check").exitCode == 0)
        let (owner, stay) = (try pets.file(of: "Owner"), try pets.file(of: "Stay"))
        try pets.describe(["Pet", "Owner", "Stay"], property: "title")
        try pets.append("// mine\n", to: owner)
        try pets.folder.remove(stay)
        let before = try pets.generated()
        let run = try pets.generator("check")
        #expect(run.exitCode == 1)
        #expect(try pets.generated() == before)
        let expected = [
            (owner, "edited-file", "`swift run generator generate Pets --force`"),
            (stay, "missing-file", "run `swift run generator generate Pets`"),
            ("specs/pets/openapi.json", "changed-description", "run `swift run generator generate Pets`"),
        ]
        let findings = run.errors.components(separatedBy: "\n\n")
        for (path, id, remedy) in expected {
            let finding = try #require(findings.first { $0.hasPrefix("\(path): error: ") }, "\(run.errors)")
            #expect(finding.contains("[\(id)]"))
            #expect(finding.contains(remedy))
        }
        #expect(findings.count == expected.count, "\(run.errors)")
        // The type that is gone and the one that is left.
        #expect(
            run.errors.contains("why: 3 files of `Generated/Pets` would be written otherwise now"),
            "\(run.errors)")
    }

    @Test func `a remedy can be typed as it stands`() throws {
        let pets = try PetWorkspace()
        try FileManager.default.createDirectory(
            at: pets.folder["my specs"], withIntermediateDirectories: true)
        try pets.describe(["Pet"], in: "my specs/api.json")
        let words = ["my specs/api.json", "--name", "Pets", "--output", "out"]
        let run = try runGenerator(["check"] + words, in: pets.folder)
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("run `generator generate 'my specs/api.json' --name Pets --output out`"))
    }

    @Test func `a diff shows what generate would change`() throws {
        let pets = try PetWorkspace(schemas: ["Pet"])
        _ = try pets.generator()
        let pet = try pets.file(of: "Pet")
        try pets.append("// mine\n", to: pet)
        let run = try pets.generator("check", "--diff")
        let lines = run.output.split(separator: "\n")
        #expect(lines.starts(with: ["--- a/\(pet)", "+++ b/\(pet)"]))
        #expect(lines.filter { $0.hasPrefix("-") || $0.hasPrefix("+") }.count == 3)
        #expect(lines.contains("-// mine"))
    }

    @Test func `a diff keeps the lines of a file with Windows line ends apart`() throws {
        let pets = try PetWorkspace(schemas: ["Pet"])
        _ = try pets.generator()
        let pet = try pets.file(of: "Pet")
        let text = try pets.folder.text(pet)
        try pets.folder.write(text.replacingOccurrences(of: "\n", with: "\r\n"), to: pet)
        let lines = try pets.generator("check", "--diff").output.utf8.split(separator: UInt8(ascii: "\n"))
        let count = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
        #expect(lines.count { $0.starts(with: "-".utf8) } == count + 1, "each line, and the head")
    }

    @Test func `patch accepts the diff, and check is then content`() throws {
        let pets = try PetWorkspace(schemas: ["Pet", "Owner"])
        _ = try pets.generator()
        try pets.describe(["Pet", "Owner"], property: "title")
        let diff = try pets.generator("check", "--diff").output
        try pets.folder.write(diff, to: "drift.patch")
        guard try Support.run("sh", ["-c", "command -v patch"], in: pets.folder).exitCode == 0 else {
            print("skipped: diffs against patch: patch is not installed")
            return
        }
        let patch = try Support.run("patch", ["-p1", "-i", "drift.patch"], in: pets.folder)
        #expect(patch.exitCode == 0, "\(patch.output)\(patch.errors)")
        let run = try pets.generator()
        #expect(
            run.output.contains(": 0 created, 1 changed, "),
            "only the lock is left to write: \(run.output)\(run.errors)")
    }
}

import Foundation
import Support
import Testing

/// `Scripts/setup` on machines that have only the programs that a test puts there.
@Suite struct SetupTests {
    @Test func `without a toolchain it says where to get one`() throws {
        let run = try setUp(with: [:])
        #expect(run.exitCode == 1)
        #expect(run.errors.hasPrefix("setup: there is no Swift toolchain\nsetup: install Swift 6.2 or newer"))
    }

    @Test func `without a package manager it says what to install`() throws {
        let run = try setUp(with: ["swift": ""])
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("no package manager that is known here was found"))
        #expect(run.errors.contains("setup: install libyaml with its header yaml.h, and pkg-config"))
    }

    @Test func `without an administrator it says the whole command that one has to run`() throws {
        let run = try setUp(with: ["swift": "", "apt-get": "", "id": "echo 1000"])
        #expect(run.exitCode == 1)
        #expect(
            run.errors.contains(
                "run as one: apt-get update -qq; "
                    + "DEBIAN_FRONTEND=noninteractive apt-get install -y -qq libyaml-dev pkg-config"))
    }

    @Test func `a package manager that fails is not the last word`() throws {
        let run = try setUp(with: ["swift": "", "apt-get": "exit 100", "id": "echo 0", "sh": shell])
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("setup: the package manager could not install libyaml"))
    }

    @Test func `what is there already is left alone`() throws {
        let run = try setUp(with: ["swift": "", "pkg-config": "", "apt-get": "echo called"])
        #expect(run.exitCode == 0)
        #expect(run.output.isEmpty && run.errors.isEmpty)
    }

    private let shell = #"exec /bin/sh "$@""#

    /// Programs by name, each with the shell that it is written in.
    private func setUp(with programs: [String: String]) throws -> CommandRun {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(at: folder["bin"], withIntermediateDirectories: true)
        for (name, text) in programs {
            try folder.write("#!/bin/sh\n\(text)\n", to: "bin/\(name)")
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o755], ofItemAtPath: folder["bin/\(name)"].path)
        }
        let script = Repository.root.appendingPathComponent("Scripts/setup").path
        return try Support.run("env", ["PATH=\(folder["bin"].path)", "/bin/sh", script], in: folder)
    }
}

import Foundation
import Support
import Testing

/// Checks that the package `name` in `folder`, which the generator wrote there, compiles without a warning.
func expectCompiling(
    _ name: String, in folder: TemporaryFolder, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let sources = filesBelow(folder["\(name)/Sources"]).filter { $0.hasSuffix(".swift") }
        .map { "\(name)/Sources/\($0)" }
    let (runtime, own) = (
        "\(name)Runtime", sources.filter { !$0.hasPrefix("\(name)/Sources/\(name)Runtime/") }
    )
    let module = try compile(
        ["-emit-module", "-package-name", name.lowercased()], runtime,
        sources.filter { $0.hasPrefix("\(name)/Sources/\(runtime)/") }, in: folder)
    #expect(module.exitCode == 0, "\(module.errors)", sourceLocation: sourceLocation)
    // The stricter of the two isolations; the other is that of every other test.
    let check = try compile(["-typecheck", "-default-isolation", "MainActor"], name, own, in: folder)
    #expect(check.exitCode == 0, "\(check.errors)", sourceLocation: sourceLocation)
}

private func compile(
    _ mode: [String], _ module: String, _ sources: [String], in folder: TemporaryFolder
) throws -> CommandRun {
    let common = [
        "-swift-version", "6", "-enable-upcoming-feature", "ExistentialAny", "-warnings-as-errors", "-I", ".",
    ]
    return try Support.run("swiftc", mode + common + ["-module-name", module] + sources, in: folder)
}

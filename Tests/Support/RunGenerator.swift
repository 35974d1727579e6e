import Foundation

/// What a command left behind.
package struct CommandRun: Sendable {
    package var exitCode: Int32
    package var output: String
    package var errors: String
}

/// The folder in which the tests were built, and the generator with them.
package let productsFolder: URL = {
    #if os(macOS)
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
    return bundle.bundleURL.deletingLastPathComponent()
    #else
    return (Bundle.main.executableURL ?? Bundle.main.bundleURL).deletingLastPathComponent()
    #endif
}()

/// The built generator.
package let generatorExecutable = productsFolder.appendingPathComponent("generator")

/// Runs the generator in `folder`, as a process of its own.
package func runGenerator(_ arguments: [String], in folder: TemporaryFolder) throws -> CommandRun {
    try run(generatorExecutable, arguments, in: folder)
}

/// Runs any executable in `folder`. `executable` is looked for in the search path when it is a bare name.
package func run(
    _ executable: String, _ arguments: [String], in folder: TemporaryFolder
) throws -> CommandRun {
    try run(URL(fileURLWithPath: "/usr/bin/env"), [executable] + arguments, in: folder)
}

/// Runs any executable in `folder`.
package func run(_ executable: URL, _ arguments: [String], in folder: TemporaryFolder) throws -> CommandRun {
    // Files, since a pipe that nobody empties stops the process.
    let place = try TemporaryFolder()
    let (output, errors) = (place["output"], place["errors"])
    try Data().write(to: output)
    try Data().write(to: errors)
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return CommandRun(
        exitCode: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
        output: try place.text("output"),
        errors: try place.text("errors"))
}

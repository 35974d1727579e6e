import Foundation
import Support
import Testing

/// The module itself is built without an isolation of its own; here it is that of an app.
@Test func `all constructs compile together on the main actor, without a warning`() throws {
    let folder = Repository.root.appendingPathComponent("Tests/Constructs")
    let sources = filesBelow(folder).map { folder.appendingPathComponent($0).path }
    #expect(sources.count > 50)
    let check = try Support.run(
        "swiftc",
        [
            "-typecheck", "-swift-version", "6", "-default-isolation", "MainActor", "-warnings-as-errors",
            "-I", productsFolder.appendingPathComponent("Modules").path, "-module-name", "Constructs",
        ] + sources, in: TemporaryFolder())
    #expect(check.exitCode == 0, "\(check.errors)")
}

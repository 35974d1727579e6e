import Foundation
import Testing

/// A folder with inputs and what is expected of them.
package struct Case: Sendable, CustomTestStringConvertible {
    package var folder: URL

    package var name: String { folder.lastPathComponent }
    package var testDescription: String { name }

    package func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

    /// The text of one of its files. Nil when the case has no such file.
    package func text(_ name: String) -> String? { try? String(contentsOf: file(name), encoding: .utf8) }
}

/// The cases of a kind, `Tests/Cases/<kind>/*`, in the order of their names.
package func cases(in kind: String) -> [Case] {
    let folder = Repository.root.appendingPathComponent("Tests/Cases/\(kind)")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map {
        Case(folder: folder.appendingPathComponent($0))
    }
}

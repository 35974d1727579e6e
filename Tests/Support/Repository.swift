import Foundation

/// Where tests find the project, the cases, and what lies beside the project.
package enum Repository {
    package static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Public suites and real descriptions; not part of the project, and not everywhere.
    package static let shared = root.deletingLastPathComponent().appendingPathComponent("shared")

    /// A folder or file below `shared`. Nil with a notice when it is absent, so that a skipped suite is seen.
    package static func shared(_ path: String, for suite: String) -> URL? {
        let url = shared.appendingPathComponent(path)
        if FileManager.default.fileExists(atPath: url.path) { return url }
        print("skipped: \(suite): ../shared/\(path) is not here")
        return nil
    }

    /// The text of a file of the project.
    package static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    /// Every file below the given folders of the project with this ending, as paths from the root, sorted.
    package static func files(in folders: String..., endingIn suffix: String) -> [String] {
        folders.flatMap { folder in
            filesBelow(root.appendingPathComponent(folder)).map { "\(folder)/\($0)" }
        }.filter { $0.hasSuffix(suffix) }
    }
}

/// Every file below `folder` as paths relative to it, sorted. Those that are hidden, or in hidden folders, only on request.
package func filesBelow(_ folder: URL, includingHidden: Bool = false) -> [String] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { path in
        var isFolder: ObjCBool = false
        let full = folder.appendingPathComponent(path).path
        let exists = FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
        let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
        return exists && !isFolder.boolValue && (includingHidden || !isHidden)
    }.sorted()
}

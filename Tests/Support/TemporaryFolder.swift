import Foundation

/// An empty folder that is removed when the last to hold it lets it go.
package final class TemporaryFolder: Sendable {
    package let url: URL

    package init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("bindery-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    package subscript(_ path: String) -> URL { url.appendingPathComponent(path) }

    /// Writes a file, with the folders around it.
    package func write(_ text: String, to path: String) throws {
        let file = self[path]
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    package func text(_ path: String) throws -> String { try String(contentsOf: self[path], encoding: .utf8) }

    package func remove(_ path: String) throws { try FileManager.default.removeItem(at: self[path]) }

    /// Every file in it with its text, hidden ones too; what two runs can be compared by.
    package func contents(below path: String = "") throws -> [String: String] {
        let folder = path.isEmpty ? url : self[path]
        var contents: [String: String] = [:]
        for file in filesBelow(folder, includingHidden: true) {
            contents[file] = String(
                decoding: try Data(contentsOf: folder.appendingPathComponent(file)), as: UTF8.self)
        }
        return contents
    }
}

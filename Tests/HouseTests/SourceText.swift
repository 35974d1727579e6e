import Foundation
import Support

/// A Swift file of the project.
struct SourceText {
    /// From the root of the project.
    var path: String
    var lines: [Substring]

    /// Every Swift file below the given folders.
    static func all(in folders: String...) throws -> [SourceText] {
        try folders.flatMap { folder in
            try Repository.files(in: folder, endingIn: ".swift").map { path in
                let text = try Repository.text(path)
                return SourceText(
                    path: path, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
            }
        }
    }

    /// The modules that the file's import lines name. A line that is indented stands in a text.
    var imports: [String] {
        let lines = code.filter { !$0.hasPrefix(" ") }
        return lines.compactMap { line -> String? in
            let words = line.split(separator: " ")
            guard let index = words.firstIndex(of: "import"), index + 1 < words.count else { return nil }
            guard words[..<index].allSatisfy({ $0.hasPrefix("@") || accessWords.contains($0) }) else {
                return nil
            }
            let kinds: [Substring] = [
                "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
            ]
            let module = words[(index + 1)...].first { !kinds.contains($0) }
            return module?.split(separator: ".").first.map { String($0) }
        }
    }

    /// The lines that are not wholly comment.
    var code: [Substring] { lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") } }

    private var accessWords: [Substring] { ["public", "package", "internal", "private", "fileprivate"] }
}

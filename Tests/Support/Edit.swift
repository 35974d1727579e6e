import Foundation

/// A change of a description: hunks as a patch has them, without numbers.
package struct Edit {
    package var name: String
    var hunks: [(old: String, new: String)] = []

    /// Nil when a hunk does not stand exactly once in the text.
    package func applied(to text: String) -> String? {
        hunks.reduce(Optional("\n" + text)) { text, hunk in
            guard let text, let range = text.range(of: hunk.old), text.ranges(of: hunk.old).count == 1 else {
                return nil
            }
            return text.replacingCharacters(in: range, with: hunk.new)
        }
    }
}

/// The edits of a text in which each begins with `== name`, and hunks are parted by `@@`.
package func edits(_ text: String) -> [Edit] {
    var edits: [Edit] = []
    for line in text.split(separator: "\n") {
        if line.hasPrefix("== ") {
            edits.append(Edit(name: String(line.dropFirst(3)), hunks: [("\n", "\n")]))
        } else if let edit = edits.indices.last {
            if line == "@@" {
                edits[edit].hunks.append(("\n", "\n"))
                continue
            }
            let hunk = edits[edit].hunks.endIndex - 1
            let rest = "\(line.dropFirst())\n"
            if !line.hasPrefix("+") { edits[edit].hunks[hunk].old += rest }
            if !line.hasPrefix("-") { edits[edit].hunks[hunk].new += rest }
        }
    }
    return edits
}

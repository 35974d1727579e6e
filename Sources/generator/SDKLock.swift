import Diagnostics
import Documents
import Surface

/// What the last run left in an SDK's folder: `sdk.lock.json`.
struct SDKLock: Equatable {
    struct Entry: Equatable {
        /// Relative to the folder of the lock.
        var path: String
        var digest: String
    }

    static let fileName = "sdk.lock.json"

    var generator: String
    var module: String
    /// The names of the descriptions, in order; never a whole path.
    var sources: [String]
    /// The files that were generated, in the order of their paths.
    var files: [Entry]
    /// Swift names that stay as they are, by the places of what has them.
    var names: [String: String] = [:]
    /// Digests of what the SDK was made from, by its name: a description, `templates`, `settings`.
    var madeFrom: [String: String] = [:]
    /// Declarations and members, a line each.
    var surface: [String] = []
    /// Names that types had, and what they are called now.
    var formerNames: [String: String] = [:]
    /// What `surface` says. Nil in a lock that has none, as before it is written first.
    var lastSurface: Surface?

    static func == (left: SDKLock, right: SDKLock) -> Bool { lockText(left) == lockText(right) }
}

/// The lock as text, one line an entry.
func lockText(_ lock: SDKLock) -> String {
    let sources = lock.sources.map { "    \(quoted($0))" }
    let files = lock.files.map { "    \(quoted($0.path)): \(quoted($0.digest))" }
    let records =
        block("names", recordLines(lock.names)) + block("made from", recordLines(lock.madeFrom))
        + block("former names", recordLines(lock.formerNames)) + block("surface", lock.surface)
    return """
        {
          "lock": 1,
          "generator": \(quoted(lock.generator)),
          "module": \(quoted(lock.module)),
          "sources": [
        \(sources.joined(separator: ",\n"))
          ],
          "files": {
        \(files.joined(separator: ",\n"))
          }\(records)
        }

        """
}

private func recordLines(_ record: [String: String]) -> [String] {
    record.sorted { $0.key < $1.key }.map { "    \(quoted($0)): \(quoted($1))" }
}

/// A further key of the lock, left out where it has nothing to say.
private func block(_ key: String, _ lines: [String]) -> String {
    lines.isEmpty ? "" : ",\n  \"\(key)\": {\n\(lines.joined(separator: ",\n"))\n  }"
}

/// A lock from its text. Nil when it is not as we write it, with every path inside the folder. Places in its surface are
/// those of `shown`, which holds the same text.
func readLock(_ bytes: [UInt8], path: String, shownIn shown: SourceFile.ID? = nil) -> SDKLock? {
    // What is wrong inside is of no use to anybody: a lock is never written by hand.
    var unseen = Report()
    let file = unseen.open(SourceFile(path: path, bytes: bytes))
    guard let root = readTree(file, &unseen), unseen.errorCount == 0, case .number("1") = root["lock"]?.value,
        let generator = root["generator"]?.string, let module = root["module"]?.string,
        let sources = root["sources"]?.list, let files = root["files"]?.record
    else { return nil }
    let entries = files.entries.compactMap { entry in
        entry.value.string.map { SDKLock.Entry(path: entry.key, digest: $0) }
    }
    let isWhole = entries.count == files.entries.count
    guard isWhole, !entries.contains(where: { leavesFolder($0.path) || isExtension($0.path) }) else {
        return nil
    }
    var lock = SDKLock(
        generator: generator, module: module, sources: sources.compactMap(\.string), files: entries,
        names: texts(root["names"]))
    lock.madeFrom = texts(root["made from"])
    lock.formerNames = texts(root["former names"])
    lock.lastSurface = root["surface"]?.record.map {
        readSurface($0, formerNames: lock.formerNames, in: shown)
    }
    return lock
}

private func texts(_ node: Node?) -> [String: String] {
    let pairs = node?.record?.entries.compactMap { entry in entry.value.string.map { (entry.key, $0) } }
    return Dictionary(pairs ?? [], uniquingKeysWith: { first, _ in first })
}

func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    if isPlain { return "\"\(text)\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"", "\\": result += "\\\(scalar)"
        case "\u{0}"..."\u{1F}":
            let digits = String(scalar.value, radix: 16)
            result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}

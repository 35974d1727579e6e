import Diagnostics
import Documents

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
}

/// The lock as text, one line an entry.
func lockText(_ lock: SDKLock) -> String {
    let sources = lock.sources.map { "    \(quoted($0))" }
    let files = lock.files.map { "    \(quoted($0.path)): \(quoted($0.digest))" }
    let names = lock.names.sorted { $0.key < $1.key }.map { "    \(quoted($0)): \(quoted($1))" }
    let namesText = names.isEmpty ? "" : ",\n  \"names\": {\n\(names.joined(separator: ",\n"))\n  }"
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
          }\(namesText)
        }

        """
}

/// A lock from its text. Nil when it is not as we write it, with every path inside the folder.
func readLock(_ bytes: [UInt8], path: String) -> SDKLock? {
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
    let names = root["names"]?.record?.entries.compactMap { entry in
        entry.value.string.map { (entry.key, $0) }
    }
    return SDKLock(
        generator: generator, module: module, sources: sources.compactMap(\.string), files: entries,
        names: Dictionary(names ?? [], uniquingKeysWith: { first, _ in first }))
}

private func quoted(_ text: String) -> String {
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

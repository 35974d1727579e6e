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
    var surface = LockLines()
    /// Names that types had, and what they are called now.
    var formerNames: [String: String] = [:]
    /// What `surface` says. Nil in a lock that has none, as before it is written first.
    var lastSurface: Surface?

    static func == (left: SDKLock, right: SDKLock) -> Bool { lockText(left) == lockText(right) }
}

/// The lock as text, one line an entry.
func lockText(_ lock: SDKLock) -> [UInt8] {
    var text = LockLines()
    text.add("{\n  \"lock\": 1,\n  \"generator\": ")
    text.add(quoted: lock.generator)
    text.add(",\n  \"module\": ")
    text.add(quoted: lock.module)
    text.add(",\n  \"sources\": [\n")
    var sources = LockLines()
    for source in lock.sources {
        sources.beginLine()
        sources.add(quoted: source)
    }
    text.add(sources)
    text.add("\n  ],\n  \"files\": {\n")
    text.add(LockLines(lock.files.lazy.map { ($0.path, $0.digest) }))
    text.add("\n  }")
    text.add(block: "names", LockLines(sorted: lock.names))
    text.add(block: "made from", LockLines(sorted: lock.madeFrom))
    text.add(block: "former names", LockLines(sorted: lock.formerNames))
    text.add(block: "surface", lock.surface)
    text.add("\n}\n")
    return text.bytes
}

/// Lines of a lock while they are written, commas between them. Bytes, since there are many.
struct LockLines {
    private(set) var bytes: [UInt8] = []

    init() {}

    init(_ record: some Sequence<(String, String)>) {
        for (key, value) in record {
            beginLine()
            add(quoted: key)
            add(": ")
            add(quoted: value)
        }
    }

    init(sorted record: [String: String]) {
        self.init(record.sorted { $0.key < $1.key }.lazy.map { ($0.key, $0.value) })
    }

    mutating func beginLine() { add(bytes.isEmpty ? "    " : ",\n    ") }

    /// Adds a text as it stands.
    mutating func add(_ text: String) { bytes.append(utf8Of: text) }

    mutating func add(_ lines: LockLines) { bytes += lines.bytes }

    /// Adds a further key of the lock, left out where it has nothing to say.
    mutating func add(block key: String, _ lines: LockLines) {
        if lines.bytes.isEmpty { return }
        add(",\n  \"\(key)\": {\n")
        add(lines)
        add("\n  }")
    }

    /// Adds a text as JSON writes it, quotes included.
    mutating func add(quoted text: String) {
        bytes.append(UInt8(ascii: "\""))
        add(escaped: text)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Adds a text as it stands within the quotes of JSON.
    mutating func add(escaped text: String) {
        let isAdded = text.utf8.withContiguousStorageIfAvailable { text in
            guard isPlain(text) else { return false }
            bytes.append(contentsOf: text)
            return true
        }
        if isAdded != true { for byte in text.utf8 { add(escaped: byte) } }
    }

    private mutating func add(escaped byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
        case 0..<0x20:
            let digits = String(byte, radix: 16)
            add("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
        default: bytes.append(byte)
        }
    }
}

/// Whether each byte stands for itself in JSON.
private func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let (quote, backslash) = (UInt8(ascii: "\""), UInt8(ascii: "\\"))
    let end = text.endOfPlain {
        !$0.holdsControl && !$0.holds(quote) && !$0.holds(backslash)
    } _: {
        $0 >= 0x20 && $0 != quote && $0 != backslash
    }
    return end == text.count
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

import Diagnostics
import SwiftEmitter

/// What writing an SDK would do to its folder, known before anything is done.
struct WritePlan {
    /// How a file that belongs there compares with what is on the disk.
    enum State: Equatable {
        case missing
        case same
        /// As the last run left it, and no longer what belongs there.
        case outdated
        /// Generated once, changed by somebody since.
        case edited
        /// There, different, and never generated.
        case foreign
    }

    struct File {
        /// Relative to `folder`.
        var path: String
        var bytes: [UInt8]
        /// What is on the disk, where that differs.
        var before: [UInt8]
        var state: State
    }

    /// A file that an earlier run made and this one does not.
    struct StaleFile {
        var path: String
        var isEdited: Bool
    }

    var folder: String
    /// The folder is not there yet.
    var isFresh: Bool
    /// In the order of their paths, the lock not among them.
    var files: [File]
    var lock: File
    var stale: [StaleFile]
    /// Files that no run made, outside `Extensions/`.
    var extra: [String]

    var allFiles: [File] { files + [lock] }
    var changesNothing: Bool { stale.isEmpty && allFiles.allSatisfy { $0.state == .same } }
}

/// Compares what was rendered with the disk. Nothing is written.
///
/// Extra files are looked for in `sourceFolders` only, which are relative to `folder`; empty for the folder itself.
func planWrites(
    _ rendered: [RenderedFile], lock: SDKLock, last: SDKLock?, folder: String, sourceFolders: [String]
) throws(FileProblem) -> WritePlan {
    let known = Dictionary(
        (last?.files ?? []).map { ($0.path, $0.digest) }, uniquingKeysWith: { first, _ in first })
    // On a disk that does not tell cases apart, a file renamed in case only is still the one that we made.
    let twins = Dictionary(known.keys.map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    let isFresh = try fileKind(at: folder) == nil
    var newLock = lock
    var files: [WritePlan.File] = []
    for file in rendered.sorted(by: { $0.path < $1.path }) {
        newLock.files.append(SDKLock.Entry(path: file.path, digest: digest(file.bytes)))
        let twin = twins[file.path.lowercased()].flatMap { twin in
            isSameFile(joined(folder, twin), joined(folder, file.path)) ? known[twin] : nil
        }
        files.append(
            try compare(file.path, file.bytes, in: isFresh ? nil : folder) { _ in known[file.path] ?? twin })
    }
    let made = Set(files.map(\.path))
    var stale: [WritePlan.StaleFile] = []
    for entry in last?.files ?? [] where !made.contains(entry.path) {
        if let bytes = try readFileIfPresent(joined(folder, entry.path)) {
            stale.append(WritePlan.StaleFile(path: entry.path, isEdited: digest(bytes) != entry.digest))
        }
    }
    let lockBytes = lockText(newLock)
    // The lock has no entry of its own. That it is a lock, and of this SDK, was seen when it was read.
    let lockFile = try compare(SDKLock.fileName, lockBytes, in: isFresh ? nil : folder) { digest($0) }
    let extra = try extraFiles(in: folder, sourceFolders, besides: made.union(known.keys))
    return WritePlan(
        folder: folder, isFresh: isFresh, files: files, lock: lockFile, stale: stale, extra: extra)
}

/// One file against the disk; without a folder it is missing. `expected` gives the digest of what the last run left there,
/// nil when it left nothing.
private func compare(
    _ path: String, _ bytes: [UInt8], in folder: String?, expected: ([UInt8]) -> String?
) throws(FileProblem) -> WritePlan.File {
    guard let folder, let before = try readFileIfPresent(joined(folder, path)) else {
        return WritePlan.File(path: path, bytes: bytes, before: [], state: .missing)
    }
    guard before != bytes else { return WritePlan.File(path: path, bytes: bytes, before: [], state: .same) }
    let state: WritePlan.State =
        switch expected(before) {
        case nil: .foreign
        case digest(before): .outdated
        default: .edited
        }
    return WritePlan.File(path: path, bytes: bytes, before: before, state: state)
}

private func extraFiles(
    in folder: String, _ sourceFolders: [String], besides known: Set<String>
) throws(FileProblem) -> [String] {
    var extra: [String] = []
    for sourceFolder in sourceFolders {
        for name in try listFiles(below: joined(folder, sourceFolder)) {
            let path = joined(sourceFolder, name)
            if !known.contains(path), !isExtension(path), path != SDKLock.fileName { extra.append(path) }
        }
    }
    return extra
}

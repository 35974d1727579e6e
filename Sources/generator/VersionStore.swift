import Diagnostics
import OpenAPI

/// Where the files of a version are read from.
enum VersionStore: Equatable {
    case disk
    /// A revision that git knows.
    case revision(String)

    /// Nil when there is no such file.
    func bytes(at path: String, limit: Int = Limits.fileSize) throws(FileProblem) -> [UInt8]? {
        guard case .revision(let name) = self else {
            do throws(FileProblem) {
                return try readFile(path, limit: limit)
            } catch {
                if error.reason == .isMissing { return nil }
                throw error
            }
        }
        let run = runProgram(["git", "cat-file", "blob", object(path, in: name)], limit: limit)
        if run?.isCut == true { throw FileProblem(path: shown(path), reason: .isTooLarge(limit: limit)) }
        return run.flatMap { $0.isDone ? $0.output : nil }
    }

    func isFolder(_ path: String) throws(FileProblem) -> Bool {
        switch self {
        case .disk: return path == "-" ? false : try fileKind(at: path) == .folder
        case .revision(let name):
            let run = runProgram(["git", "cat-file", "-t", object(path, in: name)])
            return run?.output.starts(with: Array("tree".utf8)) == true
        }
    }

    /// How a path in it is called in messages: `main:openapi.yaml`.
    func shown(_ path: String) -> String {
        switch self {
        case .disk: path == "-" ? "standard input" : path
        case .revision(let name): "\(name):\(path)"
        }
    }

    /// What git calls a path that counts from the folder that it runs in.
    private func object(_ path: String, in revision: String) -> String { "\(revision):./\(path)" }
}

/// The store and the path that a word of a command line names. What is on the disk wins over a revision of the same
/// spelling.
func place(of word: String) throws(FileProblem) -> (store: VersionStore, path: String) {
    guard try fileKind(at: word) == nil, !word.hasPrefix("-"), let colon = word.firstIndex(of: ":"),
        colon != word.startIndex
    else { return (.disk, word) }
    let path = String(word[word.index(after: colon)...])
    return (.revision(String(word[..<colon])), path.hasSuffix("/") ? String(path.dropLast()) : path)
}

/// What opens the files that references in a version's documents lead to: `own` says what the version itself allows,
/// `given` what whoever compares it does, whose folders are on the disk.
///
/// In a revision a file must lie where it may on the disk, as its path is written: git follows no links.
func referenceLoader(
    of request: SDKRequest, in store: VersionStore, given: ReferenceSettings
) -> FileLoader {
    guard store != .disk else {
        var settings = request.references
        settings.roots += given.roots
        settings.maps += given.maps
        settings.fileSizeLimit = given.fileSizeLimit
        return referenceLoader(of: request.documents, in: request.folder, settings)
    }
    let folders =
        [request.folder] + request.documents.filter { !$0.isOverlay }.map { parentFolder(of: $0.path) }
        + request.references.roots
    let roots = folders.map(plainPath)
    let maps = request.references.maps.sorted { $0.address.utf8.count > $1.address.utf8.count }
    let onDisk = referenceLoader(of: [], in: request.folder, given)
    return { address in
        let path: String
        var allowed = roots
        if scheme(of: address) != nil {
            guard let map = maps.first(where: { address.hasPrefix($0.address) }) else {
                return onDisk(address)
            }
            let rest = String(address.dropFirst(map.address.count).drop { $0 == "/" })
            path = plainPath(joined(map.folder, rest))
            allowed = [plainPath(map.folder)]
        } else {
            path = plainPath(joined(request.folder, address))
        }
        guard allowed.contains(where: { holds($0, path) }) else { return .failure(.outsideRoot) }
        guard let bytes = try? store.bytes(at: path, limit: given.fileSizeLimit) else {
            return .failure(.missing(nearby: nil))
        }
        return .found(SourceFile(path: store.shown(path), bytes: bytes), identity: path)
    }
}

/// A path without `.`, and without `..` behind a name.
private func plainPath(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
        if part == "..", let last = parts.last, last != ".." {
            parts.removeLast()
        } else {
            parts.append(part)
        }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
}

/// Whether a path without detours lies below a folder; the empty one is where the program runs.
private func holds(_ folder: String, _ path: String) -> Bool {
    folder.isEmpty ? !path.hasPrefix("/") && !path.hasPrefix("..") : path.hasPrefix(folder + "/")
}

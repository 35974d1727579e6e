import Diagnostics
import Documents
import JSONText
import OpenAPI

/// What a person allows to be read: where references may lead beyond the folders of the documents, and how much.
struct ReferenceSettings: Equatable {
    /// A folder that stands for all addresses with this beginning: `https://example.com/schemas/`.
    struct Map: Equatable {
        var address: String
        var folder: String
    }

    /// Further folders, all below which may be read.
    var roots: [String] = []
    var maps: [Map] = []
    /// Bytes of one file.
    var fileSizeLimit = Limits.fileSize
}

/// What opens the files that references in `documents` lead to, whose paths count from `folder`.
///
/// A file must lie, with all links followed, below `folder`, the folder of a document, or a root or map of `settings`.
/// Nothing is ever fetched, and nothing is read that is no ordinary file.
func referenceLoader(
    of documents: [SDKRequest.Document], in folder: String, _ settings: ReferenceSettings
) -> FileLoader {
    let folders = [folder] + documents.map { parentFolder(of: $0.path) } + settings.roots
    var files = ReferenceFiles(
        folder: folder, roots: folders.compactMap(realPath),
        maps: settings.maps.sorted { $0.address.utf8.count > $1.address.utf8.count },
        sizeLimit: settings.fileSizeLimit)
    return { files.file(at: $0) }
}

/// The path of a document as references see it: from `folder`.
func referencePath(of path: String, in folder: String) -> String {
    let name = lastName(of: path)
    guard path != "-", let place = way(from: folder, to: parentFolder(of: path)) else { return name }
    return joined(place, name)
}

/// The way from one folder to another, with all links followed: `../vendor`; empty when they are one. Nil when one of them
/// is not there.
func way(from folder: String, to other: String) -> String? {
    guard let from = realPath(folder)?.split(separator: "/"), let to = realPath(other)?.split(separator: "/")
    else { return nil }
    let shared = zip(from, to).prefix { $0 == $1 }.count
    let steps = Array(repeating: "..", count: from.count - shared) + to.dropFirst(shared).map(String.init)
    return steps.joined(separator: "/")
}

private struct ReferenceFiles {
    let folder: String
    /// Without links.
    let roots: [String]
    let maps: [ReferenceSettings.Map]
    let sizeLimit: Int
    /// What is known of a folder: nil inside when it is not there.
    private var folders: [String: Permission?] = [:]

    enum Permission { case granted, refused }

    init(folder: String, roots: [String], maps: [ReferenceSettings.Map], sizeLimit: Int) {
        self.folder = folder
        self.roots = roots
        self.maps = maps
        self.sizeLimit = sizeLimit
    }

    mutating func file(at address: String) -> ReferencedFile {
        if let scheme = scheme(of: address) {
            guard let map = maps.first(where: { address.hasPrefix($0.address) }) else {
                return .failure(scheme == "file" ? .outsideRoot : .remote)
            }
            let rest = String(address.dropFirst(map.address.count).drop { $0 == "/" })
            let path = joined(map.folder, percentDecoded(rest) ?? rest)
            return read(path, below: realPath(map.folder).map { [$0] } ?? [])
        }
        guard !address.hasPrefix("/") else { return .failure(.outsideRoot) }
        return read(joined(folder, address), below: roots)
    }

    private mutating func read(_ path: String, below roots: [String]) -> ReferencedFile {
        // What the system takes for a path ends at a zero.
        guard !path.utf8.contains(0) else { return .failure(.missing(nearby: nil)) }
        let place = parentFolder(of: path)
        switch permission(for: place, below: roots) {
        case nil: return .failure(.missing(nearby: nil))
        case .refused: return .failure(.outsideRoot)
        case .granted: break
        }
        do throws(RegularFile.Problem) {
            return found(try RegularFile(path, limit: sizeLimit), path)
        } catch .link {
            return readLinked(path, below: roots)
        } catch {
            return .failure(failure(error, path))
        }
    }

    private func readLinked(_ path: String, below roots: [String]) -> ReferencedFile {
        guard let real = realPath(path) else { return .failure(.missing(nearby: nil)) }
        guard roots.contains(where: { isBelow(real, $0) }) else { return .failure(.outsideRoot) }
        do throws(RegularFile.Problem) {
            return found(try RegularFile(real, limit: sizeLimit), path)
        } catch {
            return .failure(failure(error, path))
        }
    }

    private func found(_ file: RegularFile, _ path: String) -> ReferencedFile {
        .found(SourceFile(path: shortened(path), bytes: file.bytes), identity: file.identity)
    }

    private func failure(_ problem: RegularFile.Problem, _ path: String) -> FileFailure {
        switch problem {
        case .missing, .link:
            let names = (try? listFolder(parentFolder(of: path))) ?? []
            return .missing(nearby: nearest(to: lastName(of: path), in: names))
        case .unreadable(let reason): return .unreadable(reason)
        }
    }

    /// Nil when there is no such folder. What lies outside is refused whether it is there or not.
    private mutating func permission(for place: String, below roots: [String]) -> Permission? {
        if let known = folders[place] { return known }
        let real = realPath(place)
        let isInside = real.map { real in roots.contains { isBelow(real, $0) } }
        let permission: Permission? = isInside.map { $0 ? .granted : .refused }
        folders[place] = .some(permission ?? (place.contains("../") ? .refused : nil))
        return folders[place] ?? nil
    }
}

func scheme(of address: String) -> Substring? {
    guard let colon = address.firstIndex(of: ":"), address[..<colon].utf8.count > 1,
        address[..<colon].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) })
    else { return nil }
    return address[..<colon]
}

func isBelow(_ path: String, _ folder: String) -> Bool {
    path == folder || path.hasPrefix(folder == "/" ? folder : folder + "/")
}

/// The path as a person would write it: `a/c` for `a/b/../c`.
func shortened(_ path: String) -> String {
    guard path.contains("/../") else { return path }
    var parts: [Substring] = []
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
        if part == "..", let last = parts.last, last != "..", !last.isEmpty {
            parts.removeLast()
        } else {
            parts.append(part)
        }
    }
    return parts.joined(separator: "/")
}

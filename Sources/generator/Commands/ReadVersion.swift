import Compatibility
import Diagnostics
import OpenAPI
import SchemaGraph
import Surface
import SwiftPlanner

/// One of two versions, as a word of a command line names it.
struct ReadVersion {
    var graph: APIGraph
    var settings: PlanSettings
}

/// Where the files of a version are read from.
enum VersionStore: Equatable {
    case disk
    /// A revision that git knows.
    case revision(String)

    /// Nil when there is no such file.
    func bytes(at path: String) throws(FileProblem) -> [UInt8]? {
        switch self {
        case .disk: return path == "-" ? try readFile(path) : try readFileIfPresent(path)
        case .revision(let name):
            let run = runProgram(["git", "show", "\(name):\(path.hasPrefix("/") ? path : "./" + path)"])
            return run.flatMap { $0.isDone ? $0.output : nil }
        }
    }

    func isFolder(_ path: String) throws(FileProblem) -> Bool {
        switch self {
        case .disk: return path == "-" ? false : try fileKind(at: path) == .folder
        case .revision(let name):
            let run = runProgram(["git", "cat-file", "-t", "\(name):./\(path)"])
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
}

/// Reads the version that `word` names: a description, a folder with an `sdk.yaml` or a description in it, or either of them in
/// a revision, `main:specs/pets`. Nil, and reported, when there is none.
func readVersion(_ word: String, _ question: DiffQuestion, _ report: inout Report) -> ReadVersion? {
    do throws(FileProblem) {
        let (store, path) = try place(of: word)
        guard var request = try versionRequest(path, in: store, question, &report) else { return nil }
        if question.filter != FilterWords() { request.filter = question.filter.filter(&report) }
        var sources: [ReadSource] = []
        for document in request.documents {
            guard let bytes = try store.bytes(at: document.path) else {
                report.add(.missingVersion(store.shown(document.path), isRevision: store != .disk))
                return nil
            }
            let file = report.open(SourceFile(path: store.shown(document.path), bytes: bytes))
            sources.append(
                ReadSource(
                    name: document.name, path: referencePath(of: document.path, in: request.folder, store),
                    file: file, isOverlay: document.isOverlay))
        }
        let load = loader(for: request, in: store)
        guard let graph = try? readGraph(sources, load: load, &report).graph else { return nil }
        var settings = settings(of: request)
        if store == .disk, !request.output.isEmpty { settings.keptNames = keptNames(of: request) }
        return ReadVersion(graph: filtered(graph, by: request.filter, &report), settings: settings)
    } catch {
        report.add(.unreadableInput(error, shownAs: error.path))
        return nil
    }
}

/// A path on the disk wins over a revision of the same spelling.
private func place(of word: String) throws(FileProblem) -> (VersionStore, String) {
    guard word != "-", try fileKind(at: word) == nil, let colon = word.firstIndex(of: ":"),
        colon != word.startIndex
    else { return (.disk, word) }
    return (.revision(String(word[..<colon])), String(word[word.index(after: colon)...]))
}

private func versionRequest(
    _ path: String, in store: VersionStore, _ question: DiffQuestion, _ report: inout Report
) throws(FileProblem) -> SDKRequest? {
    var path = path
    if try store.isFolder(path) {
        let settings = joined(path, "sdk.yaml")
        if let bytes = try store.bytes(at: settings) {
            return readRequest(SourceFile(path: store.shown(settings), bytes: bytes), in: path, &report)
        }
        let names = ["openapi.yaml", "openapi.yml", "openapi.json"].map { joined(path, $0) }
        guard let found = try firstFile(of: names, in: store) else {
            report.add(.missingVersion(store.shown(path), isRevision: store != .disk))
            return nil
        }
        path = found
    }
    // Both versions are called the same, whatever their files are called: pointers into them are compared.
    let document = SDKRequest.Document(path: path, name: "openapi")
    let overlays = question.overlays.map {
        SDKRequest.Document(path: $0, name: lastName(of: $0), isOverlay: true)
    }
    return SDKRequest(
        module: question.module, runtimeModule: "BinderyRuntime", documents: [document] + overlays,
        folder: parentFolder(of: path), references: question.references, output: "", isPackage: false,
        selection: [])
}

private func firstFile(of paths: [String], in store: VersionStore) throws(FileProblem) -> String? {
    for path in paths where try store.bytes(at: path) != nil { return path }
    return nil
}

private func referencePath(of path: String, in folder: String, _ store: VersionStore) -> String {
    if store == .disk { return referencePath(of: path, in: folder) }
    return folder.isEmpty ? path : String(path.dropFirst(folder.utf8.count + 1))
}

private func loader(for request: SDKRequest, in store: VersionStore) -> FileLoader {
    guard case .revision = store else {
        return referenceLoader(of: request.documents, in: request.folder, request.references)
    }
    return { address in
        if address.contains("://") { return .failure(.remote) }
        let path = joined(request.folder, address)
        guard let bytes = try? store.bytes(at: path) else { return .failure(.missing(nearby: nil)) }
        return .found(SourceFile(path: store.shown(path), bytes: bytes), identity: path)
    }
}

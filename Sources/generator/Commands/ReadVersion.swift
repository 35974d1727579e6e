import Compatibility
import Diagnostics
import OpenAPI
import SchemaGraph
import Surface
import SwiftPlanner

/// One of two versions, as a word of a command line names it.
struct ReadVersion {
    /// Nil where a lock is all that is there; `settings.last` is then what callers see.
    var graph: APIGraph?
    var settings: PlanSettings
    /// Of what its descriptions say.
    var digests: Set<String> = []
    var generator = generatorVersion

    /// What a change to another version comes from.
    func cause(_ other: ReadVersion) -> Cause {
        if digests.isEmpty || digests != other.digests { return .description }
        return generator == other.generator ? .settings : .generator
    }
}

/// Reads the version that `word` names: a description, a folder with an `sdk.yaml` or a description in it, the folder of an
/// SDK or its lock, or one of them in a revision, `main:specs/pets`. Nil, and reported, when there is none.
func readVersion(_ word: String, _ question: DiffQuestion, _ report: inout Report) -> ReadVersion? {
    do throws(FileProblem) {
        let (store, path) = try place(of: word)
        if let version = try readLockVersion(path, in: store, &report) { return version }
        guard var request = try versionRequest(path, in: store, question, &report) else { return nil }
        if question.filter != FilterWords() { request.filter = question.filter.filter(&report) }
        guard let sources = try readSources(of: request, in: store, question, &report) else { return nil }
        let load = referenceLoader(of: request, in: store, given: question.references)
        guard let (graph, _, ingredients, _) = try? readGraph(sources, load: load, &report) else {
            return nil
        }
        let settings = request.output.isEmpty ? settings(of: request) : keptSettings(of: request, in: store)
        return ReadVersion(
            graph: filtered(graph, by: request.filter, &report), settings: settings,
            digests: Set(ingredients.map(\.digest)))
    } catch {
        report.add(.unreadableInput(error, shownAs: error.path))
        return nil
    }
}

/// An SDK as its lock remembers it. Nil where there is none, or an `sdk.yaml` beside it.
private func readLockVersion(
    _ path: String, in store: VersionStore, _ report: inout Report
) throws(FileProblem) -> ReadVersion? {
    var path = path
    if try store.isFolder(path) {
        if try store.bytes(at: joined(path, "sdk.yaml")) != nil { return nil }
        path = joined(path, SDKLock.fileName)
    }
    guard lastName(of: path) == SDKLock.fileName, let bytes = try store.bytes(at: path) else { return nil }
    let file = report.open(SourceFile(path: store.shown(path), bytes: bytes))
    guard let lock = readLock(bytes, path: path, shownIn: file), let surface = lock.lastSurface else {
        return nil
    }
    var settings = PlanSettings(module: lock.module)
    settings.keptNames = lock.names
    settings.last = surface
    let digests = lock.madeFrom.filter { lock.sources.contains($0.key) }.map(\.value)
    return ReadVersion(settings: settings, digests: Set(digests), generator: lock.generator)
}

/// Overlays of the command line are where they say themselves. Nil, and reported, when a document is not there.
private func readSources(
    of request: SDKRequest, in store: VersionStore, _ question: DiffQuestion, _ report: inout Report
) throws(FileProblem) -> [ReadSource]? {
    var sources: [ReadSource] = []
    for document in request.documents {
        let (store, path) = document.isOverlay ? try place(of: document.path) : (store, document.path)
        guard let bytes = try store.bytes(at: path, limit: question.references.fileSizeLimit) else {
            report.add(.missingVersion(store.shown(path), isRevision: store != .disk))
            return nil
        }
        let file = report.open(SourceFile(path: store.shown(path), bytes: bytes))
        sources.append(
            ReadSource(
                name: document.name, path: referencePath(of: path, in: request.folder, store), file: file,
                isOverlay: document.isOverlay))
    }
    return sources
}

private func versionRequest(
    _ path: String, in store: VersionStore, _ question: DiffQuestion, _ report: inout Report
) throws(FileProblem) -> SDKRequest? {
    var path = path
    let overlays = question.overlays.map {
        SDKRequest.Document(path: $0, name: lastName(of: $0), isOverlay: true)
    }
    if try store.isFolder(path) {
        let settings = joined(path, "sdk.yaml")
        if let bytes = try store.bytes(at: settings) {
            let file = SourceFile(path: store.shown(settings), bytes: bytes)
            guard var request = readRequest(file, in: path, &report) else { return nil }
            request.documents += overlays
            if let module = question.module { request.module = module }
            return request
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
    return SDKRequest(
        module: question.module ?? "SDK", runtimeModule: "BinderyRuntime", documents: [document] + overlays,
        folder: parentFolder(of: path), output: "", isPackage: false, selection: [])
}

private func firstFile(of paths: [String], in store: VersionStore) throws(FileProblem) -> String? {
    for path in paths where try store.bytes(at: path) != nil { return path }
    return nil
}

private func referencePath(of path: String, in folder: String, _ store: VersionStore) -> String {
    if store == .disk { return referencePath(of: path, in: folder) }
    return folder.isEmpty || !path.hasPrefix(folder + "/")
        ? path : String(path.dropFirst(folder.utf8.count + 1))
}

import Diagnostics
import SchemaGraph
import Surface
import SwiftEmitter
import SwiftPlanner
import TemplateEngine

/// One SDK as a run makes it, before anything is written.
struct PreparedSDK {
    var request: SDKRequest
    var report = Report(forgiving: true)
    var counts = Counts()
    /// Nil when the SDK could not be made; the report says why.
    var plan: WritePlan?
    /// What it is made from.
    var ingredients: [Ingredient] = []
    /// What callers will see. Nil when the SDK could not be made.
    var surface: Surface?
    /// What the last run left. Nil when there was none, or the lock is another SDK's.
    var last: SDKLock?
    var code = ExitCode.done
    var duration = Duration.zero
}

/// What every SDK of a run is made with.
private struct Tools {
    var resources: Resources
    var templates: TemplateLibrary
    var ingredients: [Ingredient]
}

/// Makes the SDKs that `selection` asks for. Findings that concern no single SDK are already in `result`.
func prepareSDKs(
    _ selection: SDKSelection, takesOver: Bool, _ result: inout CommandResult
) -> [PreparedSDK] {
    var report = Report()
    defer { result.report.add(report) }
    do {
        let tools = try readTools(selection, &report)
        if report.errorCount > 0 {
            result.worsen(to: selection.templates == nil ? .ourFault : .findings)
            return []
        }
        let requests = try readRequests(selection, &report)
        if report.errorCount > 0 {
            result.worsen(to: .findings)
            return []
        }
        return requests.enumerated().map { position, request in
            prepareSDK(request, isLast: position == requests.count - 1, tools, takesOver: takesOver)
        }
    } catch let error as CannotWork {
        report.add(error.diagnostic)
        result.worsen(to: .cannotWork)
    } catch let error as OurFault {
        report.add(error.diagnostic)
        result.worsen(to: .ourFault)
    } catch {
        result.worsen(to: .ourFault)
    }
    return []
}

private func readTools(_ selection: SDKSelection, _ report: inout Report) throws -> Tools {
    let resources = try Resources()
    let (templates, ingredients) = try resources.templates(overriddenBy: selection.templates, &report)
    return Tools(resources: resources, templates: templates, ingredients: ingredients)
}

private func prepareSDK(
    _ request: SDKRequest, isLast: Bool, _ tools: Tools, takesOver: Bool
) -> PreparedSDK {
    let start = ContinuousClock.now
    var sdk = PreparedSDK(request: request)
    for file in request.files { _ = sdk.report.open(file) }
    do {
        let sources = readSources(
            request.documents, in: request.folder, request.references, &sdk.report)
        if sources.count < request.documents.count { sdk.code = .cannotWork }
        try sdk.report.stopIfErrors()
        let last = try readLastLock(request, takesOver: takesOver, &sdk.report)
        sdk.last = last.flatMap { $0.module == request.module ? $0 : nil }
        let load = referenceLoader(of: request.documents, in: request.folder, request.references)
        let rendered = try renderSDK(
            request, isLast: isLast, sources, load: load, after: sdk.last, tools.templates, &sdk.report)
        sdk.counts = rendered.counts
        sdk.surface = rendered.surface
        if sdk.report.errorCount > 0 { sdk.code = .findings }
        let articles = readArticles(request, &sdk.report)
        guard articles.count == request.articles.count else {
            sdk.code = .cannotWork
            throw Report.Stopped()
        }
        sdk.ingredients =
            rendered.ingredients + request.settings + tools.ingredients
            + zip(request.articles, articles).map { path, article in
                Ingredient(
                    kind: .article, name: lastName(of: path), path: path,
                    digest: digest(article.bytes))
            }
        sdk.plan = try compareWithDisk(
            rendered.files + articles, rendered, made: sdk.ingredients, request, tools.resources, last: last)
    } catch let problem as FileProblem {
        sdk.report.add(.unwritableOutput(problem))
        sdk.code = .cannotWork
    } catch let error as CannotWork {
        sdk.report.add(error.diagnostic)
        sdk.code = .cannotWork
    } catch {
        sdk.code = max(sdk.code, .findings)
    }
    sdk.duration = start.duration(to: .now)
    return sdk
}

/// The descriptions' bytes. One that cannot be read is reported and left out.
func readSources(
    _ documents: [SDKRequest.Document], in folder: String, _ settings: ReferenceSettings,
    _ report: inout Report
) -> [ReadSource] {
    documents.compactMap { document in
        do throws(FileProblem) {
            let shown = document.path == "-" ? "standard input" : document.path
            let bytes = try readFile(document.path, limit: settings.fileSizeLimit)
            let file = report.open(SourceFile(path: shown, bytes: bytes))
            return ReadSource(
                name: document.name, path: referencePath(of: document.path, in: folder), file: file,
                isOverlay: document.isOverlay)
        } catch {
            report.add(.unreadableInput(error, shownAs: document.path, nearby: nearbyFile(document.path)))
            return nil
        }
    }
}

/// The file beside `path` whose name is nearest to it.
private func nearbyFile(_ path: String) -> String? {
    let folder = parentFolder(of: path)
    let names = (try? listFolder(folder.isEmpty ? "." : folder)) ?? []
    return nearest(to: lastName(of: path), in: names).map { joined(folder, $0) }
}

/// What the last run left in the SDK's folder. Nil when there was none.
private func readLastLock(
    _ request: SDKRequest, takesOver: Bool, _ report: inout Report
) throws -> SDKLock? {
    let lockPath = joined(request.output, SDKLock.fileName)
    var last: SDKLock?
    if let bytes = try readFileIfPresent(lockPath) {
        let file = report.open(SourceFile(path: lockPath, bytes: bytes))
        last = readLock(bytes, path: lockPath, shownIn: file)
        if last == nil, !takesOver {
            report.add(.damagedLock(lockPath, forced: request.generateCommand(takesOver: true)))
        }
    }
    if let other = last?.module, other != request.module, !takesOver {
        report.add(
            .otherLock(
                lockPath, holds: other, wanted: request.module,
                forced: request.generateCommand(takesOver: true)))
    }
    try report.stopIfErrors()
    return last
}

/// The settings of an SDK with what its last run keeps, for what only tells of it: a lock that cannot be read, or that is
/// another SDK's, keeps nothing.
func keptSettings(of request: SDKRequest, in store: VersionStore = .disk) -> PlanSettings {
    var settings = settings(of: request)
    let path = joined(request.output, SDKLock.fileName)
    guard let bytes = (try? store.bytes(at: path)) ?? nil, let lock = readLock(bytes, path: path),
        lock.module == request.module
    else { return settings }
    settings.keptNames = lock.names
    settings.last = lock.lastSurface
    return settings
}

/// What people wrote about an SDK: its README, and the articles of its documentation. One that cannot be read is
/// reported and left out.
private func readArticles(_ request: SDKRequest, _ report: inout Report) -> [RenderedFile] {
    request.articles.compactMap { path in
        do throws(FileProblem) {
            let name = lastName(of: path)
            let text = String(
                decoding: try readFile(path, limit: request.references.fileSizeLimit), as: UTF8.self)
            return RenderedFile(
                path: name == "README.md" ? name : "\(request.module).docc/\(name)", text: text)
        } catch {
            report.add(.unreadableInput(error, shownAs: path, nearby: nearbyFile(path)))
            return nil
        }
    }
}

private func compareWithDisk(
    _ files: [RenderedFile], _ rendered: RenderedSDK, made ingredients: [Ingredient], _ request: SDKRequest,
    _ resources: Resources, last: SDKLock?
) throws -> WritePlan {
    var files = files
    if request.isPackage {
        files = packageFiles(
            files, module: request.module, runtimeModule: request.runtimeModule,
            runtime: try resources.runtimeSources(withSchemas: rendered.usesSchemas))
    }
    var lock = SDKLock(
        generator: generatorVersion, module: request.module, sources: rendered.sources, files: [],
        names: rendered.names)
    lock.madeFrom = Dictionary(
        ingredients.map { ($0.name, $0.digest) }, uniquingKeysWith: { first, _ in first })
    lock.surface = surfaceLines(rendered.surface)
    lock.formerNames = rendered.surface.formerNames
    let sourceFolders =
        request.isPackage ? ["Sources/\(request.module)", "Sources/\(request.runtimeModule)"] : [""]
    return try planWrites(files, lock: lock, last: last, folder: request.output, sourceFolders: sourceFolders)
}

extension SDKRequest {
    /// The command that makes this SDK, to be typed as it stands.
    func generateCommand(takesOver: Bool = false) -> String {
        let executable = selection.contains("--name") ? ["generator"] : ["swift", "run", "generator"]
        let words = executable + ["generate"] + selection + (takesOver ? ["--force"] : [])
        return words.map(shellQuoted).joined(separator: " ")
    }
}

extension Duration {
    /// Seconds with two decimals: `0.08 s`.
    var inSeconds: String {
        let hundredths = Int(self / .milliseconds(10))
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) s"
    }
}

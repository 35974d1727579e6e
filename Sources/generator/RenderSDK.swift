import Diagnostics
import Documents
import OpenAPI
import SchemaGraph
import Surface
import SwiftEmitter
import SwiftPlanner
import TemplateEngine

/// A description whose text was read from the disk.
struct ReadSource {
    /// What it is called in generated files.
    var name: String
    /// What references in it are held against.
    var path: String
    var file: SourceFile.ID
    /// Given as an overlay, whatever its text says.
    var isOverlay = false
}

/// An SDK's files, and how much of the description came through.
struct RenderedSDK {
    var files: [RenderedFile]
    var counts: Counts
    /// The names of the descriptions, and then of all files that references in them led to.
    var sources: [String]
    /// Values are held against schemas as a whole.
    var usesSchemas: Bool
    /// The names that the next run keeps.
    var names: [String: String]
    /// What callers see.
    var surface: Surface
    /// The descriptions, and all files that they refer to.
    var ingredients: [Ingredient]
}

/// One SDK's sources become its Swift files. Reads only through `load`, and writes nothing.
///
/// What the `isLast` of a run is made from goes with the process: to give it back piece by piece takes longer.
func renderSDK(
    _ request: SDKRequest, isLast: Bool, _ sources: [ReadSource], load: @escaping FileLoader,
    after last: SDKLock?, _ templates: TemplateLibrary, _ report: inout Report
) throws(Report.Stopped) -> RenderedSDK {
    let (all, sourceNames, ingredients, documents) = try readGraph(
        sources, load: load, holding: request.held, &report)
    let found = report.errorCount
    let graph = filtered(all, by: request.filter, &report)
    var settings = settings(of: request)
    settings.keptNames = last?.names ?? [:]
    settings.last = last?.lastSurface
    settings.keepsFormerNames = true
    let planned = planWholeSDK(graph, settings, &report)
    let files = emitSDK(planned.plan, templates, &report)
    if isLast { keepUntilExit((documents, all, graph, planned)) }
    if report.errorCount > found { throw Report.Stopped() }
    return RenderedSDK(
        files: files, counts: planned.counts, sources: sourceNames,
        usesSchemas: planned.usesSchemas, names: planned.names, surface: planned.surface(),
        ingredients: ingredients)
}

/// The sources as one contract, the names of all files that it stands in, and the sources as they were read. What is wrong
/// in a corner of it is left out there, and stops nothing else.
func readGraph(
    _ sources: [ReadSource], load: @escaping FileLoader, lints: Bool = false,
    holding held: HeldSchemas = .untyped, givingExamples: Bool = false, _ report: inout Report
) throws(Report.Stopped) -> (
    graph: APIGraph, sources: [String], ingredients: [Ingredient], documents: [Source]
) {
    let documents = readDocuments(sources, &report)
    try report.stopIfErrors()
    guard
        let model = readOpenAPI(
            documents, load: load, lints: lints, holding: held, givingExamples: givingExamples, &report)
    else {
        throw Report.Stopped()
    }
    let given = sources.map(\.name)
    let ingredients =
        documents.map { source in
            Ingredient(
                kind: source.kind, name: source.documentName, path: report.file(source.file).path,
                digest: source.root.meaningDigest)
        }
        + model.loaded.map { loaded in
            Ingredient(
                kind: .fragment, name: loaded.name, path: report.file(loaded.file).path, digest: loaded.digest
            )
        }
    let names = given + model.files.filter { !given.contains($0) }.sorted()
    return (lower(model, &report), names, ingredients, documents)
}

extension Source {
    fileprivate var kind: Ingredient.Kind {
        isOverlay ? .overlay : root["fragment"] == nil ? .description : .fragment
    }
}

/// The part of a contract that is wanted. Without a filter that is all but what `x-internal` marks.
func filtered(_ graph: APIGraph, by filter: GraphFilter, _ report: inout Report) -> APIGraph {
    filter.mayChange(graph) ? graph.kept(by: filter.select(from: graph, &report)) : graph
}

/// What a person decides about an SDK, as the planner takes it.
func settings(of request: SDKRequest) -> PlanSettings {
    var settings = PlanSettings(
        module: request.module, runtimeModule: request.runtimeModule, isHashable: request.isHashable)
    settings.chosenNames = request.names
    settings.formats = request.formats
    settings.types = request.types
    settings.enumerations = request.enumerations
    settings.keepsUnknown = request.keepsUnknown
    settings.codesOneWay = request.codesOneWay
    return settings
}

/// The text of one file as a tree. Nil when it cannot be read, which is reported.
func readTree(_ file: SourceFile.ID, _ report: inout Report) -> Node? { readDocument(file, &report) }

func readDocuments(_ sources: [ReadSource], _ report: inout Report) -> [Source] {
    sources.compactMap { source in
        guard !refuseForeignText(source.file, &report), let root = readTree(source.file, &report) else {
            return nil
        }
        return Source(
            file: source.file, root: root, documentName: source.name, path: source.path,
            isOverlay: source.isOverlay)
    }
}

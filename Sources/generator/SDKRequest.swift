import Diagnostics
import OpenAPI
import SchemaGraph
import SwiftPlanner

/// What one SDK is made from, and where it belongs.
struct SDKRequest {
    /// A description to read, a fragment of one, or an overlay.
    struct Document {
        /// As the person who starts the command would write it. `-` is standard input.
        var path: String
        /// What it is called in generated files, which stay the same wherever the command is started.
        var name: String
        /// Given as an overlay. In a workspace the text of the document says what it is.
        var isOverlay = false
    }

    var module: String
    /// The module that the SDK's files import.
    var runtimeModule: String
    var documents: [Document]
    /// What the paths of files that the documents refer to are counted from, in messages and generated files.
    var folder: String
    var references = ReferenceSettings()
    /// The folder of the SDK, or of its package.
    var output: String
    var isPackage: Bool
    /// Whether models are `Hashable`. Nil: as their number allows.
    var isHashable: Bool?
    /// Which part of the description is wanted.
    var filter = GraphFilter()
    /// Names that the workspace gives to single places of the description.
    var names: [ChosenName] = []
    /// The Swift types that are wanted for formats, and for single places.
    var formats: [PlanSettings.TypeChoice] = []
    var types: [PlanSettings.TypeChoice] = []
    /// Which enumerations are closed.
    var enumerations: [EnumerationChoice] = []
    /// Markdown files that belong to the SDK as they stand, in words of people.
    var articles: [String] = []
    /// Whether keys that the description does not know are kept.
    var keepsUnknown = false
    /// Whether types are only coded the way that they travel.
    var codesOneWay = false
    /// The schemas that values are held against as a whole.
    var held = HeldSchemas.untyped
    /// What says all this. Empty where nothing has to be remembered of that.
    var settings: [Ingredient] = []
    /// The vendor's document that the descriptions follow.
    var upstream: Upstream?
    /// The files that places in all of these point into, as the report on the workspace has them.
    var files: [SourceFile] = []
    /// The words that name this SDK on a command line.
    var selection: [String]
}

/// The SDKs that `selection` asks for, and the findings of a workspace in `report`.
func readRequests(_ selection: SDKSelection, _ report: inout Report) throws(CannotWork) -> [SDKRequest] {
    let templates = (selection.templates.map { ["--templates", $0] } ?? []) + selection.references.words
    switch selection.source {
    case .workspace(let folder, let modules):
        let all = try readWorkspace(folder, &report)
        for name in modules where !all.contains(where: { $0.module == name }) && report.errorCount == 0 {
            throw CannotWork(.unknownSDK(name, known: all.map(\.module)))
        }
        return all.filter { modules.isEmpty || modules.contains($0.module) }.map { request in
            var request = request
            request.references.roots += selection.references.roots
            request.references.maps += selection.references.maps
            request.references.fileSizeLimit = selection.references.fileSizeLimit
            request.selection += (folder == "." ? [] : ["--workspace", folder]) + templates
            return request
        }
    case .documents(let given, let module, let output, let isPackage, let ownRuntime, let isHashable):
        let wanted = given.words + ["--name", module]
        var settings = templates
        if let isHashable { settings += ["--hashable", "\(isHashable)"] }
        if isPackage {
            settings.append("--package")
        } else if ownRuntime {
            settings.append("--module-runtime")
        }
        settings += selection.filter.arguments
        // Not where the SDK goes: the same is generated anywhere.
        let said = (wanted + settings).map { lastName(of: $0) }.joined(separator: " ")
        let options = Ingredient(kind: .settings, name: "options", digest: digest(Array(said.utf8)))
        return [
            SDKRequest(
                module: module, runtimeModule: ownRuntime ? "\(module)Runtime" : "BinderyRuntime",
                documents: documents(given), folder: folder(of: given.specs),
                references: selection.references, output: output, isPackage: isPackage,
                isHashable: isHashable, filter: selection.filter.filter(&report), settings: [options],
                selection: wanted + ["--output", output] + settings)
        ]
    }
}

/// Documents from the command line, which generated files call by their last names.
func documents(_ given: GivenDocuments) -> [SDKRequest.Document] {
    func document(_ path: String, isOverlay: Bool) -> SDKRequest.Document {
        let name = path == "-" ? "standard-input" : lastName(of: path)
        return SDKRequest.Document(path: path, name: name, isOverlay: isOverlay)
    }
    return given.specs.map { document($0, isOverlay: false) }
        + given.overlays.map { document($0, isOverlay: true) }
}

/// The folder of the first document on a command line.
func folder(of paths: [String]) -> String { paths.first.map { parentFolder(of: $0) } ?? "" }

extension ReferenceSettings {
    /// As they are written on a command line.
    fileprivate var words: [String] {
        roots.flatMap { ["--reference-root", $0] } + maps.flatMap { ["--map", "\($0.address)=\($0.folder)"] }
            + (fileSizeLimit == Limits.fileSize ? [] : ["--max-file-size", "\(fileSizeLimit / 1_000_000)"])
    }
}

/// The command cannot do its work, and this is why. Exit code 2.
struct CannotWork: Error {
    var diagnostic: Diagnostic
    init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

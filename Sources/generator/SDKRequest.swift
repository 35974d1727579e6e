import Diagnostics

/// What one SDK is made from, and where it belongs.
struct SDKRequest {
    /// A description to read.
    struct Document {
        /// As the person who starts the command would write it. `-` is standard input.
        var path: String
        /// What it is called in generated files, which stay the same wherever the command is started.
        var name: String
    }

    var module: String
    /// The module that the SDK's files import.
    var runtimeModule: String
    var documents: [Document]
    /// The folder of the SDK, or of its package.
    var output: String
    var isPackage: Bool
    /// Whether models are `Hashable`. Nil: as their number allows.
    var isHashable: Bool?
    /// The words that name this SDK on a command line.
    var selection: [String]
}

/// The SDKs that `selection` asks for, and the findings of a workspace in `report`.
func readRequests(_ selection: SDKSelection, _ report: inout Report) throws(CannotWork) -> [SDKRequest] {
    let templates = selection.templates.map { ["--templates", $0] } ?? []
    switch selection.source {
    case .workspace(let folder, let modules):
        let all = try readWorkspace(folder, &report)
        for name in modules where !all.contains(where: { $0.module == name }) && report.errorCount == 0 {
            throw CannotWork(.unknownSDK(name, known: all.map(\.module)))
        }
        return all.filter { modules.isEmpty || modules.contains($0.module) }.map { request in
            var request = request
            request.selection += (folder == "." ? [] : ["--workspace", folder]) + templates
            return request
        }
    case .documents(let paths, let module, let output, let isPackage, let ownRuntime, let isHashable):
        var words = paths + ["--name", module, "--output", output] + templates
        if let isHashable { words += ["--hashable", "\(isHashable)"] }
        if isPackage { words.append("--package") } else if ownRuntime { words.append("--module-runtime") }
        return [
            SDKRequest(
                module: module, runtimeModule: ownRuntime ? "\(module)Runtime" : "BinderyRuntime",
                documents: documents(paths), output: output, isPackage: isPackage, isHashable: isHashable,
                selection: words)
        ]
    }
}

/// Documents from the command line, which generated files call by their last names.
func documents(_ paths: [String]) -> [SDKRequest.Document] {
    paths.map { SDKRequest.Document(path: $0, name: $0 == "-" ? "standard-input" : lastName(of: $0)) }
}

/// The command cannot do its work, and this is why. Exit code 2.
struct CannotWork: Error {
    var diagnostic: Diagnostic
    init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

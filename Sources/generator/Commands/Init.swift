import Diagnostics
import SwiftPlanner

/// What `init` is asked for.
struct NewSDK: Equatable {
    var documents: GivenDocuments
    /// The module's name. Nil: the title of the first document makes it.
    var module: String?
    /// The folder that holds `specs`, or is to hold it.
    var workspace: String
    var references = ReferenceSettings()
}

/// `init`: enters descriptions into the workspace as an SDK, and generates it. Nothing is written unless it can be made.
func runInit(_ sdk: NewSDK) -> CommandResult {
    var result = CommandResult()
    guard let module = sdk.module ?? moduleName(of: sdk, &result) else {
        if result.report.errorCount == 0 {
            result.report.add(.untitledDescription(sdk.documents.specs[0]))
        }
        result.worsen(to: .cannotWork)
        return result
    }
    let folder = entryFolder(of: sdk, module)
    let entry = joined(folder, "sdk.yaml")
    do throws(FileProblem) {
        if try fileKind(at: entry) != nil {
            result.report.add(.existingEntry(entry))
            result.worsen(to: .findings)
            return result
        }
        guard canMake(sdk, module, &result) else { return result }
        _ = try makeFolder(folder)
        try createFile(entry, Array(entryText(sdk, module, in: folder).utf8))
        result.output += "\(entry): created\n"
        result.output += try addTarget(module, to: joined(sdk.workspace, "Package.swift"))
    } catch {
        result.report.add(.unwritableOutput(error))
        result.worsen(to: .cannotWork)
        return result
    }
    let generated = runGenerate(
        SDKSelection(
            source: .workspace(folder: sdk.workspace, modules: [module]), references: sdk.references),
        takesOver: false)
    result.worsen(to: generated.code)
    result.report.add(generated.report)
    result.output += generated.output
    return result
}

/// Tries without writing. What stands in the way is in `result`; what is merely found comes with `generate`.
private func canMake(_ sdk: NewSDK, _ module: String, _ result: inout CommandResult) -> Bool {
    var attempt = CommandResult()
    let prepared = prepareSDKs(
        SDKSelection(
            source: .documents(
                sdk.documents, module: module, output: joined(sdk.workspace, "Generated/\(module)"),
                isPackage: false, ownRuntime: false, isHashable: nil),
            references: sdk.references),
        takesOver: false, &attempt)
    for one in prepared {
        attempt.worsen(to: one.code)
        attempt.report.add(one.report)
    }
    if attempt.code <= .findings, !prepared.isEmpty, prepared.allSatisfy({ $0.plan != nil }) { return true }
    result.report.add(attempt.report)
    result.worsen(to: attempt.code)
    return false
}

// MARK: Names and places

/// From `info.title` of the first document. What cannot be read there is reported by whoever reads it all.
private func moduleName(of sdk: NewSDK, _ result: inout CommandResult) -> String? {
    var report = Report()
    let documents = documents(GivenDocuments(specs: [sdk.documents.specs[0]]))
    let sources = readSources(documents, in: folder(of: sdk.documents.specs), sdk.references, &report)
    guard let file = sources.first?.file, let root = readTree(file, &report) else {
        result.report.add(report)
        return nil
    }
    let name = root["info"]?["title"]?.string.map { moduleName(ofTitle: $0) }
    return name.flatMap { isModuleName($0) ? $0 : nil }
}

/// A description that stands in a folder of `specs` keeps it; others are entered in one of the module's name.
private func entryFolder(of sdk: NewSDK, _ module: String) -> String {
    let own = parentFolder(of: sdk.documents.specs[0])
    let specs = joined(sdk.workspace, "specs")
    return parentFolder(of: own) == specs ? own : joined(specs, folderName(ofModule: module))
}

/// `path`, as seen from `folder`. Both are there.
private func relative(_ path: String, from folder: String) -> String {
    guard let path = realPath(path), let folder = realPath(folder) else { return path }
    var steps = path.split(separator: "/")[...]
    var around = folder.split(separator: "/")[...]
    while let first = around.first, first == steps.first, steps.count > 1 {
        steps.removeFirst()
        around.removeFirst()
    }
    return (around.map { _ in ".." } + steps).joined(separator: "/")
}

// MARK: Texts

private func entryText(_ sdk: NewSDK, _ module: String, in folder: String) -> String {
    let paths = sdk.documents.specs + sdk.documents.overlays
    let lines = paths.map { "  - \(yamlText(relative($0, from: folder)))" }
    return "name: \(module)\ndocuments:\n\(lines.joined(separator: "\n"))\n"
}

/// Plain where nothing in it means anything to YAML.
private func yamlText(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "_"):
            true
        default: byte == UInt8(ascii: "-")
        }
    }
    let isPath = isPlain && text.contains { $0.isLetter } && !text.hasPrefix("-")
    return isPath ? text : "'\(text.replacing("'", with: "''"))'"
}

/// Adds a word to the list `sdks` of a manifest that has one, as ours does. For others, says what to add.
private func addTarget(_ module: String, to manifest: String) throws(FileProblem) -> String {
    let opening = "let sdks = ["
    if let bytes = try readFileIfPresent(manifest) {
        var lines = String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        if let index = lines.firstIndex(where: { $0.hasPrefix(opening) && $0.hasSuffix("]") }) {
            let names = lines[index].dropFirst(opening.count).dropLast()
            if names.contains("\"\(module)\"") { return "" }
            let comma = names.contains("\"") ? ", " : ""
            lines[index] = "\(opening)\(names)\(comma)\"\(module)\"]"
            let temporary = "\(manifest).\(processNumber())"
            try createFile(temporary, Array(lines.joined(separator: "\n").utf8))
            try moveFile(temporary, over: manifest)
            return "\(manifest): `\(module)` is added to the list of SDKs\n"
        }
    }
    return """
        \(manifest): add a target, with the runtime's product as its dependency:
            .target(name: "\(module)", dependencies: ["BinderyRuntime"], path: "Generated/\(module)")

        """
}

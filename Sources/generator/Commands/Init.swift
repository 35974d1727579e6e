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
        guard try isFree(module, in: sdk.workspace, &result), canMake(sdk, module, &result) else {
            return result
        }
        let made = try makeFolder(folder)
        do throws(FileProblem) {
            try createFile(entry, Array(entryText(sdk, module, in: folder).utf8))
            let manifest = try addTarget(module, to: joined(sdk.workspace, "Package.swift"))
            result.output += "\(entry): created\n\(manifest)"
        } catch {
            try removeFile(entry)
            for folder in made.reversed() { _ = removeFolderIfEmpty(folder) }
            throw error
        }
    } catch {
        result.report.add(.unwritableOutput(error))
        result.worsen(to: .cannotWork)
        return result
    }
    // Roots and maps are in the entry by now.
    let references = ReferenceSettings(fileSizeLimit: sdk.references.fileSizeLimit)
    let generated = runGenerate(
        SDKSelection(source: .workspace(folder: sdk.workspace, modules: [module]), references: references),
        Generation())
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
    var canBeWritten = !prepared.isEmpty
    for var one in prepared {
        reportConflicts(&one)
        attempt.worsen(to: one.code)
        attempt.report.add(one.report)
        canBeWritten = canBeWritten && one.plan != nil
    }
    if attempt.code <= .findings, canBeWritten { return true }
    result.report.add(attempt.report)
    result.worsen(to: attempt.code)
    return false
}

/// Whether no SDK of the workspace has that name, or the place where its files would go.
private func isFree(
    _ module: String, in workspace: String, _ result: inout CommandResult
) throws(FileProblem) -> Bool {
    guard try fileKind(at: joined(workspace, "specs")) == .folder else { return true }
    // What is wrong with the other entries is told when they are generated.
    var report = Report()
    let others = (try? readWorkspace(workspace, &report)) ?? []
    let output = joined(workspace, "Generated/\(module)")
    guard let other = others.first(where: { $0.module == module || $0.output == output }) else { return true }
    result.report.add(.existingEntry(joined(other.folder, "sdk.yaml")))
    result.worsen(to: .findings)
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
    let specs = joined(sdk.workspace, "specs")
    let own = realPath(parentFolder(of: sdk.documents.specs[0]))
    guard let own, let real = realPath(specs), parentFolder(of: own) == real else {
        return joined(specs, folderName(ofModule: module))
    }
    return joined(specs, lastName(of: own))
}

// MARK: Texts

/// What the command line says, with paths as they are seen from `folder`.
private func entryText(_ sdk: NewSDK, _ module: String, in folder: String) -> String {
    let documents = (sdk.documents.specs + sdk.documents.overlays).map { referencePath(of: $0, in: folder) }
    let roots = sdk.references.roots.map { shown($0, from: folder) }
    let maps = sdk.references.maps.map { map in
        "  '\(map.address.replacing("'", with: "''"))': \(yamlText(shown(map.folder, from: folder)))"
    }
    let blocks = [
        ("documents", documents.map { "  - \(yamlText($0))" }),
        ("reference-roots", roots.map { "  - \(yamlText($0))" }), ("maps", maps),
    ]
    return blocks.reduce("name: \(module)\n") { text, block in
        block.1.isEmpty ? text : "\(text)\(block.0):\n\(block.1.joined(separator: "\n"))\n"
    }
}

/// A folder that is not there is written as it was given.
private func shown(_ place: String, from folder: String) -> String {
    way(from: folder, to: place).map { $0.isEmpty ? "." : $0 } ?? place
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

import Diagnostics
import Documents
import OpenAPI
import SchemaGraph
import SwiftPlanner

/// Every SDK of the workspace in `folder`: one for each `specs/*/sdk.yaml`, in the order of the folders' names.
///
/// An entry that cannot be used is reported and left out.
func readWorkspace(_ folder: String, _ report: inout Report) throws(CannotWork) -> [SDKRequest] {
    let specs = joined(folder, "specs")
    var entries: [Entry] = []
    var hasFile = false
    do throws(FileProblem) {
        for name in try fileKind(at: specs) == .folder ? listFolder(specs) : [] {
            let path = joined(joined(specs, name), "sdk.yaml")
            guard try fileKind(at: joined(specs, name)) == .folder, let bytes = try readFileIfPresent(path)
            else { continue }
            hasFile = true
            let file = report.open(SourceFile(path: path, bytes: bytes))
            if let root = readTree(file, &report), let entry = readEntry(root, &report) {
                entries.append(entry)
            }
        }
    } catch {
        throw CannotWork(.unreadableInput(error, shownAs: error.path))
    }
    guard hasFile else { throw CannotWork(.missingWorkspace(folder)) }
    reportDuplicates("name", entries.map(\.name), &report)
    reportDuplicates("output", entries.map(\.output), &report)
    return entries.map { entry in
        request(entry, at: parentFolder(of: report.file(entry.name.span.file).path), in: folder, report)
    }
}

/// The SDK that a single `sdk.yaml` in `place` describes. Nil when it cannot be used, which is reported.
func readRequest(_ file: SourceFile, in place: String, _ report: inout Report) -> SDKRequest? {
    let id = report.open(file)
    guard let root = readTree(id, &report), let entry = readEntry(root, &report) else { return nil }
    return request(entry, at: place, in: parentFolder(of: parentFolder(of: place)), report)
}

/// What an `sdk.yaml` says, each with its place.
private struct Entry {
    var name: (text: String, span: Span)
    var documents: [String]
    /// Markdown files, relative to the file.
    var articles: [String]
    /// Relative to the workspace.
    var output: (text: String, span: Span)
    var isHashable: Bool?
    /// Folders relative to the file.
    var references: ReferenceSettings
    var filter: GraphFilter
    var names: [ChosenName]
    var formats: [PlanSettings.TypeChoice]
    var types: [PlanSettings.TypeChoice]
    var enumerations: [EnumerationChoice]
    var keepsUnknown: Bool
    var codesOneWay: Bool
    var held: HeldSchemas
    var upstream: Upstream?
    /// Of all that the file says of the SDK.
    var digest: String
}

private let settings = [
    "name", "documents", "output", "hashable", "reference-roots", "maps", "filters", "names", "formats",
    "types", "enums", "articles", "keep-unknown", "coding", "upstream", "checks",
]

private func readEntry(_ root: Node, _ report: inout Report) -> Entry? {
    guard let record = root.record else {
        report.add(
            .settingKind(
                "sdk.yaml", root.kindName, wanted: "an object with `name` and `documents`", at: root.span))
        return nil
    }
    let meant = meantKeys(record, &report)
    let before = report.errorCount
    let start = Span(file: root.span.file, lower: Int(root.span.lower), upper: Int(root.span.lower))
    let name = record["name"].flatMap { readText($0, "name", &report) }
    if let name, !isModuleName(name.text) { report.add(.moduleName(name.text, at: .span(name.span))) }
    if record["name"] == nil, !meant.contains("name") {
        report.add(.missingSetting("name", example: "name: Paypercut", at: start))
    }
    let documents = record["documents"].map { readPaths($0, "documents", &report) } ?? []
    if record["documents"] == nil, !meant.contains("documents") {
        report.add(.missingSetting("documents", example: "documents: [openapi.yaml]", at: start))
    }
    let output = record["output"].flatMap { readPath($0, "output", &report) }
    let hashable = record["hashable"].flatMap { readFlag($0, "hashable", &report) }
    let keepsUnknown = record["keep-unknown"].flatMap { readFlag($0, "keep-unknown", &report) }
    let coding = record["coding"].flatMap { readWord($0, "coding", ["both", "needed"], &report) }
    let checks = record["checks"].flatMap { readWord($0, "checks", ["types", "schemas"], &report) }
    let references = ReferenceSettings(
        roots: record["reference-roots"].map { readPaths($0, "reference-roots", &report) } ?? [],
        maps: record["maps"].map { readMaps($0, &report) } ?? [])
    let filter = record["filters"].map { readFilters($0, &report) } ?? GraphFilter()
    let names = record["names"].map { readNames($0, &report) } ?? []
    let articles = record["articles"].map { readArticlePaths($0, &report) } ?? []
    let formats = record["formats"].map { readTypes($0, "formats", "date: String", &report) } ?? []
    let types = record["types"].map {
        readTypes($0, "types", "'#/components/schemas/Price': Decimal", &report)
    }
    let upstream = record["upstream"].flatMap { readUpstream($0, documents, &report) }
    let enumerations = record["enums"].map { readEnumerations($0, &report) } ?? []
    guard report.errorCount == before, meant.isEmpty, let name else { return nil }
    return Entry(
        name: name, documents: documents, articles: articles,
        output: output ?? ("Generated/\(name.text)", name.span),
        isHashable: hashable, references: references, filter: filter,
        names: names, formats: formats, types: types ?? [], enumerations: enumerations,
        keepsUnknown: keepsUnknown ?? false, codesOneWay: coding == "needed",
        held: checks == "schemas" ? .all : .untyped, upstream: upstream, digest: settingsDigest(record))
}

/// The vendor's document changes nothing by itself.
private func settingsDigest(_ record: Record) -> String {
    let lines = record.entries.filter { $0.key != "upstream" }.map { "\($0.key) \($0.value.meaningDigest)" }
    return Diagnostics.digest(Array(lines.sorted().joined(separator: "\n").utf8))
}

/// Reports unknown settings. Returns the required ones that are missing and that one of them was meant to be.
private func meantKeys(_ record: Record, _ report: inout Report) -> Set<String> {
    let missing = ["name", "documents"].filter { record[$0] == nil }
    var meant: Set<String> = []
    for entry in record.entries where !settings.contains(entry.key) {
        if let key = nearest(to: entry.key, in: missing) {
            meant.insert(key)
            report.add(.misspeltSetting(entry.key, meant: key, at: entry.keySpan))
        } else {
            report.add(.unknownSetting(entry.key, known: settings, at: entry.keySpan))
        }
    }
    return meant
}

/// Names by the JSON pointers of the places that they are for.
private func readNames(_ node: Node, _ report: inout Report) -> [ChosenName] {
    guard let record = node.record else {
        report.add(
            .settingKind("names", node.kindName, wanted: "an object of names by JSON pointer", at: node.span))
        return []
    }
    return record.entries.compactMap { entry in
        readText(entry.value, "names", &report).map {
            ChosenName(pointer: entry.key, swiftName: $0.text, span: $0.span)
        }
    }
}

/// `closed` for all enumerations, or by the JSON pointers of the places that it is for.
private func readEnumerations(_ node: Node, _ report: inout Report) -> [EnumerationChoice] {
    func choice(_ pointer: String, _ node: Node) -> EnumerationChoice? {
        readWord(node, "enums", ["open", "closed"], &report).map {
            EnumerationChoice(pointer: pointer, isClosed: $0 == "closed", span: node.span)
        }
    }
    guard let record = node.record else { return choice("*", node).map { [$0] } ?? [] }
    return record.entries.compactMap { choice($0.key, $0.value) }
}

private func readFlag(_ node: Node, _ key: String, _ report: inout Report) -> Bool? {
    if node.bool == nil {
        report.add(.settingKind(key, node.kindName, wanted: "`true` or `false`", at: node.span))
    }
    return node.bool
}

/// One of a few words.
func readWord(_ node: Node, _ key: String, _ words: [String], _ report: inout Report) -> String? {
    if let text = node.string, words.contains(text) { return text }
    let found = node.string.map { "`\($0)`" } ?? node.kindName
    let quoted = words.map { "`\($0)`" }
    let wanted = [quoted.dropLast().joined(separator: ", "), quoted.last ?? ""].joined(separator: " or ")
    report.add(.settingKind(key, found, wanted: wanted, at: node.span))
    return nil
}

private func readText(_ node: Node, _ key: String, _ report: inout Report) -> (text: String, span: Span)? {
    if let text = node.string, !text.isEmpty { return (text, node.span) }
    let found = node.string == nil ? node.kindName : "empty"
    report.add(.settingKind(key, found, wanted: "a string", at: node.span))
    return nil
}

/// A path that works on every machine.
func readPath(_ node: Node, _ key: String, _ report: inout Report) -> (text: String, span: Span)? {
    guard let path = readText(node, key, &report) else { return nil }
    if path.text.hasPrefix("/") { report.add(.absolutePath(path.text, at: path.span)) }
    return path
}

private func readPaths(_ node: Node, _ key: String, _ report: inout Report) -> [String] {
    guard let list = node.list, !list.isEmpty else {
        let found = node.list == nil ? node.kindName : "an empty array"
        report.add(.settingKind(key, found, wanted: "an array of paths", at: node.span))
        return []
    }
    return list.compactMap { readPath($0, key, &report)?.text }
}

/// Paths of Markdown files. What else stands there is reported and left out.
private func readArticlePaths(_ node: Node, _ report: inout Report) -> [String] {
    readPaths(node, "articles", &report).filter { path in
        if path.hasSuffix(".md") { return true }
        report.add(
            .settingKind("articles", "`\(path)`", wanted: "paths of Markdown files, `.md`", at: node.span))
        return false
    }
}

private func readMaps(_ node: Node, _ report: inout Report) -> [ReferenceSettings.Map] {
    guard let record = node.record else {
        report.add(
            .settingKind("maps", node.kindName, wanted: "an object of addresses and folders", at: node.span))
        return []
    }
    return record.entries.compactMap { entry in
        readPath(entry.value, "maps", &report).map { .init(address: entry.key, folder: $0.text) }
    }
}

/// Types by format or pointer. Whether they are types is for the planner to say.
private func readTypes(
    _ node: Node, _ key: String, _ example: String, _ report: inout Report
) -> [PlanSettings.TypeChoice] {
    guard let record = node.record else {
        report.add(.settingKind(key, node.kindName, wanted: "an object such as `\(example)`", at: node.span))
        return []
    }
    return record.entries.compactMap { entry in
        readText(entry.value, entry.key, &report).map { .init(key: entry.key, type: $0.text, span: $0.span) }
    }
}

private func reportDuplicates(_ key: String, _ values: [(text: String, span: Span)], _ report: inout Report) {
    var first: [String: Span] = [:]
    for value in values {
        if let other = first[value.text] {
            report.add(.duplicateSDK(key, value.text, at: value.span, first: other))
        } else {
            first[value.text] = value.span
        }
    }
}

private func request(_ entry: Entry, at place: String, in folder: String, _ report: Report) -> SDKRequest {
    var upstream = entry.upstream
    upstream?.copy = joined(place, entry.upstream?.copy ?? "")
    let settings = Ingredient(
        kind: .settings, name: "sdk.yaml", path: report.file(entry.name.span.file).path, digest: entry.digest)
    return SDKRequest(
        module: entry.name.text, runtimeModule: "BinderyRuntime",
        documents: entry.documents.map { SDKRequest.Document(path: joined(place, $0), name: $0) },
        folder: place,
        references: ReferenceSettings(
            roots: entry.references.roots.map { joined(place, $0) },
            maps: entry.references.maps.map { .init(address: $0.address, folder: joined(place, $0.folder)) }),
        output: joined(folder, entry.output.text), isPackage: false,
        isHashable: entry.isHashable, filter: entry.filter, names: entry.names, formats: entry.formats,
        types: entry.types, enumerations: entry.enumerations,
        articles: entry.articles.map { joined(place, $0) }, keepsUnknown: entry.keepsUnknown,
        codesOneWay: entry.codesOneWay, held: entry.held, settings: [settings], upstream: upstream,
        files: report.files,
        selection: [entry.name.text])
}

import Diagnostics
import Documents
import JSONText

/// Changes to a description (Overlay 1.0, 1.1 and 1.2), read and checked, and not applied yet.
package struct OverlayObject: Sendable {
    enum Version: Comparable, Sendable { case v10, v11, v12 }

    /// One change, made to every value that `target` selects.
    struct Action: Sendable {
        var target: Query
        /// Nil when the action changes nothing, which was reported.
        var change: Change?
    }

    enum Change: Sendable {
        case update(Node)
        case copy(Query)
        case remove
    }

    /// A JSONPath, and where it stands.
    struct Query: Sendable {
        var path: JSONPath
        var text: String
        var span: Span

        /// Where bytes of the text stand in the file: inside its quotes, or nowhere certain when it has
        /// escapes.
        func place(of range: Range<Int>, in report: Report) -> Span {
            placeOfBytes(range, of: text, at: span, in: report)
        }
    }

    var version: Version
    /// The description that the overlay is made for.
    var extends: (text: String, span: Span)?
    var actions: [Action]
    var file: SourceFile.ID
}

/// What an overlay says. Nil when something in it is wrong: half of its changes might make nonsense.
package func readOverlay(_ document: Source, _ report: inout Report) -> OverlayObject? {
    let before = report.errorCount
    let start = Span.start(of: document.file)
    guard let root = document.root.record else {
        report.add(.overlayKind("the overlay", document.root, expected: "an object", at: start))
        return nil
    }
    guard declaresOverlay(root) else {
        report.add(.notOverlay(at: start))
        return nil
    }
    // Of an unknown version all that the latest one has is read, so that as much as possible is said at once.
    let version = root["overlay"].flatMap { readVersion($0, &report) } ?? .v12
    let keys: [String] = ["overlay", "info", "actions", "extends"]
    checkKeys(
        root, of: "the overlay", at: start, required: 3,
        known: version >= .v12 ? keys + ["$self", "components"] : keys, &report)
    if let info = root.entry("info") { readInfo(info, version, &report) }
    let extends = root["extends"].flatMap { readText($0, "extends", of: "the overlay", &report) }
    _ = root["$self"].flatMap { readText($0, "$self", of: "the overlay", &report) }
    let reader = ActionReader(version: version, shared: root["components"]?["actions"]?.record)
    let actions = root["actions"].map { reader.readActions($0, &report) } ?? []
    guard report.errorCount == before else { return nil }
    return OverlayObject(version: version, extends: extends, actions: actions, file: document.file)
}

/// Whether a document is meant as an overlay, though its version may be missing or misspelt.
func declaresOverlay(_ document: Record) -> Bool {
    if document.entry("overlay") != nil { return true }
    let isDescription = ["openapi", "swagger", "fragment"].contains { document.entry($0) != nil }
    return !isDescription && document.entry("actions") != nil
}

/// Warns of an overlay that says it is made for another description. Files are known by their names, and an
/// address elsewhere says nothing of the copy at hand.
func checkExtends(_ overlay: OverlayObject, _ files: [SourceFile.ID], _ report: inout Report) {
    guard let (text, span) = overlay.extends, !text.contains("://") else { return }
    let names = files.map { lastName(report.file($0).path) }
    let wanted = lastName(String(text.prefix { $0 != "#" && $0 != "?" }))
    if !names.contains(where: { $0 == wanted }) { report.add(.overlayForOther(text, names, at: span)) }
}

private func lastName(_ path: String) -> String {
    let name = String(path.split(separator: "/").last ?? "")
    return percentDecoded(name) ?? name
}

private func readVersion(_ node: Node, _ report: inout Report) -> OverlayObject.Version? {
    let text = node.string ?? ""
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isWhole =
        parts.count == 3 && !parts[2].isEmpty && parts[2].utf8.allSatisfy { (0x30...0x39).contains($0) }
    switch isWhole ? Array(parts.prefix(2)) : [] {
    case ["1", "0"]: return .v10
    case ["1", "1"]: return .v11
    case ["1", "2"]: return .v12
    default:
        report.add(.overlayVersion(scalarText(node).map { "`\($0)`" } ?? node.kindName, at: node.span))
        return nil
    }
}

private func readInfo(_ entry: Record.Entry, _ version: OverlayObject.Version, _ report: inout Report) {
    let noun = "the overlay's info object"
    guard let info = entry.value.record else {
        report.add(.overlayKind("`info`", entry.value, expected: "an object", at: entry.value.span))
        return
    }
    let keys = ["title", "version", "description"]
    checkKeys(
        info, of: noun, at: entry.keySpan, required: 2, known: version >= .v11 ? keys : keys.dropLast(),
        &report)
    for key in keys { _ = info[key].flatMap { readText($0, key, of: noun, &report) } }
}

/// Reports required keys, the first of the known ones, that are missing, and keys that have no meaning. One
/// that was meant to be a required one is reported once.
private func checkKeys(
    _ record: Record, of noun: String, at span: Span, required: Int, known: [String], _ report: inout Report
) {
    var leftOver = record.entries.filter { !known.contains($0.key) && !$0.key.hasPrefix("x-") }
    for key in known.prefix(required) where record.entry(key) == nil {
        let guess = nearest(to: key, in: leftOver.map(\.key))
        let index = leftOver.firstIndex { $0.key == guess }
        let place = index.map { leftOver.remove(at: $0).keySpan } ?? span
        report.add(.overlayMissingKey(key, of: noun, at: place, found: guess))
    }
    let absent = known.filter { record.entry($0) == nil }
    for entry in leftOver {
        report.add(
            .overlayUnknownKey(
                entry.key, in: noun, at: entry.keySpan, guess: nearest(to: entry.key, in: absent)))
    }
}

private func readText(
    _ node: Node, _ key: String, of noun: String, _ report: inout Report
) -> (text: String, span: Span)? {
    if let text = node.string { return (text, node.span) }
    report.add(.overlayKind("`\(key)` of \(noun)", node, expected: "a string", at: node.span))
    return nil
}

/// The work of reading the list of actions.
private struct ActionReader {
    let version: OverlayObject.Version
    /// `components.actions`, which actions refer to by `$ref` (Overlay 1.2).
    let shared: Record?

    func readActions(_ node: Node, _ report: inout Report) -> [OverlayObject.Action] {
        guard let list = node.list else {
            report.add(
                .overlayKind("`actions` of the overlay", node, expected: "an array of actions", at: node.span)
            )
            return []
        }
        if list.isEmpty { report.add(.overlayWithoutActions(at: node.span)) }
        reportRepetitions(list, &report)
        return list.compactMap { readAction($0, &report) }
    }

    /// Compared are only actions with the same target: there may be thousands.
    private func reportRepetitions(_ list: [Node], _ report: inout Report) {
        var seen: [String: [Node]] = [:]
        for action in list {
            guard let target = action["target"]?.string else { continue }
            if let first = seen[target]?.first(where: { isEqual($0, action) }) {
                report.add(.overlayRepeatedAction(at: action.span, first: first.span))
            } else {
                seen[target, default: []].append(action)
            }
        }
    }

    private func readAction(_ node: Node, _ report: inout Report) -> OverlayObject.Action? {
        guard let record = node.record else {
            report.add(.overlayKind("an action", node, expected: "an object with `target`", at: node.span))
            return nil
        }
        let start = record.entries.first?.keySpan ?? node.span
        let before = report.errorCount
        let isReference = version >= .v12 && record.entry("$ref") != nil
        checkKeys(
            record, of: "the action", at: start, required: 1,
            known: isReference ? ["target", "$ref", "description"] : ["target"] + changeKeys, &report)
        let target = record["target"].flatMap { readQuery($0, "target", &report) }
        var fields = record
        if isReference, let reference = record["$ref"] {
            guard let found = follow(reference, &report) else { return nil }
            fields = found
        }
        let change = readChange(fields, &report)
        if change == nil, report.errorCount == before, fields["update"] == nil {
            report.add(
                .overlayIdle("neither `update`, `copy` nor `remove: true` stands in the action", at: start))
        }
        return target.map { OverlayObject.Action(target: $0, change: change) }
    }

    private var changeKeys: [String] {
        ["description", "update", "remove"] + (version >= .v11 ? ["copy"] : [])
    }

    /// The fields of a shared action (Overlay 1.2 §4.4.6).
    private func follow(_ reference: Node, _ report: inout Report) -> Record? {
        guard let text = readText(reference, "$ref", of: "the action", &report)?.text else { return nil }
        let pointer = text.hasPrefix("#") ? Pointer(fragment: String(text.dropFirst())) : nil
        let known = shared?.entries.map { "#" + Pointer(["components", "actions", $0.key]).text } ?? []
        guard let tokens = pointer?.tokens, tokens.count == 3,
            tokens.starts(with: ["components", "actions"]),
            let action = shared?[tokens[2]]
        else {
            report.add(.overlayUnknownAction(text, at: reference.span, guess: nearest(to: text, in: known)))
            return nil
        }
        let noun = "the shared action"
        guard let record = action.record else {
            report.add(.overlayKind(noun, action, expected: "an object with `fields`", at: action.span))
            return nil
        }
        checkKeys(record, of: noun, at: action.span, required: 1, known: ["fields", "description"], &report)
        guard let entry = record.entry("fields") else { return nil }
        guard let fields = entry.value.record else {
            let what = "`fields` of \(noun)"
            report.add(.overlayKind(what, entry.value, expected: "an object", at: entry.value.span))
            return nil
        }
        checkKeys(
            fields, of: "`fields` of \(noun)", at: entry.keySpan, required: 0, known: changeKeys, &report)
        return fields
    }

    private func readChange(_ fields: Record, _ report: inout Report) -> OverlayObject.Change? {
        _ = fields["description"].flatMap { readText($0, "description", of: "the action", &report) }
        var isRemoving = false
        if let remove = fields["remove"] {
            if remove.bool == nil {
                report.add(
                    .overlayKind(
                        "`remove` of the action", remove, expected: "`true` or `false`", at: remove.span))
            }
            isRemoving = remove.bool ?? true
        }
        let update = fields.entry("update")
        let copy = version >= .v11 ? fields.entry("copy") : nil
        let source = copy.flatMap { readQuery($0.value, "copy", &report) }
        if isRemoving {
            if let idle = update ?? copy {
                report.add(.overlayIdle("`\(idle.key)` stands beside `remove: true`", at: idle.keySpan))
            }
            return .remove
        }
        if let update, let copy {
            report.add(.overlayIdle("`copy` stands beside `update`", at: copy.keySpan, first: update.keySpan))
            return nil
        }
        if let update { return .update(update.value) }
        return source.map { .copy($0) }
    }

    private func readQuery(_ node: Node, _ key: String, _ report: inout Report) -> OverlayObject.Query? {
        guard let (text, span) = readText(node, key, of: "the action", &report) else { return nil }
        do throws(JSONPathProblem) {
            let path = try JSONPath(text)
            for departure in path.departures {
                report.add(
                    .looseJSONPath(
                        departure, at: placeOfBytes(departure.range, of: text, at: span, in: report)))
            }
            return OverlayObject.Query(path: path, text: text, span: span)
        } catch {
            report.add(
                .notJSONPath(error, key, at: placeOfBytes(error.range, of: text, at: span, in: report)))
            return nil
        }
    }
}

private func placeOfBytes(_ range: Range<Int>, of text: String, at span: Span, in report: Report) -> Span {
    let written = Array(report.text(of: span).utf8)
    let text = Array(text.utf8)
    let quotes = written.first == UInt8(ascii: "'") || written.first == UInt8(ascii: "\"") ? 1 : 0
    guard written.count == text.count + 2 * quotes, written[quotes...].starts(with: text) else { return span }
    let start = Int(span.lower) + quotes
    return Span(file: span.file, lower: start + range.lowerBound, upper: start + range.upperBound)
}

import Diagnostics
import SchemaGraph

/// Reports and counts what the graph knows and no SDK can carry yet: shapes in media types without a form of their own.
/// Each once, however many operations share it. Returns the pointers of bodies that are typed as the JSON beside them is.
func reportUntyped(_ graph: APIGraph, _ counts: inout Counts, _ report: inout Report) -> [String] {
    var typedAside: [String] = []
    var seen: Set<String> = []
    let sent = graph.operations.compactMap { $0.body?.contents }
    var received = graph.operations.flatMap { $0.responses.map(\.contents) }
    received += graph.webhooks.compactMap { $0.body?.contents }
    received += graph.operations.flatMap(\.callbacks).compactMap { $0.body?.contents }
    for (alternatives, isSent) in sent.map({ ($0, true) }) + received.map({ ($0, false) }) {
        let isAside = alternatives.contains { $0.kind == .json }
        for content in alternatives
        where content.isUntyped(whenSent: isSent) && seen.insert(content.origin.pointer).inserted {
            if content.kind == .described, alternatives.contains(where: { graph.isSame(content, as: $0) }) {
                typedAside.append(content.origin.pointer)
                continue
            }
            report.add(.degradedMediaType(content.mediaType, isAside: isAside, at: content.origin.span))
            let reason = "`\(content.mediaType)` is described, but not typed"
            counts.degraded.append(Counts.Item(pointer: content.origin.pointer, reason: reason))
            counts.untypedBodies += 1
        }
    }
    for parameter in graph.operations.flatMap(\.parameters) {
        guard case .style(let style, let explode, _) = parameter.encoding, style != .deepObject,
            parameter.location != .querystring,
            graph.isNested(parameter.use, repeatsKeys: explode && parameter.hasKeysOfItsOwn),
            seen.insert(parameter.origin.pointer).inserted
        else { continue }
        report.add(.nestedParameter(parameter.wireName, style.rawValue, at: parameter.origin.span))
    }
    return typedAside
}

extension Content {
    fileprivate func isUntyped(whenSent isSent: Bool) -> Bool {
        switch kind {
        case .described: true
        case .form, .parts: !isSent && use != nil
        case .events: isSent && typedUse != nil
        case .json, .text, .bytes, .records: false
        }
    }
}

extension Parameter {
    /// Whether the keys of an object, exploded, are names as that of the parameter would be.
    fileprivate var hasKeysOfItsOwn: Bool { location == .query || location == .cookie }
}

extension APIGraph {
    /// Whether values of the schema are lists or objects that may hold others. With `repeatsKeys`, lists in an object have
    /// a form: the key stands before each element.
    fileprivate func isNested(_ use: SchemaUse, repeatsKeys: Bool) -> Bool {
        func isNestedField(_ use: SchemaUse) -> Bool {
            guard repeatsKeys, case .list(let element) = self[resolved(use).schema].shape else {
                return isContainer(use)
            }
            return isContainer(element)
        }
        switch self[resolved(use).schema].shape {
        case .list(let element): return isContainer(element)
        case .map(let element): return isNestedField(element)
        case .object(let object): return object.properties.contains { isNestedField($0.use) }
        case .enumeration, .union, .scalar, .any, .null, .alias: return false
        }
    }

    private func isContainer(_ use: SchemaUse) -> Bool {
        switch self[resolved(use).schema].shape {
        case .list, .map, .object: true
        case .enumeration, .union, .scalar, .any, .null, .alias: false
        }
    }
}

import Diagnostics
import SchemaGraph

/// Reports and counts what the graph knows and no SDK can carry yet: shapes in media types that are not JSON, parameters
/// that are a whole query string, and branches for values that name none. Each once, however many operations share it.
func reportUntyped(_ graph: APIGraph, _ counts: inout Counts, _ report: inout Report) {
    var seen: Set<String> = []
    var contents = graph.operations.flatMap { operation in
        [operation.body?.contents ?? []] + operation.responses.map(\.contents)
    }
    contents += graph.webhooks.compactMap { $0.body?.contents }
    for alternatives in contents {
        let isAside = alternatives.contains { $0.kind == .json }
        for content in alternatives
        where content.kind == .described && seen.insert(content.origin.pointer).inserted {
            report.add(.degradedMediaType(content.mediaType, isAside: isAside, at: content.origin.span))
            let reason = "`\(content.mediaType)` is described, but not typed"
            counts.degraded.append(Counts.Item(pointer: content.origin.pointer, reason: reason))
        }
    }
    for parameter in graph.operations.flatMap(\.parameters)
    where parameter.location == .querystring && seen.insert(parameter.origin.pointer).inserted {
        report.add(.queryStringParameter(parameter.wireName, at: parameter.origin.span))
        let reason = "it is the whole query string"
        counts.refused.append(Counts.Item(pointer: parameter.origin.pointer, reason: reason))
    }
    for schema in graph.schemas {
        guard case .union(let union) = schema.shape, union.fallback != nil else { continue }
        report.add(.ignoredDefaultMapping(at: schema.origin.span))
        let reason = "values that name no branch are kept as they came"
        counts.degraded.append(Counts.Item(pointer: schema.origin.pointer, reason: reason))
    }
}

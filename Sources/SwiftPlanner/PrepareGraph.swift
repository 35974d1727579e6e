import Diagnostics
import SchemaGraph

/// The contract as it is planned: with the names and types that somebody chose, room for unknown keys where they are kept,
/// two forms of what differs by direction, and properties in the order that callers know.
func prepared(
    _ graph: APIGraph, _ settings: PlanSettings, _ report: inout Report
) -> (graph: APIGraph, choices: TypeChoices) {
    let named = choosingNames(graph, settings.chosenNames, &report)
    var graph = closingEnumerations(named, settings.enumerations, &report)
    let choices = TypeChoices(settings, in: &graph, &report)
    if settings.keepsUnknown { graph.keepUnknownKeys() }
    graph.openRings()
    graph = addingVariants(graph).splitByDirection()
    if let last = settings.last { graph = graph.ordered(like: last, settings.renamed) }
    return (graph, choices)
}

extension APIGraph {
    /// Objects that say nothing of further keys, or forbid them, take any value under them.
    fileprivate mutating func keepUnknownKeys() {
        guard let origin = schemas.first?.origin else { return }
        let anything = SchemaUse(SchemaID(schemas.count))
        for index in schemas.indices {
            guard case .object(var object) = schemas[index].shape, !object.isTuple else { continue }
            if case .declared = object.additional { continue }
            object.additional = .declared(anything)
            schemas[index].shape = .object(object)
        }
        schemas.append(Schema(origin: origin, shape: .any))
    }
}

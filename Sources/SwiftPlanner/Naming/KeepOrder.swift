import SchemaGraph
import Surface

extension OperationNames {
    /// Puts the calls of each group in the order that they had, what is new behind them.
    mutating func keepOrder(_ graph: APIGraph, _ last: Surface) {
        let keys = last.entries.lazy.filter { $0.kind == .call }.map(\.key)
        let ranks = Dictionary(zip(keys, 0...), uniquingKeysWith: { first, _ in first })
        guard !ranks.isEmpty else { return }
        for index in groups.indices {
            let calls = groups[index].operations.map { position in
                (
                    rank: ranks[NameKey.operation(graph.operations[position])] ?? ranks.count,
                    position: position
                )
            }
            groups[index].operations = calls.enumerated().sorted {
                ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
            }.map(\.element.position)
        }
    }
}

extension APIGraph {
    /// The same contract with its properties in the order that callers know, what is new behind them: the
    /// order of a description is not that of arguments.
    func ordered(like surface: Surface) -> APIGraph {
        var graph = self
        let entries = Dictionary(grouping: surface.entries.filter { $0.kind == .structure }, by: \.pointer)
        for (index, schema) in schemas.enumerated() {
            guard case .object(var object) = schema.shape, object.properties.count > 1,
                let forms = entries[schema.origin.pointer],
                let entry = forms.first(where: { ($0.direction == "sent") == schema.isSentForm })
                    ?? forms.first
            else { continue }
            object.properties = ordered(object.properties, like: entry.members)
            graph.schemas[index].shape = .object(object)
        }
        return graph
    }

    private func ordered(_ properties: [Property], like members: [Surface.Member]) -> [Property] {
        let positions = Dictionary(
            members.enumerated().map { ($0.element.wireName, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        // One that is written otherwise on the wire may still be the same to callers.
        let known = Set(properties.map(\.wireName))
        let others = Dictionary(
            members.enumerated().filter { !known.contains($0.element.wireName) }.map {
                ($0.element.name, $0.offset)
            }, uniquingKeysWith: { first, _ in first })
        let ranks = properties.map { property in
            positions[property.wireName] ?? property.documentation.formerName.flatMap { positions[$0] }
                ?? others[lowerCamel(words(of: property.wireName))] ?? members.count
        }
        guard zip(ranks, ranks.dropFirst()).contains(where: >) else { return properties }
        return zip(properties, ranks).enumerated().sorted {
            ($0.element.1, $0.offset) < ($1.element.1, $1.offset)
        }.map(\.element.0)
    }
}

import Diagnostics
import SchemaGraph

extension Lowering {
    /// The properties that only some values have, each once and none of them required: what is said of one by several
    /// conditions is one of several things.
    mutating func conditionalProperties(of parts: [SchemaObject.ID]) -> [SchemaObject.PropertyEntry] {
        var found: [SchemaObject.PropertyEntry] = []
        var seen: Set<SchemaObject.ID> = []
        for condition in parts.flatMap({ model[$0].conditions }) {
            collectProperties(of: condition, into: &found, &seen)
        }
        var order: [String] = []
        var written = ExactTable<[SchemaObject.ID]>()
        for entry in found {
            if written[entry.wireName] == nil { order.append(entry.wireName) }
            written[entry.wireName, default: []].append(entry.schema)
        }
        return order.compactMap { name in
            guard let schemas = written[name], let first = schemas.first else { return nil }
            guard schemas.count > 1 else { return SchemaObject.PropertyEntry(wireName: name, schema: first) }
            var either = SchemaObject(origin: model[first].origin)
            either.documentation = model[first].documentation
            either.anyOf = schemas
            return SchemaObject.PropertyEntry(wireName: name, schema: adopt(either))
        }
    }

    private func collectProperties(
        of id: SchemaObject.ID, into found: inout [SchemaObject.PropertyEntry],
        _ seen: inout Set<SchemaObject.ID>
    ) {
        guard seen.insert(id).inserted, seen.count < 1000 else { return }
        var composition = Composition()
        gather(id, into: &composition)
        for part in composition.objects + composition.unions {
            found += model[part].properties.filter { model[$0.schema].verdict == nil }
            for next in model[part].conditions + unionBranches(of: part) {
                collectProperties(of: next, into: &found, &seen)
            }
        }
    }
}

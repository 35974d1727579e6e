/// The pointers of the properties that are written in components, and in what operations and webhooks send and receive:
/// each once.
func describedProperties(_ model: OpenAPIModel) -> [String] {
    var pending = model.componentSchemas.map(\.schema)
    for operation in (model.paths + model.webhooks).flatMap(\.operations) {
        pending += operation.parameters.compactMap(\.schema)
        let contents =
            (operation.requestBody?.contents ?? []) + operation.responses.flatMap(\.response.contents)
        pending += contents.flatMap { [$0.schema, $0.itemSchema] }.compactMap { $0 }
    }
    pending += model.paths.flatMap(\.parameters).compactMap(\.schema)
    var seen = [Bool](repeating: false, count: model.schemas.count)
    var pointers: [String] = []
    while let id = pending.popLast() {
        guard !seen[id.index] else { continue }
        seen[id.index] = true
        let schema = model[id]
        pointers += schema.properties.map { model[$0.schema].origin.pointer }
        pending += schema.properties.map(\.schema)
        pending += schema.allOf + schema.oneOf + schema.anyOf + schema.prefixItems
        pending += schema.patterns.map(\.schema)
        pending += [schema.items, schema.target].compactMap { $0 }
        if case .schema(let additional) = schema.additional { pending.append(additional) }
    }
    return pointers
}

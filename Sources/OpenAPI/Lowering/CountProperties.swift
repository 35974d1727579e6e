/// The pointers of the properties that are written in components, and in what operations, callbacks and webhooks send and
/// receive:
/// each once.
func describedProperties(_ model: OpenAPIModel) -> [String] {
    var pending = model.componentSchemas.map(\.schema)
    for operation in [model.paths, model.webhooks].joined().lazy.flatMap(\.operations) {
        pending += operation.parameters.compactMap(\.schema)
        var contents =
            (operation.requestBody?.contents ?? []) + operation.responses.flatMap(\.response.contents)
        contents += operation.callbacks.flatMap(\.items).flatMap(\.operations).flatMap { called in
            called.requestBody?.contents ?? []
        }
        pending += contents.flatMap { [$0.schema, $0.itemSchema] }.compactMap { $0 }
    }
    pending += model.paths.flatMap(\.parameters).compactMap(\.schema)
    var seen = [Bool](repeating: false, count: model.schemas.count)
    var pointers: [String] = []
    while let id = pending.popLast() {
        guard !seen[id.index] else { continue }
        seen[id.index] = true
        for property in model[id].properties {
            pointers.append(model[property.schema].origin.pointer)
            pending.append(property.schema)
        }
        if model[id].isComposed { pending += model[id].allOf + model[id].oneOf + model[id].anyOf }
        pending += model[id].prefixItems
        for pattern in model[id].patterns { pending.append(pattern.schema) }
        if let items = model[id].items { pending.append(items) }
        if let target = model[id].target { pending.append(target) }
        if case .schema(let additional) = model[id].additional { pending.append(additional) }
    }
    return pointers
}

import Documents

/// What is said of some values only, as far as it names properties: under `then`, `else` and `dependentSchemas`.
///
/// Whether a value is one of them is checked with the schema as a whole; here only what it may hold is of interest.
func readConditions(_ keyword: Site, into schema: inout SchemaObject, _ reading: inout Reading) {
    switch keyword.key {
    case "then", "else":
        if mayNameProperties(keyword.node) { schema.conditions.append(readSchema(keyword, &reading)) }
    case "dependentSchemas", "dependencies":
        for condition in keyword.children where mayNameProperties(condition.node) {
            schema.conditions.append(readSchema(condition, &reading))
        }
    default: break
    }
}

/// Leaves out the conditions that name no property, now that it is known where references lead.
func dropConditions(_ reading: inout Reading) {
    for index in reading.schemas.indices where !reading.schemas[index].conditions.isEmpty {
        let named = reading.schemas[index].conditions.filter { namesProperties($0, reading) }
        reading.schemas[index].conditions = named
    }
}

private func namesProperties(_ id: SchemaObject.ID, _ reading: Reading) -> Bool {
    var pending = [id]
    var seen: Set = [id]
    while let next = pending.popLast() {
        let schema = reading.schemas[next.index]
        if !schema.properties.isEmpty { return true }
        let parts = [schema.target].compactMap(\.self) + schema.allOf + schema.oneOf + schema.anyOf
        pending += (parts + schema.conditions).filter { seen.insert($0).inserted }
    }
    return false
}

/// Whether a schema may do so, before it is known where references lead.
private func mayNameProperties(_ node: Node, depth: Int = 0) -> Bool {
    guard depth < 8, let entries = node.record?.entries else { return false }
    return entries.contains { entry in
        switch entry.key {
        case "properties": entry.value.record?.entries.isEmpty == false
        case "$ref": true
        case "allOf", "oneOf", "anyOf":
            (entry.value.list ?? []).contains { mayNameProperties($0, depth: depth + 1) }
        case "then", "else": mayNameProperties(entry.value, depth: depth + 1)
        case "dependentSchemas", "dependencies":
            (entry.value.record?.entries ?? []).contains { mayNameProperties($0.value, depth: depth + 1) }
        default: false
        }
    }
}

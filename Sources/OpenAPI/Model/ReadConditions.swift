import Documents

/// What is said of some values only, as far as it names properties: under `then`, `else` and `dependentSchemas`.
///
/// Whether a value is one of them is checked with the schema as a whole; here only what it may hold is of interest.
func readConditions(_ keyword: Site, into schema: inout SchemaObject, _ reading: inout Reading) {
    switch keyword.key {
    case "then", "else":
        if namesProperties(keyword.node) { schema.conditions.append(readSchema(keyword, &reading)) }
    case "dependentSchemas", "dependencies":
        for condition in keyword.children where namesProperties(condition.node) {
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

private func namesProperties(_ id: SchemaObject.ID, _ reading: Reading, depth: Int = 0) -> Bool {
    let schema = reading.schemas[id.index]
    guard depth < 8, schema.properties.isEmpty else { return depth < 8 }
    let parts = [schema.target].compactMap(\.self) + schema.allOf + schema.oneOf + schema.anyOf
    return (parts + schema.conditions).contains { namesProperties($0, reading, depth: depth + 1) }
}

/// Whether it may, before it is known where references lead.
private func namesProperties(_ node: Node, depth: Int = 0) -> Bool {
    guard depth < 8, let entries = node.record?.entries else { return false }
    return entries.contains { entry in
        switch entry.key {
        case "properties": entry.value.record?.entries.isEmpty == false
        case "$ref": true
        case "allOf", "oneOf", "anyOf":
            (entry.value.list ?? []).contains { namesProperties($0, depth: depth + 1) }
        case "then", "else": namesProperties(entry.value, depth: depth + 1)
        case "dependentSchemas", "dependencies":
            (entry.value.record?.entries ?? []).contains { namesProperties($0.value, depth: depth + 1) }
        default: false
        }
    }
}

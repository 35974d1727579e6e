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

import Documents

/// What stands in an object and is description in its turn, with whether its keys are names: those of properties, of
/// components, of responses. What is an example of data is left out; a property may have any of the names of such.
func lintedParts(of record: Record, keysAreNames: Bool) -> [(node: Node, keysAreNames: Bool)] {
    if keysAreNames { return record.entries.map { ($0.value, false) } }
    return record.entries.filter { !isData($0.key) }.map { ($0.value, named.contains($0.key)) }
}

private func isData(_ key: String) -> Bool {
    switch key {
    case "const", "default", "enum", "example", "examples": true
    default: key.hasPrefix("x-") && key != "x-webhooks"
    }
}

/// Keywords under which each key is a name.
private let named: Set<String> = [
    "$defs", "callbacks", "content", "definitions", "dependencies", "dependentSchemas", "encoding", "headers",
    "links", "mediaTypes", "parameters", "pathItems", "paths", "patternProperties", "properties",
    "requestBodies", "responses", "schemas", "securitySchemes", "variables", "webhooks", "x-webhooks",
]

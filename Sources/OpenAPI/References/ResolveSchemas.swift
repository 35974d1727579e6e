import Diagnostics

/// Leads every `$ref` between schemas, and every discriminator's mapping, to the schema that it names.
///
/// Schemas that are named from afar but stand where nothing else read them are read here. Rings of references are
/// reported once each, and cut.
func resolveSchemas(_ reading: inout Reading) {
    var index = 0
    while index < reading.schemas.count {
        if let reference = reading.schemas[index].reference {
            reading.schemas[index].target = resolve(reference, &reading)
            if reading.schemas[index].target == nil {
                reading.schemas[index].reference = nil
                reading.schemas[index].refusal = "`\(reference.text)` leads nowhere"
            }
        }
        if let discriminator = reading.schemas[index].discriminator {
            reading.schemas[index].discriminator = resolve(discriminator, &reading)
        }
        index += 1
    }
    cutRings(&reading)
}

private func resolve(_ reference: Reference, _ reading: inout Reading) -> SchemaObject.ID? {
    if let pointer = reference.pointer, let known = reading.schemaIDs[pointer] { return known }
    guard let site = reading.target(of: reference, .schema) else { return nil }
    return readSchema(site, &reading)
}

private func resolve(_ discriminator: DiscriminatorObject, _ reading: inout Reading) -> DiscriminatorObject {
    var result = discriminator
    for (index, entry) in discriminator.mapping.enumerated() {
        let name = entry.reference.text
        if let named = reading.schemaIDs["/components/schemas/" + escapedToken(name)] {
            result.mapping[index].target = named
        } else if let pointer = entry.reference.pointer, let known = reading.schemaIDs[pointer] {
            result.mapping[index].target = known
        } else {
            let names = reading.components.keys.filter { $0.hasPrefix("/components/schemas/") }
                .map { String($0.dropFirst("/components/schemas/".count)) }.sorted()
            let bare = String(name.split(separator: "/").last ?? "")
            reading.report.add(
                .unknownMapping(
                    name, tag: entry.tag, at: entry.reference.span, guess: nearest(to: bare, in: names)))
        }
    }
    return result
}

/// A ring of schemas that are only references to each other describes nothing.
private func cutRings(_ reading: inout Reading) {
    var isClear = [Bool](repeating: false, count: reading.schemas.count)
    for start in reading.schemas.indices where !isClear[start] {
        var path: [Int] = []
        var onPath: Set<Int> = []
        var current = start
        while !isClear[current], onPath.insert(current).inserted {
            path.append(current)
            guard let next = reading.schemas[current].target else { break }
            current = next.index
        }
        if !isClear[current], reading.schemas[current].target != nil,
            let reference = reading.schemas[current].reference
        {
            reading.report.add(.referenceCycle(reference.text, at: reference.span))
            reading.schemas[current].target = nil
            reading.schemas[current].reference = nil
            reading.schemas[current].refusal = "a ring of references"
        }
        for index in path { isClear[index] = true }
    }
}

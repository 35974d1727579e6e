import Diagnostics
import Documents
import JSONSchema
import JSONText

/// Leads every `$ref` between schemas, and every discriminator's mapping, to the schema that it names.
///
/// Schemas that are named from afar but stand where nothing else read them are read here. Rings of references are
/// reported once each, and cut.
func resolveSchemas(_ reading: inout Reading) {
    var resolved = 0
    repeat {
        resolveSchemas(from: resolved, &reading)
        resolved = reading.schemas.count
        readDynamicAnchors(&reading)
    } while resolved < reading.schemas.count
    bindDynamicReferences(&reading)
    cutRings(&reading)
    dropConditions(&reading)
}

private func resolveSchemas(from start: Int, _ reading: inout Reading) {
    var index = start
    while index < reading.schemas.count {
        if let reference = reading.schemas[index].reference, isMetaSchema(reference.text),
            reading.locate(reference, .schema).site == nil
        {
            // What a schema has to look like is known, though no document says it.
            reading.schemas[index].reference = nil
            reading.schemas[index].isUntold = true
        } else if let reference = reading.schemas[index].reference {
            let target = resolve(reference, &reading)
            reading.schemas[index].target = target
            if target == nil {
                reading.schemas[index].reference = nil
                reading.schemas[index].refusal = "`\(reference.text)` leads nowhere"
            }
        }
        if let discriminator = reading.schemas[index].discriminator {
            reading.schemas[index].discriminator = resolve(discriminator, &reading)
        }
        index += 1
    }
}

private func resolve(_ reference: Reference, _ reading: inout Reading) -> SchemaObject.ID? {
    if let place = reference.plainPlace, let known = reading.schemaIDs[place],
        reading.schemas[known.index].isNoted
    {
        return known
    }
    return reading.target(of: reference, .schema).map { readTarget($0, &reading) }
}

private func readTarget(_ site: Site, _ reading: inout Reading) -> SchemaObject.ID {
    let place = site.place
    if let known = reading.schemaIDs[place], reading.schemas[known.index].isNoted { return known }
    let id = readSchema(site, &reading)
    noteDefinition(site, place, id, &reading)
    return id
}

private func resolve(_ discriminator: DiscriminatorObject, _ reading: inout Reading) -> DiscriminatorObject {
    var result = discriminator
    for index in discriminator.mapping.indices { resolve(&result.mapping[index], &reading) }
    if var fallback = result.fallback {
        resolve(&fallback, &reading)
        result.fallback = fallback
    }
    return result
}

private func resolve(_ mapping: inout DiscriminatorObject.Mapping, _ reading: inout Reading) {
    let name = mapping.reference.text
    let component = Place(tree: 0, pointer: "/components/schemas/" + escapedPointerToken(name))
    if let named = reading.schemaIDs[component] {
        mapping.target = named
    } else if case .site(let site) = reading.locate(mapping.reference, .schema) {
        mapping.target = readTarget(site, &reading)
    } else {
        let names = reading.components.keys.filter { $0.hasPrefix("/components/schemas/") }
            .map { String($0.dropFirst("/components/schemas/".count)) }.sorted()
        let bare = String(name.split(separator: "/").last ?? "")
        reading.report.add(
            .unknownMapping(
                name, tag: mapping.tag, at: mapping.reference.span, guess: nearest(to: bare, in: names)))
    }
}

/// A ring of schemas that are only references to each other describes nothing.
private func cutRings(_ reading: inout Reading) {
    var isClear = [Bool](repeating: false, count: reading.schemas.count)
    // The path that each was last met on, by where the path starts.
    var paths = [Int?](repeating: nil, count: reading.schemas.count)
    for start in reading.schemas.indices where !isClear[start] && reading.schemas[start].target != nil {
        var path: [Int] = []
        var current = start
        while !isClear[current], paths[current] != start {
            paths[current] = start
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

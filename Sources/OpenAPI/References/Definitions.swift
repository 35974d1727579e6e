import Diagnostics

/// A schema that has a name where it stands, though not under `components.schemas` of the given documents: a whole file,
/// or an entry of one.
struct Definition: Sendable {
    var schema: SchemaObject.ID
    /// `Pet` of `models/Pet.yaml`, and of `models.yaml#/$defs/Pet`.
    var wireName: String
    /// The words around the name, nearest first: `["models"]`. They tell definitions with one name apart.
    var surroundings: [String]
    var span: Span
}

/// Remembers what a reference leads to, when it can be called by a name.
func noteDefinition(_ site: Site, _ place: Place, _ id: SchemaObject.ID, _ reading: inout Reading) {
    if reading.schemas[id.index].isNoted { return }
    reading.schemas[id.index].isNoted = true
    guard let steps = definitionSteps(place.pointer) else { return }
    let path = reading.sources.path(of: site.span.file)
    var around = path.split(separator: "/").map(String.init).filter { $0 != ".." }
    if let last = around.popLast() { around.append(stem(of: last)) }
    around += steps.filter { !containers.contains($0) }
    guard let name = around.popLast(), !name.isEmpty else { return }
    reading.definitions.append(
        Definition(schema: id, wireName: name, surroundings: around.reversed(), span: site.span))
}

/// The steps of a pointer at whose end a schema is declared, and not merely used: `["$defs", "Pet"]`. Else nil.
private func definitionSteps(_ pointer: String) -> [String]? {
    let steps = pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    guard steps.count > 1, let last = steps.last else { return steps.map(unescapedToken) }
    let isContained = containers.contains(String(steps[steps.endIndex - 2]))
    if !isContained, usePlaces.contains(String(last)) || Int(last) != nil { return nil }
    return steps.dropLast().contains { usePlaces.contains(String($0)) } ? nil : steps.map(unescapedToken)
}

private func unescapedToken(_ token: Substring) -> String {
    token.split(separator: "~1", omittingEmptySubsequences: false).joined(separator: "/")
        .split(separator: "~0", omittingEmptySubsequences: false).joined(separator: "~")
}

private func stem(of name: String) -> String {
    let ending = [".yaml", ".yml", ".json"].first { name.lowercased().hasSuffix($0) }
    return String(name.dropLast(ending?.count ?? 0))
}

/// Keys whose entries are declarations.
private let containers: Set<String> = ["$defs", "definitions", "schemas", "components"]

/// Keys under which a schema is used.
private let usePlaces: Set<String> = [
    "properties", "patternProperties", "additionalProperties", "items", "prefixItems", "additionalItems",
    "allOf",
    "oneOf", "anyOf", "not", "if", "then", "else", "contains", "dependentSchemas", "propertyNames",
    "unevaluatedItems", "unevaluatedProperties", "paths", "webhooks", "callbacks", "pathItems", "requestBody",
    "requestBodies", "responses", "parameters", "headers", "content", "schema",
]

// MARK: Names

/// `components.schemas`, and then the definitions, in the order in which references led to them.
///
/// A component that is nothing but a reference to a definition gives it its name. Definitions with one name are told apart
/// by what is around them, all of them, so that which of them is met first does not matter.
func nameSchemas(_ components: [OpenAPIModel.NamedSchema], _ reading: inout Reading) -> [OpenAPIModel
    .NamedSchema]
{
    guard !reading.definitions.isEmpty else { return components }
    var named = components
    var pending = reading.definitions
    let positions = Dictionary(
        pending.enumerated().map { ($1.schema, $0) }, uniquingKeysWith: { first, _ in first })
    var isTaken = [Bool](repeating: false, count: pending.count)
    for index in named.indices where named[index].isBareReference {
        guard let target = reading.schemas[named[index].schema.index].target,
            let position = positions[target],
            !isTaken[position]
        else { continue }
        isTaken[position] = true
        named[index].schema = target
    }
    pending = zip(pending, isTaken).filter { !$1 }.map(\.0)
    var taken: [String: Span] = [:]
    for component in named {
        taken[letters(component.uniqueName)] = reading.schemas[component.schema.index].origin.span
    }
    let groups = Dictionary(grouping: pending.indices) { letters(pending[$0].wireName) }
    var chosen: [Int: String] = [:]
    for (name, members) in groups.sorted(by: { $0.value[0] < $1.value[0] }) {
        let other = taken[name]
        if other == nil, members.count == 1 { continue }
        guard let names = qualifiedNames(members.map { pending[$0] }, isAlone: other == nil) else { continue }
        for (member, name) in zip(members, names) { chosen[member] = name }
        reading.report.add(sharedName(members.map { pending[$0] }, names, other))
    }
    for (index, definition) in pending.enumerated() {
        named.append(
            OpenAPIModel.NamedSchema(
                wireName: definition.wireName, uniqueName: chosen[index] ?? definition.wireName,
                schema: definition.schema, isElsewhere: true))
    }
    return named
}

private func sharedName(_ members: [Definition], _ names: [String], _ other: Span?) -> Diagnostic {
    let places = members.map(\.span) + (other.map { [$0] } ?? [])
    return .sharedSchemaName(members[0].wireName, names, at: places[0], others: Array(places.dropFirst()))
}

/// The first word around each that no other has there; where there is none, as many words as tell them apart. Nil when
/// nothing does, as for files whose names differ only in case.
private func qualifiedNames(_ members: [Definition], isAlone: Bool) -> [String]? {
    let depth = members.map(\.surroundings.count).max() ?? 0
    for level in 0..<depth {
        let words = members.map { $0.surroundings.dropFirst(level).first ?? "" }
        guard Set(words.map(letters)).count == members.count, isAlone || !words.contains("") else { continue }
        return zip(members, words).map { $1.isEmpty ? $0.wireName : "\($1)/\($0.wireName)" }
    }
    for count in 1...max(depth, 1) {
        let names = members.map {
            ($0.surroundings.prefix(count).reversed() + [$0.wireName]).joined(separator: "/")
        }
        if Set(names.map(letters)).count == members.count { return names }
    }
    return nil
}

/// What is left of a name when two that look alike should count as one.
private func letters(_ name: String) -> String {
    String(
        name.lowercased().unicodeScalars.filter {
            $0.properties.isAlphabetic || $0.properties.numericType != nil
        })
}

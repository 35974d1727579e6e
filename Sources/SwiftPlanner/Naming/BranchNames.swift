import SchemaGraph

/// The words that tell a branch from the others: its title, tag, constant, the property that only it requires, or its kind.
func branchWords(_ branch: UnionShape.Branch, in union: UnionShape, _ graph: APIGraph) -> [String] {
    if let name = branch.chosenName { return words(of: name) }
    let use = graph.resolved(branch.use)
    if let name = graph[branch.use.schema].componentName { return words(of: name) }
    if let name = graph[use.schema].componentName { return words(of: name) }
    if let tag = branch.tags.first { return words(of: tag) }
    switch graph[use.schema].shape {
    case .object(let object):
        if let constant = object.properties.lazy.compactMap({ onlyValue(of: $0, graph) }).first {
            return words(of: constant)
        }
        let others = union.branches.filter { $0.use != branch.use }.flatMap { propertyNames(of: $0, graph) }
        let own = object.properties.filter { !others.contains($0.wireName) }
        let telling = own.first(where: \.isRequired) ?? own.first
        return telling.map { words(of: $0.wireName) } ?? wordsOfKind(object, beside: branch, in: union, graph)
    case .enumeration(let enumeration):
        return enumeration.members.count == 1
            ? constantWords(enumeration.members[0].value) : [kindWord(use, graph), "option"]
    default: return [kindWord(use, graph)]
    }
}

/// `["string", "id"]`: the property that is of another kind in every other branch.
private func wordsOfKind(
    _ object: ObjectShape, beside branch: UnionShape.Branch, in union: UnionShape, _ graph: APIGraph
) -> [String] {
    let others = union.branches.filter { $0.use != branch.use }.map {
        graph[graph.resolved($0.use).schema].shape
    }
    let telling = object.properties.first { property in
        let kind = kindWord(graph.resolved(property.use), graph)
        return others.allSatisfy { shape in
            guard case .object(let other) = shape,
                let same = other.properties.first(where: { $0.wireName == property.wireName })
            else { return false }
            return kindWord(graph.resolved(same.use), graph) != kind
        }
    }
    guard let telling else { return ["object"] }
    return [kindWord(graph.resolved(telling.use), graph)] + words(of: telling.wireName)
}

private func onlyValue(of property: Property, _ graph: APIGraph) -> String? {
    guard case .enumeration(let shape) = graph[graph.resolved(property.use).schema].shape,
        shape.members.count == 1,
        case .string(let value) = shape.members[0].value
    else { return nil }
    return value
}

private func propertyNames(of branch: UnionShape.Branch, _ graph: APIGraph) -> [String] {
    guard case .object(let object) = graph[graph.resolved(branch.use).schema].shape else { return [] }
    return object.properties.map(\.wireName)
}

private func constantWords(_ value: ConstantValue) -> [String] {
    switch value {
    case .string(let text): words(of: text)
    case .number(let text): words(of: text)
    case .bool(let flag): [flag ? "true" : "false"]
    }
}

/// What a value of a schema is called when nothing else is known of it.
private func kindWord(_ use: SchemaUse, _ graph: APIGraph) -> String {
    switch graph[use.schema].shape {
    case .object: return "object"
    case .map(let element):
        let word = kindWord(graph.resolved(element), graph)
        return word == "json" ? "object" : "\(word)Map"
    case .list(let element):
        let element = graph.resolved(element)
        if let name = graph[element.schema].componentName { return "\(lowerCamel(words(of: name)))s" }
        let word = kindWord(element, graph)
        return word == "json" ? "array" : "\(word)s"
    case .enumeration(let shape):
        switch shape.base {
        case .string: return "string"
        case .boolean: return "bool"
        case .integer, .number, .mixed: return "value"
        }
    case .union: return "union"
    case .alias(let next): return kindWord(next, graph)
    case .scalar(let scalar): return scalar.word
    case .any: return "json"
    case .null: return "null"
    }
}

extension Scalar {
    fileprivate var word: String {
        switch self {
        case .boolean: "bool"
        case .integer: "integer"
        case .number: "number"
        case .string: "string"
        case .binary: "data"
        }
    }
}

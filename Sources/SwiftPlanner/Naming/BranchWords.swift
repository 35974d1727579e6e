import Diagnostics
import SchemaGraph

/// The words that tell a branch from the others: its title, tag, constant, the property that only it requires, or its kind.
func branchWords(_ branch: UnionShape.Branch, in union: UnionShape, _ graph: APIGraph) -> [String] {
    if let name = branch.chosenName { return words(of: name) }
    let use = graph.resolved(branch.use)
    if let name = graph[branch.use.schema].componentName { return words(of: name) }
    if let name = graph[use.schema].componentName { return words(of: name) }
    if let tag = branch.tags.min() { return words(of: tag) }
    switch graph[use.schema].shape {
    case .object(let object) where !object.isTuple:
        if let words = tellingConstant(of: object, branch, in: union, graph) { return words }
        if let words = tellingValues(of: object, branch, in: union, graph) { return words }
        let others = ExactSet(
            union.branches.filter { $0.use != branch.use }.flatMap {
                properties(of: $0, graph).map(\.wireName)
            })
        let own = object.properties.filter { !others.contains($0.wireName) }
        let telling = own.min { ($0.isRequired ? 0 : 1, $0.wireName) < ($1.isRequired ? 0 : 1, $1.wireName) }
        if let telling { return words(of: telling.wireName) }
        return tellingConstant(inside: object, branch, in: union, graph)
            ?? tellingRequirement(of: object, branch, in: union, graph)
            ?? wordsOfKind(object, beside: branch, in: union, graph)
    case .enumeration(let enumeration):
        return enumeration.members.count == 1
            ? constantWords(enumeration.members[0].value) : kindWords(use, graph) + ["option"]
    default: return kindWords(use, graph)
    }
}

/// The constant that a branch has where others have another, or else a text that it has: `["card"]`, `["version", "3"]`,
/// `["not", "deleted"]`.
private func tellingConstant(
    of object: ObjectShape, _ branch: UnionShape.Branch, in union: UnionShape, _ graph: APIGraph
) -> [String]? {
    let constants = object.properties.compactMap { property in
        onlyValue(of: property, graph).map { (name: property.wireName, value: $0) }
    }
    if constants.count == 1, constants[0].value.isText { return constantWords(constants[0].value) }
    let others = union.branches.filter { $0.use != branch.use }.map { properties(of: $0, graph) }
    let ranked = constants.compactMap { constant -> (rank: Int, name: String, value: ConstantValue)? in
        let isTelling = others.allSatisfy { other in
            !other.contains {
                haveSameScalars($0.wireName, constant.name) && onlyValue(of: $0, graph) == constant.value
            }
        }
        let rank = (isTelling ? 0 : 2) + (constant.value.isText ? 0 : 1)
        return rank == 3 ? nil : (rank, constant.name, constant.value)
    }
    guard let best = ranked.min(by: { ($0.rank, $0.name) < ($1.rank, $1.name) }) else { return nil }
    switch best.value {
    case .string(let text): return words(of: text)
    case .number(let text): return words(of: best.name) + words(of: text)
    case .bool(let flag): return (flag ? [] : ["not"]) + words(of: best.name)
    }
}

/// The text that a property of a property always has, where it has another in every other branch.
private func tellingConstant(
    inside object: ObjectShape, _ branch: UnionShape.Branch, in union: UnionShape, _ graph: APIGraph
) -> [String]? {
    func texts(_ properties: [Property]) -> [[String]: String] {
        var texts: [[String]: String] = [:]
        for outer in properties {
            guard case .object(let object) = graph[graph.resolved(outer.use).schema].shape else { continue }
            for inner in object.properties {
                texts[[outer.wireName, inner.wireName]] = onlyText(of: inner, graph)
            }
        }
        return texts
    }
    let own = texts(object.properties)
    let others = union.branches.filter { $0.use != branch.use }.map { texts(properties(of: $0, graph)) }
    let telling = own.filter { place, text in others.allSatisfy { $0[place].map { $0 != text } ?? false } }
    return telling.min { $0.key.lexicographicallyPrecedes($1.key) }.map { words(of: $0.value) }
}

/// The first property by name that only this branch requires.
private func tellingRequirement(
    of object: ObjectShape, _ branch: UnionShape.Branch, in union: UnionShape, _ graph: APIGraph
) -> [String]? {
    let others = union.branches.filter { $0.use != branch.use }.flatMap { properties(of: $0, graph) }
    let names = ExactSet(others.filter(\.isRequired).map(\.wireName))
    let own = object.properties.filter { $0.isRequired && !names.contains($0.wireName) }
    return own.map(\.wireName).min().map { words(of: $0) }
}

/// The two or three values of a property, the first by name, for which every other branch lists others: `["a", "or", "b"]`.
private func tellingValues(
    of object: ObjectShape, _ branch: UnionShape.Branch, in union: UnionShape, _ graph: APIGraph
) -> [String]? {
    let others = union.branches.filter { $0.use != branch.use }.map { properties(of: $0, graph) }
    let telling = object.properties.filter { property in
        let values = listedValues(of: property, graph)
        return (2...3).contains(values.count)
            && others.allSatisfy { other in
                guard let same = other.first(named: property.wireName) else {
                    return false
                }
                let theirs = listedValues(of: same, graph)
                return !theirs.isEmpty && !values.contains(where: theirs.contains)
            }
    }
    guard let first = telling.min(by: { $0.wireName < $1.wireName }) else { return nil }
    let values = listedValues(of: first, graph).sorted { $0.text < $1.text }
    let found = Array(values.map { words(of: $0.text) }.joined(separator: ["or"]))
    return values.allSatisfy(\.isText) ? found : words(of: first.wireName) + found
}

/// `["string", "id"]`: the first property by name that is of another kind in every other branch.
private func wordsOfKind(
    _ object: ObjectShape, beside branch: UnionShape.Branch, in union: UnionShape, _ graph: APIGraph
) -> [String] {
    let others = union.branches.filter { $0.use != branch.use }.map { properties(of: $0, graph) }
    let telling = object.properties.filter { property in
        let kind = kindWords(graph.resolved(property.use), graph)
        return others.allSatisfy { other in
            guard let same = other.first(named: property.wireName) else { return false }
            return kindWords(graph.resolved(same.use), graph) != kind
        }
    }
    guard let first = telling.min(by: { $0.wireName < $1.wireName }) else { return ["object"] }
    return kindWords(graph.resolved(first.use), graph) + words(of: first.wireName)
}

/// What a branch is besides its name: the properties that it requires, or all where none is required.
func signature(of branch: UnionShape.Branch, _ graph: APIGraph) -> [String] {
    let all = properties(of: branch, graph)
    let required = all.filter(\.isRequired)
    let names = (required.isEmpty ? all : required).map(\.wireName).sorted()
    if !names.isEmpty { return Array(names.prefix(3).map { words(of: $0) }.joined(separator: ["and"])) }
    let use = graph.resolved(branch.use)
    if case .list(let element) = graph[use.schema].shape {
        // A list may hold itself.
        let item = graph[graph.resolved(element).schema]
        if let name = item.componentName { return words(of: name) + ["list"] }
        let element = UnionShape.Branch(use: element, origin: branch.origin)
        return signature(of: element, graph) + ["list"]
    }
    if case .object(let object) = graph[use.schema].shape, object.isTuple {
        let kinds = object.properties.prefix(3).map { elementWords($0.use, graph) }
        return Array(kinds.joined(separator: ["and"]))
    }
    return kindWords(use, graph) + ["value"]
}

/// How the description spells what a branch is called for. Nil for a branch that has no name there.
func branchSpelling(_ branch: UnionShape.Branch, _ graph: APIGraph) -> String? {
    branch.chosenName ?? graph[branch.use.schema].componentName
        ?? graph[graph.resolved(branch.use).schema].componentName ?? branch.tags.min()
}

/// The keys of a union's branches, which say what they are and not which number they have, unless nothing else can be said.
func branchKeys(_ union: UnionShape, of owner: String, _ graph: APIGraph) -> [String] {
    var keys = union.branches.map { branchKey($0, of: owner, graph) }
    // Of branches that are alike, their words say more than what they require, and then only their place does.
    for more in [
        { NameKey.step(branchWords($0, in: union, graph).joined(separator: " ")) },
        { lastStep(of: $0.origin.pointer) },
    ] as [(UnionShape.Branch) -> String] {
        let counts = Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +)
        guard counts.count < keys.count else { break }
        for (index, key) in keys.enumerated() where counts[key] != 1 {
            keys[index] = "\(key):\(more(union.branches[index]))"
        }
    }
    return keys
}

private func branchKey(_ branch: UnionShape.Branch, of owner: String, _ graph: APIGraph) -> String {
    if let name = branchSpelling(branch, graph) { return "\(owner)/oneOf/\(NameKey.step(name))" }
    let all = properties(of: branch, graph)
    let constants = all.compactMap { property in
        onlyText(of: property, graph).map { "\(property.wireName)=\($0)" }
    }
    let telling = constants.isEmpty ? all.filter(\.isRequired).map(\.wireName) : constants
    if !telling.isEmpty { return "\(owner)/oneOf/\(NameKey.step(telling.sorted().joined(separator: ",")))" }
    let kind = signature(of: branch, graph).joined(separator: " ")
    return "\(owner)/oneOf/\(all.isEmpty ? kind : lastStep(of: branch.origin.pointer))"
}

/// `1` of `openapi.yaml#/components/schemas/Pet/oneOf/1`.
private func lastStep(of pointer: String) -> String {
    pointer.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? ""
}

private func onlyValue(of property: Property, _ graph: APIGraph) -> ConstantValue? {
    let values = listedValues(of: property, graph)
    return values.count == 1 ? values[0] : nil
}

private func onlyText(of property: Property, _ graph: APIGraph) -> String? {
    onlyValue(of: property, graph).flatMap { $0.isText ? $0.text : nil }
}

/// None where a property may be anything else.
private func listedValues(of property: Property, _ graph: APIGraph) -> [ConstantValue] {
    guard case .enumeration(let shape) = graph[graph.resolved(property.use).schema].shape else { return [] }
    return shape.members.map(\.value)
}

private func properties(of branch: UnionShape.Branch, _ graph: APIGraph) -> [Property] {
    guard case .object(let object) = graph[graph.resolved(branch.use).schema].shape, !object.isTuple
    else { return [] }
    return object.properties
}

private func constantWords(_ value: ConstantValue) -> [String] {
    switch value {
    case .string(let text): words(of: text)
    case .number(let text): words(of: text)
    case .bool(let flag): [flag ? "true" : "false"]
    }
}

/// What a value of a schema is called when nothing else is known of it.
private func kindWords(_ use: SchemaUse, _ graph: APIGraph) -> [String] {
    switch graph[use.schema].shape {
    case .object(let object): return [object.isTuple ? "tuple" : "object"]
    case .map(let element):
        let found = elementWords(element, graph)
        return found == ["json"] ? ["object"] : found + ["map"]
    case .list(let element):
        let element = graph.resolved(element)
        if case .list(let inner) = graph[element.schema].shape, graph[element.schema].componentName == nil {
            return elementWords(inner, graph) + ["lists"]
        }
        let found = elementWords(element, graph)
        return found == ["json"] ? ["array"] : found.dropLast() + found.suffix(1).map { plural($0) }
    case .enumeration(let shape):
        switch shape.base {
        case .string: return ["string"]
        case .boolean: return ["bool"]
        case .integer, .number, .mixed: return ["value"]
        }
    case .union: return ["union"]
    case .alias(let next): return kindWords(next, graph)
    case .scalar(let scalar): return [scalar.word]
    case .any: return ["json"]
    case .null: return ["null"]
    }
}

/// Of what has a name, the name: lists and maps may hold themselves.
private func elementWords(_ element: SchemaUse, _ graph: APIGraph) -> [String] {
    let element = graph.resolved(element)
    return graph[element.schema].componentName.map { words(of: $0) } ?? kindWords(element, graph)
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

extension Shape {
    /// Whether an inline schema of this shape is a declaration of its own.
    var becomesType: Bool {
        switch self {
        case .object, .union: true
        case .enumeration(let shape): shape.becomesType
        case .list, .map, .scalar, .alias, .any, .null: false
        }
    }
}

extension EnumerationShape {
    /// Booleans that are listed are booleans.
    var becomesType: Bool { base != .boolean }
}

extension Response {
    var isSuccess: Bool {
        switch status {
        case .code(let code): code < 400
        case .range(let first): first < 4
        case .default: false
        }
    }
}

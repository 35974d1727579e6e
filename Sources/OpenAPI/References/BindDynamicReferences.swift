/// Leads each `$dynamicRef` to the schema that is meant in the place it is reached from (JSON Schema 2020-12 core §8.2.3.2).
///
/// A schema with an `$id` that refers to another, and declares a `$dynamicAnchor` that the other's dynamic references name,
/// gets that other as a copy in which they lead to its own anchor: the items of a list, the children of a stricter tree.
func bindDynamicReferences(_ reading: inout Reading) {
    let dynamic = reading.schemas.indices.filter { reading.schemas[$0].dynamicName != nil }
    guard !dynamic.isEmpty else { return }
    var binding = DynamicBinding(reading, dynamic)
    let count = reading.schemas.count
    for index in 0..<count {
        // A description is no scope: only what is a schema as a whole is one.
        guard reading.schemas[index].dynamicName == nil, let reference = reading.schemas[index].reference,
            reference.home != .main, let target = reading.schemas[index].target
        else { continue }
        let anchors = binding.anchors(in: reference.home, &reading)
        reading.schemas[index].target = binding.copy(of: target, under: anchors, &reading)
    }
}

/// Reads what dynamic references may lead to, which nothing else may refer to.
func readDynamicAnchors(_ reading: inout Reading) {
    let names = Set(reading.schemas.compactMap(\.dynamicName))
    guard !names.isEmpty else { return }
    let homes = Set(reading.schemas.map(\.home)).sorted { ($0.tree, $0.base) < ($1.tree, $1.base) }
    for home in homes { _ = dynamicAnchors(names, in: home, &reading) }
}

/// The schemas of a scope that have one of the names as their `$dynamicAnchor`.
private func dynamicAnchors(_ names: Set<String>, in home: Home, _ reading: inout Reading) -> [String:
    SchemaObject
    .ID]
{
    let root = reading.resourceRoot(in: home)
    var anchors: [String: SchemaObject.ID] = [:]
    for name in names.sorted() {
        guard let site = reading.anchored(name, in: root), site.node["$dynamicAnchor"]?.string == name
        else { continue }
        anchors[name] = readSchema(site, &reading)
    }
    return anchors
}

private struct DynamicBinding {
    /// What dynamic references mean, by their names: the scopes that were entered first win.
    typealias Anchors = [String: SchemaObject.ID]

    private struct Copy: Hashable {
        var schema: SchemaObject.ID
        var anchors: Anchors
    }

    private let originals: [SchemaObject]
    private let names: Set<String>
    /// By name, and by `SchemaObject.ID.index`: whether a dynamic reference of that name is reached from there.
    private var isReached: [String: [Bool]] = [:]
    private var known: [Home: Anchors] = [:]
    private var copies: [Copy: SchemaObject.ID] = [:]
    /// How many more copies are made: scopes within scopes multiply.
    private var budget: Int

    init(_ reading: Reading, _ dynamic: [Int]) {
        originals = reading.schemas
        names = Set(dynamic.compactMap { reading.schemas[$0].dynamicName })
        budget = 4 * originals.count + 1000
        var users: [[Int]] = Array(repeating: [], count: originals.count)
        for (index, schema) in originals.enumerated() {
            for part in schema.parts + (schema.target.map { [$0] } ?? []) { users[part.index].append(index) }
        }
        for name in names {
            var isReached = [Bool](repeating: false, count: originals.count)
            var pending = dynamic.filter { originals[$0].dynamicName == name }
            while let next = pending.popLast() {
                guard !isReached[next] else { continue }
                isReached[next] = true
                pending += users[next]
            }
            self.isReached[name] = isReached
        }
    }

    /// The dynamic anchors of a scope that dynamic references name.
    mutating func anchors(in home: Home, _ reading: inout Reading) -> Anchors {
        if let found = known[home] { return found }
        let anchors = dynamicAnchors(names, in: home, &reading)
        known[home] = anchors
        return anchors
    }

    /// `schema` as it is when it is reached from scopes that have `anchors`.
    mutating func copy(
        of schema: SchemaObject.ID, under anchors: Anchors, _ reading: inout Reading
    ) -> SchemaObject.ID {
        guard originals.indices.contains(schema.index), !anchors.isEmpty else { return schema }
        let own = self.anchors(in: originals[schema.index].home, &reading)
        let outer = anchors.filter { isReached[$0.key]?[schema.index] == true && own[$0.key] != $0.value }
        guard !outer.isEmpty else { return schema }
        let anchors = outer.merging(own) { outer, _ in outer }
        let key = Copy(schema: schema, anchors: anchors)
        if let known = copies[key] { return known }
        guard budget > 0 else { return schema }
        budget -= 1
        let id = SchemaObject.ID(index: reading.schemas.count)
        copies[key] = id
        reading.schemas.append(originals[schema.index])
        var result = originals[schema.index]
        result.isNoted = false
        result.replaceParts { copy(of: $0, under: anchors, &reading) }
        // Where no such anchor stands beside it, it is a reference like any other.
        if let name = result.dynamicName, own[name] != nil, let meant = anchors[name] {
            result.target = meant
        } else {
            result.target = result.target.map { copy(of: $0, under: anchors, &reading) }
        }
        reading.schemas[id.index] = result
        return id
    }
}

extension SchemaObject {
    /// The schemas that stand in it.
    fileprivate var parts: [ID] {
        var parts: [ID] = []
        var copy = self
        copy.replaceParts {
            parts.append($0)
            return $0
        }
        return parts
    }

    fileprivate mutating func replaceParts(_ change: (ID) -> ID) {
        for index in properties.indices { properties[index].schema = change(properties[index].schema) }
        for index in patterns.indices { patterns[index].schema = change(patterns[index].schema) }
        if case .schema(let rest) = additional { additional = .schema(change(rest)) }
        keys = keys.map(change)
        items = items.map(change)
        prefixItems = prefixItems.map(change)
        allOf = allOf.map(change)
        oneOf = oneOf.map(change)
        anyOf = anyOf.map(change)
    }
}

import Documents
import JSONText
import SchemaGraph

/// Which schemas values are held against as they are written, besides what types keep of them.
package enum HeldSchemas: Sendable {
    /// Those that say what no type says: `not`, `if`, `contains`, `unevaluatedItems` and their kind.
    case untyped
    /// All: listed values, exclusive branches and whatever else types are generous about are kept to the letter.
    case all
}

/// Writes down the schemas that values are held against as a whole, with all that they refer to. Each schema among them
/// learns its name.
func holdSchemas(_ held: HeldSchemas, _ reading: inout Reading) -> [HeldSchema] {
    if held == .all { takeAtTheirWord(&reading) }
    let roots = held == .all ? outermostSchemas(reading) : untoldSchemas(reading)
    guard !roots.isEmpty else { return [] }
    let listed = held == .all ? CheckableSchemas.ListedValues.kept : .open
    var schemas = CheckableSchemas(plainNames: listed)
    var numbers: [Int] = []
    for place in roots {
        guard let id = reading.schemaIDs[place], let site = reading.site(at: place) else { continue }
        let number = schemas.number(of: site, listed: listed)
        reading.schemas[id.index].heldName = schemas.names[number]
        numbers.append(number)
    }
    schemas.finish(&reading)
    // Compiled to find what cannot be: from here on it accepts all, as it does where values are checked.
    _ = schemas.compile(numbers)
    return schemas.names.indices.map { number in
        let name = schemas.names[number]
        return HeldSchema(
            name: name, member: "\(JSONValue.string(name)):\(schemas.texts[number])",
            references: schemas.references[number].sorted().map { schemas.names[$0] })
    }
}

/// Nothing is made of what schemas only suggest: a format alone is no string, an array may go on after its first elements,
/// and properties that lead to nothing but each other make no object.
private func takeAtTheirWord(_ reading: inout Reading) {
    for index in hollowObjects(reading) {
        reading.schemas[index].properties = []
        reading.schemas[index].hasProperties = false
        reading.schemas[index].required = []
        reading.schemas[index].additional = nil
        reading.schemas[index].constraints = Constraints()
    }
    for index in reading.schemas.indices {
        let schema = reading.schemas[index]
        if schema.types.isEmpty { reading.schemas[index].format = nil }
        guard !schema.prefixItems.isEmpty, schema.items == nil else { continue }
        var origin = schema.origin
        origin.pointer += "/items"
        reading.schemas[index].items = SchemaObject.ID(index: reading.schemas.count)
        reading.schemas.append(SchemaObject(origin: origin))
    }
}

/// Schemas without a `type` whose properties hold only such schemas again. No end of them is an object for certain.
private func hollowObjects(_ reading: Reading) -> Set<Int> {
    let parts = partsOfObjects(reading)
    var hollow = Set(
        reading.schemas.indices.filter { reading.schemas[$0].mayBeHollow && !parts.contains($0) })
    var before = 0
    while hollow.count != before {
        before = hollow.count
        hollow = hollow.filter { index in
            reading.schemas[index].held.allSatisfy { hollow.contains(target(of: $0, reading)) }
        }
    }
    return hollow
}

/// What schemas that say something themselves are composed of: its properties are theirs.
private func partsOfObjects(_ reading: Reading) -> Set<Int> {
    var pending: [SchemaObject.ID] = []
    for schema in reading.schemas where !schema.isWrapper {
        pending += schema.allOf + [schema.target].compactMap(\.self)
        if !schema.properties.isEmpty || !schema.allOf.isEmpty { pending += schema.oneOf + schema.anyOf }
    }
    var parts: Set<Int> = []
    while let part = pending.popLast() {
        guard parts.insert(part.index).inserted else { continue }
        pending += reading.schemas[part.index].allOf
        pending += [reading.schemas[part.index].target].compactMap(\.self)
    }
    return parts
}

/// Where references lead that have nothing beside them.
private func target(of id: SchemaObject.ID, _ reading: Reading) -> Int {
    var id = id
    // Rings of references are cut by now.
    while let next = reading.schemas[id.index].target, reading.schemas[id.index].isWrapper { id = next }
    return id.index
}

/// The places of all schemas that stand in no other, in the order of their pointers, those aside that are only references.
func outermostSchemas(_ reading: Reading) -> [Place] {
    var places: [Place] = []
    // What stands in a schema follows it at once.
    let all = reading.schemaIDs.keys.sorted { left, right in
        guard left.tree == right.tree else { return left.tree < right.tree }
        return left.pointer.utf8.lexicographicallyPrecedes(right.pointer.utf8) { rank($0) < rank($1) }
    }
    for place in all {
        if let last = places.last, last.tree == place.tree, place.pointer.hasPrefix(last.pointer + "/") {
            continue
        }
        places.append(place)
    }
    return places.sorted().filter { place in
        reading.schemaIDs[place].map { !reading.schemas[$0.index].isWrapper } ?? false
    }
}

/// A slash comes before all other characters.
private func rank(_ byte: UInt8) -> UInt8 { byte == UInt8(ascii: "/") ? 0 : byte }

/// The places of the schemas that say what no type says, themselves or in what they are made one object with.
private func untoldSchemas(_ reading: Reading) -> [Place] {
    var pending = reading.schemas.indices.filter { reading.schemas[$0].isUntold }
    guard !pending.isEmpty || !reading.limiting.isEmpty else { return [] }
    let wholes = SchemaWholes(reading.schemas)
    var untold = Set(pending)
    while let part = pending.popLast() {
        for whole in wholes[part] where untold.insert(whole).inserted { pending.append(whole) }
    }
    untold.formUnion(lostLimits(reading, wholes))
    let found = reading.schemaIDs.filter {
        untold.contains($0.value.index) && !reading.schemas[$0.value.index].isWrapper
    }
    return found.keys.sorted()
}

extension SchemaObject {
    /// What its keywords for objects say of values in it.
    fileprivate var held: [ID] {
        guard case .schema(let additional) = additional else { return properties.map(\.schema) }
        return properties.map(\.schema) + [additional]
    }

    /// Nothing but keywords for objects tells what it is.
    fileprivate var mayBeHollow: Bool {
        types.isEmpty && !held.isEmpty && values == nil && reference == nil && !isComposed && format == nil
            && patterns.isEmpty && items == nil && prefixItems.isEmpty && chosenType == nil
    }

    /// It is one other schema, with nothing but words beside it.
    fileprivate var isWrapper: Bool {
        guard !isUntold, types.isEmpty, properties.isEmpty, required.isEmpty, constraints.isEmpty,
            values == nil,
            items == nil, prefixItems.isEmpty, oneOf.isEmpty, anyOf.isEmpty, additional == nil,
            patterns.isEmpty
        else { return false }
        return (target == nil ? 0 : 1) + allOf.count == 1
    }
}

extension Place: Comparable {
    static func < (left: Place, right: Place) -> Bool {
        (left.tree, left.pointer) < (right.tree, right.pointer)
    }
}

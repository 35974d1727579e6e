import Diagnostics
import SchemaGraph

/// What each schema is part of: by `allOf`, by a reference, or as a branch that only requires properties.
struct SchemaWholes {
    private var wholes: [Int: [Int]] = [:]
    /// Parts that are written where they are used, and no types of their own.
    private(set) var inline: Set<Int> = []

    init(_ schemas: [SchemaObject]) {
        for index in schemas.indices {
            for part in schemas[index].allOf { add(part.index, of: index) }
            for branches in [schemas[index].oneOf, schemas[index].anyOf] {
                for branch in branches where schemas[branch.index].isOnlyRequirement {
                    add(branch.index, of: index)
                }
            }
            if let target = schemas[index].target { wholes[target.index, default: []].append(index) }
        }
    }

    private mutating func add(_ part: Int, of whole: Int) {
        wholes[part, default: []].append(whole)
        inline.insert(part)
    }

    subscript(part: Int) -> [Int] { wholes[part] ?? [] }

    /// The schema, and all that it is part of.
    func around(_ part: Int) -> [Int] {
        var found = [part]
        var seen: Set = [part]
        var next = 0
        while next < found.count, found.count < 1000 {
            found += self[found[next]].filter { seen.insert($0).inserted }
            next += 1
        }
        return found
    }
}

/// The schemas of whose limits no type keeps all, so that values are held against the schema as a whole: what limits one of
/// several types, which properties a map has, branches of limits beside other parts, and what one part asks of a property
/// that another describes.
func lostLimits(_ reading: Reading, _ wholes: SchemaWholes) -> Set<Int> {
    guard !reading.limiting.isEmpty else { return [] }
    let search = LimitSearch(schemas: reading.schemas, wholes: wholes)
    var lost: Set<Int> = []
    var properties: [Int: [SchemaObject.ID]] = [:]
    for id in reading.limiting {
        lost.formUnion(wholes.around(id.index).filter { search.isLost(id, in: $0) })
        if reading.schemas[id.index].asksOnly(in: reading.schemas) { properties[id.index] = [id] }
    }
    for index in reading.schemas.indices where !properties.isEmpty {
        for entry in reading.schemas[index].properties where properties[entry.schema.index] != nil {
            lost.formUnion(wholes.around(index).filter { search.isLost(entry, in: $0) })
        }
    }
    return lost.subtracting(wholes.inline)
}

/// The schemas while it is looked for what types do not keep.
private struct LimitSearch {
    let schemas: [SchemaObject]
    let wholes: SchemaWholes

    /// Whether what `id` asks is not kept by the type of a schema that it is part of, or that it is.
    func isLost(_ id: SchemaObject.ID, in whole: Int) -> Bool {
        let asking = schemas[id.index]
        if asking.hasOnlyLimits { return whole != id.index }
        let parts = parts(of: whole)
        if parts.contains(where: isUnion), !parts.contains(where: { schemas[$0].addsToObject }) {
            return !isKeptByOnlyBranch(asking, parts) && !isKeptByEachBranch(asking, parts)
        }
        let hasProperties = parts.contains {
            !schemas[$0].properties.isEmpty || !schemas[$0].conditions.isEmpty
        }
        let isObject = parts.contains { schemas[$0].describesObject }
        if !hasProperties, asking.asksForPresence(in: schemas) || !asking.dependents.isEmpty { return true }
        if !hasProperties, isObject, !asking.required.isEmpty { return true }
        return asking.constraints.hasUnsignedBound && isUnsigned(parts)
    }

    /// Whether a property that a part only limits is described by another as what does not keep these limits.
    func isLost(_ entry: SchemaObject.PropertyEntry, in whole: Int) -> Bool {
        let described = parts(of: whole).compactMap { schemas[$0].properties.first(named: entry.wireName) }
            .map(\.schema).filter { $0 != entry.schema && !schemas[$0.index].asksOnly(in: schemas) }
        guard !described.isEmpty else { return false }
        let asking = schemas[entry.schema.index]
        if asking.isUntold || asking.hasOnlyLimits || asking.asksOfObjects(in: schemas) { return true }
        return asking.constraints.hasUnsignedBound
            || described.contains { parts(of: $0.index).contains(where: isUnion) }
    }

    /// The schema, and what it is composed of.
    private func parts(of whole: Int) -> [Int] {
        var found = [whole]
        var seen: Set = [whole]
        var next = 0
        while next < found.count, found.count < 200 {
            let schema = schemas[found[next]]
            let inner = schema.allOf + [schema.target].compactMap(\.self)
            found += inner.map(\.index).filter { seen.insert($0).inserted }
            next += 1
        }
        return found
    }

    /// Whether a value of it is one of several things, null aside or not.
    private func isUnion(_ index: Int) -> Bool {
        !branches(of: index).isEmpty || schemas[index].types.count > 1
    }

    private func branches(of index: Int) -> [SchemaObject.ID] {
        let schema = schemas[index]
        return [schema.oneOf, schema.anyOf].first { branches in
            !branches.allSatisfy { schemas[$0.index].isOnlyCheck }
        } ?? []
    }

    /// Whether there is one branch besides null, and what is asked is a limit of its values.
    private func isKeptByOnlyBranch(_ asking: SchemaObject, _ parts: [Int]) -> Bool {
        guard parts.count == 1, asking.required.isEmpty, !asking.asksOfObjects(in: schemas) else {
            return false
        }
        let others = branches(of: parts[0]).filter { !schemas[$0.index].isOnlyNull }
        if schemas[parts[0]].types.count > 1, others.isEmpty { return true }
        return others.count == 1 && !self.parts(of: others[0].index).contains(where: isUnion)
    }

    /// Whether only properties are asked for that each branch requires as well, or whose values tell the branches apart.
    private func isKeptByEachBranch(_ asking: SchemaObject, _ parts: [Int]) -> Bool {
        guard !asking.required.isEmpty, asking.constraints.isEmpty, !asking.asksOfObjects(in: schemas) else {
            return false
        }
        return asking.required.allSatisfy { name in parts.contains { requires(name.wireName, in: $0) } }
    }

    private func requires(_ name: String, in union: Int) -> Bool {
        if let tag = schemas[union].discriminator?.propertyName, haveSameScalars(tag, name) { return true }
        let branches = branches(of: union)
        return !branches.isEmpty
            && branches.allSatisfy { branch in
                self.parts(of: branch.index).contains { schemas[$0].required.contains(named: name) }
            }
    }

    /// Whether parts describe whole numbers that need all 64 bits.
    private func isUnsigned(_ parts: [Int]) -> Bool {
        let limits = parts.reduce(Constraints()) { $0.tightened(by: schemas[$1].constraints) }
        return limits.wholeFormat != nil && limits.hasUnsignedBound
            && parts.contains { schemas[$0].onlyType == .integer }
    }
}

extension SchemaObject {
    /// Whether nothing but what is asked of a value is said: limits, and branches of such.
    func asksOnly(in schemas: [SchemaObject]) -> Bool {
        if saysNothing { return true }
        return reference == nil && allOf.isEmpty && !isDescribed && format == nil && isComposed
            && (oneOf + anyOf).allSatisfy { schemas[$0.index].isOnlyCheck }
    }
}

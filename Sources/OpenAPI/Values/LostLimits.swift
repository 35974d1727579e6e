import Diagnostics
import SchemaGraph

/// What each schema is part of: by `allOf`, by a reference, or as a branch that only requires properties.
struct SchemaWholes {
    private var wholes: [Int: [Int]] = [:]
    private var unions: [Int: [Int]] = [:]
    /// Parts that are written where they are used, beside others, and no types of their own.
    private(set) var inline: Set<Int> = []

    init(_ schemas: [SchemaObject]) {
        for index in schemas.indices {
            for part in schemas[index].allOf {
                add(part.index, of: index, isAlone: schemas[index].allOf.count == 1)
            }
            for branches in [schemas[index].oneOf, schemas[index].anyOf] {
                for branch in branches {
                    if schemas[branch.index].isOnlyRequirement {
                        add(branch.index, of: index)
                    } else {
                        unions[branch.index, default: []].append(index)
                    }
                }
            }
            if let target = schemas[index].target { wholes[target.index, default: []].append(index) }
        }
    }

    private mutating func add(_ part: Int, of whole: Int, isAlone: Bool = false) {
        wholes[part, default: []].append(whole)
        if !isAlone { inline.insert(part) }
    }

    subscript(part: Int) -> [Int] { wholes[part] ?? [] }

    /// The schema, all that it is part of, and the unions that share their properties with it.
    func sharing(_ branch: Int) -> [Int] { around(branch) + (unions[branch] ?? []).flatMap(around) }

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
    var search = LimitSearch(reading.schemas)
    var lost: Set<Int> = []
    /// What only limits, and may be a property that another part describes.
    var silent: Set<Int> = []
    for id in reading.limiting {
        let asking = reading.schemas[id.index]
        for whole in wholes.around(id.index) where !lost.contains(whole) {
            if search.isLost(asking, in: whole) { lost.insert(whole) }
        }
        if asking.asksOnly(in: reading.schemas) { silent.insert(id.index) }
    }
    for index in reading.schemas.indices where !silent.isEmpty {
        for entry in reading.schemas[index].properties where silent.contains(entry.schema.index) {
            lost.formUnion(wholes.sharing(index).filter { search.isLost(entry, in: $0) })
        }
    }
    return lost.subtracting(wholes.inline)
}

/// The schemas while it is looked for what types do not keep.
private struct LimitSearch {
    /// A schema with all that it is composed of.
    struct Whole {
        var parts: [Int]
        var isUnion = false
        /// It has properties, or says what others are.
        var isAdding = false
        var hasProperties = false
        var isObject = false
        /// It describes whole numbers that need all 64 bits.
        var isUnsigned = false
    }

    let schemas: [SchemaObject]
    private var wholes: [Int: Whole] = [:]

    init(_ schemas: [SchemaObject]) { self.schemas = schemas }

    /// Whether what `asking` asks is not kept by the type of a schema that it is part of, or that it is.
    mutating func isLost(_ asking: SchemaObject, in index: Int) -> Bool {
        if asking.hasOnlyLimits { return true }
        let whole = whole(index)
        if whole.isUnion, !whole.isAdding {
            return asking.wantedNames(in: schemas).allSatisfy { mayHold($0, whole.parts) }
                && !isKeptByOnlyBranch(asking, whole.parts) && !isKeptByEachBranch(asking, whole.parts)
        }
        if !whole.hasProperties {
            if asking.asksForPresence(in: schemas) || !asking.dependents.isEmpty { return true }
            if whole.isObject, !asking.required.isEmpty { return true }
        }
        return whole.isUnsigned && asking.constraints.hasUnsignedBound
    }

    /// Whether a property that a part only limits is described by another as what does not keep these limits.
    mutating func isLost(_ entry: SchemaObject.PropertyEntry, in index: Int) -> Bool {
        let own = whole(index).parts
        let shared = own.flatMap { branches(of: $0) }.flatMap { parts(of: $0.index) }
        let described = (own + shared).compactMap {
            schemas[$0].properties.first(named: entry.wireName)?.schema
        }.filter { $0 != entry.schema && !schemas[$0.index].asksOnly(in: schemas) }
        guard !described.isEmpty else { return false }
        let asking = schemas[entry.schema.index]
        if asking.isUntold || asking.hasOnlyLimits || asking.asksOfObjects(in: schemas) { return true }
        return asking.constraints.hasUnsignedBound || described.contains { whole($0.index).isUnion }
    }

    private mutating func whole(_ index: Int) -> Whole {
        if let known = wholes[index] { return known }
        var whole = Whole(parts: parts(of: index))
        for part in whole.parts {
            whole.isUnion = whole.isUnion || isUnion(part)
            whole.isAdding = whole.isAdding || schemas[part].addsToObject
            whole.isObject = whole.isObject || schemas[part].describesObject
            whole.hasProperties =
                whole.hasProperties || !schemas[part].properties.isEmpty || !schemas[part].conditions.isEmpty
        }
        let limits = whole.parts.reduce(Constraints()) { $0.tightened(by: schemas[$1].constraints) }
        whole.isUnsigned =
            limits.wholeFormat != nil && limits.hasUnsignedBound
            && whole.parts.contains { schemas[$0].onlyType == .integer }
        wholes[index] = whole
        return whole
    }

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

    /// Whether values of some branch can hold the property. One that none describes is not kept, and so never there.
    private func mayHold(_ name: String, _ union: [Int], depth: Int = 0) -> Bool {
        if union.contains(where: { schemas[$0].types.count > 1 || schemas[$0].isTagged(by: name) }) {
            return true
        }
        return union.flatMap { branches(of: $0) }.contains { branch in
            let parts = parts(of: branch.index)
            let objects = parts.map { schemas[$0] }.filter(\.describesObject)
            let isMap = !objects.isEmpty && objects.allSatisfy(\.properties.isEmpty)
            return isMap || objects.contains { $0.keepsOthers || $0.properties.contains(named: name) }
                || (depth < 8 && mayHold(name, parts, depth: depth + 1))
        }
    }

    private func requires(_ name: String, in union: Int) -> Bool {
        if schemas[union].isTagged(by: name) { return true }
        let branches = branches(of: union)
        return !branches.isEmpty
            && branches.allSatisfy { branch in
                self.parts(of: branch.index).contains { schemas[$0].required.contains(named: name) }
            }
    }
}

extension SchemaObject {
    /// The properties that it asks for, in any of its branches too.
    fileprivate func wantedNames(in schemas: [SchemaObject]) -> [String] {
        let branches = (oneOf + anyOf).map { schemas[$0.index] }.filter(\.isOnlyRequirement)
        return (required + branches.flatMap(\.required)).map(\.wireName) + dependents.flatMap(\.names)
    }

    /// Whether it keeps what has no description of its own.
    fileprivate var keepsOthers: Bool {
        switch additional {
        case .anything, .schema: true
        case .forbidden, nil: !patterns.isEmpty
        }
    }

    fileprivate func isTagged(by name: String) -> Bool {
        discriminator.map { haveSameScalars($0.propertyName, name) } ?? false
    }

    /// Whether nothing but what is asked of a value is said: limits, and branches of such.
    func asksOnly(in schemas: [SchemaObject]) -> Bool {
        if saysNothing { return true }
        return reference == nil && allOf.isEmpty && !isDescribed && format == nil && isComposed
            && (oneOf + anyOf).allSatisfy { schemas[$0.index].isOnlyCheck }
    }
}

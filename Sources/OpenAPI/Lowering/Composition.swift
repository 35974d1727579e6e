import Diagnostics
import SchemaGraph

/// All that `allOf` and references bring together, in the order in which it is written.
struct Composition {
    /// Schemas that say something of objects.
    var objects: [SchemaObject.ID] = []
    /// Schemas that are unions, whatever else they are.
    var unions: [SchemaObject.ID] = []
    /// Schemas that describe strings, lists and whatever else is no object.
    var others: [SchemaObject.ID] = []
    /// Schemas that describe no object, and say which properties one has to have.
    var asking: [SchemaObject.ID] = []
    /// Schemas that only add limits, null or words.
    var silent: [SchemaObject.ID] = []
    /// Schemas that lead back to themselves.
    var endless: [SchemaObject.ID] = []
    fileprivate var seen: Set<SchemaObject.ID> = []
    fileprivate var path: [SchemaObject.ID] = []
}

extension Lowering {
    /// Adds a schema and all that it is composed of.
    func gather(_ id: SchemaObject.ID, into composition: inout Composition) {
        guard composition.seen.insert(id).inserted, composition.path.count < 200 else {
            if composition.path.contains(id) || composition.path.count >= 200 {
                composition.endless.append(id)
            }
            return
        }
        composition.path.append(id)
        let schema = model[id]
        if let target = schema.target { gather(target, into: &composition) }
        for branch in schema.allOf { gather(branch, into: &composition) }
        let branches = unionBranches(of: id)
        // A base lists its heirs as branches, and the heirs name the base in `allOf`: here the base is meant alone.
        let isBase = branches.contains { composition.path.contains(model[$0].target ?? $0) }
        let isUnion = !branches.isEmpty && !isBase && !schema.hasOnlyLimits
        if isUnion { composition.unions.append(id) }
        // What only some values hold makes no object of what stands alone, and adds to one that is composed of it.
        let isObject = schema.describesObject || (schema.types.isEmpty && !schema.conditions.isEmpty)
        if !isObject, schema.asksOfObjects(in: model.schemas) { composition.asking.append(id) }
        if isObject {
            composition.objects.append(id)
        } else if schema.describesOther {
            if !isUnion { composition.others.append(id) }
        } else if let type = schema.likelyType, type != .object, !isUnion, schema.format != nil {
            composition.others.append(id)
        } else if !isUnion, schema.target == nil, schema.allOf.isEmpty {
            composition.silent.append(id)
        }
        composition.path.removeLast()
    }

    /// What a reference and `allOf` lead to, those aside that only add words.
    func significantParts(of id: SchemaObject.ID) -> [SchemaObject.ID] {
        var parts = model[id].allOf.filter { !model[$0].saysNothing }
        if let target = model[id].target {
            // A component with nothing but limits is guessed to be a type.
            let isPart =
                !model[target].saysNothing || model[target].likelyType != nil || model[target].heldName != nil
            if isPart { parts.insert(target, at: 0) }
        }
        return parts
    }

    /// Whether `id` is one of the schemas that the union or base at `part` stands for.
    func isVariant(_ id: SchemaObject.ID, of part: SchemaObject.ID) -> Bool {
        let (id, base) = (standIns[id] ?? id, model[part].target ?? part)
        if let heirs = polymorphicHeirs(of: base) { return heirs.contains { $0.schema == id } }
        return unionBranches(of: base).contains { model[$0].target == id }
    }

    /// `allOf`, or a reference with keywords beside it.
    mutating func composed(_ id: SchemaObject.ID) -> Meaning {
        compositionDepth += 1
        defer { compositionDepth -= 1 }
        guard compositionDepth < Limits.composition else {
            let origin = model[id].origin
            warnOnce(.endlessComposition(origin.pointer, at: origin.span))
            degrade(origin, "it is composed of itself")
            return Meaning(shape: .any)
        }
        if let alias = wrapper(id) { return alias }
        var composition = Composition()
        gather(id, into: &composition)
        for part in composition.endless {
            warnOnce(.endlessComposition(model[part].origin.pointer, at: model[part].origin.span))
        }
        var meaning = composedMeaning(id, composition)
        let typed = composition.objects + composition.others
        meaning.isNullable =
            meaning.isNullable || model[id].isNullable || composition.silent.contains { model[$0].isNullable }
            || (!typed.isEmpty && typed.allSatisfy { model[$0].isNullable })
        return meaning
    }

    /// A schema that is one other schema, with nothing added but words, limits and null.
    private mutating func wrapper(_ id: SchemaObject.ID) -> Meaning? {
        let parts = significantParts(of: id)
        guard parts.count == 1, !model[id].addsToObject, model[id].required.isEmpty, model[id].values == nil,
            model[id].items == nil, model[id].prefixItems.isEmpty, unionBranches(of: id).isEmpty,
            !isVariant(id, of: parts[0])
        else { return nil }
        var limits = Constraints()
        var isNullable = model[id].isNullable
        for branch in model[id].allOf where branch != parts[0] {
            limits = limits.tightened(by: model[branch].constraints)
            isNullable = isNullable || model[branch].isNullable
        }
        if !model[id].constraints.isEmpty { limits = limits.tightened(by: model[id].constraints) }
        var meaning = limited(parts[0], by: limits)
        meaning.isNullable = isNullable
        return meaning
    }

    /// Another name for a schema, with limits of its own.
    mutating func limited(_ id: SchemaObject.ID, by limits: Constraints) -> Meaning {
        guard !limits.isEmpty else { return Meaning(shape: .alias(use(id))) }
        // A limit that is set here stands for the one further on, so it must not be the looser of the two.
        let inner = chain(from: id).reduce(Constraints()) { model[$1].constraints.tightened(by: $0) }
        let all = inner.tightened(by: limits)
        if leaf(of: id).kind == .integer(format: nil), let format = all.wholeFormat {
            return Meaning(shape: .scalar(.integer(format: format)), constraints: all)
        }
        return Meaning(shape: .alias(use(id)), constraints: all)
    }

    private mutating func composedMeaning(_ id: SchemaObject.ID, _ composition: Composition) -> Meaning {
        let origin = model[id].origin
        let adders = composition.objects.filter { model[$0].addsToObject }
        if let union = composition.unions.first, composition.others.isEmpty {
            if composition.unions.count > 1 {
                warnOnce(.looseComposition("several unions are wanted at once", at: origin.span))
                degrade(origin, "of several unions that are wanted at once, the first is typed")
            }
            if !adders.isEmpty { return distributed(id, union, over: composition) }
            return union == id ? unionMeaning(of: id) : ownUnion(union)
        }
        if composition.others.isEmpty {
            if composition.objects.isEmpty {
                let limits = composition.silent.first { model[$0].hasOnlyLimits }
                return limits.map { ownUnion($0) } ?? plainMeaning(of: id)
            }
            return mergedObject(composition.objects, asking: composition.asking, at: origin)
        }
        guard let object = adders.first, let other = composition.others.first else {
            return mergedOthers(composition, at: id)
        }
        let noun = plainKind(of: other).noun
        warnOnce(
            .conflictingTypes(
                "the value", noun, "an object", at: model[object].origin.span, other: model[other].origin.span
            ))
        return mergedObject(composition.objects, asking: composition.asking, at: origin)
    }

    /// The union that a part is. A component keeps its name.
    private mutating func ownUnion(_ id: SchemaObject.ID) -> Meaning {
        model[id].target == nil && model[id].allOf.isEmpty
            ? Meaning(shape: .alias(use(id))) : unionMeaning(of: id)
    }

    /// Of several descriptions of something that is no object, the narrowest, with the limits of all.
    private mutating func mergedOthers(_ composition: Composition, at id: SchemaObject.ID) -> Meaning {
        let parts = composition.others
        let kinds = parts.map { plainKind(of: $0) }
        let listed = kinds.lastIndex { if case .enumeration = $0 { true } else { false } }
        // An array may only be limited in one place, and say what is in it in another.
        let withItems = kinds.last == .array ? parts.lastIndex { model.saysItems($0) } : nil
        let chosen = listed ?? withItems ?? parts.count - 1
        for (part, kind) in zip(parts, kinds) where !kind.isCompatible(with: kinds[chosen]) {
            let taken = parts[chosen]
            warnOnce(
                .conflictingTypes(
                    "the value", kind.noun, kinds[chosen].noun, at: model[taken].origin.span,
                    other: model[part].origin.span))
        }
        var limits = Constraints()
        for part in parts + composition.silent where part != parts[chosen] {
            limits = limits.tightened(by: model[part].constraints)
        }
        let isOwn = parts[chosen] == id
        let lists = kinds.count { if case .enumeration = $0 { true } else { false } }
        if !isOwn, limits.isEmpty, lists < 2, model[parts[chosen]].target == nil {
            return Meaning(shape: .alias(use(parts[chosen])))
        }
        var meaning = plainMeaning(of: parts[chosen])
        meaning.constraints = limits.tightened(by: meaning.constraints)
        if case .scalar(.integer(format: nil)) = meaning.shape, let format = meaning.constraints.wholeFormat {
            meaning.shape = .scalar(.integer(format: format))
        }
        if case .enumeration(var shape) = meaning.shape {
            for part in parts where part != parts[chosen] {
                guard let other = readEnumeration(model[part]).shape?.members.map(\.value) else { continue }
                let both = shape.members.filter { other.contains($0.value) }
                if !both.isEmpty { shape.members = both }
            }
            meaning.shape = .enumeration(shape)
        }
        return meaning
    }

    /// A union whose branches all share the object parts: each branch becomes one object with both.
    private mutating func distributed(
        _ id: SchemaObject.ID, _ union: SchemaObject.ID, over composition: Composition
    ) -> Meaning {
        let origin = model[id].origin
        let (objects, asking) = (composition.objects, composition.asking)
        let branches = unionBranches(of: union).filter { !isNull($0) }
        distributionBudget -= branches.count
        guard distributionBudget > 0 else {
            warnOnce(
                .looseComposition("unions stand inside unions, and all share properties", at: origin.span))
            degrade(origin, "of an object that is also a union, only the shared properties are typed")
            return mergedObject(objects, asking: asking, at: origin)
        }
        let shared = (objects + asking).map { bare($0) }
        var results: [SchemaObject.ID] = []
        for branch in branches {
            if inherits(branch, from: objects) {
                results.append(branch)
                continue
            }
            let end = leaf(of: branch)
            guard end.kind == .object || end.kind == .union || end.kind == .anything else {
                let origin = model[branch].origin
                warnOnce(
                    .looseComposition(
                        "this branch is \(end.kind.noun), but the schema is an object", at: origin.span))
                degrade(origin, "a branch that is no object is left out of a union of objects")
                continue
            }
            var both = SchemaObject(origin: model[branch].origin)
            both.chosenName = model[branch].chosenName
            both.documentation = model[branch].documentation
            both.allOf = union == id ? shared + [branch] : [branch] + shared
            let combined = adopt(both)
            standIns[combined] = branch
            results.append(combined)
        }
        if results.isEmpty { return mergedObject(objects, asking: asking, at: origin) }
        return self.union(of: results, in: union)
    }

    /// What a schema says of itself, without what it is composed of.
    private mutating func bare(_ id: SchemaObject.ID) -> SchemaObject.ID {
        var schema = model[id]
        let shapes = Set(unionBranches(of: id))
        schema.allOf = []
        schema.oneOf.removeAll { shapes.contains($0) || !model[$0].isOnlyRequirement }
        schema.anyOf.removeAll { shapes.contains($0) || !model[$0].isOnlyRequirement }
        (schema.target, schema.reference) = (nil, nil)
        return adopt(schema)
    }

    /// Whether a branch has all that is shared already, as the heirs of a base have that lists them.
    private func inherits(_ branch: SchemaObject.ID, from objects: [SchemaObject.ID]) -> Bool {
        var composition = Composition()
        gather(branch, into: &composition)
        return objects.allSatisfy { composition.objects.contains($0) || !model[$0].addsToObject }
    }
}

extension LeafKind {
    /// Whether one of the two may be the narrower form of the other.
    func isCompatible(with other: LeafKind) -> Bool {
        family == other.family || self == .anything || other == .anything || self == .union || other == .union
    }

    private var family: String {
        switch self {
        case .null: "null"
        case .anything: "anything"
        case .object: "object"
        case .array: "array"
        case .union: "union"
        case .boolean, .enumeration(.boolean): "boolean"
        case .string, .enumeration(.string): "string"
        case .integer, .number, .enumeration(.integer), .enumeration(.number): "number"
        case .enumeration(.mixed): "mixed"
        }
    }
}

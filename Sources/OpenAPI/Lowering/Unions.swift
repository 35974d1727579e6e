import Diagnostics
import Documents
import SchemaGraph

extension Lowering {
    /// The branches of a schema that say what a value looks like: `oneOf`, or else `anyOf`.
    ///
    /// Branches that only require properties, or that only limit what the schema itself describes, are checks, not shapes.
    func unionBranches(of id: SchemaObject.ID) -> [SchemaObject.ID] {
        let first = shapes(model[id].oneOf, beside: id)
        return first.isEmpty ? shapes(model[id].anyOf, beside: id) : first
    }

    private func shapes(_ branches: [SchemaObject.ID], beside id: SchemaObject.ID) -> [SchemaObject.ID] {
        guard !branches.isEmpty else { return [] }
        let isDescribed = model[id].isDescribed
        let isDescribedAround = isDescribed || model[id].isComposedElsewhere
        if isDescribedAround, branches.allSatisfy({ model[$0].isOnlyCheck }) { return [] }
        let shapes = branches.filter { branch in
            if model[branch].isOnlyRequirement { return !isDescribedAround }
            return !(isDescribed && model[branch].saysNothing && !model[branch].isNullable)
        }
        return shapes.allSatisfy { model[$0].isOnlyRequirement } ? [] : shapes
    }

    /// What a schema means that is nothing but a union.
    mutating func unionMeaning(of id: SchemaObject.ID) -> Meaning {
        if !shapes(model[id].oneOf, beside: id).isEmpty, !shapes(model[id].anyOf, beside: id).isEmpty {
            let origin = model[id].origin
            warnOnce(.looseComposition("`oneOf` and `anyOf` stand side by side", at: origin.span))
            degrade(origin, "of `oneOf` and `anyOf` side by side, only the first is typed")
        }
        return union(of: unionBranches(of: id), in: id)
    }

    /// The union of `branches`, as few as tell values apart: null becomes a flag, scalars that Swift spells alike become one.
    mutating func union(of branches: [SchemaObject.ID], in id: SchemaObject.ID) -> Meaning {
        let schema = model[id]
        var isNullable = schema.isNullable
        var kept: [UnionBranch] = []
        for branch in branches {
            if isNull(branch) {
                isNullable = true
                continue
            }
            let leaf = leaf(of: branch)
            if leaf.schema == id { continue }
            isNullable = isNullable || leaf.isNullable || leaf.kind == .anything
            let isRepeated = kept.contains { $0.leaf.schema == leaf.schema && model[$0.schema].target != nil }
            if !isRepeated { kept.append(UnionBranch(schema: branch, leaf: leaf)) }
        }
        if kept.isEmpty { return Meaning(shape: isNullable ? .null : .any, isNullable: isNullable) }
        var meaning: Meaning
        if kept.count == 1, !hasForeignTag(schema.discriminator, kept[0].schema) {
            let limits = kept[0].leaf.kind.takesLimits ? schema.constraints : Constraints()
            meaning = limited(kept[0].schema, by: limits)
        } else if let discriminator = schema.discriminator ?? sharedDiscriminator(of: kept) {
            meaning = Meaning(shape: .union(tagged(kept, discriminator)))
        } else if schema.oneOf.isEmpty, let parts = mixableParts(kept) {
            meaning = mergedObject(parts, at: schema.origin)
        } else {
            meaning = collapsed(kept, schema)
        }
        meaning.isNullable = meaning.isNullable || isNullable
        return meaning
    }

    // MARK: Without a discriminator

    /// The objects of `anyOf`, where a value may fit several at once: nothing is required, and no property says of which
    /// branch it is. Components are things of their own, and stay apart.
    private func mixableParts(_ branches: [UnionBranch]) -> [SchemaObject.ID]? {
        var seen = ExactTable<LeafKind>()
        for branch in branches {
            let schema = model[standIns[branch.schema] ?? branch.schema]
            guard schema.types == [.object] || schema.types.isEmpty, !schema.properties.isEmpty,
                schema.required.isEmpty, schema.additional == nil, schema.patterns.isEmpty,
                schema.target == nil, !schema.isComposed, schema.chosenName == nil
            else { return nil }
            for property in schema.properties {
                let kind = leaf(of: property.schema).kind
                if case .enumeration = kind, seen[property.wireName] != nil { return nil }
                guard seen[property.wireName] ?? kind == kind else { return nil }
                seen[property.wireName] = kind
            }
        }
        var composition = Composition()
        for branch in branches { gather(branch.schema, into: &composition) }
        return composition.objects
    }

    private mutating func collapsed(_ branches: [UnionBranch], _ schema: SchemaObject) -> Meaning {
        var groups: [[UnionBranch]] = []
        var families: [ScalarFamily?] = []
        var isNullable = false
        for branch in branches {
            let family = family(of: branch.leaf)
            if family != nil, let index = families.firstIndex(of: family) {
                groups[index].append(branch)
            } else {
                groups.append([branch])
                families.append(family)
            }
        }
        for index in groups.indices where groups[index].count > 1 {
            groups[index] = groups[index].flatMap { scalars(in: $0, &isNullable) }
        }
        if groups.count == 1 {
            var meaning = merged(groups[0])
            meaning.isNullable = meaning.isNullable || isNullable
            return meaning
        }
        var result = UnionShape(branches: [])
        for group in groups {
            let first = group[0].schema
            let origin = model[first].origin
            if group.count == 1 {
                result.branches.append(unionBranch(first))
            } else if case .alias(let use) = merged(group).shape {
                result.branches.append(UnionShape.Branch(use: use, origin: origin))
            } else {
                let use = SchemaUse(insert(Schema(origin: origin, shape: merged(group).shape)))
                result.branches.append(UnionShape.Branch(use: use, origin: origin))
            }
        }
        return Meaning(shape: .union(result), isNullable: isNullable)
    }

    /// What a value alone does not tell apart: scalars, and unions of nothing but scalars of one family.
    private func family(of leaf: Leaf, depth: Int = 0) -> ScalarFamily? {
        guard leaf.kind == .union else { return leaf.kind.scalarFamily }
        let branches = depth < 3 ? scalarBranches(of: leaf) : []
        guard let first = branches.first, let family = family(of: self.leaf(of: first), depth: depth + 1)
        else { return nil }
        let isOne = branches.dropFirst().allSatisfy {
            self.family(of: self.leaf(of: $0), depth: depth + 1) == family
        }
        return isOne ? family : nil
    }

    /// The branches of a union that nothing else is said of, null aside.
    private func scalarBranches(of leaf: Leaf) -> [SchemaObject.ID] {
        let union = leaf.schema
        guard model[union].discriminator == nil, model[union].target == nil, model[union].allOf.isEmpty else {
            return []
        }
        return unionBranches(of: union).filter { !isNull($0) }
    }

    /// A branch, or if it is a union of scalars these.
    private func scalars(in branch: UnionBranch, _ isNullable: inout Bool) -> [UnionBranch] {
        isNullable = isNullable || branch.leaf.isNullable
        guard branch.leaf.kind == .union else { return [branch] }
        isNullable = isNullable || unionBranches(of: branch.leaf.schema).contains(where: isNull)
        var result: [UnionBranch] = []
        for part in scalarBranches(of: branch.leaf) {
            result += scalars(in: UnionBranch(schema: part, leaf: leaf(of: part)), &isNullable)
        }
        return result
    }

    mutating func unionBranch(_ id: SchemaObject.ID, tags: [String] = []) -> UnionShape.Branch {
        let schema = model[id]
        let title = schema.target == nil ? schema.documentation.title : nil
        // What a branch is joined with does not change what people call it.
        let component = standIns[id].flatMap { model[$0].target }.flatMap { uses[$0.index] }.flatMap {
            graph[$0.schema].componentName
        }
        return UnionShape.Branch(
            use: use(id, keepsWords: false), tags: tags.sorted(),
            chosenName: schema.chosenName ?? title ?? component,
            origin: schema.origin)
    }

    /// Scalars of one family: the listed values of all of them, or else the widest.
    private mutating func merged(_ group: [UnionBranch]) -> Meaning {
        let listed = group.filter { if case .enumeration = $0.leaf.kind { true } else { false } }
        if listed.isEmpty || group.contains(where: { $0.leaf.kind == .boolean }) { return widest(group) }
        let takesOthers = listed.count < group.count
        if listed.count == 1 {
            let listed = use(listed[0].schema)
            if takesOthers { openEnumerations.append(listed.schema) }
            return Meaning(shape: .alias(listed))
        }
        var members: [EnumerationShape.Member] = []
        var isClosed: Bool?
        for branch in listed {
            isClosed = isClosed ?? model[branch.leaf.schema].isClosed
            let reading = readEnumeration(model[branch.leaf.schema])
            for finding in reading.findings { warnOnce(finding) }
            let found = reading.shape?.members ?? []
            for var member in found where !members.contains(where: { $0.value == member.value }) {
                if found.count == 1 { name(&member, from: branch) }
                members.append(member)
            }
        }
        let shape = EnumerationShape(
            base: base(of: members.map(\.value)), members: members, isClosed: takesOthers ? false : isClosed)
        return Meaning(shape: .enumeration(shape))
    }

    /// A branch with one value says about itself what is to be said of the value.
    private func name(_ member: inout EnumerationShape.Member, from branch: UnionBranch) {
        let (outer, inner) = (model[branch.schema], model[branch.leaf.schema])
        member.chosenName =
            member.chosenName ?? outer.chosenName ?? outer.documentation.title ?? inner.documentation.title
        member.description =
            member.description ?? outer.documentation.description ?? inner.documentation.description
    }

    private mutating func widest(_ group: [UnionBranch]) -> Meaning {
        let kinds = group.map(\.leaf.kind)
        guard let first = kinds.first, !kinds.allSatisfy({ $0 == first }) else {
            // The limits of one do not hold for the other.
            let isAlike = group.allSatisfy {
                model[$0.leaf.schema].constraints == model[group[0].leaf.schema].constraints
            }
            if isAlike { return Meaning(shape: .alias(use(group[0].schema))) }
            return Meaning(shape: .scalar(kinds.first?.scalar ?? .string(format: nil)))
        }
        let formats = Set(kinds.map(\.format))
        let format = formats.count == 1 ? first.format : nil
        switch first.scalarFamily {
        case .boolean: return Meaning(shape: .scalar(.boolean))
        case .number:
            let isInteger = kinds.allSatisfy { if case .integer = $0 { true } else { false } }
            return Meaning(shape: .scalar(isInteger ? .integer(format: format) : .number(format: format)))
        case .string, nil: return Meaning(shape: .scalar(.string(format: format)))
        }
    }
}

/// A branch, and what it is in the end.
struct UnionBranch {
    var schema: SchemaObject.ID
    var leaf: Leaf
}

enum ScalarFamily { case string, number, boolean }

extension LeafKind {
    /// Scalars that a value alone does not tell apart.
    var scalarFamily: ScalarFamily? {
        switch self {
        case .string, .enumeration(.string): .string
        case .integer, .number, .enumeration(.integer), .enumeration(.number): .number
        case .boolean, .enumeration(.boolean): .boolean
        case .null, .anything, .object, .array, .union, .enumeration(.mixed): nil
        }
    }

    fileprivate var format: String? {
        switch self {
        case .string(let format), .integer(let format), .number(let format): format
        case .null, .anything, .object, .array, .boolean, .union, .enumeration: nil
        }
    }

    fileprivate var scalar: Scalar? {
        switch self {
        case .string(let format): .string(format: format)
        case .integer(let format): .integer(format: format)
        case .number(let format): .number(format: format)
        case .boolean: .boolean
        case .null, .anything, .object, .array, .union, .enumeration: nil
        }
    }
}

extension SchemaObject {
    var isComposedElsewhere: Bool { reference != nil || !allOf.isEmpty }
}

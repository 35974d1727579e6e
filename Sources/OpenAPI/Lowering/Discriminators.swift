import Diagnostics
import Documents
import SchemaGraph

/// A union that stands inside another, and the discriminator that tells their branches apart.
struct TagPlace: Hashable {
    var union: SchemaObject.ID
    var discriminator: Span
}

extension Lowering {
    /// A union whose branches are told apart by the value of one property.
    mutating func tagged(_ branches: [UnionBranch], _ discriminator: DiscriminatorObject) -> UnionShape {
        var result = UnionShape(branches: [], discriminator: discriminator.propertyName)
        let schemas = branches.map { standIns[$0.schema] ?? $0.schema }
        let ends = Set(schemas.compactMap { chain(from: $0).last })
        for branch in branches {
            var tags = tags(of: branch.schema, discriminator)
            // A base is also any of its heirs that is no branch itself.
            let heirs = standIns[branch.schema] == nil ? polymorphicHeirs(of: branch.leaf.schema) ?? [] : []
            for heir in heirs where !ends.contains(heir.schema) {
                tags += self.tags(of: heir.schema, discriminator).filter { !tags.contains($0) }
            }
            result.branches.append(unionBranch(branch.schema, tags: tags))
        }
        if let target = discriminator.fallback?.target {
            result.fallback = branches.firstIndex {
                chain(from: standIns[$0.schema] ?? $0.schema).contains(target)
            }
        }
        if result.branches.allSatisfy(\.tags.isEmpty) { result.discriminator = nil }
        return result
    }

    /// Whether the tag is no property of the branch, which therefore cannot keep it.
    func hasForeignTag(_ discriminator: DiscriminatorObject?, _ branch: SchemaObject.ID) -> Bool {
        guard let name = discriminator?.propertyName else { return false }
        var composition = Composition()
        gather(branch, into: &composition)
        return composition.unions.isEmpty && composition.others.isEmpty
            && !composition.objects.contains { part in
                model[part].properties.contains(named: name)
            }
    }

    /// The values that choose a branch: as mapped, or else as its own property lists them, or else its component's name
    /// (OpenAPI 3.1.1 §4.8.25.1).
    private mutating func tags(of branch: SchemaObject.ID, _ discriminator: DiscriminatorObject) -> [String] {
        let targets = chain(from: standIns[branch] ?? branch)
        let mapped = discriminator.mapping.filter { $0.target.map(targets.contains) ?? false }.map(\.tag)
        if !mapped.isEmpty { return mapped }
        let listed = listedValues(of: discriminator.propertyName, in: branch)
        if !listed.isEmpty { return listed }
        if let last = targets.last, !unionBranches(of: last).isEmpty {
            return tags(inside: last, model[last].discriminator ?? discriminator)
        }
        for target in targets {
            if let use = uses[target.index], graph[use.schema].componentName != nil {
                return [model.componentSchemas[use.schema.index].wireName]
            }
        }
        return []
    }

    /// The values that choose any branch of a union that stands inside another. Unions may stand inside each other.
    private mutating func tags(inside union: SchemaObject.ID, _ discriminator: DiscriminatorObject)
        -> [String]
    {
        let place = TagPlace(union: union, discriminator: discriminator.span)
        if let known = nestedTags[place] { return known }
        guard tagDepth < 64 else { return [] }
        tagDepth += 1
        defer { tagDepth -= 1 }
        nestedTags[place] = []
        var tags: [String] = []
        var seen: Set<String> = []
        for branch in unionBranches(of: union) {
            tags += self.tags(of: branch, discriminator).filter { seen.insert($0).inserted }
        }
        nestedTags[place] = tags
        return tags
    }

    /// The schema and those that its references lead to, one after the other.
    func chain(from id: SchemaObject.ID) -> [SchemaObject.ID] {
        var result = [id]
        while let last = result.last, result.count < 32 {
            let parts = significantParts(of: last)
            guard parts.count == 1, !model[last].addsToObject, !isVariant(last, of: parts[0]) else { break }
            result.append(parts[0])
        }
        return result
    }

    /// The values that are listed for a property of the schema, or of what it is composed of.
    private func listedValues(of property: String, in id: SchemaObject.ID) -> [String] {
        var composition = Composition()
        gather(id, into: &composition)
        for part in composition.objects.reversed() {
            guard let entry = model[part].properties.first(named: property) else {
                continue
            }
            let values = readEnumeration(model[leaf(of: entry.schema).schema]).shape?.members ?? []
            if !values.isEmpty { return values.map(\.value.text) }
        }
        return []
    }

    // MARK: Bases

    /// What tells branches apart that extend one base, where the union itself does not say it: the base does, with a value
    /// for each of them.
    mutating func sharedDiscriminator(of branches: [UnionBranch]) -> DiscriminatorObject? {
        guard branches.count > 1 else { return nil }
        let bases = branches.map { tellingBases(of: $0.schema) }
        guard let shared = bases[0].first(where: { base in bases.allSatisfy { $0.contains(base) } }),
            let discriminator = model[shared].discriminator
        else { return nil }
        var seen: Set<String> = []
        for branch in branches {
            let tags = tags(of: branch.schema, discriminator)
            guard !tags.isEmpty, tags.allSatisfy({ seen.insert($0).inserted }) else { return nil }
        }
        return discriminator
    }

    /// What a schema extends, and has a discriminator; the nearest first.
    private func tellingBases(of id: SchemaObject.ID) -> [SchemaObject.ID] {
        var found: [SchemaObject.ID] = []
        var open = chain(from: id).suffix(1).flatMap { model[$0].allOf.compactMap { model[$0].target } }
        var seen = Set(open)
        while !open.isEmpty, seen.count < 64 {
            let base = open.removeFirst()
            if model[base].discriminator != nil { found.append(base) }
            open += model[base].allOf.compactMap { model[$0].target }.filter { seen.insert($0).inserted }
        }
        return found
    }

    /// What tells the heirs of a base apart that is an heir itself is said further up.
    mutating func inheritDiscriminators() {
        for base in heirs.keys where model[base].discriminator == nil {
            inherited[base] = tellingBases(of: base).first.flatMap { model[$0].discriminator }
        }
    }

    /// What extends a base that has a discriminator, or inherits one, but lists no branches, and what extends that. Nil when it
    /// is no such base.
    func polymorphicHeirs(of id: SchemaObject.ID) -> [OpenAPIModel.NamedSchema]? {
        guard model[id].discriminator != nil || (!inherited.isEmpty && inherited[id] != nil),
            let direct = heirs[id], !direct.isEmpty, model[id].oneOf.isEmpty, model[id].anyOf.isEmpty
        else { return nil }
        var found = direct
        var seen = Set(direct.map(\.schema)).union([id])
        var next = 0
        while next < found.count {
            // One with a discriminator of its own stands for what extends it.
            let heir = found[next].schema
            next += 1
            guard model[heir].discriminator == nil else { continue }
            found += (heirs[heir] ?? []).filter { seen.insert($0.schema).inserted }
        }
        return found
    }

    /// A base stands for its heirs wherever it is used; for itself too, when a tag is mapped to it, or it is an heir itself.
    mutating func polymorphicBase(
        _ id: SchemaObject.ID, _ heirs: [OpenAPIModel.NamedSchema]
    ) -> Meaning {
        let own = model[id].discriminator
        guard let discriminator = own ?? inherited[id] else { return plainMeaning(of: id) }
        // Neither components nor mappings have an order.
        var branches = heirs.sorted { $0.wireName.utf8.lexicographicallyPrecedes($1.wireName.utf8) }.map(
            \.schema)
        let mappings =
            discriminator.mapping.sorted { $0.tag.utf8.lexicographicallyPrecedes($1.tag.utf8) }
            + [discriminator.fallback].compactMap { $0 }
        // What a mapping further up names besides extends another.
        let targets = own == nil ? [id] : mappings.compactMap(\.target)
        for target in targets where !branches.contains(target) { branches.append(target) }
        if let index = branches.firstIndex(of: id) { branches[index] = withoutHeirs(id) }
        let all = branches.map { UnionBranch(schema: $0, leaf: leaf(of: $0)) }
        return Meaning(shape: .union(tagged(all, discriminator)), isNullable: model[id].isNullable)
    }

    /// What a base says of itself.
    private mutating func withoutHeirs(_ id: SchemaObject.ID) -> SchemaObject.ID {
        var object = model[id]
        object.discriminator = nil
        let itself = adopt(object)
        standIns[itself] = id
        return itself
    }
}

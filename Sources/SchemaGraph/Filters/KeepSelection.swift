import Diagnostics

extension APIGraph {
    /// What `selection` keeps of this graph.
    ///
    /// Schemas keep their places: one that is left out becomes any JSON value without a name, which is what it means where
    /// it is still used. Groups and security schemes go when all that used them went, and what was counted goes with it.
    package func kept(by selection: GraphSelection) -> APIGraph {
        guard !selection.isWhole else { return self }
        var kept = self
        kept.operations = zip(operations, selection.operations).filter { $1 == nil }.map(\.0)
        kept.webhooks = zip(webhooks, selection.webhooks).filter { $1 == nil }.map(\.0)
        for (index, omission) in selection.schemas.enumerated() where omission != nil {
            kept.schemas[index] = Schema(origin: schemas[index].origin, shape: .any)
        }
        kept.groups = groups.filter { group in
            isStillUsed(operations.count { $0.uses(group) }, kept.operations.count { $0.uses(group) })
        }
        kept.securitySchemes = securitySchemes.filter { scheme in
            isStillUsed(operations.count { $0.uses(scheme) }, kept.operations.count { $0.uses(scheme) })
        }
        kept.counts = keptCounts(selection)
        return kept
    }

    /// Whether a thing may stay that `before` operations used and `after` still do. What nothing used stays.
    private func isStillUsed(_ before: Int, _ after: Int) -> Bool { before == 0 || after > 0 }

    private func keptCounts(_ selection: GraphSelection) -> Counts {
        let goneOperations = left(operations, selection.operations, \.origin)
        let goneWebhooks = left(webhooks, selection.webhooks, \.origin)
        let goneSchemas = zip(schemas, selection.schemas).filter { $1 != nil && !$0.isUnnamedAlias }.map(\.0)
        let gone = ExactSet(goneOperations + goneWebhooks + goneSchemas.map(\.origin.pointer))
        // What a schema that stays was composed of is still there, though the component it was written in is gone.
        var stillThere = ExactSet()
        for (schema, omission) in zip(schemas, selection.schemas) where omission == nil {
            guard case .object(let object) = schema.shape else { continue }
            for property in object.properties { stillThere.formUnion(property.pointers) }
        }
        let isGone = { (pointer: String) in !stillThere.contains(pointer) && isInside(pointer, gone) }
        let components = goneSchemas.count { $0.componentName != nil }
        var kept = counts
        kept.operations -= goneOperations.count
        kept.schemas -= components
        kept.leftOut += goneOperations.count + goneWebhooks.count + components
        kept.propertyPointers.removeAll(where: isGone)
        kept.degraded.removeAll { isGone($0.pointer) }
        kept.refused.removeAll { isGone($0.pointer) }
        return kept
    }

    private func left<Thing>(
        _ things: [Thing], _ omissions: [GraphSelection.Omission?], _ origin: (Thing) -> Origin
    ) -> [String] {
        zip(things, omissions).filter { $1 != nil }.map { origin($0.0).pointer }
    }
}

/// Whether `pointer` is one of `places`, or leads into one.
private func isInside(_ pointer: String, _ places: ExactSet) -> Bool {
    var current = pointer[...]
    while true {
        if places.contains(String(current)) { return true }
        guard let slash = current.lastIndex(of: "/") else { return false }
        current = current[..<slash]
    }
}

extension APIOperation {
    fileprivate func uses(_ group: OperationGroup) -> Bool {
        self.group.map { haveSameScalars($0, group.wireName) } ?? false
            || tags.contains(exactly: group.wireName)
    }

    fileprivate func uses(_ scheme: SecurityScheme) -> Bool {
        security.contains { $0.schemes.contains(exactly: scheme.wireName) }
    }
}

extension Schema {
    /// Another name for what stands elsewhere, which may be a component that stays.
    fileprivate var isUnnamedAlias: Bool {
        if case .alias = shape, componentName == nil { true } else { false }
    }
}

import Diagnostics

/// Reports branches of unions that do not have the property that is to tell them apart, or that are never right alone.
func lintBranches(_ model: OpenAPIModel, _ report: inout Report) {
    for schema in model.schemas {
        lintDiscriminator(of: schema, model, &report)
        lintOverlaps(in: schema.oneOf, model, &report)
    }
}

private func lintDiscriminator(of schema: SchemaObject, _ model: OpenAPIModel, _ report: inout Report) {
    if let discriminator = schema.discriminator {
        let key = discriminator.propertyName
        // Said once for all branches, it counts for each of them.
        if schema.properties.contains(named: key) { return }
        for branch in schema.oneOf + schema.anyOf where !model.mayHave(key, branch, depth: 0) {
            let name = model[branch].reference.map { "`\($0.text)`" } ?? "a branch"
            report.add(
                .branchWithoutTag(name, key, at: model[branch].origin.span, discriminator: discriminator.span)
            )
        }
    }
}

/// `oneOf` wants exactly one branch to fit (JSON Schema 2020-12 §10.2.1.3).
private func lintOverlaps(in branches: [SchemaObject.ID], _ model: OpenAPIModel, _ report: inout Report) {
    var targets: [SchemaObject.ID: Span] = [:]
    for branch in branches {
        guard let target = model[branch].target else { continue }
        let span = model[branch].origin.span
        if let other = targets[target] {
            let name = model[branch].reference?.text ?? ""
            report.add(.overlappingBranches("`\(name)` stands twice in `oneOf`", at: span, other: other))
        }
        targets[target] = targets[target] ?? span
    }
    let plain = branches.filter {
        model[$0].target == nil && model[$0].values == nil && !model[$0].isComposed
    }
    guard let whole = plain.first(where: { model[$0].types == [.integer] }),
        let any = plain.first(where: { model[$0].types == [.number] && model[$0].constraints.isEmpty })
    else { return }
    report.add(
        .overlappingBranches(
            "every integer fits the branch `number` too", at: model[whole].origin.span,
            other: model[any].origin.span))
}

extension OpenAPIModel {
    /// Whether an object of the schema has, or may have, the property. Rings of `allOf` end at a depth that nobody writes.
    fileprivate func mayHave(_ key: String, _ id: SchemaObject.ID, depth: Int) -> Bool {
        guard depth < 16 else { return true }
        let schema = self[id]
        if let target = schema.target { return mayHave(key, target, depth: depth + 1) }
        if schema.isOnlyNull || schema.refusal != nil || schema.saysNothing { return true }
        if schema.properties.contains(named: key) { return true }
        if schema.additional != nil, schema.properties.isEmpty { return true }
        let alternatives = schema.oneOf + schema.anyOf
        if !alternatives.isEmpty, alternatives.allSatisfy({ mayHave(key, $0, depth: depth + 1) }) {
            return true
        }
        return schema.allOf.contains { mayHave(key, $0, depth: depth + 1) }
    }
}

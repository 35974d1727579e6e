import Diagnostics
import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    func planUnion(_ id: SchemaID, _ union: UnionShape, _ path: TypeNames.Scope) -> UnionPlan {
        let schema = graph[id]
        let named = zip(union.branches, names.members[id.index])
        let branches = named.enumerated().map { position, named in
            let (branch, name) = named
            let form = payload(of: branch)
            let target = graph[graph.resolved(branch.use).schema]
            return UnionPlan.Branch(
                doc: DocComment(firstParagraph(target.documentation).map { [$0] } ?? []), name: escaped(name),
                reference: ".\(name)", type: text(form, in: path),
                evidence: evidence[id.index].branches.filter { $0.branch == position }.map(\.literal),
                encoder: encoder(for: branch, of: union),
                constant: plainTexts[branch.use.schema].map(swiftLiteral),
                checks: checks(of: branch.use, key: "nil", value: "value", isOptional: false))
        }
        var plan = UnionPlan(
            doc: typeDoc(schema), name: path[path.count - 1],
            conformances: conformances(of: id), isDecodable: isDecodable(id), isEncodable: isEncodable(id),
            isIndirect: indirectUnions.contains(id), tag: union.discriminator.map(swiftLiteral),
            fallback: union.discriminator == nil ? nil : union.fallback, branches: branches,
            accessors: accessors(of: union, id, in: path), unknownCase: "unknown",
            isCheckable: isCheckable[id.index], nested: planNested(in: path))
        plan.wholeCheck = heldName(of: id).map { schemaCheck($0, key: "nil", "self") }
        return plan
    }

    /// What a branch carries. A date and the like is text here: beside other strings only the text tells them apart.
    func payload(of branch: UnionShape.Branch) -> TypeForm {
        switch form(branch.use.schema) {
        case .date, .data: .string
        case .scalar(let type): type.inUnion
        case let form: form
        }
    }

    /// The tag is written for the branch, unless the value is sure to hold its own: it can have one value only, or the branch
    /// is also that of values whose tag is missing or unknown. Of several that lead to the branch, the first is for values
    /// that hold none.
    private func encoder(for branch: UnionShape.Branch, of union: UnionShape) -> String {
        let id = graph.resolved(branch.use).schema
        guard let key = union.discriminator, let tag = branch.tags.first, isModel(branch.use),
            case .object(let object) = graph[id].shape, !object.isTuple
        else { return "encoder" }
        if let fallback = union.fallback, union.branches[fallback].use == branch.use { return "encoder" }
        let tagged = "TaggedEncoder(encoder, \(swiftLiteral(key)), \(swiftLiteral(tag)))"
        guard let position = object.properties.firstIndex(named: key) else { return tagged }
        let own = object.properties[position]
        guard kinds(of: own.use).contains("string"), !isAlways(own, tag, in: id) else { return "encoder" }
        if branch.tags.count == 1 { return tagged }
        guard presence(of: own, in: id) != .required else { return "encoder" }
        return "value.\(escaped(names.members[id.index][position])) == nil ? \(tagged) : encoder"
    }
}

/// Enough of a description for a case of an enum.
func firstParagraph(_ documentation: Documentation) -> String? {
    (documentation.description ?? documentation.title)?
        .split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.allSatisfy(\.isWhitespace) }
        .joined(separator: "\n")
}

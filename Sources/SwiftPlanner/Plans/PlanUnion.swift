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
    /// that hold none. What allows no property besides its own gets none.
    private func encoder(for branch: UnionShape.Branch, of union: UnionShape) -> String {
        let id = graph.resolved(branch.use).schema
        guard let key = union.discriminator, let tag = branch.tags.first, isModel(branch.use) else {
            return "encoder"
        }
        if let fallback = union.fallback, union.branches[fallback].use == branch.use { return "encoder" }
        let tagged = "TaggedEncoder(encoder, \(swiftLiteral(key)), \(swiftLiteral(tag)))"
        guard case .object(let object) = graph[id].shape else {
            return mayTag(id, key, branch.tags) ? tagged : "encoder"
        }
        guard mayHold(key, object) else { return "encoder" }
        guard let position = object.properties.firstIndex(named: key) else { return tagged }
        let own = object.properties[position]
        guard kinds(of: own.use).contains("string"), !isAlways(own, tag, in: id) else { return "encoder" }
        if branch.tags.count == 1 { return tagged }
        guard presence(of: own, in: id) != .required else { return "encoder" }
        return "value.\(escaped(names.members[id.index][position])) == nil ? \(tagged) : encoder"
    }

    /// Whether the tag of an outer union has to be written before the values of an inner one, and may be: where none of the
    /// objects in it, by which the tag could be known, has another value in its place.
    private func mayTag(_ id: SchemaID, _ key: String, _ tags: [String]) -> Bool {
        guard let objects = objects(in: id, below: key), objects.contains(where: { mayHold(key, $0) })
        else { return false }
        let own = objects.compactMap { $0.properties.first(named: key) }
        guard !own.isEmpty else { return true }
        return tags.count == 1
            && own.allSatisfy { property in
                guard kinds(of: property.use).contains("string") else { return false }
                guard case .enumeration(let shape) = graph[graph.resolved(property.use).schema].shape else {
                    return true
                }
                return shape.members.contains { $0.value == .string(tags[0]) }
            }
    }

    /// The objects that a union ends in. Nil where one on the way is told by the same key.
    private func objects(in id: SchemaID, below key: String, depth: Int = 0) -> [ObjectShape]? {
        switch graph[id].shape {
        case .object(let object): return [object]
        case .union(let union):
            let isSame = union.discriminator.map { haveSameScalars($0, key) } ?? false
            guard !isSame, depth < 8 else { return nil }
            var found: [ObjectShape] = []
            for branch in union.branches {
                let inner = graph.resolved(branch.use).schema
                guard let more = objects(in: inner, below: key, depth: depth + 1) else { return nil }
                found += more
            }
            return found
        case .list, .map, .enumeration, .scalar, .alias, .any, .null: return []
        }
    }

    /// Whether an object may have the property: it is declared, or others than the declared are not forbidden.
    private func mayHold(_ key: String, _ object: ObjectShape) -> Bool {
        if object.isTuple { return false }
        if case .forbidden = object.additional { return object.properties.contains(named: key) }
        return true
    }
}

/// Enough of a description for a case of an enum.
func firstParagraph(_ documentation: Documentation) -> String? {
    guard let text = (documentation.description ?? documentation.title).map(markdown(fromHTML:)) else {
        return nil
    }
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let blank = lines.first(where: { Substring($0).allSatisfy(\.isWhitespace) }) else { return text }
    return String(text[..<blank.startIndex].dropLast())
}

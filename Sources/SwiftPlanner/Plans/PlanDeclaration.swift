import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    /// The declaration of a schema that has a name, with all that stands in it. Nil for what is spelt where it is used.
    func planDeclaration(_ id: SchemaID) -> Declaration? {
        guard let path = names.paths[id.index] else { return nil }
        switch graph[id].shape {
        case .object(let object): return .structure(planStruct(id, object, path))
        case .enumeration(let shape) where shape.becomesType:
            return .enumeration(planEnumeration(id, shape, path))
        case .union(let union): return .union(planUnion(id, union, path))
        default: return .alias(planAlias(id, path))
        }
    }

    /// What is declared inside `scope`.
    func planNested(in scope: TypeNames.Scope) -> [Declaration] {
        names.children[scope, default: []].compactMap(planDeclaration)
    }

    private func planAlias(_ id: SchemaID, _ path: TypeNames.Scope) -> AliasPlan {
        let schema = graph[id]
        let use = use(SchemaUse(id))
        var type = text(use.form, in: [])
        if type == path.joined(separator: ".") { type = "JSONValue" }
        return AliasPlan(
            doc: typeDoc(schema), name: path[path.count - 1],
            type: type)
    }

    func planEnumeration(_ id: SchemaID, _ shape: EnumerationShape, _ path: TypeNames.Scope)
        -> EnumerationPlan
    {
        let schema = graph[id]
        guard case .enumeration(_, let raw) = form(id) else {
            preconditionFailure("only enumerations that become types are planned as such")
        }
        let cases = zip(shape.members, names.members[id.index]).map { member, name in
            EnumerationPlan.Case(
                doc: DocComment(member.description.map { [$0] } ?? []), name: escaped(name),
                reference: ".\(name)", literal: literal(member.value, raw: raw))
        }
        return EnumerationPlan(
            doc: typeDoc(schema), name: path[path.count - 1],
            rawType: raw, isClosed: isClosed(id), cases: cases)
    }

    /// `.card`, `true`: the value of a required property for which a single one is listed. Nil for what may have several.
    func constant(_ property: Property, in owner: SchemaID) -> String? {
        values(of: property, in: owner).flatMap { $0.count == 1 ? reference($0[0], of: property) : nil }
    }

    /// `.card`: what a required property had to be when that was all that was listed for it. What was added since then
    /// changes no call that says nothing of it.
    func formerConstant(_ property: Property, in owner: SchemaID) -> String? {
        onlyValue(of: property, in: owner).map { reference($0, of: property) }
    }

    /// The name of the value that is, or was once, the only one of a required property.
    func onlyValue(of property: Property, in owner: SchemaID) -> String? {
        guard let values = values(of: property, in: owner) else { return nil }
        if values.count == 1 { return values[0] }
        guard !settings.keptNames.isEmpty else { return nil }
        let former = settings.keptNames[NameKey.onlyValue(of: property.wireName, of: names.keys[owner.index])]
        return values.first { $0 == former }
    }

    private func reference(_ value: String, of property: Property) -> String {
        form(property.use.schema) == .bool ? value : ".\(value)"
    }

    /// The names of the values listed for a required property. Nil where none are.
    private func values(of property: Property, in owner: SchemaID) -> [String]? {
        guard property.isRequired, presence(of: property, in: owner) == .required else { return nil }
        let id = graph.resolved(property.use).schema
        switch graph[id].shape {
        case .enumeration(let shape) where shape.becomesType: return names.members[id.index]
        case .enumeration(let shape): return shape.members.map(\.value.text)
        case .scalar(.boolean): return ["false", "true"]
        default: return nil
        }
    }

    private func literal(_ value: ConstantValue, raw: String) -> String {
        switch value {
        case .string(let text): swiftLiteral(text)
        case .number(let text): number(text, raw: raw)
        case .bool(let flag): "\(flag)"
        }
    }

    /// Small whole numbers are literals everywhere; another would lose digits as a literal of `JSONValue`.
    private func number(_ text: String, raw: String) -> String {
        switch raw {
        case "JSONValue" where Int32(text) == nil:
            "JSONNumber(\(swiftLiteral(text))).map { JSONValue.number($0) } ?? .null"
        case "Int64": wholeNumber(text).map { "\($0)" } ?? text
        default: text
        }
    }
}

import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    /// The declaration of a schema that has a name, with all that stands in it. Nil for what is spelt where it is used.
    func planDeclaration(_ id: SchemaID) -> Declaration? {
        guard let path = names.paths[id.index], plainTexts[id] == nil else { return nil }
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
            rawType: raw, isClosed: isClosed(id), isAnyCase: shape.isAnyCase, cases: cases)
    }

    /// A default as a literal of the form. Nil where it is none.
    func defaultLiteral(_ value: DefaultValue, _ form: TypeForm) -> String? {
        switch (value, form) {
        case (.empty, .list): "[]"
        case (.empty, .map): "[:]"
        case (.constant(.string(let text)), .string): swiftLiteral(text)
        case (.constant(.bool(let flag)), .bool): "\(flag)"
        case (.constant(.number(let text)), .int), (.constant(.number(let text)), .int64):
            wholeNumber(text).map { "\($0)" }
        case (.constant(.number(let text)), .int32):
            wholeNumber(text).flatMap { Int32(exactly: $0) }.map { "\($0)" }
        case (.constant(.number(let text)), .uint64): UInt64(text).map { "\($0)" }
        case (.constant(.number(let text)), .double):
            Double(text).flatMap { $0.isFinite ? "\($0)" : nil }
        case (.constant(let constant), .enumeration(let id, _)): member(constant, of: id).map { ".\($0)" }
        default: nil
        }
    }

    private func member(_ value: ConstantValue, of id: SchemaID) -> String? {
        guard case .enumeration(let shape) = graph[id].shape,
            let position = shape.members.firstIndex(where: { $0.value == value })
        else { return nil }
        return names.members[id.index][position]
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

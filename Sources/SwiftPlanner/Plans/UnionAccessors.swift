import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    /// What can be read of a union without asking which branch it is. A branch of that name leaves it out.
    func accessors(of union: UnionShape, _ id: SchemaID, in path: TypeNames.Scope) -> [UnionPlan.Accessor] {
        let names = names.members[id.index]
        return [oneOrSeveral(union, names, in: path), identifier(union, names)].compactMap(\.self)
            .filter { !names.contains($0.name) }
    }

    /// Of a value or a list of such: the list.
    private func oneOrSeveral(_ union: UnionShape, _ names: [String], in path: TypeNames.Scope)
        -> UnionPlan.Accessor?
    {
        guard union.branches.count == 2 else { return nil }
        let forms = union.branches.map(payload)
        guard
            let one = [0, 1].first(where: {
                forms[1 - $0] == .list(TypeUse(form: forms[$0], isNullable: false))
            })
        else { return nil }
        return UnionPlan.Accessor(
            doc: DocComment(["The values, whether it is one or several."]), name: "values",
            type: text(forms[1 - one], in: path),
            cases: [
                ".\(names[one])(let value): [value]", ".\(names[1 - one])(let values): values",
                ".unknown: []",
            ])
    }

    /// Of an identifier or the object that has it: the identifier.
    private func identifier(_ union: UnionShape, _ names: [String]) -> UnionPlan.Accessor? {
        var cases: [String] = []
        var texts = 0
        for (branch, name) in zip(union.branches, names) {
            if payload(of: branch) == .string {
                texts += 1
                cases.append(".\(name)(let id): id")
            } else if let property = identifier(of: graph.resolved(branch.use).schema) {
                cases.append(".\(name)(let value): value.\(escaped(property))")
            } else {
                return nil
            }
        }
        guard texts == 1, cases.count > 1 else { return nil }
        return UnionPlan.Accessor(
            doc: DocComment(["The identifier, by itself or of the object. Nil where there is none."]),
            name: "id",
            type: "String?", cases: cases + [#".unknown(let value): value["id"]?.string"#])
    }

    /// The name of the property `id`, if it is always there, and a string.
    private func identifier(of id: SchemaID) -> String? {
        guard case .object(let object) = graph[id].shape,
            let position = object.properties.firstIndex(where: { $0.wireName == "id" })
        else { return nil }
        let property = object.properties[position]
        guard presence(of: property, in: id) == .required, form(property.use.schema) == .string,
            !property.documentation.isDeprecated
        else { return nil }
        return names.members[id.index][position]
    }
}

import Diagnostics
import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    /// What can be read of a union without asking which branch it is. A branch of that name leaves it out.
    func accessors(of union: UnionShape, _ id: SchemaID, in path: TypeNames.Scope) -> [UnionPlan.Accessor] {
        let names = names.members[id.index]
        let several = oneOrSeveral(union, names, in: path).map { [$0] } ?? []
        let members = unionMembers(of: id).map { $0.accessor(text(form($0.use.schema), in: path)) }
        return (several + members).filter { !names.contains($0.name) }
    }

    /// What several branches of a union have under one name, or are: of an identifier or the object that has it, the
    /// identifier. Besides it, what an amount of money is read from.
    func unionMembers(of id: SchemaID) -> [UnionMember] {
        guard case .union(let union) = graph[id].shape else { return [] }
        let found = ([codeKey(of: union)] + soughtInUnions[id, default: []]).compactMap(\.self)
        return unique(found).compactMap { unionMember($0, of: union, names.members[id.index]) }
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

    /// The property whose value is a branch by itself: `id` of text, or the one of the same enumeration.
    private func codeKey(of union: UnionShape) -> String? {
        let scalars = union.branches.map(payload).filter(isCode)
        guard scalars.count == 1, let scalar = scalars.first, union.branches.count > 1 else { return nil }
        let keys = union.branches.filter { !isCode(payload(of: $0)) }.map { branch -> String? in
            guard case .object(let object) = graph[graph.resolved(branch.use).schema].shape else {
                return nil
            }
            let fitting = object.properties.filter {
                form($0.use.schema) == scalar && (scalar != .string || $0.wireName == "id")
            }
            return fitting.count == 1 ? fitting[0].wireName : nil
        }
        guard let key = keys.first ?? nil, keys.allSatisfy({ $0.map { haveSameScalars($0, key) } ?? false })
        else { return nil }
        return isAlways(key, in: union) ? key : nil
    }

    private func isCode(_ form: TypeForm) -> Bool {
        switch form {
        case .string, .enumeration(_, raw: "String"): true
        default: false
        }
    }

    /// Whether all objects have it, and nothing warns of it.
    private func isAlways(_ key: String, in union: UnionShape) -> Bool {
        union.branches.allSatisfy { branch in
            let id = graph.resolved(branch.use).schema
            guard case .object(let object) = graph[id].shape else { return true }
            return object.properties.contains {
                haveSameScalars($0.wireName, key) && presence(of: $0, in: id) == .required
                    && !$0.documentation.isDeprecated
            }
        }
    }

    private func unionMember(_ key: String, of union: UnionShape, _ names: [String]) -> UnionMember? {
        var found: UnionMember?
        var cases: [String] = []
        for (branch, name) in zip(union.branches, names) {
            let id = graph.resolved(branch.use).schema
            guard case .object(let object) = graph[id].shape,
                let position = object.properties.firstIndex(named: key),
                self.names.members[id.index].indices.contains(position)
            else {
                cases.append("")
                continue
            }
            let property = object.properties[position]
            if property.documentation.isDeprecated { return nil }
            let member = escaped(self.names.members[id.index][position])
            let value =
                presence(of: property, in: id) == .threeState ? "value.\(member)?.value" : "value.\(member)"
            if let found, found.name != member || form(found.use.schema) != form(property.use.schema) {
                return nil
            }
            found = UnionMember(wireName: key, name: member, use: property.use)
            cases.append(".\(name)(let value): \(value)")
        }
        guard var found else { return nil }
        for (position, branch) in union.branches.enumerated() where cases[position].isEmpty {
            let isSame = isCode(payload(of: branch)) && payload(of: branch) == form(found.use.schema)
            found.isCode = found.isCode || isSame
            cases[position] = ".\(names[position])\(isSame ? "(let \(found.name)): \(found.name)" : ": nil")"
        }
        found.cases =
            cases + [
                isText(found) ? ".unknown(let value): value[\(swiftLiteral(key))]?.string" : ".unknown: nil"
            ]
        return found
    }

    private func isText(_ member: UnionMember) -> Bool { form(member.use.schema) == .string }

    /// By union, the keys that amounts of money are read from.
    func placesOfMoneyInUnions() -> [SchemaID: [String]] {
        var found: [SchemaID: [String]] = [:]
        for index in graph.schemas.indices {
            guard case .object(let object) = graph.schemas[index].shape else { continue }
            for places in object.properties.compactMap(\.money) {
                for path in [places.currency, places.scale] { note(path, from: SchemaID(index), &found) }
            }
        }
        return found.mapValues(unique)
    }

    private func note(_ path: [String], from start: SchemaID, _ found: inout [SchemaID: [String]]) {
        var use = SchemaUse(start)
        for step in path {
            let id = graph.resolved(use).schema
            let objects: [SchemaID]
            if case .union(let union) = graph[id].shape {
                found[id, default: []].append(step)
                objects = union.branches.map { graph.resolved($0.use).schema }
            } else {
                objects = [id]
            }
            let properties = objects.lazy.compactMap { id -> Property? in
                guard case .object(let object) = graph[id].shape else { return nil }
                return object.properties.first(named: step)
            }
            guard let property = properties.first else { return }
            use = property.use
        }
    }
}

/// What can be read of a union whichever branch it is.
struct UnionMember: WireNamed {
    var wireName: String
    var name: String
    var use: SchemaUse
    /// Some branch is this value by itself.
    var isCode = false
    var cases: [String] = []

    func accessor(_ type: String) -> UnionPlan.Accessor {
        let what = wireName == "id" ? "The identifier" : "`\(wireName)`"
        let whose = isCode ? ", by itself or of the object." : " of the object."
        return UnionPlan.Accessor(
            doc: DocComment(["\(what)\(whose) Nil where there is none."]), name: name, type: "\(type)?",
            cases: cases)
    }
}

private func unique(_ keys: [String]) -> [String] {
    var seen: Set<String> = []
    return keys.filter { seen.insert($0).inserted }
}

import SchemaGraph

extension SwiftTypes {
    /// The branches of unions that can be one text only, and their texts: a case says all, and a type would only repeat it.
    ///
    /// A text that is used elsewhere too keeps its type, and so does one beside branches that are texts themselves.
    func plainCases() -> [SchemaID: String] {
        var found: [SchemaID: String] = [:]
        for index in graph.schemas.indices {
            guard case .union(let union) = graph.schemas[index].shape else { continue }
            for (position, branch) in union.branches.enumerated() {
                guard let text = onlyText(of: branch) else { continue }
                let others = union.branches.indices.filter { $0 != position }.map { union.branches[$0].use }
                if others.contains(where: { kinds(of: $0).contains("string") }) { continue }
                found[branch.use.schema] = text
            }
        }
        guard !found.isEmpty else { return [:] }
        var users: [SchemaID: Int] = [:]
        for index in graph.schemas.indices {
            for use in graph.schemas[index].shape.uses { users[use.schema, default: 0] += 1 }
        }
        for entry in graph.entries() { users[entry.schema, default: 0] += 1 }
        return found.filter { users[$0.key] == 1 }
    }

    /// The text of a branch without a name of its own that has no other.
    private func onlyText(of branch: UnionShape.Branch) -> String? {
        let schema = graph[branch.use.schema]
        guard schema.componentName == nil, !use(branch.use).isNullable,
            case .enumeration(let shape) = schema.shape, shape.members.count == 1,
            case .string(let text) = shape.members[0].value
        else { return nil }
        return text
    }
}

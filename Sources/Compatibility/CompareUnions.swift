import SchemaGraph
import Surface

extension Comparison {
    mutating func compareUnions(_ left: UnionShape, _ right: UnionShape, _ pair: SchemaPair, at place: Place)
    {
        let pairs = pairBranches(left, right)
        for (index, other) in pairs.sorted(by: { $0.key < $1.key }) {
            let inner = branchPlace(index, other, pair, in: place)
            if let (was, now) = both(
                member(index, of: pair.old, in: old), member(other, of: pair.new, in: new)),
                was.name != now.name
            {
                note(Rules.declarationMoved, inner, "\(was.name) -> \(now.name)")
            }
            compare(left.branches[index].use, right.branches[other].use, at: inner)
        }
        let taken = Set(pairs.values)
        for index in left.branches.indices where pairs[index] == nil {
            note(Rules.branchRemoved, branchPlace(index, nil, pair, in: place))
        }
        for index in right.branches.indices where !taken.contains(index) {
            note(Rules.branchAdded, branchPlace(nil, index, pair, in: place))
        }
        compareTags(left, right, pairs, at: place)
    }

    /// The branches of the one that are branches of the other, by position.
    private mutating func pairBranches(_ left: UnionShape, _ right: UnionShape) -> [Int: Int] {
        var pairs: [Int: Int] = [:]
        var free = Array(right.branches.indices)
        func take(_ index: Int, _ position: Int) {
            pairs[index] = free[position]
            free.remove(at: position)
        }
        for (index, branch) in left.branches.enumerated() {
            let other = counterparts[branch.use.schema]
            if let position = free.firstIndex(where: { right.branches[$0].use.schema == other }), other != nil
            {
                take(index, position)
            }
        }
        for (index, branch) in left.branches.enumerated() where pairs[index] == nil && !branch.tags.isEmpty {
            if let position = free.firstIndex(where: { right.branches[$0].tags == branch.tags }) {
                take(index, position)
            }
        }
        for (index, branch) in left.branches.enumerated() where pairs[index] == nil {
            let position = free.firstIndex { other in
                trial(leaf(branch.use.schema, old), leaf(right.branches[other].use.schema, new)).isEmpty
            }
            if let position { take(index, position) }
        }
        // One that is left on either side, of the same kind, has changed.
        let rest = left.branches.indices.filter { pairs[$0] == nil }
        if rest.count == 1, free.count == 1,
            isSameKind(left.branches[rest[0]].use, right.branches[free[0]].use)
        {
            pairs[rest[0]] = free[0]
        }
        return pairs
    }

    func leaf(_ id: SchemaID, _ side: Side) -> SchemaID { side.graph.resolved(SchemaUse(id)).schema }

    /// Whether two unnamed schemas are both objects, both lists and so on.
    private func isSameKind(_ left: SchemaUse, _ right: SchemaUse) -> Bool {
        let (oldSchema, newSchema) = (old.graph[left.schema], new.graph[right.schema])
        guard oldSchema.componentName == nil || newSchema.componentName == nil else { return false }
        return switch (old.graph[leaf(left.schema, old)].shape, new.graph[leaf(right.schema, new)].shape) {
        case (.object, .object), (.list, .list), (.map, .map), (.enumeration, .enumeration),
            (.scalar, .scalar):
            true
        default: false
        }
    }

    private func branchPlace(_ left: Int?, _ right: Int?, _ pair: SchemaPair, in owner: Place) -> Place {
        let oldMember = left.flatMap { index in member(index, of: pair.old, in: old) }
        let newMember = right.flatMap { index in member(index, of: pair.new, in: new) }
        let branch =
            right.flatMap { branches(of: pair.new, in: new)?[$0] }
            ?? left.flatMap { branches(of: pair.old, in: old)?[$0] }
        let graph = right == nil ? old.graph : new.graph
        let name =
            newMember?.name ?? oldMember?.name
            ?? branch.map { graph[$0.use.schema].componentName ?? "branch" } ?? "branch"
        var place = owner
        place.name += ".\(name)"
        place.key += "/branches/\(branch.map { graph[$0.use.schema].componentName ?? name } ?? name)"
        place.old?.swift = oldMember?.declaration
        place.new?.swift = newMember?.declaration
        if left == nil { place.old?.swift = nil }
        return place
    }

    private func branches(of id: SchemaID, in side: Side) -> [UnionShape.Branch]? {
        guard case .union(let union) = side.graph[id].shape else { return nil }
        return union.branches
    }

    private func member(_ index: Int, of id: SchemaID, in side: Side) -> Surface.Member? {
        guard let type = side.type(id), type.kind == .union, type.members.indices.contains(index) else {
            return nil
        }
        return type.members[index]
    }

    private mutating func compareTags(
        _ left: UnionShape, _ right: UnionShape, _ pairs: [Int: Int], at place: Place
    ) {
        switch (left.discriminator, right.discriminator) {
        case (nil, nil): return
        case (nil, let key?):
            note(Rules.tagAdded, place, key)
            return
        case (let key?, nil):
            note(Rules.tagRemoved, place, key)
            return
        case (let was?, let now?) where was != now: note(Rules.tagChanged, place, "\(was) -> \(now)")
        case (_?, _?): break
        }
        var chosen: [String: Set<Int>] = [:]
        for (index, branch) in right.branches.enumerated() {
            for tag in branch.tags { chosen[tag, default: []].insert(index) }
        }
        for (index, branch) in left.branches.enumerated() {
            guard let other = pairs[index] else { continue }
            for tag in branch.tags where chosen[tag]?.contains(other) != true {
                note(Rules.tagChanged, place, "`\(tag)` no longer chooses the same type")
            }
        }
    }
}

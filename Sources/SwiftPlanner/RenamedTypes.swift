import SchemaGraph
import Surface

extension PlannedSDK {
    /// What `last` says of types that have new names now. Nil where nothing of it was planned otherwise.
    ///
    /// The types are those of `last` whose members come in another order, with the places that they have now. The cases are
    /// those of unions, by their keys, that hold such types: no other name of a case can stand in a pattern, so that code which
    /// looks at a union needs the old one.
    func renamed(_ last: Surface) -> (types: [Surface.Entry], cases: [String: String])? {
        let surface = surface()
        let newNames = surface.formerNames.filter { !$0.key.contains(".") && !$0.value.contains(".") }
        guard !newNames.isEmpty else { return nil }
        let entries = Dictionary(
            surface.entries.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        let types = last.entries.compactMap { entry -> Surface.Entry? in
            guard entry.kind == .structure, newNames[String(entry.root)] != nil,
                let now = entries[replacedNames(in: entry.path, by: newNames)], !now.keepsOrder(of: entry)
            else { return nil }
            var entry = entry
            entry.pointer = now.pointer
            return entry
        }
        let cases = formerCases(last, surface, newNames)
        return types.isEmpty && cases.isEmpty ? nil : (types, cases)
    }

    private func formerCases(
        _ last: Surface, _ surface: Surface, _ newNames: [String: String]
    ) -> [String: String] {
        let unions = Dictionary(
            surface.entries.filter { $0.kind == .union }.map { ($0.path, $0) },
            uniquingKeysWith: { first, _ in first })
        var cases: [String: String] = [:]
        for former in last.entries where former.kind == .union {
            guard let union = unions[replacedNames(in: former.path, by: newNames)],
                let position = union.position, case .union(let shape) = graph.schemas[position].shape,
                shape.branches.count == union.members.count
            else { continue }
            let (olds, news) = (Set(former.members.map(\.name)), Set(union.members.map(\.name)))
            let keys = branchKeys(shape, of: types.names.keys[position], graph)
            for branch in former.members where !news.contains(branch.name) {
                let type = replacedNames(in: branch.type, by: newNames)
                let index = union.members.firstIndex { $0.type == type && !olds.contains($0.name) }
                guard type != branch.type, let index, shape.branches[index].chosenName == nil else {
                    continue
                }
                cases[keys[index]] = branch.name.filter { $0 != "`" }
            }
        }
        return cases
    }
}

extension Surface.Entry {
    /// Whether the members of both come in the order of `other`, and all others behind them.
    fileprivate func keepsOrder(of other: Surface.Entry) -> Bool {
        let (own, theirs) = (members.map(\.wireName), other.members.map(\.wireName))
        let known = Set(own)
        let shared = theirs.filter(known.contains)
        return own.starts(with: shared)
    }
}

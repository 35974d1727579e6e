import SchemaGraph

extension APIGraph {
    /// What a name, a list or a map leads to. Nil for all else.
    func onlyUse(of id: SchemaID) -> SchemaUse? {
        switch self[id].shape {
        case .list(let use), .map(let use), .alias(let use): use
        case .object, .union, .enumeration, .scalar, .any, .null: nil
        }
    }

    /// Of each ring of lists and maps with no object in between, one becomes a type around its elements: a name for a list of
    /// itself, Swift cannot spell.
    mutating func openRings() {
        var walks = [Int](repeating: -1, count: schemas.count)
        for start in schemas.indices where walks[start] < 0 {
            var id = SchemaID(start)
            while walks[id.index] < 0, let next = onlyUse(of: id) {
                walks[id.index] = start
                id = next.schema
            }
            if walks[id.index] == start { openRing(through: id) }
        }
    }

    private mutating func openRing(through start: SchemaID) {
        var ring: [SchemaID] = []
        var id = start
        repeat {
            ring.append(id)
            guard let next = onlyUse(of: id) else { return }
            id = next.schema
        } while id != start
        let holders = ring.filter { if case .alias = self[$0].shape { false } else { true } }
        // What has a name in the description has one in Swift.
        let opened = holders.min { first, second in
            let (isNamed, isOtherNamed) = (
                self[first].componentName != nil, self[second].componentName != nil
            )
            return isNamed == isOtherNamed ? first.index < second.index : isNamed
        }
        guard let opened, let elements = onlyUse(of: opened) else { return }
        var object = ObjectShape(properties: [], additional: .declared(elements))
        if case .list = self[opened].shape { object.isTuple = true }
        schemas[opened.index].shape = .object(object)
    }
}

import SchemaGraph

/// A property of an object schema.
struct PropertyPlace: Hashable {
    var owner: SchemaID
    /// Its position among the owner's properties.
    var position: Int
}

extension SwiftTypes {
    /// The properties to box and the unions to make indirect: where values are large, and where they would contain themselves.
    func boxes() -> (Set<PropertyPlace>, Set<SchemaID>) {
        var boxed: Set<PropertyPlace> = []
        var indirect: Set<SchemaID> = []
        for id in graph.schemas.indices.map(SchemaID.init) where hasManyTypes {
            for edge in heldByValue(id) where isLarge(edge.target) {
                if case .union = graph[id].shape {
                    indirect.insert(id)
                } else {
                    boxed.insert(PropertyPlace(owner: id, position: edge.position))
                }
            }
        }
        return brokenCycles(boxed, indirect)
    }

    private func isLarge(_ id: SchemaID) -> Bool {
        if case .object(let object) = graph[id].shape {
            object.properties.count >= CompileBounds.properties
        } else {
            false
        }
    }

    /// Where values would contain themselves: the properties to box and the unions to make indirect.
    ///
    /// Depth first, in the order of the schemas' keys, since that of a description says nothing. An edge back to a schema
    /// that is being walked closes a cycle; the cycle is broken at a union on it if there is one, since an indirect union
    /// costs its readers nothing. Another way round may have led past that union, so the walk is repeated with what is
    /// broken left out, until nothing is found. Last, boxes are left out that others make needless.
    private func brokenCycles(
        _ boxed: Set<PropertyPlace>, _ indirect: Set<SchemaID>
    ) -> (Set<PropertyPlace>, Set<SchemaID>) {
        var walk = CycleWalk(types: self, order: Array(graph.schemas.indices), boxed, indirect)
        guard walk.visitAll() else { return (boxed, indirect) }
        let order = graph.schemas.indices.sorted { names.keys[$0] < names.keys[$1] }
        walk = CycleWalk(types: self, order: order, boxed, indirect)
        repeat { walk.start() } while walk.visitAll()
        let added = walk.boxed.subtracting(boxed)
        guard !added.isEmpty else { return (boxed, walk.indirect) }
        let held = order.map { SchemaID($0) }.filter { !walk.indirect.contains($0) }.flatMap { id in
            heldByValue(id).map {
                HeldProperty(place: PropertyPlace(owner: id, position: $0.position), target: $0.target)
            }.filter { !boxed.contains($0.place) }
        }
        return (boxed.union(BoxedProperties(held, boxed: added).fewest), walk.indirect)
    }

    /// The schemas whose values stand inside a value of `id`, not behind a list or map, with the property's position.
    fileprivate func heldByValue(_ id: SchemaID) -> [(position: Int, target: SchemaID)] {
        let uses: [SchemaUse]
        switch graph[id].shape {
        case .object(let object): uses = object.properties.map(\.use)
        case .union(let union): uses = union.branches.map(\.use)
        default: uses = []
        }
        return uses.enumerated().compactMap { position, use in
            if case .model(let target) = form(use.schema) { (position, target) } else { nil }
        }
    }
}

private struct CycleWalk {
    private enum State { case new, open, done }
    private struct Step {
        var id: SchemaID
        var edges: [(position: Int, target: SchemaID)]
        var next = 0
    }

    let types: SwiftTypes
    let order: [Int]
    var boxed: Set<PropertyPlace>
    var indirect: Set<SchemaID>
    private var states: [State]
    private var path: [Step] = []

    init(types: SwiftTypes, order: [Int], _ boxed: Set<PropertyPlace>, _ indirect: Set<SchemaID>) {
        (self.types, self.order, self.boxed, self.indirect) = (types, order, boxed, indirect)
        states = Array(repeating: .new, count: types.graph.schemas.count)
    }

    mutating func start() { states = Array(repeating: .new, count: states.count) }

    /// Whether a cycle was broken.
    mutating func visitAll() -> Bool {
        let count = boxed.count + indirect.count
        for index in order { visit(SchemaID(index)) }
        return boxed.count + indirect.count > count
    }

    private mutating func visit(_ root: SchemaID) {
        guard states[root.index] == .new else { return }
        enter(root)
        while let step = path.last {
            guard step.next < step.edges.count else {
                states[step.id.index] = .done
                path.removeLast()
                continue
            }
            path[path.count - 1].next += 1
            let edge = step.edges[step.next]
            switch states[edge.target.index] {
            case .new: enter(edge.target)
            case .open: close(to: edge.target, edge.position)
            case .done: break
            }
        }
    }

    private mutating func enter(_ id: SchemaID) {
        states[id.index] = .open
        let edges =
            indirect.contains(id)
            ? []
            : types.heldByValue(id).filter { edge in
                !boxed.contains(PropertyPlace(owner: id, position: edge.position))
            }
        path.append(Step(id: id, edges: edges))
    }

    /// The cycle runs from `target` to the end of the path, whose edge at `position` leads back.
    private mutating func close(to target: SchemaID, _ position: Int) {
        guard let start = path.firstIndex(where: { $0.id == target }) else { return }
        let cycle = path[start...]
        if cycle.contains(where: { indirect.contains($0.id) }) { return }
        if let union = cycle.first(where: { isUnion($0.id) }) {
            indirect.insert(union.id)
        } else if let last = cycle.last {
            boxed.insert(PropertyPlace(owner: last.id, position: position))
        }
    }

    private func isUnion(_ id: SchemaID) -> Bool {
        if case .union = types.graph[id].shape { true } else { false }
    }
}

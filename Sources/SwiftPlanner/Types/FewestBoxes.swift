import SchemaGraph

/// A property that holds a value of a type by itself, not behind a list or map.
struct HeldProperty {
    var place: PropertyPlace
    var target: SchemaID
}

/// Boxed properties that every way from a value to another of the same type goes through, and as few as can be found.
///
/// The fewest of all would take too long to find in a large description. Of these none can be left out, and where properties
/// are not very many, no single one could stand for two of them.
struct BoxedProperties {
    private let edges: [HeldProperty]
    /// The edges of each schema.
    private var edgesOf: [SchemaID: [Int]] = [:]
    private let boxed: Set<Int>

    init(_ properties: [HeldProperty], boxed: Set<PropertyPlace>) {
        edges = onCycles(properties)
        for (index, edge) in edges.enumerated() { edgesOf[edge.place.owner, default: []].append(index) }
        self.boxed = Set(edges.indices.filter { [edges] in boxed.contains(edges[$0].place) })
    }

    var fewest: Set<PropertyPlace> {
        var best = needed(of: boxed, keeping: nil)
        let isQuick = edges.count * edges.count * best.count <= 2_000_000
        var candidate = 0
        while isQuick, best.count > 1, candidate < edges.count {
            let tried =
                best.contains(candidate) ? best : needed(of: best.union([candidate]), keeping: candidate)
            candidate = tried.count < best.count ? 0 : candidate + 1
            if tried.count < best.count { best = tried }
        }
        return Set(best.map { edges[$0].place })
    }

    /// Without those whose type leads back to their owner only through others.
    private func needed(of boxed: Set<Int>, keeping kept: Int?) -> Set<Int> {
        var result = boxed
        for index in boxed.sorted() where index != kept {
            result.remove(index)
            if leadsBack(edges[index], past: result) { result.insert(index) }
        }
        return result
    }

    private func leadsBack(_ edge: HeldProperty, past boxed: Set<Int>) -> Bool {
        var seen: Set<SchemaID> = [edge.target]
        var pending = [edge.target]
        while let id = pending.popLast() {
            if id == edge.place.owner { return true }
            for next in edgesOf[id] ?? []
            where !boxed.contains(next) && seen.insert(edges[next].target).inserted {
                pending.append(edges[next].target)
            }
        }
        return false
    }
}

/// Without what stands before or behind all cycles.
private func onCycles(_ properties: [HeldProperty]) -> [HeldProperty] {
    var left = properties
    while true {
        let (owners, targets) = (Set(left.map(\.place.owner)), Set(left.map(\.target)))
        let next = left.filter { targets.contains($0.place.owner) && owners.contains($0.target) }
        if next.count == left.count { return left }
        left = next
    }
}

/// Schemas that lead back to themselves without going into the value would be checked for ever.
extension SchemaCompiler {
    private enum Visit { case begun, done }

    mutating func reportCircles() {
        var visits: [Int32: Visit] = [:]
        for start in draft.nodes.indices.map(Int32.init) where visits[start] == nil {
            // A node is met twice: on the way in, and when all that it leads to is done.
            var stack: [(node: Int32, isDone: Bool)] = [(start, false)]
            while let (node, isDone) = stack.popLast() {
                if isDone {
                    visits[node] = .done
                    continue
                }
                guard visits[node] == nil else { continue }
                visits[node] = .begun
                stack.append((node, true))
                for next in inPlace(node) {
                    switch visits[next] {
                    case nil: stack.append((next, false))
                    case .begun: report(.circle(at: draft.places[Int(node)].location))
                    case .done: break
                    }
                }
            }
        }
    }

    /// The schemas that check the same value as a schema. Those that only the way decides about are left to
    /// the limit of depth.
    private func inPlace(_ id: Int32) -> [Int32] {
        let node = draft.nodes[Int(id)]
        let steps = [node.general, node.object].flatMap { draft.steps[Int($0.start)..<Int($0.end)] }
        return steps.flatMap { step -> [Int32] in
            switch step {
            case .ref(let node), .not(let node), .dependentSchema(_, let node): [node]
            case .allOf(let range), .anyOf(let range), .oneOf(let range):
                Array(draft.children[Int(range.start)..<Int(range.start + range.count)])
            case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
            default: []
            }
        }
    }
}

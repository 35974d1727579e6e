/// What leads to each schema, and which way its values travel there.
///
/// Of the ways to a schema one is remembered for each direction, a shortest one; of two equally short ones the first in
/// the order of the description.
package struct Reachability: Sendable {
    /// Where a way begins: a thing that needs a schema by itself, and not because another schema does.
    package enum Need: Hashable, Sendable {
        /// Positions in `APIGraph.operations`, and in its parameters, responses and callbacks.
        case parameter(Int, operation: Int)
        case body(operation: Int)
        case response(Int, operation: Int)
        case callback(Int, operation: Int)
        /// A position in `APIGraph.webhooks`.
        case webhook(Int)
        /// The schema is wanted for its own sake.
        case component
    }

    package struct Entry: Sendable {
        package var need: Need
        package var schema: SchemaID
        package var direction: Direction

        package init(_ need: Need, _ schema: SchemaID, _ direction: Direction) {
            self.need = need
            self.schema = schema
            self.direction = direction
        }
    }

    /// A way from a need to a schema.
    package struct Way: Sendable {
        package var need: Need
        package var direction: Direction
        /// From the schema that is needed to the one that was asked for, each inside the one before it.
        package var schemas: [SchemaID]
    }

    private enum Step {
        case entry(Need)
        case inside(SchemaID)
    }

    /// By `SchemaID.index`. Nil where values of that direction never come.
    private var sent: [Step?]
    private var received: [Step?]
    /// Whether what stands in a `readOnly` property is not sent, and in a `writeOnly` one not received.
    private let honoursAccess: Bool

    /// Follows `entries` through everything that stands inside, though not into what is `cut`.
    package init(
        _ graph: APIGraph, from entries: [Entry], cut: Set<SchemaID> = [], honoursAccess: Bool = false
    ) {
        self.honoursAccess = honoursAccess
        sent = Array(repeating: nil, count: graph.schemas.count)
        received = sent
        follow(entries, in: graph, cut: cut)
    }

    /// Adds what `entries` lead to.
    package mutating func follow(_ entries: [Entry], in graph: APIGraph, cut: Set<SchemaID> = []) {
        sent = follow(entries, .sent, in: graph, cut, sent)
        received = follow(entries, .received, in: graph, cut, received)
    }

    private func follow(
        _ entries: [Entry], _ direction: Direction, in graph: APIGraph, _ cut: Set<SchemaID>, _ known: [Step?]
    ) -> [Step?] {
        var steps = known
        var queue: [SchemaID] = []
        func reach(_ id: SchemaID, _ step: Step) {
            guard steps[id.index] == nil, !cut.contains(id) else { return }
            steps[id.index] = step
            queue.append(id)
        }
        for entry in entries where entry.direction.contains(direction) {
            reach(entry.schema, .entry(entry.need))
        }
        var next = 0
        while next < queue.count {
            let id = queue[next]
            let shape = graph[id].shape
            for use in honoursAccess ? shape.uses(of: direction) : shape.uses {
                reach(use.schema, .inside(id))
            }
            next += 1
        }
        return steps
    }

    /// Empty for what nothing leads to.
    package func direction(of id: SchemaID) -> Direction {
        var direction: Direction = []
        if sent[id.index] != nil { direction.formUnion(.sent) }
        if received[id.index] != nil { direction.formUnion(.received) }
        return direction
    }

    /// A shortest way that values of `id` travel. Nil when nothing leads there.
    package func way(to id: SchemaID) -> Way? {
        [way(to: id, along: sent, .sent), way(to: id, along: received, .received)].compactMap { $0 }
            .min { $0.schemas.count < $1.schemas.count }
    }

    private func way(to id: SchemaID, along steps: [Step?], _ direction: Direction) -> Way? {
        var schemas = [id]
        while let step = steps[schemas[schemas.count - 1].index] {
            switch step {
            case .entry(let need):
                return Way(need: need, direction: direction, schemas: schemas.reversed())
            case .inside(let outer): schemas.append(outer)
            }
        }
        return nil
    }
}

extension APIGraph {
    /// What needs a schema by itself, in document order.
    package func entries() -> [Reachability.Entry] {
        operations.indices.flatMap { entries(ofOperation: $0) }
            + webhooks.indices.flatMap { entries(ofWebhook: $0) }
    }

    package func entries(ofOperation index: Int) -> [Reachability.Entry] {
        // By their positions: a copy of what stands there costs more than all that is asked of it.
        let (parameters, responses) = (operations[index].parameters, operations[index].responses)
        var entries: [Reachability.Entry] = []
        for position in parameters.indices {
            let schema = parameters[position].use.schema
            entries.append(Reachability.Entry(.parameter(position, operation: index), schema, .sent))
        }
        entries.add(.body(operation: index), operations[index].body?.contents, .sent)
        for position in responses.indices {
            entries.add(.response(position, operation: index), responses[position].contents, .received)
        }
        for (position, callback) in operations[index].callbacks.enumerated() {
            entries.add(.callback(position, operation: index), callback.body?.contents, .received)
        }
        return entries
    }

    package func entries(ofWebhook index: Int) -> [Reachability.Entry] {
        var entries: [Reachability.Entry] = []
        entries.add(.webhook(index), webhooks[index].body?.contents, .received)
        return entries
    }

    /// The named schemas that `reached` does not know, for their own sake. Their values may travel both ways.
    package func entries(ofComponentsBeyond reached: Reachability) -> [Reachability.Entry] {
        schemas.indices.map(SchemaID.init).filter {
            self[$0].componentName != nil && reached.direction(of: $0).isEmpty
        }.map { Reachability.Entry(.component, $0, [.sent, .received]) }
    }
}

extension [Reachability.Entry] {
    fileprivate mutating func add(
        _ need: Reachability.Need, _ contents: [Content]?, _ direction: Direction
    ) {
        guard let contents else { return }
        for position in contents.indices {
            if let use = contents[position].use { append(Element(need, use.schema, direction)) }
            if let use = contents[position].itemUse { append(Element(need, use.schema, direction)) }
        }
    }
}

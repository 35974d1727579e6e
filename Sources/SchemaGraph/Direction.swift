/// Which way values of a schema travel.
package struct Direction: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// From the caller to the API: parameters, request bodies.
    package static let sent = Direction(rawValue: 1)
    /// From the API to the caller: responses, callbacks, webhooks.
    package static let received = Direction(rawValue: 2)
}

extension APIGraph {
    /// The direction of every schema, by `SchemaID.index`. What stands in a property that is never sent is not sent with it;
    /// what no operation reaches may travel both ways.
    package func directions() -> [Direction] {
        let reached = Reachability(self, from: entries(), honoursAccess: true)
        return schemas.indices.map { index in
            let direction = reached.direction(of: SchemaID(index))
            return direction.isEmpty ? [.sent, .received] : direction
        }
    }
}

extension APIGraph {
    /// The ways that values of every schema must be coded, by `SchemaID.index`: those that it travels, and those of all that
    /// holds it.
    package func codingDirections() -> [Direction] {
        var reached = Reachability(self, from: entries())
        let all = schemas.indices.map(SchemaID.init)
        let unreached = all.filter { reached.direction(of: $0).isEmpty }
        reached.follow(unreached.map { .init(.component, $0, [.sent, .received]) }, in: self)
        return all.map(reached.direction)
    }
}

extension Property {
    /// Which ways its values travel. Both flags at once say nothing.
    package var direction: Direction {
        switch (isReadOnly, isWriteOnly) {
        case (true, false): .received
        case (false, true): .sent
        case (true, true), (false, false): [.sent, .received]
        }
    }
}

extension Shape {
    /// The schemas that stand directly inside a value of this shape, in order.
    package var uses: [SchemaUse] {
        switch self {
        case .object: uses(of: [])
        case .list(let use), .map(let use), .alias(let use): [use]
        case .union(let union): union.branches.map(\.use)
        case .enumeration, .scalar, .any, .null: []
        }
    }

    /// Those that stand there whenever the value travels `ways`.
    package func uses(of ways: Direction) -> [SchemaUse] {
        guard case .object(let object) = self else { return uses }
        var uses: [SchemaUse] = []
        uses.reserveCapacity(object.properties.count + 1)
        // By their positions: a copy of a property costs more than all that is asked of it.
        for index in object.properties.indices
        where object.properties[index].direction.isSuperset(of: ways) {
            uses.append(object.properties[index].use)
        }
        if case .declared(let use) = object.additional { uses.append(use) }
        return uses
    }
}

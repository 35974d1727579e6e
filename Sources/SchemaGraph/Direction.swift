/// Which way values of a schema travel.
package struct Direction: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// From the caller to the API: parameters, request bodies.
    package static let sent = Direction(rawValue: 1)
    /// From the API to the caller: responses, webhooks.
    package static let received = Direction(rawValue: 2)
}

extension APIGraph {
    /// The direction of every schema, by `SchemaID.index`. What no operation reaches may travel both ways.
    package func directions() -> [Direction] {
        var reached = Reachability(self, from: entries())
        let all = schemas.indices.map(SchemaID.init)
        let unreached = all.filter { reached.direction(of: $0).isEmpty }
        reached.follow(unreached.map { .init(.component, $0, [.sent, .received]) }, in: self)
        return all.map(reached.direction)
    }
}

extension Shape {
    /// The schemas that stand directly inside a value of this shape, in order.
    package var uses: [SchemaUse] {
        switch self {
        case .object(let object):
            if case .declared(let use) = object.additional {
                object.properties.map(\.use) + [use]
            } else {
                object.properties.map(\.use)
            }
        case .list(let use), .map(let use), .alias(let use): [use]
        case .union(let union): union.branches.map(\.use)
        case .enumeration, .scalar, .any, .null: []
        }
    }
}

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
        var result = [Direction](repeating: [], count: schemas.count)
        for operation in operations {
            for parameter in operation.parameters { spread(.sent, from: parameter.use, into: &result) }
            for content in operation.body?.contents ?? [] { spread(.sent, from: content.use, into: &result) }
            for response in operation.responses {
                for content in response.contents { spread(.received, from: content.use, into: &result) }
            }
        }
        for webhook in webhooks {
            for content in webhook.body?.contents ?? [] {
                spread(.received, from: content.use, into: &result)
            }
        }
        let unreached = schemas.indices.filter { result[$0].isEmpty }
        for index in unreached {
            spread([.sent, .received], from: SchemaUse(SchemaID(index)), into: &result)
        }
        return result
    }

    private func spread(_ direction: Direction, from use: SchemaUse?, into result: inout [Direction]) {
        guard let use else { return }
        var pending = [use.schema]
        while let id = pending.popLast() {
            guard !result[id.index].isSuperset(of: direction) else { continue }
            result[id.index].formUnion(direction)
            pending += self[id].shape.uses.map(\.schema)
        }
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

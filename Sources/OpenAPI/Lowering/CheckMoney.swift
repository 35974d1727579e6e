import Diagnostics
import SchemaGraph

extension Lowering {
    /// Reports amounts of money whose currency stands somewhere else than they say.
    mutating func checkMoney() {
        for index in graph.schemas.indices {
            guard case .object(let object) = graph.schemas[index].shape else { continue }
            for case let places? in object.properties.map(\.money) {
                let scale = shape(at: places.scale, in: SchemaID(index))
                if case .scalar(.integer) = scale {
                } else {
                    report("scale", "a whole number", places.span)
                }
                switch shape(at: places.currency, in: SchemaID(index)) {
                case .scalar(.string): break
                case .enumeration(let values) where values.base == .string: break
                default: report("currency", "a text", places.span)
                }
            }
        }
    }

    private mutating func report(_ key: String, _ kind: String, _ span: Span) {
        warnOnce(
            .behaviourValue(
                key, of: "x-sdk-money", "the path of \(kind)",
                fix: "give names of properties with `/` between them, from the object that has the amount",
                at: span))
    }

    private func shape(at path: [String], in object: SchemaID) -> Shape? {
        var use = SchemaUse(object)
        for step in path {
            guard let property = property(step, of: use) else { return nil }
            use = property.use
        }
        return graph[graph.resolved(use).schema].shape
    }

    /// Of an object, or of the first object among the branches of a union that has it.
    private func property(_ wireName: String, of use: SchemaUse) -> Property? {
        switch graph[graph.resolved(use).schema].shape {
        case .object(let object): return object.properties.first(named: wireName)
        case .union(let union):
            for branch in union.branches {
                guard case .object(let object) = graph[graph.resolved(branch.use).schema].shape,
                    let property = object.properties.first(named: wireName)
                else { continue }
                return property
            }
            return nil
        default: return nil
        }
    }
}

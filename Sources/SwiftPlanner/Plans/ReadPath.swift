import SchemaGraph

/// A value inside another, as an expression: `currency?.scale`.
struct PathReading {
    var expression: String
    /// Something on the way may be missing.
    var isOptional: Bool
    var use: SchemaUse
}

extension SwiftTypes {
    /// What stands at a path of wire names inside `start`, an object. Nil where no such property is declared.
    func reading(_ path: [String], in start: PathReading) -> PathReading? {
        var reading = start
        for wireName in path {
            let id = graph.resolved(reading.use).schema
            guard case .object(let object) = graph[id].shape,
                let position = object.properties.firstIndex(where: { $0.wireName == wireName }),
                names.members[id.index].indices.contains(position)
            else { return nil }
            let property = object.properties[position]
            let presence = presence(of: property, in: id)
            let name = escaped(names.members[id.index][position])
            reading.expression += "\(reading.isOptional ? "?" : "").\(name)"
            if presence == .threeState { reading.expression += "?.value" }
            reading.isOptional = reading.isOptional || presence != .required
            reading.use = property.use
        }
        return reading
    }
}

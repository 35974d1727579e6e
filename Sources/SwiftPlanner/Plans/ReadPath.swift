import Diagnostics
import SchemaGraph

/// A value inside another, as an expression: `currency?.scale`.
struct PathReading {
    var expression: String
    /// Something on the way may be missing.
    var isOptional: Bool
    var use: SchemaUse
}

extension SwiftTypes {
    /// What stands at a path of wire names inside `start`, an object; `0` is the first element of a list. Nil where no such
    /// property is declared.
    func reading(_ path: [String], in start: PathReading) -> PathReading? {
        var reading = start
        var endsOptional = start.isOptional
        for wireName in path {
            let id = graph.resolved(reading.use).schema
            let mark = endsOptional ? "?." : "."
            switch graph[id].shape {
            case .object(let object):
                guard let position = object.properties.firstIndex(named: wireName),
                    names.members[id.index].indices.contains(position)
                else { return nil }
                let property = object.properties[position]
                let presence = presence(of: property, in: id)
                reading.expression += mark + escaped(names.members[id.index][position])
                if presence == .threeState { reading.expression += "?.value" }
                endsOptional = presence != .required
                reading.use = property.use
            case .list(let element) where wireName == "0":
                reading.expression += "\(mark)first"
                endsOptional = true
                reading.use = element
            case .union:
                guard let member = unionMembers(of: id).first(named: wireName),
                    !names.members[id.index].contains(member.name)
                else { return nil }
                reading.expression += mark + member.name
                endsOptional = true
                reading.use = member.use
            case .list, .map, .enumeration, .scalar, .any, .null, .alias: return nil
            }
            reading.isOptional = reading.isOptional || endsOptional
        }
        return reading
    }
}

/// The wire names of a JSON pointer.
func steps(of pointer: String) -> [String] {
    pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map {
        NameKey.text(ofStep: $0)
    }
}

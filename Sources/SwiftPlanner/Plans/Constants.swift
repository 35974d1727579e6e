import Diagnostics
import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    /// `.card`, `true`: the value of a required property for which a single one is listed. Nil for what may have several.
    func constant(_ property: Property, in owner: SchemaID) -> String? {
        values(of: property, in: owner).flatMap { $0.count == 1 ? reference($0[0], of: property) : nil }
    }

    /// Whether a required property has that one value, and no other.
    func isAlways(_ property: Property, _ value: String, in owner: SchemaID) -> Bool {
        guard constant(property, in: owner) != nil,
            case .enumeration(let shape) = graph[graph.resolved(property.use).schema].shape
        else { return false }
        return shape.members.first?.value.text == value
    }

    /// What an argument is when it is left out: ` = nil`, ` = .card`, or a literal that the description has for it. Empty
    /// for one that has to be given.
    func initialValue(
        _ property: Property, _ presence: Presence, in owner: SchemaID, or literal: String?
    ) -> String {
        if presence.isOptional { return " = nil" }
        let value =
            formerConstant(property, in: owner) ?? tagValue(property, presence, in: owner) ?? literal
        return value.map { " = \($0)" } ?? ""
    }

    /// The tag by which a union knows the type, where it has one only.
    private func tagValue(_ property: Property, _ presence: Presence, in owner: SchemaID) -> String? {
        guard presence == .required, let tag = tags[owner],
            haveSameScalars(tag.key, property.wireName)
        else { return nil }
        let id = graph.resolved(property.use).schema
        switch (form(property.use.schema), graph[id].shape) {
        case (.string, _): return swiftLiteral(tag.value)
        case (.enumeration, .enumeration(let shape)):
            let position = shape.members.firstIndex { $0.value == .string(tag.value) }
            return position.map { ".\(names.members[id.index][$0])" }
        default: return nil
        }
    }

    /// `.card`: what a required property had to be when that was all that was listed for it. What was added since then
    /// changes no call that says nothing of it.
    private func formerConstant(_ property: Property, in owner: SchemaID) -> String? {
        onlyValue(of: property, in: owner).map { reference($0, of: property) }
    }

    /// The name of the value that is, or was once, the only one of a required property.
    func onlyValue(of property: Property, in owner: SchemaID) -> String? {
        guard let values = values(of: property, in: owner) else { return nil }
        return onlyValue(of: values, NameKey.onlyValue(of: property.wireName, of: names.keys[owner.index]))
    }

    /// The name of the value that is, or was once, the only one of a required parameter. Addresses are written out.
    func onlyValue(of parameter: Parameter, in operation: APIOperation) -> String? {
        guard parameter.isRequired, parameter.location != .path, let values = listedValues(parameter.use)
        else {
            return nil
        }
        return onlyValue(of: values, NameKey.onlyValue(of: parameter, in: NameKey.operation(operation)))
    }

    private func onlyValue(of values: [String], _ key: @autoclosure () -> String) -> String? {
        if values.count == 1 { return values[0] }
        guard !settings.keptNames.isEmpty else { return nil }
        let former = settings.keptNames[key()]
        return values.first { $0 == former }
    }

    private func reference(_ value: String, of property: Property) -> String {
        reference(value, property.use)
    }

    /// `.card`, or `true`
    func reference(_ value: String, _ use: SchemaUse) -> String {
        form(use.schema) == .bool ? value : ".\(value)"
    }

    /// The names of the values listed for a required property. Nil where none are.
    private func values(of property: Property, in owner: SchemaID) -> [String]? {
        guard property.isRequired, presence(of: property, in: owner) == .required else { return nil }
        return listedValues(property.use)
    }

    private func listedValues(_ use: SchemaUse) -> [String]? {
        let id = graph.resolved(use).schema
        switch graph[id].shape {
        case .enumeration(let shape) where shape.becomesType: return names.members[id.index]
        case .enumeration(let shape): return shape.members.map(\.value.text)
        case .scalar(.boolean): return ["false", "true"]
        default: return nil
        }
    }
}

/// The member by which a union knows values of a type.
struct UnionTag: Equatable {
    var key: String
    var value: String
}

extension APIGraph {
    /// The tags of the objects that are branches of unions, as far as each has one everywhere.
    func unionTags() -> [SchemaID: UnionTag] {
        var found: [SchemaID: UnionTag?] = [:]
        for case .union(let union) in schemas.map(\.shape) {
            guard let key = union.discriminator else { continue }
            for branch in union.branches {
                let id = resolved(branch.use).schema
                let tag = branch.tags.count == 1 ? UnionTag(key: key, value: branch.tags[0]) : nil
                if let other = found[id], other != tag { found[id] = .some(nil) } else { found[id] = tag }
            }
        }
        return found.compactMapValues(\.self)
    }
}

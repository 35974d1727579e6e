import Diagnostics
import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    /// The statements that check which properties an object has. `presence` says of each, as an expression, whether it is
    /// there; `rest` holds those that are not declared.
    func wholeChecks(
        _ object: ObjectShape, _ presence: @autoclosure () -> [String], _ limits: Constraints, rest: String?
    ) -> [String] {
        let arguments = object.isTuple ? [] : propertyLimits(limits)
        guard !object.choices.isEmpty || !object.dependents.isEmpty || !arguments.isEmpty else { return [] }
        let presence = presence()
        var known = ExactTable<String>()
        for (property, isThere) in zip(object.properties, presence) { known[property.wireName] = isThere }
        let statements =
            object.choices.compactMap { check($0, known, rest: rest) }
            + object.dependents.map { check($0, known, rest: rest) }
        return arguments.isEmpty ? statements : statements + [size(arguments, presence, rest: rest)]
    }

    /// `checks.choice("anyOf", ["a", "b"], [a != nil, b != nil])`
    private func check(_ choice: PropertyChoice, _ presence: ExactTable<String>, rest: String?) -> String? {
        let conditions = choice.sets.map { names in
            names.map { self.presence(of: $0, presence, rest: rest) }.filter { $0 != "true" }
        }
        // What is required anyway is always there.
        if choice.kind != .none, conditions.contains(where: \.isEmpty) { return nil }
        let names = choice.sets.map { swiftLiteral($0.joined(separator: ", ")) }
        return """
            checks.choice("\(choice.kind.rawValue)", [\(names.joined(separator: ", "))], \
            [\(conditions.map { $0.isEmpty ? "true" : $0.joined(separator: " && ") }.joined(separator: ", "))])
            """
    }

    /// `checks.dependents("card", card != nil, ["cvc"], [cvc != nil])`
    private func check(
        _ dependents: PropertyDependents, _ presence: ExactTable<String>, rest: String?
    ) -> String {
        let isThere = { (name: String) in self.presence(of: name, presence, rest: rest) }
        let names = dependents.names.map(swiftLiteral).joined(separator: ", ")
        return """
            checks.dependents(\(swiftLiteral(dependents.wireName)), \(isThere(dependents.wireName)), [\(names)], \
            [\(dependents.names.map(isThere).joined(separator: ", "))])
            """
    }

    private func presence(of name: String, _ known: ExactTable<String>, rest: String?) -> String {
        known[name] ?? rest.map { "\($0)[\(swiftLiteral(name))] != nil" } ?? "false"
    }

    /// `checks.size(1, [a != nil], others: additionalProperties.count, minProperties: 2)`
    private func size(_ limits: [String], _ presence: [String], rest: String?) -> String {
        let optional = presence.filter { $0 != "true" }
        let own = ["\(presence.count - optional.count)", "[\(optional.joined(separator: ", "))]"]
        let others = rest.map { ["others: \($0).count"] } ?? []
        return "checks.size(\((own + others + limits).joined(separator: ", ")))"
    }
}

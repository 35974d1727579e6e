import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    /// The statements that check which properties an object has. `rest` holds those that are not declared.
    func wholeChecks(
        _ object: ObjectShape, _ properties: [PropertyPlan], _ limits: Constraints, rest: String?
    ) -> [String] {
        let all = zip(object.properties, properties)
        var statements: [String] = []
        if !object.choices.isEmpty || !object.dependents.isEmpty {
            let presence = Dictionary(
                all.map { ($0.wireName, $0.isRequired ? "true" : $1.isThere) },
                uniquingKeysWith: { first, _ in first })
            statements += object.choices.compactMap { check($0, presence) }
            statements += object.dependents.map { check($0, presence, rest: rest) }
        }
        let arguments = propertyLimits(limits)
        guard !arguments.isEmpty, !object.isTuple else { return statements }
        let optional = all.filter { !$0.0.isRequired }.map(\.1)
        return statements + [size(arguments, optional, of: properties.count, rest: rest)]
    }

    /// `checks.choice("anyOf", ["a", "b"], [a != nil, b != nil])`
    private func check(_ choice: PropertyChoice, _ presence: [String: String]) -> String? {
        let conditions = choice.sets.map { names in
            names.compactMap { presence[$0] }.filter { $0 != "true" }
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
        _ dependents: PropertyDependents, _ presence: [String: String], rest: String?
    ) -> String {
        func isThere(_ name: String) -> String {
            presence[name] ?? rest.map { "\($0)[\(swiftLiteral(name))] != nil" } ?? "false"
        }
        let names = dependents.names.map(swiftLiteral).joined(separator: ", ")
        return """
            checks.dependents(\(swiftLiteral(dependents.wireName)), \(isThere(dependents.wireName)), [\(names)], \
            [\(dependents.names.map(isThere).joined(separator: ", "))])
            """
    }

    /// `checks.size(1, [a != nil], others: additionalProperties.count, minProperties: 2)`
    private func size(
        _ limits: [String], _ optional: [PropertyPlan], of count: Int, rest: String?
    ) -> String {
        let presence = optional.map(\.isThere).joined(separator: ", ")
        let own = ["\(count - optional.count)", "[\(presence)]"]
        let others = rest.map { ["others: \($0).count"] } ?? []
        return "checks.size(\((own + others + limits).joined(separator: ", ")))"
    }
}

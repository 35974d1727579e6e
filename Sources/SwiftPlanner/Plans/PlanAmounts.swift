import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    /// What an object's amounts of money are together with their currency.
    func planAmounts(_ id: SchemaID, _ object: ObjectShape) -> [AmountPlan] {
        object.properties.indices.compactMap { position in
            names.amounts[PropertyPlace(owner: id, position: position)].flatMap { name in
                planAmount(object.properties[position], named: name, of: id)
            }
        }
    }

    private func planAmount(_ property: Property, named name: String, of id: SchemaID) -> AmountPlan? {
        guard let places = property.money else { return nil }
        let whole = PathReading(expression: "self", isOptional: false, use: SchemaUse(id))
        guard let units = reading([property.wireName], in: whole).flatMap({ wholeNumber($0, as: "Int64") }),
            let scale = reading(places.scale, in: whole).flatMap({ wholeNumber($0, as: "Int") }),
            let currency = reading(places.currency, in: whole).flatMap(code)
        else { return nil }
        let parts = [("minorUnits", units), ("scale", scale), ("currency", currency)]
        let missing = parts.filter { $0.1.isOptional }.map { "let \($0.0) = \($0.1.expression)" }
        let arguments = parts.map { "\($0.0): \($0.1.isOptional ? $0.0 : $0.1.expression)" }
        return AmountPlan(
            doc: DocComment([
                "`\(property.wireName)` with its currency"
                    + (missing.isEmpty ? "." : ", where all of it is there.")
            ]),
            attributes: deprecation(property.documentation), name: escaped(name), conditions: missing,
            value: "ExactMoney(\(arguments.joined(separator: ", ")))")
    }

    /// `Int64(amount)`, where the value is a whole number that fits.
    private func wholeNumber(_ reading: PathReading, as type: String) -> PathReading? {
        let form = form(reading.use.schema)
        guard [.int, .int32, .int64].contains(form) else { return nil }
        let found = text(form, in: [])
        return found == type
            ? reading
            : converted(reading, "\(type)(\(reading.expression))", optional: ".map({ \(type)($0) })")
    }

    /// The text of a currency's code.
    private func code(_ reading: PathReading) -> PathReading? {
        switch form(reading.use.schema) {
        case .string: return reading
        case .enumeration(_, raw: "String"):
            return converted(reading, "\(reading.expression).rawValue", optional: "?.rawValue")
        default: return nil
        }
    }

    /// Where something on the way may be missing, all of the way stands in parentheses: what is called is the optional, and
    /// not what its last step gives.
    private func converted(_ reading: PathReading, _ value: String, optional: String) -> PathReading {
        var reading = reading
        reading.expression = reading.isOptional ? "(\(reading.expression))\(optional)" : value
        return reading
    }
}

import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    /// The statements that check one value: its own limits, then what stands inside it.
    ///
    /// `key` is a literal; `value` an expression of the form's type, or an optional of it.
    func checks(of use: SchemaUse, key: String, value: String, isOptional: Bool) -> [String] {
        guard isCheckable[use.schema.index] else { return [] }
        if let name = heldName(of: use) { return [schemaCheck(name, key: key, value)] }
        let form = form(use.schema)
        let statements =
            ownChecks(form, constraints(of: use), key, value, member: isOptional ? "?." : ".")
            + formatChecks(use, key, value)
        switch form {
        case .model(let id):
            return isCheckable[id.index] ? statements + ["checks.model(\(key), \(value))"] : statements
        case .list(let element), .map(let element):
            return statements + elementChecks(element, elementUse(use), key, value)
        default: return statements
        }
    }

    /// `member` stands between a value and its member: `.` or `?.`.
    func ownChecks(
        _ form: TypeForm, _ limits: Constraints, _ key: String, _ value: String, member: String
    ) -> [String] {
        switch form {
        case .string:
            return call("string", key, value, stringLimits(limits))
        case .enumeration(_, "String"):
            return call("string", key, value, stringLimits(limits), suffix: "\(member)rawValue")
        case .enumeration(_, "Int64"):
            return call("integer", key, value, wholeLimits(limits, of: .int64), suffix: "\(member)rawValue")
        case .enumeration(_, "Double"):
            return call("number", key, value, numberLimits(limits), suffix: "\(member)rawValue")
        case .int, .int32, .int64, .uint64:
            return call("integer", key, value, wholeLimits(limits, of: form))
        case .double:
            return call("number", key, value, numberLimits(limits))
        case .list(let element):
            var statements = call("items", key, value, itemLimits(limits), suffix: "\(member)count")
            if limits.uniqueItems, isHashable || !holdsModel(element.form) || isEncodable(element.form) {
                statements.append("checks.unique(\(key), \(value))")
            }
            return statements
        case .map:
            return call("properties", key, value, propertyLimits(limits), suffix: "\(member)count")
                + keyChecks(limits, key: key, value)
        case .scalar(let type): return scalarChecks(type, limits, key, value, member: member)
        case .data: return call("data", key, value, patternLimit(limits))
        case .bool, .date, .json, .enumeration, .model:
            return []
        }
    }

    /// A format that gives no type is checked on the text.
    private func formatChecks(_ use: SchemaUse, _ key: String, _ value: String) -> [String] {
        guard let format = checkedFormat(of: graph.resolved(use).schema) else { return [] }
        return call("format", key, value, [swiftLiteral(format)])
    }

    private func scalarChecks(
        _ type: ScalarType, _ limits: Constraints, _ key: String, _ value: String, member: String
    ) -> [String] {
        if type.method == "value" { return [] }
        if type.keepsText {
            return call("string", key, value, stringLimits(limits), suffix: "\(member)description")
        }
        if type == .uuid { return call("uuid", key, value, patternLimit(limits)) }
        if type == .exactDecimal || type == .exactDecimalText {
            return call("decimal", key, value, decimalLimits(limits), suffix: "\(member)decimal")
        }
        if type == .decimal { return call("decimal", key, value, decimalLimits(limits)) }
        if type == .unixTime {
            return call("number", key, value, numberLimits(limits), suffix: "\(member)seconds")
        }
        return type.kinds == ["integer"]
            ? call("integer", key, value, wholeLimits(limits, of: .scalar(type))) : []
    }

    private func holdsModel(_ form: TypeForm) -> Bool {
        switch form {
        case .model: true
        case .list(let element), .map(let element): holdsModel(element.form)
        default: false
        }
    }

    private func call(
        _ method: String, _ key: String, _ value: String, _ limits: [String], suffix: String = ""
    ) -> [String] {
        guard !limits.isEmpty else { return [] }
        return ["checks.\(method)(\(([key, value + suffix] + limits).joined(separator: ", ")))"]
    }

    /// `checks.keys("labels", labels, maxLength: 64)`
    func keyChecks(_ limits: Constraints, key: String, _ value: String) -> [String] {
        let keys = limits.keys
        var arguments = range("Length", keys.minLength, keys.maxLength)
        if let pattern = keys.pattern { arguments.append("pattern: \(swiftLiteral(pattern))") }
        if !keys.names.isEmpty {
            arguments.append("among: [\(keys.names.map(swiftLiteral).joined(separator: ", "))]")
        }
        return call("keys", key, value, arguments)
    }

    func elementChecks(_ element: TypeUse, _ use: SchemaUse?, _ key: String, _ value: String)
        -> [String]
    {
        guard let use, isCheckable[use.schema.index] else { return [] }
        let isHeld = heldName(of: use) != nil
        if case .model(let id) = element.form, !isHeld {
            return isCheckable[id.index] ? ["checks.models(\(key), \(value))"] : []
        }
        let isFormatted = checkedFormat(of: graph.resolved(use).schema) != nil
        if element.form == .string, !element.isNullable, !isFormatted, !isHeld {
            return call("strings", key, value, stringLimits(constraints(of: use)))
        }
        let inner = checks(of: use, key: "nil", value: "element", isOptional: element.isNullable)
        guard !inner.isEmpty else { return [] }
        return ["checks.each(\(key), \(value)) { checks, element in \(inner.joined(separator: "; ")) }"]
    }

    /// The use that a list's or map's elements have, through aliases.
    private func elementUse(_ use: SchemaUse) -> SchemaUse? {
        switch graph[graph.resolved(use).schema].shape {
        case .list(let element), .map(let element): element
        default: nil
        }
    }

}

// MARK: Limits as arguments

private func stringLimits(_ limits: Constraints) -> [String] {
    range("Length", limits.minLength, limits.maxLength) + patternLimit(limits)
}

private func patternLimit(_ limits: Constraints) -> [String] {
    limits.pattern.map { ["pattern: \(swiftLiteral($0))"] } ?? []
}

private func itemLimits(_ limits: Constraints) -> [String] {
    range("Items", limits.minItems, limits.maxItems)
}

func propertyLimits(_ limits: Constraints) -> [String] {
    range("Properties", limits.minProperties, limits.maxProperties)
}

private func range(_ name: String, _ minimum: Int?, _ maximum: Int?) -> [String] {
    [minimum.map { "min\(name): \($0)" }, maximum.map { "max\(name): \($0)" }].compactMap(\.self)
}

private func numberLimits(_ limits: Constraints) -> [String] {
    limits.bounds.compactMap { name, text in
        Double(text).flatMap { $0.isFinite ? "\(name): \($0)" : nil }
    }
}

private func decimalLimits(_ limits: Constraints) -> [String] {
    limits.bounds.map { name, text in "\(name): \(swiftLiteral(text))" }
}

import Diagnostics
import Documents
import JSONText

/// How the value of a keyword is written.
enum KeywordForm {
    case schema, schemas, schemasByName
    case count, flag, text, namesByName
    case value, values
}

/// The keywords of JSON Schema 2020-12 that decide on values, those aside that are read in a way of their own.
let keywordForms: [String: KeywordForm] = [
    "not": .schema, "if": .schema, "then": .schema, "else": .schema, "contains": .schema, "items": .schema,
    "additionalProperties": .schema, "propertyNames": .schema, "unevaluatedItems": .schema,
    "unevaluatedProperties": .schema, "allOf": .schemas, "anyOf": .schemas, "oneOf": .schemas,
    "prefixItems": .schemas, "properties": .schemasByName, "patternProperties": .schemasByName,
    "dependentSchemas": .schemasByName, "minLength": .count, "maxLength": .count, "minItems": .count,
    "maxItems": .count, "minProperties": .count, "maxProperties": .count, "minContains": .count,
    "maxContains": .count, "uniqueItems": .flag, "pattern": .text, "format": .text,
    "dependentRequired": .namesByName, "enum": .values, "const": .value,
]

/// Keywords whose schemas hold whatever else does.
let sureKeywords: Set<String> = [
    "allOf", "properties", "patternProperties", "additionalProperties", "items", "prefixItems",
]

extension CheckableSchemas {
    /// Whether the values that a schema lists are all scalars, and may be exceeded.
    func listsOnlyScalars(_ keywords: [Site]) -> Bool {
        if keywords.contains(where: { $0.key == "x-sdk-closed" && $0.node.bool == true }) { return false }
        let listed = keywords.first { $0.key == "enum" }?.node.list ?? []
        let constant = keywords.first { $0.key == "const" }?.node
        return (listed + [constant].compactMap(\.self)).allSatisfy { $0.list == nil && $0.record == nil }
    }

    /// The types that the reader made out, or for a schema that was not read, those that are written.
    func types(of site: Site, _ reading: Reading) -> [JSONValue] {
        guard let node = site.node["type"] else { return [] }
        if let id = reading.schemaIDs[site.place] {
            let schema = reading.schemas[id.index]
            guard schema.loss == nil, !schema.types.isEmpty || schema.isOnlyNull else { return [] }
            // An example of a number that is read as a whole one has no fraction.
            let isWhole = isOfValues && schema.types.contains(.number) && schema.onlyType == .integer
            let names = schema.types.map { type in
                JSONValue.string(isWhole && type == .number ? "integer" : type.rawValue)
            }
            return schema.isNullable ? names + ["null"] : names
        }
        let names = node.list?.compactMap(\.string) ?? [node.string].compactMap(\.self)
        let known = SchemaObject.JSONType.allCases.map(\.rawValue) + ["null"]
        return names.allSatisfy { known.contains($0) } ? names.map { .string($0) } : []
    }

    /// A value under `enum`, as the type wants it: a number that is listed for a string is its text.
    func listedValue(_ node: Node, _ types: [JSONValue]) -> JSONValue {
        let scalars = types.filter { $0 != "null" }
        if scalars == ["string"], let text = scalarText(node) { return .string(text) }
        if scalars == ["integer"] || scalars == ["number"], let text = node.string {
            return JSONValue(numberText: text) ?? .string(text)
        }
        return JSONValue(node)
    }

    /// Bounds of numbers. In 3.0 the exclusive ones are flags on the others, and people write so later too.
    func addBounds(_ children: [Site], to members: inout JSONObject) {
        for (bound, exclusive) in [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")] {
            let limit = number(bound, children)
            let flag = children.first { $0.key == exclusive }?.node.bool
            members[flag == true ? exclusive : bound] = limit
            if flag == nil { members[exclusive] = number(exclusive, children) }
        }
        if let step = number("multipleOf", children), let value = step.double, value > 0 {
            members["multipleOf"] = step
        }
    }

    private func number(_ key: String, _ children: [Site]) -> JSONValue? {
        guard let node = children.first(where: { $0.key == key })?.node, node.bool == nil else { return nil }
        return scalarText(node).flatMap { JSONValue(numberText: $0) }
    }

    /// What has to be there; where a value may be of either direction, those properties aside that travel in one only.
    func addRequired(_ children: [Site], to members: inout JSONObject, _ reading: inout Reading) {
        guard let required = children.first(where: { $0.key == "required" })?.node.list else { return }
        let properties = children.first { $0.key == "properties" }?.children ?? []
        var oneWay = ExactSet()
        for property in properties where !isToTheLetter && travelsOneWay(property, &reading) {
            oneWay.insert(property.key)
        }
        let names = required.compactMap(scalarText).filter { !oneWay.contains($0) }
        members["required"] = .array(names.map { .string($0) })
    }

    private func travelsOneWay(_ property: Site, _ reading: inout Reading) -> Bool {
        func isMarked(_ node: Node) -> Bool {
            node["readOnly"]?.bool == true || node["writeOnly"]?.bool == true
        }
        if isMarked(property.node) { return true }
        guard let reference = property.node["$ref"], let text = reference.string else { return false }
        let target = reading.locate(
            Reference(text: text, span: reference.span, home: property.home), .schema
        ).site
        return target.map { isMarked($0.node) } ?? false
    }

    /// Lets null pass where `nullable` is set.
    func nullable(_ members: JSONObject, _ children: [Site]) -> JSONObject {
        let isSet = children.contains {
            ($0.key == "nullable" || $0.key == "x-nullable") && $0.node.bool == true
        }
        guard isSet else { return members }
        var members = members
        if let values = members["enum"]?.array, !values.contains(.null) {
            members["enum"] = .array(values + [.null])
        }
        let refusing = ["$ref", "allOf", "anyOf", "oneOf", "not", "if", "const"]
        guard refusing.contains(where: { members[$0] != nil }) else { return members }
        return ["anyOf": [.object(members), ["type": "null"]]]
    }
}

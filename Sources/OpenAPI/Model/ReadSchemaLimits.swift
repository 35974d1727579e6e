import Diagnostics
import Documents
import JSONText
import Patterns
import SchemaGraph

/// What a schema says of objects and their properties. False when the keyword is another.
func readObjectKeyword(_ keyword: Site, into schema: inout SchemaObject, _ reading: inout Reading) -> Bool {
    switch keyword.key {
    case "properties":
        guard keyword.node.record != nil else {
            reportKind(keyword, expected: "an object", &reading)
            return true
        }
        schema.hasProperties = true
        schema.properties = reading.entries(of: keyword, "the schema").map {
            SchemaObject.PropertyEntry(wireName: $0.key, schema: readSchema($0, &reading))
        }
    case "required": readRequired(keyword, into: &schema, &reading)
    case "dependentRequired":
        schema.dependents = keyword.children.compactMap { entry in
            let names = (entry.node.list ?? []).compactMap(\.string)
            return names.isEmpty ? nil : PropertyDependents(wireName: entry.key, names: names)
        }
    case "additionalProperties": readAdditional(keyword, into: &schema, &reading)
    case "patternProperties":
        let patterns = keyword.children.map {
            SchemaObject.PropertyEntry(wireName: $0.key, schema: readSchema($0, &reading))
        }
        schema.patterns = patterns.sorted { $0.wireName.utf8.lexicographicallyPrecedes($1.wireName.utf8) }
    case "propertyNames":
        if keyword.node.record == nil {
            schema.asksMore = true
        } else {
            schema.keys = readSchema(keyword, &reading)
        }
        if !limitsOnlyTexts(keyword.node) { schema.isUntold = true }
    default: return false
    }
    return true
}

/// Whether all that is said of a key is one of the limits that are checked on keys.
private func limitsOnlyTexts(_ node: Node) -> Bool {
    let limits: Set = ["minLength", "maxLength", "pattern", "enum", "type", "description", "title"]
    return node.record.map { $0.entries.allSatisfy { limits.contains($0.key) } } ?? (node.bool == true)
}

private func readRequired(_ keyword: Site, into schema: inout SchemaObject, _ reading: inout Reading) {
    guard keyword.node.list != nil else {
        if !keyword.node.isNull {
            reportKind(keyword, expected: "an array of property names, beside `properties`", &reading)
        }
        return
    }
    for name in keyword.elements {
        guard let text = scalarText(name.node) else {
            reportKind(keyword, expected: "an array of property names", &reading)
            continue
        }
        schema.required.append(.init(wireName: text, span: name.span))
    }
}

/// The sets of properties that `not` excludes, where it says nothing else: `{required: [a, b]}`, or `anyOf` with such.
func exclusions(_ node: Node) -> [[String]] {
    let branches = node["anyOf"]?.list ?? [node]
    guard node.record?.entries.count == 1, !branches.isEmpty else { return [] }
    let sets = branches.map { branch in
        branch.record?.entries.count == 1 ? branch["required"]?.list?.compactMap(\.string) ?? [] : []
    }
    return sets.contains(where: \.isEmpty) ? [] : sets
}

/// Leaves excluded properties to what checks whole values, unless it is one object that declares them all.
func keepExclusions(in schema: inout SchemaObject, _ reading: Reading) {
    guard !schema.excluded.isEmpty else { return }
    let declared = ExactSet(schema.properties.map(\.wireName))
    let isOneObject =
        schema.reference == nil && schema.types.allSatisfy { $0 == .object }
        && (schema.oneOf + schema.anyOf).allSatisfy { reading.schemas[$0.index].isOnlyRequirement }
    if isOneObject, schema.excluded.joined().allSatisfy(declared.contains) { return }
    (schema.excluded, schema.isUntold) = ([], true)
}

private func readAdditional(_ keyword: Site, into schema: inout SchemaObject, _ reading: inout Reading) {
    switch keyword.node.value {
    case .bool(true): schema.additional = .anything
    case .bool(false): schema.additional = .forbidden
    case .record(let record) where record.entries.isEmpty: schema.additional = .anything
    case .record: schema.additional = .schema(readSchema(keyword, &reading))
    case .null, .number, .string, .list: reportKind(keyword, expected: "a boolean or a schema", &reading)
    }
}

/// A limit on the value. False when the keyword is another.
func readLimit(_ keyword: Site, into schema: inout SchemaObject, _ reading: inout Reading) -> Bool {
    switch keyword.key {
    case "minLength": schema.constraints.minLength = count(keyword, &reading)
    case "maxLength": schema.constraints.maxLength = count(keyword, &reading)
    case "minItems": schema.constraints.minItems = count(keyword, &reading)
    case "maxItems": schema.constraints.maxItems = count(keyword, &reading)
    case "minProperties": schema.constraints.minProperties = count(keyword, &reading)
    case "maxProperties": schema.constraints.maxProperties = count(keyword, &reading)
    case "minimum": schema.constraints.minimum = bound(keyword, &reading)
    case "maximum": schema.constraints.maximum = bound(keyword, &reading)
    case "multipleOf": schema.constraints.multipleOf = step(keyword, &reading)
    case "uniqueItems": schema.constraints.uniqueItems = flag(keyword, &reading)
    case "pattern":
        if let text = keyword.node.string {
            schema.constraints.pattern = text
            if let problem = Pattern.problem(in: text) {
                reading.report.add(.unenforcedPattern(problem.message, at: keyword.node.span))
            }
        } else if !keyword.node.isNull {
            reportKind(keyword, expected: "a string", &reading)
        }
    default: return false
    }
    return true
}

/// In 3.0 these two are flags on the bound beside them, in 3.1 bounds of their own.
func readExclusiveFlags(
    _ keywords: [Site], into schema: inout SchemaObject, isOld: Bool, _ reading: inout Reading
) {
    for keyword in keywords where keyword.key == "exclusiveMinimum" || keyword.key == "exclusiveMaximum" {
        let isLower = keyword.key == "exclusiveMinimum"
        guard let isExclusive = keyword.node.bool else {
            let limit = bound(keyword, &reading)
            if isLower {
                schema.constraints.exclusiveMinimum = limit
            } else {
                schema.constraints.exclusiveMaximum = limit
            }
            continue
        }
        let neighbour = isLower ? schema.constraints.minimum : schema.constraints.maximum
        if !isOld {
            let instead =
                isExclusive
                ? "write the bound itself: `\(keyword.key): \(neighbour ?? "0")`" : "remove `\(keyword.key)`"
            reading.report.add(.oldKeyword("\(keyword.key): \(isExclusive)", instead, at: keyword.span))
        }
        guard isExclusive else { continue }
        if isLower {
            schema.constraints.exclusiveMinimum = schema.constraints.minimum
            schema.constraints.minimum = nil
        } else {
            schema.constraints.exclusiveMaximum = schema.constraints.maximum
            schema.constraints.maximum = nil
        }
    }
}

/// A count. One that is too great for any value to reach is no limit, and one below zero is reported.
private func count(_ keyword: Site, _ reading: inout Reading) -> Int? {
    guard let text = bound(keyword, &reading) else { return nil }
    if let number = Int(text), number >= 0 { return number }
    guard let number = Double(text), number.rounded() == number else {
        reportKind(keyword, expected: "a whole number", &reading)
        return nil
    }
    guard number >= 0 else {
        reading.report.add(
            .uselessLimit(keyword.key, text, wanted: "a number from 0 on", at: keyword.node.span))
        return nil
    }
    return Int(exactly: number)
}

/// What values are multiples of, which is more than nothing.
private func step(_ keyword: Site, _ reading: inout Reading) -> String? {
    guard let text = bound(keyword, &reading) else { return nil }
    if let number = Double(text), number > 0 { return text }
    reading.report.add(
        .uselessLimit(keyword.key, text, wanted: "a number greater than 0", at: keyword.node.span))
    return nil
}

/// A number's text. One that stands in quotes is taken all the same, one that is out of reach is reported.
private func bound(_ keyword: Site, _ reading: inout Reading) -> String? {
    let text: String
    switch keyword.node.value {
    case .null: return nil
    case .number(let number): text = number
    case .string(let quoted) where Double(quoted) != nil:
        reportKind(keyword, expected: "a number", &reading)
        text = quoted
    case .string, .bool, .list, .record:
        reportKind(keyword, expected: "a number", &reading)
        return nil
    }
    if let number = decimalText(text) { return number }
    reading.report.add(.numberOutOfReach(text, at: keyword.node.span))
    return nil
}

/// A number as JSON writes it: YAML's `0x1F`, `0o17` and `+1` are turned into digits. Nil for what no program can
/// hold: infinities, and numbers beyond all measure.
func decimalText(_ text: String) -> String? {
    // Nearly all are a few digits.
    if (1...18).contains(text.utf8.count), text.utf8.allSatisfy(isDigit) { return text }
    guard text.utf8.count <= Limits.numberLength else { return nil }
    let bare = text.hasPrefix("+") ? String(text.dropFirst()) : text
    if bare.hasPrefix("0x") { return Int(bare.dropFirst(2), radix: 16).map(String.init) }
    if bare.hasPrefix("0o") { return Int(bare.dropFirst(2), radix: 8).map(String.init) }
    guard let number = Double(bare), number.isFinite else { return nil }
    if bare.hasPrefix(".") { return "0\(bare)" }
    if bare.hasPrefix("-.") { return "-0\(bare.dropFirst())" }
    return bare.hasSuffix(".") ? String(bare.dropLast()) : bare
}

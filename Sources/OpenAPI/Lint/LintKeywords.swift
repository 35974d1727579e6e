import Diagnostics
import Documents

/// Reports what schemas say against themselves: defaults that are not listed, values listed twice, limits of other types.
///
/// Looked at is every object that reads like a schema, wherever it stands; what is an example of data is not.
func lintKeywords(_ node: Node, isOpenAPI30: Bool, _ report: inout Report) {
    for element in node.list ?? [] { lintKeywords(element, isOpenAPI30: isOpenAPI30, &report) }
    guard let record = node.record else { return }
    lintValues(record, &report)
    lintNullDefault(record, &report)
    lintLimits(record, &report)
    if isOpenAPI30 { lintSiblings(record, &report) }
    for entry in record.entries where !isData(entry) {
        lintKeywords(entry.value, isOpenAPI30: isOpenAPI30, &report)
    }
}

/// Whether what stands here is data, and says nothing of other data. A property may have any of these names too.
private func isData(_ entry: Record.Entry) -> Bool {
    switch entry.key {
    case "const", "default", "enum", "example", "examples": true
    default: entry.key.hasPrefix("x-") && entry.key != "x-webhooks"
    }
}

private func lintValues(_ record: Record, _ report: inout Report) {
    guard let values = record["enum"]?.list, !values.isEmpty else { return }
    var first: [Node] = []
    for value in values {
        if let other = first.first(where: { isEqual($0, value) }), let text = scalarText(value) {
            report.add(.repeatedValue(text, at: value.span, other: other.span))
        } else {
            first.append(value)
        }
    }
    guard let chosen = record["default"], let text = scalarText(chosen) else { return }
    let texts = values.compactMap(scalarText)
    if texts.count == values.count || !values.contains(where: { $0.record != nil || $0.list != nil }),
        !texts.contains(text), record["type"]?.string != "array"
    {
        report.add(.unlistedDefault(text, at: chosen.span, guess: nearest(to: text, in: texts)))
    }
}

/// `default: null` of what cannot be null.
private func lintNullDefault(_ record: Record, _ report: inout Report) {
    guard let chosen = record["default"], chosen.isNull, let type = record["type"]?.string,
        knownTypes.contains(type), type != "null", record["nullable"]?.bool != true,
        record["enum"]?.list?.contains(where: \.isNull) != true
    else { return }
    report.add(.nullDefault(type: type, at: chosen.span))
}

/// What OpenAPI 3.0 ignores beside a `$ref`, and people still write there (OpenAPI 3.0.4 §4.7.23).
private func lintSiblings(_ record: Record, _ report: inout Report) {
    guard let reference = record["$ref"]?.string else { return }
    guard let sibling = record.entries.first(where: { siblingKeywords.contains($0.key) }) else { return }
    report.add(.referenceSibling(sibling.key, of: reference, at: sibling.keySpan))
}

/// Limits that the types beside them can never be held against.
private func lintLimits(_ record: Record, _ report: inout Report) {
    guard let type = record["type"] else { return }
    let types = type.string.map { [$0] } ?? type.list?.compactMap(\.string) ?? []
    guard !types.isEmpty, knownTypes.isSuperset(of: types) else { return }
    for entry in record.entries {
        guard let meant = typesByLimit[entry.key], meant.isDisjoint(with: types), isLimit(entry) else {
            continue
        }
        report.add(.limitOfAnotherType(entry.key, of: meant.sorted(), types: types, at: entry.keySpan))
    }
}

/// Nobody calls a property `minLength` and gives it a number.
private func isLimit(_ entry: Record.Entry) -> Bool {
    switch entry.value.value {
    case .number, .bool, .string, .list: true
    case .record: entry.key == "items" || entry.key == "properties"
    case .null: false
    }
}

private let knownTypes: Set<String> = ["array", "boolean", "integer", "null", "number", "object", "string"]

/// Those that change which values are right.
private let siblingKeywords: Set<String> = [
    "additionalProperties", "allOf", "anyOf", "default", "enum", "format", "items", "nullable", "oneOf",
    "properties",
    "required", "type",
]

private let typesByLimit: [String: Set<String>] = [
    "minLength": ["string"], "maxLength": ["string"], "pattern": ["string"],
    "minimum": ["number", "integer"], "maximum": ["number", "integer"],
    "exclusiveMinimum": ["number", "integer"], "exclusiveMaximum": ["number", "integer"],
    "multipleOf": ["number", "integer"],
    "items": ["array"], "minItems": ["array"], "maxItems": ["array"], "uniqueItems": ["array"],
    "properties": ["object"], "minProperties": ["object"], "maxProperties": ["object"],
]

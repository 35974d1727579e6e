import Diagnostics
import Documents

/// Reports what schemas say against themselves: values listed twice, defaults that are null where nothing may be.
///
/// Looked at is every object that reads like a schema, wherever it stands; what is an example of data is not.
func lintKeywords(
    _ node: Node, isOpenAPI30: Bool, keysAreNames: Bool = false, _ report: inout Report
) {
    for element in node.list ?? [] { lintKeywords(element, isOpenAPI30: isOpenAPI30, &report) }
    guard let record = node.record else { return }
    for part in lintedParts(of: record, keysAreNames: keysAreNames) {
        lintKeywords(part.node, isOpenAPI30: isOpenAPI30, keysAreNames: part.keysAreNames, &report)
    }
    if keysAreNames { return }
    lintValues(record, &report)
    lintNullDefault(record, &report)
    if isOpenAPI30 { lintSiblings(record, &report) }
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
}

/// `default: null` of what cannot be null.
private func lintNullDefault(_ record: Record, _ report: inout Report) {
    guard let chosen = record["default"], chosen.isNull, let type = record["type"]?.string,
        knownTypes.contains(type), type != "null", record["nullable"]?.bool != true,
        record["enum"]?.list?.contains(where: \.isNull) != true
    else { return }
    report.add(.nullDefault(type: type, at: chosen.span))
}

/// What OpenAPI 3.0 ignores beside a `$ref` (OpenAPI 3.0.4 §4.7.23), and generating takes as it is meant all the same.
private func lintSiblings(_ record: Record, _ report: inout Report) {
    guard let reference = record["$ref"]?.string else { return }
    for entry in record.entries where entry.key == "nullable" || entry.key == "default" {
        report.add(.referenceSibling(entry.key, of: reference, at: entry.keySpan))
    }
}

private let knownTypes: Set<String> = ["array", "boolean", "integer", "null", "number", "object", "string"]

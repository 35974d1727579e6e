import Diagnostics
import Documents

/// What stands in the place of a schema and is none. A type or a reference by itself tells what is meant, and so does
/// nothing at all; everything else is refused.
func readNoSchema(_ site: Site, into schema: inout SchemaObject, _ reading: inout Reading) {
    let (node, text) = (site.node, site.node.string ?? "")
    var meant: String?
    if node.isNull {
        meant = "an object: `{}` allows any value"
    } else if let type = SchemaObject.JSONType(rawValue: text) {
        schema.types = [type]
        meant = "an object: `{type: \(text)}`"
    } else if text.hasPrefix("#/") || text.contains(".json#/") || text.contains(".yaml#/") {
        schema.reference = Reference(text: text, span: node.span, home: site.home)
        meant = "an object: `{$ref: '\(text)'}`"
    }
    let finding = Diagnostic.wrongKind(
        "the schema", expected: meant ?? "an object", found: node.kindName, meant == nil ? .error : .warning,
        at: node.span)
    reading.report.add(meant == nil ? finding : finding.ofForm)
    if meant == nil { schema.refusal = "the schema is \(node.kindName)" }
}

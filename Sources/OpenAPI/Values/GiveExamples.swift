import Diagnostics
import JSONText

/// An example of the description, before its schema has a place in the graph.
struct GivenExample: Sendable {
    var schema: SchemaObject.ID
    var value: JSONValue
    var isAccepted: Bool
    var span: Span
}

/// The examples of all schemas, bodies and parameters, each held against its schema. Those of parameters that are written as
/// they look on the wire are none.
func giveExamples(_ reading: inout Reading) -> [GivenExample] {
    let values = reading.values.filter { $0.kind != .standard && $0.kind != .member }
    var schemas = CheckableSchemas()
    let numbers = values.map { schemas.number(of: $0.schema.site) }
    schemas.finish(&reading)
    let compiled = schemas.compile(numbers)
    return zip(values, compiled).compactMap { written, schema in
        let value = JSONValue(written.node)
        let isAccepted = schema.isValid(value)
        if written.kind != .example, !isAccepted, written.node.string != nil { return nil }
        return GivenExample(
            schema: written.schema.id, value: value, isAccepted: isAccepted, span: written.node.span)
    }
}

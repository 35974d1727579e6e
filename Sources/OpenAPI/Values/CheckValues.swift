import Diagnostics
import Documents
import JSONSchema
import JSONText

/// Holds examples, defaults and listed values against their schemas. What does not fit is reported where it stands.
func checkValues(_ reading: inout Reading) {
    var check = PlainCheck(reading.schemas)
    let values = reading.values.filter { !check.isPlainlyRight($0) }
    reading.values = []
    guard !values.isEmpty else { return }
    var keys = ExactSet()
    for value in values { value.node.addKeys(to: &keys) }
    var schemas = CheckableSchemas(keys: keys)
    let numbers = values.map {
        schemas.number(of: $0.schema.site, listed: $0.kind == .member ? .notOwn : .kept)
    }
    schemas.finish(&reading)
    let compiled = schemas.compile(numbers)
    var said: Set<Span> = []
    for ((value, number), schema) in zip(zip(values, numbers), compiled) {
        if value.kind == .member, schemas.saysOnlyType(number) { continue }
        let violations = schema.validate(JSONValue(value.node)).flatMap { schemas.causes(of: $0) }
        for violation in violations where !isPardoned(violation, value, reading) {
            let finding = schemas.finding(violation, value)
            guard case .span(let span) = finding.place, said.insert(span).inserted else { continue }
            if value.kind == .standard { reading.wrongDefaults.insert(value.node.span) }
            reading.report.add(finding)
        }
    }
}

extension Node {
    /// All keys of the objects in it.
    fileprivate func addKeys(to keys: inout ExactSet) {
        switch value {
        case .record(let record):
            for entry in record.entries {
                keys.insert(entry.key)
                entry.value.addKeys(to: &keys)
            }
        case .list(let elements): for element in elements { element.addKeys(to: &keys) }
        case .null, .bool, .number, .string: break
        }
    }
}

/// Loops that cannot be decided are nobody's mistake, and what is reported elsewhere is not reported here: listed values
/// of another type than the only one. A parameter's example may be written as it looks on the wire.
private func isPardoned(_ violation: SchemaViolation, _ value: WrittenValue, _ reading: Reading) -> Bool {
    if violation.keyword.isEmpty { return true }
    guard violation.keyword == "type", violation.instancePointer.isEmpty else { return false }
    return switch value.kind {
    case .exampleOnTheWire: value.node.string != nil
    case .member: reading.schemas[value.schema.id.index].types.count == 1
    case .example, .exampleOfText, .standard: false
    }
}

extension CheckableSchemas {
    /// Whether a type that is no list is all that a schema says. Listed values of another are reported elsewhere.
    fileprivate func saysOnlyType(_ number: Int) -> Bool {
        guard let members = texts[number].object else { return true }
        return members.isEmpty || members.count == 1 && members["type"]?.string != nil
    }

    /// What is really wrong where a value may also be null: it does not fit the one other schema.
    fileprivate func causes(of violation: SchemaViolation) -> [SchemaViolation] {
        guard ["anyOf", "oneOf"].contains(violation.keyword), !violation.causes.isEmpty,
            let branches = text(at: violation.schemaLocation)?.array
        else { return [violation] }
        let others = violation.causes.filter { $0.expected != "null" }
        guard branches.filter({ $0 != ["type": "null"] }).count == 1, !others.isEmpty else {
            return [violation]
        }
        return others.flatMap { causes(of: $0) }
    }

    private func text(at location: String) -> JSONValue? {
        guard let (number, pointer) = place(of: location) else { return nil }
        return pointer.tokens.reduce(texts[number]) { value, token in
            value.flatMap {
                $0.array.flatMap { list in Int(token).flatMap { $0 < list.count ? list[$0] : nil } }
                    ?? $0[token]
            }
        }
    }

    fileprivate func finding(_ violation: SchemaViolation, _ value: WrittenValue) -> Diagnostic {
        let pointer = Pointer(violation.instancePointer) ?? Pointer([])
        let place = value.node.furthest(along: pointer).node
        var schema: Span?
        if let (number, pointer) = self.place(of: violation.schemaLocation) {
            schema = sites[number].node.furthest(along: pointer).node.span
        }
        let listed = violation.keyword == "enum" ? text(at: violation.schemaLocation)?.array : nil
        let guess = place.string.flatMap { nearest(to: $0, in: listed?.compactMap(\.string) ?? []) }
        return .wrongValue(value.kind, violation, place, schema: schema, guess: guess)
    }
}

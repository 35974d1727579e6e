import Diagnostics
import Documents
import Patterns
import SchemaGraph

extension Reading {
    /// Whether a value fits its schema beyond doubt. Most values do, and need no engine.
    func isPlainlyRight(_ value: WrittenValue) -> Bool {
        var check = PlainCheck(schemas: schemas)
        return check.fits(value.node, value.schema.id, listsValues: value.kind != .member)
    }
}

/// Looks at types, lengths, listed values and what stands inside. Where a schema says more, it is not known whether a
/// value fits, and so it does not.
private struct PlainCheck {
    let schemas: [SchemaObject]
    /// How many schemas may still be looked at: they may lead back to themselves.
    var budget = 10_000

    mutating func fits(_ node: Node, _ id: SchemaObject.ID, listsValues: Bool = true) -> Bool {
        budget -= 1
        let schema = schemas[id.index]
        guard budget > 0, !schema.asksMore, schema.verdict != false, schema.refusal == nil,
            schema.loss == nil, schema.reference == nil || schema.target != nil
        else { return false }
        if schema.isOnlyNull { return node.isNull }
        if !schema.oneOf.isEmpty {
            // Of several, more than one may fit, unless all but one are null.
            let others = schema.oneOf.filter { !schemas[$0.index].isOnlyNull }
            guard !node.isNull, others.count == 1, fits(node, others[0]) else { return false }
        }
        if let target = schema.target, !fits(node, target) { return false }
        guard schema.allOf.allSatisfy({ fits(node, $0) }),
            schema.anyOf.isEmpty || schema.anyOf.contains(where: { fits(node, $0) })
        else { return false }
        if listsValues, let values = schema.values {
            guard let text = node.string, values.contains(where: { $0.holds(text) }) else { return false }
        }
        return switch node.value {
        case .null: schema.isNullable && !schema.types.isEmpty
        case .bool: schema.allows(.boolean)
        case .number(let text): schema.fits(number: text)
        case .string(let text): schema.fits(text)
        case .list(let elements):
            schema.fits(count: elements.count)
                && elements.allSatisfy { element in schema.items.map { fits(element, $0) } ?? true }
        case .record(let record): fits(record, schema)
        }
    }

    private mutating func fits(_ record: Record, _ schema: SchemaObject) -> Bool {
        guard schema.allows(.object), schema.constraints.isEmpty, schema.patterns.isEmpty, schema.keys == nil,
            schema.dependents.isEmpty, schema.required.allSatisfy({ record.entry($0.wireName) != nil })
        else { return false }
        return record.entries.allSatisfy { entry in
            if let property = schema.properties.first(where: { haveSameScalars($0.wireName, entry.key) }) {
                return fits(entry.value, property.schema)
            }
            return switch schema.additional {
            case .anything, nil: true
            case .forbidden: false
            case .schema(let id): fits(entry.value, id)
            }
        }
    }
}

extension Node {
    fileprivate func holds(_ text: String) -> Bool { string.map { haveSameScalars($0, text) } ?? false }
}

extension SchemaObject {
    fileprivate func allows(_ type: JSONType) -> Bool { types.isEmpty || types.contains(type) }

    fileprivate func fits(number text: String) -> Bool {
        if let number = Int64(text) {
            return (allows(.number) || types.contains(.integer)) && constraints.plainlyAllow(number)
        }
        return allows(.number) && constraints.isEmpty && decimalText(text) != nil
    }

    fileprivate func fits(_ text: String) -> Bool {
        guard allows(.string), constraints.pattern == nil else { return false }
        if let format, !isText(text, ofFormat: format) { return false }
        guard constraints.minLength != nil || constraints.maxLength != nil else { return true }
        let length = text.unicodeScalars.count
        return length >= constraints.minLength ?? 0 && length <= constraints.maxLength ?? .max
    }

    fileprivate func fits(count: Int) -> Bool {
        guard allows(.array), prefixItems.isEmpty, !constraints.uniqueItems else { return false }
        return count >= constraints.minItems ?? 0 && count <= constraints.maxItems ?? .max
    }
}

extension Constraints {
    /// Whether a number is within bounds that are whole numbers too.
    fileprivate func plainlyAllow(_ number: Int64) -> Bool {
        guard multipleOf == nil, exclusiveMinimum == nil, exclusiveMaximum == nil else { return false }
        if let minimum {
            guard let least = Int64(minimum), number >= least else { return false }
        }
        if let maximum {
            guard let most = Int64(maximum), number <= most else { return false }
        }
        return true
    }
}

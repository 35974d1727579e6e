import Diagnostics
import Documents
import Patterns
import SchemaGraph

/// Looks at types, lengths, listed values and what stands inside. Where a schema says more, it is not known whether a
/// value fits, and so it does not.
struct PlainCheck {
    private let schemas: [SchemaObject]
    /// How many schemas may still be looked at: they may lead back to themselves.
    private var budget = 0
    /// Each expression is compiled once. Nil: it cannot be.
    private var patterns = ExactTable<Pattern?>()

    init(_ schemas: [SchemaObject]) { self.schemas = schemas }

    /// Whether a value fits its schema beyond doubt. Most values do, and need no engine.
    mutating func isPlainlyRight(_ value: WrittenValue) -> Bool {
        budget = 10_000
        return fits(value.node, value.schema.id, listsValues: value.kind != .member)
    }

    private mutating func fits(_ node: Node, _ id: SchemaObject.ID, listsValues: Bool = true) -> Bool {
        budget -= 1
        let schema = PlainSchema(schemas: schemas, id: id)
        guard budget > 0, !schema.asksMore, schema.verdict != false, schema.refusal == nil,
            schema.loss == nil, schema.reference == nil || schema.target != nil
        else { return false }
        if schema.isOnlyNull { return node.isNull }
        if !schema.oneOf.isEmpty, !fitsOne(of: schema.oneOf, node) { return false }
        if let target = schema.target, !fits(node, target) { return false }
        guard schema.allOf.allSatisfy({ fits(node, $0) }),
            schema.anyOf.isEmpty || schema.anyOf.contains(where: { fits(node, $0) })
        else { return false }
        if listsValues, let values = schema.values {
            if node.isNull {
                guard values.contains(where: \.isNull) else { return false }
            } else {
                guard let text = node.string, values.contains(where: { $0.holds(text) }) else { return false }
            }
        }
        return switch node.value {
        case .null: schema.types.isEmpty ? schema.target != nil : schema.isNullable
        case .bool: schema.allows(.boolean)
        case .number(let text): schema.fits(number: text)
        case .string(let text): schema.fits(text, &patterns)
        case .list(let elements):
            schema.fits(count: elements.count)
                && elements.allSatisfy { element in schema.items.map { fits(element, $0) } ?? true }
        case .record(let record): fits(record, schema)
        }
    }

    /// Whether a value fits one of several schemas, and certainly none of the others.
    private mutating func fitsOne(of branches: [SchemaObject.ID], _ node: Node) -> Bool {
        let possible = branches.filter { !isWrong(node, $0) }
        return possible.count == 1 && fits(node, possible[0])
    }

    /// Whether a value is of a kind that its schema forbids, is none of the listed texts, lacks what is required, or holds a
    /// property of which one of these is true.
    private mutating func isWrong(_ node: Node, _ id: SchemaObject.ID) -> Bool {
        budget -= 1
        let schema = PlainSchema(schemas: schemas, id: id)
        guard budget > 0, schema.verdict == nil, schema.refusal == nil, schema.loss == nil else {
            return false
        }
        if schema.isOnlyNull { return !node.isNull }
        if let target = schema.target, isWrong(node, target) { return true }
        if schema.allOf.contains(where: { isWrong(node, $0) }) { return true }
        return switch node.value {
        case .null: false
        case .bool: !schema.allows(.boolean)
        case .number: !schema.allows(.number) && !schema.allows(.integer)
        case .string(let text):
            !schema.allows(.string) || schema.values.map { !$0.contains { $0.holds(text) } } ?? false
        case .list: !schema.allows(.array)
        case .record(let record):
            !schema.allows(.object) || !hasRequired(record, schema, isEitherWay: true)
                || hasWrongProperty(record, schema)
        }
    }

    private mutating func hasWrongProperty(_ record: Record, _ schema: PlainSchema) -> Bool {
        schema.properties.contains { property in
            record[property.wireName].map { isWrong($0, property.schema) } ?? false
        }
    }

    /// Whether all that is required is there; `isEitherWay`, what travels in one direction only may be missing.
    private func hasRequired(_ record: Record, _ schema: PlainSchema, isEitherWay: Bool = false) -> Bool {
        let entries = record.entries
        // Names mostly come in the order of their list. What does not follow is looked up.
        var next = 0
        var keys: ExactSet?
        return schema.required.allSatisfy { name in
            if let found = entries.position(of: name.wireName, from: next) {
                next = found + 1
                return true
            }
            if entries.count <= 64 {
                if entries.position(of: name.wireName) != nil { return true }
            } else {
                let known = keys ?? ExactSet(entries.map(\.key))
                keys = known
                if known.contains(name.wireName) { return true }
            }
            return isEitherWay && travelsOneWay(name.wireName, schema)
        }
    }

    private func travelsOneWay(_ name: String, _ schema: PlainSchema) -> Bool {
        schema.properties.filter { haveSameScalars($0.wireName, name) }.contains { property in
            let ids = [property.schema] + [schemas[property.schema.index].target].compactMap(\.self)
            return ids.contains { schemas[$0.index].isReadOnly || schemas[$0.index].isWriteOnly }
        }
    }

    private mutating func fits(_ record: Record, _ schema: PlainSchema) -> Bool {
        guard schema.allows(.object), schema.allows(properties: record.entries.count),
            schema.patterns.isEmpty, schema.keys == nil, schema.dependents.isEmpty,
            hasRequired(record, schema)
        else { return false }
        let (entries, properties) = (record.entries, schema.properties)
        var next = 0
        return entries.indices.allSatisfy { index in
            let found = first(of: properties.count, from: next) {
                haveSameScalars(properties[$0].wireName, entries[index].key)
            }
            if let found {
                next = found + 1
                return fits(entries[index].value, properties[found].schema)
            }
            return switch schema.additional {
            case .anything, nil: true
            case .forbidden: false
            case .schema(let id): fits(entries[index].value, id)
            }
        }
    }
}

/// One of the schemas, whose members are read where they stand: a copy of all of them costs more than a whole check.
@dynamicMemberLookup
private struct PlainSchema {
    let schemas: [SchemaObject]
    let id: SchemaObject.ID

    @inline(__always)
    subscript<Value>(dynamicMember path: KeyPath<SchemaObject, Value>) -> Value {
        schemas[id.index][keyPath: path]
    }
}

/// Which of `count` it is. Looked for from `start` on, then before it: names mostly come in the order of their list.
private func first(of count: Int, from start: Int, where isIt: (Int) -> Bool) -> Int? {
    (start..<count).first(where: isIt) ?? (0..<start).first(where: isIt)
}

extension Node {
    fileprivate func holds(_ text: String) -> Bool { string.map { haveSameScalars($0, text) } ?? false }
}

extension PlainSchema {
    func allows(_ type: SchemaObject.JSONType) -> Bool { self.types.isEmpty || self.types.contains(type) }

    func fits(number text: String) -> Bool {
        if let number = Int64(text) {
            return (allows(.number) || self.types.contains(.integer)) && self.constraints.plainlyAllow(number)
        }
        return allows(.number) && self.constraints.isEmpty && decimalText(text) != nil
            && (self.format == nil || self.onlyType != .integer)
    }

    func fits(_ text: String, _ patterns: inout ExactTable<Pattern?>) -> Bool {
        guard allows(.string) else { return false }
        if let pattern = self.constraints.pattern, !isMatch(text, pattern, &patterns) { return false }
        if let format = self.format, !isText(text, ofFormat: format) { return false }
        guard self.constraints.minLength != nil || self.constraints.maxLength != nil else { return true }
        let length = text.unicodeScalars.count
        return length >= self.constraints.minLength ?? 0 && length <= self.constraints.maxLength ?? .max
    }

    private func isMatch(_ text: String, _ pattern: String, _ patterns: inout ExactTable<Pattern?>) -> Bool {
        if let known = patterns[pattern] { return known?.matches(text) == true }
        let compiled = try? Pattern(pattern)
        patterns[pattern] = .some(compiled)
        return compiled?.matches(text) == true
    }

    /// Limits on keys aside, which are not looked at.
    func allows(properties count: Int) -> Bool {
        guard self.constraints.keys.isEmpty else { return false }
        return count >= self.constraints.minProperties ?? 0 && count <= self.constraints.maxProperties ?? .max
    }

    func fits(count: Int) -> Bool {
        guard allows(.array), self.prefixItems.isEmpty, !self.constraints.uniqueItems else { return false }
        return count >= self.constraints.minItems ?? 0 && count <= self.constraints.maxItems ?? .max
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

import JSONText
import Patterns

/// What single keywords become.
extension SchemaCompiler {
    /// The value of a keyword. Reported, and nil, when it is of another kind.
    private mutating func read<Value>(
        _ keyword: Keyword, _ schema: SchemaSource, _ expected: @autoclosure () -> String,
        _ convert: (JSONValue) -> Value?
    ) -> Value? {
        guard let value = schema.members[keyword.rawValue] else { return nil }
        if let converted = convert(value) { return converted }
        report(.malformed(value, expected: expected(), at: index.location(schema.place, keyword.rawValue)))
        return nil
    }

    private mutating func single(_ keyword: Keyword, _ schema: SchemaSource) -> Int32? {
        schema.members[keyword.rawValue].map { node($0, below: schema.place, keyword) }
    }

    private mutating func list(_ keyword: Keyword, _ schema: SchemaSource) -> [Int32]? {
        read(keyword, schema, "a list of schemas", \.array)?.enumerated().map { place, value in
            node(value, below: schema.place, keyword, String(place))
        }
    }

    private mutating func map(_ keyword: Keyword, _ schema: SchemaSource) -> [(key: String, node: Int32)] {
        (read(keyword, schema, "an object of schemas", \.object) ?? [:]).map { key, value in
            (key, node(value, below: schema.place, keyword, key))
        }
    }

    private mutating func names(_ keyword: Keyword, _ schema: SchemaSource) -> [String]? {
        read(keyword, schema, "a list of names", strings)
    }

    private mutating func count(_ keyword: Keyword, _ schema: SchemaSource) -> Int32? {
        read(keyword, schema, "a whole number that is not negative") { value in
            guard let number = value.number, let exact = exactNumber(number), exact.isWhole, !exact.isNegative
            else {
                return nil
            }
            return Int32(min(number.int64 ?? .max, Int64(Int32.max)))
        }
    }

    mutating func addLogic(_ schema: SchemaSource, _ steps: inout SchemaSteps) {
        if let nodes = list(.allOf, schema) {
            steps.general.append(
                contentsOf: nodes.count == 1 ? [.ref(nodes[0])] : [.allOf(addChildren(nodes))])
        }
        if let nodes = list(.anyOf, schema) { steps.general.append(.anyOf(addChildren(nodes))) }
        if let nodes = list(.oneOf, schema) { steps.general.append(.oneOf(addChildren(nodes))) }
        if let node = single(.not, schema) { steps.general.append(.not(node)) }
        let then = single(.then, schema) ?? Self.acceptsAll
        let otherwise = single(.else, schema) ?? Self.acceptsAll
        if let condition = single(.if, schema) {
            steps.general.append(.conditional(condition, then: then, otherwise: otherwise))
        }
    }

    mutating func addArraySchemas(_ schema: SchemaSource, _ steps: inout SchemaSteps) {
        let first = list(.prefixItems, schema) ?? []
        let rest = single(.items, schema)
        if rest != nil || !first.isEmpty {
            steps.array.append(.items(addChildren(first), rest: rest ?? -1))
        }
        let bounds = (count(.minContains, schema) ?? 1, count(.maxContains, schema) ?? .max)
        if let node = single(.contains, schema) {
            steps.array.append(.contains(node, minimum: bounds.0, maximum: bounds.1))
        }
    }

    /// What one pass over an object's members can check.
    mutating func addMembers(
        _ schema: SchemaSource, _ vocabularies: Vocabularies, _ steps: inout SchemaSteps
    ) {
        var keys: [(text: String, node: Int32, required: Int32)] = []
        var patterns: [MemberPattern] = []
        var additional: Int32?
        if vocabularies.contains(.applicator) {
            keys = map(.properties, schema).map { ($0.key, $0.node, -1) }
            for (source, node) in map(.patternProperties, schema) {
                let location = index.location(schema.place, Keyword.patternProperties.rawValue)
                guard let pattern = pattern(source, at: "\(location)/\(escapedPointerToken(source))") else {
                    continue
                }
                patterns.append(MemberPattern(pattern: pattern, node: node))
            }
            additional = single(.additionalProperties, schema)
            if let node = single(.propertyNames, schema) { steps.object.append(.propertyNames(node)) }
            for (key, node) in map(.dependentSchemas, schema) {
                steps.object.append(.dependentSchema(draft.addName(key), node))
            }
            addDependencies(schema, &steps)
        }
        let required = vocabularies.contains(.validation) ? names(.required, schema) ?? [] : []
        let counted = required.prefix(64)
        keys += counted.enumerated().map { ($0.element, -1, Int32($0.offset)) }
        if required.count > 64 {
            steps.object.append(.required(addNames(required.dropFirst(64)), first: 64))
        }
        guard !keys.isEmpty || !patterns.isEmpty || additional != nil else { return }
        let range = ChildRange(start: Int32(draft.memberPatterns.count), count: Int32(patterns.count))
        draft.memberPatterns.append(contentsOf: patterns)
        let table = draft.addKeys(keys)
        let slots = draft.keySlots[Int(table.slots)..<Int(table.slots + table.count)]
        let mask = slots.reduce(UInt64(0)) { $1.required >= 0 ? $0 | 1 << UInt64($1.required) : $0 }
        draft.members.append(
            MembersPlan(keys: table, patterns: range, additional: additional ?? -1, required: mask))
        steps.object.append(.members(Int32(draft.members.count - 1)))
    }

    /// `dependencies` of earlier drafts, which the meta-schema still knows.
    private mutating func addDependencies(_ schema: SchemaSource, _ steps: inout SchemaSteps) {
        for (key, value) in read(.dependencies, schema, "an object of schemas or lists of names", \.object)
            ?? [:]
        {
            if let names = strings(value) {
                steps.object.append(.dependentRequired(draft.addName(key), addNames(names)))
            } else {
                let node = node(value, below: schema.place, .dependencies, key)
                steps.object.append(.dependentSchema(draft.addName(key), node))
            }
        }
    }

    private mutating func addNames(_ names: some Sequence<String>) -> NameRange {
        let start = Int32(draft.names.count)
        for name in names { _ = draft.addName(name) }
        return NameRange(start: start, count: Int32(draft.names.count) - start)
    }

    mutating func types(_ schema: SchemaSource) -> ValueTypes {
        let types = read(
            .type, schema, "one or several of `\(ValueTypes.names.keys.sorted().joined(separator: "`, `"))`"
        ) {
            (value: JSONValue) -> ValueTypes? in
            if let name = value.string { return ValueTypes.names[name] }
            return strings(value)?.reduce(ValueTypes?.some([])) { types, name in
                ValueTypes.names[name].flatMap { types?.union($0) }
            }
        }
        guard var types else { return .all }
        if types.contains(.number) { types.remove(.integer) }
        return types
    }

    mutating func addAssertions(_ schema: SchemaSource, _ steps: inout SchemaSteps) {
        if let value = schema.members[Keyword.const.rawValue] {
            steps.general.append(.const(constant(value)))
        }
        if let values = read(.enum, schema, "a list of values", \.array) {
            let strings = draft.addKeys(values.compactMap(\.string).map { ($0, -1, -1) })
            let others = addChildren(values.filter { $0.string == nil }.map { constant($0) })
            draft.enums.append(EnumPlan(strings: strings, others: others))
            steps.general.append(.enumeration(Int32(draft.enums.count - 1)))
        }
        addBounds(schema, &steps)
        if let count = count(.minLength, schema), count > 0 { steps.string.append(.minLength(count)) }
        if let count = count(.maxLength, schema) { steps.string.append(.maxLength(count)) }
        if let source = read(.pattern, schema, "a pattern as a string", \.string),
            let pattern = pattern(source, at: index.location(schema.place, Keyword.pattern.rawValue))
        {
            steps.string.append(.pattern(pattern))
        }
        if let count = count(.minItems, schema), count > 0 { steps.array.append(.minItems(count)) }
        if let count = count(.maxItems, schema) { steps.array.append(.maxItems(count)) }
        if read(.uniqueItems, schema, "`true` or `false`", \.bool) == true {
            steps.array.append(.uniqueItems)
        }
        if let count = count(.minProperties, schema), count > 0 { steps.object.append(.minProperties(count)) }
        if let count = count(.maxProperties, schema) { steps.object.append(.maxProperties(count)) }
        for (key, value) in read(.dependentRequired, schema, "an object of lists of names", \.object) ?? [:] {
            guard let names = strings(value) else {
                let location = index.location(schema.place, Keyword.dependentRequired.rawValue)
                let member = "\(location)/\(escapedPointerToken(key))"
                report(.malformed(value, expected: "a list of names", at: member))
                continue
            }
            steps.object.append(.dependentRequired(draft.addName(key), addNames(names)))
        }
    }

    private mutating func addBounds(_ schema: SchemaSource, _ steps: inout SchemaSteps) {
        if let bound = bound(.minimum, schema) { steps.number.append(.minimum(bound)) }
        if let bound = bound(.exclusiveMinimum, schema) { steps.number.append(.exclusiveMinimum(bound)) }
        if let bound = bound(.maximum, schema) { steps.number.append(.maximum(bound)) }
        if let bound = bound(.exclusiveMaximum, schema) { steps.number.append(.exclusiveMaximum(bound)) }
        let step = read(.multipleOf, schema, "a number above zero with at most 200 digits") {
            (value: JSONValue) -> ExactNumber? in
            guard let number = value.number.flatMap(exactNumber) else { return nil }
            return number.isZero || number.isNegative || number.digitCount > 200 ? nil : number
        }
        if let step {
            draft.numbers.append(step)
            steps.number.append(.multipleOf(Int32(draft.numbers.count - 1)))
        }
    }

    private mutating func bound(_ keyword: Keyword, _ schema: SchemaSource) -> Int32? {
        guard let number = read(keyword, schema, "a number", { $0.number.flatMap(exactNumber) }) else {
            return nil
        }
        draft.numbers.append(number)
        return Int32(draft.numbers.count - 1)
    }

    mutating func addUnevaluated(_ schema: SchemaSource, _ steps: inout SchemaSteps) {
        if let node = single(.unevaluatedItems, schema) { steps.array.append(.unevaluatedItems(node)) }
        if let node = single(.unevaluatedProperties, schema) {
            steps.object.append(.unevaluatedProperties(node))
        }
        steps.tracks = [.unevaluatedItems, .unevaluatedProperties].contains { (keyword: Keyword) in
            schema.members[keyword.rawValue] != nil
        }
    }

    private mutating func pattern(_ source: String, at location: String) -> Int32? {
        do {
            draft.patterns.append(try Pattern(source))
            return Int32(draft.patterns.count - 1)
        } catch {
            report(.pattern(error, at: location))
            return nil
        }
    }

    private mutating func constant(_ value: JSONValue) -> Int32 {
        draft.constants.append(value)
        return Int32(draft.constants.count - 1)
    }
}

extension ValueTypes {
    /// By what `type` calls them.
    fileprivate static let names: [String: ValueTypes] = [
        "object": .object, "array": .array, "string": .string, "number": .number, "integer": .integer,
        "boolean": .boolean, "null": .null,
    ]
}

private func strings(_ value: JSONValue) -> [String]? {
    guard let values = value.array else { return nil }
    let strings = values.compactMap(\.string)
    return strings.count == values.count ? strings : nil
}

private func exactNumber(_ number: JSONNumber) -> ExactNumber? {
    var text = number.text
    return text.withUTF8 { ExactNumber($0) }
}

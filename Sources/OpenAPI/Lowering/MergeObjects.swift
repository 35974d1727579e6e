import Diagnostics
import SchemaGraph

extension Lowering {
    /// One object with the properties of all parts, each property where it is first written. `asking` says besides which of
    /// them have to be there.
    mutating func mergedObject(
        _ parts: [SchemaObject.ID], asking: [SchemaObject.ID] = [], at origin: Origin
    ) -> Meaning {
        var written = WrittenProperties()
        var limits = Constraints()
        for part in parts {
            for entry in model[part].properties { written.add(entry) }
            if !model[part].constraints.isEmpty {
                limits = limits.tightened(by: model[part].constraints.ofObjects)
            }
            limits.keys = limits.keys.tightened(by: keyLimits(of: part))
        }
        for part in asking {
            limits = limits.tightened(by: model[part].constraints.ofObjects)
            limits.keys = limits.keys.tightened(by: keyLimits(of: part))
        }
        for entry in conditionalProperties(of: parts)
        where written.schemas(of: entry.wireName).allSatisfy({ model[$0].saysNothing }) {
            written.add(entry)
        }
        let tag = undeclaredTag(parts, declared: written)
        let isRequired = requiredNames(of: parts, among: written, tag: tag)
        guard !written.names.isEmpty || tag != nil else { return mapMeaning(parts, limits, at: origin) }
        var properties: [Property] = []
        properties.reserveCapacity(written.names.count + 1)
        if let tag { properties.append(tag) }
        for (position, name) in written.names.enumerated() {
            properties.append(property(name, written.schemas[position], isRequired: isRequired[position]))
        }
        var object = ObjectShape(properties: properties, additional: additional(of: parts, at: origin))
        object.dependents = (parts + asking).flatMap { model[$0].dependents }
        let isOpen = if case .declared = object.additional { true } else { false }
        for part in parts + asking {
            object.choices += choices(of: part, among: isOpen ? nil : written.names)
        }
        let isNullable = parts.allSatisfy { model[$0].isNullable }
        return Meaning(shape: .object(object), isNullable: isNullable, constraints: limits)
    }

    /// What branches ask for that only require properties, and what excludes them. Those that are described elsewhere are
    /// not looked for: no more than `known`, where others are not kept.
    private func choices(of part: SchemaObject.ID, among known: [String]?) -> [PropertyChoice] {
        if model[part].excluded.isEmpty, model[part].oneOf.isEmpty, model[part].anyOf.isEmpty { return [] }
        let schema = model[part]
        var choices: [PropertyChoice] = []
        if !schema.excluded.isEmpty { choices.append(PropertyChoice(sets: schema.excluded, kind: .none)) }
        for (branches, kind) in [(schema.oneOf, PropertyChoice.Kind.one), (schema.anyOf, .any)]
        where branches.count > 1 && branches.allSatisfy({ model[$0].isOnlyRequirement }) {
            let sets = branches.map { model[$0].required.map(\.wireName) }
            if let known, !sets.joined().allSatisfy(known.contains(exactly:)) { continue }
            choices.append(PropertyChoice(sets: sets, kind: kind))
        }
        return choices
    }

    /// An object of which no property is known: a map.
    private mutating func mapMeaning(_ parts: [SchemaObject.ID], _ limits: Constraints, at origin: Origin)
        -> Meaning
    {
        let isNullable = parts.allSatisfy { model[$0].isNullable }
        let shape: Shape =
            switch additional(of: parts, at: origin) {
            case .declared(let use): .map(use)
            case .forbidden: .object(ObjectShape(properties: [], additional: .forbidden))
            case .undeclared: .map(anything(origin.at("additionalProperties")))
            }
        return Meaning(shape: shape, isNullable: isNullable, constraints: limits)
    }

    /// What keys look like by `propertyNames`, and by `patternProperties` where nothing else may be there.
    private func keyLimits(of part: SchemaObject.ID) -> KeyLimits {
        var limits = KeyLimits()
        if model[part].keys == nil, model[part].patterns.isEmpty { return limits }
        let schema = model[part]
        if let keys = schema.keys.map({ leaf(of: $0).schema }) {
            let words = model[keys].constraints
            (limits.minLength, limits.maxLength) = (words.minLength, words.maxLength)
            limits.pattern = words.pattern
            limits.names = (model[keys].values ?? []).compactMap(\.string)
        }
        if case .forbidden = schema.additional, let first = schema.patterns.first {
            let all = schema.patterns.map { "(?:\($0.wireName))" }.joined(separator: "|")
            limits.pattern = schema.patterns.count == 1 ? first.wireName : all
        }
        return limits
    }

    private mutating func additional(of parts: [SchemaObject.ID], at origin: Origin) -> AdditionalProperties {
        var others: [SchemaObject.ID] = []
        var isAnything = false
        var isForbidden = false
        for part in parts {
            switch model[part].additional {
            case .anything: isAnything = true
            case .schema(let id): others = [id]
            case .forbidden: isForbidden = true
            case nil: break
            }
        }
        let values = parts.flatMap { model[$0].patterns }.map(\.schema) + others
        if isAnything, others.isEmpty { return .declared(anything(origin.at("additionalProperties"))) }
        guard let first = values.first else { return isForbidden ? .forbidden : .undeclared }
        if values.count == 1 { return .declared(use(first)) }
        // What stands under keys that match different expressions is one of several things.
        var either = SchemaObject(origin: origin.at("additionalProperties"))
        either.anyOf = values
        return .declared(use(adopt(either)))
    }

    /// The property that a discriminator names and `required` asks for, though nobody describes it.
    private mutating func undeclaredTag(
        _ parts: [SchemaObject.ID], declared: WrittenProperties
    ) -> Property? {
        for part in parts {
            guard let name = model[part].discriminator?.propertyName, declared.position(of: name) == nil,
                parts.contains(where: { model[$0].required.contains { haveSameScalars($0.wireName, name) } })
            else { continue }
            let origin = model[part].origin.at("discriminator")
            let use = SchemaUse(insert(Schema(origin: origin, shape: .scalar(.string(format: nil)))))
            return Property(wireName: name, use: use, isRequired: true, origin: origin)
        }
        return nil
    }

    /// Which of the properties are required, by their position. What is required and nowhere described is reported.
    private mutating func requiredNames(
        of parts: [SchemaObject.ID], among written: WrittenProperties, tag: Property?
    ) -> [Bool] {
        var isRequired = [Bool](repeating: false, count: written.names.count)
        guard !written.names.isEmpty else { return isRequired }
        for part in parts {
            for name in model[part].required {
                if let position = written.position(of: name.wireName) {
                    isRequired[position] = true
                } else if tag.map({ !haveSameScalars($0.wireName, name.wireName) }) ?? true {
                    let guess = nearest(to: name.wireName, in: written.names)
                    warnOnce(.unknownRequired(name.wireName, at: name.span, guess: guess))
                }
            }
        }
        return isRequired
    }

    // MARK: Properties

    private mutating func property(_ name: String, _ written: [SchemaObject.ID], isRequired: Bool) -> Property
    {
        var current = written[0]
        if written.count > 1 {
            // What only limits joins what says more, wherever it stands.
            let order = written.filter { !model[$0].saysNothing } + written.filter { model[$0].saysNothing }
            current = order[0]
            for next in order.dropFirst() where next != current { current = narrower(name, current, next) }
        }
        var words = documentation(of: written[0])
        for next in written.dropFirst() {
            let newer = documentation(of: next)
            words.title = newer.title ?? words.title
            words.description = newer.description ?? words.description
            words.isDeprecated = newer.isDeprecated || words.isDeprecated
            words.formerName = newer.formerName ?? words.formerName
            words.notes += newer.notes.filter { !words.notes.contains($0) }
        }
        var property = Property(
            wireName: name, use: use(current, keepsWords: false), isRequired: isRequired,
            isReadOnly: written.contains { accessFlags($0).isReadOnly },
            isWriteOnly: written.contains { accessFlags($0).isWriteOnly },
            documentation: words, origin: model[current].origin)
        property.chosenName = written.last { model[$0].chosenName != nil }.flatMap { model[$0].chosenName }
        property.defaultValue = written.last { model[$0].defaultValue != nil }.flatMap {
            defaultValue(of: $0)
        }
        property.money = written.last { model[$0].moneyPlaces != nil }.flatMap { model[$0].moneyPlaces }
        if written.count > 1 { property.pointers = written.map { model[$0].origin.pointer } }
        return property
    }

    /// Of two descriptions of the same property, the one that says more; the later one when both say as much.
    private mutating func narrower(
        _ name: String, _ first: SchemaObject.ID, _ second: SchemaObject.ID
    ) -> SchemaObject.ID {
        if model[first].saysNothing != model[second].saysNothing {
            let (told, silent) = model[second].saysNothing ? (first, second) : (second, first)
            let kind = leaf(of: told).kind
            let isLimited = !model[silent].constraints.isEmpty && kind.takesLimits
            return isLimited ? mergedProperty(first, second) : told
        }
        if model[second].saysNothing { return first }
        let (a, b) = (leaf(of: first), leaf(of: second))
        if a.schema == b.schema { return second }
        if bothLimit(a, b) || saysItems(a, unlike: b) { return mergedProperty(first, second) }
        switch (a.kind, b.kind) {
        case (.object, .object): return mergedProperty(first, second)
        case (.enumeration, .string), (.enumeration, .number), (.enumeration, .integer),
            (.enumeration, .boolean),
            (.integer, .number), (_, .anything), (_, .union):
            if a.kind.isCompatible(with: b.kind) { return first }
        default: if a.kind.isCompatible(with: b.kind) { return second }
        }
        warnOnce(
            .conflictingTypes(
                "property `\(name)`", a.kind.noun, b.kind.noun, at: model[second].origin.span,
                other: model[first].origin.span))
        return second
    }

    /// Whether the earlier of two scalars or arrays has limits that the later one, which is taken, does not repeat.
    private func bothLimit(_ first: Leaf, _ second: Leaf) -> Bool {
        let limits = model[first.schema].constraints
        guard !limits.isEmpty, limits != model[second.schema].constraints else { return false }
        guard first.kind.isScalar || first.kind == .array, second.kind.isScalar || second.kind == .array
        else {
            return false
        }
        if case (.integer, .number) = (first.kind, second.kind) { return false }
        return first.kind.isCompatible(with: second.kind)
    }

    /// Whether the earlier of two arrays says what is in it, and the later one does not.
    private func saysItems(_ first: Leaf, unlike second: Leaf) -> Bool {
        first.kind == .array && second.kind == .array && model.saysItems(first.schema)
            && !model.saysItems(second.schema)
    }

    /// Two objects, or two sets of limits, for one property are both meant.
    private mutating func mergedProperty(_ first: SchemaObject.ID, _ second: SchemaObject.ID)
        -> SchemaObject.ID
    {
        // What they lead to may have the same property, of the same descriptions, again.
        let parts = (mergedParts[first] ?? [first]).union(mergedParts[second] ?? [second])
        if let known = merged[parts], isOpen[known.index] { return known }
        var both = SchemaObject(origin: model[second].origin)
        both.allOf = [first, second]
        both.documentation = model[second].documentation
        both.isNullable = model[second].isNullable
        let id = adopt(both)
        (merged[parts], mergedParts[id]) = (id, parts)
        return id
    }

    /// Who may set a property, as it is said here or where a reference leads.
    private func accessFlags(_ id: SchemaObject.ID) -> (isReadOnly: Bool, isWriteOnly: Bool) {
        if model[id].target == nil, model[id].allOf.isEmpty {
            return (model[id].isReadOnly, model[id].isWriteOnly)
        }
        var flags = (isReadOnly: false, isWriteOnly: false)
        var pending = [id]
        for _ in 0..<16 {
            guard let next = pending.popLast() else { break }
            flags.isReadOnly = flags.isReadOnly || model[next].isReadOnly
            flags.isWriteOnly = flags.isWriteOnly || model[next].isWriteOnly
            if let target = model[next].target { pending.append(target) }
            pending += model[next].allOf
        }
        return flags
    }
}

/// What several schemas say of properties, each property where it is first written.
private struct WrittenProperties {
    private(set) var names: [String] = []
    /// Those that describe it, for each of `names`.
    private(set) var schemas: [[SchemaObject.ID]] = []
    /// Where each stands, once there are more than are searched one by one.
    private var positions = ExactTable<Int>()
    private static let searchable = 32

    func position(of name: String) -> Int? {
        if names.count > Self.searchable { return positions[name] }
        return names.firstIndex { haveSameScalars($0, name) }
    }

    func schemas(of name: String) -> [SchemaObject.ID] { position(of: name).map { schemas[$0] } ?? [] }

    mutating func add(_ entry: SchemaObject.PropertyEntry) {
        if let position = position(of: entry.wireName) {
            schemas[position].append(entry.schema)
            return
        }
        names.append(entry.wireName)
        schemas.append([entry.schema])
        guard names.count > Self.searchable else { return }
        let first = names.count == Self.searchable + 1 ? 0 : names.count - 1
        for position in first..<names.count { positions[names[position]] = position }
    }
}

extension Origin {
    /// A place below this one, for what is meant by something that is not written.
    func at(_ key: String) -> Origin { Origin(span: span, pointer: "\(pointer)/\(key)") }
}

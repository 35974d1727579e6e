import Diagnostics
import Documents
import SchemaGraph

extension Lowering {
    /// What a schema means, by the first that applies: composition, union, listed values, types, or what it lets guess.
    mutating func meaning(of id: SchemaObject.ID) -> Meaning {
        if let refusal = model[id].refusal {
            refuse(model[id].origin, refusal)
            return Meaning(shape: .any)
        }
        if let loss = model[id].loss, model[id].types.isEmpty {
            degrade(model[id].origin, loss)
            return Meaning(shape: .any, isNullable: model[id].isNullable)
        }
        if model[id].verdict == false {
            warnOnce(.nothingAllowed(at: model[id].origin.span))
            return Meaning(shape: .any)
        }
        if let heirs = polymorphicHeirs(of: id) { return polymorphicBase(id, heirs) }
        if model[id].target != nil || !model[id].allOf.isEmpty { return composed(id) }
        if unionBranches(of: id).isEmpty { return plainMeaning(of: id) }
        return model[id].addsToObject || model[id].values != nil ? composed(id) : unionMeaning(of: id)
    }

    /// What the schema's own keywords mean, composition aside.
    mutating func plainMeaning(of id: SchemaObject.ID) -> Meaning {
        if model[id].values != nil, let meaning = enumerationMeaning(of: id) { return meaning }
        if model[id].isOnlyNull { return Meaning(shape: .null, isNullable: true) }
        var meaning = model[id].types.count > 1 ? severalTypes(id) : singleType(id)
        meaning.isNullable = meaning.isNullable || model[id].isNullable
        return meaning
    }

    private mutating func singleType(_ id: SchemaObject.ID) -> Meaning {
        let (limits, format) = (model[id].constraints, model[id].format)
        if !limits.isEmpty || !model[id].properties.isEmpty || model[id].items != nil { noteMisplaced(id) }
        switch model[id].onlyType {
        case .object: return mergedObject([id], at: model[id].origin)
        case .array: return listMeaning(of: id)
        case .string: return Meaning(shape: .scalar(.string(format: format)), constraints: limits.ofStrings)
        case .integer:
            let format = format ?? limits.wholeFormat
            return Meaning(shape: .scalar(.integer(format: format)), constraints: limits.ofNumbers)
        case .number: return Meaning(shape: .scalar(.number(format: format)), constraints: limits.ofNumbers)
        case .boolean: return Meaning(shape: .scalar(.boolean))
        case nil:
            if let keyword = model[id].untypedKeyword {
                warnOnce(.untypedSchema(keyword, at: model[id].origin.span))
                degrade(model[id].origin, "what only `\(keyword)` describes is typed as any JSON value")
            }
            return Meaning(shape: .any)
        }
    }

    /// Keywords that say nothing of values of the type.
    private mutating func noteMisplaced(_ id: SchemaObject.ID) {
        guard let type = model[id].types.first else { return }
        let hasProperties = type != .object && !model[id].properties.isEmpty
        let items = type == .array ? nil : model[id].items
        let limits = model[id].constraints
        let meant = limits.of(type)
        guard hasProperties || items != nil || limits != meant else { return }
        let keywords =
            limits.keywords.filter { !meant.keywords.contains($0) }
            + (hasProperties ? ["properties"] : []) + (items == nil ? [] : ["items"])
        warnOnce(.misplacedKeywords(keywords, type: type.rawValue, at: model[id].origin.span))
        for property in hasProperties ? model[id].properties : [] {
            degrade(model[property.schema].origin, "only objects have properties")
        }
        if let items { degrade(model[items].origin, "only arrays have elements") }
    }

    /// A list of what its elements have in common, or a tuple where they have nothing.
    private mutating func listMeaning(of id: SchemaObject.ID) -> Meaning {
        let schema = model[id]
        var limits = schema.constraints.ofLists
        if schema.forbidsItems {
            limits.maxItems = min(limits.maxItems ?? .max, schema.prefixItems.count)
        }
        guard !schema.prefixItems.isEmpty else {
            var origin = schema.origin
            origin.pointer += "/items"
            return Meaning(
                shape: .list(schema.items.map { use($0) } ?? anything(origin)), constraints: limits)
        }
        let elements = schema.prefixItems + (schema.items.map { [$0] } ?? [])
        let leaves = elements.map { leaf(of: $0) }
        if let first = leaves.first, first.kind.isScalar,
            leaves.allSatisfy({ $0.kind == first.kind && $0.isNullable == first.isNullable })
        {
            return Meaning(shape: .list(use(elements[0])), constraints: limits)
        }
        // Which elements there are says how many: `minItems` which of them are required.
        return Meaning(shape: .object(tuple(of: schema)))
    }

    private mutating func tuple(of schema: SchemaObject) -> ObjectShape {
        let least = schema.constraints.minItems ?? 0
        let properties = schema.prefixItems.enumerated().map { position, element in
            Property(
                wireName: "\(position)", chosenName: model[element].chosenName,
                use: use(element, keepsWords: false), isRequired: position < least,
                documentation: documentation(of: element), origin: model[element].origin)
        }
        var object = ObjectShape(properties: properties)
        if let items = schema.items { object.additional = .declared(use(items)) }
        object.isTuple = true
        return object
    }

    /// A value of one of several types is a union of them.
    private mutating func severalTypes(_ id: SchemaObject.ID) -> Meaning {
        let schema = model[id]
        var types = schema.types
        if types.contains(.number) { types.removeAll { $0 == .integer } }
        let isEverything = types.count == 5
        if isEverything, !schema.describesObject, schema.items == nil { return Meaning(shape: .any) }
        var branches: [SchemaObject.ID] = []
        for type in types {
            var branch = schema
            branch.types = [type]
            branch.constraints = branch.constraints.of(type)
            branch.isNullable = false
            branch.documentation = Documentation()
            branch.chosenName = nil
            branch.defaultValue = nil
            branch.origin.pointer += "/type/\(schema.types.firstIndex(of: type) ?? 0)"
            if type != .object {
                branch.properties = []
                branch.hasProperties = false
                branch.required = []
                branch.additional = nil
                branch.patterns = []
            }
            if type != .array {
                branch.items = nil
                branch.prefixItems = []
            }
            branches.append(adopt(branch))
        }
        return union(of: branches, in: id)
    }
}

extension SchemaObject {
    /// The type that is written, or else likely. A `number` in a format of whole numbers is an integer: the registry of formats
    /// gives `int64` to numbers. Not where its default, a bound or `multipleOf` has a fraction.
    var onlyType: JSONType? {
        guard let type = types.first else { return likelyType }
        guard type == .number, let format, wholeFormats.contains(format) else { return type }
        let numbers = [
            defaultValue.flatMap(scalarText), constraints.multipleOf, constraints.minimum,
            constraints.exclusiveMinimum, constraints.maximum, constraints.exclusiveMaximum,
        ]
        return numbers.allSatisfy(isWhole) ? .integer : type
    }

    /// The format of whole numbers.
    var wholeFormat: String? { format ?? constraints.wholeFormat }

    private func isWhole(_ text: String?) -> Bool { text.map { DecimalNumber($0)?.isWhole ?? false } ?? true }

    /// The type of a schema that does not write it, by the keywords that only make sense for one.
    var likelyType: JSONType? {
        if describesObject { return .object }
        if items != nil || !prefixItems.isEmpty { return .array }
        if let format { return numberFormats[format] ?? .string }
        let limits = constraints
        if limits.isEmpty { return nil }
        if !limits.ofStrings.isEmpty { return .string }
        if !limits.ofNumbers.isEmpty { return .number }
        if !limits.ofLists.isEmpty { return .array }
        return limits.ofObjects.isEmpty ? nil : .object
    }
}

private let wholeFormats: Set<String> = [
    "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64",
]

private let numberFormats: [String: SchemaObject.JSONType] = [
    "int32": .integer, "int64": .integer, "uint32": .integer, "uint64": .integer, "float": .number,
    "double": .number,
]

extension Constraints {
    /// The format of whole numbers that have none: `uint64` for what is never negative and may be too large for 64 bits with a
    /// sign; bounds that programs rounded to the next number they can hold are those of 64 bits.
    var wholeFormat: String? {
        if maximum == nil, exclusiveMaximum == nil { return nil }
        let upper = [maximum, exclusiveMaximum].compactMap { $0.flatMap(DecimalNumber.init) }
        guard let most = upper.min(), let signed = DecimalNumber("9223372036854776000"),
            let unsigned = DecimalNumber("18446744073709552000"), signed < most, !(unsigned < most)
        else { return nil }
        return isNeverNegative ? "uint64" : nil
    }

    /// Whether a bound keeps whole numbers from being negative: `exclusiveMinimum: -1` does.
    private var isNeverNegative: Bool {
        if let least = minimum.flatMap(DecimalNumber.init) {
            if !least.isNegative || least.rounded(up: true) == 0 { return true }
        }
        guard let bound = exclusiveMinimum.flatMap(DecimalNumber.init) else { return false }
        let least = bound.rounded(up: true)
        return !bound.isNegative || least == 0 || (least == -1 && bound.isWhole)
    }

    /// Limits that mean something for strings. A keyword for another type limits nothing.
    var ofStrings: Constraints {
        var limits = Constraints()
        (limits.minLength, limits.maxLength, limits.pattern) = (minLength, maxLength, pattern)
        return limits
    }

    var ofNumbers: Constraints {
        var limits = Constraints()
        (limits.minimum, limits.maximum, limits.multipleOf) = (minimum, maximum, multipleOf)
        (limits.exclusiveMinimum, limits.exclusiveMaximum) = (exclusiveMinimum, exclusiveMaximum)
        return limits
    }

    var ofLists: Constraints {
        var limits = Constraints()
        (limits.minItems, limits.maxItems, limits.uniqueItems) = (minItems, maxItems, uniqueItems)
        return limits
    }

    var ofObjects: Constraints {
        var limits = Constraints()
        (limits.minProperties, limits.maxProperties, limits.keys) = (minProperties, maxProperties, keys)
        return limits
    }

    func of(_ type: SchemaObject.JSONType) -> Constraints {
        switch type {
        case .string: ofStrings
        case .integer, .number: ofNumbers
        case .array: ofLists
        case .object: ofObjects
        case .boolean: Constraints()
        }
    }

    /// Both sets of limits, as `allOf` wants them: where both set the same limit, the tighter one.
    ///
    /// Of two patterns or two steps the other's is kept, since there is room for one.
    func tightened(by other: Constraints) -> Constraints {
        var limits = self
        limits.minLength = tighter(minLength, other.minLength, max)
        limits.maxLength = tighter(maxLength, other.maxLength, min)
        limits.pattern = other.pattern ?? pattern
        limits.minimum = tighter(minimum, other.minimum, greater)
        limits.maximum = tighter(maximum, other.maximum, less)
        limits.exclusiveMinimum = tighter(exclusiveMinimum, other.exclusiveMinimum, greater)
        limits.exclusiveMaximum = tighter(exclusiveMaximum, other.exclusiveMaximum, less)
        limits.multipleOf = other.multipleOf ?? multipleOf
        limits.minItems = tighter(minItems, other.minItems, max)
        limits.maxItems = tighter(maxItems, other.maxItems, min)
        limits.uniqueItems = other.uniqueItems || uniqueItems
        limits.minProperties = tighter(minProperties, other.minProperties, max)
        limits.maxProperties = tighter(maxProperties, other.maxProperties, min)
        limits.keys = keys.tightened(by: other.keys)
        return limits
    }
}

private func tighter<Limit>(_ one: Limit?, _ other: Limit?, _ choose: (Limit, Limit) -> Limit) -> Limit? {
    guard let one, let other else { return one ?? other }
    return choose(one, other)
}

/// Of two decimals as the document writes them, the greater.
private func greater(_ one: String, _ other: String) -> String {
    (Double(one) ?? 0) > (Double(other) ?? 0) ? one : other
}

private func less(_ one: String, _ other: String) -> String {
    (Double(one) ?? 0) < (Double(other) ?? 0) ? one : other
}

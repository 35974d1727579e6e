/// The keywords that can be violated.
enum Keyword: String {
    case type, `enum`, const
    case multipleOf, maximum, exclusiveMaximum, minimum, exclusiveMinimum
    case maxLength, minLength, pattern, format
    case items, prefixItems, maxItems, minItems, uniqueItems, contains, maxContains, minContains,
        unevaluatedItems
    case properties, patternProperties, additionalProperties, propertyNames, unevaluatedProperties
    case maxProperties, minProperties, required, dependentRequired, dependentSchemas, dependencies
    case ref = "$ref"
    case dynamicRef = "$dynamicRef"
    case allOf, anyOf, oneOf, not
    case `if`, then, `else`
    case contentSchema
    case defs = "$defs"
    case definitions
}

/// Where a schema has schemas in it.
enum SubschemaShape {
    case single, list, map

    static let keywords: [(keyword: Keyword, shape: SubschemaShape)] = [
        (.additionalProperties, .single), (.unevaluatedProperties, .single), (.unevaluatedItems, .single),
        (.items, .single), (.contains, .single), (.propertyNames, .single), (.not, .single), (.if, .single),
        (.then, .single), (.else, .single), (.contentSchema, .single), (.allOf, .list), (.anyOf, .list),
        (.oneOf, .list), (.prefixItems, .list), (.properties, .map), (.patternProperties, .map),
        (.dependentSchemas, .map), (.dependencies, .map), (.defs, .map), (.definitions, .map),
    ]
}

/// The sets of keywords that a dialect can choose from (JSON Schema Core 2020-12 §8.1).
struct Vocabularies: OptionSet, Sendable {
    let rawValue: UInt8

    static let applicator = Vocabularies(rawValue: 1)
    static let unevaluated = Vocabularies(rawValue: 2)
    static let validation = Vocabularies(rawValue: 4)
    static let formatAssertion = Vocabularies(rawValue: 8)

    /// That of 2020-12 itself, where formats are annotations.
    static let standard: Vocabularies = [.applicator, .unevaluated, .validation]

    /// The vocabulary of a URI; empty for one that asserts nothing, nil for one that is not known.
    init?(uri: String) {
        let prefix = "https://json-schema.org/draft/2020-12/vocab/"
        guard uri.hasPrefix(prefix) else { return nil }
        switch uri.dropFirst(prefix.count) {
        case "applicator": self = .applicator
        case "unevaluated": self = .unevaluated
        case "validation": self = .validation
        case "format-assertion": self = .formatAssertion
        case "core", "meta-data", "format-annotation", "content": self = []
        default: return nil
        }
    }

    init(rawValue: UInt8) { self.rawValue = rawValue }
}

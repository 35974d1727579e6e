/// Limits that a value must keep, as JSON Schema 2020-12 §6 names them. Nil is no limit.
package struct Constraints: Hashable, Sendable {
    /// Lengths count Unicode scalars.
    package var minLength: Int?
    package var maxLength: Int?
    /// An ECMA-262 regular expression, not anchored.
    package var pattern: String?
    /// Bounds are number texts as written: they may exceed every Swift type.
    package var minimum: String?
    package var maximum: String?
    package var exclusiveMinimum: String?
    package var exclusiveMaximum: String?
    package var multipleOf: String?
    package var minItems: Int?
    package var maxItems: Int?
    package var uniqueItems: Bool
    package var minProperties: Int?
    package var maxProperties: Int?
    /// What the keys of a map, or those beside the declared ones, look like: `propertyNames`, and the expressions of
    /// `patternProperties` where no other key may be there.
    package var keys = KeyLimits()

    package init() { uniqueItems = false }

    package var isEmpty: Bool {
        minLength == nil && maxLength == nil && pattern == nil && minimum == nil && maximum == nil
            && exclusiveMinimum == nil && exclusiveMaximum == nil && multipleOf == nil && minItems == nil
            && maxItems == nil && !uniqueItems && minProperties == nil && maxProperties == nil && keys.isEmpty
    }

    /// The keywords of the limits that are set.
    package var keywords: [String] {
        let set: [(keyword: String, isSet: Bool)] = [
            ("minLength", minLength != nil), ("maxLength", maxLength != nil), ("pattern", pattern != nil),
            ("minimum", minimum != nil), ("maximum", maximum != nil),
            ("exclusiveMinimum", exclusiveMinimum != nil), ("exclusiveMaximum", exclusiveMaximum != nil),
            ("multipleOf", multipleOf != nil), ("minItems", minItems != nil), ("maxItems", maxItems != nil),
            ("uniqueItems", uniqueItems), ("minProperties", minProperties != nil),
            ("maxProperties", maxProperties != nil), ("propertyNames", !keys.isEmpty),
        ]
        return set.filter(\.isSet).map(\.keyword)
    }
}

/// Limits on the keys of an object.
package struct KeyLimits: Hashable, Sendable {
    package var minLength: Int?
    package var maxLength: Int?
    /// As `Constraints.pattern`.
    package var pattern: String?
    /// The only keys that may be there. Empty when any may.
    package var names: [String] = []

    package init() {}

    package var isEmpty: Bool { minLength == nil && maxLength == nil && pattern == nil && names.isEmpty }

    /// Both sets of limits, the others where there is room for one.
    package func tightened(by other: KeyLimits) -> KeyLimits {
        var limits = self
        limits.minLength = [minLength, other.minLength].compactMap { $0 }.max()
        limits.maxLength = [maxLength, other.maxLength].compactMap { $0 }.min()
        limits.pattern = other.pattern ?? pattern
        if !other.names.isEmpty {
            limits.names = names.isEmpty ? other.names : names.filter(other.names.contains)
        }
        return limits
    }
}

/// The keywords of schemas: those of JSON Schema 2020-12, of OpenAPI, and of earlier drafts where they are still met.
package enum SchemaKeywords {
    /// They decide on the type, its limits or its words, or on where references lead.
    package static let understood: [String] = [
        "$ref", "type", "format", "nullable", "properties", "required", "additionalProperties",
        "patternProperties", "propertyNames", "items", "prefixItems", "enum", "const", "allOf", "oneOf",
        "anyOf",
        "discriminator", "title", "description", "default", "deprecated", "readOnly", "writeOnly", "minimum",
        "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
        "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "contentEncoding",
        "contentMediaType", "dependentRequired", "$defs", "definitions", "$id", "$anchor", "$dynamicAnchor",
        "$dynamicRef",
    ]

    /// They say something that a type does not show, and that only a check of values could keep.
    package static let noted: [String] = [
        "$comment", "$schema", "$vocabulary", "contains",
        "contentSchema", "dependencies", "dependentSchemas", "else",
        "example", "examples", "externalDocs", "if", "maxContains", "minContains", "not",
        "then", "unevaluatedItems", "unevaluatedProperties", "xml", "additionalItems",
    ]

    /// Keywords of drafts that OpenAPI never followed, with what says the same now.
    package static let refused: [String: String] = [
        "$recursiveRef": "write `$ref`, or `$dynamicRef` with the name of an anchor",
        "$recursiveAnchor": "remove it, or write `$dynamicAnchor` with a name",
        "divisibleBy": "write `multipleOf`", "extends": "write `allOf`", "disallow": "write `not`",
        "optional": "list the other properties under `required`", "id": "write `$id`",
    ]

    /// Of those that are noted, the ones that leave any JSON value where nothing else is said.
    static let untyped: Set<String> = ["not", "if", "dependentSchemas"]

    /// Of those that are noted, the ones that values are held against.
    static let checked: Set<String> = [
        "not", "if", "dependentSchemas", "contains", "unevaluatedItems", "unevaluatedProperties",
    ]

    /// Of those that are noted, the ones that values are held against as they are written.
    static let untold: Set<String> = [
        "not", "then", "else", "contains", "dependentSchemas", "unevaluatedItems", "unevaluatedProperties",
    ]

    static let notedSet = Set(noted)
}

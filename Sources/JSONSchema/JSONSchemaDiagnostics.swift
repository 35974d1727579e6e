import JSONText
import Patterns

/// What a violation says.
struct ViolationWords {
    let expected: String
    let found: String

    init(_ record: ViolationRecord, _ program: Program, _ tape: JSONTape) {
        let place = program.place(of: record.node)
        let value = record.keyword.flatMap { place.value[$0.rawValue] } ?? .null
        guard let keyword = record.keyword else {
            (expected, found) = (Self.nothing(place.keyword), Self.shown(tape, record.place))
            return
        }
        expected = Self.expected(keyword, value, record, program)
        found = Self.found(keyword, record, tape)
    }

    /// What a keyword with this value wants.
    private static func expected(
        _ keyword: Keyword, _ value: JSONValue, _ record: ViolationRecord, _ program: Program
    ) -> String {
        let number = value.number?.int64 ?? 0
        let schemas = value.array?.count ?? 0
        return switch keyword {
        case .type: types(value)
        case .enum: choice(value.array ?? [])
        case .const: "`\(short("\(value)"))`"
        case .minimum: "a number of at least `\(value)`"
        case .exclusiveMinimum: "a number above `\(value)`"
        case .maximum: "a number of at most `\(value)`"
        case .exclusiveMaximum: "a number below `\(value)`"
        case .multipleOf: "a multiple of `\(value)`"
        case .minLength: "at least \(count(number, "character"))"
        case .maxLength: "at most \(count(number, "character"))"
        case .pattern: "a string that matches `\(value.string ?? "")`"
        case .format: "a string of the format `\(value.string ?? "")`"
        case .minItems: "at least \(count(number, "item"))"
        case .maxItems: "at most \(count(number, "item"))"
        case .uniqueItems: "items that all differ"
        case .contains: "at least 1 item as `contains` has it"
        case .minContains: "at least \(count(number, "item")) as `contains` has it"
        case .maxContains: "at most \(count(number, "item")) as `contains` has it"
        case .minProperties: "at least \(count(number, "property", "properties"))"
        case .maxProperties: "at most \(count(number, "property", "properties"))"
        case .required: "the property `\(value[Int(record.detail)]?.string ?? "")`"
        case .dependentRequired:
            "the property `\(name(Int(record.detail & 0xFFFF_FFFF), program))`"
                + " beside `\(name(Int(record.detail >> 32), program))`"
        case .anyOf: "a value that fits one of \(count(schemas, "schema"))"
        case .oneOf: "a value that fits exactly one of \(count(schemas, "schema"))"
        case .not: "a value that does not fit the schema under `not`"
        default: "a value that fits `\(keyword.rawValue)`"
        }
    }

    /// What is there, as far as the keyword looks.
    private static func found(_ keyword: Keyword, _ record: ViolationRecord, _ tape: JSONTape) -> String {
        let members = tape[record.place].count
        return switch keyword {
        case .minLength, .maxLength: count(tape.string(at: record.place).unicodeScalars.count, "character")
        case .minItems, .maxItems: count(members, "item")
        case .uniqueItems: "two that are equal"
        case .contains, .minContains, .maxContains: count(record.detail, "item")
        case .minProperties, .maxProperties: count(members, "property", "properties")
        case .required, .dependentRequired: "an object without it"
        case .oneOf where record.detail > 1: "one that fits \(record.detail)"
        default: shown(tape, record.place)
        }
    }

    /// What is wanted where a schema accepts nothing.
    private static func nothing(_ keyword: String) -> String {
        switch Keyword(rawValue: keyword) {
        case .additionalProperties, .unevaluatedProperties, .properties, .patternProperties:
            "no property of this name"
        case .propertyNames: "no property"
        case .items, .prefixItems, .unevaluatedItems: "no item at this place"
        default: "no value"
        }
    }

    private static func types(_ value: JSONValue) -> String {
        let names = value.array?.compactMap(\.string) ?? [value.string ?? ""]
        return names.map { name in
            switch name {
            case "null": "null"
            case "integer": "a whole number"
            case "object", "array": "an \(name)"
            default: "a \(name)"
            }
        }.joined(separator: " or ")
    }

    private static func choice(_ values: [JSONValue]) -> String {
        guard !values.isEmpty else { return "no value" }
        let shown = values.prefix(12).map { "`\(short("\($0)"))`" }.joined(separator: ", ")
        let rest = values.count > 12 ? " or \(values.count - 12) others" : ""
        return values.count == 1 ? shown : "one of \(shown)\(rest)"
    }

    private static func count(_ number: some BinaryInteger, _ one: String, _ many: String? = nil) -> String {
        "\(number) \(number == 1 ? one : many ?? "\(one)s")"
    }

    private static func name(_ number: Int, _ program: Program) -> String {
        let range = program.names.start[number]
        let start = program.text.start + Int(range.start)
        return String(decoding: UnsafeBufferPointer(start: start, count: Int(range.count)), as: UTF8.self)
    }

    /// A value as messages show it: ``the string `"abc"` ``, `an object`.
    private static func shown(_ tape: JSONTape, _ place: Int) -> String {
        switch tape[place].kind {
        case .object: "an object"
        case .array: "an array"
        case .string: "the string `\(short(tape.sourceText(at: place)))`"
        case .number: "the number `\(short(tape.sourceText(at: place)))`"
        case .true: "`true`"
        case .false: "`false`"
        case .null: "null"
        }
    }

    private static func short(_ text: String) -> String {
        text.unicodeScalars.count <= 60 ? text : String(text.unicodeScalars.prefix(59)) + "…"
    }
}

extension SchemaViolation {
    /// A value that cannot be made into JSON that can be read.
    static func unreadable(_ error: JSONSyntaxError, _ place: ProgramPlace) -> SchemaViolation {
        SchemaViolation(
            instancePointer: "", schemaLocation: place.location, keyword: place.keyword,
            expected: "a value of which JSON can be made", found: error.message, causes: [])
    }

    /// A limit was reached.
    static func undecided(_ place: ProgramPlace) -> SchemaViolation {
        SchemaViolation(
            instancePointer: "", schemaLocation: place.location, keyword: place.keyword,
            expected: "a value that can be checked in \(Evaluation.depthLimit) levels and a bounded time",
            found: "one for which the schema refers to itself too often", causes: [])
    }
}

extension SchemaProblem {
    static func unresolvedRoot(_ reference: String) -> SchemaProblem {
        SchemaProblem(
            severity: .error, location: reference,
            message: "no schema stands here; add the document to the library under the URI before the `#`")
    }

    static func unresolved(_ reference: String, at location: String) -> SchemaProblem {
        SchemaProblem(
            severity: .error, location: location,
            message:
                "`\(reference)` leads nowhere; the library has no such document, or it has no such place"
        )
    }

    static func notASchema(_ value: JSONValue, at location: String) -> SchemaProblem {
        SchemaProblem(
            severity: .error, location: location,
            message: "\(kind(value)) stands where a schema is expected, which is an object, `true` or `false`"
        )
    }

    static func malformed(_ value: JSONValue, expected: String, at location: String) -> SchemaProblem {
        SchemaProblem(
            severity: .error, location: location,
            message: "\(kind(value)) stands where \(expected) is expected")
    }

    static func circle(at location: String) -> SchemaProblem {
        SchemaProblem(
            severity: .error, location: location,
            message:
                "the schema leads back to itself without going into the value, so checking would never end")
    }

    static func unknownDialect(_ dialect: String, at location: String) -> SchemaProblem {
        SchemaProblem(
            severity: .warning, location: location,
            message: "the dialect `\(dialect)` is not known, and is read as JSON Schema 2020-12")
    }

    static func unknownVocabulary(_ uri: String, at location: String) -> SchemaProblem {
        SchemaProblem(
            severity: .error, location: location,
            message: "the dialect requires the vocabulary `\(uri)`, which is not known")
    }

    static func pattern(_ problem: PatternProblem, at location: String) -> SchemaProblem {
        SchemaProblem(
            severity: .warning, location: location, message: "\(problem.message); the pattern is not checked")
    }

    private static func kind(_ value: JSONValue) -> String {
        switch value {
        case .object: "an object"
        case .array: "an array"
        case .string, .number, .bool, .null: "`\(value)`"
        }
    }
}

import JSONText
import Patterns

/// Makes one value of a schema, without looking whether it is right.
struct SampleMaker {
    var index: SchemaIndex
    /// With every property that is named, or only with those that have to be there.
    private let isFull: Bool
    private let usesExamples: Bool
    /// What is still to be decided where schemas give a choice. Each place takes its share.
    private var choice: Int
    private var parts: [(path: [SampleStep], rules: SampleRules)] = []
    private var path: [SampleStep] = []
    /// Tells values apart that must differ.
    private var salt = 0
    /// How many values may still be made.
    private var budget = 2000
    /// The schemas that values are being made of. In a value of one of them, another one has only what has to be there.
    private var open: Set<PlaceKey> = []
    private var takesAll = true

    private static let depthLimit = 24
    /// From here on only what has to be there is made.
    private static let fullDepth = 5

    init(_ index: SchemaIndex, isFull: Bool, _ usesExamples: Bool, choice: Int) {
        self.index = index
        self.isFull = isFull
        self.usesExamples = usesExamples
        self.choice = choice
    }

    mutating func make(_ reference: String) -> MadeSample? {
        guard let place = index.resolve(reference, from: nil), let value = value([place]) else { return nil }
        return MadeSample(value: value, parts: parts)
    }

    /// A number below `count`, another one in each attempt.
    mutating func choose(among count: Int) -> Int {
        defer { choice /= count }
        return choice % count
    }

    // MARK: Values

    private mutating func value(_ places: [SchemaPlace]) -> JSONValue? {
        budget -= 1
        guard path.count < Self.depthLimit, budget > 0 else { return nil }
        var rules = SampleRules()
        var passed: Set<PlaceKey> = []
        for place in places { gather(place, into: &rules, &passed) }
        if rules.isFalse { return nil }
        let (outer, outerTakesAll) = (open, takesAll)
        takesAll = isFull && path.count < Self.fullDepth && open.isDisjoint(with: passed)
        open.formUnion(passed)
        defer { (open, takesAll) = (outer, outerTakesAll) }
        let part = parts.count
        parts.append((path, rules))
        if let value = value(of: rules) { return value }
        parts.removeSubrange(part...)
        return nil
    }

    private mutating func value(of rules: SampleRules) -> JSONValue? {
        if let given = given(rules) { return given }
        let made: JSONValue? =
            switch type(of: rules) {
            case "object": object(rules)
            case "array": array(rules)
            case "integer": number(rules, isWhole: true)
            case "number": number(rules, isWhole: rules.isWhole)
            case "boolean": true
            case "null": .null
            default: string(rules).map { .string($0) }
            }
        // What is said of objects says nothing of a text.
        return made ?? (rules.types == nil ? string(rules).map { .string($0) } : nil)
    }

    /// A value that the schema itself names.
    private mutating func given(_ rules: SampleRules) -> JSONValue? {
        if let constant = rules.constants.first { return constant }
        if let values = rules.lists.first, !values.isEmpty {
            let common = values.filter { value in rules.lists.allSatisfy { $0.contains(value) } }
            let open = common.filter { !$0.isNull && rules.types?.contains(typeName($0)) ?? true }
            let pick = open.isEmpty ? common : open
            return pick.isEmpty ? nil : pick[salt % pick.count]
        }
        guard usesExamples, !rules.examples.isEmpty else { return nil }
        return rules.examples[salt % rules.examples.count]
    }

    /// The type that is made: the first that is written and is not null, or the one that the limits are about.
    private func type(of rules: SampleRules) -> String {
        if let types = rules.types { return types.first { $0 != "null" } ?? types.first ?? "null" }
        if !rules.properties.isEmpty || !rules.required.isEmpty || !rules.additional.isEmpty
            || !rules.namePatterns.isEmpty || rules.limits[.minProperties] != nil
        {
            return "object"
        }
        if !rules.items.isEmpty || !rules.prefixItems.isEmpty || !rules.contains.isEmpty || rules.isUnique
            || rules.limits[.minItems] != nil
        {
            return "array"
        }
        let numeric: [Keyword] = [.minimum, .maximum, .exclusiveMinimum, .exclusiveMaximum, .multipleOf]
        return numeric.contains { rules.limits[$0] != nil } ? "number" : "string"
    }

    private mutating func child(_ step: SampleStep, _ places: [SchemaPlace]) -> JSONValue? {
        path.append(step)
        defer { path.removeLast() }
        return value(places)
    }

    private mutating func object(_ rules: SampleRules) -> JSONValue? {
        var members = JSONObject()
        let takesAll = takesAll
        for (name, schemas) in rules.properties {
            let isRequired = rules.required.contains(name)
            guard isRequired || takesAll else { continue }
            if let value = child(.key(name), schemas) {
                members[name] = value
            } else if isRequired {
                return nil
            }
        }
        for name in rules.required where members[name] == nil {
            guard let value = child(.key(name), schemas(for: name, rules)) else { return nil }
            members[name] = value
        }
        let least = rules.count(.minProperties) ?? 0
        var number = 0
        while members.count < least, number < 1000 {
            number += 1
            let name = extraName(number, rules)
            guard members[name] == nil, let value = child(.key(name), schemas(for: name, rules)) else {
                continue
            }
            members[name] = value
        }
        if takesAll, members.isEmpty, !rules.isClosed,
            !rules.additional.isEmpty || !rules.namePatterns.isEmpty
        {
            let name = extraName(1, rules)
            if let value = child(.key(name), schemas(for: name, rules)) { members[name] = value }
        }
        let most = rules.count(.maxProperties) ?? .max
        for name in members.keys.reversed() where members.count > most && !rules.required.contains(name) {
            members[name] = nil
        }
        return .object(members)
    }

    private func schemas(for name: String, _ rules: SampleRules) -> [SchemaPlace] {
        let named = rules.namePatterns.filter { (try? Pattern($0.pattern))?.matches(name) ?? false }
        return named.isEmpty ? rules.additional : named.map(\.schema)
    }

    private func extraName(_ number: Int, _ rules: SampleRules) -> String {
        guard let first = rules.namePatterns.first else { return "key\(number)" }
        return PatternParser.sample(of: first.pattern, extra: number - 1) ?? "key\(number)"
    }

    private mutating func array(_ rules: SampleRules) -> JSONValue? {
        var elements: [JSONValue] = []
        let matching = rules.contains.isEmpty ? 0 : rules.count(.minContains) ?? 1
        let least = max(rules.count(.minItems) ?? 0, matching)
        let most = rules.count(.maxItems) ?? .max
        let wanted = max(least, takesAll ? max(1, rules.prefixItems.count) : 0)
        guard least <= 1000 else { return nil }
        let outer = salt
        defer { salt = outer }
        for number in 0..<max(0, min(wanted, most)) {
            salt = number
            var schemas = rules.prefixItems.indices.contains(number) ? rules.prefixItems[number] : rules.items
            if number == 0 || number >= rules.prefixItems.count { schemas += rules.contains }
            guard let element = child(.index(number), schemas) else {
                if number >= least { break }
                return nil
            }
            if rules.isUnique, elements.contains(element) {
                if number >= least { break }
                return nil
            }
            elements.append(element)
        }
        return .array(elements)
    }
}

// MARK: Scalars

extension SampleMaker {
    private func string(_ rules: SampleRules) -> String? {
        let least = rules.count(.minLength) ?? 0
        let most = rules.count(.maxLength) ?? .max
        guard most >= 0, least <= most, least <= 100_000 else { return nil }
        if let format = rules.format, let text = formatSamples[format] { return text }
        if let pattern = rules.patterns.first {
            let expression = try? Pattern(pattern)
            for extra in [salt] + Array(0...min(max(least, 12), 300)) {
                guard let text = PatternParser.sample(of: pattern, extra: extra), text.count >= least,
                    text.unicodeScalars.count <= most, expression?.matches(text) ?? true
                else { continue }
                return text
            }
            return nil
        }
        let base = salt == 0 ? "text" : "text\(salt)"
        let padded = base + String(repeating: "a", count: max(0, least - base.count))
        return String(salt == 0 ? padded.prefix(most) : padded.suffix(most))
    }

    private func number(_ rules: SampleRules, isWhole: Bool) -> JSONValue? {
        let step = rules.number(.multipleOf) ?? (isWhole ? 1 : 0)
        let unit = step > 0 ? step : 0.5
        let lower = [rules.number(.minimum), rules.number(.exclusiveMinimum)].compactMap(\.self).max()
        let upper = [rules.number(.maximum), rules.number(.exclusiveMaximum)].compactMap(\.self).min()
        var candidates: [Double] = [1 + Double(salt), 1, 0]
        if let lower {
            candidates += [0, 1, 2].map { ((lower / unit).rounded(.up) + $0 + Double(salt)) * unit }
        }
        if let upper { candidates += [0, 1, 2].map { ((upper / unit).rounded(.down) - $0) * unit } }
        if let lower, let upper { candidates.append((lower + upper) / 2) }
        candidates.append(unit)
        let fitting = candidates.first { value in
            let isMultiple = step == 0 || (value / step).rounded() == value / step
            return isMultiple && (!isWhole || value.rounded() == value)
                && rules.number(.minimum).map { value >= $0 } ?? true
                && rules.number(.maximum).map { value <= $0 } ?? true
                && rules.number(.exclusiveMinimum).map { value > $0 } ?? true
                && rules.number(.exclusiveMaximum).map { value < $0 } ?? true
        }
        return fitting.flatMap(jsonNumber)
    }
}

/// Whole numbers without a fraction.
func jsonNumber(_ value: Double) -> JSONValue? {
    if let whole = Int64(exactly: value) { return .number(JSONNumber(whole)) }
    return JSONNumber(value).map { .number($0) }
}

/// What `type` calls a value.
func typeName(_ value: JSONValue) -> String {
    switch value {
    case .object: "object"
    case .array: "array"
    case .string: "string"
    case .number(let number): number.double.map { $0.rounded() == $0 } == true ? "integer" : "number"
    case .bool: "boolean"
    case .null: "null"
    }
}

/// A text of each format, those included that only descriptions of APIs have.
private let formatSamples: [String: String] = [
    "date-time": "2024-05-17T09:30:00Z", "date": "2024-05-17", "time": "09:30:00Z", "duration": "P1D",
    "email": "rex@example.com", "idn-email": "rex@example.com", "hostname": "example.com",
    "idn-hostname": "example.com", "ipv4": "192.0.2.1", "ipv6": "2001:db8::1", "uri": "https://example.com/",
    "uri-reference": "/pets", "iri": "https://example.com/", "iri-reference": "/pets",
    "uri-template": "https://example.com/{id}", "uuid": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
    "json-pointer": "/pets/0", "relative-json-pointer": "0/pets", "regex": "^a$", "byte": "AQID",
    "base64": "AQID", "base64url": "AQID", "decimal": "1.5", "unix-time": "1715938200",
    "date-time-rfc-2822": "Fri, 17 May 2024 09:30:00 +0000", "uint64": "1", "int64": "1",
]

import JSONText

/// All that the schemas of one value say of it, with one choice made wherever there are several.
struct SampleRules {
    var isFalse = false
    /// None is every type.
    var types: [String]?
    var constants: [JSONValue] = []
    var lists: [[JSONValue]] = []
    var examples: [JSONValue] = []
    /// The strictest limit of each keyword: `minLength`.
    var limits: [Keyword: JSONNumber] = [:]
    var patterns: [String] = []
    var format: String?
    var isUnique = false
    var prefixItems: [[SchemaPlace]] = []
    var items: [SchemaPlace] = []
    var contains: [SchemaPlace] = []
    var properties: [(name: String, schemas: [SchemaPlace])] = []
    var required: [String] = []
    var namePatterns: [(pattern: String, schema: SchemaPlace)] = []
    var additional: [SchemaPlace] = []

    func count(_ keyword: Keyword) -> Int? { limits[keyword]?.double.flatMap { Int(exactly: $0) } }

    func number(_ keyword: Keyword) -> Double? { limits[keyword]?.double }

    var isClosed: Bool { additional.contains { $0.value.bool == false } }

    mutating func allow(_ names: [String]) {
        let widened = Set(names.contains("number") ? names + ["integer"] : names)
        guard let known = types else { return types = names }
        types = known.filter { widened.contains($0) || ($0 == "number" && widened.contains("integer")) }
            .map { $0 == "number" && !widened.contains("number") ? "integer" : $0 }
    }

    mutating func limit(_ keyword: Keyword, _ number: JSONNumber, isLower: Bool) {
        guard let known = limits[keyword]?.double, let value = number.double else {
            limits[keyword] = number
            return
        }
        if isLower ? value > known : value < known { limits[keyword] = number }
    }

    /// Whether the format is one of whole numbers: `int64`.
    var isWhole: Bool { ["int", "uint"].contains { format?.hasPrefix($0) ?? false } }

    mutating func add(_ schema: SchemaPlace, for name: String) {
        if let index = properties.firstIndex(where: { $0.name.utf8.elementsEqual(name.utf8) }) {
            properties[index].schemas.append(schema)
        } else {
            properties.append((name, [schema]))
        }
    }
}

extension SampleMaker {
    /// Gathers what a schema says, and what those say that it refers to or is made of.
    mutating func gather(_ place: SchemaPlace, into rules: inout SampleRules, _ passed: inout Set<PlaceKey>) {
        guard let members = place.value.object else {
            rules.isFalse = rules.isFalse || place.value.bool == false
            return
        }
        guard passed.insert(PlaceKey(document: place.document, pointer: place.pointer)).inserted else {
            return
        }
        for keyword in [Keyword.ref, .dynamicRef] {
            guard let text = members[keyword.rawValue]?.string,
                let target = index.resolve(text, from: place.resource)
            else { continue }
            gather(target, into: &rules, &passed)
        }
        gatherScalars(members, into: &rules)
        gatherItems(members, place, into: &rules)
        gatherMembers(members, place, into: &rules)
        for (number, branch) in (members["allOf"]?.array ?? []).enumerated() {
            gather(index.subplace(place, branch, "allOf", "\(number)"), into: &rules, &passed)
        }
        for keyword in ["anyOf", "oneOf"] {
            guard let branches = members[keyword]?.array, !branches.isEmpty else { continue }
            let chosen = choose(among: branches.count)
            gather(index.subplace(place, branches[chosen], keyword, "\(chosen)"), into: &rules, &passed)
        }
        guard let condition = members["if"] else { return }
        let isMet = choose(among: 2) == 0
        if isMet { gather(index.subplace(place, condition, "if"), into: &rules, &passed) }
        guard let outcome = members[isMet ? "then" : "else"] else { return }
        gather(index.subplace(place, outcome, isMet ? "then" : "else"), into: &rules, &passed)
    }

    private func gatherScalars(_ members: JSONObject, into rules: inout SampleRules) {
        if let name = members["type"]?.string { rules.allow([name]) }
        if let names = members["type"]?.array { rules.allow(names.compactMap(\.string)) }
        if let value = members["const"] { rules.constants.append(value) }
        if let values = members["enum"]?.array { rules.lists.append(values) }
        rules.examples += (members["examples"]?.array ?? []) + [members["example"]].compactMap(\.self)
        let lower: [Keyword] = [
            .minimum, .exclusiveMinimum, .minLength, .minItems, .minProperties, .minContains, .multipleOf,
        ]
        let upper: [Keyword] = [.maximum, .exclusiveMaximum, .maxLength, .maxItems, .maxProperties]
        for keyword in lower + upper {
            guard let number = members[keyword.rawValue]?.number else { continue }
            rules.limit(keyword, number, isLower: lower.contains(keyword))
        }
        if let pattern = members["pattern"]?.string { rules.patterns.append(pattern) }
        if let format = members["format"]?.string { rules.format = format }
        if members["uniqueItems"]?.bool == true { rules.isUnique = true }
    }

    private func gatherItems(_ members: JSONObject, _ place: SchemaPlace, into rules: inout SampleRules) {
        for (number, schema) in (members["prefixItems"]?.array ?? []).enumerated() {
            if rules.prefixItems.count <= number { rules.prefixItems.append([]) }
            rules.prefixItems[number].append(index.subplace(place, schema, "prefixItems", "\(number)"))
        }
        if let schema = members["items"] { rules.items.append(index.subplace(place, schema, "items")) }
        if let schema = members["contains"], members["minContains"]?.int64 != 0 {
            rules.contains.append(index.subplace(place, schema, "contains"))
        }
    }

    private mutating func gatherMembers(
        _ members: JSONObject, _ place: SchemaPlace, into rules: inout SampleRules
    ) {
        for (name, schema) in members["properties"]?.object ?? [:] {
            rules.add(index.subplace(place, schema, "properties", name), for: name)
        }
        for name in members["required"]?.array ?? [] {
            if let name = name.string, !rules.required.contains(name) { rules.required.append(name) }
        }
        for (pattern, schema) in members["patternProperties"]?.object ?? [:] {
            let schema = index.subplace(place, schema, "patternProperties", pattern)
            rules.namePatterns.append((pattern, schema))
        }
        for keyword in ["additionalProperties", "unevaluatedProperties"] {
            if let schema = members[keyword] {
                rules.additional.append(index.subplace(place, schema, keyword))
            }
        }
    }
}

import JSONText

/// Breaks each rule that was kept, one at a time, and keeps what breaks no other with it.
func brokenSamples(_ samples: [MadeSample], _ schema: CompiledSchema) -> [BrokenSample] {
    var broken: [BrokenSample] = []
    var seen: Set<String> = []
    for sample in samples {
        for (path, rules) in sample.parts.prefix(partLimit) {
            guard let current = value(at: path, of: sample.value) else { continue }
            let pointer = path.map { "/\(token($0))" }.joined()
            for (keyword, candidates) in breaks(of: rules, current) {
                for candidate in candidates {
                    let changed = replacing(path[...], of: sample.value, with: candidate)
                    let violations = schema.validate(changed)
                    guard violations.count == 1, violations[0].keyword == keyword.rawValue else { continue }
                    let isHere = violations[0].instancePointer.hasPrefix(pointer)
                    guard isHere, violations[0].causes.isEmpty else { continue }
                    let place = "\(violations[0].instancePointer) \(violations[0].schemaLocation)"
                    if seen.insert(place).inserted {
                        broken.append(BrokenSample(value: changed, violation: violations[0]))
                    }
                    break
                }
            }
        }
    }
    return broken
}

private let partLimit = 300

/// For each rule, values in the place of the current one that are likely to break it.
private func breaks(of rules: SampleRules, _ current: JSONValue) -> [(Keyword, [JSONValue])] {
    var result: [(Keyword, [JSONValue])] = []
    if let types = rules.types {
        let others: [JSONValue] = [.null, true, "text", 1.5, 7, [], [:]]
        let names = Set(types.contains("number") ? types + ["integer"] : types)
        result.append((.type, others.filter { !names.contains(typeName($0)) }))
    }
    if !rules.constants.isEmpty { result.append((.const, others(current))) }
    if !rules.lists.isEmpty { result.append((.enum, others(current))) }
    switch current {
    case .string(let text): result += breaks(of: rules, text)
    case .number(let number): result += breaks(of: rules, number.double ?? 0)
    case .array(let elements): result += breaks(of: rules, elements)
    case .object(let members): result += breaks(of: rules, members)
    case .bool, .null: break
    }
    return result
}

/// Values of the same type that nobody listed.
private func others(_ current: JSONValue) -> [JSONValue] {
    switch current {
    case .string: ["none of these", "?"]
    case .number: [987_654_321, 0.125, -1]
    case .bool(let flag): [.bool(!flag)]
    case .array: [["none of these"], []]
    case .object: [["none of these": 1], [:]]
    case .null: ["none of these", 1]
    }
}

private func breaks(of rules: SampleRules, _ text: String) -> [(Keyword, [JSONValue])] {
    var result: [(Keyword, [JSONValue])] = []
    if let least = rules.count(.minLength), least > 0 {
        var shorter = String.UnicodeScalarView()
        shorter.append(contentsOf: text.unicodeScalars.prefix(least - 1))
        result.append((.minLength, [.string(String(shorter))]))
    }
    if let most = rules.count(.maxLength), most < 100_000 {
        let missing = max(0, most + 1 - text.unicodeScalars.count)
        let last = text.unicodeScalars.last.map { String($0) } ?? "a"
        let longer = [last, "a", "0"].map { JSONValue.string(text + String(repeating: $0, count: missing)) }
        result.append((.maxLength, longer))
    }
    let strange = ["!", "", " ", "é", "\u{1}", "A", "a", "0"].flatMap {
        [$0 + text.dropFirst(), text + $0, $0]
    }
    if !rules.patterns.isEmpty { result.append((.pattern, strange.map { .string($0) })) }
    if rules.format != nil { result.append((.format, (["no such format"] + strange).map { .string($0) })) }
    return result
}

private func breaks(of rules: SampleRules, _ number: Double) -> [(Keyword, [JSONValue])] {
    let step = rules.number(.multipleOf) ?? 1
    func values(_ numbers: [Double]) -> [JSONValue] { numbers.compactMap(jsonNumber) }
    var result: [(Keyword, [JSONValue])] = []
    if let limit = rules.number(.minimum) { result.append((.minimum, values([limit - step, limit - 1]))) }
    if let limit = rules.number(.maximum) { result.append((.maximum, values([limit + step, limit + 1]))) }
    if let limit = rules.number(.exclusiveMinimum) {
        result.append((.exclusiveMinimum, values([limit, limit - step])))
    }
    if let limit = rules.number(.exclusiveMaximum) {
        result.append((.exclusiveMaximum, values([limit, limit + step])))
    }
    if rules.limits[.multipleOf] != nil {
        result.append((.multipleOf, values([number + step / 2, number - step / 2, number + 1, number - 1])))
    }
    return result
}

private func breaks(of rules: SampleRules, _ elements: [JSONValue]) -> [(Keyword, [JSONValue])] {
    var result: [(Keyword, [JSONValue])] = []
    if let least = rules.count(.minItems), least > 0 {
        result.append((.minItems, [.array(Array(elements.prefix(least - 1)))]))
    }
    if let most = rules.count(.maxItems), most < 10_000, let last = elements.last, !rules.isUnique {
        let missing = max(0, most + 1 - elements.count)
        result.append((.maxItems, [.array(elements + Array(repeating: last, count: missing))]))
    }
    if rules.isUnique, let first = elements.first {
        result.append((.uniqueItems, [.array(elements + [first]), .array([first, first])]))
    }
    return result
}

private func breaks(of rules: SampleRules, _ members: JSONObject) -> [(Keyword, [JSONValue])] {
    func with(_ change: (inout JSONObject) -> Void) -> JSONValue {
        var copy = members
        change(&copy)
        return .object(copy)
    }
    var result = rules.required.filter { members[$0] != nil }.map { name in
        (Keyword.required, [with { $0[name] = nil }])
    }
    if rules.isClosed {
        let keyword: [Keyword] = [.additionalProperties, .unevaluatedProperties]
        result += keyword.map { ($0, [with { $0["noSuchProperty"] = 1 }]) }
    }
    if let least = rules.count(.minProperties), least > 0 {
        let fewer = with { object in for name in members.keys.dropFirst(least - 1) { object[name] = nil } }
        result.append((.minProperties, [fewer]))
    }
    if let most = rules.count(.maxProperties), most < 10_000, let value = members.values.last {
        let more = with { object in
            for number in 0..<max(0, most + 1 - members.count) { object["more\(number)"] = value }
        }
        result.append((.maxProperties, [more]))
    }
    return result
}

// MARK: Places

private func token(_ step: SampleStep) -> String {
    switch step {
    case .key(let key): escapedPointerToken(key)
    case .index(let index): "\(index)"
    }
}

private func value(at path: [SampleStep], of root: JSONValue) -> JSONValue? {
    path.reduce(root) { value, step in
        switch step {
        case .key(let key): value?[key]
        case .index(let index): value?[index]
        }
    }
}

private func replacing(_ path: ArraySlice<SampleStep>, of root: JSONValue, with value: JSONValue) -> JSONValue
{
    guard let step = path.first else { return value }
    switch (step, root) {
    case (.key(let key), .object(var members)):
        members[key] = members[key].map { replacing(path.dropFirst(), of: $0, with: value) }
        return .object(members)
    case (.index(let index), .array(var elements)) where elements.indices.contains(index):
        elements[index] = replacing(path.dropFirst(), of: elements[index], with: value)
        return .array(elements)
    default: return root
    }
}

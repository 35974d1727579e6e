import SchemaGraph

extension SwiftTypes {
    /// Which schemas keep limits themselves, or hold a value that does. Recursion ends where nothing changes any more.
    func checkableSchemas() -> [Bool] {
        var result = graph.schemas.indices.map { index in
            if case .object(let object) = graph.schemas[index].shape,
                !object.choices.isEmpty || !object.dependents.isEmpty
            {
                return true
            }
            return !graph.schemas[index].constraints.isEmpty || graph.schemas[index].heldName != nil
                || checkedFormat(of: SchemaID(index)) != nil
        }
        var holders = [[Int]](repeating: [], count: result.count)
        for index in graph.schemas.indices {
            for use in graph.schemas[index].shape.uses { holders[use.schema.index].append(index) }
        }
        var pending = result.indices.filter { result[$0] }
        while let index = pending.popLast() {
            for holder in holders[index] where !result[holder] {
                result[holder] = true
                pending.append(holder)
            }
        }
        return result
    }

    /// The format that the texts of a schema are held against. Nil where it has none that JSON Schema knows, and where its
    /// values have a type that no other text fits.
    func checkedFormat(of id: SchemaID) -> String? {
        guard case .scalar(.string(let format?)) = graph[id].shape, textFormats.contains(format),
            form(id) == .string
        else { return nil }
        return format
    }

    /// The limits of a value, gathered along the names it goes by; the nearest to the use wins.
    func constraints(of use: SchemaUse) -> Constraints {
        var id = use.schema
        var result = graph[id].constraints
        for _ in 0...graph.schemas.count {
            guard case .alias(let next) = graph[id].shape else { break }
            id = next.schema
            result.fill(from: graph[id].constraints)
        }
        return result
    }
}

extension Constraints {
    /// Takes over each limit that is not set yet.
    fileprivate mutating func fill(from other: Constraints) {
        minLength = minLength ?? other.minLength
        maxLength = maxLength ?? other.maxLength
        pattern = pattern ?? other.pattern
        minimum = minimum ?? other.minimum
        maximum = maximum ?? other.maximum
        exclusiveMinimum = exclusiveMinimum ?? other.exclusiveMinimum
        exclusiveMaximum = exclusiveMaximum ?? other.exclusiveMaximum
        multipleOf = multipleOf ?? other.multipleOf
        minItems = minItems ?? other.minItems
        maxItems = maxItems ?? other.maxItems
        uniqueItems = uniqueItems || other.uniqueItems
        minProperties = minProperties ?? other.minProperties
        maxProperties = maxProperties ?? other.maxProperties
        if keys.isEmpty { keys = other.keys }
    }
}

/// The formats of JSON Schema (Validation §7.3) that stay strings in Swift.
private let textFormats: Set = [
    "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "uri-template", "json-pointer",
    "relative-json-pointer", "regex",
]

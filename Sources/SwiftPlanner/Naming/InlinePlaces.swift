import SchemaGraph

extension TypeNamer {
    /// A strict pass names what is written inside a component; a lenient one what is left over inside all that has a name
    /// already, the same in any order.
    mutating func nameInsideComponents(isLenient: Bool) {
        self.isLenient = isLenient
        var indices = graph.schemas.indices.filter {
            isLenient ? names.paths[$0] != nil : graph.schemas[$0].componentName != nil
        }
        if isLenient { indices.sort { names.keys[$0] < names.keys[$1] } }
        for index in indices {
            guard let path = names.paths[index] else { continue }
            let prefixes = [graph.schemas[index].origin.pointer + "/"]
            name(
                places(inside: SchemaID(index), hint: path, key: names.keys[index], prefixes: prefixes),
                in: path)
        }
    }

    /// Strictly what is written in an operation, leniently what several of them share without a name of its own.
    mutating func nameInsideOperations(_ operations: OperationNames, isLenient: Bool) {
        self.isLenient = isLenient
        var indices = Array(graph.operations.indices)
        let keys = operations.keys
        if isLenient { indices.sort { keys[$0] < keys[$1] } }
        for index in indices {
            let operation = graph.operations[index]
            let prefixes = ["\(operation.origin.pointer)/"]
            var found: [Place] = []
            for parameter in operation.parameters {
                found += places(
                    at: parameter.use, hint: words(of: parameter.chosenName ?? parameter.wireName),
                    key: NameKey.parameter(parameter, of: keys[index]), prefixes: prefixes)
            }
            for content in operation.body?.contents ?? [] {
                lazy var key = "\(keys[index])/requestBody/\(NameKey.step(content.mediaType))"
                if content.kind == .parts, let use = content.use {
                    let id = graph.resolved(use).schema
                    if graph[id].componentName == nil {
                        // Arguments have an order of their own.
                        found += places(inside: id, hint: ["part"], key: key, prefixes: prefixes)
                            .sorted { $0.key < $1.key }
                    }
                    continue
                }
                found += places(at: content.typedUse, hint: ["body"], key: key, prefixes: prefixes, rank: 1)
            }
            for response in operation.responses {
                for content in response.contents {
                    found += places(
                        at: content.typedUse, hint: hint(for: response, content),
                        others: [words(of: response.status.caseName) + ["response"]],
                        key: NameKey.response(response, in: content.mediaType, of: keys[index]),
                        prefixes: prefixes, rank: 2)
                }
            }
            found += callbackPlaces(operation, key: keys[index], prefixes: prefixes)
            name(found, in: operations.scopes[index])
        }
    }

    /// The types of parameters, bodies and responses that have a name under `components`: `SortParameter`, `NotFoundResponse`.
    mutating func sharedPlaces() -> [Place] {
        var found: [Place] = []
        let uses = graph.operations.flatMap { operation in
            let contents = (operation.body?.contents ?? []) + operation.responses.flatMap(\.contents)
            return operation.parameters.map { $0.use as SchemaUse? } + contents.map(\.typedUse)
        }
        for use in uses {
            guard let use, isInline(use), let part = shared(graph[use.schema].origin.pointer) else {
                continue
            }
            found += places(at: use, hint: part.words, key: part.key)
        }
        return found
    }

    private func shared(_ pointer: String) -> (words: [String], key: String)? {
        guard let start = pointer.utf8.firstIndex(of: UInt8(ascii: "#")) else { return nil }
        let steps = pointer[start...].utf8.split(separator: UInt8(ascii: "/"), maxSplits: 4).dropFirst()
            .prefix(3).map { Substring($0) }
        guard steps.count == 3, steps[0] == "components", let ending = sharedKinds[String(steps[1])] else {
            return nil
        }
        let (kind, name) = (steps[1], steps[2])
        let plain = NameKey.text(ofStep: name)
        let status = plain.utf8.count == 3 ? Int(plain).map { Response.Status.code($0).caseName } : nil
        let found = words(of: status ?? String(plain))
        let isSaid = found.last.map { ending.contains($0.lowercased()) } ?? false
        return (found + (isSaid ? [] : ending.prefix(1)), "components/\(kind)/\(name)")
    }

    // MARK: Places

    /// The inline types that stand directly inside a schema that is called `hint`.
    mutating func places(
        inside id: SchemaID, hint: [String], key: String, prefixes: [String]? = nil
    ) -> [Place] {
        let graph = graph
        switch graph[id].shape {
        case .object(let object):
            var positions = object.properties.indices.filter { isInline(object.properties[$0].use) }
            if isLenient {
                positions.sort { object.properties[$0].wireName < object.properties[$1].wireName }
            }
            var found: [Place] = []
            for position in positions {
                let property = object.properties[position]
                let inner = prefixes.map { outer in
                    property.pointers.filter { pointer in outer.contains(where: pointer.hasPrefix) }
                }
                let spelling = spelling(of: property, in: object)
                found += places(
                    at: property.use, hint: words(of: property.chosenName ?? spelling),
                    others: [spelt(spelling)],
                    key: NameKey.property(property.wireName, of: key), prefixes: inner)
            }
            if case .declared(let use) = object.additional {
                found += places(
                    at: use, hint: object.isTuple ? ["item"] : ["additional", "property"],
                    key: "\(key)/additionalProperties",
                    prefixes: prefixes, rank: 4)
            }
            return found
        case .list(let use), .map(let use):
            return places(
                at: use, hint: element(of: hint), others: [hint + ["item"]], key: "\(key)/items",
                prefixes: prefixes,
                rank: 2)
        case .union(let union):
            var found: [Place] = []
            guard union.branches.contains(where: { isInline($0.use) }) else { return [] }
            let keys = branchKeys(union, of: key, graph)
            for (branch, key) in zip(union.branches, keys) where isInline(branch.use) {
                found += places(
                    at: branch.use, hint: branchWords(branch, in: union, graph),
                    others: [signature(of: branch, graph)], key: key,
                    prefixes: prefixes, rank: 3)
            }
            return found
        case .alias(let use):
            return places(at: use, hint: hint, key: key, prefixes: prefixes)
        case .enumeration, .scalar, .any, .null: return []
        }
    }

    /// Whether what stands there may have a type in it that has no name yet.
    private func isInline(_ use: SchemaUse) -> Bool {
        guard !isVisited[use.schema.index], graph[use.schema].componentName == nil else { return false }
        return switch graph[use.schema].shape {
        case .object, .union, .list, .map, .alias: true
        case .enumeration(let shape): shape.becomesType
        case .scalar, .any, .null: false
        }
    }

    /// The types of what stands at a place, which in a strict pass is written there: inside one of `prefixes`.
    mutating func places(
        at use: SchemaUse?, hint: @autoclosure () -> [String],
        others: @autoclosure @escaping () -> [[String]] = [], key: @autoclosure () -> String,
        prefixes: [String]? = nil, rank: Int = 0
    ) -> [Place] {
        guard let use, isInline(use) else { return [] }
        let pointer = graph[use.schema].origin.pointer
        if let prefixes, !isLenient, !prefixes.contains(where: pointer.hasPrefix) { return [] }
        isVisited[use.schema.index] = true
        if graph[use.schema].shape.becomesType {
            return [
                Place(
                    schema: use.schema, hint: hint(), others: others, key: key(), rank: rank,
                    prefixes: prefixes)
            ]
        }
        return places(inside: use.schema, hint: hint(), key: key(), prefixes: prefixes).map { place in
            var place = place
            place.rank += rank
            return place
        }
    }
}

/// The words for one of what `hint` says there are many of.
private func element(of hint: [String]) -> [String] {
    guard let last = hint.last else { return ["item"] }
    let one = singular(last)
    return one == last ? hint + ["item"] : hint.dropLast() + [one]
}

/// What the names of shared types end with, and words that say the same.
private let sharedKinds = [
    "parameters": ["parameter", "param"], "requestBodies": ["body", "request", "payload", "input"],
    "responses": ["response", "error", "result"], "headers": ["header"],
]

private func hint(for response: Response, _ content: Content) -> [String] {
    if content.kind == .events || content.kind == .records { return ["event"] }
    return response.isSuccess ? ["response"] : errorWords(response.status.caseName)
}

/// `not`, `found`, `error`; the word is not said twice.
private func errorWords(_ status: String) -> [String] {
    let found = words(of: status)
    return found.last?.lowercased() == "error" ? found : found + ["error"]
}

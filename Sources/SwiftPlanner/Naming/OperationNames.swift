import SchemaGraph

/// What operations, their groups and webhooks are called.
struct OperationNames {
    struct Group {
        var wireName: String
        /// The type: `Payments`.
        var type: String
        /// The client's property: `payments`.
        var property: String
        /// Positions in `APIGraph.operations`.
        var operations: [Int] = []
    }

    var groups: [Group] = []
    /// By position in `APIGraph.operations`: `["Payments", "Retrieve"]`.
    var scopes: [TypeNames.Scope] = []
    /// By position: `retrieve`.
    var methods: [String] = []
    /// By position in `APIGraph.webhooks`: the name of what stands inline in one.
    var webhooks: [String] = []
}

/// Names groups in the order in which operations mention them, and operations within their group.
func nameOperations(
    _ graph: APIGraph, reserved: Set<String>, in module: inout NameTable
) -> OperationNames {
    var names = OperationNames()
    var positions: [String: Int] = [:]
    var properties = NameTable(reserved: ["connection", "init", "response", "self", "send", "server"])
    for (index, operation) in graph.operations.enumerated() {
        let wireName = operation.group ?? firstNoun(of: operation.path)
        if positions[wireName] == nil {
            positions[wireName] = names.groups.count
            let wanted = typeName(of: wireName)
            let type = module.claim(wanted, or: ["\(wanted)API"])
            properties.declare(type)
            names.groups.append(
                .init(
                    wireName: wireName, type: type,
                    property: properties.claim(lowerCamel(words(of: wireName)))))
        }
        names.groups[positions[wireName, default: 0]].operations.append(index)
    }
    names.scopes = Array(repeating: [], count: graph.operations.count)
    names.methods = Array(repeating: "", count: graph.operations.count)
    for group in names.groups { nameOperations(of: group, graph, reserved, &names) }
    names.webhooks = graph.webhooks.map { upperCamel(words(of: $0.wireName) + ["payload"]) }
    return names
}

private func nameOperations(
    of group: OperationNames.Group, _ graph: APIGraph, _ reserved: Set<String>, _ names: inout OperationNames
) {
    var types = NameTable(reserved: reserved, outer: [group.type])
    var methods = NameTable(reserved: ["client", "init", "self"])
    let full = group.operations.map { operationWords(graph.operations[$0]) }
    let short = full.map { without(words(of: group.wireName), $0) }
    for (position, index) in group.operations.enumerated() {
        let isUnique = short.count { lowerCamel($0) == lowerCamel(short[position]) } == 1
        let chosen = isUnique ? short[position] : full[position]
        let type = upperCamel(chosen)
        let name = types.claim(type, or: ["\(type)Call"])
        methods.declare(name)
        names.scopes[index] = [group.type, name]
        names.methods[index] = methods.claim(lowerCamel(chosen))
    }
}

/// The words of an operation's id; of one without an id, its method and path: `get`, `trips`, `by`, `tripID`.
private func operationWords(_ operation: APIOperation) -> [String] {
    if let name = operation.chosenName ?? operation.operationID, case let found = words(of: name),
        !found.isEmpty
    {
        return found
    }
    let segments = operation.path.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
    let nouns = segments.filter { !$0.contains("{") && !isVersion($0) }.flatMap { words(of: String($0)) }
    let parameter = segments.last.flatMap { $0.contains("{") ? words(of: String($0)) : nil }
    return [operation.method.lowercased()] + nouns + (parameter.map { ["by"] + $0 } ?? [])
}

/// `words` without those of the group at their start or end, singular or plural: `listPayments` is `list` among payments.
private func without(_ group: [String], _ words: [String]) -> [String] {
    let noun = group.map { singular($0).lowercased() }
    let plain = words.map { singular($0).lowercased() }
    guard !noun.isEmpty, words.count > noun.count else { return words }
    if Array(plain.suffix(noun.count)) == noun { return Array(words.dropLast(noun.count)) }
    if Array(plain.prefix(noun.count)) == noun { return Array(words.dropFirst(noun.count)) }
    return words
}

/// What a path is about, for operations without a tag: `trips` of `/v1/trips/{id}`.
private func firstNoun(of path: String) -> String {
    let segments = path.split(separator: "/").filter { !$0.contains("{") && !isVersion($0) }
    return segments.first.map(String.init) ?? "general"
}

private func isVersion(_ segment: Substring) -> Bool {
    segment.first == "v" && segment.count > 1 && segment.dropFirst().allSatisfy { $0.isNumber || $0 == "." }
}

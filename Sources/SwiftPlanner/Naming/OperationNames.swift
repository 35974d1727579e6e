import Diagnostics
import SchemaGraph

/// What operations, their groups and webhooks are called.
struct OperationNames {
    struct Group {
        var wireName: String
        /// The type: `Payments`.
        var type = ""
        /// The client's property: `payments`.
        var property = ""
        /// Positions in `APIGraph.operations`.
        var operations: [Int] = []
    }

    /// In the order in which operations mention them.
    var groups: [Group] = []
    /// By position in `APIGraph.operations`: `["Payments", "Retrieve"]`.
    var scopes: [TypeNames.Scope]
    /// By position: `retrieve`.
    var methods: [String]
    /// By position: the key of each (`NameKey.operation`).
    let keys: [String]

    init(_ graph: APIGraph) {
        scopes = Array(repeating: [], count: graph.operations.count)
        methods = Array(repeating: "", count: graph.operations.count)
        keys = graph.operations.map { NameKey.operation($0) }
        var positions = ExactTable<Int>()
        for (index, operation) in graph.operations.enumerated() {
            let wireName = operation.group ?? firstNoun(of: operation.path)
            if let position = positions[wireName] {
                groups[position].operations.append(index)
            } else {
                positions[wireName] = groups.count
                groups.append(Group(wireName: wireName, operations: [index]))
            }
        }
    }

    /// The client's properties. Their types have names already.
    mutating func nameProperties(_ kept: KeptNames) {
        var table = NameTable(reserved: reservedClientNames)
        for group in groups { table.declare(group.type) }
        let claims = groups.map { group in
            NameClaim(
                lowerCamel(words(of: group.wireName)), group.wireName,
                fixed: kept.name(NameKey.group(group.wireName)))
        }
        let names = table.settle(claims, ending: "Group")
        for index in groups.indices { groups[index].property = names[index] }
    }

    /// The operations of each group, and their types.
    mutating func nameOperations(_ graph: APIGraph, reserved: Set<String>, _ kept: KeptNames) {
        for group in groups {
            let groupWords = words(of: group.wireName)
            let own = group.operations.map { OperationWords(graph.operations[$0]) }
            let offered = methodNames(of: own, in: groupWords)
            let wanted = zip(group.operations, offered).map { index, names -> [[String]] in
                let variant = graph.operations[index].variant.map { words(of: $0) } ?? []
                return names.map { $0 + variant }
            }
            var methods = NameTable(reserved: ["client", "init", "self"])
            var types = NameTable(reserved: reserved, outer: [group.type])
            let claims = group.operations.indices.map { position -> NameClaim in
                let (index, names) = (group.operations[position], wanted[position])
                let operation = graph.operations[index]
                let chosen = operation.chosenName.map { name in
                    operation.variant.map { name + upperCamel(words(of: $0)) } ?? name
                }
                let fixed = chosen ?? kept.name(keys[index])
                let spelling = operation.operationID ?? operation.path
                return NameClaim(
                    lowerCamel(names[0]), operation.variant.map { "\(spelling) \($0)" } ?? spelling,
                    fixed: fixed,
                    rank: rank(of: operation, own[position], for: names[0]), key: keys[index])
            }
            let found = methods.settle(claims, ending: "Call") {
                wanted[$0].dropFirst().map { lowerCamel($0) }
            }
            // A type is called as its method is, wherever that is possible.
            let typeClaims = zip(group.operations, found).map { index, method -> NameClaim in
                NameClaim(
                    isIdentifier(method) ? capitalised(method) : upperCamel(words(of: method)), method,
                    fixed: kept.name(NameKey.type(keys[index])))
            }
            // A name without capitals would be the method's as well.
            for method in found { types.declare(method) }
            let typeNames = types.settle(typeClaims, ending: "Call") { ["\(typeClaims[$0].wanted)Call"] }
            for (position, index) in group.operations.enumerated() {
                self.methods[index] = found[position]
                scopes[index] = [group.type, typeNames[position]]
            }
        }
    }
}

/// What the methods of a group may be called, best first. A short form is not offered where it is what another's id says, and
/// a verb alone only where it is nobody else's.
func methodNames(of operations: [OperationWords], in group: [String]) -> [[[String]]] {
    let spelt = Set(operations.compactMap(\.spelt))
    let usual = operations.map { $0.methodNames(in: group) }
    let verbs = operations.map { $0.verbAlone(in: group) }
    // Forms of one operation are told apart later.
    var claims: [String: Set<String?>] = [:]
    for (own, found) in zip(operations, zip(usual, verbs)) {
        for name in [found.0.first, found.1].compactMap(\.self) {
            claims[lowerCamel(name), default: []].insert(own.spelt)
        }
    }
    return zip(operations, zip(usual, verbs)).map { own, found in
        let (names, verb) = found
        if let verb, claims[lowerCamel(verb)]?.count == 1 { return [verb] + names }
        let free = names.filter { name in
            let method = lowerCamel(name)
            return method == own.spelt || !spelt.contains(method)
        }
        return free.isEmpty ? names : free
    }
}

/// Few words before many, one thing before all of its kind, short paths before long ones.
private func rank(of operation: APIOperation, _ own: OperationWords, for words: [String]) -> Int {
    words.count * 1000 + (own.isAboutItem ? 0 : 500) + operation.path.utf8.count { $0 == 0x2F }
}

/// What a path is about, for operations without a tag: `trips` of `/v1/trips/{id}`.
private func firstNoun(of path: String) -> String {
    let segments = path.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").filter {
        !$0.contains("{") && !isVersion($0) && $0.lowercased() != "api"
    }
    return segments.first.map { String(halves(ofSegment: $0).noun) } ?? "general"
}

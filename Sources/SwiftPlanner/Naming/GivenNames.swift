import SchemaGraph

/// The names that a later run could give otherwise, by the keys of what has them: all but those that a usual spelling has
/// by itself, whatever else there is.
func givenNames(_ types: SwiftTypes, _ operations: OperationNames) -> [String: String] {
    let (graph, names) = (types.graph, types.names)
    var given = [String: String](minimumCapacity: graph.counts.propertyPointers.count)
    // A key that several types have keeps the name of none: the next run could not tell whose it is.
    let named = names.paths.indices.lazy.filter { names.paths[$0] != nil }
    let owners = Dictionary(named.map { (names.keys[$0], 1) }, uniquingKeysWith: +)
    for (index, schema) in graph.schemas.enumerated() {
        guard let path = names.paths[index], let name = path.last else { continue }
        let key = names.keys[index]
        guard owners[key] == 1 else { continue }
        if schema.componentName != name || schema.isElsewhere { given[NameKey.type(key)] = name }
        for (member, name) in zip(schema.shape.members(of: key, graph), names.members[index])
        where !member.isEvident(name, names) {
            given[member.key()] = name
        }
        guard case .object(let object) = schema.shape, types.isSent(SchemaID(index)) else { continue }
        for property in object.properties {
            if let value = types.onlyValue(of: property, in: SchemaID(index)) {
                given[NameKey.onlyValue(of: property.wireName, of: key)] = value
            }
        }
    }
    for group in operations.groups {
        let key = NameKey.group(group.wireName)
        given[NameKey.type(key)] = group.type
        let property = Member(key: key, spelling: group.wireName)
        if !property.isEvident(group.property, names) { given[key] = group.property }
    }
    for (index, operation) in graph.operations.enumerated() {
        let key = operations.keys[index]
        given[key] = operations.methods[index]
        if let type = operations.scopes[index].last, type != capitalised(operations.methods[index]) {
            given[NameKey.type(key)] = type
        }
        let arguments = names.arguments[index]
        if arguments.body != "body" { given["\(key)/requestBody"] = arguments.body }
        for (parameter, name) in zip(operation.parameters, arguments.parameters) {
            let member = Member(key: NameKey.parameter(parameter, of: key), spelling: parameter.wireName)
            if !member.isEvident(name, names) { given[member.key()] = name }
            if let value = types.onlyValue(of: parameter, in: operation) {
                given[NameKey.onlyValue(of: parameter, in: key)] = value
            }
        }
        for (callback, name) in zip(operation.callbacks, names.callbacks[index])
        where callback.typeName != name {
            given[NameKey.type(NameKey.callback(callback, of: key))] = name
        }
        for (wireName, name) in zip(graph.partNames(of: operation), arguments.parts) {
            let member = Member(key: NameKey.part(wireName, of: key), spelling: wireName)
            if !member.isEvident(name, names) { given[member.key()] = name }
        }
    }
    return given
}

private struct Member {
    /// Made where it is needed: most names are evident.
    let key: () -> String
    /// Empty for what has no name in the description.
    let spelling: String

    init(key: @autoclosure @escaping () -> String, spelling: String) {
        self.key = key
        self.spelling = spelling
    }

    /// Whether the spelling has that name before all others.
    func isEvident(_ name: String, _ names: TypeNames) -> Bool {
        strangeness(of: spelling, for: name) <= 0
            && (names.plainNames[spelling] ?? lowerCamel(words(of: spelling))) == name
    }
}

extension Shape {
    fileprivate func members(of owner: String, _ graph: APIGraph) -> [Member] {
        switch self {
        case .object(let object):
            object.properties.lazy.map(\.wireName).map { wireName in
                Member(key: NameKey.property(wireName, of: owner), spelling: wireName)
            }
        case .enumeration(let shape):
            shape.members.map { Member(key: NameKey.member($0.value, of: owner), spelling: $0.value.text) }
        case .union(let union):
            branchKeys(union, of: owner, graph).map { Member(key: $0, spelling: "") }
        default: []
        }
    }
}

import SchemaGraph

extension TypeNamer {
    /// Names what is inside types, and the arguments of operations.
    mutating func nameMembers(_ operations: OperationNames) {
        for index in graph.schemas.indices where names.paths[index] != nil {
            let key = names.keys[index]
            switch graph.schemas[index].shape {
            case .object(let object): namesOfObject(object, SchemaID(index), key)
            case .enumeration(let shape) where shape.becomesType:
                names.members[index] = caseNames(shape, key)
            case .union(let union): names.members[index] = branchNames(union, key)
            default: break
            }
        }
        names.arguments = zip(graph.operations, operations.keys).map { argumentNames($0, key: $1) }
    }

    /// These names, and those of types that a member would hide.
    private func reserving(_ reserved: Set<String>) -> Set<String> {
        names.typesLikeMembers.isEmpty ? reserved : reserved.union(names.typesLikeMembers)
    }

    private mutating func namesOfObject(_ object: ObjectShape, _ id: SchemaID, _ key: String) {
        var table = NameTable(reserved: reserving(reservedMemberNames))
        if case .declared = object.additional { table.declare(object.restName) }
        let claims = object.properties.map { property in
            let spelling = spelling(of: property, in: object)
            return NameClaim(
                propertyName(spelling), spelling,
                fixed: property.chosenName ?? kept.name(NameKey.property(property.wireName, of: key)))
        }
        names.members[id.index] = table.settle(claims)
        for position in object.properties.indices where object.properties[position].money != nil {
            let name = names.members[id.index][position]
            names.amounts[PropertyPlace(owner: id, position: position)] =
                table.claim("\(name)Money", or: ["\(name)ExactMoney"])
        }
    }

    /// Descriptions say the same property often, and its words are found once.
    private mutating func propertyName(_ wireName: String) -> String {
        if let name = names.plainNames[wireName] { return name }
        let name = lowerCamel(words(of: wireName))
        names.plainNames[wireName] = name
        return name
    }

    private func caseNames(_ shape: EnumerationShape, _ key: String) -> [String] {
        var table = NameTable(reserved: reservedCaseNames)
        let claims = shape.members.map { member in
            NameClaim(
                lowerCamel(memberWords(member)), member.value.text,
                fixed: kept.name(NameKey.member(member.value, of: key)))
        }
        return table.settle(claims)
    }

    private func branchNames(_ union: UnionShape, _ key: String) -> [String] {
        var table = NameTable(reserved: reserving(reservedBranchNames))
        let claims = zip(union.branches, branchKeys(union, of: key, graph)).map { branch, key in
            let wanted = branchWords(branch, in: union, graph)
            return NameClaim(
                lowerCamel(wanted), branchSpelling(branch, graph) ?? wanted.joined(separator: " "),
                fixed: kept.name(key))
        }
        return table.settle(claims) { [lowerCamel(signature(of: union.branches[$0], graph))] }
    }

    private mutating func argumentNames(_ operation: APIOperation, key: String) -> TypeNames.Arguments {
        var table = NameTable(reserved: reserving(reservedArgumentNames))
        var claims = operation.parameters.map { parameter -> NameClaim in
            let wanted = propertyName(parameter.wireName)
            return NameClaim(
                reservedArgumentNames.contains(wanted) ? located(parameter) : wanted, parameter.wireName,
                fixed: parameter.chosenName ?? kept.name(NameKey.parameter(parameter, of: key)),
                rank: parameter.location == .path ? 0 : parameter.location == .querystring ? 3 : 2)
        }
        if operation.body != nil {
            claims.append(NameClaim("body", "body", fixed: kept.name("\(key)/requestBody"), rank: 1))
        }
        let parts = graph.partNames(of: operation)
        claims += parts.map { part in
            NameClaim(
                propertyName(part), part, fixed: kept.name(NameKey.part(part, of: key)), rank: 2)
        }
        let count = operation.parameters.count
        let bodyCount = operation.body == nil ? 0 : 1
        let found = table.settle(claims) { index in
            if index >= count + bodyCount {
                return [lowerCamel(["part"] + words(of: parts[index - count - bodyCount]))]
            }
            return index < count ? [located(operation.parameters[index])] : ["requestBody"]
        }
        return TypeNames.Arguments(
            parameters: Array(found.prefix(count)), body: bodyCount > 0 ? found[count] : "body",
            parts: Array(found.dropFirst(count + bodyCount)))
    }

    private func located(_ parameter: Parameter) -> String {
        lowerCamel([parameter.location.rawValue] + words(of: parameter.wireName))
    }

    private func memberWords(_ member: EnumerationShape.Member) -> [String] {
        if let name = member.chosenName, case let chosen = words(of: name), !chosen.isEmpty { return chosen }
        return switch member.value {
        case .string(let text): valueWords(text)
        case .number(let text): words(of: text.hasPrefix("-") ? "minus \(text.dropFirst())" : "value \(text)")
        case .bool(let flag): [flag ? "yes" : "no"]
        }
    }

    /// Of a value, unlike of a name, a sign at the start means something: `-created` sorts the other way round.
    private func valueWords(_ text: String) -> [String] {
        let found = words(of: text)
        guard let first = text.utf8.first, text.utf8.count > 1, first == 0x2D || first == 0x2B else {
            return found
        }
        let sign = first == 0x2D ? "minus" : "plus"
        return found.first == sign ? found : [sign] + found
    }
}

extension ConstantValue {
    var text: String {
        switch self {
        case .string(let text), .number(let text): text
        case .bool(let flag): "\(flag)"
        }
    }
}

extension ObjectShape {
    /// What the values are called that are described together, and not one by one.
    var restName: String { isTuple ? properties.isEmpty ? "elements" : "rest" : "additionalProperties" }
}

/// What names a property: its key, and in a tuple, where the key is only a place, its title or which one it is.
func spelling(of property: Property, in object: ObjectShape) -> String {
    guard object.isTuple, let place = Int(property.wireName) else { return property.wireName }
    if let title = property.documentation.title, words(of: title).count <= 3 { return title }
    return ordinals.indices.contains(place) ? ordinals[place] : "item \(place + 1)"
}

private let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
]

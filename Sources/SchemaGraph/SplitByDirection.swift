import Diagnostics

extension APIGraph {
    /// The contract with two forms of each schema that asks for other properties when it is sent than when it is received.
    ///
    /// `required` holds for a `readOnly` property only where it is received, and for a `writeOnly` one only where it is sent
    /// (OpenAPI 3.0.4 §4.7.24.1). What such a schema stands in has two forms as well, and nothing else has. The form that is
    /// received stays where it was; that which is sent comes after all others. What travels one way only has the
    /// properties that do.
    package func splitByDirection() -> APIGraph {
        guard schemas.contains(where: \.hasAccessFlags) else { return self }
        let directions = directions()
        let split = schemasThatDiffer(directions)
        var result = self
        var dropped: [Property] = []
        var sentForms: [SchemaID: SchemaID] = [:]
        for (offset, id) in split.enumerated() { sentForms[id] = SchemaID(schemas.count + offset) }
        for index in schemas.indices {
            let way = directions[index]
            let isSplit = sentForms[SchemaID(index)] != nil
            result.schemas[index].take(isSplit ? .received : way, sentForms, dropped: &dropped)
            guard isSplit else { continue }
            var sent = schemas[index]
            sent.isSentForm = true
            sent.take(.sent, sentForms, dropped: &dropped)
            result.schemas.append(sent)
        }
        for index in result.operations.indices { result.operations[index].send(sentForms) }
        result.idleProperties = pointers(of: dropped)
        return result
    }

    /// Where the properties are written, and those inside them that stand nowhere else.
    private func pointers(of properties: [Property]) -> ExactSet {
        var found = ExactSet()
        var seen: Set<SchemaID> = []
        var pending = properties
        while let property = pending.popLast() {
            found.formUnion(property.pointers)
            var inside = [property.use.schema]
            while let id = inside.popLast() {
                guard self[id].componentName == nil, seen.insert(id).inserted else { continue }
                inside += self[id].shape.uses(of: [.sent, .received]).map(\.schema)
                if case .object(let object) = self[id].shape { pending += object.properties }
            }
        }
        return found
    }

    /// The schemas that travel both ways and require a property which does not, and all that holds one of them; in order.
    private func schemasThatDiffer(_ directions: [Direction]) -> [SchemaID] {
        let both: Direction = [.sent, .received]
        var holders = [[Int]](repeating: [], count: schemas.count)
        for index in schemas.indices where directions[index] == both {
            for use in schemas[index].shape.uses(of: both) { holders[use.schema.index].append(index) }
        }
        var differs = schemas.indices.map { directions[$0] == both && schemas[$0].requiresOneWay }
        var pending = differs.indices.filter { differs[$0] }
        while let index = pending.popLast() {
            for holder in holders[index] where !differs[holder] {
                differs[holder] = true
                pending.append(holder)
            }
        }
        return differs.indices.filter { differs[$0] }.map(SchemaID.init)
    }
}

extension Schema {
    fileprivate var hasAccessFlags: Bool {
        guard case .object(let object) = shape else { return false }
        return object.properties.contains { $0.isReadOnly != $0.isWriteOnly }
    }

    fileprivate var requiresOneWay: Bool {
        guard case .object(let object) = shape else { return false }
        return object.properties.contains { $0.isRequired && $0.isReadOnly != $0.isWriteOnly }
    }

    /// Keeps the properties that travel one of the `ways`, and uses the sent form of what is sent alone.
    fileprivate mutating func take(
        _ ways: Direction, _ sentForms: [SchemaID: SchemaID], dropped: inout [Property]
    ) {
        let isSent = ways == .sent
        guard case .object(var object) = shape else {
            if isSent { shape = shape.replacing(sentForms) }
            return
        }
        guard isSent || object.properties.contains(where: { $0.direction != [.sent, .received] }) else {
            return
        }
        var gone = ExactSet()
        for property in object.properties where property.direction.isDisjoint(with: ways) {
            gone.insert(property.wireName)
            dropped.append(property)
        }
        if !gone.isEmpty { object.leaveOut(gone) }
        for index in object.properties.indices where isSent || object.properties[index].direction == .sent {
            object.properties[index].use.replace(sentForms)
        }
        if isSent, case .declared(var use) = object.additional {
            use.replace(sentForms)
            object.additional = .declared(use)
        }
        shape = .object(object)
    }
}

extension ObjectShape {
    fileprivate mutating func leaveOut(_ names: ExactSet) {
        properties.removeAll { names.contains($0.wireName) }
        choices = choices.compactMap { choice in
            switch choice.kind {
            case .any, .one:
                let sets = choice.sets.map { set in set.filter { !names.contains($0) } }
                // What need not be there is as good as there.
                return sets.contains(where: \.isEmpty) ? nil : PropertyChoice(sets: sets, kind: choice.kind)
            case .none:
                let sets = choice.sets.filter { $0.allSatisfy { !names.contains($0) } }
                return sets.isEmpty ? nil : PropertyChoice(sets: sets, kind: .none)
            }
        }
        dependents = dependents.compactMap { dependent in
            let others = dependent.names.filter { !names.contains($0) }
            return names.contains(dependent.wireName) || others.isEmpty
                ? nil : PropertyDependents(wireName: dependent.wireName, names: others)
        }
    }
}

extension Shape {
    fileprivate func replacing(_ forms: [SchemaID: SchemaID]) -> Shape {
        switch self {
        case .list(let use): .list(use.replaced(forms))
        case .map(let use): .map(use.replaced(forms))
        case .alias(let use): .alias(use.replaced(forms))
        case .union(let union): .union(union.replacing(forms))
        case .object, .enumeration, .scalar, .any, .null: self
        }
    }
}

extension UnionShape {
    fileprivate func replacing(_ forms: [SchemaID: SchemaID]) -> UnionShape {
        var union = self
        for index in union.branches.indices { union.branches[index].use.replace(forms) }
        return union
    }
}

extension SchemaUse {
    fileprivate func replaced(_ forms: [SchemaID: SchemaID]) -> SchemaUse {
        SchemaUse(forms[schema] ?? schema, isNullable: isNullable)
    }

    fileprivate mutating func replace(_ forms: [SchemaID: SchemaID]) { self = replaced(forms) }
}

extension APIOperation {
    fileprivate mutating func send(_ forms: [SchemaID: SchemaID]) {
        for index in parameters.indices { parameters[index].use.replace(forms) }
        guard var contents = body?.contents else { return }
        for index in contents.indices {
            contents[index].use = contents[index].use?.replaced(forms)
            contents[index].itemUse = contents[index].itemUse?.replaced(forms)
        }
        body?.contents = contents
    }
}

import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    func planStruct(_ id: SchemaID, _ object: ObjectShape, _ path: TypeNames.Scope) -> StructPlan {
        let schema = graph[id]
        var properties: [PropertyPlan] = []
        properties.reserveCapacity(object.properties.count)
        for (position, name) in names.members[id.index].enumerated() {
            let place = PropertyPlace(owner: id, position: position)
            properties.append(planProperty(object.properties[position], named: name, at: place, in: path))
        }
        var rest: RestPlan?
        if case .declared(let use) = object.additional {
            rest = planRest(use, object, owner: id, in: path)
        }
        var wholeChecks = wholeChecks(
            object, zip(object.properties, properties).map { $0.isRequired ? "true" : $1.isThere },
            schema.constraints, rest: rest?.name)
        if let held = heldName(of: id) {
            for index in properties.indices { properties[index].checks = [] }
            rest?.checks = []
            wholeChecks = [schemaCheck(held, key: "nil", "self")]
        }
        return StructPlan(
            doc: typeDoc(schema), name: path[path.count - 1],
            conformances: conformances(of: id)
                + (isIdentifiable(id, object, path) ? ", Identifiable" : "")
                + (properties.contains(where: \.isSecret) ? ", CustomReflectable" : ""),
            properties: properties,
            rest: rest,
            keepsExplicitNulls: isEncodable(id)
                && object.properties.contains { presence(of: $0, in: id) == .optionalNullable },
            isDecodable: isDecodable(id), isEncodable: isEncodable(id),
            isTuple: object.isTuple, isCheckable: isCheckable[id.index],
            choices: wholeChecks, amounts: planAmounts(id, object), nested: planNested(in: path))
    }

    /// Whether an object is known by its `id`. A type in it that is called `ID` would be taken for that of the `id`.
    private func isIdentifiable(_ id: SchemaID, _ object: ObjectShape, _ path: TypeNames.Scope) -> Bool {
        guard let position = names.members[id.index].firstIndex(of: "id"),
            case let property = object.properties[position], property.wireName == "id",
            presence(of: property, in: id) == .required, constant(property, in: id) == nil,
            !names.children[path, default: []].contains(where: { names.paths[$0.index]?.last == "ID" })
        else { return false }
        switch form(property.use.schema) {
        case .string, .int, .int32, .int64, .uint64, .scalar(.uuid): return true
        default: return false
        }
    }

    /// Whether printing shows nothing of a value: a text of the format `password`, or what holds such texts without a name.
    func isSecret(_ use: SchemaUse, depth: Int = 0) -> Bool {
        guard depth < 8 else { return false }
        return switch graph[graph.resolved(use).schema].shape {
        case .scalar(.string(format: "password")): true
        case .list(let inner), .map(let inner): isSecret(inner, depth: depth + 1)
        case .union(let union): union.branches.contains { isSecret($0.use, depth: depth + 1) }
        default: false
        }
    }

    private func planProperty(
        _ property: Property, named name: String, at place: PropertyPlace, in scope: TypeNames.Scope
    ) -> PropertyPlan {
        let use = use(property.use)
        let presence = presence(of: property, in: place.owner)
        let base = text(use.form, in: scope)
        let constant = constant(property, in: place.owner)
        let isBoxed = boxed.contains(place)
        let escapedName = escaped(name)
        let attributes = deprecation(property.documentation)
        let literal = isBoxed ? nil : property.defaultValue.flatMap { defaultLiteral($0, use.form) }
        // Who only sends a value need not be told what it would be.
        let fallback = presence == .optional && isReceived(property, of: place.owner) ? literal : nil
        var box = isBoxed ? boxPlan(escapedName, name, presence, base) : nil
        if box == nil, !attributes.isEmpty || fallback != nil {
            box = storagePlan(name, presence.type(base), assignment: constant ?? escapedName)
        }
        var reading = localNames.contains(name) ? "self.\(name)" : escapedName
        // The getter of a box, or what is stored as it is, without its default.
        if let box, !isBoxed || !attributes.isEmpty { reading = box.getter }
        let access = Access(
            key: swiftLiteral(property.wireName), target: box?.storage ?? reading, value: reading, base: base)
        if let fallback { box?.getter += " ?? \(fallback)" }
        var checked = presence == .threeState ? "\(reading)?.value" : reading
        // A box is looked into where it is, without a copy of what is in it.
        if isBoxed, presence != .threeState, heldName(of: property.use) == nil {
            checked = access.target
        }
        var plan = PropertyPlan(
            doc: memberDoc(property.documentation, limits: constraints(of: property.use)), name: escapedName,
            reading: reading, type: fallback == nil ? presence.type(base) : base,
            binding: isSent(property, of: place.owner) && constant == nil ? "var" : "let", constant: constant,
            boxed: box,
            defaultArgument: initialValue(
                property, presence, in: place.owner, or: isSent(place.owner) ? literal : nil),
            decoding: decoding(use.form, presence, access, isBoxed: isBoxed, empty: emptyTexts(of: property)),
            encoding: encoding(use.form, presence, access, isBoxed: isBoxed),
            checks: checks(
                of: property.use, key: access.key, value: checked, isOptional: presence != .required))
        plan.attributes = attributes
        plan.fallback = fallback
        plan.isSecret = isSecret(property.use)
        return plan
    }

    /// A property that is kept as it is, under another name.
    private func storagePlan(_ name: String, _ type: String, assignment: String) -> BoxPlan {
        BoxPlan(
            storage: "_\(name)", storageType: type, getter: "_\(name)", setter: "newValue",
            assignment: assignment)
    }

    private func boxPlan(_ escapedName: String, _ name: String, _ presence: Presence, _ base: String)
        -> BoxPlan
    {
        let mark = presence == .required ? "" : "?"
        let inner = presence == .threeState ? "Nullable<\(base)>" : base
        func wrap(_ value: String) -> String {
            mark.isEmpty ? "Indirect(\(value))" : "Indirect(ifPresent: \(value))"
        }
        return BoxPlan(
            storage: "_\(name)", storageType: "Indirect<\(inner)>\(mark)", getter: "_\(name)\(mark).value",
            setter: wrap("newValue"), assignment: wrap(escapedName))
    }

    private func planRest(
        _ use: SchemaUse, _ object: ObjectShape, owner: SchemaID, in scope: TypeNames.Scope
    ) -> RestPlan {
        let name = object.restName
        let type = text(self.use(use), in: scope)
        let said =
            object.properties.isEmpty
            ? "All that it holds."
            : object.isTuple ? "What follows." : "What was sent besides the properties above."
        return RestPlan(
            doc: DocComment([said]), name: name, binding: isSent(owner) ? "var" : "let",
            type: object.isTuple ? "[\(type)]" : "[String: \(type)]", empty: object.isTuple ? "[]" : "[:]",
            exceptKeys: object.isTuple ? nil : object.properties.map { swiftLiteral($0.wireName) },
            firstPlace: object.properties.count,
            checks: restChecks(use, object, graph[owner].constraints, name))
    }

    /// What follows in a tuple is not checked; a list of nothing else is, like any list.
    private func restChecks(
        _ use: SchemaUse, _ object: ObjectShape, _ limits: Constraints, _ name: String
    ) -> [String] {
        let element = self.use(use)
        if object.isTuple, !object.properties.isEmpty { return [] }
        let own =
            object.isTuple
            ? ownChecks(.list(element), limits, "nil", name, member: ".")
            : keyChecks(limits, key: "nil", name)
        return own + elementChecks(element, use, "nil", name)
    }

    func isModel(_ use: SchemaUse) -> Bool {
        if case .model = form(use.schema) { true } else { false }
    }
}

extension PropertyPlan {
    /// Whether an optional property is there, as an expression.
    var isThere: String { "\(boxed?.storage ?? reading) != nil" }
}

extension Presence {
    var isOptional: Bool { self != .required && self != .requiredNullable }

    func type(_ base: String) -> String {
        switch self {
        case .required: base
        case .requiredNullable, .optional, .optionalNullable: "\(base)?"
        case .threeState: "Nullable<\(base)>?"
        }
    }
}

import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    func planStruct(_ id: SchemaID, _ object: ObjectShape, _ path: TypeNames.Scope) -> StructPlan {
        let schema = graph[id]
        var properties: [PropertyPlan] = []
        for (position, (property, name)) in zip(object.properties, names.members[id.index]).enumerated() {
            let place = PropertyPlace(owner: id, position: position)
            properties.append(planProperty(property, named: name, at: place, in: path))
        }
        var rest: RestPlan?
        if case .declared(let use) = object.additional {
            rest = planRest(use, name: "additionalProperties", object, owner: id, in: path)
        }
        return StructPlan(
            doc: typeDoc(schema), name: path[path.count - 1],
            conformances: conformances(isCheckable: isCheckable[id.index]), properties: properties,
            rest: rest,
            keepsExplicitNulls: object.properties.contains { presence(of: $0, in: id) == .optionalNullable },
            isCheckable: isCheckable[id.index],
            choices: wholeChecks(object, properties, schema.constraints, rest: rest?.name),
            nested: planNested(in: path))
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
        var box = isBoxed ? boxPlan(escapedName, name, presence, base) : nil
        if box == nil, !attributes.isEmpty {
            box = storagePlan(name, presence.type(base), assignment: constant ?? escapedName)
        }
        var reading = localNames.contains(name) ? "self.\(name)" : escapedName
        if let box, !attributes.isEmpty { reading = box.getter }
        let access = Access(
            key: swiftLiteral(property.wireName), target: box?.storage ?? reading, value: reading, base: base)
        var plan = PropertyPlan(
            doc: memberDoc(property.documentation, limits: constraints(of: property.use)), name: escapedName,
            reading: reading, type: presence.type(base),
            binding: isSent(place.owner) && constant == nil ? "var" : "let", constant: constant,
            boxed: box,
            defaultArgument: presence.isOptional
                ? " = nil" : formerConstant(property, in: place.owner).map { " = \($0)" } ?? "",
            decoding: decoding(use.form, presence, access, isBoxed: isBoxed, empty: emptyTexts(of: property)),
            encoding: encoding(use.form, presence, access),
            checks: checks(
                of: property.use, key: access.key,
                value: presence == .threeState ? "\(reading)?.value" : reading,
                isOptional: presence != .required))
        plan.attributes = attributes
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
        let wrap = { (value: String) in mark.isEmpty ? "Indirect(\(value))" : "\(value).map(Indirect.init)" }
        return BoxPlan(
            storage: "_\(name)", storageType: "Indirect<\(inner)>\(mark)", getter: "_\(name)\(mark).value",
            setter: wrap("newValue"), assignment: wrap(escapedName))
    }

    private func planRest(
        _ use: SchemaUse, name: String, _ object: ObjectShape, owner: SchemaID, in scope: TypeNames.Scope
    ) -> RestPlan {
        RestPlan(
            name: name, binding: isSent(owner) ? "var" : "let",
            type: "[String: \(text(self.use(use), in: scope))]",
            exceptKeys: object.properties.map { swiftLiteral($0.wireName) },
            checks: isCheckable[use.schema.index] && isModel(use) ? ["checks.models(in: \(name))"] : [])
    }

    func isModel(_ use: SchemaUse) -> Bool {
        if case .model = form(use.schema) { true } else { false }
    }
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

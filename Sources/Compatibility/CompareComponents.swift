import SchemaGraph
import Surface

extension Comparison {
    /// Pairs named schemas: by name, and what is called otherwise by what `renames` found.
    mutating func pairComponents() {
        let (olds, news) = (old.components(), new.components())
        for (name, id) in olds {
            if let other = news[name] { pair(id, other) }
        }
        let newTypes = Dictionary(
            new.surface.entries.compactMap { entry in entry.position.map { (entry.path, (entry.kind, $0)) } },
            uniquingKeysWith: { first, _ in first })
        for entry in old.surface.entries where entry.kind != .call {
            guard let name = newNames[entry.path], let position = entry.position,
                let (kind, other) = newTypes[name], kind != .call
            else { continue }
            pair(SchemaID(position), SchemaID(other))
        }
    }

    private mutating func pair(_ left: SchemaID, _ right: SchemaID) {
        guard counterparts[left] == nil, origins[right] == nil else { return }
        counterparts[left] = right
        origins[right] = left
    }

    /// The named schemas: those on both sides, and those on one only.
    mutating func compareComponents() {
        let splits = Dictionary(
            renames.splits.map { ($0.old, $0.new) }, uniquingKeysWith: { first, _ in first })
        for (index, schema) in old.graph.schemas.enumerated() where schema.componentName != nil {
            let id = SchemaID(index)
            let name = old.type(id)?.path ?? schema.componentName ?? ""
            if let other = counterparts[id] {
                let place = schemaPlace(id, other, inside: nil)
                if newNames[name] != nil {
                    note(keeping(name, Rules.modelRenamed), place, "\(name) -> \(place.name)")
                }
                if let parts = splits[name] {
                    var rule = Rules.modelSplit
                    if newNames[name] != nil { rule.source = .fixed(.warns) }
                    note(rule, place, "\(name) -> \(parts.joined(separator: ", "))")
                }
                // Null is told where the schema is used.
                compare(SchemaUse(id), SchemaUse(other), at: place, tellsNull: place.direction.isEmpty)
            } else if let inner = new.surface.formerNames[name], inner.contains(".") {
                // It is declared where it is used, which is told there.
                continue
            } else {
                let key = "components/schemas/\(schema.formName ?? "")"
                let place = Place(
                    name: name, key: key, old: old.place(schema.origin, old.type(id)?.declaration), new: nil,
                    direction: old.direction(id), owner: .schema(old: id, new: nil))
                note(
                    splits[name] == nil ? Rules.modelRemoved : Rules.modelSplit, place,
                    splits[name].map {
                        "\(name) -> \($0.joined(separator: ", "))"
                    })
            }
        }
        for (index, schema) in new.graph.schemas.enumerated() where schema.componentName != nil {
            let id = SchemaID(index)
            guard origins[id] == nil, new.type(id) != nil else { continue }
            let name = new.type(id)?.path ?? schema.componentName ?? ""
            let place = Place(
                name: name, key: "components/schemas/\(schema.formName ?? "")", old: nil,
                new: new.place(schema.origin, new.type(id)?.declaration), direction: new.direction(id),
                owner: .schema(old: nil, new: id))
            note(Rules.modelAdded, place)
        }
    }

    /// The place of two schemas that are one. What has no name of its own is named by where it stands.
    func schemaPlace(_ left: SchemaID, _ right: SchemaID, inside outer: Place?) -> Place {
        let (oldType, newType) = (old.type(left), new.type(right))
        let (oldSchema, newSchema) = (old.graph[left], new.graph[right])
        let component = newSchema.formName ?? oldSchema.formName
        let name = newType?.path ?? oldType?.path ?? component ?? outer?.name ?? newSchema.origin.pointer
        let key = component.map { "components/schemas/\($0)" } ?? outer?.key ?? oldType?.key ?? name
        let isDeclared = oldType != nil && newType != nil
        return Place(
            name: name, key: key,
            old: old.place(oldSchema.origin, isDeclared ? oldType?.declaration : outer?.old?.swift),
            new: new.place(newSchema.origin, isDeclared ? newType?.declaration : outer?.new?.swift),
            direction: old.direction(left).union(new.direction(right)), owner: .schema(old: left, new: right))
    }
}

extension Side {
    func place(_ origin: Origin, _ swift: String?) -> Finding.Place { .init(origin: origin, swift: swift) }
}

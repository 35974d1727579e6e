import Diagnostics
import SchemaGraph

/// The Swift types that people chose for scalars: by format or by place in the settings, and with `x-sdk-type` in the
/// description.
struct TypeChoices {
    private var forms: [SchemaID: TypeForm] = [:]

    func form(of id: SchemaID) -> TypeForm? { forms.isEmpty ? nil : forms[id] }

    /// Reads the choices. A later one wins: formats, then what the description says, then places.
    ///
    /// A property that only refers to a schema gets one of its own in `graph`, so that it can differ.
    init(_ settings: PlanSettings, in graph: inout APIGraph, _ report: inout Report) {
        for choice in settings.formats { choose(choice, in: graph, &report) }
        for (index, schema) in graph.schemas.enumerated() {
            guard let choice = schema.chosenType else { continue }
            guard let form = namedTypes[choice.text] else {
                report.add(.undescribableType(choice.text, known: namedTypes.keys.sorted(), at: choice.span))
                continue
            }
            set(form, choice.text, for: SchemaID(index), in: graph, at: choice.span, &report)
        }
        guard !settings.types.isEmpty else { return }
        let places = Places(graph)
        for choice in settings.types { choose(choice, at: places, in: &graph, &report) }
    }

    private mutating func choose(
        _ choice: PlanSettings.TypeChoice, in graph: APIGraph, _ report: inout Report
    ) {
        guard report.isType(choice) else { return }
        var formats: Set<String> = []
        var isUsed = false
        for (index, schema) in graph.schemas.enumerated() {
            guard case .scalar(let scalar) = schema.shape, let format = scalar.format else { continue }
            formats.insert(format)
            guard format == choice.key, let form = chosenForm(choice.type, scalar.kind) else { continue }
            isUsed = true
            forms[SchemaID(index)] = form
        }
        if !isUsed {
            report.add(.idleFormat(choice, known: formats.sorted(), isThere: formats.contains(choice.key)))
        }
    }

    private mutating func choose(
        _ choice: PlanSettings.TypeChoice, at places: Places, in graph: inout APIGraph, _ report: inout Report
    ) {
        guard report.isType(choice) else { return }
        if let id = places.schemas[choice.key] {
            return setNamed(choice, for: id, in: graph, &report)
        }
        guard let place = places.properties[choice.key], case .object(var object) = graph[place.owner].shape
        else {
            report.add(.idleType(choice, known: places.all))
            return
        }
        let property = object.properties[place.position]
        let id = SchemaID(graph.schemas.count)
        graph.schemas.append(Schema(origin: property.origin, shape: .alias(property.use)))
        object.properties[place.position].use = SchemaUse(id, isNullable: property.use.isNullable)
        graph[place.owner].shape = .object(object)
        setNamed(choice, for: id, in: graph, &report)
    }

    private mutating func setNamed(
        _ choice: PlanSettings.TypeChoice, for id: SchemaID, in graph: APIGraph, _ report: inout Report
    ) {
        let kind = scalarKind(of: id, in: graph) ?? "object"
        guard let form = chosenForm(choice.type, kind) ?? namedTypes[choice.type] else { return }
        set(form, choice.type, for: id, in: graph, at: choice.span, &report)
    }

    private mutating func set(
        _ form: TypeForm, _ text: String, for id: SchemaID, in graph: APIGraph, at span: Span,
        _ report: inout Report
    ) {
        if let kind = scalarKind(of: id, in: graph), kind == "any" || form.holds(kind) {
            forms[id] = form
        } else {
            report.add(.typeDoesNotFit(text, graph[id].origin.pointer, at: span))
        }
    }
}

/// What a type is for values of a kind of JSON. Nil when they are never of the type.
private func chosenForm(_ type: String, _ kind: String) -> TypeForm? {
    guard let known = namedTypes[type] else {
        return .scalar(ScalarType(name: type, method: "value", kinds: kind == "any" ? allKinds : [kind]))
    }
    return known.holds(kind) || kind == "any" ? known : nil
}

/// The kind of JSON that a scalar's values are; `any` where nothing is said. Nil for what is no scalar.
private func scalarKind(of id: SchemaID, in graph: APIGraph) -> String? {
    switch graph[graph.resolved(SchemaUse(id)).schema].shape {
    case .scalar(let scalar): scalar.kind
    case .any: "any"
    case .object, .list, .map, .enumeration, .union, .alias, .null: nil
    }
}

/// Schemas and properties by pointer, `#/components/schemas/Pet`, and with the name of the document in front.
private struct Places {
    var schemas: [String: SchemaID] = [:]
    var properties: [String: PropertyPlace] = [:]

    init(_ graph: APIGraph) {
        for (index, schema) in graph.schemas.enumerated() {
            let id = SchemaID(index)
            for key in keys(schema.origin) { schemas[key] = schemas[key] ?? id }
            guard case .object(let object) = schema.shape else { continue }
            for (position, property) in object.properties.enumerated() {
                let place = PropertyPlace(owner: id, position: position)
                for key in keys(property.origin) { properties[key] = properties[key] ?? place }
            }
        }
    }

    var all: [String] { Set(schemas.keys).union(properties.keys).filter { $0.hasPrefix("#") }.sorted() }

    private func keys(_ origin: Origin) -> [String] {
        [origin.pointer, String(origin.pointer.drop { $0 != "#" })]
    }
}

extension Report {
    /// Whether what a person chose is a type; reported when it is not.
    fileprivate mutating func isType(_ choice: PlanSettings.TypeChoice) -> Bool {
        if isTypeExpression(choice.type) { return true }
        add(.noType(choice.type, at: choice.span))
        return false
    }
}

import Diagnostics
import SchemaGraph

/// Names everything together: types first, each where it stands, then what is inside them.
func nameTypes(
    _ graph: APIGraph, settings: PlanSettings, _ report: inout Report
) -> (TypeNames, OperationNames) {
    var namer = TypeNamer(graph: graph, settings: settings)
    var operations = OperationNames(graph)
    namer.nameModule(&operations, &report)
    operations.nameProperties(namer.kept)
    operations.nameOperations(graph, reserved: namer.reserved, namer.kept)
    if let last = settings.last { operations.keepOrder(last) }
    for scope in operations.scopes { namer.open(operation: scope) }
    namer.nameInsideComponents(isLenient: false)
    namer.nameInsideOperations(operations, isLenient: false)
    namer.nameInsideComponents(isLenient: true)
    namer.nameInsideOperations(operations, isLenient: true)
    namer.nameCallbacks(operations)
    namer.findTypesLikeMembers()
    namer.nameMembers(operations)
    return (namer.names, operations)
}

struct TypeNamer {
    /// Where an inline schema stands that becomes a type.
    struct Place {
        var schema: SchemaID
        /// The words of the name that it would have there.
        var hint: [String]
        /// Words for a name when another thing has that one.
        var others: () -> [[String]] = { [] }
        var key: String
        var rank = 0
        /// Where what is inside has to be written to be named here, in a strict pass. Nil for anywhere.
        var prefixes: [String]?
    }

    let graph: APIGraph
    let reserved: Set<String>
    let kept: KeptNames
    var names: TypeNames
    var isVisited: [Bool]
    /// Whether a type may be named where it does not stand, since it stands nowhere that is generated.
    var isLenient = false

    init(graph: APIGraph, settings: PlanSettings) {
        self.graph = graph
        reserved = settings.reservedTypeNames
        kept = KeptNames(names: settings.keptNames, last: settings.last)
        names = TypeNames(graph, module: settings.module)
        isVisited = Array(repeating: false, count: graph.schemas.count)
    }

    // MARK: The module

    /// Components, what is shared under a name of its own, and the groups of operations. In doubt components come first.
    mutating func nameModule(_ operations: inout OperationNames, _ report: inout Report) {
        let components = graph.schemas.indices.filter { graph.schemas[$0].componentName != nil }
        var claims: [NameClaim] = []
        for index in components {
            let schema = graph.schemas[index]
            let wireName = schema.componentName ?? ""
            let key = NameKey.named(schema)
            names.keys[index] = key
            let form = schema.isSentForm ? "Input" : ""
            claims.append(
                NameClaim(
                    typeName(of: wireName) + form, wireName + form,
                    fixed: schema.chosenName.map { $0 + form } ?? kept.name(NameKey.type(key)),
                    rank: schema.isSentForm ? 1 : 0))
        }
        var places: [Place] = []
        isLenient = false
        for (position, index) in components.enumerated() where !graph.schemas[index].shape.becomesType {
            let hint = claims[position].fixed.map { [$0] } ?? words(of: claims[position].wanted)
            places += topPlaces(inside: SchemaID(index), hint: hint)
        }
        places += sharedPlaces()
        for webhook in graph.webhooks {
            let hint = words(of: webhook.wireName) + ["payload"]
            for content in webhook.body?.contents ?? [] {
                places += self.places(
                    at: content.typedUse, hint: hint, key: "webhooks/\(NameKey.step(webhook.wireName))")
            }
        }
        claims += places.map { claim($0, rank: 1) }
        claims += operations.groups.map { group -> NameClaim in
            let wanted = typeName(of: group.wireName)
            return NameClaim(
                reserved.contains(wanted) ? "\(wanted)API" : wanted, group.wireName,
                fixed: kept.name(NameKey.type(NameKey.group(group.wireName))), rank: 2)
        }
        let first = components.count + places.count
        var table = NameTable(reserved: reserved, ignoresCase: true)
        let wanted = claims.map(\.wanted)
        let found = table.settle(claims, ending: "Model") { index in
            if index >= first { return ["\(wanted[index])API"] }
            return index < components.count
                ? [] : places[index - components.count].others().map { upperCamel($0) }
        }
        names.tables[[]] = table
        for (index, name) in zip(components, found) { names.paths[index] = [name] }
        for index in operations.groups.indices { operations.groups[index].type = found[first + index] }
        reportCollisions(components, wanted, found, &report)
        declare(places, as: Array(found[components.count..<first]), in: [])
    }

    private func reportCollisions(
        _ components: [Int], _ wanted: [String], _ found: [String], _ report: inout Report
    ) {
        var owners: [String: Schema] = [:]
        for (index, name) in zip(components, found) { owners[name.lowercased()] = graph.schemas[index] }
        for ((index, wanted), name) in zip(zip(components, wanted), found) {
            let schema = graph.schemas[index]
            let wireName = schema.componentName ?? ""
            guard schema.chosenName == nil, wanted.lowercased() != name.lowercased(),
                let other = owners[wanted.lowercased()]
            else { continue }
            report.add(
                .typeNameCollision(
                    wireName, name, at: schema.origin.span, other: other.componentName ?? wanted,
                    otherSpan: other.origin.span))
        }
    }

    /// What stands in a component that is no type itself, and so has no room inside: `Pets` of objects has `PetsItem`.
    private mutating func topPlaces(inside id: SchemaID, hint: [String]) -> [Place] {
        let key = names.keys[id.index]
        let prefixes = [graph[id].origin.pointer + "/"]
        switch graph[id].shape {
        case .list(let use), .map(let use):
            return places(at: use, hint: hint + ["item"], key: "\(key)/items", prefixes: prefixes)
        case .alias(let use):
            return places(at: use, hint: hint + ["value"], key: "\(key)/value", prefixes: prefixes)
        default: return []
        }
    }

    // MARK: Scopes

    /// Makes a scope's table, with the names in it that nothing inside may hide.
    mutating func open(_ scope: TypeNames.Scope) {
        guard names.tables[scope] == nil else { return }
        names.tables[scope] = NameTable(reserved: reserved, outer: scope)
    }

    /// `scope` is `["Payments", "Retrieve"]`. The operation's own members and requirements are taken.
    mutating func open(operation scope: TypeNames.Scope) {
        let group = Array(scope.dropLast())
        open(group)
        if let name = scope.last { names.tables[group]?.declare(name) }
        var table = NameTable(reserved: reserved, outer: scope)
        for name in operationTypeNames { table.declare(name) }
        names.tables[scope] = table
    }

    mutating func findTypesLikeMembers() {
        for case let name? in names.paths.lazy.map({ $0?.last })
        where name.prefix(1) == name.prefix(1).lowercased() {
            names.typesLikeMembers.insert(name)
        }
    }

    /// Names the types of `places`, which stand in `scope`, and all inside them.
    mutating func name(_ places: [Place], in scope: TypeNames.Scope) {
        guard !places.isEmpty else { return }
        open(scope)
        let claims = places.map { claim($0) }
        let found = names.tables[scope]?.settle(claims) { places[$0].others().map { upperCamel($0) } } ?? []
        declare(places, as: found, in: scope)
    }

    private func claim(_ place: Place, rank: Int = 0) -> NameClaim {
        NameClaim(
            upperCamel(place.hint), place.hint.joined(separator: " "),
            fixed: graph[place.schema].chosenName ?? kept.name(NameKey.type(place.key)),
            rank: rank + place.rank)
    }

    private mutating func declare(_ places: [Place], as found: [String], in scope: TypeNames.Scope) {
        for (place, name) in zip(places, found) {
            names.keys[place.schema.index] = place.key
            names.paths[place.schema.index] = scope + [name]
            names.children[scope, default: []].append(place.schema)
            open(scope + [name])
        }
        for (place, name) in zip(places, found) {
            let inner = self.places(
                inside: place.schema, hint: [name], key: place.key, prefixes: place.prefixes)
            self.name(inner, in: scope + [name])
        }
    }
}

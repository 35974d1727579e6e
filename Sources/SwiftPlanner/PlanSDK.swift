import Diagnostics
import SchemaGraph
import Surface
import SwiftEmitter

/// One SDK as it was planned.
package struct PlannedSDK {
    package var plan: SDKPlan
    /// The contract as it was planned: the positions of a surface are those of this one.
    package var graph: APIGraph { types.graph }
    /// What of the description came through.
    package var counts: Counts
    /// The names that the next run should keep.
    package var names: [String: String]
    let types: SwiftTypes
    let operations: OperationNames
    private let formerNames: [String: String]
    /// What callers see, where planning had to know it.
    private let known: Surface?

    fileprivate init(
        _ plan: SDKPlan, _ counts: Counts, _ types: SwiftTypes, _ operations: OperationNames,
        _ formerNames: [String: String], _ known: Surface?
    ) {
        self.formerNames = formerNames
        self.known = known
        self.plan = plan
        self.counts = counts
        self.types = types
        self.operations = operations
        names = givenNames(types, operations)
    }

    /// Whether values are held against schemas as a whole.
    package var usesSchemas: Bool { graph.schemas.contains { $0.heldName != nil } }

    /// The types that a value of a schema has in Swift: as it is received, and as it is sent where that differs.
    package func typeTexts(of use: SchemaUse) -> [String] {
        let pointer = graph[use.schema].origin.pointer
        let sentForms = graph.schemas.indices.filter {
            graph.schemas[$0].isSentForm && graph.schemas[$0].origin.pointer == pointer
        }
        return ([use.schema] + sentForms.map(SchemaID.init)).map { id in
            types.text(types.use(SchemaUse(id, isNullable: use.isNullable)), in: [])
        }
    }

    /// What callers see of it.
    package func surface() -> Surface {
        var surface = known ?? types.surface(operations, plan.files)
        surface.formerNames = formerNames
        return surface
    }
}

/// A contract becomes Swift: all names, types, files and their order.
///
/// Returns the plan, what of the description came through, and the names that the next run should keep; what did not come
/// through is reported as well.
package func planSDK(
    _ graph: APIGraph, _ settings: PlanSettings, _ report: inout Report
) -> (plan: SDKPlan, counts: Counts, names: [String: String]) {
    let planned = planWholeSDK(graph, settings, &report)
    return (planned.plan, planned.counts, planned.names)
}

/// The same, with what is needed to tell of the SDK afterwards.
package func planWholeSDK(
    _ graph: APIGraph, _ settings: PlanSettings, _ report: inout Report
) -> PlannedSDK {
    let before = report
    let planned = planOnce(graph, settings, &report)
    guard settings.keepsFormerNames, let renamed = settings.last.flatMap(planned.renamed) else {
        return planned
    }
    // Which types have new names is known only now: their arguments stay in order, and the cases that hold them keep theirs.
    report = before
    var settings = settings
    settings.keptNames.merge(renamed.cases) { kept, _ in kept }
    settings.renamed = renamed.types
    return planOnce(graph, settings, &report)
}

private func planOnce(_ graph: APIGraph, _ settings: PlanSettings, _ report: inout Report) -> PlannedSDK {
    let (graph, choices) = prepared(graph, settings, &report)
    let (names, operations) = nameTypes(graph, settings: settings, &report)
    let types = SwiftTypes(graph: graph, names: names, settings: settings, choices: choices)
    var counts = graph.counts
    counts.degraded += reportLosses(types, &report)
    let typedAside = reportUntyped(graph, &counts, &report)
    let told = (counts.degraded + counts.refused).map(\.pointer) + typedAside
    counts.refused += reportLostProperties(types, told: told, &report)
    var files = FileNames()
    var plans = [planExports(settings, &files)]
    plans += planModels(types, &files)
    if !graph.operations.isEmpty { plans += planCalls(types, operations, &files) }
    plans += planLinks(types, operations, &files, &report)
    plans += planWebhooks(types, &files)
    if let schemas = planSchemas(graph, settings, &files) { plans.append(schemas) }
    plans = splitLongFiles(plans, settings, &files)
    let (former, surface) = planFormerNames(types, operations, plans, &report)
    if !former.declarations.isEmpty {
        plans.append(
            SourceFilePlan(
                path: "Models/\(files.claim("FormerNames")).swift",
                imports: types.imports(former.needsFoundation), declarations: former.declarations))
    }
    return PlannedSDK(
        SDKPlan(module: settings.module, files: plans), counts, types, operations, former.names, surface)
}

/// What is still called as it was before, and what callers see, as far as somebody had to know.
private func planFormerNames(
    _ types: SwiftTypes, _ operations: OperationNames, _ plans: [SourceFilePlan], _ report: inout Report
) -> (FormerDeclarations, Surface?) {
    guard types.settings.keepsFormerNames else { return (FormerDeclarations(), nil) }
    let told = types.toldNames(operations, types.settings.last)
    guard types.settings.last != nil || !told.isEmpty else { return (FormerDeclarations(), nil) }
    var surface = types.surface(operations, plans)
    surface.formerNames = Dictionary(
        told.compactMap { name in name.old.map { ($0, name.new) } }, uniquingKeysWith: { first, _ in first })
    let names = formerNames(types.settings.last ?? Surface(), surface)
    let former =
        names.isEmpty
        ? FormerDeclarations() : types.planFormerNames(names, surface, operations, plans)
    reportLostNames(told, kept: former.names, surface, &report)
    return (former, surface)
}

/// File names, unique in the module even where capitals do not count, and none that Windows keeps for itself.
struct FileNames {
    private var table = NameTable(
        reserved: Set(["aux", "con", "nul", "prn"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] }))

    mutating func claim(_ name: String) -> String {
        let lower = name.lowercased()
        let given = table.claim(lower)
        return name + given.dropFirst(lower.count)
    }
}

/// What planning itself cannot express, and unions that values cannot decide.
private func reportLosses(_ types: SwiftTypes, _ report: inout Report) -> [Counts.Item] {
    for (index, evidence) in types.evidence.enumerated() where types.names.paths[index] != nil {
        let schema = types.graph.schemas[index]
        guard !schema.isSentForm, let pair = evidence.ambiguous.first else { continue }
        let names = types.names.members[index]
        report.add(
            .ambiguousUnion(
                schema.origin.pointer, names[pair.first], names[pair.second], hint: pair.hint,
                at: schema.origin.span))
    }
    for (index, schema) in types.graph.schemas.enumerated() where types.names.paths[index] != nil {
        guard case .enumeration(let shape) = schema.shape, shape.isClosed == true,
            !types.isClosed(SchemaID(index))
        else { continue }
        report.add(.openAnyway(schema.origin.pointer, at: schema.origin.span))
    }
    for operation in types.graph.operations {
        guard let pages = operation.behaviours.pages, types.pageItems(of: operation, at: pages.items) == nil
        else { continue }
        report.add(.pageItems(pages.items, at: operation.origin.span))
    }
    return types.tooNested.map { id in
        let origin = types.graph[id].origin
        report.add(.tooNested(origin.pointer, at: origin.span))
        return Counts.Item(pointer: origin.pointer, reason: "too many arrays and maps in one another")
    }
}

/// The properties of the description that no type of the plan has. None, unless something above has gone wrong; what
/// stands inside a thing that was degraded or refused is told there.
private func reportLostProperties(
    _ types: SwiftTypes, told: [String], _ report: inout Report
) -> [Counts.Item] {
    var kept = types.graph.idleProperties
    kept.reserveCapacity(types.graph.counts.propertyPointers.count)
    for (index, schema) in types.graph.schemas.enumerated() where types.names.paths[index] != nil {
        guard case .object(let object) = schema.shape else { continue }
        for index in object.properties.indices { kept.formUnion(object.properties[index].pointers) }
    }
    for content in types.graph.operations.compactMap(\.body).flatMap(\.contents) {
        guard let object = types.graph.partsObject(content) else { continue }
        for property in object.properties { kept.formUnion(property.pointers) }
    }
    return types.graph.counts.propertyPointers.filter { pointer in
        !kept.contains(pointer) && !told.contains { pointer == $0 || pointer.hasPrefix($0 + "/") }
    }.map { pointer in
        report.add(.lostProperty(pointer))
        return Counts.Item(pointer: pointer, reason: "in no type")
    }
}

/// The runtime is part of what an SDK offers: who imports the SDK needs nothing else.
private func planExports(_ settings: PlanSettings, _ files: inout FileNames) -> SourceFilePlan {
    SourceFilePlan(
        path: "\(files.claim(settings.module)).swift",
        imports: ["@_exported import \(settings.runtimeModule)"],
        declarations: [])
}

/// One file for each type of the module, with all that is nested in it.
private func planModels(_ types: SwiftTypes, _ files: inout FileNames) -> [SourceFilePlan] {
    let components = types.graph.schemas.indices.filter { types.graph.schemas[$0].componentName != nil }.map(
        SchemaID.init)
    var plans: [SourceFilePlan] = []
    for id in components + types.names.children[[], default: []] {
        guard let path = types.names.paths[id.index], let declaration = types.planDeclaration(id) else {
            continue
        }
        plans.append(
            SourceFilePlan(
                path: "Models/\(files.claim(path[0])).swift",
                imports: types.imports(types.needsFoundation(inside: id)),
                declarations: [declaration]))
    }
    return plans
}

/// The client, the servers, and one file for each group of operations.
private func planCalls(
    _ types: SwiftTypes, _ operations: OperationNames, _ files: inout FileNames
) -> [SourceFilePlan] {
    let failures = types.failureTypes()
    let servers = types.planServers()
    let client = types.planClient(operations, servers, failures)
    var clientDeclarations: [Declaration] = [.client(client)]
    if let body = types.planErrorBody(failures) { clientDeclarations.append(.bodyUnion(body)) }
    var plans = [
        SourceFilePlan(
            path: "\(files.claim(client.name)).swift", imports: types.imports(false),
            declarations: clientDeclarations),
        SourceFilePlan(
            path: "\(files.claim(servers.name)).swift", imports: types.imports(false),
            declarations: [.server(servers)]),
    ]
    for group in operations.groups {
        let plan = types.planGroup(group, operations, failures)
        let needsFoundation = group.operations.contains { index in
            types.needsFoundation(types.graph.operations[index], scope: operations.scopes[index])
        }
        plans.append(
            SourceFilePlan(
                path: "Operations/\(files.claim(group.type)).swift", imports: types.imports(needsFoundation),
                declarations: [.group(plan)]))
    }
    return plans
}

/// The calls that answers lead to, for each group of operations.
private func planLinks(
    _ types: SwiftTypes, _ operations: OperationNames, _ files: inout FileNames, _ report: inout Report
) -> [SourceFilePlan] {
    var losses: [LinkLoss] = []
    var plans: [SourceFilePlan] = []
    for group in operations.groups {
        let links = group.operations.compactMap { types.planLinks(of: $0, operations, &losses) }
        guard !links.isEmpty else { continue }
        plans.append(
            SourceFilePlan(
                path: "Operations/\(files.claim("\(group.type)+Links")).swift", imports: types.imports(true),
                declarations: links.map { .links($0) }))
    }
    var seen: Set<Span> = []
    for loss in losses where seen.insert(loss.span).inserted { report.add(loss.diagnostic) }
    return plans
}

/// The events of webhooks, and what receives them.
private func planWebhooks(_ types: SwiftTypes, _ files: inout FileNames) -> [SourceFilePlan] {
    guard let (events, receiver) = types.planWebhooks() else { return [] }
    let name = receiver?.name ?? events.name
    return [
        SourceFilePlan(
            path: "\(files.claim(name)).swift", imports: types.imports(true),
            declarations: (receiver.map { [.webhooks($0)] } ?? []) + [.bodyUnion(events)])
    ]
}

extension SwiftTypes {
    fileprivate func imports(_ needsFoundation: Bool) -> [String] {
        ["import \(settings.runtimeModule)"] + (needsFoundation ? ["import Foundation"] : [])
    }

    fileprivate func planGroup(
        _ group: OperationNames.Group, _ operations: OperationNames, _ failures: FailureTypes
    ) -> GroupPlan {
        let documentation =
            graph.groups.first(named: group.wireName)?.documentation ?? Documentation()
        var methods: [GroupPlan.Method] = []
        var values: [Declaration] = []
        for index in group.operations {
            let operation = graph.operations[index]
            let scope = operations.scopes[index]
            methods.append(
                planMethod(
                    operation, scope: scope, name: operations.methods[index],
                    arguments: arguments(of: index, typeScope: Array(scope.dropLast()))))
            var value = planOperation(
                operation, scope: scope, arguments: arguments(of: index, typeScope: scope),
                failures: failures)
            value.nested += planCallbacks(of: index, scope).map { .callback($0) }
            values.append(.operation(value))
        }
        var doc = memberDoc(documentation, limits: Constraints())
        doc.paragraphs += provenance(of: group.operations.map { graph.operations[$0].origin })
        return GroupPlan(
            doc: doc, name: group.type,
            clientType: settings.callingProtocol,
            errorType: settings.errorType, methods: methods, operations: values)
    }

    /// Whether a declaration, or one inside it, names a type of Foundation.
    fileprivate func needsFoundation(inside id: SchemaID) -> Bool {
        let schema = graph[id]
        let own: Bool
        switch schema.shape {
        case .union(let union): own = union.branches.contains { needsFoundation(payload(of: $0)) }
        default:
            own = needsFoundation(form(id)) || schema.shape.uses.contains { needsFoundation(form($0.schema)) }
        }
        guard !own, let path = names.paths[id.index] else { return own }
        return names.children[path, default: []].contains { needsFoundation(inside: $0) }
    }

    fileprivate func needsFoundation(_ operation: APIOperation, scope: TypeNames.Scope) -> Bool {
        operation.parameters.contains { needsFoundation(form($0.use.schema)) }
            || bodyNeedsFoundation(operation) || headersNeedFoundation(operation)
            || callbacksNeedFoundation(operation)
            || operation.responses.contains { response in
                preferred(response.contents).map(answerNeedsFoundation) ?? false
            }
            || names.children[scope, default: []].contains { needsFoundation(inside: $0) }
    }
}

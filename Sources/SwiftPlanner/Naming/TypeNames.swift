import Diagnostics
import SchemaGraph

/// The Swift name of every schema that becomes a type, and which types stand inside which.
struct TypeNames {
    /// A place that types are declared in: the module, a type, or an operation. Outermost name first; empty is the module.
    typealias Scope = [String]

    /// By `SchemaID.index`: `["Payment", "Status"]`. Nil for a schema that is spelt where it is used.
    fileprivate(set) var paths: [Scope?]
    /// The inline schemas that are declared in a scope, in order.
    fileprivate(set) var children: [Scope: [SchemaID]] = [:]
    /// All names that a scope declares.
    fileprivate(set) var tables: [Scope: NameTable] = [:]
    /// Types whose names do not begin with a capital, since their letters have none: a member of that name would hide them.
    fileprivate(set) var typesLikeMembers: Set<String> = []
    let module: String

    /// How a type declared as `path` is written inside `scope`: as short as nothing nearer hides it.
    func reference(to path: Scope, in scope: Scope) -> String {
        var shared = 0
        while shared < scope.count, shared < path.count - 1, scope[shared] == path[shared] { shared += 1 }
        let short = Array(path[shared...])
        if resolves(short[0], declaredAt: shared, from: scope) { return short.joined(separator: ".") }
        if resolves(path[0], declaredAt: 0, from: scope) { return path.joined(separator: ".") }
        return ([module] + path).joined(separator: ".")
    }

    /// Whether `name`, looked up from `scope` outwards, is found first at `depth` levels from the module.
    private func resolves(_ name: String, declaredAt depth: Int, from scope: Scope) -> Bool {
        var level = scope.count
        while level > depth {
            if tables[Array(scope[..<level])]?.declares(name) == true { return false }
            level -= 1
        }
        return true
    }
}

/// Names all types together. Components come first, in document order, then what stands inside them.
func nameTypes(
    _ graph: APIGraph, settings: PlanSettings, _ report: inout Report
) -> (TypeNames, OperationNames) {
    var namer = TypeNamer(graph: graph, settings: settings)
    namer.nameComponents(&report)
    var moduleTable = namer.names.tables[[], default: NameTable()]
    let operations = nameOperations(graph, reserved: namer.reserved, in: &moduleTable)
    namer.names.tables[[]] = moduleTable
    for scope in operations.scopes { namer.open(operation: scope) }
    for isLenient in [false, true] { namer.nameInsideComponents(isLenient: isLenient) }
    namer.nameInsideOperations(operations)
    namer.findTypesLikeMembers()
    return (namer.names, operations)
}

private struct TypeNamer {
    let graph: APIGraph
    let reserved: Set<String>
    var names: TypeNames
    private var isVisited: [Bool]
    private var isLenient = false

    init(graph: APIGraph, settings: PlanSettings) {
        self.graph = graph
        reserved = settings.reservedTypeNames
        names = TypeNames(paths: Array(repeating: nil, count: graph.schemas.count), module: settings.module)
        isVisited = Array(repeating: false, count: graph.schemas.count)
    }

    mutating func nameComponents(_ report: inout Report) {
        var table = NameTable(reserved: reserved)
        var owners: [String: Schema] = [:]
        for (index, schema) in graph.schemas.enumerated() {
            guard let wireName = schema.componentName else { continue }
            let wanted = schema.chosenName.map { typeName(of: $0) } ?? typeName(of: wireName)
            let name = table.claim(wanted, or: ["\(wanted)Model"])
            if let other = owners[wanted] {
                report.add(
                    .typeNameCollision(
                        wireName, name, at: schema.origin.span, other: other.componentName ?? wanted,
                        otherSpan: other.origin.span))
            }
            owners[name] = schema
            names.paths[index] = [name]
            open([name])
        }
        names.tables[[]] = table
    }

    /// Makes a scope's table, with the names in it that nothing inside may hide.
    mutating func open(_ scope: TypeNames.Scope) {
        guard names.tables[scope] == nil else { return }
        names.tables[scope] = NameTable(reserved: reserved, outer: scope)
    }

    /// `scope` is `["Payments", "Retrieve"]`. The operation's own members and requirements are taken.
    mutating func open(operation scope: TypeNames.Scope) {
        let group = Array(scope.dropLast())
        open(group)
        if let name = scope.last { _ = names.tables[group]?.claim(name) }
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

    // MARK: What stands inside

    /// The first, strict pass names only what is written inside the component; the lenient one what is left over.
    mutating func nameInsideComponents(isLenient: Bool) {
        self.isLenient = isLenient
        for (index, schema) in graph.schemas.enumerated() {
            guard schema.componentName != nil, let path = names.paths[index] else { continue }
            let prefix = schema.origin.pointer + "/"
            visitInside(SchemaID(index), scope: path, hint: path, prefix: prefix)
        }
    }

    mutating func nameInsideOperations(_ names: OperationNames) {
        isLenient = true
        for (operation, scope) in zip(graph.operations, names.scopes) {
            for parameter in operation.parameters where parameter.location != .querystring {
                visit(
                    parameter.use, scope: scope, hint: words(of: parameter.chosenName ?? parameter.wireName))
            }
            for content in operation.body?.contents ?? [] where content.kind != .described {
                visit(content.use, scope: scope, hint: ["body"])
            }
            for response in operation.responses {
                let hint = response.isSuccess ? ["response"] : words(of: response.status.caseName) + ["error"]
                for content in response.contents where content.kind != .described {
                    visit(content.use, scope: scope, hint: hint)
                }
            }
        }
        for (webhook, name) in zip(graph.webhooks, names.webhooks) {
            for content in webhook.body?.contents ?? [] where content.kind != .described {
                visit(content.use, scope: [], hint: words(of: name))
            }
        }
    }

    /// What stands directly inside a schema that has the name `hint`.
    private mutating func visitInside(
        _ id: SchemaID, scope: TypeNames.Scope, hint: [String], prefix: String? = nil
    ) {
        switch graph[id].shape {
        case .object(let object):
            for property in object.properties {
                visit(
                    property.use, scope: scope, hint: words(of: property.chosenName ?? property.wireName),
                    prefix: prefix)
            }
            if case .declared(let use) = object.additional {
                visit(use, scope: scope, hint: ["additional", "property"], prefix: prefix)
            }
        case .list(let use), .map(let use):
            let isTop = scope.count == 1 && graph[id].componentName != nil
            let element = isTop ? [hint.last ?? "", "item"] : element(of: hint)
            visit(use, scope: isTop ? [] : scope, hint: element, prefix: prefix)
        case .union(let union):
            let graph = graph
            for branch in union.branches {
                visit(branch.use, scope: scope, hint: branchWords(branch, in: union, graph), prefix: prefix)
            }
        case .alias(let use):
            let isTop = scope.count == 1 && graph[id].componentName != nil
            visit(
                use, scope: isTop ? [] : scope, hint: isTop ? [hint.last ?? "", "value"] : hint,
                prefix: prefix)
        case .enumeration, .scalar, .any, .null: break
        }
    }

    private mutating func visit(
        _ use: SchemaUse?, scope: TypeNames.Scope, hint: @autoclosure () -> [String], prefix: String? = nil
    ) {
        guard let use, graph[use.schema].componentName == nil, !isVisited[use.schema.index] else { return }
        let schema = graph[use.schema]
        if let prefix, !isLenient, !schema.origin.pointer.hasPrefix(prefix) { return }
        isVisited[use.schema.index] = true
        guard schema.shape.becomesType else {
            if !schema.shape.uses.isEmpty {
                visitInside(use.schema, scope: scope, hint: hint(), prefix: prefix)
            }
            return
        }
        let wanted = schema.chosenName.map { typeName(of: $0) } ?? upperCamel(hint())
        open(scope)
        let alternative = wanted == "Type" ? "Kind" : "\(wanted)Value"
        let name = names.tables[scope]?.claim(wanted, or: [alternative]) ?? wanted
        let path = scope + [name]
        names.paths[use.schema.index] = path
        names.children[scope, default: []].append(use.schema)
        open(path)
        visitInside(use.schema, scope: path, hint: [name], prefix: prefix)
    }

    private func element(of hint: [String]) -> [String] {
        guard let last = hint.last else { return ["item"] }
        let one = singular(last)
        return one == last ? hint + ["item"] : hint.dropLast() + [one]
    }
}

extension Shape {
    /// Whether an inline schema of this shape is a declaration of its own.
    var becomesType: Bool {
        switch self {
        case .object, .union: true
        case .enumeration(let shape): shape.becomesType
        case .list, .map, .scalar, .alias, .any, .null: false
        }
    }
}

extension EnumerationShape {
    /// Booleans that are listed are booleans.
    var becomesType: Bool { base != .boolean }
}

extension Response {
    var isSuccess: Bool {
        switch status {
        case .code(let code): code < 400
        case .range(let first): first < 4
        case .default: false
        }
    }
}

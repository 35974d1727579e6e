import SchemaGraph
import SwiftEmitter

/// The bodies that an API's failures have: none described, one for all, or several told apart by status and evidence.
struct FailureTypes {
    /// By the names of their types.
    let bodies: [SchemaUse]

    /// The branches of each failing status, where there are several kinds of body: `.init(404, [0, 2])`.
    func table(of operation: APIOperation, in types: SwiftTypes) -> [String] {
        guard bodies.count > 1 else { return [] }
        return operation.failures.compactMap { response in
            let indices = types.failureBodies(of: response).compactMap { bodies.firstIndex(of: $0) }
            guard !indices.isEmpty else { return nil }
            let positions = indices.map(String.init).joined(separator: ", ")
            return ".init(\(response.status.matcher), [\(positions)])"
        }
    }
}

extension SwiftTypes {
    func failureTypes() -> FailureTypes {
        let bodies = Set(graph.operations.flatMap(\.failures).flatMap(failureBodies)).map { body in
            (body: body, name: text(form(body.schema), in: []))
        }
        return FailureTypes(
            bodies: bodies.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }.map(\.body))
    }

    /// The structs and unions that a failed response may hold. An inline union counts as its branches.
    fileprivate func failureBodies(of response: Response) -> [SchemaUse] {
        guard let content = preferred(response.contents), content.kind == .json, let use = content.use,
            case .model(let id) = form(use.schema)
        else { return [] }
        if graph[id].componentName == nil, case .union(let union) = graph[id].shape {
            return union.branches.compactMap { branch in
                if case .model(let id) = form(branch.use.schema) { SchemaUse(id) } else { nil }
            }
        }
        return [SchemaUse(id)]
    }

    /// `PaypercutErrorBody`, where one type does not do.
    func planErrorBody(_ failures: FailureTypes) -> BodyUnionPlan? {
        guard failures.bodies.count > 1 else { return nil }
        let union = UnionShape(
            branches: failures.bodies.map { .init(use: $0, origin: graph[$0.schema].origin) })
        var table = NameTable(reserved: ["branches", "init", "self", "unknown"])
        let branches = zip(union.branches, evidence(of: union, looksInside: false).branches).map {
            branch, evidence in
            let path = names.paths[branch.use.schema.index] ?? []
            let spelling = spelling(of: branch.use.schema, named: path.last ?? "")
            let name = table.claim(
                names.hidingNoType(lowerCamel(words(of: spelling))),
                or: [names.hidingNoType(lowerCamel(path.flatMap { words(of: $0) }))])
            return UnionPlan.Branch(
                doc: DocComment(firstParagraph(graph[branch.use.schema].documentation).map { [$0] } ?? []),
                name: escaped(name), reference: ".\(name)", type: text(form(branch.use.schema), in: []),
                evidence: [evidence.literal], encoder: "encoder",
                checks: checks(of: branch.use, key: "nil", value: "value", isOptional: false))
        }
        return BodyUnionPlan(
            doc: DocComment(["What a failed response says."]), name: settings.errorBodyType,
            conformance: "FailureBody", branches: branches)
    }

    /// A type's name as the description spells it, which says where words end: `NFSAPIError` does not.
    private func spelling(of id: SchemaID, named name: String) -> String {
        guard let wireName = graph[id].componentName, typeName(of: wireName) == name else { return name }
        return wireName
    }

    /// The type of `PaypercutError.body`.
    func failureType(_ failures: FailureTypes) -> String {
        switch failures.bodies.count {
        case 0: "JSONValue"
        case 1: qualified(text(form(failures.bodies[0].schema), in: []))
        default: settings.errorBodyType
        }
    }

    /// The protocol of the operations, which names the type, has types of its own.
    private func qualified(_ type: String) -> String {
        operationTypeNames.contains(String(type.prefix { $0 != "." })) ? "\(settings.module).\(type)" : type
    }
}

extension APIOperation {
    /// The responses that are errors. `default` is one where a success is described beside it.
    var failures: [Response] {
        let hasSuccess = responses.contains(where: \.isSuccess)
        return responses.filter { !$0.isAnswer && ($0.status == .default ? hasSuccess : !$0.isSuccess) }
    }
}

extension Response.Status {
    /// A `StatusRange` as an expression.
    fileprivate var matcher: String {
        switch self {
        case .code(let code): "\(code)"
        case .range(let first): "\(first * 100)...\(first * 100 + 99)"
        case .default: "400...599"
        }
    }
}

import SchemaGraph
import SwiftEmitter

extension APIGraph {
    /// The schemas that values of some type are held against as a whole, and all that these refer to, in order.
    var neededSchemas: [HeldSchema] {
        var pending = schemas.compactMap(\.heldName)
        guard !pending.isEmpty else { return [] }
        let references = Dictionary(
            heldSchemas.map { ($0.name, $0.references) }, uniquingKeysWith: { first, _ in first })
        var needed: Set<String> = []
        while let name = pending.popLast() {
            if needed.insert(name).inserted { pending += references[name] ?? [] }
        }
        return heldSchemas.filter { needed.contains($0.name) }
    }
}

extension SwiftTypes {
    /// What a value is held against as a whole where it is used, unless its own type does so.
    func heldName(of use: SchemaUse) -> String? {
        var id = use.schema
        guard isEncodable(form(id)) else { return nil }
        for _ in 0...graph.schemas.count {
            let schema = graph[id]
            guard case .alias(let next) = schema.shape, schema.heldName == nil else { break }
            id = next.schema
        }
        if case .model(let model) = form(id), model == id { return nil }
        return graph[id].heldName
    }

    /// What a value of a type with a `check` of its own is held against as a whole.
    func heldName(of id: SchemaID) -> String? { isEncodable(id) ? graph[id].heldName : nil }

    /// `checks.schema("fees", fees, "Fees")`
    func schemaCheck(_ name: String, key: String, _ value: String) -> String {
        "checks.schema(\(key), \(value), \(swiftLiteral(name)))"
    }

    func isEncodable(_ form: TypeForm) -> Bool {
        switch form {
        case .model(let id): isEncodable(id)
        case .list(let element), .map(let element): isEncodable(element.form)
        case .string, .bool, .int, .int32, .int64, .uint64, .double, .date, .json, .data, .scalar,
            .enumeration:
            true
        }
    }
}

/// The file that holds the schemas. Nil when types say it all.
func planSchemas(_ graph: APIGraph, _ settings: PlanSettings, _ files: inout FileNames) -> SourceFilePlan? {
    let needed = graph.neededSchemas
    guard !needed.isEmpty else { return nil }
    // The copy of the runtime in an SDK's own package holds all of it.
    let isOwn = settings.runtimeModule != "BinderyRuntime"
    return SourceFilePlan(
        path: "\(files.claim("\(settings.module)Schemas")).swift",
        imports: ["import \(settings.runtimeModule)"] + (isOwn ? [] : ["import SchemaChecks"]),
        declarations: [.schemas(SchemasPlan(members: needed.map(\.member)))])
}

import Diagnostics
import SchemaGraph
import Surface

/// One of two versions: the contract, and the Swift that it became.
package struct Side: Sendable {
    package var graph: APIGraph
    package var surface: Surface
    let reached: Reachability
    /// By `SchemaID.index` and by position of the operation.
    private var types: [Int: Surface.Entry] = [:]
    private var calls: [Int: Surface.Entry] = [:]
    private let conditions: [String: String]

    package init(_ graph: APIGraph, _ surface: Surface) {
        self.graph = graph
        self.surface = surface
        conditions = Dictionary(
            graph.heldSchemas.map { ($0.name, $0.member) }, uniquingKeysWith: { first, _ in first })
        reached = Reachability(graph, from: graph.entries())
        for entry in surface.entries {
            guard let position = entry.position else { continue }
            if entry.kind == .call { calls[position] = entry } else { types[position] = entry }
        }
    }

    func type(_ id: SchemaID) -> Surface.Entry? { types[id.index] }
    func call(_ position: Int) -> Surface.Entry? { calls[position] }

    /// What callers write for a server of all calls. Nil where it has no name: a relative address says nothing by itself.
    func server(_ url: String) -> Surface.Member? {
        let named = graph.servers.filter { $0.url.contains("://") }
        let members = surface.besides.first { $0.kind == .servers }?.members ?? []
        return zip(named, members).first { $0.0.url == url }?.1
    }

    /// The member of a type that has a key on the wire.
    func member(_ wireName: String, of id: SchemaID) -> Surface.Member? {
        types[id.index]?.members.first(named: wireName)
    }

    /// Whether a body is any bytes.
    func isBytes(_ use: SchemaUse) -> Bool {
        switch graph[graph.resolved(use).schema].shape {
        case .scalar(.binary), .any: true
        default: false
        }
    }

    /// What a schema says that no type says, in no order: the parts of its text but for references. Nil where it says nothing
    /// of the kind.
    func condition(_ id: SchemaID) -> [Substring]? {
        graph[id].heldName.flatMap { conditions[$0] }.map { text in
            text.drop { $0 != ":" }.split { "{}[],".contains($0) }.filter { !$0.hasPrefix("\"$ref\"") }
                .sorted()
        }
    }

    /// Where the values of a schema travel.
    func direction(_ id: SchemaID) -> Direction { reached.direction(of: id) }

    /// `GET /payments/{id}`
    func label(_ position: Int) -> String {
        "\(graph.operations[position].method) \(graph.operations[position].path)"
    }

    /// The named schemas by their names. Of two with one name the first.
    func components() -> [String: SchemaID] {
        var found: [String: SchemaID] = [:]
        for (index, schema) in graph.schemas.enumerated() {
            guard let name = schema.formName, found[name] == nil else { continue }
            found[name] = SchemaID(index)
        }
        return found
    }

    /// Null may stand where `use` is written, whichever of the names on the way says it.
    func isNullable(_ use: SchemaUse) -> Bool {
        let resolved = graph.resolved(use)
        return resolved.isNullable || graph[use.schema].isNullable || graph[resolved.schema].isNullable
    }
}

extension Schema {
    /// What tells the forms of a named schema apart, where what is sent and what is received are two.
    var formName: String? { componentName.map { isSentForm ? "\($0)/sent" : $0 } }
}

extension APIOperation {
    /// What tells the forms of an operation apart.
    var formName: String { variant.map { "#\($0)" } ?? "" }
}

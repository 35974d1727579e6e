import Diagnostics
import SchemaGraph
import SwiftEmitter

/// Where in an SDK a person finds what the description speaks of.
package struct SwiftPlaces {
    package struct Entry: Sendable {
        /// `struct Payment.Status`; a type of Swift's own where nothing is declared: `[String]`.
        package var text: String
        /// Relative to the SDK's folder. Nil where nothing is declared.
        package var file: String?
    }

    private let described: APIGraph
    private let types: SwiftTypes
    private let operations: OperationNames
    private let files: [SourceFilePlan]

    package init(_ graph: APIGraph, _ settings: PlanSettings) {
        // What planning finds was told when the SDK was made.
        var report = Report()
        let planned = planWholeSDK(graph, settings, &report)
        described = graph
        (files, types, operations) = (planned.plan.files, planned.types, planned.operations)
    }

    package func schema(_ id: SchemaID) -> Entry {
        guard let (declaration, file) = declaration(of: id), let path = types.names.paths[id.index] else {
            return Entry(text: types.text(types.use(SchemaUse(id)), in: []))
        }
        return Entry(text: "\(declaration.keyword) \(path.joined(separator: "."))", file: file)
    }

    /// The property at a position among those of an object: `amount: Int?`.
    package func property(_ position: Int, of id: SchemaID) -> Entry? {
        guard case .object(let object) = described[id].shape, object.properties.indices.contains(position)
        else { return nil }
        let wireName = object.properties[position].wireName
        // What is never received stands in the form that is sent.
        let sentForms = types.graph.schemas.indices.filter {
            types.graph.schemas[$0].isSentForm
                && types.graph.schemas[$0].origin.pointer == described[id].origin.pointer
        }
        for form in [id] + sentForms.map(SchemaID.init) {
            guard let (declaration, file) = declaration(of: form), case .structure(let plan) = declaration,
                case .object(let object) = types.graph[form].shape,
                let position = object.properties.firstIndex(named: wireName)
            else { continue }
            let property = plan.properties[position]
            return Entry(text: "\(property.binding) \(property.name): \(property.type)", file: file)
        }
        return nil
    }

    /// The method that makes the call: `PaypercutClient.payments.retrieve`. What an operation offers besides has a place of
    /// its own among the planned ones, and none here.
    package func operation(_ position: Int) -> Entry {
        let index = types.graph.operations.indices.filter { types.graph.operations[$0].variant == nil }[
            position]
        guard let group = operations.groups.first(where: { $0.operations.contains(index) }) else {
            return Entry(text: operations.methods[index])
        }
        let scope = operations.scopes[index]
        let file =
            files.first { file in
                guard case .addition(let plan)? = file.declarations.first else { return false }
                return plan.path == [group.type] && plan.nested.contains { $0.name == scope.last }
            } ?? files.first { $0.declarations.contains { $0.name == group.type } }
        return Entry(
            text: "\(types.settings.clientType).\(group.property).\(operations.methods[index])",
            file: file?.path)
    }

    private func declaration(of id: SchemaID) -> (Declaration, file: String)? {
        guard let path = types.names.paths[id.index] else { return nil }
        for file in files {
            var found: Declaration?
            var level = file.declarations
            var rest = path[...]
            if case .addition(let plan)? = level.first {
                guard rest.starts(with: plan.path) else { continue }
                (level, rest) = (plan.nested, rest.dropFirst(plan.path.count))
            }
            for name in rest {
                found = level.first { $0.name == name }
                guard let found else { break }
                level = found.nested
            }
            if let found, found.name == path.last { return (found, file.path) }
        }
        return nil
    }
}

extension Declaration {
    /// Enumerations that stay open are structs over their raw values.
    fileprivate var keyword: String {
        switch self {
        case .structure, .enumeration, .group, .operation, .headers, .client, .server, .webhooks: "struct"
        case .addition, .former, .links, .schemas: "extension"
        case .union, .outcome, .bodyUnion, .callback: "enum"
        case .alias: "typealias"
        }
    }
}

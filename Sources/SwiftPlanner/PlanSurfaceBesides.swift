import SchemaGraph
import Surface
import SwiftEmitter

extension SwiftTypes {
    /// What callers see besides types and calls.
    func besides(_ operations: OperationNames, _ index: DeclarationIndex) -> [Surface.Entry] {
        var entries: [Surface.Entry] = []
        if let servers = serversEntry(index) { entries.append(servers) }
        if let failure = failureEntry(index) { entries.append(failure) }
        for group in operations.groups {
            var entry = Surface.Entry(
                kind: .group, path: group.property, signature: group.type,
                key: NameKey.group(group.wireName), pointer: "#/\(NameKey.group(group.wireName))",
                direction: "", members: [])
            entry.span = group.operations.first.map { graph.operations[$0].origin.span }
            entries.append(entry)
            for position in group.operations {
                if let headers = headersEntry(position, operations.scopes[position], index) {
                    entries.append(headers)
                }
                entries += receiverEntries(position, operations.scopes[position], index)
                if let links = linksEntry(position, operations.scopes[position], index) {
                    entries.append(links)
                }
            }
        }
        return entries
    }

    /// The values that a part of a server's address may have.
    func listedVariables(_ index: DeclarationIndex) -> [Surface.Entry] {
        guard case .server(let plan) = index.types[settings.serverType] else { return [] }
        return plan.choices.map { choice in
            var entry = Surface.Entry(
                kind: .enumeration, path: "\(plan.name).\(choice.name)", signature: "String, CaseIterable",
                key: "servers/variables/\(choice.name)", pointer: "#/servers/variables/\(choice.name)",
                direction: "",
                members: choice.cases.map { value in
                    Surface.Member(
                        name: value.name, wireName: value.literal, keyword: "static var", type: value.literal,
                        isOptional: false)
                })
            entry.span = graph.servers.first?.origin.span
            return entry
        }
    }

    private func serversEntry(_ index: DeclarationIndex) -> Surface.Entry? {
        guard case .server(let plan) = index.types[settings.serverType] else { return nil }
        var entry = Surface.Entry(
            kind: .servers, path: plan.name, signature: "APIServer", key: "servers", pointer: "#/servers",
            direction: "",
            members: plan.servers.map { server in
                Surface.Member(
                    name: String(server.reference.prefix { $0 != "(" }), wireName: server.url,
                    keyword: "static", type: server.declaration, isOptional: false)
            })
        entry.span = graph.servers.first?.origin.span ?? graph.operations.first?.origin.span
        return entry
    }

    /// Nil where there are no calls.
    private func failureEntry(_ index: DeclarationIndex) -> Surface.Entry? {
        let failures = failureTypes()
        let first = failures.bodies.first.map { graph[$0.schema].origin }
        guard let origin = first ?? graph.operations.first?.origin else { return nil }
        var entry = Surface.Entry(
            kind: .failure, path: settings.errorType, signature: failureType(failures), key: "failures",
            pointer: origin.pointer, direction: "received", members: [])
        entry.span = origin.span
        if case .bodyUnion(let plan) = index.types[settings.errorBodyType] {
            entry.members = plan.branches.map { branch in
                Surface.Member(
                    name: branch.name, wireName: "", keyword: "case", type: branch.type, isOptional: false)
            }
        }
        return entry
    }

    private func headersEntry(
        _ position: Int, _ scope: TypeNames.Scope, _ index: DeclarationIndex
    ) -> Surface.Entry? {
        let path = "\(scope.joined(separator: ".")).Headers"
        guard case .headers(let plan) = index.types[path] else { return nil }
        let operation = graph.operations[position]
        let key = "\(NameKey.operation(operation))/headers"
        var entry = Surface.Entry(
            kind: .headers, path: path, signature: "ResponseHeaders", key: key,
            pointer: "\(operation.origin.pointer)/headers", direction: "received",
            members: zip(typedHeaders(of: operation), plan.values).map { header, value in
                Surface.Member(
                    name: value.name, wireName: header.wireName.lowercased(), keyword: "var",
                    type: value.type,
                    isOptional: true)
            })
        entry.span = operation.origin.span
        return entry
    }

    private func receiverEntries(
        _ position: Int, _ scope: TypeNames.Scope, _ index: DeclarationIndex
    ) -> [Surface.Entry] {
        let callbacks = graph.operations[position].callbacks
        guard !callbacks.isEmpty else { return [] }
        let key = NameKey.operation(graph.operations[position])
        return zip(callbacks, names.callbacks[position]).compactMap { callback, name in
            let path = (scope + [name]).joined(separator: ".")
            guard case .callback(let plan) = index.types[path] else { return nil }
            var entry = Surface.Entry(
                kind: .receiver, path: path, signature: plan.event, key: NameKey.callback(callback, of: key),
                pointer: callback.origin.pointer, direction: "received", members: [])
            entry.span = callback.origin.span
            return entry
        }
    }

    private func linksEntry(
        _ position: Int, _ scope: TypeNames.Scope, _ index: DeclarationIndex
    ) -> Surface.Entry? {
        let declaration = index.types["Reply<\(names.reference(to: scope, in: []))>"]
        guard case .links(let plan) = declaration else { return nil }
        let operation = graph.operations[position]
        var entry = Surface.Entry(
            kind: .links, path: "\(scope.joined(separator: ".")).Links",
            signature: "Reply<\(plan.operation)>", key: "\(NameKey.operation(operation))/links",
            pointer: operation.origin.pointer, direction: "received",
            members: plan.methods.map { link in
                Surface.Member(
                    name: link.name, wireName: link.wireName, keyword: "func",
                    type: "(\(link.parameters.joined(separator: ", "))) -> \(link.result)",
                    isOptional: false)
            })
        entry.span = operation.origin.span
        return entry
    }
}

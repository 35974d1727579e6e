import SchemaGraph
import Surface
import SwiftEmitter

extension SwiftTypes {
    /// What callers see of the SDK that was planned as `files`.
    func surface(_ operations: OperationNames, _ files: [SourceFilePlan]) -> Surface {
        var index = DeclarationIndex()
        for file in files { index.add(file.declarations, in: "") }
        let reached = Reachability(graph, from: graph.entries())
        var entries: [Surface.Entry] = []
        for (position, path) in names.paths.enumerated() {
            guard let path = path?.joined(separator: "."), let declaration = index.types[path] else {
                continue
            }
            entries.append(
                entry(position, path, declaration, words(of: reached.direction(of: SchemaID(position)))))
        }
        for group in operations.groups {
            for position in group.operations {
                let method = index.methods["\(group.type).\(escaped(operations.methods[position]))"]
                entries.append(call(position, in: group, operations, method))
            }
        }
        return Surface(
            entries: entries + listedVariables(index), besides: besides(operations, index))
    }

    private func entry(_ position: Int, _ path: String, _ declaration: Declaration, _ direction: String)
        -> Surface.Entry
    {
        let schema = graph.schemas[position]
        var entry = Surface.Entry(
            kind: .structure, path: path, signature: "", key: names.keys[position],
            pointer: schema.origin.pointer, direction: direction, members: [], position: position)
        entry.span = schema.origin.span
        switch (declaration, schema.shape) {
        case (.structure(let plan), let shape):
            entry.signature = plan.conformances
            var wireNames: [String] = []
            if case .object(let object) = shape { wireNames = object.properties.map(\.wireName) }
            entry.members = plan.properties.indices.map { index in
                let constant = plan.properties[index].constant
                return Surface.Member(
                    name: plan.properties[index].name,
                    wireName: wireNames.indices.contains(index) ? wireNames[index] : "",
                    keyword: plan.properties[index].binding,
                    type: plan.properties[index].type + (constant.map { " = \($0)" } ?? ""),
                    isOptional: !plan.properties[index].defaultArgument.isEmpty || constant != nil)
            }
            if let rest = plan.rest {
                entry.members.append(
                    Surface.Member(
                        name: rest.name, wireName: "*", keyword: rest.binding, type: rest.type,
                        isOptional: true))
            }
            entry.members += plan.amounts.map { amount in
                Surface.Member(
                    name: amount.name, wireName: "", keyword: "var", type: amount.type, isOptional: true)
            }
        case (.enumeration(let plan), _):
            entry.kind = .enumeration
            entry.signature =
                plan.isClosed
                ? "\(plan.rawType), CaseIterable" : plan.isAnyCase ? "AnyCaseEnum" : "OpenEnum"
            entry.members = plan.cases.map { value in
                Surface.Member(
                    name: value.name, wireName: value.literal, keyword: "static var", type: value.literal,
                    isOptional: false)
            }
        case (.union(let plan), _):
            entry.kind = .union
            entry.signature = plan.conformances
            entry.members = plan.branches.map { branch in
                Surface.Member(
                    name: branch.name, wireName: branch.constant ?? "", keyword: "case",
                    type: branch.constant == nil ? branch.type : "", isOptional: false)
            }
        case (.alias(let plan), _):
            entry.kind = .alias
            entry.signature = plan.type
        default: break
        }
        return entry
    }

    private func call(
        _ position: Int, in group: OperationNames.Group, _ operations: OperationNames,
        _ method: GroupPlan.Method?
    ) -> Surface.Entry {
        let operation = graph.operations[position]
        let named = names.arguments[position]
        var wireNames = [escaped(named.body): "body"]
        for (parameter, name) in zip(operation.parameters, named.parameters) {
            wireNames[escaped(name)] = "\(parameter.location.rawValue) \(parameter.wireName)"
        }
        var entry = Surface.Entry(
            kind: .call, path: "\(group.property).\(operations.methods[position])",
            signature: "(\(method?.parameters.joined(separator: ", ") ?? ""))\(method?.result ?? "")",
            key: NameKey.operation(operation), pointer: operation.origin.pointer, direction: "",
            members: (method?.arguments ?? []).map { argument in
                Surface.Member(
                    name: argument.name, wireName: wireNames[argument.name] ?? "", keyword: "",
                    type: argument.type, isOptional: !argument.defaultArgument.isEmpty)
            }, position: position)
        entry.span = operation.origin.span
        return entry
    }

    private func words(of direction: Direction) -> String {
        [(Direction.sent, "sent"), (.received, "received")].filter { direction.contains($0.0) }.map(\.1)
            .joined(separator: " ")
    }
}

/// The declarations of all files by their paths.
struct DeclarationIndex {
    var types: [String: Declaration] = [:]
    /// `PaymentsAPI.retrieve`
    var methods: [String: GroupPlan.Method] = [:]

    mutating func add(_ declarations: [Declaration], in scope: String) {
        for declaration in declarations {
            let path = scope.isEmpty ? declaration.name : "\(scope).\(declaration.name)"
            var added: [GroupPlan.Method] = []
            if case .group(let plan) = declaration { added = plan.methods }
            if case .addition(let plan) = declaration {
                added = plan.methods
            } else {
                types[path] = declaration
            }
            for method in added { methods["\(path).\(method.name)"] = method }
            add(declaration.nested, in: path)
        }
    }
}

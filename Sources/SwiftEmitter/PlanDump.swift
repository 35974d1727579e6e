/// A plan as text: each file, and in it each declaration with the types of what it holds. For goldens and `dump`.
package func dumpPlan(_ plan: SDKPlan) -> String {
    var lines = ["module \(plan.module)"]
    for file in plan.files {
        lines.append("file \(file.path)")
        lines += file.declarations.flatMap(outline).map { "    \($0)" }
    }
    return lines.joined(separator: "\n") + "\n"
}

private func outline(_ declaration: Declaration) -> [String] {
    let (head, members) = summary(declaration)
    return [head] + (members + declaration.nested.flatMap(outline)).map { "    \($0)" }
}

private func summary(_ declaration: Declaration) -> (head: String, members: [String]) {
    switch declaration {
    case .structure(let plan):
        let properties = plan.properties.map { "\($0.name): \($0.type)\($0.boxed == nil ? "" : " (boxed)")" }
        return (
            "struct \(plan.name)",
            properties + (plan.rest.map { ["\($0.name): \($0.type) (the rest)"] } ?? [])
        )
    case .enumeration(let plan):
        return ("enumeration \(plan.name): \(plan.rawType)", plan.cases.map { "\($0.name) = \($0.literal)" })
    case .union(let plan):
        let head = "\(plan.isIndirect ? "indirect " : "")union \(plan.name)"
        return (
            head, plan.branches.map { "\($0.name)\($0.payload) by \($0.evidence.joined(separator: " or "))" }
        )
    case .alias(let plan): return ("alias \(plan.name) = \(plan.type)", [])
    case .group(let plan):
        return ("group \(plan.name)", plan.methods.map(outline))
    case .operation(let plan):
        return (
            "operation \(plan.name) -> \(plan.output)",
            [plan.endpoint] + plan.arguments.map { "\($0.name): \($0.type)" }
        )
    case .outcome(let plan): return ("outcome \(plan.name)", plan.cases.map(\.declaration))
    case .headers(let plan): return ("headers", plan.values.map { "\($0.name): \($0.type)" })
    case .client(let plan): return ("client \(plan.name)", plan.groups.map { "\($0.property): \($0.type)" })
    case .server(let plan):
        return ("server \(plan.name)", plan.servers.map { "\($0.declaration) = \($0.url)" })
    case .former(let plan):
        return ("former names in \(plan.type)", plan.members.map { "\($0.keyword) \($0.name)" })
    case .schemas(let plan): return ("schemas", ["\(plan.members.count) in words of JSON Schema"])
    case .addition(let plan): return ("addition to \(declaration.name)", plan.methods.map(outline))
    case .webhooks(let plan):
        return ("webhooks \(plan.name)", plan.signatures.map { "\($0.name) = \($0.expression)" })
    case .callback(let plan):
        return ("callback \(plan.name)", ["\(plan.method) \(plan.address): \(plan.event)"])
    case .links(let plan):
        return ("links of \(plan.operation)", plan.methods.map { "\($0.name) -> \($0.result)" })
    case .bodyUnion(let plan):
        return ("bodies \(plan.name): \(plan.conformance)", plan.branches.map { "\($0.name)(\($0.type))" })
    }
}

private func outline(_ method: GroupPlan.Method) -> String {
    "\(method.name)(\(method.parameters.joined(separator: ", ")))\(method.result)"
}

import Diagnostics
import TemplateEngine

/// The public surface of an SDK: each declaration in one line that says whose it is, so that it can be read by itself.
struct Surface {
    struct Section {
        var title: String
        /// The lines of one type, with those of the types inside it.
        var types: [[String]]
    }

    var module: String
    var sections: [Section]
}

let surfaceView = TemplateView<Surface>([
    .text("module", \.module),
    .list("sections", of: sectionView, \.sections),
])

private let sectionView = TemplateView<Surface.Section>([
    .text("title", \.title),
    .list("types", of: surfaceTypeView, \.types),
])

private let surfaceTypeView = TemplateView<[String]>([.texts("lines", \.self)])

/// Sections as a caller meets them; in each the types by name, so that the order of a description does not matter.
func surface(of plan: SDKPlan) -> Surface {
    var lines: [String: [String: [String]]] = [:]
    for declaration in plan.files.flatMap(\.declarations) {
        // What stands in a file of its own belongs to its type, which comes before it.
        let (section, root) = declaration.home
        add(declaration, in: "", to: &lines[section, default: [:]][root, default: []])
    }
    let sections = ["Client", "Operations", "Models"].compactMap { title in
        lines[title].map { types in
            let sorted = types.sorted { $0.key < $1.key }
            return Surface.Section(title: title, types: sorted.map(\.value))
        }
    }
    return Surface(module: plan.module, sections: sections)
}

private func add(_ declaration: Declaration, in scope: String, to lines: inout [String]) {
    let name = scope.isEmpty ? declaration.name : "\(scope).\(declaration.name)"
    let (head, members) = surfaceLines(declaration, called: name)
    if let head { lines.append(head) }
    lines += members
    for nested in declaration.nested { add(nested, in: name, to: &lines) }
}

/// A type's own line, and one for each of its members.
private func surfaceLines(_ declaration: Declaration, called name: String) -> (String?, [String]) {
    switch declaration {
    case .addition(let plan): (nil, plan.methods.map { line($0, of: name) })
    case .schemas: (nil, [])
    case .former(let plan):
        (
            nil,
            plan.members.map { member in
                let list = member.parameters.map { "(\($0.joined(separator: ", ")))" } ?? ""
                let path = name + (member.name.isEmpty ? "" : ".\(member.name)")
                return "\(member.keyword) \(path)\(list)\(member.rest)"
            }
        )
    case .structure(let plan): ("struct \(name): \(plan.conformances)", members(of: plan, called: name))
    case .enumeration(let plan) where plan.isClosed:
        (
            "enum \(name): \(plan.rawType), Codable, Hashable, Sendable, CaseIterable",
            plan.cases.map { "case \(name).\($0.name) = \($0.literal)" }
        )
    case .enumeration(let plan):
        (
            "struct \(name): OpenEnum",
            ["let \(name).rawValue: \(plan.rawType)"]
                + plan.cases.map { written("static var \(name).\($0.name) = \($0.literal)") }
        )
    case .union(let plan):
        (
            "\(plan.isIndirect ? "indirect " : "")enum \(name): \(plan.conformances)",
            plan.branches.map { "case \(name).\($0.name)\($0.payload)" }
                + ["case \(name).\(plan.unknownCase)(JSONValue)"]
                + plan.accessors.map { "var \(name).\($0.name): \($0.type)" }
        )
    case .alias(let plan): ("typealias \(name) = \(plan.type)", [])
    case .group(let plan):
        (
            "struct \(name): Sendable",
            plan.methods.map { line($0, of: name) }
        )
    case .operation(let plan): ("struct \(name): \(plan.conformance)", members(of: plan, called: name))
    case .outcome(let plan):
        ("enum \(name): \(plan.conformances)", plan.cases.map { "case \(name).\($0.declaration)" })
    case .headers(let plan):
        (
            "struct \(name): ResponseHeaders",
            plan.values.map { "var \(name).\($0.name): \($0.type)" }
        )
    case .client(let plan): ("struct \(name): Sendable", members(of: plan))
    case .server(let plan):
        (
            "struct \(name): APIServer",
            plan.servers.map { "static \(qualified($0.declaration, by: name)) = \($0.url)" }
                + plan.choices.flatMap { choice in
                    ["enum \(name).\(choice.name): String"]
                        + choice.cases.map { "case \(name).\(choice.name).\($0.name) = \($0.literal)" }
                }
        )
    case .webhooks(let plan):
        (
            "struct \(name): WebhookReceiver",
            [
                "typealias \(name).Event = \(plan.eventType)", "init \(name)(secrets:signature:)",
                "let \(name).secrets: [String]",
            ]
                + ["let \(name).signature: WebhookSignature"]
                + plan.signatures.map { "static let \(name).\($0.name) = \($0.expression)" }
        )
    case .links(let plan):
        (
            nil,
            plan.methods.map {
                "func \(name).\($0.name)(\($0.parameters.joined(separator: ", "))) -> \($0.result)"
            }
        )
    case .callback(let plan):
        (
            "enum \(name): CallbackReceiver",
            [
                "typealias \(name).Event = \(plan.event)",
                "static var \(name).method: HTTPMethod = \(plan.method)",
                "static var \(name).address: String = \(plan.address)",
            ]
        )
    case .bodyUnion(let plan):
        (
            "enum \(name): \(plan.conformances)",
            plan.branches.map { "case \(name).\($0.name)(\($0.type))" } + ["case \(name).unknown(JSONValue)"]
        )
    }
}

private func line(_ method: GroupPlan.Method, of group: String) -> String {
    "func \(group).\(method.name)(\(method.parameters.joined(separator: ", ")))\(method.result)"
}

private func members(of plan: StructPlan, called name: String) -> [String] {
    var labels: [String] = []
    var lines: [String] = []
    for property in plan.properties {
        if property.constant == nil { labels.append(property.name) }
        let initial =
            (property.constant ?? property.fallback).map { " = \($0)" } ?? property.defaultArgument
        lines.append(
            written("\(property.binding) \(name).\(property.name): \(property.type)\(initial)"))
    }
    if let rest = plan.rest {
        labels.append(rest.name)
        lines.append("\(rest.binding) \(name).\(rest.name): \(rest.type) = \(rest.empty)")
    }
    lines += plan.amounts.map { "var \(name).\($0.name): \($0.type)" }
    return [initialiser(name, labels)] + lines
}

private func members(of plan: OperationPlan, called name: String) -> [String] {
    [initialiser(name, plan.arguments.map(\.name))]
        + plan.arguments.map { "var \(name).\($0.name): \($0.type)\($0.defaultArgument)" }
        + ["static func \(name).output(_ response: HTTPResponse) -> \(plan.output)"]
        + (plan.pages.map { pages in
            [
                "static let \(name).pages: PageRule",
                "static func \(name).items(of output: \(plan.output)) -> [\(pages.item)]",
            ]
        } ?? [])
}

private func members(of plan: ClientPlan) -> [String] {
    let name = plan.name
    return [
        initialiser(
            name, ["server", "credentials"] + plan.headers.map(\.name) + ["options", "transport"]),
        "var \(name).connection: Connection<\(plan.serverType)>",
        "static let \(name).conventions: APIConventions",
        "var \(name).options: CallOptions",
        "func \(name).with(_ change: (inout \(name)) -> Void) -> \(name)",
        "func \(name).answer(to operation: some \(plan.operationProtocol), changing change: RequestChange?)"
            + " -> CallAnswer<Operation.Output>",
        "func \(name).response(to operation: some \(plan.operationProtocol)) -> HTTPResponse",
    ]
        + (plan.environment.isEmpty
            ? [] : ["static func \(name).fromEnvironment(server: \(plan.serverType), options: CallOptions)"])
        + plan.headers.map { "var \(name).\($0.name): \($0.type)" }
        + [
            "protocol \(plan.callingProtocol): Sendable",
            "func \(plan.callingProtocol).send(_ operation: some \(plan.operationProtocol)) -> Operation.Output",
            "func \(plan.callingProtocol).reply(to operation: some \(plan.operationProtocol)) -> Reply<Operation>",
        ]
        + plan.groups.map { "var \(plan.callingProtocol).\($0.property): \($0.type)" }.sorted()
        + [
            "protocol \(plan.operationProtocol): APIOperation",
            "typealias \(plan.errorType) = CallError<\(plan.failureType)>",
        ]
}

/// `init Payment(amount:created:)`: the types stand with the properties.
private func initialiser(_ name: String, _ labels: [String]) -> String {
    "init \(name)(\(labels.joined(separator: ":"))\(labels.isEmpty ? "" : ":"))"
}

/// `var production` of a type: `var PaypercutServer.production`.
private func qualified(_ declaration: String, by name: String) -> String {
    guard let space = declaration.firstIndex(of: " ") else { return declaration }
    return "\(declaration[..<space]) \(name).\(declaration[declaration.index(after: space)...])"
}

extension Declaration {
    /// The section that lists the declaration, and the type of the module that it belongs to.
    fileprivate var home: (section: String, root: String) {
        switch self {
        case .client, .server, .bodyUnion, .webhooks: ("Client", name)
        case .group, .operation, .outcome, .headers, .callback, .links: ("Operations", name)
        case .structure, .enumeration, .union, .alias, .former: ("Models", name)
        // Nobody else sees them.
        case .schemas: ("", name)
        case .addition(let plan):
            (plan.methods.isEmpty ? "Models" : "Operations", plan.path.first ?? "")
        }
    }
}

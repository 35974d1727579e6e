import Diagnostics
import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    /// The servers with an absolute URL. A relative one says nothing without the place of the description.
    func planServers() -> ServerPlan {
        var types = NameTable(reserved: settings.reservedTypeNames, outer: [settings.serverType])
        let described = graph.servers.isEmpty ? onlyOwnServers : graph.servers
        let hasOwnServers = graph.operations.contains { !ownServers(of: $0).isEmpty }
        var plan = ServerPlan(
            doc: DocComment(["Where the API is reached."] + provenance(of: described.map(\.origin))),
            name: settings.serverType, servers: [])
        plan.hasPositions = hasOwnServers
        let absolute = described.enumerated().filter { $0.element.url.contains("://") }
        let variables = absolute.map { plannedVariables($0.element, &types, &plan) }
        let urls = zip(absolute, variables).map { urlExpression($0.element, $1) }
        let names = serverNames(absolute.map(\.element), urls)
        for (index, (position, server)) in absolute.enumerated() {
            let name = names[index]
            let parameters = variables[index].map { "\($0.name): \($0.type) = \($0.initial)" }
            let member =
                parameters.isEmpty
                ? "var \(escaped(name)): \(settings.serverType)"
                : "func \(escaped(name))(\(parameters.joined(separator: ", "))) -> \(settings.serverType)"
            let description = server.description.flatMap { $0.isEmpty ? nil : $0 }
            plan.servers.append(
                ServerPlan.Server(
                    doc: DocComment(
                        [description ?? "`\(withoutBackticks(server.url))`"] + provenance(of: [server.origin])
                    ),
                    declaration: member, reference: name + (parameters.isEmpty ? "" : "()"),
                    url: urls[index], position: hasOwnServers ? "\(position)" : nil))
        }
        return plan
    }

    /// Names that somebody chose first. Of servers that want one name, one that had it or was told apart from it is called so
    /// again.
    private func serverNames(_ servers: [Server], _ urls: [String]) -> [String] {
        var known = ExactTable<String>()
        for member in settings.last?.besides.first(where: { $0.kind == .servers })?.members ?? [] {
            known[member.wireName] = member.name
        }
        let wanted = servers.map { lowerCamel(serverWords($0, isOnly: servers.count == 1)) }
        var table = NameTable(reserved: ["init", "none", "position", "self", "some", "url"])
        var names = Array(repeating: "", count: servers.count)
        let ways: [(Int) -> String?] = [
            { servers[$0].chosenName == nil ? nil : wanted[$0] },
            { index in known[urls[index]].flatMap { isName($0, apartFrom: wanted[index]) ? $0 : nil } },
            { wanted[$0] },
        ]
        for way in ways {
            for index in servers.indices where names[index].isEmpty {
                if let name = way(index) { names[index] = table.claim(name, or: ["\(name)Server"]) }
            }
        }
        return names
    }

    /// Where the first operation goes, when each says so for itself.
    private var onlyOwnServers: [Server] {
        graph.operations.lazy.map { $0.servers.prefix(1) }.first { !$0.isEmpty }.map { Array($0) } ?? []
    }

    /// Where an operation goes that has servers of its own: their URLs, variables with their defaults, in the order of the
    /// client's servers. Empty when they are those of all.
    func ownServers(of operation: APIOperation) -> [String] {
        let urls = operation.servers.map(\.defaultURL)
        return urls == graph.servers.map(\.defaultURL) ? [] : urls
    }

    private struct Variable: WireNamed {
        var wireName: String
        var name: String
        var type: String
        var initial: String
        /// Its text, as an expression.
        var text: String
    }

    /// What the function of a server takes: text, or one of the listed values.
    private func plannedVariables(
        _ server: Server, _ types: inout NameTable, _ plan: inout ServerPlan
    ) -> [Variable] {
        var table = NameTable(reserved: ["init", "self"])
        var variables: [Variable] = []
        for variable in server.variables
        where !variables.contains(named: variable.wireName) {
            let name = escaped(table.claim(lowerCamel(words(of: variable.wireName))))
            guard let initial = variable.allowed.firstIndex(of: variable.defaultValue) else {
                variables.append(
                    Variable(
                        wireName: variable.wireName, name: name, type: "String",
                        initial: swiftLiteral(variable.defaultValue), text: name))
                continue
            }
            var cases = NameTable(reserved: reservedCaseNames)
            let names = variable.allowed.map { value in
                cases.claim(value.isEmpty ? "empty" : lowerCamel(words(of: value)))
            }
            let allowed = zip(names, variable.allowed).map { name, value in
                ServerPlan.Choice.Case(name: escaped(name), literal: swiftLiteral(value))
            }
            let wanted = upperCamel(words(of: variable.wireName))
            let known = plan.choices.first { $0.cases == allowed && $0.wanted == wanted }
            let type = known?.name ?? types.claim(wanted, or: ["\(wanted)Choice"])
            if known == nil {
                plan.choices.append(
                    ServerPlan.Choice(
                        doc: DocComment([variable.description ?? "`\(withoutBackticks(variable.wireName))`"]),
                        name: type, wanted: wanted, cases: allowed))
            }
            variables.append(
                Variable(
                    wireName: variable.wireName, name: name, type: type, initial: ".\(names[initial])",
                    text: "\(name).rawValue"))
        }
        return variables
    }

    /// `"https://" + region + ".example.com"`
    private func urlExpression(_ server: Server, _ variables: [Variable]) -> String {
        var parts: [String] = []
        var text = ""
        func end() {
            if !text.isEmpty { parts.append(swiftLiteral(text)) }
            text = ""
        }
        for piece in URLTemplate(server.url).pieces {
            switch piece {
            case .text(let literal): text += literal
            case .stray(let brace): text.append(brace)
            case .placeholder(let name):
                if let variable = variables.first(named: name) {
                    end()
                    parts.append(variable.text)
                } else {
                    text += "{\(name)}"
                }
            }
        }
        end()
        if parts.isEmpty { parts.append(swiftLiteral("")) }
        return parts.joined(separator: " + ")
    }

    /// A short description, or what the host's name begins with.
    private func serverWords(_ server: Server, isOnly: Bool) -> [String] {
        if let name = server.chosenName { return words(of: name) }
        if let description = server.description, !description.isEmpty,
            case let described = words(of: description),
            described.count <= 3, case let telling = described.filter({ $0.lowercased() != "server" }),
            !telling.isEmpty
        {
            return telling
        }
        if isOnly { return ["default"] }
        let host = server.url.split(separator: "/").dropFirst().first ?? ""
        let label = host.split(separator: ".").first { !$0.contains("{") } ?? "server"
        return words(of: String(label))
    }
}

/// Whether `name` is `wanted`, or made of it where another server has that: `api`, `apiServer`, `apiServer2`.
private func isName(_ name: String, apartFrom wanted: String) -> Bool {
    name == wanted || name.hasPrefix("\(wanted)Server")
}

extension Server {
    /// The URL with the default of each variable.
    fileprivate var defaultURL: String {
        URLTemplate(url).pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .stray(let brace): String(brace)
            case .placeholder(let name): variables.first(named: name)?.defaultValue ?? "{\(name)}"
            }
        }.joined()
    }
}

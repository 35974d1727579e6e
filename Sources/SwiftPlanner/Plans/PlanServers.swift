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

    /// Names that somebody chose come first, then those that the last run gave to the same URLs, as long as they are made of
    /// the same words, then what is new, in its order.
    private func serverNames(_ servers: [Server], _ urls: [String]) -> [String] {
        let wanted = servers.map { lowerCamel(serverWords($0, isOnly: servers.count == 1)) }
        var table = NameTable(reserved: ["init", "none", "position", "self", "some", "url"])
        var names = [String?](repeating: nil, count: servers.count)
        for index in servers.indices where servers[index].chosenName != nil {
            names[index] = table.claim(wanted[index], or: ["\(wanted[index])Server"])
        }
        var known = settings.last?.besides.first { $0.kind == .servers }?.members ?? []
        for index in servers.indices where names[index] == nil {
            let own = known.firstIndex {
                haveSameScalars($0.wireName, urls[index]) && isName($0.name, madeOf: wanted[index])
                    && table.isFree($0.name)
            }
            if let own { names[index] = table.claim(known.remove(at: own).name) }
        }
        return servers.indices.map { index in
            names[index] ?? table.claim(wanted[index], or: ["\(wanted[index])Server"])
        }
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

/// Whether a server that wants to be called `wanted` may have come to `name`: `api`, or `apiServer` and `apiServer2` where
/// others were called so, or `default` where it was alone.
private func isName(_ name: String, madeOf wanted: String) -> Bool {
    if name == wanted || name == "default" { return true }
    let start = "\(wanted)Server"
    return name.hasPrefix(start) && name.dropFirst(start.count).allSatisfy(\.isNumber)
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

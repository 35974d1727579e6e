import SchemaGraph
import SwiftEmitter

extension SwiftTypes {
    func planClient(_ operations: OperationNames, _ servers: ServerPlan, _ failures: FailureTypes)
        -> ClientPlan
    {
        let environment = environmentNames()
        return ClientPlan(
            doc: DocComment([graph.documentation ?? graph.title].filter { !$0.isEmpty }),
            name: settings.clientType,
            serverType: settings.serverType, callingProtocol: settings.callingProtocol,
            operationProtocol: settings.operationProtocol, errorType: settings.errorType,
            failureType: failureType(failures),
            defaultServer: servers.servers.first.map { " = .\($0.reference)" } ?? "",
            environment: environment.flatMap { $0 }, conventions: conventions(environment),
            headers: clientHeaders(),
            groups: operations.groups.map { group in
                let documentation = graph.groups.first { $0.wireName == group.wireName }?.documentation
                return .init(
                    doc: memberDoc(documentation ?? Documentation(), limits: Constraints()),
                    property: escaped(group.property), type: group.type)
            })
    }

    /// The servers with an absolute URL. A relative one says nothing without the place of the description.
    func planServers() -> ServerPlan {
        var table = NameTable(reserved: ["init", "none", "self", "some", "url"])
        let absolute = graph.servers.filter { $0.url.contains("://") }
        let servers = absolute.map { server in
            let wanted = lowerCamel(serverWords(server, isOnly: absolute.count == 1))
            let name = table.claim(wanted, or: ["\(wanted)Server"])
            let variables = variableNames(server)
            let parameters = server.variables.map { variable in
                "\(variables[variable.wireName, default: ""]): String = \(swiftLiteral(variable.defaultValue))"
            }
            let member =
                parameters.isEmpty
                ? "var \(escaped(name)): \(settings.serverType)"
                : "func \(escaped(name))(\(parameters.joined(separator: ", "))) -> \(settings.serverType)"
            let description = server.description.flatMap { $0.isEmpty ? nil : $0 }
            return ServerPlan.Server(
                doc: DocComment([description ?? "`\(withoutBackticks(server.url))`"]),
                declaration: member, reference: name + (parameters.isEmpty ? "" : "()"),
                url: urlExpression(server, variables))
        }
        return ServerPlan(name: settings.serverType, servers: servers)
    }

    /// What the function of a server calls its arguments, by their names in the URL.
    private func variableNames(_ server: Server) -> [String: String] {
        var table = NameTable(reserved: ["init", "self"])
        var names: [String: String] = [:]
        for variable in server.variables where names[variable.wireName] == nil {
            names[variable.wireName] = escaped(table.claim(lowerCamel(words(of: variable.wireName))))
        }
        return names
    }

    /// `"https://" + region + ".example.com"`
    private func urlExpression(_ server: Server, _ variables: [String: String]) -> String {
        var parts: [String] = []
        var rest = server.url[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            guard let variable = variables[name] else { break }
            if open > rest.startIndex { parts.append(swiftLiteral(String(rest[..<open]))) }
            parts.append(variable)
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty || parts.isEmpty { parts.append(swiftLiteral(String(rest))) }
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

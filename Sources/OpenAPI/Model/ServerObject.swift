import Diagnostics
import Documents
import SchemaGraph

/// Where the API is reached (OpenAPI 3.1.1 §4.8.5).
struct ServerObject: Sendable {
    var url: String
    var chosenName: String?
    var description: String?
    var variables: [Server.Variable]
    var origin: Origin
}

func readServers(_ sites: [Site], _ reading: inout Reading) -> [ServerObject] {
    var servers: [ServerObject] = []
    for site in sites {
        if let server = readServer(site, &reading) { servers.append(server) }
    }
    return servers
}

private func readServer(_ site: Site, _ reading: inout Reading) -> ServerObject? {
    guard var reader = ObjectReader(site, SupportedKeywords.server, &reading) else { return nil }
    let url = reader.text("url", &reading)
    let name = reader.text("name", &reading)
    let chosenName = reader.text("x-sdk-name", &reading) ?? name
    let description = reader.text("description", &reading)
    var variables: [Server.Variable] = []
    for variable in reader.map("variables", &reading) ?? [] {
        if let variable = readVariable(variable, &reading) { variables.append(variable) }
    }
    reader.finish(&reading)
    guard let url else { return nil }
    if let fault = faultOfServer(url) {
        reading.report.add(.unusableServer(url, fault, at: site.node["url"]?.span ?? site.span))
    }
    let places = URLTemplate(url).names
    for name in places where !variables.contains(named: name) {
        reading.report.add(.undeclaredServerVariable(name, at: site.node["url"]?.span ?? site.span))
        variables.append(Server.Variable(wireName: name, defaultValue: ""))
    }
    // As they stand in the URL: the order in which they are declared says nothing.
    let rank = { (variable: Server.Variable) in
        places.firstIndex { haveSameScalars($0, variable.wireName) } ?? places.count
    }
    variables.sort { (rank($0), $0.wireName) < (rank($1), $1.wireName) }
    return ServerObject(
        url: url, chosenName: chosenName, description: description, variables: variables,
        origin: reading.origin(site))
}

/// Why no request could go there, as far as what stands for variables does not matter. Nil for a relative address.
private func faultOfServer(_ url: String) -> String? {
    let scheme = url.prefix { $0 != ":" && $0 != "/" && $0 != "{" && $0 != "?" && $0 != "#" }
    guard scheme.endIndex < url.endIndex, url[scheme.endIndex] == ":" else { return nil }
    guard ["http", "https"].contains(scheme.lowercased()) else {
        return "requests go over HTTP and HTTPS only"
    }
    let rest = url[scheme.endIndex...].dropFirst()
    let host = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let signs = Set("<>\"\\^`|")
    let isHost = host.allSatisfy { !$0.isWhitespace && !signs.contains($0) }
    return rest.hasPrefix("//") && !host.isEmpty && isHost ? nil : "no host can be called so"
}

private func readVariable(_ site: Site, _ reading: inout Reading) -> Server.Variable? {
    guard var reader = ObjectReader(site, SupportedKeywords.serverVariable, &reading) else { return nil }
    let defaultValue = reader.text("default", &reading)
    let listed = reader.list("enum", &reading)
    let allowed = (listed ?? []).compactMap { scalarText($0.node) }
    if listed != nil, allowed.isEmpty, let span = site.node["enum"]?.span {
        reading.report.add(.emptyServerEnumeration(at: span))
    } else if let defaultValue, !allowed.isEmpty, !allowed.contains(defaultValue) {
        let span = site.node["default"]?.span ?? site.span
        reading.report.add(.wrongDefault(defaultValue, at: span, known: allowed))
    }
    let description = reader.text("description", &reading)
    reader.finish(&reading)
    return defaultValue.map {
        Server.Variable(wireName: site.key, defaultValue: $0, allowed: allowed, description: description)
    }
}

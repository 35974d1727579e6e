import Diagnostics
import Documents
import SchemaGraph

/// A way to show who calls (OpenAPI 3.1.1 §4.8.27).
struct SecuritySchemeObject: Sendable {
    var wireName: String
    var kind: SecurityScheme.Kind
    var documentation: Documentation
    var origin: Origin
    var signature: SignatureBehaviour?
    var tokenURL: String?
    var hasClientFlow = false
    var environment: [String] = []
    var testPrefixes: [String] = []
    var livePrefixes: [String] = []
}

/// Schemes that are needed together, each by its name under `components.securitySchemes`.
struct SecurityRequirementObject: Sendable {
    struct Name: Sendable {
        var wireName: String
        var scopes: [String]
        var span: Span
    }

    var schemes: [Name]
}

func readSecurityScheme(_ site: Site, _ reading: inout Reading) -> SecuritySchemeObject? {
    let scheme = reading.once(site, as: .securityScheme, on: \.securitySchemes, readSchemeItself)
    return scheme.map {
        var scheme = $0
        scheme.wireName = site.key
        scheme.origin = reading.origin(site)
        return scheme
    }
}

private func readSchemeItself(_ site: Site, _ reading: inout Reading) -> SecuritySchemeObject? {
    guard var reader = ObjectReader(site, SupportedKeywords.securityScheme, &reading) else { return nil }
    let type = reader.text("type", &reading)
    let isDeprecated = reader.flag("deprecated", &reading) ?? false
    let documentation = Documentation(
        description: reader.text("description", &reading), isDeprecated: isDeprecated)
    let kind = type.flatMap { readKind($0, &reader, &reading) }
    let signature = reader.take("x-sdk-request-signature").flatMap { readRequestSignature($0, &reading) }
    let mode = reader.take("x-sdk-credential-mode").flatMap { readCredentialMode($0, &reading) }
    let environment = readEnvironment(&reader, &reading)
    reader.finish(&reading)
    if let type { checkScheme(site, type, &reading) }
    guard let kind else { return nil }
    return SecuritySchemeObject(
        wireName: site.key, kind: kind, documentation: documentation, origin: reading.origin(site),
        signature: signature, tokenURL: tokenURL(site.node["flows"]),
        hasClientFlow: site.node["flows"]?["clientCredentials"]?["tokenUrl"]?.string != nil,
        environment: environment, testPrefixes: mode?.test ?? [], livePrefixes: mode?.live ?? [])
}

/// One variable, or two for a pair.
private func readEnvironment(_ reader: inout ObjectReader, _ reading: inout Reading) -> [String] {
    guard let site = reader.take("x-sdk-environment") else { return [] }
    let sites = site.node.list == nil ? [site] : site.elements
    let names = sites.compactMap { $0.node.string }
    guard names.count == sites.count, 1...2 ~= names.count else {
        reading.report.add(
            .behaviourKind(
                "x-sdk-environment", expected: "the name of a variable, or two of them",
                found: site.node.kindName, at: site.node.span))
        return []
    }
    return names
}

private func readKind(_ type: String, _ reader: inout ObjectReader, _ reading: inout Reading)
    -> SecurityScheme.Kind?
{
    switch type {
    case "http":
        guard let scheme = essential("scheme", &reader, &reading) else { return nil }
        switch scheme.lowercased() {
        case "bearer": return .bearer
        case "basic": return .basic
        default: return .other(scheme)
        }
    case "apiKey":
        let name = essential("name", &reader, &reading)
        let place = essential("in", &reader, &reading)
        guard let name, let place else { return nil }
        guard let location = Parameter.Location(rawValue: place), location.canCarryKey else {
            let span = reader.site.node["in"]?.span ?? reader.site.span
            reading.report.add(
                .unknownWord(
                    place, in: "in", of: "the security scheme", known: ["header", "query", "cookie"], .error,
                    at: span))
            return nil
        }
        return .apiKey(location: location, wireName: name)
    case "oauth2", "openIdConnect": return .accessToken
    case "mutualTLS": return .other(type)
    case "basic": return .basic
    default:
        let span = reader.site.node["type"]?.span ?? reader.site.span
        let known = schemeKeys.keys.sorted()
        reading.report.add(
            .unknownWord(type, in: "type", of: "the security scheme", known: known, .warning, at: span).ofForm
        )
        return .other(type)
    }
}

/// Where tokens are had, by the first flow that says so.
private func tokenURL(_ flows: Node?) -> String? {
    ["clientCredentials", "authorizationCode", "deviceAuthorization", "password"].lazy
        .compactMap { flows?[$0]?["tokenUrl"]?.string }.first
}

private func essential(_ key: String, _ reader: inout ObjectReader, _ reading: inout Reading) -> String? {
    let text = reader.text(key, &reading)
    if reader.site.node[key] == nil {
        reading.report.add(
            .missingKey(key, of: "the security scheme", at: reader.site.span, found: nil))
    }
    return text
}

extension Parameter.Location {
    fileprivate var canCarryKey: Bool { self == .header || self == .query || self == .cookie }
}

// MARK: Rules

/// The keys that a scheme may have besides those of all, by its type: first those that it must have.
private let schemeKeys: [String: (needed: [String], other: [String])] = [
    "http": (["scheme"], ["bearerFormat"]), "apiKey": (["name", "in"], []),
    "oauth2": (["flows"], ["oauth2MetadataUrl"]), "openIdConnect": (["openIdConnectUrl"], []),
    "mutualTLS": ([], []),
]

private func checkScheme(_ site: Site, _ type: String, _ reading: inout Reading) {
    guard let keys = schemeKeys[type] else { return }
    let typed = schemeKeys.values.flatMap { $0.needed + $0.other }
    for child in site.children where typed.contains(child.key) {
        if !(keys.needed + keys.other).contains(child.key) {
            reading.report.add(.misplacedKey(child.key, in: "a scheme of type `\(type)`", at: child.span))
        }
        if child.key == "flows" { checkFlows(child, &reading) }
    }
    // Those of the other two types are reported where they are read.
    guard type == "oauth2" || type == "openIdConnect", let key = keys.needed.first, site.node[key] == nil
    else {
        return
    }
    reading.report.add(
        .missingKey(key, of: "the security scheme", isEssential: false, at: site.span, found: nil).ofForm)
}

private func checkFlows(_ site: Site, _ reading: inout Reading) {
    guard var reader = ObjectReader(site, SupportedKeywords.oauthFlows, &reading) else { return }
    check(reader.take("implicit"), SupportedKeywords.implicitFlow, &reading)
    check(reader.take("password"), SupportedKeywords.passwordFlow, &reading)
    check(reader.take("clientCredentials"), SupportedKeywords.clientFlow, &reading)
    check(reader.take("authorizationCode"), SupportedKeywords.codeFlow, &reading)
    check(reader.take("deviceAuthorization"), SupportedKeywords.deviceFlow, &reading)
    reader.finish(&reading)
}

func readSecurity(_ sites: [Site], _ reading: inout Reading) -> [SecurityRequirementObject] {
    var requirements: [SecurityRequirementObject] = []
    for site in sites {
        guard site.node.record != nil else {
            reading.report.add(
                .wrongKind(
                    "the security requirement", expected: "an object", found: site.node.kindName, .warning,
                    at: site.span
                ).ofForm)
            continue
        }
        for scheme in site.children where scheme.node.list == nil {
            reading.report.add(
                .wrongKind(
                    "`\(scheme.key)` of the security requirement", expected: "an array: `[]`",
                    found: scheme.node.kindName, .warning, at: scheme.node.span
                ).ofForm)
        }
        requirements.append(
            .init(
                schemes: site.children.map { scheme in
                    .init(
                        wireName: scheme.key, scopes: (scheme.node.list ?? []).compactMap(\.string),
                        span: scheme.span)
                }))
    }
    return requirements
}

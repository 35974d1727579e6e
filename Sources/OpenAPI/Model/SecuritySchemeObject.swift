import Diagnostics
import Documents
import SchemaGraph

/// A way to show who calls (OpenAPI 3.1.1 §4.8.27).
struct SecuritySchemeObject: Sendable {
    var wireName: String
    var kind: SecurityScheme.Kind
    var documentation: Documentation
    var origin: Origin
}

/// Schemes that are needed together, each by its name under `components.securitySchemes`.
struct SecurityRequirementObject: Sendable {
    struct Name: Sendable {
        var wireName: String
        var span: Span
    }

    var schemes: [Name]
}

func readSecurityScheme(_ site: Site, _ reading: inout Reading) -> SecuritySchemeObject? {
    let scheme = reading.once(site, as: .securityScheme, on: \.securitySchemes, readSchemeItself)
    return scheme.map {
        SecuritySchemeObject(
            wireName: site.key, kind: $0.kind, documentation: $0.documentation, origin: reading.origin(site))
    }
}

private func readSchemeItself(_ site: Site, _ reading: inout Reading) -> SecuritySchemeObject? {
    guard var reader = ObjectReader(site, SupportedKeywords.securityScheme, &reading) else { return nil }
    let type = reader.text("type", &reading)
    let isDeprecated = reader.flag("deprecated", &reading) ?? false
    let documentation = Documentation(
        description: reader.text("description", &reading), isDeprecated: isDeprecated)
    let kind = type.flatMap { readKind($0, &reader, &reading) }
    reader.finish(&reading)
    if let type { checkScheme(site, type, &reading) }
    guard let kind else { return nil }
    return SecuritySchemeObject(
        wireName: site.key, kind: kind, documentation: documentation, origin: reading.origin(site))
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
        requirements.append(.init(schemes: site.children.map { .init(wireName: $0.key, span: $0.span) }))
    }
    return requirements
}

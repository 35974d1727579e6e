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
    guard var reader = ObjectReader(site, "the security scheme", &reading) else { return nil }
    let type = reader.requiredText("type", &reading)
    let isDeprecated = reader.flag("deprecated", &reading) ?? false
    let documentation = Documentation(
        description: reader.text("description", &reading), isDeprecated: isDeprecated)
    let kind = type.flatMap { readKind($0, &reader, &reading) }
    reader.skip([
        "scheme", "bearerFormat", "name", "in", "flows", "openIdConnectUrl", "oauth2MetadataUrl",
    ])
    reader.finish(&reading)
    guard let kind else { return nil }
    return SecuritySchemeObject(
        wireName: site.key, kind: kind, documentation: documentation, origin: reading.origin(site))
}

private func readKind(_ type: String, _ reader: inout ObjectReader, _ reading: inout Reading)
    -> SecurityScheme.Kind?
{
    switch type {
    case "http":
        guard let scheme = reader.requiredText("scheme", &reading) else { return nil }
        switch scheme.lowercased() {
        case "bearer": return .bearer
        case "basic": return .basic
        default: return .other(scheme)
        }
    case "apiKey":
        let name = reader.requiredText("name", &reading)
        let place = reader.requiredText("in", &reading)
        guard let name, let place else { return nil }
        guard let location = Parameter.Location(rawValue: place), location != .path else {
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
        let known = ["http", "apiKey", "oauth2", "openIdConnect", "mutualTLS"]
        reading.report.add(
            .unknownWord(type, in: "type", of: "the security scheme", known: known, .warning, at: span))
        return .other(type)
    }
}

func readSecurity(_ sites: [Site], _ reading: inout Reading) -> [SecurityRequirementObject] {
    var requirements: [SecurityRequirementObject] = []
    for site in sites {
        guard site.node.record != nil else {
            reading.report.add(
                .wrongKind(
                    "the security requirement", expected: "an object", found: site.node.kindName, .warning,
                    at: site.span))
            continue
        }
        requirements.append(.init(schemes: site.children.map { .init(wireName: $0.key, span: $0.span) }))
    }
    return requirements
}

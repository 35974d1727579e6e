import Diagnostics
import Documents
import SchemaGraph

/// A value that comes in a header field of a response, or of a part (OpenAPI 3.1.1 §4.8.21).
struct HeaderObject: Sendable {
    var wireName: String
    var schema: SchemaObject.ID?
    var isRequired = false
    var documentation: Documentation
}

/// Their names, which HTTP gives a grammar (RFC 9110 §5.1), and the headers themselves.
func readHeaders(_ sites: [Site]?, _ reading: inout Reading) -> [HeaderObject] {
    var headers: [HeaderObject] = []
    for site in sites ?? [] {
        var header = readHeader(site, &reading)
        header?.wireName = site.key
        if isToken(site.key) {
            if let header { headers.append(header) }
        } else {
            reading.report.add(.unsendableName(site.key, of: "a header", at: site.span))
        }
    }
    return headers
}

/// One that others may refer to.
func readHeader(_ site: Site, _ reading: inout Reading) -> HeaderObject? {
    reading.once(site, as: .header, on: \.headers) { site, reading in
        guard var reader = ObjectReader(site, SupportedKeywords.header, &reading) else { return nil }
        let documentation = Documentation(
            description: reader.text("description", &reading),
            isDeprecated: reader.flag("deprecated", &reading) ?? false)
        let isRequired = reader.flag("required", &reading) ?? false
        let schemaSite = reader.take("schema")
        let schema = schemaSite.map { readSchema($0, &reading) }
        reading.noteExamples(of: reader.site, SchemaSite(schema, schemaSite), as: .exampleOnTheWire)
        checkContent(reader.map("content", &reading), &reading)
        if let style = reader.take("style"), style.node.string.map({ $0 != "simple" }) ?? false {
            reading.report.add(
                .unknownWord(
                    style.node.string ?? "", in: "style", of: "a header", known: ["simple"], .warning,
                    at: style.node.span
                ).ofForm)
        }
        checkExamples(reader.map("examples", &reading), &reading)
        reader.finish(&reading)
        return HeaderObject(
            wireName: site.key, schema: schema, isRequired: isRequired, documentation: documentation)
    }
}

/// The content of a header: exactly one media type.
private func checkContent(_ sites: [Site]?, _ reading: inout Reading) {
    guard let sites else { return }
    if sites.count != 1, let place = sites.last?.span { reading.report.add(.severalContents(at: place)) }
    _ = readContent(sites, &reading)
}

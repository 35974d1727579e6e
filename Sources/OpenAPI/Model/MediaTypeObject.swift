import Diagnostics
import Documents
import SchemaGraph

/// The shape of a body in one media type (OpenAPI 3.1.1 §4.8.14).
struct MediaTypeObject: Sendable {
    /// As written: `application/json; charset=utf-8`.
    var mediaType: String
    var schema: SchemaObject.ID?
    /// `itemSchema` of 3.2 is written: the shape of each event or line.
    var hasItemSchema: Bool
    var origin: Origin
}

func readContent(_ sites: [Site], _ reading: inout Reading) -> [MediaTypeObject] {
    var contents: [MediaTypeObject] = []
    for site in sites {
        // `content` may itself be indented wrongly, so that `examples` or `schema` lands among the media types.
        guard site.key.contains("/") else {
            if !site.key.hasPrefix("x-") { reading.report.add(.notMediaType(site.key, at: site.span)) }
            continue
        }
        if let content = readMediaType(site, &reading) { contents.append(content) }
    }
    return contents
}

private func readMediaType(_ site: Site, _ reading: inout Reading) -> MediaTypeObject? {
    if site.node.isNull {
        return MediaTypeObject(mediaType: site.key, hasItemSchema: false, origin: reading.origin(site))
    }
    guard var reader = ObjectReader(site, "the media type", &reading) else { return nil }
    let schema = reader.take("schema").map { readSchema($0, &reading) }
    let hasItemSchema = reader.take("itemSchema") != nil
    reader.skip(["example", "examples", "encoding", "prefixEncoding", "itemEncoding"])
    reader.finish(&reading)
    return MediaTypeObject(
        mediaType: site.key, schema: schema, hasItemSchema: hasItemSchema, origin: reading.origin(site))
}

/// What a request carries (OpenAPI 3.1.1 §4.8.13).
struct RequestBodyObject: Sendable {
    var contents: [MediaTypeObject]
    var isRequired: Bool
    var documentation: Documentation
    var origin: Origin
}

func readRequestBody(_ site: Site, _ reading: inout Reading) -> RequestBodyObject? {
    reading.once(site, as: .requestBody, on: \.requestBodies) { site, reading in
        guard var reader = ObjectReader(site, "the request body", &reading) else { return nil }
        let description = reader.text("description", &reading)
        let isRequired = reader.flag("required", &reading) ?? false
        let contents = readContent(reader.required("content")?.children ?? [], &reading)
        reader.finish(&reading)
        return RequestBodyObject(
            contents: contents, isRequired: isRequired,
            documentation: Documentation(description: description),
            origin: reading.origin(site))
    }
}

/// What comes back with one status (OpenAPI 3.1.1 §4.8.17).
struct ResponseObject: Sendable {
    var contents: [MediaTypeObject]
    var documentation: Documentation
    var origin: Origin
}

func readResponse(_ site: Site, _ reading: inout Reading) -> ResponseObject? {
    reading.once(site, as: .response, on: \.responses) { site, reading in
        guard var reader = ObjectReader(site, "the response", &reading) else { return nil }
        let documentation = Documentation(
            title: reader.text("summary", &reading), description: reader.text("description", &reading))
        for header in reader.map("headers", &reading) ?? [] { _ = readHeader(header, &reading) }
        let contents = readContent(reader.map("content", &reading) ?? [], &reading)
        reader.skip(["links"])
        reader.finish(&reading)
        return ResponseObject(contents: contents, documentation: documentation, origin: reading.origin(site))
    }
}

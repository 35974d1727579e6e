import Diagnostics
import Documents
import SchemaGraph

/// The shape of a body in one media type (OpenAPI 3.1.1 §4.8.14).
struct MediaTypeObject: Sendable {
    /// As written: `application/json; charset=utf-8`.
    var mediaType: String
    var schema: SchemaObject.ID?
    /// The shape of each event, line or part of a sequence.
    var itemSchema: SchemaObject.ID?
    var parts = PartEncodings()
    var origin: Origin
}

func readContent(_ sites: [Site], _ reading: inout Reading) -> [MediaTypeObject] {
    var contents: [MediaTypeObject] = []
    for site in sites {
        // `content` may itself be indented wrongly, so that `examples` or `schema` lands among the media types.
        // No header field can say what has a line break in it.
        guard site.key.utf8.contains(UInt8(ascii: "/")),
            !site.key.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F })
        else {
            if !site.key.hasPrefix("x-") { reading.report.add(.notMediaType(site.key, at: site.span)) }
            continue
        }
        if let content = readMediaType(site, &reading) { contents.append(content) }
    }
    return contents
}

/// A media type, or a reference to one, which gives it the name under which it stands here.
func readMediaType(_ site: Site, _ reading: inout Reading) -> MediaTypeObject? {
    if site.node.isNull { return MediaTypeObject(mediaType: site.key, origin: reading.origin(site)) }
    guard site.node["$ref"] != nil else { return readMediaTypeItself(site, &reading) }
    var content = readSharedMediaType(site, &reading)
    content?.mediaType = site.key
    content?.origin = reading.origin(site)
    return content
}

/// A media type that others may refer to.
func readSharedMediaType(_ site: Site, _ reading: inout Reading) -> MediaTypeObject? {
    reading.once(site, as: .mediaType, on: \.mediaTypes, readMediaTypeItself)
}

private func readMediaTypeItself(_ site: Site, _ reading: inout Reading) -> MediaTypeObject? {
    guard var reader = ObjectReader(site, SupportedKeywords.mediaType, &reading) else { return nil }
    var content = MediaTypeObject(mediaType: site.key, origin: reading.origin(site))
    let schema = reader.take("schema")
    content.schema = schema.map { readSchema($0, &reading) }
    content.itemSchema = reader.take("itemSchema").map { readSchema($0, &reading) }
    content.parts = readParts(&reader, &reading)
    checkExamples(reader.map("examples", &reading), &reading)
    reading.noteExamples(
        of: reader.site, SchemaSite(content.schema, schema),
        as: isWrittenAsData(site.key) ? .example : .exampleOfText)
    reader.finish(&reading)
    return content
}

// MARK: Parts

/// How the parts of a body are written, by their name or their position.
private func readParts(_ reader: inout ObjectReader, _ reading: inout Reading) -> PartEncodings {
    var parts = PartEncodings()
    for site in reader.map("encoding", &reading) ?? [] {
        if let part = readEncoding(site, wireName: site.key, &reading) { parts.named.append(part) }
    }
    for site in reader.list("prefixEncoding", &reading) ?? [] {
        if let part = readEncoding(site, wireName: nil, &reading) { parts.first.append(part) }
    }
    if let site = reader.take("itemEncoding") { parts.rest = readEncoding(site, wireName: nil, &reading) }
    return parts
}

private func readEncoding(_ site: Site, wireName: String?, _ reading: inout Reading) -> PartEncoding? {
    guard var reader = ObjectReader(site, SupportedKeywords.encoding, &reading) else { return nil }
    var part = PartEncoding(wireName: wireName)
    part.contentType = reader.text("contentType", &reading)
    if let text = reader.text("style", &reading) {
        let known: [Parameter.Style] = [.form, .spaceDelimited, .pipeDelimited, .deepObject]
        part.style = known.first { $0.rawValue == text }
        if part.style == nil {
            reading.report.add(
                .unknownWord(
                    text, in: "style", of: "the encoding", known: known.map(\.rawValue), .warning,
                    at: site.node["style"]?.span ?? site.span
                ).ofForm)
        }
    }
    part.explode = reader.flag("explode", &reading)
    part.allowReserved = reader.flag("allowReserved", &reading) ?? false
    _ = readHeaders(reader.map("headers", &reading), &reading)
    // Parts inside parts are checked, and not kept.
    _ = readParts(&reader, &reading)
    reader.finish(&reading)
    return part
}

/// What a request carries (OpenAPI 3.1.1 §4.8.13).
struct RequestBodyObject: Sendable {
    var contents: [MediaTypeObject]
    var isRequired: Bool
    var documentation: Documentation
    var origin: Origin
}

func readRequestBody(_ site: Site, _ reading: inout Reading) -> RequestBodyObject? {
    var body = reading.once(site, as: .requestBody, on: \.requestBodies) { site, reading in
        guard var reader = ObjectReader(site, SupportedKeywords.requestBody, &reading) else { return nil }
        let description = reader.text("description", &reading)
        let isRequired = reader.flag("required", &reading) ?? false
        let contents = readContent(reader.map("content", &reading) ?? [], &reading)
        reader.finish(&reading)
        return RequestBodyObject(
            contents: contents, isRequired: isRequired,
            documentation: Documentation(description: description),
            origin: reading.origin(site))
    }
    if let words = body.map(\.documentation) {
        body?.documentation = reading.words(beside: site, over: words)
    }
    return body
}

/// What comes back with one status (OpenAPI 3.1.1 §4.8.17).
struct ResponseObject: Sendable {
    /// `x-sdk-answer`: an answer like a success, whatever its status.
    var isAnswer: Bool
    var contents: [MediaTypeObject]
    var headers: [HeaderObject]
    var links: [LinkObject]
    var documentation: Documentation
    var origin: Origin
}

func readResponse(_ site: Site, _ reading: inout Reading) -> ResponseObject? {
    var response = reading.once(site, as: .response, on: \.responses) { site, reading in
        guard var reader = ObjectReader(site, SupportedKeywords.response, &reading) else { return nil }
        let documentation = Documentation(
            title: reader.text("summary", &reading), description: reader.text("description", &reading))
        let headers = readHeaders(reader.map("headers", &reading), &reading)
        let links = readLinks(reader.map("links", &reading), &reading)
        let contents = readContent(reader.map("content", &reading) ?? [], &reading)
        let isAnswer = reader.flag("x-sdk-answer", &reading) ?? false
        reader.finish(&reading)
        return ResponseObject(
            isAnswer: isAnswer, contents: contents, headers: headers, links: links,
            documentation: documentation,
            origin: reading.origin(site))
    }
    if let words = response.map(\.documentation) {
        response?.documentation = reading.words(beside: site, over: words)
    }
    return response
}

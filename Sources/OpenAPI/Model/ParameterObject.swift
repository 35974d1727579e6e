import Diagnostics
import Documents
import SchemaGraph

/// A value that goes into a request beside the body (OpenAPI 3.1.1 §4.8.12).
struct ParameterObject: Sendable {
    var wireName: String
    var chosenName: String?
    var location: Parameter.Location
    var isRequired: Bool
    var schema: SchemaObject.ID?
    /// The media type that the value is written in, for those that say `content`.
    var mediaType: String?
    var style: Parameter.Style
    var explode: Bool
    var allowReserved: Bool
    /// `x-sdk-written: number`
    var writesDigits = false
    var documentation: Documentation
    /// Where `in` is written.
    var placeSpan: Span
    var origin: Origin

    /// Whether both say what one value is (OpenAPI 3.1.1 §4.8.12.1).
    func isSame(as other: ParameterObject) -> Bool {
        haveSameScalars(wireName, other.wireName) && location == other.location
    }
}

func readParameters(_ sites: [Site], _ reading: inout Reading) -> [ParameterObject] {
    var parameters: [ParameterObject] = []
    for site in sites {
        guard var parameter = reading.once(site, as: .parameter, on: \.parameters, readParameterItself)
        else { continue }
        parameter.documentation = reading.words(beside: site, over: parameter.documentation)
        parameters.append(parameter)
    }
    return parameters
}

private func readParameterItself(_ site: Site, _ reading: inout Reading) -> ParameterObject? {
    let isWholeQuery = site.node["in"]?.string == "querystring"
    let keywords = isWholeQuery ? SupportedKeywords.wholeQuery : SupportedKeywords.parameter
    guard var reader = ObjectReader(site, keywords, &reading) else { return nil }
    let name = reader.text("name", &reading) ?? (isWholeQuery ? "query" : nil)
    let place = reader.text("in", &reading)
    let location = place.flatMap { readLocation($0, reader, &reading) }
    let description = reader.text("description", &reading)
    let isDeprecated = reader.flag("deprecated", &reading) ?? false
    let isRequired = reader.flag("required", &reading) ?? false
    let chosenName = reader.text("x-sdk-name", &reading)
    let unverified = reader.take("x-sdk-unverified").flatMap { readUnverified($0, &reading) }
    let writesDigits = reader.take("x-sdk-written").map { readWritten($0, &reading) } ?? false
    let (style, explode) = readStyle(location ?? .query, &reader, &reading)
    let allowReserved = reader.flag("allowReserved", &reading) ?? false
    let (schema, mediaType) = readValue(&reader, &reading)
    checkExamples(reader.map("examples", &reading), &reading)
    reading.noteExamples(
        of: reader.site, SchemaSite(schema, site.node["schema"].flatMap { _ in reader.take("schema") }),
        as: .exampleOnTheWire)
    // What stands in the rest of a parameter of another version or place has been named already.
    if place != nil, location == nil { reader.skip(site.children.map(\.key)) }
    reader.finish(&reading)
    guard let name, let location else { return nil }
    if schema == nil, site.node["content"] == nil {
        reading.report.add(.parameterWithoutSchema(name, at: site.node["name"]?.span ?? site.span).ofForm)
    }
    var parameter = ParameterObject(
        wireName: name, chosenName: chosenName, location: location, isRequired: isRequired, schema: schema,
        mediaType: mediaType, style: style, explode: explode, allowReserved: allowReserved,
        documentation: Documentation(
            description: description, isDeprecated: isDeprecated, notes: unverified.map { [$0] } ?? []),
        placeSpan: site.node["in"]?.span ?? site.span, origin: reading.origin(site))
    parameter.writesDigits = writesDigits
    checkParameter(site, parameter, &reading)
    return checkName(name, location, site, &reading) ? parameter : nil
}

private func readWritten(_ site: Site, _ reading: inout Reading) -> Bool {
    if site.node.string == "number" { return true }
    reading.report.add(
        .behaviourWord(
            scalarText(site.node) ?? site.node.kindName, "x-sdk-written", in: "the parameter",
            known: ["number"],
            at: site.node.span))
    return false
}

private func readLocation(_ place: String, _ reader: ObjectReader, _ reading: inout Reading) -> Parameter
    .Location?
{
    if let location = Parameter.Location(rawValue: place) { return location }
    if reader.site.node["in"]?.string == nil { return nil }
    let span = reader.site.node["in"]?.span ?? reader.site.span
    switch place {
    case "body", "formData": reading.report.add(.swagger2Parameter(place, at: span))
    default:
        let known = ["path", "query", "header", "cookie", "querystring"]
        reading.report.add(.unknownWord(place, in: "in", of: "the parameter", known: known, .error, at: span))
    }
    return nil
}

/// Style and explode, filled in as the specification says for each location, and set right where they cannot be.
private func readStyle(
    _ location: Parameter.Location, _ reader: inout ObjectReader, _ reading: inout Reading
) -> (Parameter.Style, explode: Bool) {
    let allowed: [Parameter.Style] =
        switch location {
        case .path: [.simple, .label, .matrix]
        case .query: [.form, .spaceDelimited, .pipeDelimited, .deepObject]
        case .header: [.simple]
        case .cookie: reading.version(at: reader.site) < .v32 ? [.form] : [.form, .cookie]
        case .querystring: []
        }
    var style = allowed.first ?? .form
    if let text = reader.text("style", &reading), !allowed.isEmpty {
        if let known = Parameter.Style(rawValue: text), allowed.contains(known) {
            style = known
        } else {
            let known = allowed.map(\.rawValue)
            reading.report.add(
                .unknownWord(
                    text, in: "style", of: "a \(location.rawValue) parameter", known: known, .warning,
                    at: reader.site.node["style"]?.span ?? reader.site.span
                ).ofForm)
        }
    }
    let explode = reader.flag("explode", &reading) ?? [.form, .deepObject, .cookie].contains(style)
    return (style, explode)
}

private func readValue(_ reader: inout ObjectReader, _ reading: inout Reading) -> (SchemaObject.ID?, String?)
{
    if let schema = reader.take("schema") {
        _ = readContents(&reader, &reading)
        return (readSchema(schema, &reading), nil)
    }
    guard let content = readContents(&reader, &reading) else {
        return (readInlineType(&reader, &reading), nil)
    }
    return (content.schema, content.mediaType)
}

/// The one media type under `content`. Of several, the first.
private func readContents(_ reader: inout ObjectReader, _ reading: inout Reading) -> MediaTypeObject? {
    guard let sites = reader.map("content", &reading) else { return nil }
    if sites.count != 1 { reading.report.add(.severalContents(at: (sites.last ?? reader.site).span)) }
    return readContent(sites, &reading).first
}

/// Swagger 2.0 wrote the type into the parameter itself, and people still do.
private func readInlineType(_ reader: inout ObjectReader, _ reading: inout Reading) -> SchemaObject.ID? {
    guard let type = reader.take("type")?.node.string.flatMap(SchemaObject.JSONType.init(rawValue:)) else {
        return nil
    }
    let site = reader.site
    reader.skip(Array(SupportedKeywords.parameter.refused.keys))
    reading.report.add(.typeOutsideSchema(type.rawValue, at: site.node["type"]?.span ?? site.span).ofForm)
    var schema = SchemaObject(origin: reading.origin(site))
    schema.types = [type]
    reading.schemas.append(schema)
    return SchemaObject.ID(index: reading.schemas.count - 1)
}

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
    var documentation: Documentation
    var origin: Origin
}

func readParameters(_ sites: [Site], _ reading: inout Reading) -> [ParameterObject] {
    var parameters: [ParameterObject] = []
    for site in sites {
        let parameter = reading.once(site, as: .parameter, on: \.parameters, readParameterItself)
        if let parameter { parameters.append(parameter) }
    }
    return parameters
}

private func readParameterItself(_ site: Site, _ reading: inout Reading) -> ParameterObject? {
    guard var reader = ObjectReader(site, "the parameter", &reading) else { return nil }
    let name = reader.requiredText("name", &reading)
    let place = reader.requiredText("in", &reading)
    let location = place.flatMap { readLocation($0, reader, &reading) }
    let description = reader.text("description", &reading)
    let isDeprecated = reader.flag("deprecated", &reading) ?? false
    let isRequired = reader.flag("required", &reading) ?? false
    let chosenName = reader.text("x-sdk-name", &reading)
    let (style, explode) = readStyle(location ?? .query, &reader, &reading)
    let allowReserved = reader.flag("allowReserved", &reading) ?? false
    let (schema, mediaType) = readValue(&reader, &reading)
    // What stands in the rest of a parameter of another version or place has been named already.
    reader.skip(["example", "examples", "allowEmptyValue"])
    if place != nil, location == nil { reader.skip(site.children.map(\.key)) }
    reader.finish(&reading)
    guard let name, let location else { return nil }
    if schema == nil {
        reading.report.add(.parameterWithoutSchema(name, at: site.node["name"]?.span ?? site.span))
    }
    return ParameterObject(
        wireName: name, chosenName: chosenName, location: location, isRequired: isRequired, schema: schema,
        mediaType: mediaType, style: style, explode: explode, allowReserved: allowReserved,
        documentation: Documentation(description: description, isDeprecated: isDeprecated),
        origin: reading.origin(site))
}

private func readLocation(_ place: String, _ reader: ObjectReader, _ reading: inout Reading) -> Parameter
    .Location?
{
    if let location = Parameter.Location(rawValue: place) { return location }
    let span = reader.site.node["in"]?.span ?? reader.site.span
    switch place {
    case "body", "formData": reading.report.add(.swagger2Parameter(place, at: span))
    case "querystring": reading.report.add(.queryStringParameter(at: span))
    default:
        let known = ["path", "query", "header", "cookie"]
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
        case .cookie: [.form]
        }
    var style = allowed[0]
    if let written = reader.take("style"), let text = written.node.string {
        if let known = Parameter.Style(rawValue: text), allowed.contains(known) {
            style = known
        } else if !(location == .cookie && text == "cookie") {
            let known = allowed.map(\.rawValue)
            reading.report.add(
                .unknownWord(
                    text, in: "style", of: "a \(location.rawValue) parameter", known: known, .warning,
                    at: written.node.span))
        }
    }
    let explode = reader.flag("explode", &reading) ?? (style == .form || style == .deepObject)
    return (style, explode)
}

private func readValue(_ reader: inout ObjectReader, _ reading: inout Reading) -> (SchemaObject.ID?, String?)
{
    if let schema = reader.take("schema") {
        reader.skip(["content"])
        return (readSchema(schema, &reading), nil)
    }
    guard let content = reader.map("content", &reading)?.first else {
        return (readInlineType(&reader, &reading), nil)
    }
    let schema = content.children.first { $0.key == "schema" }
    return (schema.map { readSchema($0, &reading) }, content.key)
}

/// Swagger 2.0 wrote the type into the parameter itself, and people still do.
private func readInlineType(_ reader: inout ObjectReader, _ reading: inout Reading) -> SchemaObject.ID? {
    guard let type = reader.take("type")?.node.string.flatMap(SchemaObject.JSONType.init(rawValue:)) else {
        return nil
    }
    let site = reader.site
    reader.skip([
        "format", "items", "enum", "default", "minimum", "maximum", "minLength", "maxLength", "pattern",
        "collectionFormat",
    ])
    reading.report.add(.typeOutsideSchema(type.rawValue, at: site.node["type"]?.span ?? site.span))
    var schema = SchemaObject(origin: reading.origin(site))
    schema.types = [type]
    reading.schemas.append(schema)
    return SchemaObject.ID(index: reading.schemas.count - 1)
}

/// A value that comes with a response, or a part of a body (OpenAPI 3.1.1 §4.8.21). SDKs hand all headers through as text.
struct HeaderObject: Sendable {
    var schema: SchemaObject.ID?
    var documentation: Documentation
}

func readHeader(_ site: Site, _ reading: inout Reading) -> HeaderObject? {
    reading.once(site, as: .header, on: \.headers) { site, reading in
        guard var reader = ObjectReader(site, "the header", &reading) else { return nil }
        let isDeprecated = reader.flag("deprecated", &reading) ?? false
        let documentation = Documentation(
            description: reader.text("description", &reading), isDeprecated: isDeprecated)
        let schema = reader.take("schema").map { readSchema($0, &reading) }
        reader.skip([
            "required", "style", "explode", "content", "example", "examples", "allowReserved",
            "allowEmptyValue",
            "type", "format",
        ])
        reader.finish(&reading)
        return HeaderObject(schema: schema, documentation: documentation)
    }
}

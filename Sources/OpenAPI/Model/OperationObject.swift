import Diagnostics
import Documents
import SchemaGraph

/// One request that the API answers (OpenAPI 3.1.1 §4.8.10).
struct OperationObject: Sendable {
    struct Answer: Sendable {
        var status: Response.Status
        var response: ResponseObject
    }

    struct TagName: Sendable {
        var wireName: String
        var span: Span
    }

    /// Upper case.
    var method: String
    var operationID: String?
    var operationIDSpan: Span?
    var chosenName: String?
    var group: String?
    var tags: [TagName]
    var isInternal: Bool
    var parameters: [ParameterObject]
    var requestBody: RequestBodyObject?
    var responses: [Answer]
    var security: [SecurityRequirementObject]?
    var servers: [ServerObject]
    var callbacks: [CallbackObject]
    var documentation: Documentation
    var extensions: OperationExtensions
    var origin: Origin
}

/// Reported and nil when nothing can be made of it.
func readOperation(_ site: Site, method: String, _ reading: inout Reading) -> OperationObject? {
    guard let target = reading.follow(site, .operation),
        var reader = ObjectReader(target, SupportedKeywords.operation, &reading)
    else { return nil }
    let operationID = reader.text("operationId", &reading)
    let summary = reader.text("summary", &reading)
    let description = reader.text("description", &reading)
    let isDeprecated = reader.flag("deprecated", &reading) ?? false
    let tags = reader.texts("tags", &reading).map { tag in
        OperationObject.TagName(wireName: tag.text, span: tag.span)
    }
    let group = reader.text("x-sdk-group", &reading) ?? tags.first?.wireName
    let chosenName = reader.text("x-sdk-name", &reading)
    let formerName = reader.text("x-sdk-former-name", &reading)
    let isInternal = reader.flag("x-internal", &reading) ?? false
    let extensions = readOperationExtensions(&reader, &reading)
    let unverified = reader.take("x-sdk-unverified").flatMap { readUnverified($0, &reading) }
    let parameters = readParameters(reader.list("parameters", &reading) ?? [], &reading)
    let body = reader.take("requestBody").flatMap { readRequestBody($0, &reading) }
    let responses = readResponses(&reader, &reading)
    let security = reader.list("security", &reading).map { readSecurity($0, &reading) }
    let servers = readServers(reader.list("servers", &reading) ?? [], &reading)
    check(reader.take("externalDocs"), SupportedKeywords.externalDocs, &reading)
    let callbacks = readCallbacks(reader.map("callbacks", &reading), &reading)
    reader.finish(&reading)
    var documentation = Documentation(
        title: summary, description: description, isDeprecated: isDeprecated,
        notes: unverified.map { [$0] } ?? [])
    documentation.formerName = formerName
    return OperationObject(
        method: method, operationID: operationID,
        operationIDSpan: target.node["operationId"]?.span, chosenName: chosenName, group: group, tags: tags,
        isInternal: isInternal, parameters: parameters,
        requestBody: body, responses: responses, security: security, servers: servers,
        callbacks: callbacks,
        documentation: documentation, extensions: extensions,
        origin: reading.origin(target))
}

private func readResponses(_ reader: inout ObjectReader, _ reading: inout Reading) -> [OperationObject.Answer]
{
    guard let sites = reader.map("responses", &reading) else { return [] }
    var answers: [OperationObject.Answer] = []
    if sites.allSatisfy({ $0.key.hasPrefix("x-") }),
        let span = reader.site.node.record?.entry("responses")?.keySpan
    {
        reading.report.add(.emptyResponses(at: span))
    }
    for site in sites where !site.key.hasPrefix("x-") {
        guard let status = readStatus(site.key) else {
            reading.report.add(.unknownStatus(site.key, at: site.span).ofForm)
            continue
        }
        guard !answers.contains(where: { $0.status == status }) else {
            reading.report.add(.repeatedStatus(site.key, at: site.span))
            continue
        }
        if site.key.hasSuffix("xx") { reading.report.add(.looseStatus(site.key, at: site.span)) }
        if let response = readResponse(site, &reading) {
            answers.append(OperationObject.Answer(status: status, response: response))
        }
    }
    return answers
}

/// `200`, `4XX` or `default`.
private func readStatus(_ key: String) -> Response.Status? {
    if key == "default" { return .default }
    if let code = Int(key), (100...599).contains(code), key.utf8.count == 3 { return .code(code) }
    let characters = Array(key.uppercased())
    if characters.count == 3, characters[1] == "X", characters[2] == "X",
        let first = characters[0].wholeNumberValue,
        (1...5).contains(first)
    {
        return .range(first)
    }
    return nil
}

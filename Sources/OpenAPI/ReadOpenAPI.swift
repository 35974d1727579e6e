import Diagnostics
import Documents

/// One document of an SDK, as it came from the reader.
package struct Source: Sendable {
    package var file: SourceFile.ID
    package var root: Node
    /// As it appears in pointers: `openapi.yaml`.
    package var documentName: String
    /// An overlay, which changes what the documents before it say. As the document itself says, or who lists it.
    package var isOverlay: Bool
    /// The path that relative references in it are held against, counted from where those of the first document count from.
    package var path: String

    package init(
        file: SourceFile.ID, root: Node, documentName: String, path: String? = nil, isOverlay: Bool = false
    ) {
        self.file = file
        self.root = root
        self.documentName = documentName
        self.path = path ?? documentName
        self.isOverlay = isOverlay || root.record.map(declaresOverlay) ?? false
    }
}

/// The documents of one API, OpenAPI descriptions, fragments of one and overlays, merged in order and read.
///
/// Files that references lead to come from `load`, each when it is first needed. All that cannot be read is reported and
/// left out. Nil when there is nothing to go on: a document that is no OpenAPI. With
/// `lints`, what can be read and is still doubtful is reported as well, and a fragment may name what other fragments
/// declare. `held` are the schemas that come along as they are written, so that values can be held against them.
package func readOpenAPI(
    _ documents: [Source], load: @escaping FileLoader = { _ in .failure(.missing(nearby: nil)) },
    lints: Bool = false, holding held: HeldSchemas = .untyped, givingExamples: Bool = false,
    _ report: inout Report
) -> OpenAPIModel? {
    guard var reading = startReading(documents, load: load, lints: lints, &report) else { return nil }
    swap(&reading.report, &report)
    reading.givesExamples = givingExamples
    var model = readModel(reading.trees[0], &reading)
    model?.files = reading.sources.names
    model?.loaded = reading.trees.dropFirst().map { tree in
        let file = tree.span.file
        return .init(name: reading.sources.name(of: file), file: file, digest: tree.node.meaningDigest)
    }
    for document in documents where document.root["fragment"] != nil {
        model?.sourceTexts[document.documentName] = document.root["source"]?.string
    }
    model?.heldSchemas = holdSchemas(held, &reading)
    model?.schemas = reading.schemas
    if lints, let model { lint(model, &reading) }
    swap(&reading.report, &report)
    return model
}

/// The documents merged, and nothing read yet. Nil when one of them cannot be read, or none of them is one.
func startReading(
    _ documents: [Source], load: @escaping FileLoader, lints: Bool, _ report: inout Report
) -> Reading? {
    var sources = SourceTable()
    var layers: [Layer] = []
    for document in documents {
        let version: OpenAPIVersion
        if document.isOverlay {
            guard let overlay = readOverlay(document, &report) else { continue }
            layers.append(.overlay(overlay))
            version = sources.firstVersion ?? .v31
        } else {
            guard let own = checkDocument(document, &report) else { continue }
            layers.append(.description(document.root))
            version = own
        }
        sources.add(document.file, name: document.documentName, version: version, address: document.path)
    }
    // A document that is missing would only bring messages about what it should have defined.
    guard layers.count == documents.count, let root = mergeLayers(layers, &report) else { return nil }
    var reading = Reading(root: root, sources: sources, load: load)
    for document in documents { reading.giveOwnAddress(document.file, document.root, 0) }
    reading.isPart = lints && root["openapi"] == nil
    return reading
}

/// The version that the document is written in. Reported and nil when it is nothing that can be read.
private func checkDocument(_ document: Source, _ report: inout Report) -> OpenAPIVersion? {
    guard let record = document.root.record else {
        report.add(
            .wrongKind(
                "the document", expected: "an OpenAPI object", found: document.root.kindName, .error,
                at: .start(of: document.file)))
        return nil
    }
    guard let version = readVersion(Site(root: document.root), &report) else { return nil }
    if let fragment = record.entry("fragment"), record.entry("source") == nil {
        report.add(.fragmentWithoutSource(at: fragment.keySpan))
    }
    return version
}

func readModel(_ document: Site, _ reading: inout Reading) -> OpenAPIModel? {
    guard var reader = ObjectReader(document, SupportedKeywords.document, &reading) else { return nil }
    // Fragments alone need no title: there may be one in none of them.
    let isPart = document.node["openapi"] == nil
    reader.isPart = isPart
    let info = reader.take("info").map { readInfo($0, isPart: isPart, &reading) }
    var model = OpenAPIModel(info: info ?? InfoObject(title: "", version: ""))
    model.servers = readServers(reader.list("servers", &reading) ?? [], &reading)
    let tags = reader.list("tags", &reading) ?? []
    model.tags = tags.compactMap { readTag($0, &reading) }
    checkTagParents(&model.tags, tags, &reading)
    model.security = reader.list("security", &reading).map { readSecurity($0, &reading) }
    readComponents(reader.take("components"), into: &model, &reading)
    readPaths(reader.map("paths", &reading) ?? [], into: &model, &reading)
    let webhooks = (reader.map("webhooks", &reading) ?? []) + (reader.map("x-webhooks", &reading) ?? [])
    for site in webhooks where !site.key.hasPrefix("x-") {
        model.webhooks.append(readPathItem(site, &reading))
    }
    model.behaviours = readBehaviours(&reader, &reading)
    readIdentity(&reader, into: &model, &reading)
    reader.skip(["openapi", "fragment"])
    reader.finish(&reading)
    reading.forgetObjects()
    resolveSchemas(&reading)
    model.componentSchemas = nameSchemas(model.componentSchemas, &reading)
    if reading.givesExamples { model.examples = giveExamples(&reading) }
    checkValues(&reading)
    model.wrongDefaults = reading.wrongDefaults
    model.refused = (model.paths + model.webhooks).flatMap(\.refused)
    return model
}

/// The address of the document, and what it says of the words that it is written in.
private func readIdentity(
    _ reader: inout ObjectReader, into model: inout OpenAPIModel, _ reading: inout Reading
) {
    check(reader.take("externalDocs"), SupportedKeywords.externalDocs, &reading)
    if let site = reader.take("$self"), let address = site.node.string {
        model.address = address
        if address.contains("#") { reading.report.add(.fragmentInSelf(address, at: site.node.span)) }
    }
    guard let site = reader.take("jsonSchemaDialect"), let dialect = site.node.string else { return }
    let known = ["json-schema.org/draft/2020-12/schema", "spec.openapis.org/oas/3."]
    if !known.contains(where: { dialect.contains($0) }) {
        reading.report.add(.unknownDialect(dialect, at: site.node.span))
    }
}

private func readComponents(_ site: Site?, into model: inout OpenAPIModel, _ reading: inout Reading) {
    guard let site, var reader = ObjectReader(site, SupportedKeywords.components, &reading) else { return }
    for section in site.children where SupportedKeywords.components.keyword(section.key) != nil {
        checkComponentNames(section.children, &reading)
    }
    for component in reader.map("schemas", &reading) ?? [] {
        if component.key.hasPrefix("x-"), component.node.record == nil { continue }
        let schema = readSchema(component, &reading)
        let isBare = component.node.record?.entries.count == 1 && component.node["$ref"] != nil
        model.componentSchemas.append(
            OpenAPIModel.NamedSchema(
                wireName: component.key, uniqueName: component.key, schema: schema, isBareReference: isBare,
                isInternal: component.node["x-internal"]?.bool == true))
        reading.schemas[schema.index].isNoted = true
    }
    _ = readParameters(reader.map("parameters", &reading) ?? [], &reading)
    for header in reader.map("headers", &reading) ?? [] { _ = readHeader(header, &reading) }
    for content in reader.map("mediaTypes", &reading) ?? [] { _ = readSharedMediaType(content, &reading) }
    for body in reader.map("requestBodies", &reading) ?? [] { _ = readRequestBody(body, &reading) }
    for response in reader.map("responses", &reading) ?? [] { _ = readResponse(response, &reading) }
    for scheme in reader.map("securitySchemes", &reading) ?? [] {
        if let scheme = readSecurityScheme(scheme, &reading) { model.securitySchemes.append(scheme) }
    }
    for item in reader.map("pathItems", &reading) ?? [] { _ = readPathItem(item, &reading) }
    checkExamples(reader.map("examples", &reading), &reading)
    _ = readLinks(reader.map("links", &reading), &reading)
    _ = readCallbacks(reader.map("callbacks", &reading), &reading)
    reader.finish(&reading)
}

private func readPaths(_ sites: [Site], into model: inout OpenAPIModel, _ reading: inout Reading) {
    for site in sites where !site.key.hasPrefix("x-") && !site.node.isNull {
        // What is neither a path nor an object cannot have been meant for one.
        if !site.key.hasPrefix("/"), site.node.record == nil {
            reading.report.add(
                .unknownKey(site.key, in: "the paths object", at: site.span, guess: nil).ofForm)
            continue
        }
        var item = readPathItem(site, &reading)
        if !site.key.hasPrefix("/") {
            reading.report.add(.pathWithoutSlash(site.key, at: site.span).ofForm)
            item.wireName = "/\(site.key)"
        }
        model.paths.append(item)
    }
}

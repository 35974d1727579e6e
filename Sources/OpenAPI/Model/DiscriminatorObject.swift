import Diagnostics

/// Which property tells the branches of a union apart, and by which values (OpenAPI 3.1.1 §4.8.25).
struct DiscriminatorObject: Sendable {
    struct Mapping: Sendable {
        var tag: String
        /// A reference, or the bare name of a component.
        var reference: Reference
        var target: SchemaObject.ID?
    }

    var span: Span
    var propertyName: String
    var mapping: [Mapping]
    /// The branch of a value without the property, or with one that is not mapped.
    var fallback: Mapping?
}

func readDiscriminator(_ site: Site, _ reading: inout Reading) -> DiscriminatorObject? {
    if site.node.string != nil {
        reading.report.add(
            .wrongKind(
                "`discriminator`", expected: "an object with `propertyName`", found: "a string", .warning,
                at: site.node.span))
        return nil
    }
    guard var reader = ObjectReader(site, SupportedKeywords.discriminator, &reading) else { return nil }
    let name = reader.text("propertyName", &reading)
    var mapping: [DiscriminatorObject.Mapping] = []
    for entry in reader.map("mapping", &reading) ?? [] {
        if entry.node.string == nil {
            let noun = "`\(entry.key)` of the mapping"
            let finding = Diagnostic.wrongKind(
                noun, expected: "the name of a schema, or a reference to it", found: entry.node.kindName,
                .warning, at: entry.node.span)
            reading.report.add(finding.ofForm)
        }
        guard let text = scalarText(entry.node) else { continue }
        let reference = Reference(text: text, span: entry.node.span, home: entry.home)
        mapping.append(.init(tag: entry.key, reference: reference))
    }
    let fallback = reader.text("defaultMapping", &reading).map { text in
        let span = site.node["defaultMapping"]?.span ?? site.span
        return DiscriminatorObject.Mapping(
            tag: "defaultMapping", reference: Reference(text: text, span: span, home: site.home))
    }
    reader.finish(&reading)
    return name.map {
        DiscriminatorObject(span: site.span, propertyName: $0, mapping: mapping, fallback: fallback)
    }
}

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
}

func readDiscriminator(_ site: Site, _ reading: inout Reading) -> DiscriminatorObject? {
    if site.node.string != nil {
        reading.report.add(
            .wrongKind(
                "`discriminator`", expected: "an object with `propertyName`", found: "a string", .warning,
                at: site.node.span))
        return nil
    }
    guard var reader = ObjectReader(site, "the discriminator", &reading) else { return nil }
    let name = reader.requiredText("propertyName", &reading)
    var mapping: [DiscriminatorObject.Mapping] = []
    for entry in reader.map("mapping", &reading) ?? [] {
        guard let text = scalarText(entry.node) else { continue }
        let reference = Reference(text: text, span: entry.node.span, home: entry.home)
        mapping.append(.init(tag: entry.key, reference: reference))
    }
    reader.skip(["defaultMapping"])
    reader.finish(&reading)
    return name.map { DiscriminatorObject(span: site.span, propertyName: $0, mapping: mapping) }
}

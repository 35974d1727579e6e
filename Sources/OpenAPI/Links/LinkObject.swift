import Diagnostics
import Documents
import SchemaGraph

/// A call that an answer leads to (OpenAPI 3.1.1 §4.8.20).
struct LinkObject: Sendable {
    /// How the operation that follows is named.
    enum Target: Sendable {
        case operationID(String, Span)
        /// The pointer of its place, with the document's name.
        case place(String, Span)
    }

    struct Argument: Sendable {
        var wireName: String
        var value: Node
        /// Of its key.
        var span: Span
    }

    var wireName: String
    var target: Target
    var arguments: [Argument]
    var requestBody: Argument?
    var description: String?
    var origin: Origin
}

/// What stands under `links` of a response, or of the components. One that leads nowhere is reported and left out.
func readLinks(_ sites: [Site]?, _ reading: inout Reading) -> [LinkObject] {
    (sites ?? []).filter { !$0.key.hasPrefix("x-") }.compactMap { site in
        var link = reading.once(site, as: .link, on: \.links, readLink)
        link?.wireName = site.key
        return link
    }
}

private func readLink(_ site: Site, _ reading: inout Reading) -> LinkObject? {
    guard var reader = ObjectReader(site, SupportedKeywords.link, &reading) else { return nil }
    let target = readTarget(&reader, &reading)
    let arguments = (reader.map("parameters", &reading) ?? []).map {
        LinkObject.Argument(wireName: $0.key, value: $0.node, span: $0.span)
    }
    let body = reader.take("requestBody").map {
        LinkObject.Argument(wireName: "requestBody", value: $0.node, span: $0.span)
    }
    let description = reader.text("description", &reading)
    if let server = reader.take("server") { _ = readServers([server], &reading) }
    reader.finish(&reading)
    return target.map {
        LinkObject(
            wireName: site.key, target: $0, arguments: arguments, requestBody: body,
            description: description, origin: reading.origin(site))
    }
}

private func readTarget(_ reader: inout ObjectReader, _ reading: inout Reading) -> LinkObject.Target? {
    let name = reader.take("operationId")
    if let name, let text = name.node.string { return .operationID(text, name.node.span) }
    guard let site = reader.take("operationRef"), let text = site.node.string else { return nil }
    let reference = Reference(text: text, span: site.node.span, home: site.home)
    let target = reading.locate(reference, .operation).site
    return .place(target.map { reading.origin($0).pointer } ?? text, site.node.span)
}

import Diagnostics
import Documents
import SchemaGraph

/// The operations of one path, or of one webhook (OpenAPI 3.1.1 §4.8.9).
struct PathItemObject: Sendable {
    /// The path's template, or the webhook's name.
    var wireName: String
    /// For all its operations.
    var parameters: [ParameterObject] = []
    var servers: [ServerObject] = []
    /// `x-internal`: none of it is meant for the public.
    var isInternal = false
    var operations: [OperationObject] = []
    var span: Span
}

/// Operations that cannot be read are reported, counted as refused, and left out.
func readPathItem(_ site: Site, refused: inout [Counts.Item], _ reading: inout Reading) -> PathItemObject {
    var item = PathItemObject(wireName: site.key, span: site.span)
    guard let target = reading.follow(site, .pathItem) else {
        refused.append(
            Counts.Item(pointer: reading.origin(site).pointer, reason: "its reference leads nowhere"))
        return item
    }
    if target.place != site.place {
        readOwn(site, isReference: true, into: &item, refused: &refused, &reading)
    }
    readOwn(target, isReference: false, into: &item, refused: &refused, &reading)
    return item
}

private let methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]

private func readOwn(
    _ site: Site, isReference: Bool, into item: inout PathItemObject, refused: inout [Counts.Item],
    _ reading: inout Reading
) {
    guard var reader = ObjectReader(site, "the path item", &reading) else {
        refused.append(
            Counts.Item(
                pointer: reading.origin(site).pointer, reason: "it is \(site.node.kindName), not an object"))
        return
    }
    if isReference { reader.skip(["$ref"]) }
    item.parameters += readParameters(reader.list("parameters", &reading) ?? [], &reading)
    item.isInternal = reader.flag("x-internal", &reading) ?? item.isInternal
    item.servers += readServers(reader.list("servers", &reading) ?? [], &reading)
    // In the order of the text, which is the order that the author chose.
    let additional = reader.map("additionalOperations", &reading) ?? []
    for method in methods { _ = reader.take(method) }
    for child in site.children where methods.contains(child.key) && !child.node.isNull {
        add(child, method: child.key.uppercased(), to: &item, refused: &refused, &reading)
    }
    for child in additional { add(child, method: child.key, to: &item, refused: &refused, &reading) }
    reader.skip(["summary", "description"])
    reader.finish(&reading)
}

private func add(
    _ site: Site, method: String, to item: inout PathItemObject, refused: inout [Counts.Item],
    _ reading: inout Reading
) {
    guard !item.operations.contains(where: { $0.method == method }) else { return }
    if let operation = readOperation(site, method: method, &reading) {
        item.operations.append(operation)
    } else {
        refused.append(Counts.Item(pointer: reading.origin(site).pointer, reason: "it cannot be read"))
    }
}

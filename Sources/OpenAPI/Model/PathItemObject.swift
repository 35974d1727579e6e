import Diagnostics
import Documents
import SchemaGraph

/// The operations of one path, or of one webhook (OpenAPI 3.1.1 §4.8.9).
struct PathItemObject: Sendable {
    /// The path's template, or the webhook's name.
    var wireName: String
    /// The template as it is written, where it is read otherwise.
    var writtenName: String?
    /// For all its operations.
    var parameters: [ParameterObject] = []
    var servers: [ServerObject] = []
    /// `x-internal`: none of it is meant for the public.
    var isInternal = false
    var operations: [OperationObject] = []
    /// What could not be read, which was reported as an error.
    var refused: [Counts.Item] = []
    var span: Span
}

/// Operations that cannot be read are reported, counted as refused, and left out.
func readPathItem(_ site: Site, _ reading: inout Reading) -> PathItemObject {
    var item = PathItemObject(wireName: site.key, span: site.span)
    guard let target = reading.follow(site, .pathItem)?.withPointer else {
        item.refused.append(
            Counts.Item(pointer: reading.origin(site).pointer, reason: "its reference leads nowhere"))
        return item
    }
    let place = target.place
    let isReference = place != site.place
    if isReference { readOwn(site, isReference: true, into: &item, &reading) }
    if let known = reading.pathItems[place] {
        item.add(known)
        return item
    }
    var own = PathItemObject(wireName: target.key, span: target.span)
    // A callback may lead back to the path item that it stands in.
    reading.pathItems[place] = own
    readOwn(target, isReference: false, into: &own, &reading)
    reading.pathItems[place] = own
    item.add(own)
    return item
}

extension PathItemObject {
    fileprivate mutating func add(_ other: PathItemObject) {
        isInternal = isInternal || other.isInternal
        parameters += other.parameters
        servers += other.servers
        operations += other.operations.filter { operation in
            !operations.contains { $0.method == operation.method }
        }
        refused += other.refused
    }
}

private let methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]

private func readOwn(
    _ site: Site, isReference: Bool, into item: inout PathItemObject, _ reading: inout Reading
) {
    guard var reader = ObjectReader(site, SupportedKeywords.pathItem, &reading) else {
        item.refused.append(
            Counts.Item(
                pointer: reading.origin(site).pointer, reason: "it is \(site.node.kindName), not an object"))
        return
    }
    if isReference { reader.skip(["$ref"]) }
    let parameters = readParameters(reader.list("parameters", &reading) ?? [], &reading)
    checkQueryString(parameters, beside: [], &reading)
    item.parameters += parameters
    item.isInternal = reader.flag("x-internal", &reading) ?? item.isInternal
    item.servers += readServers(reader.list("servers", &reading) ?? [], &reading)
    // In the order of the text, which is the order that the author chose.
    let additional = reader.map("additionalOperations", &reading) ?? []
    for method in methods { _ = reader.take(method) }
    for child in site.children where methods.contains(child.key) && !child.node.isNull {
        add(child, method: child.key.uppercased(), to: &item, &reading)
    }
    for child in additional {
        if methods.contains(child.key.lowercased()), child.key == child.key.uppercased() {
            reading.report.add(.methodWithKey(child.key, at: child.span))
        }
        guard isToken(child.key) else {
            reading.report.add(.unsendableName(child.key, of: "a method", at: child.span))
            continue
        }
        add(child, method: child.key, to: &item, &reading)
    }
    reader.finish(&reading)
}

private func add(
    _ site: Site, method: String, to item: inout PathItemObject, _ reading: inout Reading
) {
    guard !item.operations.contains(where: { $0.method == method }) else { return }
    if let operation = readOperation(site, method: method, &reading) {
        checkQueryString(operation.parameters, beside: item.parameters, &reading)
        item.operations.append(operation)
    } else {
        item.refused.append(Counts.Item(pointer: reading.origin(site).pointer, reason: "it cannot be read"))
    }
}

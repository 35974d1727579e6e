import Diagnostics
import SchemaGraph

/// Reports paths that cannot be told apart, tags that are not declared, and parameters and responses that mean nothing.
func lintOperations(_ model: OpenAPIModel, _ report: inout Report) {
    lintPaths(model.paths, &report)
    lintTags(model, &report)
    var seen: Set<Span> = []
    for item in model.paths + model.webhooks {
        let own = item.operations.flatMap(\.parameters)
        for parameter in item.parameters + own where seen.insert(parameter.origin.span).inserted {
            lintParameter(parameter, &report)
        }
    }
    for operation in model.paths.flatMap(\.operations) { lintResponses(of: operation, &report) }
}

/// `/pets/{id}` and `/pets/{name}` are the same address (OpenAPI 3.1.1 §4.8.8.2).
private func lintPaths(_ paths: [PathItemObject], _ report: inout Report) {
    var first: [String: (path: String, span: Span)] = [:]
    for item in paths {
        for operation in item.operations {
            let address = "\(operation.method) \(withoutNames(item.wireName))"
            guard let other = first[address] else {
                first[address] = (item.wireName, item.span)
                continue
            }
            report.add(
                .clashingPaths(
                    item.wireName, other.path, method: operation.method, at: item.span, other: other.span))
        }
    }
}

/// `/pets/{}` of `/pets/{petId}`.
private func withoutNames(_ path: String) -> String {
    var result = ""
    var isInside = false
    for character in path {
        if character == "}" { isInside = false }
        if !isInside { result.append(character) }
        if character == "{" { isInside = true }
    }
    return result
}

/// A description that declares its tags declares all of them.
private func lintTags(_ model: OpenAPIModel, _ report: inout Report) {
    guard !model.tags.isEmpty else { return }
    let declared = model.tags.map(\.wireName)
    var known = Set(declared)
    for tag in (model.paths + model.webhooks).flatMap(\.operations).flatMap(\.tags)
    where known.insert(tag.wireName).inserted {
        report.add(.undeclaredTag(tag.wireName, at: tag.span, guess: nearest(to: tag.wireName, in: declared)))
    }
}

private func lintParameter(_ parameter: ParameterObject, _ report: inout Report) {
    if parameter.location == .path, !parameter.isRequired {
        report.add(.optionalPathParameter(parameter.wireName, at: parameter.origin.span))
    }
    // OpenAPI 3.1.1 §4.8.12.1
    let instead =
        switch parameter.wireName.lowercased() {
        case "accept", "content-type": "list the media types under `content`"
        case "authorization": "declare a security scheme"
        default: ""
        }
    if parameter.location == .header, !instead.isEmpty {
        report.add(.ignoredHeaderParameter(parameter.wireName, instead: instead, at: parameter.origin.span))
    }
}

private func lintResponses(of operation: OperationObject, _ report: inout Report) {
    for answer in operation.responses {
        guard case .code(let code) = answer.status, code < 200 || code == 204 || code == 205 || code == 304,
            let content = answer.response.contents.first
        else { continue }
        report.add(.bodyWithoutPlace("\(code)", content.mediaType, at: content.origin.span))
    }
    let succeeds = operation.responses.contains { answer in
        switch answer.status {
        case .code(let code): code < 400
        case .range(let first): first < 4
        case .default: false
        }
    }
    if !succeeds, !operation.responses.isEmpty {
        report.add(.noSuccess(operation.method, at: operation.origin.span))
    }
}

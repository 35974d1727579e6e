import Diagnostics
import SchemaGraph

/// Reports tags that are not declared, path parameters that may be left out, and calls that never succeed.
func lintOperations(_ model: OpenAPIModel, _ report: inout Report) {
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
}

private func lintResponses(of operation: OperationObject, _ report: inout Report) {
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

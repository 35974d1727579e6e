import Diagnostics
import SchemaGraph

/// Reports tags that are not declared, and calls that never succeed.
func lintOperations(_ model: OpenAPIModel, _ report: inout Report) {
    lintTags(model, &report)
    for operation in model.paths.lazy.flatMap(\.operations) { lintResponses(of: operation, &report) }
}

/// A description that declares its tags declares all of them.
private func lintTags(_ model: OpenAPIModel, _ report: inout Report) {
    guard !model.tags.isEmpty else { return }
    let declared = model.tags.map(\.wireName)
    var known = ExactSet(declared)
    for tag in [model.paths, model.webhooks].joined().lazy.flatMap(\.operations).flatMap(\.tags)
    where known.insert(tag.wireName) {
        report.add(.undeclaredTag(tag.wireName, at: tag.span, guess: nearest(to: tag.wireName, in: declared)))
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

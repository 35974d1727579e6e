import Diagnostics
import Documents

/// What is doubtful in a description that can be read: all of it is generated somehow, and none of it is reported then.
func lint(_ model: OpenAPIModel, _ root: Node, _ reading: inout Reading) {
    lintOperations(model, &reading.report)
    let isOpenAPI30 = reading.sources.version(of: root.span.file) == .v30
    lintKeywords(root, isOpenAPI30: isOpenAPI30, &reading.report)
    lintBranches(model, &reading.report)
    // Whoever declares things for others to use cannot know what they use.
    guard !reading.isPart, !model.paths.isEmpty || !model.webhooks.isEmpty else { return }
    lintComponents(model, root, &reading.report)
}

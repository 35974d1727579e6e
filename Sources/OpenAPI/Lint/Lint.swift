import Diagnostics
import Documents

/// What is doubtful in a description that can be read: all of it is generated somehow, and none of it is reported then.
func lint(_ model: OpenAPIModel, _ reading: inout Reading) {
    lintOperations(model, &reading.report)
    let trees = reading.trees.map(\.node)
    for tree in trees {
        let isOpenAPI30 = reading.sources.version(of: tree.span.file) == .v30
        lintKeywords(tree, isOpenAPI30: isOpenAPI30, &reading.report)
        lintNames(tree, &reading.report)
    }
    lintBranches(model, &reading.report)
    // Whoever declares things for others to use cannot know what they use.
    guard !reading.isPart, !model.paths.isEmpty || !model.webhooks.isEmpty else { return }
    lintComponents(model, trees, &reading.report)
}

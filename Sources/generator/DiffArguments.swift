import Diagnostics

/// The words of `diff`. Nil when they make no sense, which is reported.
func readDiffQuestion(_ given: GivenOptions, _ report: inout Report) -> DiffQuestion? {
    guard given.words.count == 2 else {
        report.add(.wrongVersions(given.words))
        return nil
    }
    var question = DiffQuestion(old: given.words[0], new: given.words[1])
    question.module = readModule(given, &report) ?? "SDK"
    question.overlays = given.lists["--overlay"] ?? []
    question.filter = readFilterWords(given, &report)
    question.references = readReferences(given, &report)
    question.showsAll = given.has("--all")
    if let text = given.values["--fail-on"] {
        if let failure = DiffQuestion.Failure(rawValue: text) {
            question.failure = failure
        } else {
            report.add(
                .unknownChoice(text, of: "--fail-on", known: DiffQuestion.Failure.allCases.map(\.rawValue)))
        }
    }
    return question
}

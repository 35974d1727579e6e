import Diagnostics

/// The words of `diff`. Nil when they make no sense, which is reported.
///
/// As an external diff driver of git it is given seven: path, old file, its digest and mode, new file, its digest and mode.
func readDiffQuestion(_ given: GivenOptions, _ report: inout Report) -> DiffQuestion? {
    var words = given.words
    if given.has("--git-driver"), words.count == 7 || words.count == 9 { words = [words[1], words[4]] }
    guard words.count == 2 else {
        report.add(.wrongVersions(words))
        return nil
    }
    var question = DiffQuestion(old: words[0], new: words[1])
    question.module = readModule(given, &report)
    question.overlays = given.lists["--overlay"] ?? []
    question.filter = readFilterWords(given, &report)
    question.references = readReferences(given, &report)
    question.showsAll = given.has("--all")
    question.showsWitnesses = given.has("--witness")
    question.policy = given.values["--policy"]
    question.versionToRaise = given.values["--suggest-version"]
    question.plannedVersion = given.values["--check-version"]
    // A driver that ends with anything but 0 stops git.
    if given.has("--git-driver") { question.failure = .none }
    if let failure = readChoice("--fail-on", DiffQuestion.Failure.self, given, &report) {
        question.failure = failure
    }
    if let format = readChoice("--format", DiffQuestion.Format.self, given, &report) {
        question.format = format
    }
    return question
}

/// The value of an option that takes one of a few words.
func readChoice<Choice: RawRepresentable<String> & CaseIterable>(
    _ option: String, _ type: Choice.Type, _ given: GivenOptions, _ report: inout Report
) -> Choice? {
    guard let text = given.values[option] else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    report.add(.unknownChoice(text, of: option, known: type.allCases.map(\.rawValue)))
    return nil
}

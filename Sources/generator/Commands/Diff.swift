import Compatibility
import Diagnostics
import SwiftPlanner

/// What `diff` is asked.
struct DiffQuestion: Equatable {
    /// What makes the command end with exit code 1.
    enum Failure: String, CaseIterable { case breaking, silent, source, wire, any, none }

    var old: String
    var new: String
    var module = "SDK"
    var overlays: [String] = []
    var filter = FilterWords()
    var references = ReferenceSettings()
    var failure = Failure.breaking
    var showsAll = false
}

/// `diff`: what the change from one version to another does to callers and on the wire.
func runDiff(_ question: DiffQuestion) -> CommandResult {
    var result = CommandResult()
    var report = Report(forgiving: true)
    guard let old = readVersion(question.old, question, &report),
        let new = readVersion(question.new, question, &report)
    else {
        result.report = onlyErrors(of: report)
        result.worsen(to: .cannotWork)
        return result
    }
    let review = review(from: old, to: new)
    var printer = ReviewPrinter(review, names: (question.old, question.new), in: report)
    result.output = printer.text(isColoured: showsColours(on: .output), showsAll: question.showsAll)
    if review.fails(question.failure) { result.worsen(to: .findings) }
    return result
}

/// Plans both, the second as the next run after the first would: names and orders stay where nothing asks for others.
func review(from old: ReadVersion, to new: ReadVersion) -> Review {
    // What is wrong with a description is told when its SDK is made.
    var unseen = Report(forgiving: true)
    let before = planWholeSDK(old.graph, old.settings, &unseen)
    let surface = before.surface()
    var settings = new.settings
    settings.keptNames.merge(before.names) { own, _ in own }
    settings.last = surface
    let after = planWholeSDK(new.graph, settings, &unseen)
    return compareVersions(Side(before.graph, surface), Side(after.graph, after.surface()))
}

/// Warnings about a description are for those who generate from it.
private func onlyErrors(of report: Report) -> Report {
    var errors = Report()
    for file in report.files { _ = errors.open(file) }
    for diagnostic in report.diagnostics where diagnostic.severity == .error { errors.add(diagnostic) }
    return errors
}

extension Review {
    fileprivate func fails(_ failure: DiffQuestion.Failure) -> Bool {
        switch failure {
        case .breaking: findings.contains(where: \.isBreaking)
        case .silent: findings.contains { $0.isBreaking || $0.isSilent }
        case .source: findings.contains { $0.source == .breaks }
        case .wire: findings.contains { $0.wire == .breaking }
        case .any: !findings.isEmpty
        case .none: false
        }
    }
}

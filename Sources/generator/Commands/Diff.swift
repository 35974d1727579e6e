import Compatibility
import Diagnostics
import Surface
import SwiftPlanner

/// What `diff` is asked.
struct DiffQuestion: Equatable {
    /// What makes the command end with exit code 1.
    enum Failure: String, CaseIterable { case breaking, silent, source, wire, any, none }
    enum Format: String, CaseIterable { case text, markdown, changelog, json, sarif, github, junit, html }

    var old: String
    var new: String
    /// Nil: `SDK`, or as the `sdk.yaml` says.
    var module: String?
    var overlays: [String] = []
    var filter = FilterWords()
    var references = ReferenceSettings()
    var failure = Failure.breaking
    var format = Format.text
    var showsAll = false
    var showsWitnesses = false
    var policy: String?
    /// The version to raise, which is then all that is printed.
    var versionToRaise: String?
    /// A version that is planned for the new description.
    var plannedVersion: String?
}

/// `diff`: what the change from one version to another does to callers and on the wire.
func runDiff(_ question: DiffQuestion) -> CommandResult {
    var result = CommandResult()
    result.hasOwnFormat = true
    var report = Report(forgiving: true)
    guard let old = readVersion(question.old, question, &report),
        let new = readVersion(question.new, question, &report)
    else {
        result.report = onlyErrors(of: report)
        result.worsen(to: .cannotWork)
        return result
    }
    // Where something could not be read, less was compared.
    result.report = onlyErrors(of: report)
    guard let policy = policy(for: question, &result) else { return result }
    var found = review(from: old, to: new)
    if question.showsWitnesses { addWitnesses(to: &found, before: old) }
    let (review, stale) = found.applying(policy, on: today())
    for accepted in stale { result.report.add(.staleAcceptance(accepted.fingerprint, accepted.reason)) }
    if question.plannedVersion != nil || question.versionToRaise != nil {
        answerVersion(question, review, described: old.graph?.version ?? "", &result)
        return result
    }
    var printer = ReviewPrinter(review, names: (question.old, question.new), in: report)
    result.output = printed(review, &printer, question, report)
    if review.fails(question.failure) { result.worsen(to: .findings) }
    return result
}

/// Plans both, the second as the next run after the first would: names and orders stay where nothing asks for others.
func review(from old: ReadVersion, to new: ReadVersion) -> Review {
    // What is wrong with a description is told when its SDK is made.
    var unseen = Report(forgiving: true)
    guard let oldGraph = old.graph, let newGraph = new.graph else {
        let before = surface(of: old, &unseen)
        var settings = new.settings
        settings.keptNames.merge(old.settings.keptNames) { own, _ in own }
        if settings.last == nil { settings.last = before }
        settings.keepsFormerNames = true
        return compareSurfaces(
            before, surface(of: ReadVersion(graph: new.graph, settings: settings), &unseen),
            cause: old.cause(new))
    }
    let before = planWholeSDK(oldGraph, old.settings, &unseen)
    let surface = before.surface()
    var settings = new.settings
    settings.keptNames.merge(before.names) { own, _ in own }
    if settings.last == nil { settings.last = surface }
    settings.keepsFormerNames = true
    let after = planWholeSDK(newGraph, settings, &unseen)
    return compareVersions(
        Side(before.graph, surface), Side(after.graph, after.surface()), cause: old.cause(new))
}

private func addWitnesses(to review: inout Review, before old: ReadVersion) {
    var unseen = Report(forgiving: true)
    review.addWitnesses(before: surface(of: old, &unseen), module: old.settings.module)
}

/// What callers see of a version, by itself.
private func surface(of version: ReadVersion, _ unseen: inout Report) -> Surface {
    version.graph.map { planWholeSDK($0, version.settings, &unseen).surface() }
        ?? version.settings.last ?? Surface()
}

private func printed(
    _ review: Review, _ printer: inout ReviewPrinter, _ question: DiffQuestion, _ report: Report
) -> String {
    switch question.format {
    case .text: printer.text(isColoured: showsColours(on: .output), showsAll: question.showsAll)
    case .markdown: printer.markdown()
    case .changelog: printer.markdown(isChangelog: true)
    case .json: printer.json(generator: generatorVersion)
    case .sarif:
        review.report(in: report.files).sarif(generator: generatorVersion, explanations: changeExplanations)
    case .github: gitHubText(review, report)
    case .junit: printer.jUnit()
    case .html: printer.html()
    }
}

/// The gravest as annotations, of which GitHub shows ten of a kind for each step, and the summary.
private func gitHubText(_ review: Review, _ report: Report) -> String {
    let shown = review.report(in: report.files, limit: 10)
    let more = review.findings.count - shown.diagnostics.count
    let rest = more > 0 ? "::notice title=diff::and \(more) more findings, which --format text shows\n" : ""
    return shown.gitHubAnnotations(cap: nil) + rest + review.summary + "\n"
}

/// Nil when it cannot be used, which is reported.
private func policy(for question: DiffQuestion, _ result: inout CommandResult) -> Policy? {
    let path = question.policy ?? joined(question.new, policyFileName)
    let isThere = question.policy != nil || (try? fileKind(at: path)) == .file
    guard isThere else { return Policy() }
    do throws(FileProblem) {
        let file = SourceFile(path: path, bytes: try readFile(path))
        let before = result.report.errorCount
        let policy = readPolicy(file, &result.report)
        guard result.report.errorCount == before else {
            result.worsen(to: .findings)
            return nil
        }
        return policy
    } catch {
        result.report.add(.unreadableInput(error, shownAs: path))
        result.worsen(to: .cannotWork)
        return nil
    }
}

/// Which version has to follow, and whether a planned one will do.
private func answerVersion(
    _ question: DiffQuestion, _ review: Review, described: String, _ result: inout CommandResult
) {
    let text = question.versionToRaise ?? described
    guard let current = SemanticVersion(text) else {
        result.report.add(.noVersion(text))
        result.worsen(to: .cannotWork)
        return
    }
    let next = current.raised(by: review.bump)
    guard let planned = question.plannedVersion else {
        result.output = "\(next)\n"
        return
    }
    guard let version = SemanticVersion(planned) else {
        result.report.add(.noVersion(planned))
        result.worsen(to: .cannotWork)
        return
    }
    result.output = "\(current) -> \(version): \(review.summary)\n"
    guard version < next else { return }
    result.report.add(
        .versionTooLow(
            "\(version)", needed: "\(next)", because: review.forcing?.sentence ?? "something changed"))
    result.worsen(to: .findings)
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

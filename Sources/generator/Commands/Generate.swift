import Compatibility
import Diagnostics

/// `generate`: makes the SDKs and writes what changed. When one of them cannot be made, none is written; a fault in a
/// corner of a description only costs that corner.
func runGenerate(_ selection: SDKSelection, _ generation: Generation) -> CommandResult {
    var result = CommandResult()
    var sdks = prepareSDKs(selection, takesOver: generation.takesOver, &result)
    for index in sdks.indices {
        if !generation.takesOver { reportConflicts(&sdks[index]) }
        result.worsen(to: sdks[index].code)
    }
    let isWritten = result.code <= .findings && sdks.allSatisfy { $0.plan != nil }
    if isWritten, !generation.isDry {
        do throws(FileProblem) {
            let times = try writeFiles(sdks.compactMap(\.plan))
            for (index, time) in zip(sdks.indices, times) { sdks[index].duration += time }
        } catch {
            result.worsen(to: .cannotWork)
            result.report.add(.unwritableOutput(error))
        }
    }
    for sdk in sdks {
        result.report.add(sdk.report)
        if generation.isDry { result.output += review(of: sdk) }
        if generation.showsDiff, let plan = sdk.plan { result.output += diffs(of: plan) }
        result.output +=
            (isWritten && result.code <= .findings
                ? summary(of: sdk, isDry: generation.isDry) : failure(of: sdk)) + "\n"
    }
    return result
}

/// What the run changes for callers, as far as the lock remembers what they saw. Empty for a first run.
private func review(of sdk: PreparedSDK) -> String {
    guard let before = sdk.last?.lastSurface, let after = sdk.surface else { return "" }
    let lock = joined(sdk.request.output, SDKLock.fileName)
    var printer = ReviewPrinter(
        compareSurfaces(before, after), names: (lock, "the next run"), in: sdk.report)
    return printer.text(isColoured: showsColours(on: .output), showsAll: false)
}

/// Files that are in the way and are not ours to overwrite.
func reportConflicts(_ sdk: inout PreparedSDK) {
    guard let plan = sdk.plan else { return }
    let command = sdk.request.generateCommand(takesOver: true)
    let found = sdk.report.errorCount
    for file in plan.allFiles {
        let path = joined(plan.folder, file.path)
        if file.state == .edited { sdk.report.add(.editedFile(path, forced: command)) }
        if file.state == .foreign { sdk.report.add(.foreignFile(path, forced: command)) }
    }
    for file in plan.stale where file.isEdited {
        sdk.report.add(.editedFile(joined(plan.folder, file.path), forced: command))
    }
    if sdk.report.errorCount > found {
        sdk.code = max(sdk.code, .findings)
        sdk.plan = nil
    }
}

private func summary(of sdk: PreparedSDK, isDry: Bool) -> String {
    guard let plan = sdk.plan else { return failure(of: sdk) }
    let files = plan.allFiles
    let created = files.count { $0.state == .missing }
    let unchanged = files.count { $0.state == .same }
    let changed = files.count - created - unchanged
    let what =
        plan.changesNothing
        ? "nothing changed"
        : "\(created) created, \(changed) changed, \(unchanged) unchanged, \(plan.stale.count) removed"
            + (isDry ? ", if it were written" : "")
    let head =
        "\(sdk.request.module): \(sdk.tally); \(counted(files.count, "file")): \(what) (\(sdk.duration.inSeconds))"
    let losses =
        sdk.counts.degraded.map { "  degraded: \($0.pointer): \($0.reason)" }
        + sdk.counts.refused.map { "  lost: \($0.pointer): \($0.reason)" }
    return ([head] + losses.map(visible)).joined(separator: "\n")
}

private func failure(of sdk: PreparedSDK) -> String {
    let found = sdk.report.errorCount == 0 ? "" : ": \(counted(sdk.report.errorCount, "error"))"
    return "\(sdk.request.module): nothing was written\(found)"
}

extension PreparedSDK {
    /// `412 kept, 0 degraded, 0 lost`: properties, schemas and operations of the description.
    var tally: String {
        let tally = "\(counts.kept) kept, \(counts.degraded.count) degraded, \(counts.refused.count) lost"
        return counts.leftOut == 0 ? tally : "\(tally), \(counts.leftOut) left out"
    }
}

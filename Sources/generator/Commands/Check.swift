import Diagnostics

/// `check`: makes the SDKs, writes nothing, and reports where the disk differs.
func runCheck(_ selection: SDKSelection, showsDiff: Bool) -> CommandResult {
    var result = CommandResult()
    for sdk in prepareSDKs(selection, takesOver: false, &result) {
        var sdk = sdk
        if let plan = sdk.plan {
            let before = sdk.report.errorCount
            let drift = drift(in: plan, sdk.request)
            for diagnostic in drift { sdk.report.add(diagnostic) }
            if sdk.report.errorCount > before { sdk.code = max(sdk.code, .findings) }
            if showsDiff { result.output += diffs(of: plan) }
            let verdict = drift.isEmpty ? "as described" : "\(drift.count) not as described"
            let files = counted(plan.allFiles.count, "file")
            result.output +=
                "\(sdk.request.module): \(sdk.tally); \(files): \(verdict) (\(sdk.duration.inSeconds))\n"
        } else {
            let errors = counted(sdk.report.errorCount, "error")
            result.output += "\(sdk.request.module): nothing was compared: \(errors)\n"
        }
        result.report.add(sdk.report)
        result.worsen(to: sdk.code)
    }
    return result
}

/// Each difference once. That the lock differs as well is said only where nothing else does.
private func drift(in plan: WritePlan, _ request: SDKRequest) -> [Diagnostic] {
    var drift = plan.files.compactMap { drifted($0, in: plan, request) }
    for file in plan.stale {
        let path = joined(plan.folder, file.path)
        drift.append(
            file.isEdited
                ? .editedFile(path, forced: request.generateCommand(takesOver: true))
                : .staleFile(path, remedy: request.generateCommand()))
    }
    drift += plan.extra.map { .extraFile(joined(plan.folder, $0)) }
    return drift.isEmpty ? drifted(plan.lock, in: plan, request).map { [$0] } ?? [] : drift
}

private func drifted(_ file: WritePlan.File, in plan: WritePlan, _ request: SDKRequest) -> Diagnostic? {
    let path = joined(plan.folder, file.path)
    return switch file.state {
    case .same: nil
    case .missing: .missingFile(path, remedy: request.generateCommand())
    case .outdated: .changedFile(path, remedy: request.generateCommand())
    case .edited: .editedFile(path, forced: request.generateCommand(takesOver: true))
    case .foreign: .foreignFile(path, forced: request.generateCommand(takesOver: true))
    }
}

/// What `generate` would change, the lock left out, since it only follows from the rest.
private func diffs(of plan: WritePlan) -> String {
    plan.files.filter { $0.state != .same }.map { file in
        unifiedDiff(
            String(decoding: file.before, as: UTF8.self), String(decoding: file.bytes, as: UTF8.self),
            path: joined(plan.folder, file.path), isNew: file.state == .missing)
    }.joined()
}

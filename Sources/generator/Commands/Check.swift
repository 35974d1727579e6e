import Diagnostics

/// `check`: makes the SDKs, writes nothing, and reports where the disk differs.
func runCheck(_ selection: SDKSelection, showsDiff: Bool, fetches: Bool) -> CommandResult {
    var result = CommandResult()
    for sdk in prepareSDKs(selection, takesOver: false, &result) {
        var sdk = sdk
        let before = sdk.report.errorCount
        if let upstream = sdk.request.upstream { checkUpstream(upstream, fetches: fetches, &sdk) }
        if let plan = sdk.plan {
            for diagnostic in drift(in: plan, of: sdk) { sdk.report.add(diagnostic) }
            let found = sdk.report.errorCount - before
            if found > 0 { sdk.code = max(sdk.code, .findings) }
            if showsDiff { result.output += diffs(of: plan) }
            let verdict = found == 0 ? "as described" : "\(found) not as described"
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

/// What `generate` would change, the lock left out, since it only follows from the rest.
func diffs(of plan: WritePlan) -> String {
    plan.files.filter { $0.state != .same }.map { file in
        unifiedDiff(
            String(decoding: file.before, as: UTF8.self), String(decoding: file.bytes, as: UTF8.self),
            path: joined(plan.folder, file.path), isNew: file.state == .missing)
    }.joined()
}

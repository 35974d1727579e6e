/// Carries out the plans, all of them or none.
///
/// Every new text is first written beside the file it belongs to, so that a disk that is full or may not be written
/// shows itself while the old files still stand. Then each SDK's are moved into place, what is no longer made is removed,
/// and its lock comes last.
///
/// Returns how long each took.
func writeFiles(_ plans: [WritePlan]) throws(FileProblem) -> [Duration] {
    var staged = StagedFiles()
    var times = [Duration](repeating: .zero, count: plans.count)
    do throws(FileProblem) {
        for (index, plan) in plans.enumerated() where !plan.changesNothing {
            let start = ContinuousClock.now
            try staged.stage(plan)
            times[index] = start.duration(to: .now)
        }
        for (index, plan) in plans.enumerated() {
            let start = ContinuousClock.now
            try staged.moveFiles(of: plan)
            try removeStaleFiles(of: plan)
            try staged.moveLock(of: plan)
            times[index] += start.duration(to: .now)
        }
    } catch {
        staged.discard()
        throw error
    }
    return times
}

/// Files that are written and not yet in their place.
private struct StagedFiles {
    /// By the path that each belongs to.
    private var temporaries: [String: String] = [:]
    /// Outermost first.
    private var newFolders: [String] = []

    mutating func stage(_ plan: WritePlan) throws(FileProblem) {
        for file in plan.stale { try checkRemovable(joined(plan.folder, file.path)) }
        for file in plan.allFiles where file.state != .same {
            let target = joined(plan.folder, file.path)
            newFolders += try makeFolder(parentFolder(of: target))
            let temporary = joined(
                parentFolder(of: target), ".\(lastName(of: target)).\(processNumber()).new")
            do throws(FileProblem) {
                try createFile(temporary, file.bytes)
            } catch {
                // People know the file by the name that it was to have.
                throw error.path == temporary ? FileProblem(path: target, reason: error.reason) : error
            }
            temporaries[target] = temporary
        }
    }

    mutating func moveFiles(of plan: WritePlan) throws(FileProblem) {
        for file in plan.files { try move(joined(plan.folder, file.path)) }
    }

    mutating func moveLock(of plan: WritePlan) throws(FileProblem) {
        try move(joined(plan.folder, plan.lock.path))
    }

    /// Also after a failure in the middle; what is already in place stays.
    mutating func discard() {
        for temporary in temporaries.values { try? removeFile(temporary) }
        for folder in newFolders.reversed() { _ = removeFolderIfEmpty(folder) }
        self = StagedFiles()
    }

    private mutating func move(_ target: String) throws(FileProblem) {
        guard let temporary = temporaries[target] else { return }
        try moveFile(temporary, over: target)
        temporaries[target] = nil
    }
}

private func removeStaleFiles(of plan: WritePlan) throws(FileProblem) {
    let made = Dictionary(
        plan.files.map { ($0.path.lowercased(), $0.path) }, uniquingKeysWith: { first, _ in first })
    for file in plan.stale {
        let path = joined(plan.folder, file.path)
        if let twin = made[file.path.lowercased()], isSameFile(path, joined(plan.folder, twin)) { continue }
        try removeFile(path)
        var folder = parentFolder(of: file.path)
        while !folder.isEmpty, removeFolderIfEmpty(joined(plan.folder, folder)) {
            folder = parentFolder(of: folder)
        }
    }
}

/// Carries out the plans, all of them or none.
///
/// Every new text is first written beside the file it belongs to, so that a disk that is full or may not be written
/// shows itself while the old files still stand. Then each SDK's are moved into place, what is no longer made is removed,
/// and its lock comes last. A single SDK that had no folder is written into one beside it, which is moved as a whole.
///
/// Returns how long each took.
func writeFiles(_ plans: [WritePlan]) throws(FileProblem) -> [Duration] {
    var staged = StagedFiles()
    var times = [Duration](repeating: .zero, count: plans.count)
    do throws(FileProblem) {
        for (index, plan) in plans.enumerated() where !plan.changesNothing {
            let start = ContinuousClock.now
            // Of several, one that cannot be put in its place must not find others there already.
            if plans.count == 1, canStandBeside(plan) {
                try staged.stageFolder(plan)
            } else {
                try staged.stage(plan)
            }
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
    /// Of files and whole folders, by the path that each belongs to.
    private var temporaries: [String: String] = [:]
    private var newFiles: [String] = []
    /// Outermost first.
    private var newFolders: [String] = []
    /// Folders that were seen or made.
    private var readyFolders: Set<String> = []

    mutating func stage(_ plan: WritePlan) throws(FileProblem) {
        for file in plan.stale { try checkRemovable(joined(plan.folder, file.path)) }
        for file in plan.allFiles where file.state != .same {
            let target = joined(plan.folder, file.path)
            try makeReady(parentFolder(of: target))
            let temporary = temporaryPath(of: target)
            do throws(FileProblem) {
                try create(temporary, file.bytes)
            } catch {
                throw error.told(of: target, insteadOf: temporary)
            }
            temporaries[target] = temporary
        }
    }

    /// For an SDK whose folder is not there yet.
    mutating func stageFolder(_ plan: WritePlan) throws(FileProblem) {
        let temporary = temporaryPath(of: plan.folder)
        do throws(FileProblem) {
            for file in plan.allFiles {
                let path = joined(temporary, file.path)
                try makeReady(parentFolder(of: path))
                try create(path, file.bytes)
            }
        } catch {
            throw error.told(of: plan.folder, insteadOf: temporary)
        }
        temporaries[plan.folder] = temporary
    }

    mutating func moveFiles(of plan: WritePlan) throws(FileProblem) {
        if temporaries[plan.folder] != nil { return try move(plan.folder) }
        for file in plan.files { try move(joined(plan.folder, file.path)) }
    }

    mutating func moveLock(of plan: WritePlan) throws(FileProblem) {
        try move(joined(plan.folder, plan.lock.path))
    }

    /// Also after a failure in the middle; what is already in place stays.
    mutating func discard() {
        for file in newFiles { try? removeFile(file) }
        for folder in newFolders.reversed() { _ = removeFolderIfEmpty(folder) }
        self = StagedFiles()
    }

    private mutating func makeReady(_ folder: String) throws(FileProblem) {
        if readyFolders.insert(folder).inserted { newFolders += try makeFolder(folder) }
    }

    private mutating func create(_ path: String, _ bytes: [UInt8]) throws(FileProblem) {
        try createFile(path, bytes)
        newFiles.append(path)
    }

    private mutating func move(_ target: String) throws(FileProblem) {
        guard let temporary = temporaries[target] else { return }
        try moveFile(temporary, over: target)
        temporaries[target] = nil
    }
}

/// Whether the folder of a new SDK can be made beside its place: that has a name, one short enough for what is put around it,
/// and nothing of an ended run is there.
private func canStandBeside(_ plan: WritePlan) -> Bool {
    let name = lastName(of: plan.folder)
    return plan.isFresh && ![".", ".."].contains(name) && name.utf8.count < 200
        && !isThere(plan.folder) && !isThere(temporaryPath(of: plan.folder))
}

/// Where a file or folder is written first, hidden and beside its place.
private func temporaryPath(of target: String) -> String {
    joined(parentFolder(of: target), ".\(lastName(of: target)).\(processNumber()).new")
}

extension FileProblem {
    /// People know a file by the name that it was to have.
    fileprivate func told(of target: String, insteadOf temporary: String) -> FileProblem {
        guard path.hasPrefix(temporary) else { return self }
        return FileProblem(path: target + path.dropFirst(temporary.count), reason: reason)
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

import Diagnostics

/// Where the folder of an SDK differs from what the next run would leave there, each fact once.
///
/// What the SDK is made from comes first: files that only follow from a change of that are counted there, and not named.
func drift(in plan: WritePlan, of sdk: PreparedSDK) -> [Diagnostic] {
    let command = sdk.request.generateCommand()
    let made = Dictionary(
        (sdk.last?.files ?? []).map { ($0.path, $0.digest) }, uniquingKeysWith: { first, _ in first })
    let count =
        plan.files.count { $0.state == .outdated || $0.state == .missing && made[$0.path] == nil }
        + plan.stale.count { !$0.isEdited }
    let effect = Diagnostic.Effect(count: count, folder: plan.folder, command: command)
    var drift = changedIngredients(of: sdk).map { Diagnostic.changed($0, effect) }
    if let last = sdk.last {
        let lock = joined(plan.folder, SDKLock.fileName)
        if last.generator != generatorVersion {
            drift.append(.otherGenerator(lock, was: last.generator, now: generatorVersion, effect))
        } else if drift.isEmpty, count > 0 {
            drift.append(.otherGenerator(lock, was: nil, now: generatorVersion, effect))
        }
    }
    drift += files(in: plan, of: sdk, besides: drift.isEmpty ? [] : Set(made.keys))
    if drift.isEmpty, plan.lock.state != .same {
        let path = joined(plan.folder, SDKLock.fileName)
        drift.append(
            plan.lock.state == .missing
                ? .missingFile(path, remedy: command) : .staleLock(path, remedy: command))
    }
    return drift
}

/// What the SDK was made from, where that says something else now.
private func changedIngredients(of sdk: PreparedSDK) -> [Ingredient] {
    sdk.ingredients.filter { ingredient in
        sdk.last?.madeFrom[ingredient.name].map { $0 != ingredient.digest } ?? false
    }
}

/// The files that nothing else tells of.
private func files(in plan: WritePlan, of sdk: PreparedSDK, besides made: Set<String>) -> [Diagnostic] {
    let (command, forced) = (sdk.request.generateCommand(), sdk.request.generateCommand(takesOver: true))
    var drift = plan.files.compactMap { file -> Diagnostic? in
        let path = joined(plan.folder, file.path)
        return switch file.state {
        case .same, .outdated: nil
        case .missing: made.isEmpty || made.contains(file.path) ? .missingFile(path, remedy: command) : nil
        case .edited: .editedFile(path, forced: forced)
        case .foreign: .foreignFile(path, forced: forced)
        }
    }
    drift += plan.stale.filter(\.isEdited).map { .editedFile(joined(plan.folder, $0.path), forced: forced) }
    return drift + plan.extra.map { .extraFile(joined(plan.folder, $0)) }
}

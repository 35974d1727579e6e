/// The module of an API with this title: `TrainTravel` for `Train Travel API`. What every title ends with is left out.
package func moduleName(ofTitle title: String) -> String {
    var found = words(of: title)
    while found.count > 1, let last = found.last?.lowercased(), usualEndings.contains(last) {
        found.removeLast()
    }
    return typeName(of: found.joined(separator: " "))
}

private let usualEndings: Set = ["api", "apis", "rest", "http", "openapi", "specification", "spec"]

/// The folder of a module's descriptions: `train-travel` for `TrainTravel`.
package func folderName(ofModule module: String) -> String {
    words(of: module).map { $0.lowercased() }.joined(separator: "-")
}

/// `name` in `folder`, as a person would write it: nothing is put before a name in the folder where one stands.
func joined(_ folder: String, _ name: String) -> String {
    var name = Substring(name)
    while name.hasPrefix("./") { name = name.dropFirst(2) }
    if folder.isEmpty || folder == "." { return String(name) }
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
}

/// All but the last part: `a/b` of `a/b/c.swift`. Empty for a bare name.
func parentFolder(of path: String) -> String {
    var path = Substring(path)
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// The last part: `c.swift` of `a/b/c.swift`.
func lastName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
}

/// A path that leads out of, or around, the folder it should stay in.
func leavesFolder(_ path: String) -> Bool {
    path.isEmpty || path.hasPrefix("/")
        || path.split(separator: "/", omittingEmptySubsequences: false).contains {
            ["", ".", ".."].contains($0)
        }
}

/// Hand-written additions to an SDK, which belong to people.
func isExtension(_ path: String) -> Bool {
    path.split(separator: "/").dropLast().contains("Extensions")
}

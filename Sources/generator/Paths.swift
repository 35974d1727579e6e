/// `name` in `folder`, as a person would write it: nothing is put before a name in the folder where one stands.
func joined(_ folder: String, _ name: String) -> String {
    var name = Substring(name)
    while name.hasPrefix("./") { name = name.dropFirst(2) }
    if folder.isEmpty || folder == "." { return String(name) }
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
}

/// All but the last part: `a/b` of `a/b/c.swift`. Empty for a bare name.
func parentFolder(of path: String) -> String {
    let path = withoutSlashesAtEnd(path)
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// The last part: `c.swift` of `a/b/c.swift`.
func lastName(of path: String) -> String {
    let rest = withoutSlashesAtEnd(path)
    guard let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) else { return String(rest) }
    let name = rest[rest.utf8.index(after: slash)...]
    return name.isEmpty ? path : String(name)
}

/// One slash alone is left as it is.
private func withoutSlashesAtEnd(_ path: String) -> Substring {
    var end = path.utf8.endIndex
    while end > path.utf8.startIndex {
        let last = path.utf8.index(before: end)
        guard last > path.utf8.startIndex, path.utf8[last] == UInt8(ascii: "/") else { break }
        end = last
    }
    return path[..<end]
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

import Diagnostics
import Documents
import JSONText

extension Reading {
    /// The root of what has this address: a file, which is opened when it is first asked for, or a schema with that `$id`.
    ///
    /// `span` is the reference's, which lends the file its version.
    mutating func root(at address: String, for span: Span) -> Result<Site, FileFailure> {
        if let tree = treesByAddress[address] { return .success(trees[Int(tree)]) }
        let failure = openFile(at: address, for: span)
        if let tree = treesByAddress[address] { return .success(trees[Int(tree)]) }
        if let site = identified(address) { return .success(site) }
        return .failure(failure ?? .reported)
    }

    /// Nil when the file is a tree now.
    private mutating func openFile(at address: String, for span: Span) -> FileFailure? {
        if let known = failures[address] { return known }
        let local = localFolders.first { address.hasPrefix($0.address) }
        let path = local.map { $0.folder + (percentDecodedTail(address, after: $0.address)) } ?? address
        if path != address, let tree = treesByAddress[path] {
            treesByAddress[address] = tree
            return nil
        }
        let failure: FileFailure?
        switch load(path) {
        case .found(let file, let identity): failure = take(file, identity, path, for: span)
        case .failure(let reason): failure = reason
        }
        failures[address] = failure
        if failure == nil { treesByAddress[address] = treesByAddress[path] }
        return failure
    }

    private mutating func take(_ file: SourceFile, _ identity: String, _ path: String, for span: Span)
        -> FileFailure?
    {
        if let tree = treesByIdentity[identity] {
            treesByAddress[path] = tree
            return nil
        }
        let id = report.open(file)
        guard let root = isProse(path) ? prose(file, id) : readDocument(id, &report) else { return .reported }
        let tree = UInt32(trees.count)
        let site = Site(root: root, home: Home(tree: tree, base: 0))
        sources.add(
            id, name: path, version: ownVersion(of: root) ?? sources.version(of: span.file), address: path)
        trees.append(site)
        treesByAddress[path] = tree
        treesByIdentity[identity] = tree
        giveOwnAddress(id, root, tree)
        return nil
    }

    /// What a document says of its own address: `$self` (OpenAPI 3.2 §4.1.2), or `$id` where it is a schema.
    mutating func giveOwnAddress(_ file: SourceFile.ID, _ root: Node, _ tree: UInt32) {
        guard sources.version(of: file) != .v30, let text = (root["$self"] ?? root["$id"])?.string else {
            return
        }
        let path = sources.path(of: file)
        let address = resolvedAddress(String(text.prefix { $0 != "#" }), against: path)
        guard !address.isEmpty, address != path else { return }
        sources.set(address: address, of: file)
        if treesByAddress[address] == nil { treesByAddress[address] = tree }
        guard hasScheme(address) else { return }
        localFolders.append((String(folder(of: address)), String(folder(of: path))))
        localFolders.sort { ($0.address.utf8.count, $1.address) > ($1.address.utf8.count, $0.address) }
    }
}

private func percentDecodedTail(_ address: String, after prefix: String) -> String {
    let tail = String(address.dropFirst(prefix.count))
    return percentDecoded(tail) ?? tail
}

/// A file of words, to which a description may lead. It is one string, whatever stands in it.
private func isProse(_ path: String) -> Bool {
    [".md", ".markdown", ".txt", ".html"].contains { path.lowercased().hasSuffix($0) }
}

private func prose(_ file: SourceFile, _ id: SourceFile.ID) -> Node {
    Node(
        .string(String(decoding: file.bytes, as: UTF8.self)),
        at: Span(file: id, lower: 0, upper: file.bytes.count))
}

/// The version that a file itself names. A file that names none is read like what refers to it.
private func ownVersion(of root: Node) -> OpenAPIVersion? {
    guard let record = root.record else { return nil }
    if record["$schema"] != nil { return .v31 }
    guard let text = record["openapi"].flatMap(scalarText) else { return nil }
    if text.hasPrefix("3.0") { return .v30 }
    return text.hasPrefix("3.1") ? .v31 : text.hasPrefix("3.2") ? .v32 : nil
}

import Documents
import JSONText

/// Where the way to a schema decides on what it means, whole resources are kept as they are written: a dynamic reference
/// leads to where the schemas around it say (JSON Schema 2020-12 core §8.2.3.2), and a dialect says which keywords count.
extension CheckableSchemas {
    /// What refers to a schema in such a resource. Nil for one in any other, and where there is no resource: no `$id`, and no
    /// file of its own.
    mutating func wholeReference(to target: Site, _ reading: inout Reading) -> String? {
        guard target.home.tree > 0 || !reading.bases.isEmpty else { return nil }
        let site = reading.entered(target)
        guard let root = outermostResource(of: site, reading), dependsOnWay(root) else { return nil }
        keep(root, &reading)
        return reference(to: site, reading)
    }

    private func outermostResource(of site: Site, _ reading: Reading) -> Site? {
        if site.home.tree > 0 { return reading.trees[Int(site.home.tree)] }
        let pointer = site.pointer
        let around = reading.bases.map(\.root).filter {
            $0.home.tree == site.home.tree && (pointer == $0.pointer || pointer.hasPrefix($0.pointer + "/"))
        }
        return around.min { $0.pointer.utf8.count < $1.pointer.utf8.count }
    }

    private mutating func dependsOnWay(_ root: Site) -> Bool {
        if let known = dependOnWay[root.place] { return known }
        var pending = [root.node]
        var result = false
        while let node = pending.popLast(), !result {
            result = node["$dynamicRef"] != nil || node["$dynamicAnchor"] != nil || dialect(of: node) != nil
            pending += node.list ?? node.record?.entries.map(\.value) ?? []
        }
        dependOnWay[root.place] = result
        return result
    }

    /// A dialect that is not the usual one.
    private func dialect(of node: Node) -> Node? {
        guard let dialect = node["$schema"], let text = dialect.string, Self.dialect != .string(text),
            !text.hasPrefix("https://spec.openapis.org/oas/3."), hasScheme(text)
        else { return nil }
        return dialect
    }

    // MARK: As it is written

    private mutating func keep(_ root: Site, _ reading: inout Reading) {
        let root = reading.entered(root)
        let number = wholeNumber(of: root, named: address(of: root, reading))
        references[current].insert(number)
        guard !sites.indices.contains(number) || texts[number] == true else { return }
        let outer = current
        current = number
        // Whatever leads back here finds it begun.
        texts[number] = [:]
        var text = whole(root, &reading)
        if case .object(var members) = text {
            members["$id"] = .string(address(of: root, reading))
            text = .object(members)
        }
        texts[number] = text
        current = outer
    }

    private mutating func whole(_ site: Site, _ reading: inout Reading) -> JSONValue {
        if site.node.list != nil { return .array(site.elements.map { whole($0, &reading) }) }
        guard site.node.record != nil else { return JSONValue(site.node) }
        let site = reading.entered(site)
        var members = JSONObject()
        for child in site.children {
            switch (child.key, child.node.string) {
            case ("$id", _?): members["$id"] = .string(address(of: site, reading))
            case ("$ref", let text?), ("$dynamicRef", let text?), ("$schema", let text?):
                members[child.key] = .string(led(text, from: child, &reading))
            case ("enum", _), ("const", _), ("default", _), ("example", _), ("examples", _):
                members[child.key] = JSONValue(child.node)
            default: members[child.key] = whole(child, &reading)
            }
        }
        return .object(members)
    }

    /// A reference with the address that its target has here. One within the resource stays as it is.
    private mutating func led(_ text: String, from site: Site, _ reading: inout Reading) -> String {
        let reference = Reference(text: text, span: site.node.span, home: site.home)
        let (address, fragment) = reference.parts
        guard !address.isEmpty, let target = reading.locate(reference, .value).site else { return text }
        let entered = reading.entered(target)
        guard let root = outermostResource(of: entered, reading) else {
            let number = number(of: target)
            references[current].insert(number)
            return self.reference(to: number)
        }
        keep(root, &reading)
        // The name of an anchor has to stay: it may be a dynamic one.
        if let fragment, !fragment.isEmpty, !fragment.hasPrefix("/") {
            return "\(self.address(of: entered, reading))#\(fragment)"
        }
        return self.reference(to: entered, reading)
    }

    // MARK: Addresses

    /// The absolute address of the resource that a schema belongs to.
    private func address(of site: Site, _ reading: Reading) -> String {
        let address = reading.baseAddress(of: site)
        return hasScheme(address) ? address : "file:///\(address)"
    }

    private func reference(to site: Site, _ reading: Reading) -> String {
        let root = reading.resourceRoot(in: site.home)
        let pointer = site.pointer.dropFirst(root.pointer.count)
        return address(of: site, reading) + (pointer.isEmpty ? "" : "#\(pointer.replacing("%", with: "%25"))")
    }
}

import Diagnostics
import Documents

extension Reading {
    /// The thing itself: `site`, or where the references that start there lead. A reference that leads nowhere is reported.
    mutating func follow(_ site: Site, _ kind: ReferenceKind) -> Site? {
        var current = site
        var passed: Set<String> = []
        while let node = current.node["$ref"] {
            guard let text = node.string else {
                report.add(
                    .wrongKind(
                        "`$ref`", expected: "a string", found: node.kindName, .error, at: node.span))
                return nil
            }
            let reference = Reference(text: text, span: node.span)
            guard passed.insert(current.pointer).inserted else {
                report.add(.referenceCycle(reference.text, at: reference.span))
                return nil
            }
            guard let next = target(of: reference, kind) else { return nil }
            current = next
        }
        return current
    }

    /// The place that one reference names. Reported and nil when there is none.
    mutating func target(of reference: Reference, _ kind: ReferenceKind) -> Site? {
        guard let pointer = reference.pointer else {
            report.add(
                reference.isExternal
                    ? .externalReference(reference.text, at: reference.span)
                    : .unresolvedReference(reference.text, kind, at: reference.span, guess: nil))
            return nil
        }
        if let component = components[pointer] { return component }
        if let site = site(at: pointer) { return site }
        report.add(
            .unresolvedReference(reference.text, kind, at: reference.span, guess: guess(for: pointer, kind)))
        return nil
    }

    /// Walks from the nearest component, or else from the root.
    private func site(at text: String) -> Site? {
        guard let pointer = Pointer(text) else { return nil }
        var steps = pointer.tokens[...]
        var current = Site(root: root)
        if steps.count > 3, let component = components[Pointer(Array(steps.prefix(3))).text] {
            current = component
            steps = steps.dropFirst(3)
        }
        for token in steps {
            if let entry = current.node.record?.entry(token) {
                current = current.child(entry)
            } else if current.node.list != nil, let element = current.node.child(token) {
                current = current.element(token, element)
            } else {
                return nil
            }
        }
        return current
    }

    /// The component of the right kind that was most likely meant.
    private mutating func guess(for pointer: String, _ kind: ReferenceKind) -> String? {
        guard let section = kind.section, let name = Pointer(pointer)?.tokens.last, guesses > 0 else {
            return nil
        }
        guesses -= 1
        let prefix = "/components/\(section)/"
        let names = components.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
            .sorted()
        if names.contains(name) { return "#\(prefix)\(name)" }
        return nearest(to: name, in: names).map { "#\(prefix)\($0)" }
    }
}

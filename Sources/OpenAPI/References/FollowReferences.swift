import Diagnostics
import Documents
import JSONText

/// Where a reference leads.
enum Landing {
    case site(Site)
    /// Nil when what is wrong was reported already.
    case nowhere(Diagnostic?)

    var site: Site? { if case .site(let site) = self { site } else { nil } }
}

extension Reading {
    /// The thing itself: `site`, or where the references that start there lead. A reference that leads nowhere is reported.
    mutating func follow(_ site: Site, _ kind: ReferenceKind) -> Site? {
        guard var node = site.node["$ref"] else { return site }
        var current = site
        var passed: Set<Place> = []
        while true {
            guard let text = node.string else {
                report.add(
                    .wrongKind("`$ref`", expected: "a string", found: node.kindName, .error, at: node.span))
                return nil
            }
            let reference = Reference(text: text, span: node.span, home: current.home)
            noteIgnored(beside: current, kind)
            let next = target(of: reference, kind)
            guard let next, let further = next.node["$ref"] else { return next }
            guard passed.insert(current.place).inserted else {
                report.add(.referenceCycle(reference.text, at: reference.span))
                return nil
            }
            (current, node) = (next, further)
        }
    }

    /// What stands beside a reference, words aside, means nothing (OpenAPI 3.1.1 §4.8.23).
    private mutating func noteIgnored(beside site: Site, _ kind: ReferenceKind) {
        guard let entries = site.node.record?.entries, entries.count > 1, kind != .pathItem else { return }
        for entry in entries where !["$ref", "summary", "description"].contains(entry.key) {
            if entry.key.hasPrefix("x-") || !ignored.insert(entry.keySpan).inserted { continue }
            report.add(.ignoredBesideReference(entry.key, kind, at: entry.keySpan))
        }
    }

    /// What a reference leads to, where the standard allows none. Reported, and taken all the same.
    mutating func followMisplaced(_ site: Site, _ noun: String) -> Site? {
        guard let record = site.node.record, record.entries.count == 1, let reference = record["$ref"],
            reference.string != nil
        else { return site }
        guard let target = follow(site, .value) else { return nil }
        report.add(.misplacedReference(site.key, of: noun, at: reference.span))
        return target
    }

    /// The entries of a mapping. A reference among them, where the standard allows none, stands for what it leads to.
    mutating func entries(of site: Site, _ noun: String) -> [Site] {
        var entries = site.children
        guard let index = entries.firstIndex(where: { $0.key == "$ref" && $0.node.string != nil }),
            let text = entries[index].node.string
        else { return entries }
        let reference = Reference(text: text, span: entries[index].node.span, home: site.home)
        entries.remove(at: index)
        guard pass(site) else {
            report.add(.referenceCycle(text, at: reference.span))
            return entries
        }
        defer { passing.remove(site.place) }
        guard let target = target(of: reference, .value) else { return entries }
        report.add(.misplacedReference(site.key, of: noun, at: reference.span))
        let others = self.entries(of: target, noun)
        let own = Set(entries.map(\.key))
        return entries + others.filter { !own.contains($0.key) }
    }

    /// The place that one reference names. Reported and nil when there is none.
    mutating func target(of reference: Reference, _ kind: ReferenceKind) -> Site? {
        switch locate(reference, kind) {
        case .site(let site): return site
        case .nowhere(let diagnostic):
            // What a part of a description does not declare, another part may.
            if let diagnostic, !isPart || !reference.parts.address.isEmpty {
                report.add(kind.isNoted && diagnostic.severity == .error ? diagnostic.ofForm : diagnostic)
            }
            return nil
        }
    }

    mutating func locate(_ reference: Reference, _ kind: ReferenceKind) -> Landing {
        // Nearly all are plain, and lead to a component of the right kind.
        if let place = reference.plainPlace, place.tree == 0, let component = components[place.pointer],
            isWanted(place.pointer, kind)
        {
            return .site(component)
        }
        let (address, fragment) = reference.parts
        var root = resourceRoot(in: reference.home)
        if !address.isEmpty {
            let base = baseAddress(in: reference.home, of: reference.span)
            switch self.root(at: resolvedAddress(String(address), against: base), for: reference.span) {
            case .success(let site): root = site
            case .failure(let failure): return .nowhere(.unreachable(reference, kind, failure))
            }
        }
        guard let fragment, !fragment.isEmpty else { return .site(root) }
        guard let decoded = percentDecoded(String(fragment)) else {
            return .nowhere(.unresolvedReference(reference.text, kind, at: reference.span, guess: nil))
        }
        guard decoded.utf8.first == UInt8(ascii: "/") else {
            if let site = anchored(decoded, in: root) { return .site(site) }
            return looseSite(fragment, from: root, reference, kind)
                ?? .nowhere(.unresolvedReference(reference.text, kind, at: reference.span, guess: nil))
        }
        return site(at: decoded, from: root, reference, kind)
    }

    /// What a pointer leads to that means it plainly, but is not written as RFC 6901 asks for.
    private mutating func looseSite(
        _ fragment: Substring, from root: Site, _ reference: Reference, _ kind: ReferenceKind
    ) -> Landing? {
        guard let tokens = looseTokens(fragment), let site = walk(tokens, from: root),
            // A whole description is nothing that a reference may stand for.
            !tokens.isEmpty || root.node["openapi"] == nil
        else { return nil }
        let pointer = Pointer(tokens).text
        let address = reference.parts.address
        let better = tokens.isEmpty && !address.isEmpty ? "\(address)" : "\(address)#\(pointer)"
        if ignored.insert(reference.span).inserted {
            report.add(.looseReference(reference.text, better: better, at: reference.span))
        }
        return landed(site, pointer, reference, kind)
    }

    // MARK: Pointers

    private mutating func site(
        at text: String, from root: Site, _ reference: Reference, _ kind: ReferenceKind
    ) -> Landing {
        let isMain = root.home == .main
        if isMain, let component = components[text] {
            return isWanted(text, kind) ? .site(component) : landed(component, text, reference, kind)
        }
        guard let pointer = Pointer(text) else {
            return .nowhere(.unresolvedReference(reference.text, kind, at: reference.span, guess: nil))
        }
        if let site = walk(pointer.tokens, from: root) { return landed(site, text, reference, kind) }
        // Some write `$id` and go on to point into the document around it.
        let whole = trees[Int(root.home.tree)]
        if root.home.base > 0, let site = walk(pointer.tokens, from: whole) {
            return landed(site, text, reference, kind)
        }
        if let fragment = reference.parts.fragment,
            let landing = looseSite(fragment, from: root, reference, kind)
        {
            return landing
        }
        let guess = guess(for: pointer, from: root, isMain: isMain, reference, kind)
        return .nowhere(.unresolvedReference(reference.text, kind, at: reference.span, guess: guess))
    }

    /// Whether a component's pointer begins as those of this kind do.
    private func isWanted(_ pointer: String, _ kind: ReferenceKind) -> Bool {
        kind.section.map { pointer.utf8.dropFirst("/components/".utf8.count).starts(with: $0.utf8) } ?? false
    }

    private func landed(_ site: Site, _ pointer: String, _ reference: Reference, _ kind: ReferenceKind)
        -> Landing
    {
        guard kind != .value, let found = otherKind(at: pointer, than: kind) else { return .site(site) }
        return .nowhere(.wrongTarget(reference.text, kind, found: found, at: reference.span))
    }

    /// What a pointer must lead to by the way it takes, when that is something else than `kind`: `a response`.
    private func otherKind(at pointer: String, than kind: ReferenceKind) -> String? {
        let steps = pointer.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { Substring($0) }
        if steps.count == 4, steps[1] == "components" {
            return steps[2] == kind.section.map { $0[...] } ? nil : sectionNouns[String(steps[2])]
        }
        let isValue = zip(steps, steps.dropFirst()).contains { before, step in
            (step == "example" || step == "examples") && !nameHolders.contains(String(before))
        }
        return isValue && steps.count > 2 ? "a part of an example" : nil
    }

    /// Follows what is a reference itself where the pointer leads on beyond it.
    private mutating func walk(_ tokens: [String], from root: Site) -> Site? {
        var steps = tokens[...]
        var current = root
        if root.home == .main, steps.count > 3,
            let component = components[Pointer(Array(steps.prefix(3))).text]
        {
            current = component
            steps = steps.dropFirst(3)
        }
        for token in steps {
            current = entered(current)
            var passed = 0
            while current.child(named: token) == nil {
                guard passed < Self.passageLimit, let target = passage(through: current) else { return nil }
                current = entered(target)
                passed += 1
            }
            guard let next = current.child(named: token) else { return nil }
            current = next
        }
        return current
    }

    /// What stands at a place that was read.
    mutating func site(at place: Place) -> Site? {
        var current = trees[Int(place.tree)]
        for token in Pointer(place.pointer)?.tokens ?? [] {
            guard let next = entered(current).child(named: token) else { return nil }
            current = next
        }
        return current
    }

    /// Where a reference on the way of a pointer leads. Nil, and nothing reported, when it leads nowhere or is on its own way.
    private mutating func passage(through site: Site) -> Site? {
        guard let node = site.node["$ref"], let text = node.string, pass(site) else { return nil }
        defer { passing.remove(site.place) }
        return locate(Reference(text: text, span: node.span, home: site.home), .value).site
    }

    /// False when `site` is on the way already, or the way is absurdly long.
    private mutating func pass(_ site: Site) -> Bool {
        passing.count < Self.passageLimit && passing.insert(site.place).inserted
    }

    private static var passageLimit: Int { 64 }

    // MARK: Guesses

    /// What was most likely meant: the component of the right kind, or what stands beside where the pointer breaks off.
    private mutating func guess(
        for pointer: Pointer, from root: Site, isMain: Bool, _ reference: Reference, _ kind: ReferenceKind
    ) -> String? {
        guard let name = pointer.tokens.last, guesses > 0 else { return nil }
        guesses -= 1
        if isMain, let section = kind.section {
            let prefix = "/components/\(section)/"
            let names = components.keys.filter { $0.hasPrefix(prefix) }
                .map { String($0.dropFirst(prefix.count)) }.sorted()
            let guess = names.contains(name) ? name : nearest(to: name, in: names)
            if let guess { return "\(reference.parts.address)#\(prefix)\(guess)" }
        }
        let (node, steps) = root.node.furthest(along: pointer)
        guard steps == pointer.tokens.count - 1, let record = node.record else { return nil }
        let before = Pointer(Array(pointer.tokens.dropLast()))
        return nearest(to: name, in: record.entries.map(\.key))
            .map { "\(reference.parts.address)#\(before.appending($0).text)" }
    }
}

/// What stands in each part of `components`.
private let sectionNouns = [
    "schemas": "a schema", "parameters": "a parameter", "requestBodies": "a request body",
    "responses": "a response", "headers": "a header", "securitySchemes": "a security scheme",
    "pathItems": "a path item", "examples": "an example", "links": "a link", "callbacks": "a callback",
    "mediaTypes": "a media type",
]

/// Keys whose entries have names that somebody chose.
private let nameHolders: Set<String> = [
    "properties", "patternProperties", "$defs", "definitions", "schemas", "responses", "parameters",
    "headers", "paths",
]

extension Site {
    /// What one token of a pointer names.
    fileprivate func child(named token: String) -> Site? {
        if let entry = node.record?.entry(token) { return child(entry) }
        guard node.list != nil, let element = node.child(token) else { return nil }
        return self.element(token, element)
    }
}

/// The tokens of `/` for the whole, of `components/schemas/Pet` for what begins with a slash, and of `/schemas/a%2Fb` for
/// `/schemas/a~1b`. Nil for any other pointer.
private func looseTokens(_ fragment: Substring) -> [String]? {
    if fragment == "/" { return [] }
    let hasSlash = fragment.utf8.first == UInt8(ascii: "/")
    let isEscaped = fragment.contains("%2F") || fragment.contains("%2f")
    guard isEscaped || !hasSlash && fragment.utf8.contains(UInt8(ascii: "/")) else { return nil }
    let tokens = (hasSlash ? fragment.dropFirst() : fragment)
        .split(separator: "/", omittingEmptySubsequences: false)
        .map { percentDecoded(String($0)) }
        .map { text in text.flatMap { Pointer("/" + $0.replacing("/", with: "~1"))?.tokens.first } }
    return tokens.contains(nil) ? nil : tokens.compactMap(\.self)
}

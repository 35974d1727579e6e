import Diagnostics
import Documents

/// A schema that `$id` gives an address of its own (JSON Schema 2020-12 core §8.2.1).
struct Base: Sendable {
    var address: String
    var root: Site
}

/// Where `$id` and anchors stand. Found by going through a whole tree, the first time that a reference needs one.
struct Identities: Sendable {
    /// How many trees were gone through, from the first.
    var treeCount = 0
    var resources = ExactTable<Site>()
    /// By address, `#` and name.
    var anchors = ExactTable<Site>()
}

extension Reading {
    /// `site`, with its own `$id` taken for the base of what stands in it.
    mutating func entered(_ site: Site) -> Site {
        guard let text = site.node["$id"]?.string, version(at: site) != .v30 else { return site }
        return entered(site, identifiedBy: text)
    }

    mutating func entered(_ site: Site, identifiedBy text: String) -> Site {
        // An address of the whole file is known already, and a bare fragment is how drafts before 2019-09 write anchors.
        let place = site.place
        guard !text.hasPrefix("#"), !place.pointer.isEmpty else { return site }
        if let known = basesByPlace[place] {
            return site.moved(to: Home(tree: site.home.tree, base: known))
        }
        let base = UInt32(bases.count + 1)
        let address = resolvedAddress(String(text.prefix { $0 != "#" }), against: baseAddress(of: site))
        let home = Home(tree: site.home.tree, base: base)
        let root = site.moved(to: home)
        bases.append(Base(address: address, root: root))
        basesByPlace[place] = base
        return root
    }

    /// What relative references that stand here are held against.
    func baseAddress(of site: Site) -> String { baseAddress(in: site.home, of: site.node.span) }

    func baseAddress(in home: Home, of span: Span) -> String {
        home.base > 0 ? bases[Int(home.base) - 1].address : sources.address(of: span.file)
    }

    /// The root of what `#` means here: the nearest `$id`, or the whole tree.
    func resourceRoot(in home: Home) -> Site {
        home.base > 0 ? bases[Int(home.base) - 1].root : trees[Int(home.tree)]
    }

    /// The schema with this `$id`.
    mutating func identified(_ address: String) -> Site? {
        indexTrees()
        return identities.resources[address]
    }

    /// The schema with this `$anchor` or `$dynamicAnchor` in the resource whose root is given.
    mutating func anchored(_ name: String, in root: Site) -> Site? {
        indexTrees()
        return identities.anchors[baseAddress(of: root) + "#" + name]
    }

    private mutating func indexTrees() {
        while identities.treeCount < trees.count {
            index(trees[identities.treeCount])
            identities.treeCount += 1
        }
    }

    private mutating func index(_ root: Site) {
        var pending = [root]
        while let next = pending.popLast() {
            if next.node.list != nil { pending += next.elements.reversed() }
            guard next.node.record != nil, version(at: next) != .v30 else { continue }
            let site = entered(next)
            if site.home != next.home, identities.resources[baseAddress(of: site)] == nil {
                identities.resources[baseAddress(of: site)] = site
            }
            for key in ["$anchor", "$dynamicAnchor"] {
                if let name = site.node[key]?.string { note(name, key, site) }
            }
            if let text = site.node["$id"]?.string, text.hasPrefix("#") {
                note(String(text.dropFirst()), "$id", site)
            }
            pending += site.children.filter { !valueKeywords.contains($0.key) }.reversed()
        }
    }

    private mutating func note(_ name: String, _ key: String, _ site: Site) {
        let address = baseAddress(of: site) + "#" + name
        guard let known = identities.anchors[address] else {
            identities.anchors[address] = site
            return
        }
        guard known.place != site.place else { return }
        let span = site.node[key]?.span ?? site.span
        report.add(.repeatedAnchor(name, at: span, other: known.span))
    }
}

/// Keywords whose values are values, in which nothing is a schema.
private let valueKeywords: Set<String> = ["example", "examples", "default", "const", "enum"]

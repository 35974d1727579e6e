/// What the types of one surface are called in a later one.
package struct Renames: Sendable {
    package struct Pair: Sendable {
        package var old: String
        package var new: String
        /// How alike the two are, from 0 to 1.
        package var likeness: Double
    }

    /// In the order of the old names.
    package var pairs: [Pair] = []
    /// Types that became several: none of these takes the old name over.
    package var splits: [(old: String, new: [String])] = []

    /// By old names: those of these types, and of whatever else `surface` keeps under a former name of its own.
    package func newNames(_ surface: Surface) -> [String: String] {
        surface.formerNames.filter { !$0.key.contains(".") && !$0.value.contains(".") }.merging(
            pairs.map { ($0.old, $0.new) }, uniquingKeysWith: { _, new in new })
    }
}

/// Pairs types of the module that are gone with those that are new.
///
/// Two are alike by their members, by the places that use them and by the words of their names. Each round knows the pairs
/// of the one before it, so that types that mention one another are found together.
package func findRenames(from old: Surface, to new: Surface) -> Renames {
    var search = RenameSearch(old, new)
    var pairs = search.told
    search.known = Dictionary(pairs.map { ($0.old, $0.new) }, uniquingKeysWith: { first, _ in first })
    for _ in 0..<8 {
        let found = search.round()
        if found.map(\.new) == pairs.map(\.new), found.map(\.old) == pairs.map(\.old) { break }
        pairs = found
        search.known = Dictionary(uniqueKeysWithValues: pairs.map { ($0.old, $0.new) })
    }
    let splits = search.splits(besides: pairs)
    let torn = search.torn(pairs, splits)
    return Renames(pairs: pairs.filter { !torn.contains($0.old) }, splits: splits)
}

private struct RenameSearch {
    var gone: [TypeFacts]
    var added: [TypeFacts]
    var known: [String: String] = [:]
    /// What somebody said, or found before.
    let told: [Renames.Pair]

    init(_ old: Surface, _ new: Surface) {
        let (oldTypes, newTypes) = (rootPaths(old), rootPaths(new))
        gone = typeFacts(old, of: oldTypes.subtracting(newTypes))
        added = typeFacts(new, of: newTypes.subtracting(oldTypes))
        let (olds, news) = (Set(gone.map(\.name)), Set(added.map(\.name)))
        told = new.formerNames.filter { olds.contains($0.key) && news.contains($0.value) }
            .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { .init(old: $0.key, new: $0.value, likeness: 1) }
    }

    /// The best pairs first, each type in one of them at most.
    func round() -> [Renames.Pair] {
        var candidates: [(left: Int, right: Int, likeness: Double)] = []
        let left = gone.map { $0.renamed(by: known) }
        for (leftIndex, left) in left.enumerated() {
            for (rightIndex, right) in added.enumerated() {
                let likeness = left.likeness(to: right)
                if likeness >= 0.55 { candidates.append((leftIndex, rightIndex, likeness)) }
            }
        }
        candidates.sort { ($1.likeness, $0.left, $0.right) < ($0.likeness, $1.left, $1.right) }
        var usedLeft = Set(gone.indices.filter { index in told.contains { $0.old == gone[index].name } })
        var usedRight = Set(added.indices.filter { index in told.contains { $0.new == added[index].name } })
        var pairs = told
        for candidate in candidates
        where !usedLeft.contains(candidate.left) && !usedRight.contains(candidate.right) {
            usedLeft.insert(candidate.left)
            usedRight.insert(candidate.right)
            pairs.append(
                .init(
                    old: gone[candidate.left].name, new: added[candidate.right].name,
                    likeness: candidate.likeness))
        }
        return pairs.sorted { $0.old.utf8.lexicographicallyPrecedes($1.old.utf8) }
    }

    /// Types that are used as one of their parts no more often than as the others: none of these takes the name over.
    func torn(_ pairs: [Renames.Pair], _ splits: [(old: String, new: [String])]) -> Set<String> {
        let told = Set(told.map(\.old))
        return Set(
            splits.filter { split in
                guard !told.contains(split.old), let pair = pairs.first(where: { $0.old == split.old }),
                    let sites = gone.first(where: { $0.name == split.old })?.renamed(by: known).sites
                else { return false }
                let shared = { (name: String) in
                    added.first { $0.name == name }?.sites.intersection(sites).count ?? 0
                }
                let others = split.new.filter { $0 != pair.new }.map(shared).reduce(0, +)
                return others > 0 && shared(pair.new) <= others
            }.map(\.old))
    }

    /// A type that has its name's words and most of its members in a further new one, too.
    func splits(besides pairs: [Renames.Pair]) -> [(old: String, new: [String])] {
        let taken = Set(pairs.map(\.new))
        let free = added.filter { !taken.contains($0.name) }
        return gone.compactMap { type in
            let left = type.renamed(by: known)
            let others = free.filter { left.isPart($0) }.map(\.name)
            guard !others.isEmpty else { return nil }
            let own = pairs.filter { $0.old == type.name }.map(\.new)
            return (type.name, own + others)
        }.filter { $0.new.count > 1 }
    }
}

private func rootPaths(_ surface: Surface) -> Set<String> {
    Set(surface.entries.filter { $0.kind != .call && !$0.path.contains(".") }.map(\.path))
}

/// What is said of a type and of all that is declared inside it.
private struct TypeFacts {
    var name: String
    /// Each with how often it is there.
    var facts: [String: Int] = [:]
    /// Who uses it, and where: `Payment fee`.
    var sites: Set<String> = []
    /// The single values that tell it from others, by where they stand.
    var constants: [String: String] = [:]
    var kind = Surface.Kind.structure
    var words: Set<String>

    var count: Int { facts.values.reduce(0, +) }

    init(name: String) {
        self.name = name
        words = Set(nameWords(name))
    }

    /// As it would be told if the types of `known` had their new names already.
    func renamed(by known: [String: String]) -> TypeFacts {
        guard !known.isEmpty else { return self }
        var copy = self
        copy.facts = [:]
        for (fact, count) in facts {
            copy.facts[replacedNames(in: fact, by: known), default: 0] += count
        }
        copy.sites = Set(sites.map { replacedNames(in: $0, by: known) })
        return copy
    }

    func likeness(to other: TypeFacts) -> Double {
        guard kind == other.kind else { return 0 }
        for (place, value) in constants {
            if let otherValue = other.constants[place], otherValue != value { return 0 }
        }
        let (names, structure, places) = (
            share(words, other.words), overlap(other), share(sites, other.sites)
        )
        let hasSites = !sites.isEmpty && !other.sites.isEmpty
        // What says little is like much else. The places that use it can tell.
        let isUsedAlike = hasSites && places == 1 && structure == 1
        if max(count, other.count) < 3, names < 0.5, !isUsedAlike { return 0 }
        let weight = min(1, Double(max(count, other.count)) / 8)
        let parts =
            [(0.5 * weight, structure), (0.2, names)] + (hasSites ? [(0.3, places)] : [])
        let total = parts.reduce(0) { $0 + $1.0 }
        return parts.reduce(0) { $0 + $1.0 * $1.1 } / total
    }

    /// Whether `other` might be one of several that this type became.
    func isPart(_ other: TypeFacts) -> Bool {
        kind == other.kind && words.isSubset(of: other.words)
            && Double(shared(other)) >= 0.5 * Double(max(1, min(count, other.count)))
    }

    /// The share of facts that both have.
    private func overlap(_ other: TypeFacts) -> Double {
        let all = max(count, other.count)
        return all == 0 ? 1 : Double(shared(other)) / Double(all)
    }

    private func shared(_ other: TypeFacts) -> Int {
        facts.reduce(0) { $0 + min($1.value, other.facts[$1.key, default: 0]) }
    }
}

private func share(_ left: Set<String>, _ right: Set<String>) -> Double {
    let all = left.union(right).count
    return all == 0 ? 1 : Double(left.intersection(right).count) / Double(all)
}

private func typeFacts(_ surface: Surface, of names: Set<String>) -> [TypeFacts] {
    var facts: [String: TypeFacts] = [:]
    for name in names { facts[name] = TypeFacts(name: name) }
    for entry in surface.entries {
        let root = String(entry.root)
        if entry.kind != .call, names.contains(root) {
            add(entry, to: &facts[root, default: .init(name: root)])
        }
        // What a call gives back is a place as well.
        for name in entry.kind == .call ? typeNames(in: entry.result).map(String.init) : []
        where names.contains(name) {
            facts[name]?.sites.insert(entry.path)
        }
        for member in entry.members {
            for name in typeNames(in: member.type).map(String.init) where names.contains(name) && name != root
            {
                // A union's cases are called as its types are: their names tell nothing.
                let place = entry.kind == .union ? "case" : member.wireName
                facts[name]?.sites.insert("\(entry.path) \(place)")
            }
        }
    }
    return facts.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
}

private func add(_ entry: Surface.Entry, to type: inout TypeFacts) {
    let inside = entry.path.dropFirst(type.name.count)
    if inside.isEmpty { type.kind = entry.kind }
    for member in entry.members {
        let isCase = entry.kind == .union
        type.facts["\(inside) \(isCase ? "" : member.wireName) \(member.type)", default: 0] += 1
    }
    if entry.kind == .alias { type.facts["\(inside) = \(entry.signature)", default: 0] += 1 }
    if entry.kind == .enumeration, entry.members.count == 1, let only = entry.members.first {
        type.constants[String(inside)] = only.type
    }
}

/// The words of a name in capitals and small letters: `modal`, `interaction`, `data`.
func nameWords(_ name: String) -> [String] {
    var words: [String] = []
    for character in name {
        if character.isUppercase || words.isEmpty { words.append("") }
        words[words.count - 1] += character.lowercased()
    }
    return words
}

/// `text` with the types in it called as they are now.
package func replacedNames(in text: String, by known: [String: String]) -> String {
    guard !known.isEmpty else { return text }
    var result = ""
    var rest = text.utf8[...]
    while let first = rest.first {
        let isName = isNameByte(first)
        let part = rest.prefix { isNameByte($0) == isName }
        rest = rest[part.endIndex...]
        let root = part.prefix { $0 != UInt8(ascii: ".") }
        if isName, let name = known[String(Substring(root))] {
            result += name + Substring(part[root.endIndex...])
        } else {
            result += Substring(part)
        }
    }
    return result
}

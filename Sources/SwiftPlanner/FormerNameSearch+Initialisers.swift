import Surface

extension FormerNameSearch {
    /// One for each version in which properties were called otherwise, so that what was written for any of them compiles.
    func initialisers(_ names: [String: String]) -> [String: String] {
        var result: [String: String] = [:]
        for (type, renamed) in renamedProperties(names) {
            // What this run renames had its old label in all versions before.
            let written = last.entries.first { now($0.path) == type && $0.kind == .structure }
            let recent = renamed.filter { pair in
                written?.members.contains { $0.name == pair.old } ?? false
            }
            var versions = earlierInitialisers(of: type).map { earlier in
                earlier + recent.filter { pair in !earlier.contains { $0.new == pair.new } }
            }
            versions.append(recent)
            while true {
                let told = Set(versions.joined().map(\.old))
                var news: Set<String> = []
                let rest = renamed.filter { !told.contains($0.old) && news.insert($0.new).inserted }
                if rest.isEmpty { break }
                versions.append(rest)
            }
            for version in versions {
                let labels = version.filter { !stands("\(type).\($0.old)") }.sorted { $0.old < $1.old }
                guard !labels.isEmpty else { continue }
                result["\(type).\(initialiser(labels.map(\.old)))"] =
                    "\(type).\(initialiser(labels.map(\.new)))"
            }
        }
        return result
    }

    /// By the paths of types now, former and present names of their properties, in order.
    private func renamedProperties(_ names: [String: String]) -> [String: [(old: String, new: String)]] {
        var result: [String: [(old: String, new: String)]] = [:]
        for (old, new) in names.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            guard let was = halves(old), let present = halves(new), now(was.owner) == present.owner,
                entries[present.owner]?.kind == .structure,
                entries[present.owner]?.members.contains(where: { $0.name == present.name }) ?? false
            else { continue }
            result[present.owner, default: []].append((was.name, present.name))
        }
        return result
    }

    /// What the run before knew, with the labels of now.
    private func earlierInitialisers(of type: String) -> [[(old: String, new: String)]] {
        last.formerNames.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.compactMap {
            old, new in
            guard let was = initialiserLabels(old), let present = initialiserLabels(new),
                now(was.owner) == type
            else { return nil }
            return zip(was.labels, present.labels).compactMap { old, new in
                let path = now("\(present.owner).\(new)") ?? now("\(type).\(new)")
                return path.flatMap(halves).map { (old, $0.name) }
            }
        }
    }
}

/// `init(color:size:)`
private func initialiser(_ labels: [String]) -> String { "init(\(labels.map { "\($0):" }.joined()))" }

/// The type and the labels of `Payment.init(color:size:)`. Nil of what is no initialiser.
func initialiserLabels(_ path: String) -> (owner: String, labels: [String])? {
    guard let (owner, name) = halves(path), name.hasPrefix("init("), name.hasSuffix(":)") else { return nil }
    return (owner, name.dropFirst(5).dropLast().split(separator: ":").map(String.init))
}

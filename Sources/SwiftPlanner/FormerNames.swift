import Diagnostics
import SchemaGraph
import Surface

/// What callers wrote before, by what stands for it now: `Card` is `CardDetails`, `Pet.Inner` is `Inner`, the group `pets` is
/// `animals`, the call `pets.fetch` is `pets.get`, `Payment.color` is `Payment.colour`, and `State.lost` the text `"lost"`.
/// `Payment.init(color:)` is `Payment.init(colour:)`: the labels that an initialiser took in one version, and now.
///
/// `surface` brings those that the description tells; those of `last` stay as long as there is something that they mean.
func formerNames(_ last: Surface, _ surface: Surface) -> [String: String] {
    var search = FormerNameSearch(last, surface)
    search.addTypes()
    search.addMovedTypes()
    search.addGroups()
    search.addCalls()
    search.addServers()
    search.addValues()
    search.addProperties()
    return search.all()
}

struct FormerNameSearch {
    let last: Surface
    private let surface: Surface
    /// By path, groups and servers as well.
    let entries: [String: Surface.Entry]
    private let groupTypes: Set<String>
    private var found: [String: String]

    init(_ last: Surface, _ surface: Surface) {
        (self.last, self.surface, found) = (last, surface, surface.formerNames)
        entries = Dictionary(
            (surface.entries + surface.besides).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }
        )
        groupTypes = Set(surface.besides.filter { $0.kind == .group }.map(\.signature))
    }

    /// All that stands for something.
    func all() -> [String: String] {
        var result = found
        for (old, new) in last.formerNames.sorted(by: { $0.key < $1.key }) where result[old] == nil {
            if isLiteral(new), let (owner, name) = halves(old) {
                let path = "\(now(owner) ?? owner).\(name)"
                if takesConstants(entries[now(owner) ?? owner]), !stands(path), result[path] == nil {
                    result[path] = new
                }
            } else if let new = now(new) {
                result[old] = new
            }
        }
        result = result.filter { !stands($0.key) && $0.key != $0.value }
        return result.merging(initialisers(result)) { own, _ in own }
    }

    // MARK: Types

    mutating func addTypes() {
        for pair in findRenames(from: last, to: surface).pairs {
            found[pair.old] = found[pair.old] ?? pair.new
        }
    }

    /// A type that is declared elsewhere now: where each place that named it names one and the same new type.
    mutating func addMovedTypes() {
        let before = Set(last.entries.filter { $0.kind != .call }.map(\.path))
        let gone = before.filter { now($0) == nil }
        guard !gone.isEmpty else { return }
        let names = Set(gone.map(lastStep))
        let calls = callsByKey(surface)
        let scopes = (groupTypes(of: last), groupTypes(of: surface))
        let (oldPaths, newPaths) = (before, Set(surface.entries.filter { $0.kind != .call }.map(\.path)))
        var candidates: [String: Set<String>] = [:]
        for entry in last.entries where entry.texts.contains(where: { mentions($0.text, names) }) {
            let twin = entry.kind == .call ? calls[callKey(entry)] : entries[now(entry.path) ?? ""]
            guard let twin else { continue }
            let texts = Dictionary(
                twin.texts.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
            for (name, text) in entry.texts {
                guard let other = texts[name] else { continue }
                let (tokens, others) = (typeNames(in: text), typeNames(in: other))
                guard tokens.count == others.count else { continue }
                for (token, other) in zip(tokens, others) {
                    let old = declared(String(token), inside: entry.scope(scopes.0), of: oldPaths)
                    guard let old, gone.contains(old) else { continue }
                    let new = declared(String(other), inside: twin.scope(scopes.1), of: newPaths)
                    candidates[old, default: []].insert(new ?? "")
                }
            }
        }
        for (old, news) in candidates.sorted(by: { $0.key < $1.key }) {
            guard news.count == 1, let new = news.first, !before.contains(new),
                last.entries.first(where: { $0.path == old })?.kind == entries[new]?.kind, now(old) == nil
            else { continue }
            found[old] = new
        }
    }

    // MARK: Calls

    /// A group all of whose calls are in one other group now.
    mutating func addGroups() {
        let calls = callsByKey(surface)
        for group in last.besides where group.kind == .group && entries[group.path]?.kind != .group {
            let own = last.entries.filter { $0.kind == .call && $0.path.hasPrefix("\(group.path).") }
            let homes = Set(own.compactMap { calls[callKey($0)].flatMap { halves($0.path)?.0 } })
            guard homes.count == 1, let home = homes.first, let type = entries[home]?.signature else {
                continue
            }
            found[group.path] = home
            if group.signature != type { found[group.signature] = type }
        }
    }

    mutating func addCalls() {
        let calls = callsByKey(surface)
        for call in last.entries where call.kind == .call && now(call.path) == nil {
            if let other = calls[callKey(call)] { found[call.path] = other.path }
        }
    }

    private func callsByKey(_ surface: Surface) -> [String: Surface.Entry] {
        Dictionary(
            surface.entries.filter { $0.kind == .call }.map { (callKey($0), $0) },
            uniquingKeysWith: { first, _ in first })
    }

    private func callKey(_ call: Surface.Entry) -> String {
        NameKey.withoutPlaceholders(call.key) ?? call.key
    }

    private func groupTypes(of surface: Surface) -> [String: String] {
        Dictionary(
            surface.besides.filter { $0.kind == .group }.map { ($0.path, $0.signature) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Another name for the same address. One at another address is another server, whatever it is called.
    mutating func addServers() {
        guard let was = servers(of: last), let now = servers(of: surface) else { return }
        for server in was.members where !now.members.contains(where: { $0.name == server.name }) {
            guard let other = now.members.first(named: server.wireName) else { continue }
            found["\(was.path).\(server.name)"] = "\(now.path).\(other.name)"
        }
    }

    private func servers(of surface: Surface) -> Surface.Entry? {
        surface.besides.first { $0.kind == .servers }
    }

    // MARK: Values

    /// A listed value that is gone stays a constant of its type, as long as that takes any value.
    mutating func addValues() {
        for type in last.entries where takesConstants(type) {
            guard let path = now(type.path), let other = entries[path], takesConstants(other),
                type.members.first?.type.first == other.members.first?.type.first
            else { continue }
            let names = Set(other.members.map(\.name))
            for value in type.members where !names.contains(value.name) {
                let same = other.members.first { $0.type == value.type }
                found["\(path).\(value.name)"] = same.map { "\(path).\($0.name)" } ?? value.type
            }
        }
    }

    /// The same key under another name.
    mutating func addProperties() {
        for type in last.entries where type.kind == .structure {
            guard let path = now(type.path), let other = entries[path], other.kind == .structure else {
                continue
            }
            for property in type.members where !property.wireName.isEmpty {
                guard let twin = other.members.first(named: property.wireName),
                    twin.name != property.name
                else { continue }
                found["\(path).\(property.name)"] = "\(path).\(twin.name)"
            }
        }
    }

    private func takesConstants(_ entry: Surface.Entry?) -> Bool {
        entry.map { $0.kind == .enumeration && !$0.isClosed } ?? false
    }

    // MARK: Paths

    func stands(_ path: String) -> Bool {
        if entries[path] != nil || groupTypes.contains(path) { return true }
        guard let (owner, name) = halves(path), let entry = entries[owner], entry.kind != .call else {
            return false
        }
        return entry.members.contains { $0.name == name }
    }

    /// What a path is called now. Nil where nothing stands for it.
    func now(_ path: String) -> String? {
        if stands(path) { return path }
        if let new = found[path] { return new }
        guard let (owner, name) = halves(path), let new = now(owner), new != owner else { return nil }
        return stands("\(new).\(name)") ? "\(new).\(name)" : nil
    }
}

/// Whether what stands for a former name is a value, and no name.
func isLiteral(_ text: String) -> Bool {
    text == "true" || text == "false" || text.first.map { !($0.isLetter || $0 == "_" || $0 == "`") } ?? false
}

private func lastStep(_ path: String) -> String { halves(path)?.name ?? path }

private func mentions(_ text: String, _ names: Set<String>) -> Bool {
    typeNames(in: text).contains { names.contains(lastStep(String($0))) }
}

/// A name means what is declared nearest.
private func declared(_ name: String, inside scope: String, of paths: Set<String>) -> String? {
    var scope = scope.split(separator: ".")
    while !scope.isEmpty {
        let path = "\(scope.joined(separator: ".")).\(name)"
        if paths.contains(path) { return path }
        scope.removeLast()
    }
    return paths.contains(name) ? name : nil
}

extension Surface.Entry {
    /// Where types are named in it.
    fileprivate var texts: [(name: String, text: String)] {
        let members = members.map { (kind == .union ? $0.name : $0.wireName + " " + $0.keyword, $0.type) }
        switch kind {
        case .call: return members + [("->", result)]
        case .alias: return [("=", signature)]
        default: return members
        }
    }

    /// What is declared there needs no further name. `groups` are the types of the client's properties.
    fileprivate func scope(_ groups: [String: String]) -> String {
        kind == .call ? halves(path).flatMap { groups[$0.owner] } ?? "" : path
    }
}

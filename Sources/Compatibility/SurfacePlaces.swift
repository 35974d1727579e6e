import Diagnostics
import SchemaGraph
import Surface

extension SurfaceComparison {
    /// What is one thing in both, and what is in one of them only; by the path that it has now, and what is left by its key.
    func paired(
        _ olds: [Surface.Entry], _ news: [Surface.Entry], newPath: (Surface.Entry) -> String
    ) -> [(Surface.Entry?, Surface.Entry?)] {
        let byPath = Dictionary(
            news.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
        let byKey = Dictionary(
            news.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
        var taken: Set<Int> = []
        var found = olds.map { entry -> Int? in
            guard let index = byPath[newPath(entry)], taken.insert(index).inserted else { return nil }
            return index
        }
        for (position, entry) in olds.enumerated() where found[position] == nil {
            if let index = byKey[entry.key], taken.insert(index).inserted { found[position] = index }
        }
        return zip(olds, found).map { ($0, $1.map { news[$0] }) }
            + news.enumerated().filter { !taken.contains($0.offset) }.map { (nil, $0.element) }
    }

    func place(_ left: Surface.Entry?, _ right: Surface.Entry?) -> Place {
        let isCall = (right ?? left)?.kind == .call
        return Place(
            name: right?.path ?? left?.path ?? "", key: right?.key ?? left?.key ?? "",
            old: left.flatMap { $0.place($0.span, $0.declaration) },
            new: right.flatMap { $0.place($0.span, $0.declaration) },
            direction: isCall ? [.sent, .received] : (left?.ways ?? []).union(right?.ways ?? []),
            owner: isCall ? .operation(old: nil, new: nil) : .schema(old: nil, new: nil))
    }

    /// A property, value, branch or argument, by its position.
    func memberPlace(
        _ left: (entry: Surface.Entry, index: Int)?, _ right: (entry: Surface.Entry, index: Int)?
    ) -> Place {
        var place = place(left?.entry, right?.entry)
        guard let side = right ?? left else { return place }
        let member = side.entry.members[side.index]
        if side.entry.kind == .call {
            place.name += member.wireName == "body" ? " body" : "(\(member.name):)"
            place.direction = .sent
        } else {
            place.name += ".\(member.name)"
        }
        place.key += "/\(side.entry.keyOfMember(side.index))"
        let swift = { (side: (entry: Surface.Entry, index: Int)) in
            let member = side.entry.members[side.index]
            // Only the name of a listed value is what code is written with.
            return member.keyword == "static var" ? "static var \(member.name)" : member.declaration
        }
        let origin = { (side: (entry: Surface.Entry, index: Int)) in
            side.entry.place(
                side.entry.memberSpans.at(side.index) ?? side.entry.span, swift(side),
                "/" + side.entry.keyOfMember(side.index))
        }
        (place.old, place.new) = (left.flatMap(origin), right.flatMap(origin))
        return place
    }
}

extension Surface.Entry {
    fileprivate func place(_ span: Span?, _ swift: String, _ inside: String = "") -> Finding.Place? {
        span.map { .init(origin: Origin(span: $0, pointer: pointer + inside), swift: swift) }
    }

    /// The ways that its values travel.
    fileprivate var ways: Direction {
        var ways: Direction = []
        if direction.contains("sent") { ways.insert(.sent) }
        if direction.contains("received") { ways.insert(.received) }
        return ways
    }

    fileprivate func keyOfMember(_ index: Int) -> String {
        let member = members[index]
        switch kind {
        case .group, .servers, .receiver, .links, .failure: return member.name
        case .headers: return member.wireName
        case .structure, .alias:
            return "properties/\(member.wireName.isEmpty ? member.name : member.wireName)"
        case .enumeration: return "enum/\(member.wireName)"
        case .union: return "branches/\(member.name)"
        case .call:
            return member.wireName.isEmpty
                ? member.name
                : member.wireName == "body"
                    ? "requestBody" : "parameters/\(member.wireName.replacing(" ", with: "/"))"
        }
    }
}

extension Array {
    fileprivate func at(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

/// Which calls need a type, found by the names in declarations.
struct SurfaceUsers {
    /// Paths of types that mention one, by its path.
    private var outer: [String: [String]] = [:]
    private var labels: [String: [String]] = [:]
    private var known: [String: [String]] = [:]
    private var order: [String: Int] = [:]

    init(_ surface: Surface) {
        let paths = Set(surface.entries.filter { $0.kind != .call }.map(\.path))
        for entry in surface.entries {
            let isCall = entry.kind == .call
            if isCall { order[entry.label] = order[entry.label] ?? order.count }
            for text in entry.members.map(\.type) + (isCall || entry.kind == .alias ? [entry.signature] : [])
            {
                for name in typeNames(in: text) {
                    guard let path = resolved(String(name), in: entry, paths) else { continue }
                    if isCall {
                        labels[path, default: []].append(entry.label)
                    } else {
                        outer[path, default: []].append(entry.path)
                    }
                }
            }
        }
    }

    /// In the order of the calls.
    mutating func calls(of entry: Surface.Entry) -> [String] {
        if let calls = known[entry.path] { return calls }
        var seen: Set<String> = [entry.path]
        var queue = [entry.path]
        var found: Set<String> = []
        while let path = queue.popLast() {
            found.formUnion(labels[path] ?? [])
            for user in outer[path] ?? [] where seen.insert(user).inserted { queue.append(user) }
        }
        let calls = found.sorted { order[$0, default: 0] < order[$1, default: 0] }
        known[entry.path] = calls
        return calls
    }

    /// A name means what is declared nearest.
    private func resolved(_ name: String, in entry: Surface.Entry, _ paths: Set<String>) -> String? {
        var scope = entry.kind == .call ? [] : entry.path.split(separator: ".")
        while !scope.isEmpty {
            let path = "\(scope.joined(separator: ".")).\(name)"
            if paths.contains(path) { return path }
            scope.removeLast()
        }
        return paths.contains(name) ? name : nil
    }
}

import Diagnostics
import Surface

extension SurfaceComparison {
    /// Servers, header fields of answers, calls that follow these, and what receives callbacks.
    mutating func compareBesides() {
        for (left, right) in pairedBesides(.servers) {
            if let (left, right) = both(left, right) { compareServers(left, right) }
        }
        for (left, right) in pairedBesides(.headers) { compareHeaders(left, right) }
        for change in failureChanges(old, new, newNames) { note(change.rule, change.place) }
        for (left, right) in pairedBesides(.links) { compareLinks(left, right) }
        for (left, right) in pairedBesides(.receiver) {
            switch (left, right) {
            case (let left?, nil): note(Rules.callbackRemoved, place(left, nil))
            case (nil, let right?): note(Rules.callbackAdded, place(nil, right))
            case (let left?, let right?):
                if !isSameSwift(left.signature, right.signature, newNames) {
                    note(
                        Rules.declaredTypeChanged, place(left, right),
                        "\(left.signature) -> \(right.signature)")
                }
            case (nil, nil): break
            }
        }
    }

    private func pairedBesides(_ kind: Surface.Kind) -> [(Surface.Entry?, Surface.Entry?)] {
        let entries = { (surface: Surface) in surface.besides.filter { $0.kind == kind } }
        return paired(entries(old), entries(new), newPath: \.path)
    }

    /// Servers are known by their addresses, and those that are left by their names.
    private mutating func compareServers(_ left: Surface.Entry, _ right: Surface.Entry) {
        var free = Array(right.members.indices)
        for (index, server) in left.members.enumerated() {
            let found =
                free.firstIndex { haveSameScalars(right.members[$0].wireName, server.wireName) }
                ?? free.firstIndex { right.members[$0].name == server.name }
            guard let found else {
                note(Rules.serverRemoved, memberPlace((left, index), nil), server.wireName)
                continue
            }
            let other = free.remove(at: found)
            let now = right.members[other]
            let place = memberPlace((left, index), (right, other))
            if !haveSameScalars(now.wireName, server.wireName) {
                note(Rules.serverChanged, place, "\(server.wireName) -> \(now.wireName)")
            } else if now.name != server.name {
                note(
                    Rules.serverRenamed.keeping("\(left.path).\(server.name)", new), place,
                    "\(server.name) -> \(now.name)")
            } else if withoutDefaults(now.type) != withoutDefaults(server.type) {
                note(Rules.declaredTypeChanged, place, "\(server.type) -> \(now.type)")
            }
        }
        for index in free {
            note(Rules.serverAdded, memberPlace(nil, (right, index)), right.members[index].wireName)
        }
    }

    private mutating func compareHeaders(_ left: Surface.Entry?, _ right: Surface.Entry?) {
        let olds = left?.members ?? []
        let news = right?.members ?? []
        for (index, field) in olds.enumerated() {
            guard let left else { continue }
            guard let right, let other = news.firstIndex(named: field.wireName) else {
                note(Rules.headerRemoved, headerPlace((left, index), nil))
                continue
            }
            let place = memberPlace((left, index), (right, other))
            if news[other].type != field.type {
                note(Rules.declaredTypeChanged, place, "\(field.type) -> \(news[other].type)")
            } else if news[other].name != field.name {
                note(Rules.declarationMoved, place, "\(field.name) -> \(news[other].name)")
            }
        }
        guard let right else { return }
        let known = ExactSet(olds.map(\.wireName))
        for (index, field) in news.enumerated() where !known.contains(field.wireName) {
            note(Rules.headerAdded, memberPlace(nil, (right, index)))
        }
    }

    private mutating func compareLinks(_ left: Surface.Entry?, _ right: Surface.Entry?) {
        for (index, link) in (left?.members ?? []).enumerated() {
            guard let left else { continue }
            guard let right, let other = right.members.firstIndex(where: { $0.name == link.name }) else {
                if stands(link.wireName) { note(Rules.linkRemoved, headerPlace((left, index), nil)) }
                continue
            }
            let now = right.members[other]
            // What became of the call that follows is told there.
            let isOtherCall = !haveSameScalars(link.wireName, now.wireName) && stands(link.wireName)
            if isOtherCall || !isSameSwift(asked(link.type), asked(now.type), newNames) {
                note(Rules.linkChanged, memberPlace((left, index), (right, other)))
            }
        }
        let known = Set(left?.members.map(\.name) ?? [])
        guard let right else { return }
        for (index, link) in right.members.enumerated() where !known.contains(link.name) {
            note(Rules.linkAdded, memberPlace(nil, (right, index)))
        }
    }

    /// Whether the call that a link leads to is there still: `pet GET /pets/{id}`.
    private func stands(_ link: String) -> Bool {
        new.entries.contains { $0.kind == .call && link.hasSuffix(" \($0.label)") }
    }

    /// What is gone is gone from code as well.
    private func headerPlace(
        _ left: (entry: Surface.Entry, index: Int)?, _ right: (entry: Surface.Entry, index: Int)?
    ) -> Place {
        var place = memberPlace(left, right)
        place.new = place.old
        place.new?.swift = ""
        return place
    }
}

/// `func regional(region: Region = .eu)` without what may be left out: callers need not know it.
private func withoutDefaults(_ declaration: String) -> String {
    declaration.replacing(#/ = [^,)]*/#, with: "")
}

import Diagnostics
import SchemaGraph
import Surface

extension Comparison {
    /// Servers are known by their addresses; of those that are left, one on each side is one that moved.
    mutating func compareServers(_ was: [Server], _ now: [Server], _ place: Place) {
        let gone = was.filter { server in !now.contains { $0.url == server.url } }
        let added = now.filter { server in !was.contains { $0.url == server.url } }
        for (left, right) in zip(gone, added) {
            note(Rules.serverChanged, serverPlace(left, right, place), "\(left.url) -> \(right.url)")
            compareVariables(left, right, place)
        }
        for server in gone.dropFirst(added.count) {
            note(Rules.serverRemoved, serverPlace(server, nil, place), server.url)
        }
        for server in added.dropFirst(gone.count) {
            note(Rules.serverAdded, serverPlace(nil, server, place), server.url)
        }
        for server in was {
            guard let other = now.first(where: { $0.url == server.url }) else { continue }
            if place.owner.isDocument,
                let (before, after) = both(old.server(server.url), new.server(server.url)),
                before.name != after.name
            {
                let servers = old.surface.besides.first { $0.kind == .servers }?.path ?? ""
                note(
                    keeping("\(servers).\(before.name)", Rules.serverRenamed),
                    serverPlace(server, other, place), "\(before.name) -> \(after.name)")
            }
            compareVariables(server, other, place)
        }
    }

    private func serverPlace(_ left: Server?, _ right: Server?, _ outer: Place) -> Place {
        var place = outer
        let url = (right ?? left)?.url ?? ""
        place.name = outer.owner.isDocument ? "server \(url)" : outer.name
        place.key += "/servers/\(url)"
        let swift = { (server: Server, side: Side) in
            outer.owner.isDocument ? side.server(server.url)?.declaration : nil
        }
        place.old = left.map { old.place($0.origin, swift($0, old)) }
        place.new = right.map { new.place($0.origin, swift($0, new)) }
        return place
    }

    /// What may stand in the address of a server.
    private mutating func compareVariables(_ was: Server, _ now: Server, _ outer: Place) {
        for variable in was.variables {
            guard let twin = now.variables.first(named: variable.wireName) else {
                continue
            }
            var place = serverPlace(was, now, outer)
            place.name += " {\(variable.wireName)}"
            place.key += "/variables/\(variable.wireName)"
            if variable.allowed.isEmpty != twin.allowed.isEmpty {
                note(twin.allowed.isEmpty ? Rules.enumDropped : Rules.enumIntroduced, place)
                continue
            }
            // Callers choose between listed values by name.
            let isTyped = outer.owner.isDocument && variable.allowed.contains(variable.defaultValue)
            place.old?.swift = nil
            place.new?.swift = nil
            if twin.defaultValue != variable.defaultValue {
                note(Rules.serverChanged, place, "\(variable.defaultValue) -> \(twin.defaultValue)")
            }
            for value in variable.allowed where !twin.allowed.contains(value) {
                var gone = place
                if isTyped {
                    gone.old?.swift = "case \(value)"
                    gone.new?.swift = ""
                }
                note(Rules.serverValueRemoved, gone, value)
            }
            for value in twin.allowed where !variable.allowed.contains(value) {
                note(Rules.serverValueAdded, place, value)
            }
        }
    }
}

extension Owner {
    fileprivate var isDocument: Bool { if case .document = self { true } else { false } }
}

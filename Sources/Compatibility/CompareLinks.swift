import Diagnostics
import SchemaGraph
import Surface

extension Comparison {
    /// The calls that the answers of a call lead to. Callers see each once, whatever the statuses that it stands at.
    /// `pairs` are the counterparts of operations: what became of the call that follows is told there.
    mutating func compareLinks(
        _ was: APIOperation, _ now: APIOperation, _ pairs: [Int: Int], _ operation: Place
    ) {
        var free = now.links
        for link in was.links {
            let target = old.graph.operations.firstIndex { link.leads(to: $0) }.map { pairs[$0] }
            guard let index = free.firstIndex(named: link.wireName) else {
                if case .some(.none) = target { continue }
                var place = linkPlace(link, nil, operation)
                // What is gone is gone from code as well.
                if place.old?.swift != nil { place.new = new.place(now.origin, "") }
                note(Rules.linkRemoved, place)
                continue
            }
            let other = free.remove(at: index)
            let place = linkPlace(link, other, operation)
            let isSameCall =
                target.flatMap(\.self).map { other.leads(to: new.graph.operations[$0]) }
                ?? (link.call == other.call)
            if !isSameCall {
                note(Rules.linkChanged, place, "\(link.call) -> \(other.call)")
            } else if !link.gives(other) {
                note(Rules.linkChanged, place, "\(link.values) -> \(other.values)")
            } else if !isSameSwift(place.old?.swift.map(asked), place.new?.swift.map(asked)) {
                // It says the same, and the answer or the call that follows is another.
                note(Rules.linkChanged, place)
            }
            if !link.documentation.says(other.documentation) { note(Rules.wordsChanged, place) }
        }
        for link in free { note(Rules.linkAdded, linkPlace(nil, link, operation)) }
    }

    private func linkPlace(_ left: Link?, _ right: Link?, _ operation: Place) -> Place {
        let wireName = (right ?? left)?.wireName ?? ""
        let declaration = { (side: Side, call: Surface.Entry?, link: Link) in
            side.surface.besides.first { $0.kind == .links && $0.key == "\(call?.key ?? "")/links" }?
                .members.first { $0.wireName.hasPrefix("\(link.wireName) ") }?.declaration
        }
        guard case .operation(let was?, let now?) = operation.owner else { return operation }
        return Place(
            name: "\(operation.name).\(wireName)", key: "\(operation.key)/links/\(wireName)",
            old: left.map { old.place($0.origin, declaration(old, old.call(was), $0)) },
            new: right.map { new.place($0.origin, declaration(new, new.call(now), $0)) },
            direction: .received,
            owner: operation.owner)
    }
}

extension APIOperation {
    /// Each once.
    fileprivate var links: [Link] {
        var seen = ExactSet()
        return responses.flatMap(\.links).filter { seen.insert($0.wireName) }
    }
}

extension Link {
    fileprivate func leads(to operation: APIOperation) -> Bool {
        operation.method == method && operation.path == path && operation.variant == nil
    }

    fileprivate var call: String { "\(method) \(withoutNames(path))" }

    /// Whether both give the same. Where one does not say where a value goes, its name alone tells.
    fileprivate func gives(_ other: Link) -> Bool {
        let order = { (left: Argument, right: Argument) in
            (left.wireName, left.text) < (right.wireName, right.text)
        }
        let (mine, theirs) = (arguments.sorted(by: order), other.arguments.sorted(by: order))
        return mine.count == theirs.count && body?.text == other.body?.text
            && zip(mine, theirs).allSatisfy {
                haveSameScalars($0.wireName, $1.wireName) && $0.text == $1.text
                    && ($0.location == $1.location || $0.location == nil || $1.location == nil)
            }
    }

    /// `id: $response.body#/id`
    fileprivate var values: String {
        let given = arguments.map { argument in
            "\(argument.location.map { "\($0.rawValue)." } ?? "")\(argument.wireName): \(argument.text)"
        }
        let sent = body.map { ["body: \($0.text)"] } ?? []
        return given.isEmpty && sent.isEmpty ? "nothing" : (given.sorted() + sent).joined(separator: ", ")
    }
}

/// Of `(id: String, limit: Int? = nil) -> Pets.Get?` what has to be given, and whether nil may come back.
func asked(_ declaration: String) -> String {
    let list = declaration.drop { $0 != "(" }.dropFirst()
    let needed = list.prefix { $0 != ")" }.split(separator: ", ").filter { !$0.contains(" = ") }
    return needed.joined(separator: ", ") + (declaration.hasSuffix("?") ? " -> ?" : "")
}

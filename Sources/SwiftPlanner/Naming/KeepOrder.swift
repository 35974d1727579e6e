import Diagnostics
import SchemaGraph
import Surface

extension OperationNames {
    /// Puts the calls of each group in the order that they had, what is new behind them.
    mutating func keepOrder(_ last: Surface) {
        let before = last.entries.lazy.filter { $0.kind == .call }.map(\.key)
        let ranks = Dictionary(zip(before, 0...), uniquingKeysWith: { first, _ in first })
        guard !ranks.isEmpty else { return }
        for index in groups.indices {
            let calls = groups[index].operations.map { position in
                (rank: ranks[keys[position]] ?? ranks.count, position: position)
            }
            groups[index].operations = calls.enumerated().sorted {
                ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
            }.map(\.element.position)
        }
    }
}

extension APIGraph {
    /// The same contract with its properties in the order that callers know, what is new behind them: the
    /// order of a description is not that of arguments. `renamed` are types that have new names.
    func ordered(like surface: Surface, _ renamed: [Surface.Entry]) -> APIGraph {
        var graph = self
        let known = surface.entries.filter { $0.kind == .structure } + renamed
        let entries = Dictionary(grouping: known, by: \.pointer)
        for (index, schema) in schemas.enumerated() {
            guard case .object(var object) = schema.shape, object.properties.count > 1,
                let forms = entries[schema.origin.pointer],
                let entry = closest(to: object, isSent: schema.isSentForm, in: forms)
            else { continue }
            object.properties = ordered(object.properties, like: entry.members)
            graph.schemas[index].shape = .object(object)
        }
        graph.orderAnswers(like: surface)
        return graph
    }

    /// Header fields of answers, the calls that follow these and what is called back are known by their names alone.
    private mutating func orderAnswers(like surface: Surface) {
        var ranks: [String: Int] = [:]
        for entry in surface.besides {
            switch entry.kind {
            case .headers, .links:
                for member in entry.members { ranks["\(entry.key)/\(member.wireName)"] = ranks.count }
            case .receiver: ranks[entry.key] = ranks.count
            default: break
            }
        }
        guard !ranks.isEmpty else { return }
        func order<Element>(_ elements: inout [Element], by key: (Element) -> String) {
            guard elements.count > 1 else { return }
            elements = elements.enumerated().sorted {
                (ranks[key($0.element)] ?? ranks.count, $0.offset)
                    < (ranks[key($1.element)] ?? ranks.count, $1.offset)
            }.map(\.element)
        }
        for index in operations.indices {
            let key = NameKey.operation(operations[index])
            order(&operations[index].callbacks) { NameKey.callback($0, of: key) }
            for response in operations[index].responses.indices {
                order(&operations[index].responses[response].headers) {
                    "\(key)/headers/\($0.wireName.lowercased())"
                }
                order(&operations[index].responses[response].links) {
                    "\(key)/links/\($0.wireName) \($0.method) \($0.path)"
                }
            }
        }
    }

    /// At one place stand what is received and what is sent of a type, and a branch of a union for each type that is made of
    /// it: with other properties in each.
    private func closest(
        to object: ObjectShape, isSent: Bool, in forms: [Surface.Entry]
    ) -> Surface.Entry? {
        guard forms.count > 1 else { return forms.first }
        let properties = ExactSet(object.properties.map(\.wireName))
        func likeness(_ form: Surface.Entry) -> Int {
            form.members.reduce(form.isSentForm == isSent ? 1 : 0) {
                $0 + (properties.contains($1.wireName) ? 2 : -2)
            }
        }
        return forms.max { likeness($0) < likeness($1) }
    }

    private func ordered(_ properties: [Property], like members: [Surface.Member]) -> [Property] {
        var positions = ExactTable<Int>()
        for (position, member) in members.enumerated() where positions[member.wireName] == nil {
            positions[member.wireName] = position
        }
        // One that is written otherwise on the wire may still be the same to callers.
        let known = ExactSet(properties.map(\.wireName))
        let others = Dictionary(
            members.enumerated().filter { !known.contains($0.element.wireName) }.map {
                ($0.element.name, $0.offset)
            }, uniquingKeysWith: { first, _ in first })
        let ranks = properties.map { property in
            positions[property.wireName] ?? property.documentation.formerName.flatMap { positions[$0] }
                ?? others[lowerCamel(words(of: property.wireName))] ?? members.count
        }
        guard zip(ranks, ranks.dropFirst()).contains(where: >) else { return properties }
        return zip(properties, ranks).enumerated().sorted {
            ($0.element.1, $0.offset) < ($1.element.1, $1.offset)
        }.map(\.element.0)
    }
}

extension Surface.Entry {
    /// Whether it is what is sent of a schema that comes back otherwise: `components/schemas/Pet/sent`, and what is inside.
    fileprivate var isSentForm: Bool {
        direction == "sent" || key.split(separator: "/").dropFirst(3).first == "sent"
    }
}

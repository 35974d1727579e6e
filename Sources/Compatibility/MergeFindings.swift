import SchemaGraph

extension Comparison {
    /// The findings, each fact once: what is written in one place and stands in many, and the same edit of many things, is
    /// one finding that names them all.
    func merged() -> [Finding] {
        var affected = AffectedOperations(old, new)
        return mergedFindings(
            findings.compactMap { finding in
                if case .schema(nil, let new?) = finding.owner, moved.contains(new) { return nil }
                var finding = finding
                finding.operations = affected.operations(of: finding)
                return finding
            })
    }
}

/// The same findings, each fact once.
func mergedFindings(_ findings: [Finding]) -> [Finding] {
    var result: [Finding] = []
    var places: [String: Int] = [:]
    var edits: [String: Int] = [:]
    for finding in findings {
        let pointers = [finding.old, finding.new].map { $0?.origin.pointer ?? "" }
        let place = "\(finding.rule.id) \(pointers) \(finding.detail ?? "")"
        let edit = finding.editKey
        if let index = places[place] ?? edits[edit] {
            places[place] = index
            result[index].merge(finding)
        } else {
            places[place] = result.count
            edits[edit] = result.count
            result.append(finding)
        }
    }
    return result
}

extension Finding {
    /// What is the same when the same is done to two things. What changes a thing as a whole is a fact by itself.
    fileprivate var editKey: String {
        let name = subject.name
        let member = name.lastIndex { $0 == "." || $0 == " " }.map { name[$0...] } ?? name[...]
        let isWhole = member.startIndex == name.startIndex || rule.isOfWholes
        return [
            rule.id, isWhole ? subject.key : String(member), declaration(old), declaration(new), detail ?? "",
            wire.rawValue, source.rawValue,
        ].joined(separator: "\u{1F}")
    }

    /// Whether it can be set is not what was edited.
    private func declaration(_ place: Place?) -> String {
        guard let text = place?.swift else { return place == nil ? "" : "-" }
        return text.hasPrefix("let ") || text.hasPrefix("var ") ? String(text.dropFirst(4)) : text
    }

    fileprivate mutating func merge(_ other: Finding) {
        if other.subject.key != subject.key, !alsoOn.contains(other.subject) { alsoOn.append(other.subject) }
        direction.formUnion(other.direction)
        wire = max(wire, other.wire)
        source = max(source, other.source)
        isSilent = source == .breaks ? false : isSilent || other.isSilent
        bump = max(bump, other.bump)
        let known = Set(operations)
        operations += other.operations.filter { !known.contains($0) }
    }
}

extension Rule {
    /// It is about things that have names of their own, and not about what is inside them.
    fileprivate var isOfWholes: Bool {
        id.hasPrefix("operation-")
            || [
                Rules.modelRenamed, Rules.modelSplit, Rules.modelAdded, Rules.modelRemoved,
                Rules.declarationMoved,
            ].contains { $0.id == id }
    }
}

/// Which calls need a schema, found from the schema outwards.
private struct AffectedOperations {
    private var sides: [Users]
    private var known: [SchemaPair: [String]] = [:]

    init(_ old: Side, _ new: Side) { sides = [Users(old), Users(new)] }

    mutating func operations(of finding: Finding) -> [String] {
        switch finding.owner {
        case .document: return []
        case .operation(let old, let new):
            return new.map { [sides[1].side.label($0)] } ?? old.map { [sides[0].side.label($0)] } ?? []
        case .schema(let old, let new):
            let pair = SchemaPair(old: old ?? SchemaID(-1), new: new ?? SchemaID(-1))
            if let operations = known[pair] { return operations }
            let before = old.map { sides[0].operations(of: $0) } ?? []
            let after = new.map { sides[1].operations(of: $0) } ?? []
            let seen = Set(after)
            let operations = after + before.filter { !seen.contains($0) }
            known[pair] = operations
            return operations
        }
    }
}

/// The schemas that stand in others, from the inside out.
private struct Users {
    let side: Side
    private var outer: [[SchemaID]]
    /// By `SchemaID.index`: positions of operations.
    private var calls: [[Int]]

    init(_ side: Side) {
        self.side = side
        outer = Array(repeating: [], count: side.graph.schemas.count)
        calls = Array(repeating: [], count: side.graph.schemas.count)
        for (index, schema) in side.graph.schemas.enumerated() {
            for use in schema.shape.uses { outer[use.schema.index].append(SchemaID(index)) }
        }
        for index in side.graph.operations.indices {
            for entry in side.graph.entries(ofOperation: index) { calls[entry.schema.index].append(index) }
        }
    }

    func operations(of id: SchemaID) -> [String] {
        var seen: Set<SchemaID> = [id]
        var queue = [id]
        var found: Set<Int> = []
        while let next = queue.popLast() {
            found.formUnion(calls[next.index])
            for user in outer[next.index] where seen.insert(user).inserted { queue.append(user) }
        }
        // The forms of one operation stand one behind the other.
        return found.sorted().map(side.label).reduce(into: []) { labels, label in
            if labels.last != label { labels.append(label) }
        }
    }
}

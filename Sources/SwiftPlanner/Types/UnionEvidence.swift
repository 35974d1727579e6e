import Diagnostics
import SchemaGraph
import SwiftEmitter

/// What in a value speaks for one branch of a union.
struct BranchEvidence {
    /// The position of the branch in its union.
    var branch: Int
    /// `.object`, `.string`, as members of `JSONKinds`.
    var kinds: [String]
    var tags: [String]
    var required: [String]
    var known: [String]
    /// Properties whose listed values tell this branch from another.
    var constants: [(key: String, values: [String])] = []
    /// Properties whose JSON kind tells this branch from another.
    var members: [(key: String, kinds: [String])] = []
    /// The kinds of an array's elements.
    var elements: [String] = []

    /// `UnionBranch(.object, tags: ["card"], required: ["number"])`
    func literal(tag: String?) -> String {
        var arguments = [set(kinds)]
        if tag != nil, !tags.isEmpty { arguments.append("tags: \(list(tags))") }
        if !required.isEmpty { arguments.append("required: \(list(required))") }
        if !known.isEmpty { arguments.append("known: \(list(known))") }
        if !constants.isEmpty {
            let pairs = constants.map { "(\(swiftLiteral($0.key)), \(list($0.values)))" }
            arguments.append("constants: [\(pairs.joined(separator: ", "))]")
        }
        if !members.isEmpty {
            let pairs = members.map { "(\(swiftLiteral($0.key)), \(set($0.kinds)))" }
            arguments.append("members: [\(pairs.joined(separator: ", "))]")
        }
        if !elements.isEmpty { arguments.append("elements: \(set(elements))") }
        return "UnionBranch(\(arguments.joined(separator: ", ")))"
    }

    /// `.object`, or `[.number, .string]`
    private func set(_ kinds: [String]) -> String {
        kinds.count == 1 ? ".\(kinds[0])" : "[\(kinds.map { ".\($0)" }.joined(separator: ", "))]"
    }

    private func list(_ texts: [String]) -> String { "[\(texts.map(swiftLiteral).joined(separator: ", "))]" }
}

/// Two branches that no evidence separates, by position.
struct AmbiguousBranches {
    var first: Int
    var second: Int
    /// A property that would tell them apart if it were required.
    var hint: String?
}

/// How the branches of a union are told apart.
struct UnionEvidence {
    /// One for each branch in order; several for a branch that is a union itself, whose values may look like any of its own.
    var branches: [BranchEvidence] = []
    /// The pairs that it cannot decide.
    var ambiguous: [AmbiguousBranches] = []
}

extension SwiftTypes {
    /// The evidence for each branch, as little as decides.
    ///
    /// Where no tag decides, and `looksInside`, a branch that is a union itself has the evidence of each of its branches.
    func evidence(of union: UnionShape, looksInside: Bool = true) -> UnionEvidence {
        let isTagged = union.discriminator != nil
        let rows = union.branches.map { looksInside && !isTagged ? factsInside($0) : [facts(of: $0)] }
        let all = rows.flatMap { $0 }
        var evidence = zip(all, rows.indices.flatMap { repeatElement($0, count: rows[$0].count) }).map {
            BranchEvidence(
                branch: $1, kinds: $0.kinds, tags: $0.tags, required: [], known: [], elements: $0.elements)
        }
        var ambiguous: [AmbiguousBranches] = []
        for second in all.indices {
            for first in 0..<second where evidence[first].branch != evidence[second].branch {
                if all[first].isTold(from: all[second], tagged: isTagged) { continue }
                let (a, b) = (all[first], all[second])
                let telling = a.tellingConstants(from: b)
                for key in telling {
                    evidence[first].add(key, of: a)
                    evidence[second].add(key, of: b)
                }
                if telling.contains(where: { a.required.contains($0) && b.required.contains($0) }) {
                    continue
                }
                let kinds =
                    telling.isEmpty && !(a.hasOwnKey(beside: b) && b.hasOwnKey(beside: a))
                    ? tellingKinds(a, b) : []
                for (key, mine, theirs) in kinds {
                    evidence[first].add(key, mine)
                    evidence[second].add(key, theirs)
                }
                if let key = kinds.first(where: { a.required.contains($0.key) && b.required.contains($0.key) }
                )?.key {
                    evidence[first].require(key)
                    evidence[second].require(key)
                    continue
                }
                for (index, fact) in [(first, a), (second, b)] {
                    evidence[index].required = fact.required
                    evidence[index].known = fact.known
                }
                let (one, other) = (evidence[first].branch, evidence[second].branch)
                if let pair = undecided(a, b, one, other, hasTelling: !telling.isEmpty || !kinds.isEmpty) {
                    ambiguous.append(pair)
                }
            }
        }
        return UnionEvidence(branches: evidence, ambiguous: ambiguous)
    }

    private func undecided(
        _ a: BranchFacts, _ b: BranchFacts, _ first: Int, _ second: Int, hasTelling: Bool
    ) -> AmbiguousBranches? {
        let (aloneInA, aloneInB) = (a.hasOwnKey(beside: b), b.hasOwnKey(beside: a))
        if aloneInA && aloneInB || hasTelling { return nil }
        guard a.kinds == ["object"], b.kinds == ["object"] else {
            return AmbiguousBranches(first: first, second: second, hint: nil)
        }
        if aloneInA || aloneInB { return nil }
        let hint = a.known.first { !b.known.contains($0) } ?? b.known.first { !a.known.contains($0) }
        return AmbiguousBranches(first: first, second: second, hint: hint)
    }

    /// The properties of both whose values are never of the same JSON kind, null aside, which may stand for absence.
    private func tellingKinds(_ a: BranchFacts, _ b: BranchFacts) -> [(
        key: String, mine: [String], theirs: [String]
    )] {
        a.known.compactMap { key in
            guard let mine = a.members[key], let theirs = b.members[key] else { return nil }
            let kinds = (kinds(of: mine), kinds(of: theirs))
            return areDisjoint(kinds.0, kinds.1) ? (key, kinds.0, kinds.1) : nil
        }
    }

    /// A branch, or if it is a union the branches in it. Unions may stand inside each other, and be large.
    private func factsInside(_ branch: UnionShape.Branch, depth: Int = 0) -> [BranchFacts] {
        guard depth < 4, case .model(let id) = form(branch.use.schema),
            case .union(let inner) = graph[id].shape, inner.branches.count <= 16
        else { return [facts(of: branch)] }
        let rows = inner.branches.flatMap { branch in
            factsInside(branch, depth: depth + 1).map { row in
                var row = row
                row.tags = []
                if let tag = inner.discriminator, !branch.tags.isEmpty { row.require(tag, branch.tags) }
                return row
            }
        }
        return rows.count <= 32 ? rows : [facts(of: branch)]
    }

    private func facts(of branch: UnionShape.Branch) -> BranchFacts {
        var facts = facts(of: branch.use, depth: 0)
        facts.tags = branch.tags
        return facts
    }

    /// `depth` ends the search in unions that contain themselves.
    private func facts(of use: SchemaUse, depth: Int) -> BranchFacts {
        var facts = BranchFacts()
        switch form(use.schema) {
        case .string, .date, .data: facts.kinds = ["string"]
        case .bool: facts.kinds = ["boolean"]
        case .int, .int32, .int64, .uint64: facts.kinds = ["integer"]
        case .double: facts.kinds = ["number"]
        case .scalar(let type): facts.kinds = type.kinds
        case .json: facts.kinds = allKinds
        case .map: facts.kinds = ["object"]
        case .enumeration(_, let raw):
            facts.kinds =
                raw == "String"
                ? ["string"] : raw == "Int64" ? ["integer"] : raw == "Double" ? ["number"] : allKinds
        case .list(let element):
            facts.kinds = ["array"]
            facts.elements = elementKinds(element, use, depth)
        case .model(let id): addFacts(of: id, to: &facts, depth)
        }
        return facts
    }

    /// The kinds of JSON that a value may be of.
    private func kinds(of use: SchemaUse, depth: Int = 0) -> [String] {
        guard case .model(let id) = form(use.schema), depth < 8 else { return facts(of: use, depth: 8).kinds }
        guard case .union(let union) = graph[id].shape else { return ["object"] }
        let inner = Set(union.branches.flatMap { kinds(of: $0.use, depth: depth + 1) })
        return allKinds.filter(inner.contains)
    }

    private func addFacts(of id: SchemaID, to facts: inout BranchFacts, _ depth: Int) {
        facts.kinds = ["object"]
        switch graph[id].shape {
        case .object(let object):
            facts.known = object.properties.map(\.wireName)
            facts.required = object.properties.filter(\.isRequired).map(\.wireName)
            for property in object.properties {
                facts.members[property.wireName] = property.use
                guard case .enumeration(let shape) = graph[graph.resolved(property.use).schema].shape,
                    shape.base == .string
                else { continue }
                facts.constantKeys.append(property.wireName)
                facts.constants[property.wireName] = shape.members.compactMap {
                    if case .string(let text) = $0.value { text } else { nil }
                }
            }
        case .union(let union) where depth < 8:
            let inner = union.branches.map { self.facts(of: $0.use, depth: depth + 1) }
            facts.kinds = allKinds.filter { kind in inner.contains { $0.kinds.contains(kind) } }
            for key in inner.flatMap(\.known) where !facts.known.contains(key) { facts.known.append(key) }
            facts.required =
                inner.first.map { first in
                    first.required.filter { key in inner.allSatisfy { $0.required.contains(key) } }
                } ?? []
        default: break
        }
    }

    private func elementKinds(_ element: TypeUse, _ use: SchemaUse, _ depth: Int) -> [String] {
        guard case .list(let inner) = graph[graph.resolved(use).schema].shape, depth < 8 else { return [] }
        let kinds = facts(of: inner, depth: depth + 1).kinds
        return kinds == allKinds ? [] : kinds + (element.isNullable ? ["null"] : [])
    }
}

let allKinds = ["object", "array", "string", "number", "integer", "boolean", "null"]

/// All that is known of one branch.
private struct BranchFacts {
    var kinds: [String] = []
    var elements: [String] = []
    var tags: [String] = []
    var required: [String] = []
    var known: [String] = []
    var members: [String: SchemaUse] = [:]
    var constants: [String: [String]] = [:]
    /// The keys of `constants`, in the order of the properties.
    var constantKeys: [String] = []

    /// Whether tag or JSON kind separate the two for every value.
    func isTold(from other: BranchFacts, tagged: Bool) -> Bool {
        if tagged, !tags.isEmpty, !other.tags.isEmpty { return true }
        if kinds == ["object"], other.kinds == ["object"] { return false }
        let numbers: Set<String> = ["number", "integer"]
        let shared = Set(kinds).intersection(other.kinds)
        if shared == ["array"], kinds == ["array"], other.kinds == ["array"], !elements.isEmpty,
            !other.elements.isEmpty
        {
            return Set(elements).isDisjoint(with: other.elements)
        }
        return shared.isEmpty
            || (!numbers.isDisjoint(with: kinds) && kinds.count == 1 && other.kinds.count == 1
                && kinds != other.kinds)
    }

    /// A property that is there, with one of these values.
    mutating func require(_ key: String, _ values: [String]) {
        if !required.contains(key) { required.append(key) }
        if !known.contains(key) { known.append(key) }
        if constants.updateValue(values, forKey: key) == nil { constantKeys.append(key) }
    }

    /// Whether it requires a property that the other does not know.
    func hasOwnKey(beside other: BranchFacts) -> Bool { required.contains { !other.known.contains($0) } }

    /// Properties whose listed values have nothing in common, in order.
    func tellingConstants(from other: BranchFacts) -> [String] {
        constantKeys.filter { key in
            guard let mine = constants[key], let theirs = other.constants[key] else { return false }
            // Most lists are so short that walking through them is faster than making a set.
            if mine.count * theirs.count <= 64 { return !mine.contains(where: theirs.contains) }
            return Set(mine).isDisjoint(with: theirs)
        }
    }
}

extension BranchEvidence {
    fileprivate mutating func add(_ key: String, of facts: BranchFacts) {
        guard !constants.contains(where: { $0.key == key }), let values = facts.constants[key] else { return }
        constants.append((key, values))
    }

    fileprivate mutating func require(_ key: String) {
        if !required.contains(key) { required.append(key) }
    }

    fileprivate mutating func add(_ key: String, _ kinds: [String]) {
        if !members.contains(where: { $0.key == key }) { members.append((key, kinds)) }
    }
}

/// Whether no value but null is of both kinds. A whole number is a number too.
private func areDisjoint(_ kinds: [String], _ others: [String]) -> Bool {
    let numbers: Set<String> = ["integer", "number"]
    let isNumber = !numbers.isDisjoint(with: kinds) && !numbers.isDisjoint(with: others)
    return !isNumber && Set(kinds).subtracting(["null"]).isDisjoint(with: others)
}

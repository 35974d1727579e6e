import Diagnostics
import SchemaGraph
import SwiftEmitter

/// What in a value speaks for one branch of a union.
struct BranchEvidence {
    /// `.object`, `.string`, as members of `JSONKinds`.
    var kinds: [String]
    var tags: [String]
    var required: [String]
    var known: [String]
    /// Properties whose listed values tell this branch from another.
    var constants: [(key: String, values: [String])] = []
    /// The kinds of an array's elements.
    var elements: [String] = []

    /// `UnionBranch(.object, tags: ["card"], required: ["number"])`
    func literal(tag: String?) -> String {
        var arguments = [
            kinds.count == 1 ? ".\(kinds[0])" : "[\(kinds.map { ".\($0)" }.joined(separator: ", "))]"
        ]
        if tag != nil, !tags.isEmpty { arguments.append("tags: \(list(tags))") }
        if !required.isEmpty { arguments.append("required: \(list(required))") }
        if !known.isEmpty { arguments.append("known: \(list(known))") }
        if !constants.isEmpty {
            let pairs = constants.map { "(\(swiftLiteral($0.key)), \(list($0.values)))" }
            arguments.append("constants: [\(pairs.joined(separator: ", "))]")
        }
        if !elements.isEmpty {
            arguments.append("elements: [\(elements.map { ".\($0)" }.joined(separator: ", "))]")
        }
        return "UnionBranch(\(arguments.joined(separator: ", ")))"
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
    /// One for each branch.
    var branches: [BranchEvidence] = []
    /// The pairs that it cannot decide.
    var ambiguous: [AmbiguousBranches] = []
}

extension SwiftTypes {
    /// The evidence for each branch, as little as decides.
    func evidence(of union: UnionShape) -> UnionEvidence {
        let facts = union.branches.map(facts)
        var evidence = facts.map {
            BranchEvidence(kinds: $0.kinds, tags: $0.tags, required: [], known: [], elements: $0.elements)
        }
        var ambiguous: [AmbiguousBranches] = []
        for second in facts.indices {
            for first in 0..<second {
                let (a, b) = (facts[first], facts[second])
                if a.isTold(from: b, tagged: union.discriminator != nil) { continue }
                let telling = a.tellingConstants(from: b)
                for key in telling {
                    evidence[first].add(key, of: a)
                    evidence[second].add(key, of: b)
                }
                if telling.contains(where: { a.required.contains($0) && b.required.contains($0) }) {
                    continue
                }
                for (index, fact) in [(first, a), (second, b)] {
                    evidence[index].required = fact.required
                    evidence[index].known = fact.known
                }
                if let pair = undecided(a, b, first, second, hasTelling: !telling.isEmpty) {
                    ambiguous.append(pair)
                }
            }
        }
        return UnionEvidence(branches: evidence, ambiguous: ambiguous)
    }

    private func undecided(
        _ a: BranchFacts, _ b: BranchFacts, _ first: Int, _ second: Int, hasTelling: Bool
    ) -> AmbiguousBranches? {
        let aloneInA = a.required.contains { !b.known.contains($0) }
        let aloneInB = b.required.contains { !a.known.contains($0) }
        if aloneInA && aloneInB || hasTelling { return nil }
        guard a.kinds == ["object"], b.kinds == ["object"] else {
            return AmbiguousBranches(first: first, second: second, hint: nil)
        }
        if aloneInA || aloneInB { return nil }
        let hint = a.known.first { !b.known.contains($0) } ?? b.known.first { !a.known.contains($0) }
        return AmbiguousBranches(first: first, second: second, hint: hint)
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

    private func addFacts(of id: SchemaID, to facts: inout BranchFacts, _ depth: Int) {
        facts.kinds = ["object"]
        switch graph[id].shape {
        case .object(let object):
            facts.known = object.properties.map(\.wireName)
            facts.required = object.properties.filter(\.isRequired).map(\.wireName)
            for property in object.properties {
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

private let allKinds = ["object", "array", "string", "number", "integer", "boolean", "null"]

/// All that is known of one branch.
private struct BranchFacts {
    var kinds: [String] = []
    var elements: [String] = []
    var tags: [String] = []
    var required: [String] = []
    var known: [String] = []
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

    /// Properties whose listed values have nothing in common, in order.
    func tellingConstants(from other: BranchFacts) -> [String] {
        constantKeys.filter { key in
            guard let mine = constants[key], let theirs = other.constants[key] else { return false }
            return Set(mine).isDisjoint(with: theirs)
        }
    }
}

extension BranchEvidence {
    fileprivate mutating func add(_ key: String, of facts: BranchFacts) {
        guard !constants.contains(where: { $0.key == key }), let values = facts.constants[key] else { return }
        constants.append((key, values))
    }
}

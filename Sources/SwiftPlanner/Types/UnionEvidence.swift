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
    /// A value of the branch may come without the tag.
    var isTagOptional = false
    var required: [String] = []
    /// Keys that the branch declares besides the required ones.
    var known: [String] = []
    /// Properties whose listed values tell this branch from another: all texts, or none.
    var constants: [(key: String, values: [ConstantValue])] = []
    /// Properties whose JSON kind tells this branch from another.
    var members: [(key: String, kinds: [String])] = []
    /// The kinds of an array's elements.
    var elements: [String] = []
    /// Properties that are objects, in which a listed value tells this branch from another.
    var inner: [(key: String, evidence: BranchEvidence)] = []

    /// `UnionBranch(.object, tags: ["card"], required: ["number"])`
    var literal: String {
        var arguments = [set(kinds)]
        if !tags.isEmpty { arguments.append("tags: \(list(tags))") }
        if isTagOptional { arguments.append("isTagOptional: true") }
        if !required.isEmpty { arguments.append("required: \(list(required))") }
        if !known.isEmpty { arguments.append("known: \(list(known))") }
        let texts = constants.filter { $0.values.allSatisfy(\.isText) }
        let others = constants.filter { !$0.values.allSatisfy(\.isText) }
        if !texts.isEmpty { arguments.append("constants: \(pairs(texts) { list($0.map(\.text)) })") }
        if !others.isEmpty { arguments.append("literals: \(pairs(others) { list($0.map(\.text)) })") }
        if !members.isEmpty { arguments.append("members: \(pairs(members, set))") }
        if !elements.isEmpty { arguments.append("elements: \(set(elements))") }
        if !inner.isEmpty { arguments.append("inner: \(pairs(inner, \.literal))") }
        return "UnionBranch(\(arguments.joined(separator: ", ")))"
    }

    private func pairs<Value>(_ entries: [(key: String, Value)], _ text: (Value) -> String) -> String {
        "[\(entries.map { "(\(swiftLiteral($0.key)), \(text($0.1)))" }.joined(separator: ", "))]"
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
        let rows = union.branches.enumerated().flatMap { position, branch in
            let facts =
                looksInside && union.discriminator == nil ? factsInside(branch) : [facts(of: branch)]
            return facts.map { EvidenceRow($0, of: position, tag: union.discriminator) }
        }
        var table = EvidenceTable(types: self, tag: union.discriminator, rows: rows)
        for second in rows.indices {
            for first in 0..<second where rows[first].evidence.branch != rows[second].evidence.branch {
                if table.areAlwaysKnownByTag(first, second) { continue }
                if rows[first].facts.isTold(from: rows[second].facts) { continue }
                table.tell(first, second)
            }
        }
        return UnionEvidence(branches: table.rows.map(\.whole), ambiguous: table.ambiguous)
    }
}

/// A property of two branches whose JSON kind is not the same.
private struct TellingKinds {
    var key: String
    var mine: [String]
    var theirs: [String]
}

/// A property of two branches, and one in it whose listed values have nothing in common.
private struct TellingObject {
    var key: String
    var inner: String
    var mine: BranchFacts
    var theirs: BranchFacts

    /// Whether a value of one of the branches always has both.
    func isSure(_ isThere: (String) -> Bool) -> Bool {
        isThere(key) && (mine.required.contains(inner) || theirs.required.contains(inner))
    }
}

/// All that is known of one branch, and what of it is needed.
private struct EvidenceRow {
    var facts: BranchFacts
    var evidence: BranchEvidence
    var needsRequired = false
    var needsKnown = false

    init(_ facts: BranchFacts, of branch: Int, tag: String?) {
        self.facts = facts
        evidence = BranchEvidence(
            branch: branch, kinds: facts.kinds, tags: tag == nil ? [] : facts.tags, elements: facts.elements)
        if let tag, !facts.tags.isEmpty { evidence.isTagOptional = !facts.required.contains(tag) }
    }

    var whole: BranchEvidence {
        var result = evidence
        if needsRequired {
            result.required = facts.required
        }
        if needsKnown { result.known = facts.known.filter { !result.required.contains($0) } }
        return result
    }

    mutating func require(_ key: String) {
        if facts.required.contains(key), !evidence.required.contains(key) { evidence.required.append(key) }
    }
}

private struct EvidenceTable {
    let types: SwiftTypes
    let tag: String?
    var rows: [EvidenceRow]
    var ambiguous: [AmbiguousBranches] = []
    /// What was found of properties, by their schemas: each row is held against all others.
    private var kinds: [SchemaID: [String]] = [:]
    /// Of each row, the properties that are objects in which values are listed, once somebody asked.
    private var objects: [[(key: String, facts: BranchFacts)]?]

    init(types: SwiftTypes, tag: String?, rows: [EvidenceRow]) {
        (self.types, self.tag, self.rows) = (types, tag, rows)
        objects = Array(repeating: nil, count: rows.count)
    }

    /// Whether every value of the two that has a tag says which of them it is.
    func areKnownByTag(_ first: Int, _ second: Int) -> Bool {
        let (a, b) = (rows[first].evidence.tags, rows[second].evidence.tags)
        return !a.isEmpty && !b.isEmpty && !a.contains(where: b.contains)
    }

    /// The same where none of the values comes without a tag.
    func areAlwaysKnownByTag(_ first: Int, _ second: Int) -> Bool {
        areKnownByTag(first, second)
            && (!rows[first].evidence.isTagOptional || !rows[second].evidence.isTagOptional)
    }

    /// Adds what tells two rows apart: listed values, JSON kinds, required keys, in this order.
    ///
    /// Rows that a tag tells apart need that only for values that come without it, and are never ambiguous.
    mutating func tell(_ first: Int, _ second: Int) {
        let areKnownByTag = areKnownByTag(first, second)
        let (a, b) = (rows[first].facts, rows[second].facts)
        func isSure(_ key: String) -> Bool { a.required.contains(key) || b.required.contains(key) }
        // A key that is used already makes less to print.
        let used = rows[first].evidence.constants
        let best = a.constantKeys.first { key in
            key != tag && used.contains { $0.key == key } && isSure(key) && a.isTelling(key, from: b)
        }
        if let key = best {
            addConstant(key, first, second)
            return
        }
        let constants = a.tellingConstants(from: b, besides: tag)
        if let key = constants.first(where: isSure) {
            addConstant(key, first, second)
            return
        }
        for key in constants { addConstant(key, first, second) }
        let (aloneInA, aloneInB) = (a.hasOwnKey(beside: b), b.hasOwnKey(beside: a))
        var kinds: [TellingKinds] = []
        if constants.isEmpty, !(aloneInA && aloneInB) {
            kinds = tellingKinds(a, b)
            if let telling = kinds.first(where: { isSure($0.key) }) {
                addKinds(telling, first, second)
                return
            }
            for telling in kinds { addKinds(telling, first, second) }
        }
        if !areKnownByTag, !aloneInA, !aloneInB, let telling = tellingObject(first, second) {
            add(telling, first, second)
            if telling.isSure(isSure) { return }
        }
        for index in [first, second] {
            rows[index].needsRequired = true
            if !(aloneInA && aloneInB), !areKnownByTag { rows[index].needsKnown = true }
        }
        if !areKnownByTag, !aloneInA, !aloneInB {
            let hint = constants.first ?? kinds.first?.key ?? a.ownKey(beside: b)
            ambiguous.append(
                AmbiguousBranches(
                    first: rows[first].evidence.branch, second: rows[second].evidence.branch, hint: hint))
        }
    }

    /// A property that is an object in both, one of whose own listed values tells the two apart.
    private mutating func tellingObject(_ first: Int, _ second: Int) -> TellingObject? {
        let others = objects(of: second)
        for (key, mine) in others.isEmpty ? [] : objects(of: first) {
            guard let theirs = others.first(where: { haveSameScalars($0.key, key) })?.facts,
                let inner = mine.tellingConstants(from: theirs, besides: nil).first
            else { continue }
            return TellingObject(key: key, inner: inner, mine: mine, theirs: theirs)
        }
        return nil
    }

    private mutating func objects(of row: Int) -> [(key: String, facts: BranchFacts)] {
        if let known = objects[row] { return known }
        let facts = rows[row].facts
        let found = facts.known.compactMap { key in
            facts.members[key].flatMap(types.objectFacts).map { (key: key, facts: $0) }
        }
        let listing = found.filter { !$0.facts.constantKeys.isEmpty }
        objects[row] = listing
        return listing
    }

    /// The properties of both whose values are never of the same JSON kind, null aside, which may stand for absence.
    private mutating func tellingKinds(_ a: BranchFacts, _ b: BranchFacts) -> [TellingKinds] {
        var found: [TellingKinds] = []
        for key in a.known {
            guard let mine = a.members[key], let theirs = b.members[key] else { continue }
            let telling = TellingKinds(key: key, mine: kinds(of: mine), theirs: kinds(of: theirs))
            if areDisjoint(telling.mine, telling.theirs) { found.append(telling) }
        }
        return found
    }

    private mutating func kinds(of use: SchemaUse) -> [String] {
        if let known = kinds[use.schema] { return known }
        let found = types.kinds(of: use)
        kinds[use.schema] = found
        return found
    }

    private mutating func addConstant(_ key: String, _ first: Int, _ second: Int) {
        for index in [first, second] {
            rows[index].require(key)
            guard !rows[index].evidence.constants.contains(where: { $0.key == key }),
                let values = rows[index].facts.constants[key]
            else { continue }
            rows[index].evidence.constants.append((key, values))
        }
    }

    private mutating func add(_ telling: TellingObject, _ first: Int, _ second: Int) {
        for (index, facts) in [(first, telling.mine), (second, telling.theirs)] {
            rows[index].require(telling.key)
            guard !rows[index].evidence.inner.contains(where: { $0.key == telling.key }) else { continue }
            var row = EvidenceRow(facts, of: index, tag: nil)
            row.require(telling.inner)
            row.evidence.constants = [(telling.inner, facts.constants[telling.inner] ?? [])]
            rows[index].evidence.inner.append((telling.key, row.evidence))
        }
    }

    private mutating func addKinds(_ telling: TellingKinds, _ first: Int, _ second: Int) {
        for (index, kinds) in [(first, telling.mine), (second, telling.theirs)] {
            rows[index].require(telling.key)
            guard !rows[index].evidence.members.contains(where: { $0.key == telling.key }) else { continue }
            rows[index].evidence.members.append((telling.key, kinds))
        }
    }
}

/// Whether no value but null is of both kinds. A whole number is a number too.
private func areDisjoint(_ kinds: [String], _ others: [String]) -> Bool {
    // As they nearly always are.
    if kinds == others, kinds.contains(where: { $0 != "null" }) { return false }
    let numbers: Set<String> = ["integer", "number"]
    let isNumber = !numbers.isDisjoint(with: kinds) && !numbers.isDisjoint(with: others)
    return !isNumber && Set(kinds).subtracting(["null"]).isDisjoint(with: others)
}

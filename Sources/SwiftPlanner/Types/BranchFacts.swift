import Diagnostics
import SchemaGraph

/// All that is known of the values of one branch of a union.
struct BranchFacts {
    var kinds: [String] = []
    var elements: [String] = []
    var tags: [String] = []
    var required: [String] = []
    var known: [String] = []
    var members = ExactTable<SchemaUse>()
    /// The listed values of properties that have texts only, or none.
    var constants = ExactTable<[ConstantValue]>()
    /// The keys of `constants`, in the order of the properties.
    var constantKeys: [String] = []

    /// Whether the JSON kind alone separates the two.
    func isTold(from other: BranchFacts) -> Bool {
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
    mutating func require(_ key: String, _ values: [ConstantValue]) {
        if !required.contains(exactly: key) { required.append(key) }
        if !known.contains(exactly: key) { known.append(key) }
        list(values, for: key)
    }

    mutating func list(_ values: [ConstantValue], for key: String) {
        guard values.allSatisfy(\.isText) || !values.contains(where: \.isText) else { return }
        if constants[key] == nil { constantKeys.append(key) }
        constants[key] = values
    }

    /// Whether it requires a property that the other does not know.
    func hasOwnKey(beside other: BranchFacts) -> Bool {
        required.contains { !other.known.contains(exactly: $0) }
    }

    /// The first property that only one of the two knows.
    func ownKey(beside other: BranchFacts) -> String? {
        known.first { !other.known.contains(exactly: $0) }
            ?? other.known.first { !known.contains(exactly: $0) }
    }

    /// Properties whose listed values have nothing in common, in order; the tag is none of them.
    func tellingConstants(from other: BranchFacts, besides tag: String?) -> [String] {
        constantKeys.filter { $0 != tag && isTelling($0, from: other) }
    }

    /// Whether the values that both list for a property have nothing in common.
    func isTelling(_ key: String, from other: BranchFacts) -> Bool {
        guard let mine = constants[key], let theirs = other.constants[key] else { return false }
        // Most lists are so short that walking through them is faster than making a set.
        if mine.count * theirs.count <= 64 { return !mine.contains(where: theirs.contains) }
        return Set(mine).isDisjoint(with: theirs)
    }
}

extension SwiftTypes {
    /// A branch, or if it is a union the branches in it. Unions may stand inside each other, and be large.
    func factsInside(_ branch: UnionShape.Branch, depth: Int = 0) -> [BranchFacts] {
        guard depth < 4, case .model(let id) = form(branch.use.schema),
            case .union(let inner) = graph[id].shape, inner.branches.count <= 16
        else { return [facts(of: branch)] }
        let rows = inner.branches.flatMap { branch in
            factsInside(branch, depth: depth + 1).map { row in
                var row = row
                row.tags = []
                if let tag = inner.discriminator, !branch.tags.isEmpty {
                    row.require(tag, row.constants[tag] ?? branch.tags.map { .string($0) })
                }
                return row
            }
        }
        return rows.count <= 32 ? rows : [facts(of: branch)]
    }

    func facts(of branch: UnionShape.Branch) -> BranchFacts {
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
        case .enumeration(let id, _): facts.kinds = listedKinds(id)
        case .list(let element):
            // Of objects the first is looked at like a branch.
            if let inner = elementFacts(use, depth), inner.kinds == ["object"], !element.isNullable {
                facts = inner
                facts.elements = ["object"]
            } else {
                facts.elements = elementKinds(element, use, depth)
            }
            facts.kinds = ["array"]
        case .model(let id): addFacts(of: id, to: &facts, depth)
        }
        return facts
    }

    /// What is known of an object that a property holds. Nil for every other value.
    func objectFacts(_ use: SchemaUse) -> BranchFacts? {
        guard case .model(let id) = form(use.schema), case .object(let object) = graph[id].shape,
            !object.isTuple
        else { return nil }
        return facts(of: use, depth: 7)
    }

    private func listedKinds(_ id: SchemaID) -> [String] {
        guard case .enumeration(let shape) = graph[id].shape else { return allKinds }
        let found = Set(shape.members.map { $0.value.kind(as: shape.base) })
        return allKinds.filter(found.contains)
    }

    /// The kinds of JSON that a value may be of.
    func kinds(of use: SchemaUse, depth: Int = 0) -> [String] {
        guard case .model(let id) = form(use.schema), depth < 8 else { return facts(of: use, depth: 8).kinds }
        guard case .union(let union) = graph[id].shape else {
            if case .object(let object) = graph[id].shape, object.isTuple { return ["array"] }
            return ["object"]
        }
        let inner = Set(union.branches.flatMap { kinds(of: $0.use, depth: depth + 1) })
        return allKinds.filter(inner.contains)
    }

    private func addFacts(of id: SchemaID, to facts: inout BranchFacts, _ depth: Int) {
        facts.kinds = ["object"]
        switch graph[id].shape {
        case .object(let object) where object.isTuple:
            facts.kinds = ["array"]
            guard depth < 8, let first = object.properties.first else { break }
            let kinds = kinds(of: first.use, depth: depth + 1)
            facts.elements = kinds == allKinds ? [] : kinds + (use(first.use).isNullable ? ["null"] : [])
        case .object(let object):
            facts.known = object.properties.map(\.wireName)
            facts.required = object.properties.filter(\.isRequired).map(\.wireName)
            for property in object.properties {
                facts.members[property.wireName] = property.use
                // Null is a value too, which would speak for none.
                guard case .enumeration(let shape) = graph[graph.resolved(property.use).schema].shape,
                    !use(property.use).isNullable
                else { continue }
                facts.list(shape.members.map(\.value), for: property.wireName)
            }
        case .union(let union) where depth < 8:
            let inner = union.branches.map { self.facts(of: $0.use, depth: depth + 1) }
            facts.kinds = allKinds.filter { kind in inner.contains { $0.kinds.contains(kind) } }
            for key in inner.flatMap(\.known) where !facts.known.contains(exactly: key) {
                facts.known.append(key)
            }
            facts.required =
                inner.first.map { first in
                    first.required.filter { key in inner.allSatisfy { $0.required.contains(exactly: key) } }
                } ?? []
        default: break
        }
    }

    private func elementFacts(_ use: SchemaUse, _ depth: Int) -> BranchFacts? {
        guard case .list(let inner) = graph[graph.resolved(use).schema].shape, depth < 8 else { return nil }
        return facts(of: inner, depth: depth + 1)
    }

    private func elementKinds(_ element: TypeUse, _ use: SchemaUse, _ depth: Int) -> [String] {
        guard let kinds = elementFacts(use, depth)?.kinds, kinds != allKinds else { return [] }
        return kinds + (element.isNullable ? ["null"] : [])
    }
}

extension ConstantValue {
    var isText: Bool { if case .string = self { true } else { false } }

    /// Of numbers that are listed together, some without a fraction, none is an integer.
    fileprivate func kind(as base: EnumerationShape.Base) -> String {
        switch self {
        case .string: "string"
        case .bool: "boolean"
        case .number(let text): base != .number && wholeNumber(text) != nil ? "integer" : "number"
        }
    }
}

/// Every kind of JSON, as members of `JSONKinds`.
let allKinds = ["object", "array", "string", "number", "integer", "boolean", "null"]

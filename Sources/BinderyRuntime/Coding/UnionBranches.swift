/// Kinds of JSON values.
public struct JSONKinds: OptionSet, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let object = JSONKinds(rawValue: 1)
    public static let array = JSONKinds(rawValue: 2)
    public static let string = JSONKinds(rawValue: 4)
    /// Any number, whole ones too.
    public static let number = JSONKinds(rawValue: 8)
    /// A number without a fraction; `1.0` has none.
    public static let integer = JSONKinds(rawValue: 16)
    public static let boolean = JSONKinds(rawValue: 32)
    public static let null = JSONKinds(rawValue: 64)
}

/// What in a value speaks for one branch of a union.
public struct UnionBranch: Sendable {
    struct Constant: Sendable {
        let key: String
        let values: [String]
        /// Strings, and not JSON texts of numbers and booleans.
        let areStrings: Bool
    }

    let kinds: JSONKinds
    let tags: [String]
    let isTagOptional: Bool
    let required: [String]
    let known: [String]
    let constants: [Constant]
    let members: [(key: String, kinds: JSONKinds)]
    let elements: JSONKinds
    let inner: [(key: String, branch: UnionBranch)]

    /// - `tags`: the values of the union's tag that mean this branch.
    /// - `isTagOptional`: a value of this branch may come without the tag.
    /// - `required`: keys without which a value is not of this branch.
    /// - `known`: keys that the branch declares besides.
    /// - `constants`: keys whose value, if it is there, is one of the listed strings. Null is none.
    /// - `literals`: keys whose value, if it is there, is one of the listed numbers and booleans, as JSON writes them.
    /// - `members`: keys whose value, if it is there, is of one of these kinds.
    /// - `elements`: kinds of the elements, for a branch that is an array; none for any. What is said of keys is said of its
    ///   first element.
    /// - `inner`: keys whose value, if it is an object, has this to say.
    public init(
        _ kinds: JSONKinds, tags: [String] = [], isTagOptional: Bool = false, required: [String] = [],
        known: [String] = [], constants: [(String, [String])] = [], literals: [(String, [String])] = [],
        members: [(String, JSONKinds)] = [], elements: JSONKinds = [],
        inner: [(String, UnionBranch)] = []
    ) {
        self.kinds = kinds
        self.tags = tags
        self.isTagOptional = isTagOptional
        self.required = required
        self.known = known
        self.constants =
            constants.map { Constant(key: $0, values: $1, areStrings: true) }
            + literals.map { Constant(key: $0, values: $1, areStrings: false) }
        self.members = members.map { ($0.0, $0.1) }
        self.elements = elements
        self.inner = inner.map { ($0.0, $0.1) }
    }

    fileprivate var isToldByKind: Bool {
        required.isEmpty && known.isEmpty && constants.isEmpty && members.isEmpty && inner.isEmpty
    }

    /// Whether an object may be of this branch.
    fileprivate func allows(_ value: TapeEvidence) -> Bool {
        constants.allSatisfy { constant in
            value.tag(constant.key)?.isAmong(constant.values, asString: constant.areStrings)
                ?? !required.contains(constant.key)
        }
            && members.allSatisfy { isOfKind($0.kinds, value.kinds(of: $0.key)) }
            && required.allSatisfy(value.has)
            && inner.allSatisfy { key, branch in
                guard let member = value.member(key), member.kinds == .object else { return true }
                return branch.allows(member)
            }
    }
}

/// The branches of a union, one of which is chosen for a value by what is in it, never by trying.
public struct UnionBranches: Sendable {
    private let tag: String?
    private let fallback: Int?
    private let branches: [UnionBranch]
    /// Whether nothing but kinds tells the branches apart.
    private let isToldByKind: Bool

    /// `tag` is the key of the member that names the branch, and `fallback` the position of the branch for objects in which
    /// it is missing, or names none.
    public init(tag: String? = nil, fallback: Int? = nil, _ branches: [UnionBranch]) {
        self.tag = tag
        self.fallback = fallback
        self.branches = branches
        isToldByKind = tag == nil && branches.allSatisfy(\.isToldByKind)
    }

    /// The position of the branch that a value belongs to; nil when it is none of them, or none of `candidates`.
    ///
    /// The tag decides, if there is one. Otherwise a branch is out if it is of another kind, if one of its
    /// constants is contradicted, if a member is of another kind than it says, or if one of its required keys
    /// is missing. Of those that are left the one that knows the most of the value's keys is taken, and of
    /// equal ones the first; without the tag that should be there, none of equal ones.
    public func choose(_ decoder: any Decoder, among candidates: [Int]? = nil) throws -> Int? {
        let candidates = candidates ?? Array(branches.indices)
        return choose(TapeEvidence(decoder: try ownDecoder(decoder) ?? copied(decoder)), among: candidates)
    }

    private func choose(_ value: TapeEvidence, among allowed: [Int]) -> Int? {
        let kinds = value.kinds
        var candidates = allowed.filter { !branches[$0].kinds.isDisjoint(with: kinds) }
        if let tag, kinds == .object {
            let otherwise = fallback.flatMap { candidates.contains($0) ? $0 : nil }
            guard let found = value.tag(tag) else {
                if let otherwise { return otherwise }
                candidates.removeAll { !branches[$0].isTagOptional && !branches[$0].tags.isEmpty }
                return bestObject(candidates, value, takesFirst: false)
            }
            let named = candidates.filter { found.isAmong(branches[$0].tags) }
            if named.count < 2, let branch = named.first ?? otherwise { return branch }
            candidates = named.isEmpty ? candidates.filter { branches[$0].tags.isEmpty } : named
        }
        if kinds == .array, let first = value.firstElement {
            candidates.removeAll {
                branches[$0].elements != [] && branches[$0].elements.isDisjoint(with: first.kinds)
            }
            if first.kinds == .object, !isToldByKind {
                return bestObject(candidates, first, takesFirst: true)
            }
        }
        guard candidates.count > 0 else { return nil }
        if kinds.contains(.integer),
            let exact = candidates.first(where: { branches[$0].kinds.contains(.integer) })
        {
            return exact
        }
        guard kinds == .object, !isToldByKind else { return candidates.first }
        return bestObject(candidates, value, takesFirst: true)
    }

    private func bestObject(_ candidates: [Int], _ value: TapeEvidence, takesFirst: Bool) -> Int? {
        var best: (index: Int, known: Int, isAlone: Bool)?
        for index in candidates {
            let branch = branches[index]
            guard branch.allows(value) else { continue }
            // The fewest unknown keys are the most known ones.
            let known = branch.required.count + branch.known.count(where: value.has)
            if known > best?.known ?? -1 {
                best = (index, known, true)
            } else if known == best?.known {
                best?.isAlone = false
            }
        }
        return best.flatMap { $0.isAlone || takesFirst ? $0.index : nil }
    }
}

/// Whether a member is absent, null, or of one of the kinds.
private func isOfKind(_ kinds: JSONKinds, _ found: JSONKinds?) -> Bool {
    guard let found, found != .null else { return true }
    return !kinds.isDisjoint(with: found)
}

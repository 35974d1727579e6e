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
    let kinds: JSONKinds
    let tags: [String]
    let required: [String]
    let known: [String]
    let constants: [(key: String, values: [String])]
    let members: [(key: String, kinds: JSONKinds)]
    let elements: JSONKinds

    /// - `tags`: the values of the union's tag that mean this branch.
    /// - `required`: keys without which a value is not of this branch.
    /// - `known`: keys that the branch declares, the required ones too.
    /// - `constants`: keys whose value, if it is there, is one of the listed strings.
    /// - `members`: keys whose value, if it is there, is of one of these kinds.
    /// - `elements`: kinds of the elements, for a branch that is an array; none for any.
    public init(
        _ kinds: JSONKinds, tags: [String] = [], required: [String] = [], known: [String] = [],
        constants: [(String, [String])] = [], members: [(String, JSONKinds)] = [], elements: JSONKinds = []
    ) {
        self.kinds = kinds
        self.tags = tags
        self.required = required
        self.known = known
        self.constants = constants.map { ($0.0, $0.1) }
        self.members = members.map { ($0.0, $0.1) }
        self.elements = elements
    }
}

/// The branches of a union, one of which is chosen for a value by what is in it, never by trying.
public struct UnionBranches: Sendable {
    private let tag: String?
    private let branches: [UnionBranch]
    /// Whether nothing but kinds tells the branches apart.
    private let isToldByKind: Bool

    /// `tag` is the key of the member that names the branch.
    public init(tag: String? = nil, _ branches: [UnionBranch]) {
        self.tag = tag
        self.branches = branches
        isToldByKind =
            tag == nil
            && branches.allSatisfy {
                $0.required.isEmpty && $0.known.isEmpty && $0.constants.isEmpty && $0.members.isEmpty
            }
    }

    /// The position of the branch that a value belongs to; nil when it is none of them.
    ///
    /// The tag decides, if there is one. Otherwise a branch is out if it is of another kind, if one of its
    /// constants is contradicted, if a member is of another kind than it says, or if one of its required keys
    /// is missing. Of those that are left the one that knows the most of the value's keys is taken, and of
    /// equal ones the first.
    public func choose(_ decoder: any Decoder) throws -> Int? {
        if let own = ownDecoder(decoder) { return choose(TapeEvidence(decoder: own)) }
        return choose(try JSONValue(from: decoder))
    }

    func choose(_ value: some UnionEvidence) -> Int? {
        let kinds = value.kinds
        var candidates = branches.indices.filter { !branches[$0].kinds.isDisjoint(with: kinds) }
        if let tag, kinds == .object, let found = value.tag(tag) {
            guard case .text(let text) = found else { return nil }
            candidates.removeAll { index in
                !branches[index].tags.contains { $0.utf8.elementsEqual(text.utf8) }
            }
            if candidates.count < 2 { return candidates.first }
        }
        if kinds == .array, let first = value.firstElement {
            candidates.removeAll {
                branches[$0].elements != [] && branches[$0].elements.isDisjoint(with: first)
            }
        }
        guard candidates.count > 0 else { return nil }
        if kinds.contains(.integer),
            let exact = candidates.first(where: { branches[$0].kinds.contains(.integer) })
        {
            return exact
        }
        guard kinds == .object, !isToldByKind else { return candidates.first }
        return bestObject(candidates, value)
    }

    private func bestObject(_ candidates: [Int], _ value: some UnionEvidence) -> Int? {
        var best: (index: Int, known: Int)?
        for index in candidates {
            let branch = branches[index]
            guard branch.constants.allSatisfy({ isKept($0.key, $0.values, value) }),
                branch.members.allSatisfy({ isOfKind($0.kinds, value.kinds(of: $0.key)) }),
                branch.required.allSatisfy(value.has)
            else { continue }
            // The fewest unknown keys are the most known ones.
            let declared = branch.known.isEmpty ? branch.required : branch.known
            let known = declared.count(where: value.has)
            if known > best?.known ?? -1 { best = (index, known) }
        }
        return best?.index
    }

    /// Whether a member is absent, or one of the values that it is said to have.
    private func isKept(_ key: String, _ values: [String], _ value: some UnionEvidence) -> Bool {
        guard let member = value.tag(key) else { return true }
        guard case .text(let text) = member else { return false }
        return values.contains { $0.utf8.elementsEqual(text.utf8) }
    }
}

/// Whether a member is absent, null, or of one of the kinds.
private func isOfKind(_ kinds: JSONKinds, _ found: JSONKinds?) -> Bool {
    guard let found, found != .null else { return true }
    return !kinds.isDisjoint(with: found)
}

/// What a member says that should name something.
enum UnionTag {
    case text(String)
    case other
}

/// A value as far as choosing a branch needs to look into it.
protocol UnionEvidence {
    /// Its kind. A whole number is of two.
    var kinds: JSONKinds { get }
    var firstElement: JSONKinds? { get }
    func has(_ key: String) -> Bool
    /// The kinds of a member's value. Nil when the member is absent.
    func kinds(of key: String) -> JSONKinds?
    /// Nil when the member is absent or null.
    func tag(_ key: String) -> UnionTag?
}

/// A value on a tape.
private struct TapeEvidence: UnionEvidence {
    let decoder: JSONTapeDecoder
    private var tape: JSONTape { decoder.tape }
    private var index: Int { decoder.index }

    var kinds: JSONKinds {
        switch tape[index].kind {
        case .object: .object
        case .array: .array
        case .string: .string
        case .number: tape.isWhole(at: index) ? [.number, .integer] : .number
        case .true, .false: .boolean
        case .null: .null
        }
    }

    var firstElement: JSONKinds? {
        tape[index].count > 0 ? TapeEvidence(decoder: decoder.at(index + 1)).kinds : nil
    }

    func has(_ key: String) -> Bool { place(of: key) != nil }

    func kinds(of key: String) -> JSONKinds? {
        place(of: key).map { TapeEvidence(decoder: decoder.at($0)).kinds }
    }

    private func place(of key: String) -> Int? {
        var members = JSONMembers(decoder)
        return members.find(key)
    }

    func tag(_ key: String) -> UnionTag? {
        guard let place = place(of: key), !tape.isNull(at: place) else { return nil }
        return tape[place].kind == .string ? .text(tape.string(at: place)) : .other
    }
}

extension JSONValue: UnionEvidence {
    var kinds: JSONKinds {
        switch self {
        case .object: .object
        case .array: .array
        case .string: .string
        case .number(let number): number.isWhole ? [.number, .integer] : .number
        case .bool: .boolean
        case .null: .null
        }
    }

    var firstElement: JSONKinds? { array?.first?.kinds }
    func has(_ key: String) -> Bool { self[key] != nil }
    func kinds(of key: String) -> JSONKinds? { self[key]?.kinds }

    func tag(_ key: String) -> UnionTag? {
        guard let member = self[key], !member.isNull else { return nil }
        return member.string.map { .text($0) } ?? .other
    }
}

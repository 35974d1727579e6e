import Diagnostics

/// What wants a name in a scope.
struct NameClaim {
    /// The name that its words make: `fooBar`.
    var wanted: String
    /// How the description spells it: `foo-bar`.
    var spelling: String
    /// A name that stands fast, whatever else wants it: one that somebody chose, or one of an earlier run.
    var fixed: String?
    /// Claims of a lower rank come first.
    var rank = 0
    /// What tells it from a claim of the same spelling.
    var key = ""

    init(_ wanted: String, _ spelling: String, fixed: String? = nil, rank: Int = 0, key: String = "") {
        self.wanted = wanted
        self.spelling = spelling
        self.fixed = fixed
        self.rank = rank
        self.key = key
    }
}

/// The names of one scope.
///
/// A name depends on what it stands for, not on the order in which things are described: of several that want one name,
/// the one with the most usual spelling gets it, and each other has a name made of its own spelling. What is added later
/// under an unusual spelling therefore never renames what was there.
struct NameTable {
    private let reserved: Set<String>
    /// The names of the scopes around it: legal inside, but confusing.
    private let outer: [String]
    /// Whether names that differ in capitals only are the same, as those of files are.
    private let ignoresCase: Bool
    private var given: Set<String> = []
    private var folded: Set<String> = []

    init(reserved: Set<String> = [], outer: [String] = [], ignoresCase: Bool = false) {
        self.reserved = reserved
        self.outer = outer
        self.ignoresCase = ignoresCase
    }

    /// A name for each claim, in the order of the claims.
    ///
    /// What wants a reserved name gets it with `ending`. `others` are names that the claim at a position would rather have
    /// than one made of its spelling.
    mutating func settle(
        _ claims: [NameClaim], ending: String = "Value", or others: (Int) -> [String] = { _ in [] }
    ) -> [String] {
        var names = Array(repeating: "", count: claims.count)
        for index in claims.indices {
            if let fixed = claims[index].fixed, isFree(fixed) { names[index] = give(fixed) }
        }
        var best = [String: Int](minimumCapacity: claims.count)
        var later: [Int] = []
        for index in claims.indices where names[index].isEmpty {
            names[index] = allowed(claims[index].wanted, ending: ending)
            let key = fold(names[index])
            guard !isTaken(key) else {
                later.append(index)
                continue
            }
            guard let other = best.updateValue(index, forKey: key) else { continue }
            if claims[index].comes(before: claims[other], for: names[index], names[other]) {
                later.append(other)
            } else {
                best[key] = other
                later.append(index)
            }
        }
        given.reserveCapacity(given.count + claims.count)
        for index in best.values { _ = give(names[index]) }
        for index in later.sorted(by: { claims[$0].comes(before: claims[$1], for: names[$0], names[$1]) }) {
            let own = claims[index].ownNames(like: names[index])
            names[index] = give(
                (others(index) + own).first(where: isFree)
                    ?? numbered(own.last ?? names[index], isFree: isFree))
        }
        return names
    }

    /// A name for something that stands alone in its scope, or that the generator itself adds.
    mutating func claim(_ wanted: String, or alternatives: @autoclosure () -> [String] = []) -> String {
        if isFree(wanted) { return give(wanted) }
        let alternatives = alternatives()
        return give(
            alternatives.first(where: isFree) ?? numbered(alternatives.last ?? wanted, isFree: isFree))
    }

    /// Takes a name that the scope declares whatever else does: it is not given to anybody, and hides what is outside.
    mutating func declare(_ name: String) { _ = give(name) }

    /// Whether the scope declares `name`.
    func declares(_ name: String) -> Bool { given.contains(name) }

    /// `wanted`, changed in the same way wherever it stands when no name may be so.
    private func allowed(_ wanted: String, ending: String) -> String {
        guard reserved.contains(wanted) || outer.contains(wanted) else { return wanted }
        if wanted == "Type" { return outer.contains("Kind") ? "KindType" : "Kind" }
        let name = wanted + ending
        return reserved.contains(name) || outer.contains(name) ? name + "Field" : name
    }

    private mutating func give(_ name: String) -> String {
        given.insert(name)
        if ignoresCase { folded.insert(fold(name)) }
        return name
    }

    private func fold(_ name: String) -> String { ignoresCase ? name.lowercased() : name }

    private func isTaken(_ key: String) -> Bool { ignoresCase ? folded.contains(key) : given.contains(key) }

    func isFree(_ name: String) -> Bool {
        !reserved.contains(name) && !outer.contains(name) && !isTaken(fold(name))
    }
}

extension NameClaim {
    /// Whether this claim to `name` is stronger than `other`'s to `otherName`.
    fileprivate func comes(before other: NameClaim, for name: String, _ otherName: String) -> Bool {
        let own = (rank, strangeness(of: spelling, for: name))
        let others = (other.rank, strangeness(of: other.spelling, for: otherName))
        guard own == others else { return own < others }
        return spelling == other.spelling
            ? key.utf8.lexicographicallyPrecedes(other.key.utf8)
            : spelling.utf8.lexicographicallyPrecedes(other.spelling.utf8)
    }

    /// Names that are made of nothing but the spelling: symbols as words, then capitals, then a mark of the whole.
    fileprivate func ownNames(like name: String) -> [String] {
        if let separator = onlySeparator(of: spelling) {
            let ending = separatorWords[separator, default: capitalsWord(of: spelling)]
            return [
                name + ending, name + ending + capitalsWord(of: spelling), "\(name)_\(mark(of: spelling))",
            ]
        }
        let spelt = startsUppercase(name) ? upperCamel(spelt(spelling)) : lowerCamel(spelt(spelling))
        let capitals = capitalsWord(of: spelling)
        return [spelt, name + capitals, spelt + capitals, "\(name)_\(mark(of: spelling))"]
    }
}

/// How far a spelling is from the usual ones: small letters and underscores, then the Swift name itself, then letters and
/// digits, dashes, and anything.
func strangeness(of spelling: String, for name: String) -> Int {
    if spelling == name, startsUppercase(name) { return -1 }
    var result = 2
    var isSnake = true
    var previous: UInt8 = 0
    for byte in spelling.utf8 {
        defer { previous = byte }
        switch byte {
        case 0x61...0x7A, 0x30...0x39, 0x80...: continue
        case 0x5F: isSnake = isSnake && previous != 0x5F
        case 0x41...0x5A: isSnake = false
        case 0x2D: (isSnake, result) = (false, max(result, 3))
        default: (isSnake, result) = (false, 4)
        }
    }
    if isSnake, spelling.utf8.first != 0x5F, previous != 0x5F { return 0 }
    if spelling == name { return 1 }
    return spelling.utf8.contains(0x5F) ? max(result, 3) : result
}

private func startsUppercase(_ name: String) -> Bool {
    guard let first = name.utf8.first, first < 0x80 else { return name.first?.isUppercase == true }
    return (0x41...0x5A).contains(first)
}

/// The symbol between the words of a name, where there is only one such. Nil as well when it stands at an end.
private func onlySeparator(of spelling: String) -> Unicode.Scalar? {
    var separators = spelling.unicodeScalars.filter { !isWordScalar($0) && !isMark($0) }[...]
    guard let first = separators.popFirst(), separators.allSatisfy({ $0 == first }),
        separatorWords[first] != nil, spelling.unicodeScalars.first != first,
        spelling.unicodeScalars.last != first
    else { return nil }
    return first
}

private let separatorWords: [Unicode.Scalar: String] = [
    "_": "Snake", "-": "Dashed", ".": "Dotted", " ": "Spaced", "/": "Slashed", ":": "Colons",
]

private func capitalsWord(of spelling: String) -> String {
    let scalars = spelling.unicodeScalars
    if !scalars.contains(where: isUpper) { return "Lower" }
    if !scalars.contains(where: isLower) { return "Upper" }
    return scalars.first.map(isUpper) == true ? "Capital" : "Camel"
}

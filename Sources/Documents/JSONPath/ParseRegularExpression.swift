import Patterns

extension Pattern {
    /// An interoperable regular expression (I-Regexp, RFC 9485), of which the whole text has to be, or some part of it.
    ///
    /// Nil when the text is none, or one that repeats too much.
    init?(interoperable text: String, isWhole: Bool) {
        var parser = RegularExpressionParser(text)
        guard let tree = parser.parse() else { return nil }
        let placed = isWhole ? .sequence([.assertion(.start), tree, .assertion(.end)]) : tree
        guard let pattern = try? Pattern(placed, sizeLimit: 4000) else { return nil }
        self = pattern
    }
}

/// Reads an I-Regexp (RFC 9485 §4). Every function gives nil for what is none.
struct RegularExpressionParser {
    private var rest: Substring.UnicodeScalarView
    private var depth = 0

    init(_ text: String) { rest = Substring(text).unicodeScalars }

    mutating func parse() -> PatternTree? {
        guard let tree = parseChoice(), rest.isEmpty else { return nil }
        return tree
    }

    private mutating func parseChoice() -> PatternTree? {
        guard depth < 64 else { return nil }
        depth += 1
        defer { depth -= 1 }
        var branches: [PatternTree] = []
        repeat {
            guard let branch = parseBranch() else { return nil }
            branches.append(branch)
        } while take("|")
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func parseBranch() -> PatternTree? {
        var pieces: [PatternTree] = []
        while let next = rest.first, next != "|", next != ")" {
            guard let atom = parseAtom(), let piece = parseQuantifier(atom) else { return nil }
            pieces.append(piece)
        }
        return .sequence(pieces)
    }

    private mutating func parseAtom() -> PatternTree? {
        guard let first = rest.popFirst() else { return nil }
        switch first {
        case "(":
            guard let tree = parseChoice(), take(")") else { return nil }
            return tree
        case ".": return .set(dot)
        case "[": return parseClass().map { .set($0) }
        case "\\": return parseEscape().map { .set($0.set) }
        case "*", "+", "?", "]", "{", "}": return nil
        default: return .set(ScalarSet(first))
        }
    }

    private mutating func parseQuantifier(_ atom: PatternTree) -> PatternTree? {
        if take("*") { return .repeated(atom, minimum: 0, maximum: nil) }
        if take("+") { return .repeated(atom, minimum: 1, maximum: nil) }
        if take("?") { return .repeated(atom, minimum: 0, maximum: 1) }
        guard take("{") else { return atom }
        guard let least = parseNumber() else { return nil }
        guard take(",") else { return take("}") ? .repeated(atom, minimum: least, maximum: least) : nil }
        if take("}") { return .repeated(atom, minimum: least, maximum: nil) }
        guard let most = parseNumber(), take("}"), most >= least else { return nil }
        return .repeated(atom, minimum: least, maximum: most)
    }

    /// At most 1000, so that no expression grows without bound.
    private mutating func parseNumber() -> Int? {
        let digits = rest.prefix { ("0"..."9").contains($0) }
        rest = rest[digits.endIndex...]
        return Int(String(digits)).flatMap { $0 <= 1000 ? $0 : nil }
    }

    /// What follows a `[`.
    private mutating func parseClass() -> ScalarSet? {
        var set = ScalarSet()
        set.isNegated = take("^")
        var isEmpty = true
        func insert(_ part: ClassPart) {
            set.formUnion(part.set)
            isEmpty = false
        }
        if take("-") { insert(hyphen) }
        while let next = rest.popFirst() {
            switch next {
            case "]": return isEmpty ? nil : set
            case "-":
                guard rest.first == "]" else { return nil }
                insert(hyphen)
            case "[": return nil
            default:
                guard let part = parseClassPart(next) else { return nil }
                insert(part)
            }
        }
        return nil
    }

    private var hyphen: ClassPart { .range(0x2D...0x2D) }

    /// A character, an escape, or a range that begins with one.
    private mutating func parseClassPart(_ first: Unicode.Scalar) -> ClassPart? {
        guard let part = first == "\\" ? parseEscape() : .range(first.value...first.value) else { return nil }
        guard case .range(let lower) = part, rest.first == "-", rest.dropFirst().first != "]" else {
            return part
        }
        rest.removeFirst()
        guard let last = rest.popFirst(), last != "-", last != "[",
            case .range(let upper)? = last == "\\" ? parseEscape() : .range(last.value...last.value),
            lower.lowerBound <= upper.lowerBound
        else { return nil }
        return .range(lower.lowerBound...upper.lowerBound)
    }

    /// What follows a backslash.
    private mutating func parseEscape() -> ClassPart? {
        guard let first = rest.popFirst() else { return nil }
        switch first {
        case "n": return .range(0x0A...0x0A)
        case "r": return .range(0x0D...0x0D)
        case "t": return .range(0x09...0x09)
        case "(", ")", "*", "+", "-", ".", "?", "[", "\\", "]", "^", "{", "|", "}":
            return .range(first.value...first.value)
        case "p", "P":
            guard take("{") else { return nil }
            let name = String(rest.prefix { $0 != "}" })
            rest = rest.dropFirst(name.unicodeScalars.count)
            guard take("}"), categories.contains(name) else { return nil }
            return ScalarProperty(name, isNegated: first == "P").map { .category($0) }
        default: return nil
        }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard rest.first == scalar else { return false }
        rest.removeFirst()
        return true
    }
}

/// What a class is made of.
private enum ClassPart {
    case range(ClosedRange<UInt32>)
    case category(ScalarProperty)

    var set: ScalarSet {
        switch self {
        case .range(let range): return ScalarSet([range])
        case .category(let category):
            var set = ScalarSet()
            set.insert(category)
            return set
        }
    }
}

/// Every character but the ends of lines.
private let dot: ScalarSet = {
    var set = ScalarSet([0x0A...0x0A, 0x0D...0x0D])
    set.isNegated = true
    return set
}()

/// RFC 9485's `IsCategory`.
private let categories: Set<String> = [
    "L", "Ll", "Lm", "Lo", "Lt", "Lu", "M", "Mc", "Me", "Mn", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Pe",
    "Pf", "Pi", "Po", "Ps", "Z", "Zl", "Zp", "Zs", "S", "Sc", "Sk", "Sm", "So", "C", "Cc", "Cf", "Cn", "Co",
]
